//! Where requests are sent.

use core::net::{Ipv4Addr, Ipv6Addr};
use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// The central host, which answers for every region.
const CENTRAL_HOST: &str = "open.volcengineapi.com";
const CENTRAL_HOST_DUAL_STACK: &str = "open.volcengine-api.com";

/// The region of requests: part of their signature, and of the host they are sent to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Region(String);

impl Region {
    /// A region such as `cn-beijing`.
    ///
    /// # Errors
    ///
    /// When the name is not made of lower-case letters, digits and inner `-`, or is longer than 63 characters: such a
    /// name could become another host than one of the service.
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
            "{shown:?} is not a region: a region is made of lower-case letters, digits and `-`, such as `cn-beijing`"
        )))
    }

    /// The name.
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

/// Where requests are sent: the scheme, the host and a prefix of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The whole.
    url: String,
    scheme: Scheme,
    host: String,
    /// With a slash at both ends.
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Endpoint {
    /// The host of a region: `redis.<region>.volcengineapi.com`, or with dual stack, for IPv4 and IPv6,
    /// `redis.<region>.volcengine-api.com`.
    #[must_use]
    pub fn regional(region: &Region, dual_stack: bool) -> Self {
        let domain = if dual_stack { "volcengine-api.com" } else { "volcengineapi.com" };
        Self::https(format!("redis.{region}.{domain}"))
    }

    /// The central host, which answers for every region.
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

    /// A place of one's own, such as `https://proxy.example:8443/redis`; without a scheme, `https` is meant.
    ///
    /// Plain `http` is taken only for this machine (`localhost`, `127.0.0.0/8`, `[::1]`), unless `allow_plain_http` is
    /// set: a session token and everything in the requests would be read by anyone on the way.
    ///
    /// # Errors
    ///
    /// When the text is not such a place.
    pub fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        // What stands before an `@` may be a secret.
        let shown = if text.contains('@') { "[redacted]" } else { text };
        let shown: String = shown.chars().take(128).collect();
        let refuse = |why: &str| Error::configuration(format!("{shown:?} is not an endpoint: {why}"));
        let (scheme, rest) = split_scheme(text.trim()).map_err(refuse)?;
        let (host, path) = rest.find(['/', '?', '#']).map_or((rest, ""), |end| rest.split_at(end));
        let path = prefix(path).map_err(refuse)?;
        let name = host_name(host).map_err(refuse)?;
        if scheme == Scheme::Http && !allow_plain_http && !is_this_machine(name) {
            return Err(refuse("plain http is only taken for this machine, unless it is explicitly allowed"));
        }
        Ok(Self::new(scheme, host.to_ascii_lowercase(), path))
    }

    /// The URL of every request, without a query.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// The host and, where it is given, the port: the value of the `Host` header.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path of every request: a slash, or a prefix between slashes. It reads the same decoded and encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether requests are sent without encryption.
    #[must_use]
    pub fn is_plain_http(&self) -> bool {
        self.scheme == Scheme::Http
    }
}

/// Parses as [`Endpoint::parse`] does, with plain `http` for this machine only.
impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(url: &str) -> Result<Self, Error> {
        Self::parse(url, false)
    }
}

/// Parses as [`Endpoint::parse`] does, with plain `http` for this machine only.
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

/// Writes the place as a URL.
impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.url)
    }
}

fn split_scheme(text: &str) -> Result<(Scheme, &str), &'static str> {
    let Some((scheme, rest)) = text.split_once("://") else { return Ok((Scheme::Https, text)) };
    match scheme.to_ascii_lowercase().as_str() {
        "https" => Ok((Scheme::Https, rest)),
        "http" => Ok((Scheme::Http, rest)),
        _ => Err("the scheme must be https, or http for this machine"),
    }
}

/// The prefix of the path, with a slash at both ends. It is kept to characters that every layer between here and the
/// service writes in one way only: so what arrives is what was signed.
fn prefix(path: &str) -> Result<String, &'static str> {
    if path.contains(['?', '#']) {
        return Err("it must not hold a query or a fragment");
    }
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let inner = path.strip_prefix('/').unwrap_or_default();
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return Ok("/".to_owned());
    }
    for segment in inner.split('/') {
        if matches!(segment, "" | "." | "..") {
            return Err("the path must not hold empty, `.` or `..` segments");
        }
        if !segment.bytes().all(unreserved) {
            return Err("the path must be made of letters, digits, `-`, `_`, `.`, `~` and `/`");
        }
    }
    Ok(format!("/{inner}/"))
}

/// The name or address in `host[:port]`, an IPv6 address without its brackets.
fn host_name(host: &str) -> Result<&str, &'static str> {
    if host.contains('@') {
        return Err("it must not hold a user name or a password");
    }
    let (name, port) = if let Some(rest) = host.strip_prefix('[') {
        let (address, port) = rest.split_once(']').ok_or("the bracket of the IPv6 address is not closed")?;
        address.parse::<Ipv6Addr>().map_err(|_| "what stands in brackets is not an IPv6 address")?;
        (address, port)
    } else {
        let (name, port) = host.find(':').map_or((host, ""), |colon| host.split_at(colon));
        if port.matches(':').count() > 1 {
            return Err("an IPv6 address must stand in brackets");
        }
        if !is_host_name(name) {
            return Err("it names no host, by a name or an address");
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
    // URL parsers take a name that ends in a number for an IPv4 address, however it is written.
    let last = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_number = last.starts_with("0x") || last.bytes().all(|byte| byte.is_ascii_digit());
    name.len() <= 253 && name.split('.').all(is_label) && (!is_number || name.parse::<Ipv4Addr>().is_ok())
}

fn is_this_machine(host: &str) -> bool {
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
            assert!(error.to_string().contains("is not a region"), "{name}: {error}");
        }
    }

    #[test]
    fn own_places() {
        for (text, url, host, path) in [
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
            let endpoint = Endpoint::parse(text, false).unwrap();
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
    fn what_is_not_a_place_is_refused() {
        for (text, why) in [
            ("ftp://a", "scheme"),
            ("http://example.com", "plain http"),
            ("http://127.0.0.1.example.com", "plain http"),
            ("http://localhost.example", "plain http"),
            ("http://[::2]", "plain http"),
            ("https://user:hunter2@example.com", "password"),
            ("", "no host"),
            ("https://", "no host"),
            ("https://a b", "no host"),
            ("https://a\r\nX: y", "no host"),
            ("https://a%2eb", "no host"),
            ("https://256.1.1.1", "no host"),
            ("https://0x7f.1", "no host"),
            ("https://127.1", "no host"),
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
            let error = Endpoint::parse(text, false).unwrap_err().to_string();
            assert!(error.contains(why) && !error.contains("hunter2"), "{text}: {error}");
        }
        assert!(Endpoint::parse("http://example.com", true).unwrap().is_plain_http());
    }

    proptest! {
        #[test]
        fn an_endpoint_reads_its_own_url(text in "(https?://)?[\\[\\]:.a-zA-Z0-9_-]{1,20}(/[a-z.~%/]{0,8})?") {
            if let Ok(endpoint) = Endpoint::parse(&text, true) {
                prop_assert_eq!(Endpoint::parse(endpoint.as_str(), true).unwrap(), endpoint.clone());
                let uri: http::Uri = endpoint.to_string().parse().unwrap();
                prop_assert_eq!((uri.authority().unwrap().as_str(), uri.path()), (endpoint.host(), endpoint.path()));
            }
        }

        #[test]
        fn no_text_panics(text: String) {
            let _ = (Endpoint::parse(&text, false), Region::new(text));
        }
    }
}
