//! Regions and endpoints.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use crate::error::Error;

/// The central host, which serves all regions.
const CENTRAL_HOST: &str = "open.volcengineapi.com";
const CENTRAL_HOST_DUAL_STACK: &str = "open.volcengine-api.com";

/// A region. It is part of the signature and of the host of regional endpoints.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Region(String);

impl Region {
    /// Creates a region such as `cn-beijing`.
    ///
    /// # Errors
    ///
    /// Fails unless the name consists of at most 63 lower-case letters, digits and inner `-`. Other names could change the
    /// host that requests are sent to.
    pub fn new(name: impl Into<String>) -> Result<Self, Error> {
        let name = name.into();
        let bytes = name.as_bytes();
        let inner = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
        let ends = bytes.first().is_some_and(u8::is_ascii_lowercase) && bytes.last() != Some(&b'-');
        if ends && bytes.len() <= 63 && bytes.iter().all(inner) {
            return Ok(Self(name));
        }
        let shown: String = name.chars().take(64).collect();
        Err(Error::configuration(format!(
            "invalid region {shown:?}: must consist of lower-case letters, digits and `-`, such as `cn-beijing`"
        )))
    }

    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Region {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::new(name)
    }
}

impl TryFrom<&str> for Region {
    type Error = Error;

    fn try_from(name: &str) -> Result<Self, Error> {
        Self::new(name)
    }
}

impl TryFrom<String> for Region {
    type Error = Error;

    fn try_from(name: String) -> Result<Self, Error> {
        Self::new(name)
    }
}

impl AsRef<str> for Region {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The endpoint that requests are sent to: a scheme, a host and a path prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The complete URL.
    url: String,
    scheme: Scheme,
    host: String,
    /// Starts and ends with a slash.
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Endpoint {
    /// Returns the endpoint of a region: `redis.<region>.volcengineapi.com`, or `redis.<region>.volcengine-api.com` for dual
    /// stack (IPv4 and IPv6).
    #[must_use]
    pub fn regional(region: &Region, dual_stack: bool) -> Self {
        let domain = if dual_stack { "volcengine-api.com" } else { "volcengineapi.com" };
        Self::https(format!("redis.{region}.{domain}"))
    }

    /// The central host, which serves all regions.
    #[must_use]
    pub fn central(dual_stack: bool) -> Self {
        Self::https(if dual_stack { CENTRAL_HOST_DUAL_STACK } else { CENTRAL_HOST }.to_owned())
    }

    fn https(host: String) -> Self {
        Self::new(Scheme::Https, host, "/".to_owned())
    }

    fn new(scheme: Scheme, host: String, path: String) -> Self {
        let name = if scheme == Scheme::Http { "http" } else { "https" };
        Self { url: format!("{name}://{host}{path}"), scheme, host, path }
    }

    /// Parses a custom endpoint, such as `https://proxy.example:8443/redis`. The default scheme is `https`.
    ///
    /// Unless `allow_plain_http` is set, plain `http` is accepted only for loopback hosts (`localhost`, `127.0.0.0/8`,
    /// `[::1]`), since session tokens and requests are not encrypted.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not a valid endpoint.
    pub fn parse(url: &str, allow_plain_http: bool) -> Result<Self, Error> {
        // User information may be a secret.
        let shown = if url.contains('@') { "[redacted]" } else { url };
        let shown: String = shown.chars().take(128).collect();
        let invalid = |reason: &str| Error::configuration(format!("invalid endpoint {shown:?}: {reason}"));
        let (scheme, rest) = split_scheme(url.trim()).map_err(invalid)?;
        let (host, path) = rest.find(['/', '?', '#']).map_or((rest, ""), |end| rest.split_at(end));
        let path = prefix(path).map_err(invalid)?;
        let name = host_name(host).map_err(invalid)?;
        if scheme == Scheme::Http && !allow_plain_http && !is_loopback(name) {
            return Err(invalid("plain http must be allowed explicitly for hosts other than this machine"));
        }
        Ok(Self::new(scheme, host.to_ascii_lowercase(), path))
    }

    /// Returns the URL of requests, without a query.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// Returns the host with its port, if set: the value of the `Host` header.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the path of requests: `/`, or a prefix that starts and ends with `/`. It contains no encoded characters.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns `true` if requests are not encrypted.
    #[must_use]
    pub fn is_plain_http(&self) -> bool {
        self.scheme == Scheme::Http
    }
}

/// Parses an endpoint like [`Endpoint::parse`], with plain `http` only for loopback hosts.
impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(url: &str) -> Result<Self, Error> {
        Self::parse(url, false)
    }
}

