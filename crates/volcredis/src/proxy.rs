//! Proxy selection: the proxy given in code, or that of the environment.
//!
//! The environment variables are those of curl: `https_proxy` and `HTTPS_PROXY` for `https` URLs; only `http_proxy` for
//! `http` URLs, because web servers pass the `Proxy` header of their clients to CGI programs as `HTTP_PROXY`; then
//! `all_proxy` and `ALL_PROXY`. `no_proxy` or `NO_PROXY` lists the exceptions. Unlike curl, requests to loopback addresses
//! never use a proxy of the environment: it could not reach an emulator, and would receive signed requests.

use std::fmt;
use std::net::IpAddr;

use reqwest::{ClientBuilder, Url};
use volcredis_core::{Error, Secret};

const HTTP: &[&str] = &["http_proxy", "all_proxy", "ALL_PROXY"];
const HTTPS: &[&str] = &["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: &[&str] = &["no_proxy", "NO_PROXY"];

/// The proxy that is set in code.
#[derive(Clone, Debug)]
pub(crate) enum ProxySetting {
    /// The URL of the proxy, which may contain a password.
    Url(Secret),
    /// No proxy, not even that of the environment.
    Direct,
}

/// The route of the requests to one host.
pub(crate) enum Route {
    Direct,
    Proxy(Url),
}

impl Route {
    /// Selects the route to the host of a URL.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL of the proxy is invalid. The error names the variable, but not the URL, which may contain
    /// a password.
    pub(crate) fn new(
        given: Option<&ProxySetting>,
        variable: impl Fn(&str) -> Option<String>,
        target: &Url,
    ) -> Result<Self, Error> {
        match given {
            Some(ProxySetting::Url(url)) => return parse("proxy", url.expose()).map(Self::Proxy),
            Some(ProxySetting::Direct) => return Ok(Self::Direct),
            None => {}
        }
        let host = target.host_str().unwrap_or_default();
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let host = host.trim_end_matches('.');
        let find = |names: &[&'static str]| names.iter().find_map(|name| Some((*name, variable(name)?)));
        let names = if target.scheme() == "http" { HTTP } else { HTTPS };
        let Some((name, url)) = find(names).filter(|_| !is_loopback(host)) else {
            return Ok(Self::Direct);
        };
        let is_exception = find(EXCEPTIONS)
            .is_some_and(|(_, list)| is_exception(&list, host, target.port_or_known_default()));
        if is_exception { Ok(Self::Direct) } else { parse(name, &url).map(Self::Proxy) }
    }

    /// Returns whether there is a proxy with an encrypted connection.
    pub(crate) fn is_encrypted(&self) -> bool {
        matches!(self, Self::Proxy(url) if url.scheme() == "https")
    }

    /// Returns the host of the proxy, with its port unless that is the default.
    pub(crate) fn proxy_host(&self) -> Option<String> {
        let Self::Proxy(url) = self else { return None };
        let host = url.host_str()?;
        Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    }

    /// Applies the route to an HTTP client, which then ignores the environment.
    pub(crate) fn apply(&self, client: ClientBuilder) -> Result<ClientBuilder, Error> {
        match self {
            Self::Direct => Ok(client.no_proxy()),
            Self::Proxy(url) => match reqwest::Proxy::all(url.clone()) {
                Ok(proxy) => Ok(client.proxy(proxy)),
                Err(error) => Err(Error::configuration(format!("invalid proxy: {}", error.without_url()))),
            },
        }
    }
}

/// Omits the URL, which may contain a password.
impl fmt::Debug for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Direct => "Direct",
            Self::Proxy(_) => "Proxy(..)",
        })
    }
}

/// Parses the URL of a proxy, whose default scheme is `http`. Errors contain the source instead of the URL.
fn parse(source: &str, url: &str) -> Result<Url, Error> {
    let invalid = |reason: &str| {
        Error::configuration(format!(
            "invalid {source}: {reason}; it must be a URL such as http://proxy.example:3128"
        ))
    };
    let url = url.trim();
    let url = if url.contains("://") { Url::parse(url) } else { Url::parse(&format!("http://{url}")) };
    let mut url = url.map_err(|error| invalid(&error.to_string()))?;
    match url.scheme() {
        "http" | "https" => {}
        socks if socks.starts_with("socks") => return Err(invalid("SOCKS proxies are not supported")),
        _ => return Err(invalid("the scheme must be http or https")),
    }
    // The other components must not end up in a request.
    url.set_path("");
    url.set_query(None);
    url.set_fragment(None);
    Ok(url)
}

