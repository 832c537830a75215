//! Configuration of the region, the endpoint, the profile and the proxy.

#![allow(clippy::unwrap_used)]

use std::env;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use volcredis::credentials::Context;
use volcredis::{AsyncClient, Builder, Client, Credentials, DynamicRequest, Error, ErrorKind};

const FILE: &str = ".volcengine/config.json";
const PROFILES: &str = r#"{
    "current": "current",
    "profiles": {
        "default": {"region": "cn-default"},
        "current": {"mode": "AK", "access-key": "AKcurrent", "secret-key": "hunter2",
                    "region": " cn-current\r\n", "endpoint": "https://current.example"},
        "named": {"access-key": "AKnamed", "secret-key": "hunter2", "region": "cn-named"},
        "new": {"mode": "something newer", "region": "cn-new", "colour": {"prompt": true}},
        "none": {"mode": "AK", "access-key": "AKnone", "secret-key": "hunter2", "region": " ", "endpoint": ""},
        "wrong": {"region": "not a region"},
        "plain": {"region": "cn-plain", "endpoint": "http://plain.example"},
        "number": {"region": 7}
    }
}"#;

/// Creates a home directory with the given configuration file.
fn home(configuration: &str) -> TempDir {
    let home = TempDir::new().unwrap();
    write(home.path(), configuration);
    home
}

fn write(home: &Path, configuration: &str) {
    let file = home.join(FILE);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, configuration).unwrap();
}

/// Returns a builder in a context with the given home directory and variables only.
fn builder(home: &TempDir, variables: &[(&str, &str)]) -> Builder {
    let home = ("HOME", home.path().to_str().unwrap());
    let keys = [("VOLCENGINE_ACCESS_KEY", "AKenv"), ("VOLCENGINE_SECRET_KEY", "hunter2")];
    let variables = variables.iter().copied().chain([home]).chain(keys);
    Builder::from_env().context(Context::isolated(variables))
}

/// Returns the endpoint, the access key and the region of the requests of the clients.
fn outcome(builder: &Builder) -> [String; 3] {
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    let client = builder.clone().build().unwrap();
    let asynchronous = builder.clone().into_async().build().unwrap();
    assert_eq!(client.region(), asynchronous.region());
    let url = client.presign(&request).unwrap().url();
    let (endpoint, query) = url.split_once('?').unwrap();
    let credential = query.split('&').find_map(|pair| pair.strip_prefix("X-Credential=")).unwrap();
    let scope: Vec<&str> = credential.split("%2F").collect();
    assert_eq!(scope[2], client.region().as_str());
    [endpoint, scope[0], scope[2]].map(str::to_owned)
}

fn build_error(builder: &Builder) -> String {
    let error = builder.clone().build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
    assert_eq!(builder.clone().into_async().build().unwrap_err().to_string(), error.to_string());
    assert!(!error.to_string().contains("hunter2"), "{error}");
    error.to_string()
}

