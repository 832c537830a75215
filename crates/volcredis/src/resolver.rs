//! Looking up the addresses of hosts.

use std::fmt;
use std::io;
use std::net::ToSocketAddrs;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::runtime::blocking::run_blocking;

/// Asks the resolver of the system, each time in a thread of its own.
///
/// The resolver of `reqwest` panics where the system has no thread left, and its errors cannot be told from others.
#[derive(Debug)]
pub(crate) struct Resolver;

/// An error returned when the addresses of a host cannot be looked up.
#[derive(Debug)]
pub(crate) struct ResolveError {
    host: String,
    cause: io::Error,
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot resolve {}: {}", self.host, self.cause)
    }
}

// Its cause is part of its message.
impl std::error::Error for ResolveError {}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let host = name.as_str().to_owned();
            // The port of the URL takes the place of 0.
            let looked_up = run_blocking({
                let host = host.clone();
                move || (host.as_str(), 0).to_socket_addrs()
            });
            // `Result::flatten` needs Rust 1.89.
            match looked_up.await.and_then(|addresses| addresses) {
                Ok(addresses) => Ok(Box::new(addresses) as Addrs),
                Err(cause) => Err(ResolveError { host, cause }.into()),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_of_this_machine_has_its_address() {
        let addresses = Resolver.resolve("localhost".parse().unwrap()).await.unwrap();
        assert!(addresses.into_iter().any(|address| address.ip().is_loopback()));
    }

    #[tokio::test]
    async fn an_error_names_the_host_and_has_a_type() {
        let Err(error) = Resolver.resolve("service.invalid".parse().unwrap()).await else {
            panic!("RFC 6761 keeps this name from being looked up");
        };
        assert!(error.is::<ResolveError>());
        assert!(error.to_string().starts_with("cannot resolve service.invalid: "), "{error}");
    }
}