/// Returns whether a host is `localhost` or a loopback address.
fn is_loopback(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => is_within(host, "localhost"),
    }
}

/// Returns whether a list, separated by commas or spaces, contains a host. An entry is `*`, a domain, which includes its
/// subdomains, an address, or a network such as `10.0.0.0/8`. Domains and addresses may have a port.
fn is_exception(list: &str, host: &str, port: Option<u16>) -> bool {
    let mut entries = list.split(|separator: char| separator == ',' || separator.is_whitespace());
    entries.any(|entry| !entry.is_empty() && matches(entry, host, port))
}

fn matches(entry: &str, host: &str, port: Option<u16>) -> bool {
    if entry == "*" {
        return true;
    }
    if let Some((network, bits)) = entry.split_once('/') {
        return matches_network(network, bits, host);
    }
    let (name, only) = split_port(entry);
    if only.is_some() && only != port {
        return false;
    }
    match host.parse::<IpAddr>() {
        Ok(address) => name.parse() == Ok(address),
        Err(_) => is_within(host, name.strip_prefix('.').unwrap_or(name).trim_end_matches('.')),
    }
}

/// Returns whether a name is a domain or one of its subdomains.
fn is_within(name: &str, domain: &str) -> bool {
    let Some(start) = name.len().checked_sub(domain.len()) else { return false };
    let (before, end) = (&name.as_bytes()[..start], &name.as_bytes()[start..]);
    !domain.is_empty()
        && end.eq_ignore_ascii_case(domain.as_bytes())
        && (before.is_empty() || before.ends_with(b"."))
}

fn matches_network(network: &str, bits: &str, host: &str) -> bool {
    let Ok(bits) = bits.parse::<u32>() else { return false };
    match (unbracketed(network).parse(), host.parse()) {
        (Ok(IpAddr::V4(network)), Ok(IpAddr::V4(address))) if bits <= 32 => {
            let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
            network.to_bits() & mask == address.to_bits() & mask
        }
        (Ok(IpAddr::V6(network)), Ok(IpAddr::V6(address))) if bits <= 128 => {
            let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
            network.to_bits() & mask == address.to_bits() & mask
        }
        _ => false,
    }
}

/// Splits `name:port`, `address:port` and `[address]:port`. An IPv6 address without brackets has no port.
fn split_port(entry: &str) -> (&str, Option<u16>) {
    match entry.rsplit_once(':') {
        Some((name, port)) if name.ends_with(']') || !name.contains(':') => match port.parse() {
            Ok(port) => (unbracketed(name), Some(port)),
            Err(_) => (entry, None),
        },
        _ => (unbracketed(entry), None),
    }
}