#[test]
fn a_region_comes_from_code_then_the_environment_then_the_profile() {
    let home = home(PROFILES);
    let region = |builder: Builder| outcome(&builder)[2].clone();
    let environment = &[("VOLCENGINE_REGION", " cn-environment\n")];
    assert_eq!(region(builder(&home, environment).region("cn-code")), "cn-code");
    assert_eq!(region(builder(&home, environment)), "cn-environment");
    assert_eq!(region(builder(&home, environment).profile("named")), "cn-environment");
    assert_eq!(region(builder(&home, &[("VOLCENGINE_REGION", " \t")])), "cn-current");
    assert_eq!(region(builder(&home, &[("VOLCENGINE_PROFILE", "named")])), "cn-named");
    assert_eq!(region(builder(&home, &[("VOLCENGINE_PROFILE", " ")])), "cn-current");
    assert_eq!(region(builder(&home, &[("VOLCENGINE_PROFILE", "named")]).profile("current")), "cn-current");
    // Unknown settings of a profile are ignored.
    assert_eq!(region(builder(&home, &[("VOLCENGINE_PROFILE", "new")])), "cn-new");
    let marked = format!("\u{feff}{}", PROFILES.replace('\n', "\r\n"));
    write(home.path(), &marked);
    assert_eq!(region(builder(&home, &[])), "cn-current");
    write(home.path(), &PROFILES.replace(r#""current": "current","#, ""));
    assert_eq!(region(builder(&home, &[])), "cn-default");
    let elsewhere = home.path().join("elsewhere.json");
    std::fs::write(&elsewhere, r#"{"profiles": {"default": {"region": "cn-elsewhere"}}}"#).unwrap();
    let elsewhere = elsewhere.to_str().unwrap();
    assert_eq!(region(builder(&home, &[("VOLCENGINE_CLI_CONFIG_FILE", elsewhere)])), "cn-elsewhere");
}

#[test]
fn an_endpoint_comes_from_code_then_the_environment_then_the_profile_then_the_region() {
    let home = home(PROFILES);
    let endpoint = |builder: Builder| outcome(&builder)[0].clone();
    let environment = &[("VOLCREDIS_ENDPOINT", " https://environment.example ")];
    assert_eq!(
        endpoint(builder(&home, environment).endpoint("https://code.example")),
        "https://code.example/"
    );
    assert_eq!(endpoint(builder(&home, environment)), "https://environment.example/");
    assert_eq!(endpoint(builder(&home, &[("VOLCREDIS_ENDPOINT", "")])), "https://current.example/");
    // A region in code does not affect the endpoint of the profile.
    assert_eq!(endpoint(builder(&home, &[]).region("cn-code")), "https://current.example/");
    let named = || builder(&home, &[]).profile("named");
    assert_eq!(endpoint(named()), "https://redis.cn-named.volcengineapi.com/");
    // Hosts selected in code take precedence over the profile.
    let dual_stack = builder(&home, &[]).dual_stack(true);
    assert_eq!(endpoint(dual_stack), "https://redis.cn-current.volcengine-api.com/");
    assert_eq!(endpoint(builder(&home, &[]).central_endpoint(true)), "https://open.volcengineapi.com/");
}

#[test]
fn a_profile_set_in_code_provides_the_credentials() {
    let home = home(PROFILES);
    let access_key = |builder: Builder| outcome(&builder)[1].clone();
    assert_eq!(access_key(builder(&home, &[])), "AKenv");
    assert_eq!(access_key(builder(&home, &[("VOLCENGINE_PROFILE", "named")])), "AKenv");
    let named = builder(&home, &[]).profile("named");
    assert_eq!(access_key(named.clone()), "AKnamed");
    assert_eq!(access_key(named.credentials(Credentials::new("AKcode", "hunter2"))), "AKcode");
}

#[test]
fn the_error_of_a_missing_region_explains_how_to_set_it() {
    let ways =
        ["in code (`region`)", "`--region`", "VOLCENGINE_REGION", "in the profile of the command line"];
    let empty = TempDir::new().unwrap();
    let home = home(PROFILES);
    for (builder, reason) in [
        (builder(&empty, &[]), " does not exist"),
        (Builder::from_env().context(Context::isolated([] as [(&str, &str); 0])), "HOME is not set"),
        (builder(&home, &[("VOLCENGINE_PROFILE", "none")]), r#"profile "none" of "#),
    ] {
        let message = build_error(&builder);
        for way in ways {
            assert!(message.contains(way), "{message}");
        }
        assert!(message.starts_with("no region: ") && message.contains(reason), "{message}");
    }
    write(home.path(), "{}");
    assert!(build_error(&builder(&home, &[])).contains(r#"has no profile "default""#));
}

#[test]
fn errors_name_the_source_of_invalid_settings() {
    let home = home(PROFILES);
    for (variables, profile, expected) in [
        (
            &[("VOLCENGINE_REGION", "CN Beijing")][..],
            None,
            "VOLCENGINE_REGION: invalid region \"CN Beijing\"",
        ),
        (&[("VOLCREDIS_ENDPOINT", "ftp://x")], None, "VOLCREDIS_ENDPOINT: invalid endpoint \"ftp://x\""),
        (&[], Some("wrong"), "config.json: invalid region \"not a region\""),
        (&[], Some("plain"), "config.json: invalid endpoint \"http://plain.example\""),
        (&[], Some("number"), "a value of an unexpected type"),
        (&[], Some("missing"), "has no profile \"missing\""),
        (&[("VOLCENGINE_PROFILE", "missing")], None, "has no profile \"missing\""),
        (&[("VOLCENGINE_CLI_CONFIG_FILE", "/nonexistent/ve.json")], None, "failed to read"),
    ] {
        let builder = builder(&home, variables);
        let builder = match profile {
            Some(profile) => builder.profile(profile),
            None => builder,
        };
        let message = build_error(&builder);
        assert!(message.contains(expected), "{message}");
    }
    let named = [("VOLCENGINE_PROFILE", "work")];
    let empty = TempDir::new().unwrap();
    assert!(build_error(&builder(&empty, &named)).contains(r#"profile "work" was selected, but the file"#));
}

#[test]
fn an_invalid_file_is_an_error_only_if_it_is_needed() {
    let home = home("{ hunter2");
    let message = build_error(&builder(&home, &[]));
    assert!(message.contains("config.json is not JSON"), "{message}");
    build_error(&builder(&home, &[]).region("cn-code"));
    let all = builder(&home, &[]).region("cn-code").endpoint("https://code.example");
    assert_eq!(outcome(&all)[0], "https://code.example/");
    // A profile set in code is needed.
    build_error(&all.profile("work"));
}

#[test]
fn an_invalid_proxy_is_an_error_of_the_builder() {
    let home = TempDir::new().unwrap();
    for url in ["socks5://user:hunter2@proxy.example:1080", "http://user:hunter2@"] {
        for variable in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
            let builder = builder(&home, &[(variable, url)]).region("cn-code");
            assert!(build_error(&builder).starts_with(&format!("invalid {variable}: ")));
            // Loopback endpoints and exceptions do not use the proxy.
            builder.endpoint("http://127.0.0.1:9").build().unwrap();
        }
        let given = builder(&home, &[("HTTPS_PROXY", "http://proxy.example")]).region("cn-code").proxy(url);
        assert!(build_error(&given).starts_with("invalid proxy: "));
        let excepted = [("HTTPS_PROXY", url), ("NO_PROXY", ".volcengineapi.com")];
        builder(&home, &excepted).region("cn-code").build().unwrap();
    }
    // The password is not shown.
    let secret = builder(&home, &[("HTTPS_PROXY", "http://user:hunter2@proxy.example")]).region("cn-code");
    assert!(!format!("{secret:?} {:?}", secret.clone().build().unwrap()).contains("hunter2"));
    // Blank variables are ignored.
    builder(&home, &[("https_proxy", " "), ("ALL_PROXY", "")]).region("cn-code").build().unwrap();
}

/// Prints the regions of clients with the environment of the process.
#[test]
#[ignore = "run by another test in a process of its own"]
fn a_client_of_this_environment() {
    let regions = [Client::from_env().map(|client| client.region().clone()), {
        AsyncClient::from_env().map(|client| client.region().clone())
    }];
    for region in regions {
        match region {
            Ok(region) => println!("outcome: {region}"),
            Err(error) => println!("outcome: {error}"),
        }
    }
}

fn in_environment(home: &Path, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    for (name, _) in env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("VOLC") || name.to_lowercase().ends_with("_proxy"))
        {
            command.env_remove(name);
        }
    }
    let output = command
        .args(["--exact", "a_client_of_this_environment", "--ignored", "--nocapture"])
        .env("HOME", home)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn clients_use_the_environment_of_the_process() {
    let home = home(PROFILES);
    for (variables, expected) in [
        (&[][..], "outcome: cn-current"),
        (&[("VOLCENGINE_PROFILE", "named")], "outcome: cn-named"),
        (
            &[("VOLCENGINE_REGION", "cn-environment"), ("VOLCENGINE_PROFILE", "named")],
            "outcome: cn-environment",
        ),
        (&[("HTTPS_PROXY", "socks5://x")], "invalid HTTPS_PROXY: SOCKS proxies are not supported"),
    ] {
        let output = in_environment(home.path(), variables);
        assert_eq!(output.matches(expected).count(), 2, "{output}");
    }
    let empty = TempDir::new().unwrap();
    let output = in_environment(empty.path(), &[]);
    assert_eq!(output.matches("no region: ").count(), 2, "{output}");
}

#[test]
fn an_invalid_region_in_code_is_an_error() {
    let error: Error = Client::builder("").build().unwrap_err();
    assert!(error.to_string().contains("invalid region"), "{error}");
}
