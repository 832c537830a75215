//! The protection of the control interface against other web sites: it has no authentication, and a browser on this machine
//! can reach it.

use std::net::IpAddr;

use hyper::header::{CONTENT_TYPE, HOST, HeaderName, ORIGIN};
use hyper::http::request::Parts;
use hyper::http::uri::Authority;

/// A refusal: the HTTP status and the reason.
pub(super) type Refusal = (u16, String);

/// Checks that a request does not come from another web site.
///
/// A browser names the host that it believes to talk to, which shows DNS rebinding, and the site that a script or a form comes
/// from. A form cannot send JSON.
pub(super) fn check(head: &Parts, scheme: &str, allowed_hosts: &[String]) -> Result<(), Refusal> {
    let host = single(head, &HOST)?.unwrap_or_default();
    let name = host.parse::<Authority>().map(|authority| authority.host().to_ascii_lowercase());
    if !name.as_ref().is_ok_and(|name| is_own_host(name, allowed_hosts)) {
        let message = format!(
            "host `{host}` is not allowed: must be localhost, an IP address, or a host that the emulator was started with"
        );
        return Err((403, message));
    }
    if let Some(origin) = single(head, &ORIGIN)?
        && !origin.eq_ignore_ascii_case(&format!("{scheme}://{host}"))
    {
        return Err((403, format!("origin `{origin}` is not allowed: must be {scheme}://{host}")));
    }
    if matches!(head.method.as_str(), "POST" | "PUT") {
        let given = single(head, &CONTENT_TYPE)?.unwrap_or_default();
        let media_type = given.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err((415, format!("content type must be application/json, got `{given}`")));
        }
    }
    Ok(())
}

/// Returns the value of a header that must not be repeated.
fn single<'a>(head: &'a Parts, name: &HeaderName) -> Result<Option<&'a str>, Refusal> {
    let mut values = head.headers.get_all(name).iter();
    let first = values.next();
    if values.next().is_some() {
        return Err((400, format!("duplicate header `{name}`")));
    }
    let is_text = || (400, format!("header `{name}` must be ASCII"));
    first.map(|value| value.to_str().map_err(|_| is_text())).transpose()
}

/// Reports whether a host is one that no other web site can have. An IP address cannot be rebound.
fn is_own_host(name: &str, allowed_hosts: &[String]) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name == "localhost"
        || name.ends_with(".localhost")
        || address.parse::<IpAddr>().is_ok()
        || allowed_hosts.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
}