/// Parses an endpoint like [`Endpoint::parse`], with plain `http` only for loopback hosts.
impl TryFrom<&str> for Endpoint {
    type Error = Error;

    fn try_from(url: &str) -> Result<Self, Error> {
        Self::parse(url, false)
    }
}

impl AsRef<str> for Endpoint {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Writes the URL.
impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.url)
    }
}

fn split_scheme(url: &str) -> Result<(Scheme, &str), &'static str> {
    let Some((scheme, rest)) = url.split_once("://") else { return Ok((Scheme::Https, url)) };
    match scheme.to_ascii_lowercase().as_str() {
        "https" => Ok((Scheme::Https, rest)),
        "http" => Ok((Scheme::Http, rest)),
        _ => Err("the scheme must be https, or http for this machine"),
    }
}

/// Returns the path prefix, starting and ending with a slash. It may contain only unreserved characters, so that no proxy
/// changes its encoding, which would invalidate the signature.
fn prefix(path: &str) -> Result<String, &'static str> {
    if path.contains(['?', '#']) {
        return Err("the URL must not contain a query or a fragment");
    }
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let inner = path.strip_prefix('/').unwrap_or_default();
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return Ok("/".to_owned());
    }
    for segment in inner.split('/') {
        if matches!(segment, "" | "." | "..") {
            return Err("the path must not contain empty, `.` or `..` segments");
        }
        if !segment.bytes().all(unreserved) {
            return Err("the path must consist of letters, digits, `-`, `_`, `.`, `~` and `/`");
        }
    }
    Ok(format!("/{inner}/"))
}

/// Returns the name or address in `host[:port]`, without the brackets of an IPv6 address.
fn host_name(host: &str) -> Result<&str, &'static str> {
    if host.contains('@') {
        return Err("the URL must not contain a user name or a password");
    }
    let (name, port) = if let Some(rest) = host.strip_prefix('[') {
        let (address, port) = rest.split_once(']').ok_or("the bracket of the IPv6 address is not closed")?;
        address.parse::<Ipv6Addr>().map_err(|_| "the address in brackets is not an IPv6 address")?;
        (address, port)
    } else {
        let (name, port) = host.find(':').map_or((host, ""), |colon| host.split_at(colon));
        if port.matches(':').count() > 1 {
            return Err("an IPv6 address must be enclosed in brackets");
        }
        if !is_host_name(name) {
            return Err("the host is not a valid name or address");
        }
        (name, port)
    };
    let is_port = |digits: &str| {
        digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok_and(|port| port > 0)
    };
    if port.is_empty() || port.strip_prefix(':').is_some_and(is_port) {
        Ok(name)
    } else {
        Err("the port must be a number from 1 to 65535")
    }
}

fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    // URL parsers treat a name whose last label is a number as an IPv4 address.
    let last = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_number = last.starts_with("0x") || last.bytes().all(|byte| byte.is_ascii_digit());
    name.len() <= 253 && name.split('.').all(is_label) && (!is_number || name.parse::<Ipv4Addr>().is_ok())
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn region(name: &str) -> Region {
        Region::new(name).unwrap()
    }

    #[test]
    fn hosts_of_regions() {
        assert_eq!(
            Endpoint::regional(&region("cn-beijing"), false).to_string(),
            "https://redis.cn-beijing.volcengineapi.com/"
        );
        assert_eq!(
            Endpoint::regional(&region("cn-beijing"), true).host(),
            "redis.cn-beijing.volcengine-api.com"
        );
        assert_eq!(Endpoint::central(false).host(), "open.volcengineapi.com");
    }

    #[test]
    fn a_region_cannot_become_another_host() {
        for name in
            ["", "evil.com/", "a.b", "cn beijing", "CN", "-a", "a-", "a\n", "a@b", "é", &"a".repeat(64)]
        {
            let error = Region::new(name).unwrap_err();
            assert!(error.to_string().contains("invalid region"), "{name}: {error}");
        }
    }

    #[test]
    fn custom_endpoints() {
        for (string, url, host, path) in [
            ("proxy.example", "https://proxy.example/", "proxy.example", "/"),
            (
                "https://Proxy.example:8443/redis/",
                "https://proxy.example:8443/redis/",
                "proxy.example:8443",
                "/redis/",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/", "127.0.0.1:8080", "/"),
            ("http://[::1]:8080/a/b", "http://[::1]:8080/a/b/", "[::1]:8080", "/a/b/"),
            ("http://localhost", "http://localhost/", "localhost", "/"),
        ] {
            let endpoint = Endpoint::parse(string, false).unwrap();
            assert_eq!((endpoint.to_string().as_str(), endpoint.host(), endpoint.path()), (url, host, path));
        }
    }

    #[test]
    fn conversions_check_what_the_constructors_check() {
        let name = "cn-beijing";
        let parsed: Region = name.parse().unwrap();
        assert_eq!(parsed, Region::try_from(name).unwrap());
        assert_eq!(parsed, Region::try_from(name.to_owned()).unwrap());
        assert_eq!((parsed.as_ref(), parsed.to_string().as_str()), (name, name));
        let failures = ["a.b".parse(), Region::try_from("a.b"), Region::try_from("a.b".to_owned())];
        assert!(failures.iter().all(Result::is_err));
        let url = "https://proxy.example/redis/";
        let parsed: Endpoint = url.parse().unwrap();
        assert_eq!(parsed, Endpoint::try_from(url).unwrap());
        assert_eq!((parsed.as_ref(), parsed.to_string().as_str()), (url, url));
        assert!(
            ["http://example.com".parse(), Endpoint::try_from("http://example.com")]
                .iter()
                .all(Result::is_err)
        );
    }

    #[test]
    fn invalid_endpoints_are_rejected() {
        for (url, reason) in [
            ("ftp://a", "scheme"),
            ("http://example.com", "plain http"),
            ("http://127.0.0.1.example.com", "plain http"),
            ("http://localhost.example", "plain http"),
            ("http://[::2]", "plain http"),
            ("https://user:hunter2@example.com", "password"),
            ("", "valid name"),
            ("https://", "valid name"),
            ("https://a b", "valid name"),
            ("https://a\r\nX: y", "valid name"),
            ("https://a%2eb", "valid name"),
            ("https://256.1.1.1", "valid name"),
            ("https://0x7f.1", "valid name"),
            ("https://127.1", "valid name"),
            ("https://a?b=c", "query"),
            ("https://a/?b=c", "query"),
            ("https://a/#b", "fragment"),
            ("https://a:99999", "port"),
            ("https://a:0", "port"),
            ("https://a:+80", "port"),
            ("https://a:", "port"),
            ("https://::1", "brackets"),
            ("https://[::1", "closed"),
            ("https://[a]", "IPv6"),
            ("https://[::1]a", "port"),
            ("https://a/b//c", "segments"),
            ("https://a/../b", "segments"),
            ("https://a/b%2Fc", "letters"),
            ("https://a/b c", "letters"),
        ] {
            let error = Endpoint::parse(url, false).unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("hunter2"), "{url}: {error}");
        }
        assert!(Endpoint::parse("http://example.com", true).unwrap().is_plain_http());
    }

    proptest! {
        #[test]
        fn display_and_parse_round_trip(url in "(https?://)?[\\[\\]:.a-zA-Z0-9_-]{1,20}(/[a-z.~%/]{0,8})?") {
            if let Ok(endpoint) = Endpoint::parse(&url, true) {
                prop_assert_eq!(Endpoint::parse(endpoint.as_str(), true).unwrap(), endpoint.clone());
                let uri: http::Uri = endpoint.to_string().parse().unwrap();
                prop_assert_eq!((uri.authority().unwrap().as_str(), uri.path()), (endpoint.host(), endpoint.path()));
            }
        }

        #[test]
        fn parsing_never_panics(string: String) {
            let _ = (Endpoint::parse(&string, false), Region::new(string));
        }
    }
}
