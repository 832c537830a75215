//! Name resolution.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::runtime::run_blocking::run_blocking;

/// The resolver of the system, called on a thread of its own.
///
/// Unlike that of `reqwest`, it does not panic if no thread can be started, and its errors have a type of their own.
#[derive(Debug)]
pub(crate) struct Resolver;

/// An error returned when a host cannot be resolved.
#[derive(Debug)]
pub(crate) struct ResolveError {
    host: String,
    cause: io::Error,
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.host, self.cause)
    }
}

// The message includes the cause.
impl std::error::Error for ResolveError {}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // The port is replaced by that of the URL.
            match resolve(name.as_str(), 0).await {
                Ok(addresses) => Ok(Box::new(addresses.into_iter()) as Addrs),
                Err(cause) => Err(ResolveError { host: name.as_str().to_owned(), cause }.into()),
            }
        })
    }
}

/// Returns the addresses of a host, which can be an address itself.
pub(crate) async fn resolve(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let host = host.to_owned();
    let addresses = run_blocking(move || (host.as_str(), port).to_socket_addrs().map(Iterator::collect));
    // `Result::flatten` needs Rust 1.89.
    addresses.await.and_then(|addresses| addresses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn localhost_resolves_to_a_loopback_address() {
        let addresses = Resolver.resolve("localhost".parse().unwrap()).await.unwrap();
        assert!(addresses.into_iter().any(|address| address.ip().is_loopback()));
    }

    #[tokio::test]
    async fn errors_contain_the_host() {
        let Err(error) = Resolver.resolve("service.invalid".parse().unwrap()).await else {
            panic!("RFC 6761 reserves this name");
        };
        assert!(error.is::<ResolveError>());
        assert!(error.to_string().starts_with("service.invalid: "), "{error}");
    }
}
