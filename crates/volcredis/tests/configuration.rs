//! Region, endpoint, profile and proxy, as users configure them.

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

/// The directory of a user, with that configuration file.
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

/// A builder that sees that directory, those variables, and nothing else.
fn builder(home: &TempDir, variables: &[(&str, &str)]) -> Builder {
    let home = ("HOME", home.path().to_str().unwrap());
    let keys = [("VOLCENGINE_ACCESS_KEY", "AKenv"), ("VOLCENGINE_SECRET_KEY", "hunter2")];
    let variables = variables.iter().copied().chain([home]).chain(keys);
    Builder::from_env().context(Context::isolated(variables))
}

/// What both clients of a builder would send their requests with: endpoint, access key and region.
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

fn mistake(builder: &Builder) -> String {
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
    // What a profile holds beside does no harm.
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
    // A region of code does not change where the profile leads.
    assert_eq!(endpoint(builder(&home, &[]).region("cn-code")), "https://current.example/");
    let named = || builder(&home, &[]).profile("named");
    assert_eq!(endpoint(named()), "https://redis.cn-named.volcengineapi.com/");
    // The hosts that code chooses are not replaced by that of the profile.
    let dual_stack = builder(&home, &[]).dual_stack(true);
    assert_eq!(endpoint(dual_stack), "https://redis.cn-current.volcengine-api.com/");
    assert_eq!(endpoint(builder(&home, &[]).central_endpoint(true)), "https://open.volcengineapi.com/");
}

#[test]
fn a_profile_that_code_names_gives_the_credentials_too() {
    let home = home(PROFILES);
    let access_key = |builder: Builder| outcome(&builder)[1].clone();
    assert_eq!(access_key(builder(&home, &[])), "AKenv");
    assert_eq!(access_key(builder(&home, &[("VOLCENGINE_PROFILE", "named")])), "AKenv");
    let named = builder(&home, &[]).profile("named");
    assert_eq!(access_key(named.clone()), "AKnamed");
    assert_eq!(access_key(named.credentials(Credentials::new("AKcode", "hunter2"))), "AKcode");
}

#[test]
fn a_missing_region_is_an_error_that_says_how_to_give_one() {
    let ways =
        ["in code (`region`)", "`--region`", "VOLCENGINE_REGION", "write `region` into the chosen profile"];
    let empty = TempDir::new().unwrap();
    let home = home(PROFILES);
    for (builder, why) in [
        (builder(&empty, &[]), "there is no file "),
        (Builder::from_env().context(Context::isolated([] as [(&str, &str); 0])), "HOME is not set"),
        (builder(&home, &[("VOLCENGINE_PROFILE", "none")]), r#"profile "none" of "#),
    ] {
        let text = mistake(&builder);
        for way in ways {
            assert!(text.contains(way), "{text}");
        }
        assert!(text.starts_with("no region: ") && text.contains(why), "{text}");
    }
    write(home.path(), "{}");
    assert!(mistake(&builder(&home, &[])).contains(r#"has no profile "default""#));
}

#[test]
fn what_cannot_be_used_is_named_with_its_source() {
    let home = home(PROFILES);
    for (variables, profile, expected) in [
        (
            &[("VOLCENGINE_REGION", "CN Beijing")][..],
            None,
            "VOLCENGINE_REGION: \"CN Beijing\" is not a region",
        ),
        (&[("VOLCREDIS_ENDPOINT", "ftp://x")], None, "VOLCREDIS_ENDPOINT: \"ftp://x\" is not an endpoint"),
        (&[], Some("wrong"), "config.json: \"not a region\" is not a region"),
        (&[], Some("plain"), "config.json: \"http://plain.example\" is not an endpoint"),
        (&[], Some("number"), "a value of another type"),
        (&[], Some("missing"), "has no profile \"missing\""),
        (&[("VOLCENGINE_PROFILE", "missing")], None, "has no profile \"missing\""),
        (&[("VOLCENGINE_CLI_CONFIG_FILE", "/nonexistent/ve.json")], None, "cannot be read"),
    ] {
        let builder = builder(&home, variables);
        let builder = match profile {
            Some(profile) => builder.profile(profile),
            None => builder,
        };
        let text = mistake(&builder);
        assert!(text.contains(expected), "{text}");
    }
    let named = [("VOLCENGINE_PROFILE", "work")];
    let empty = TempDir::new().unwrap();
    assert!(mistake(&builder(&empty, &named)).contains(r#"profile "work" was chosen, but there is no file"#));
}

#[test]
fn a_file_that_is_broken_harms_only_who_needs_it() {
    let home = home("{ hunter2");
    let text = mistake(&builder(&home, &[]));
    assert!(text.contains("config.json is not JSON"), "{text}");
    mistake(&builder(&home, &[]).region("cn-code"));
    let all = builder(&home, &[]).region("cn-code").endpoint("https://code.example");
    assert_eq!(outcome(&all)[0], "https://code.example/");
    // A profile that code names is one that it needs.
    mistake(&all.profile("work"));
}

#[test]
fn a_proxy_that_cannot_be_used_is_an_error_before_a_call() {
    let home = TempDir::new().unwrap();
    for url in ["socks5://user:hunter2@proxy.example:1080", "http://user:hunter2@"] {
        for variable in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
            let builder = builder(&home, &[(variable, url)]).region("cn-code");
            assert!(mistake(&builder).starts_with(&format!("{variable} cannot be used: ")));
            // Neither what is on this machine nor what the environment excepts goes through it.
            builder.endpoint("http://127.0.0.1:9").build().unwrap();
        }
        let given = builder(&home, &[("HTTPS_PROXY", "http://proxy.example")]).region("cn-code").proxy(url);
        assert!(mistake(&given).starts_with("the proxy cannot be used: "));
        let excepted = [("HTTPS_PROXY", url), ("NO_PROXY", ".volcengineapi.com")];
        builder(&home, &excepted).region("cn-code").build().unwrap();
    }
    // A password is not shown by what knows it either.
    let secret = builder(&home, &[("HTTPS_PROXY", "http://user:hunter2@proxy.example")]).region("cn-code");
    assert!(!format!("{secret:?} {:?}", secret.clone().build().unwrap()).contains("hunter2"));
    // A blank variable is none.
    builder(&home, &[("https_proxy", " "), ("ALL_PROXY", "")]).region("cn-code").build().unwrap();
}

/// Prints what the client of this process is like.
#[test]
#[ignore = "is run by another test, in a process whose environment is its"]
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
fn clients_are_made_from_the_environment_of_the_process() {
    let home = home(PROFILES);
    for (variables, expected) in [
        (&[][..], "outcome: cn-current"),
        (&[("VOLCENGINE_PROFILE", "named")], "outcome: cn-named"),
        (
            &[("VOLCENGINE_REGION", "cn-environment"), ("VOLCENGINE_PROFILE", "named")],
            "outcome: cn-environment",
        ),
        (&[("HTTPS_PROXY", "socks5://x")], "HTTPS_PROXY cannot be used: SOCKS proxies are not supported"),
    ] {
        let said = in_environment(home.path(), variables);
        assert_eq!(said.matches(expected).count(), 2, "{said}");
    }
    let empty = TempDir::new().unwrap();
    let said = in_environment(empty.path(), &[]);
    assert_eq!(said.matches("no region: ").count(), 2, "{said}");
}

#[test]
fn a_region_of_code_may_be_wrong_too() {
    let error: Error = Client::builder("").build().unwrap_err();
    assert!(error.to_string().contains("is not a region"), "{error}");
}
