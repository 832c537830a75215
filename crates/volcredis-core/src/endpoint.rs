//! Where requests are sent.

use core::net::{Ipv4Addr, Ipv6Addr};
use std::fmt;

use http::Uri;

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
    scheme: Scheme,
    host: String,
    prefix: String,
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
        Self { scheme: Scheme::Https, host, prefix: String::new() }
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
        let shown: String = text.chars().take(128).collect();
        let refuse = |why: &str| Error::configuration(format!("{shown:?} is not an endpoint: {why}"));
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let uri: Uri = with_scheme.parse().map_err(|error| refuse(&format!("{error}")))?;
        let scheme = match uri.scheme_str() {
            Some("https") => Scheme::Https,
            Some("http") => Scheme::Http,
            _ => return Err(refuse("the scheme must be https, or http for this machine")),
        };
        let authority = uri.authority().ok_or_else(|| refuse("it names no host"))?;
        if authority.as_str().contains('@') {
            // The text is not shown: what stands before the `@` may be a secret.
            return Err(Error::configuration("an endpoint must not hold a user name or a password"));
        }
        if authority.host().is_empty() {
            return Err(refuse("it names no host"));
        }
        if authority
            .as_str()
            .rsplit_once(':')
            .is_some_and(|(_, port)| !port.ends_with(']') && port.parse::<u16>().is_err())
        {
            return Err(refuse("the port must be a number from 0 to 65535"));
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(refuse("it must not hold a query or a fragment"));
        }
        if scheme == Scheme::Http && !allow_plain_http && !is_this_machine(authority.host()) {
            return Err(refuse("plain http is only taken for this machine, unless it is explicitly allowed"));
        }
        let prefix = uri.path().trim_end_matches('/').to_owned();
        Ok(Self { scheme, host: authority.as_str().to_ascii_lowercase(), prefix })
    }

    /// The host and, where it is given, the port: the value of the `Host` header.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path of every request: the prefix and a slash.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/", self.prefix)
    }

    /// Whether requests are sent without encryption.
    #[must_use]
    pub fn is_plain_http(&self) -> bool {
        self.scheme == Scheme::Http
    }
}

/// Writes the place as a URL.
impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.scheme == Scheme::Http { "http" } else { "https" };
        write!(formatter, "{scheme}://{}{}/", self.host, self.prefix)
    }
}

fn is_this_machine(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
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
            assert_eq!(
                (endpoint.to_string().as_str(), endpoint.host(), endpoint.path().as_str()),
                (url, host, path)
            );
        }
    }

    #[test]
    fn what_is_not_a_place_is_refused() {
        for (text, why) in [
            ("ftp://a", "scheme"),
            ("http://example.com", "plain http"),
            ("http://127.0.0.1.example.com", "plain http"),
            ("https://user:hunter2@example.com", "password"),
            ("https://a/?b=c", "query"),
            ("https://a:99999", "port"),
            ("https://", ""),
            ("https://a b", ""),
        ] {
            let error = Endpoint::parse(text, false).unwrap_err().to_string();
            assert!(error.contains(why) && !error.contains("hunter2"), "{text}: {error}");
        }
        assert!(Endpoint::parse("http://example.com", true).unwrap().is_plain_http());
    }
}