fn unbracketed(address: &str) -> &str {
    address.strip_prefix('[').and_then(|address| address.strip_suffix(']')).unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(variables: &[(&str, &str)], target: &str) -> Result<String, String> {
        let variable = |name: &str| {
            variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
        };
        match Route::new(None, variable, &target.parse().unwrap()) {
            Ok(Route::Direct) => Ok("direct".to_owned()),
            Ok(Route::Proxy(url)) => Ok(url.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn variables_have_the_precedence_of_curl() {
        let all: &[(&str, &str)] = &[
            ("https_proxy", "lower"),
            ("HTTPS_PROXY", "upper"),
            ("all_proxy", "all-lower"),
            ("ALL_PROXY", "all-upper"),
        ];
        for (from, expected) in [(0, "lower"), (1, "upper"), (2, "all-lower"), (3, "all-upper")] {
            let expected = format!("http://{expected}/");
            assert_eq!(route(&all[from..], "https://redis.example"), Ok(expected));
        }
        let http: &[(&str, &str)] = &[("HTTP_PROXY", "upper"), ("http_proxy", "lower"), ("HTTPS_PROXY", "x")];
        assert_eq!(route(http, "http://redis.example").unwrap(), "http://lower/");
        assert_eq!(route(&[("HTTP_PROXY", "upper")], "http://redis.example").unwrap(), "direct");
        assert_eq!(route(http, "https://redis.example").unwrap(), "http://x/");
        assert_eq!(route(&[("ALL_PROXY", "all")], "http://redis.example").unwrap(), "http://all/");
        assert_eq!(route(&[], "https://redis.example").unwrap(), "direct");
    }

    #[test]
    fn loopback_hosts_are_reached_directly() {
        let variables = &[("http_proxy", "socks5://x"), ("https_proxy", "not a proxy")];
        for host in [
            "localhost",
            "LOCALHOST.",
            "redis.localhost",
            "127.0.0.1",
            "127.9.8.7:8080",
            "[::1]:8080",
            "[::ffff:127.0.0.1]",
        ] {
            for scheme in ["http", "https"] {
                assert_eq!(route(variables, &format!("{scheme}://{host}/")).unwrap(), "direct", "{host}");
            }
        }
        for host in ["localhost.example", "notlocalhost", "128.0.0.1", "[::2]"] {
            route(variables, &format!("https://{host}/")).unwrap_err();
        }
    }

    #[test]
    fn exceptions_match_as_in_curl() {
        for (list, host, excepted) in [
            ("*", "redis.example", true),
            ("redis.example", "redis.example", true),
            ("REDIS.Example.", "redis.example", true),
            ("example", "redis.example", true),
            (".example", "redis.example", true),
            (".redis.example", "redis.example", true),
            ("ample", "redis.example", false),
            ("a.redis.example", "redis.example", false),
            ("other , example", "redis.example", true),
            ("other example", "redis.example", true),
            (", ,", "redis.example", false),
            (".", "redis.example", false),
            ("*.example", "redis.example", false),
            ("redis.example:443", "redis.example", true),
            ("redis.example:8443", "redis.example", false),
            ("redis.example:8443", "redis.example:8443", true),
            ("192.0.2.1", "192.0.2.1", true),
            ("2.1", "192.0.2.1", false),
            ("192.0.2.1:443", "192.0.2.1", true),
            ("192.0.2.0/24", "192.0.2.1", true),
            ("192.0.2.0/24", "192.0.3.1", false),
            ("192.0.2.0/33", "192.0.2.0", false),
            ("192.0.2.0/", "192.0.2.0", false),
            ("0.0.0.0/0", "192.0.2.1", true),
            ("192.0.2.1/32", "192.0.2.1", true),
            ("192.0.2.0/24", "redis.example", false),
            ("2001:db8::1", "[2001:db8::1]", true),
            ("[2001:db8::1]", "[2001:db8:0::1]", true),
            ("[2001:db8::1]:443", "[2001:db8::1]", true),
            ("[2001:db8::1]:80", "[2001:db8::1]", false),
            ("2001:db8::/32", "[2001:db8:1::1]", true),
            ("2001:db8::/32", "[2001:db9::1]", false),
            ("2001:db8::/32", "192.0.2.1", false),
        ] {
            for variable in ["no_proxy", "NO_PROXY"] {
                let variables = [("HTTPS_PROXY", "proxy.example:3128"), (variable, list)];
                let expected = if excepted { "direct" } else { "http://proxy.example:3128/" };
                assert_eq!(
                    route(&variables, &format!("https://{host}/")).unwrap(),
                    expected,
                    "{list} {host}"
                );
            }
        }
        // The proxy of an exception may be invalid.
        let variables = [("HTTPS_PROXY", "socks5://x"), ("no_proxy", "example"), ("NO_PROXY", "other")];
        assert_eq!(route(&variables, "https://redis.example/").unwrap(), "direct");
    }

    #[test]
    fn errors_name_the_source_of_the_proxy_but_not_its_password() {
        for (url, reason) in [
            ("socks5://user:hunter2@proxy:1080", "SOCKS proxies are not supported"),
            ("SOCKS5H://proxy", "SOCKS proxies are not supported"),
            ("ftp://user:hunter2@proxy", "the scheme must be http or https"),
            ("http://user:hunter2@", "empty host"),
            ("user:hunter2@proxy:port", "invalid port number"),
            ("http://user:hunter2@proxy:99999", "invalid port number"),
            ("no proxy at all", "invalid international domain name"),
            ("http://[::1", "invalid IPv6 address"),
        ] {
            let error = route(&[("HTTPS_PROXY", url)], "https://redis.example").unwrap_err();
            assert!(error.contains("invalid HTTPS_PROXY: ") && error.contains(reason), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
            let given = ProxySetting::Url(Secret::new(url));
            let error = Route::new(Some(&given), |_| None, &"https://redis.example".parse().unwrap());
            let error = error.unwrap_err().to_string();
            assert!(error.contains("invalid proxy: ") && error.contains(reason), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn other_components_of_the_proxy_url_are_ignored() {
        let url = route(&[("https_proxy", " HTTPS://user:p%40ss@Proxy.example:8443/a?b#c ")], "https://x.y");
        assert_eq!(url.unwrap(), "https://user:p%40ss@proxy.example:8443/");
    }
}
