//! Client library for the OpenAPI of Volcengine Cache for Redis.
//!
//! [`Client`] blocks the calling thread, [`AsyncClient`] runs on tokio; both have a method for each of the 105 actions,
//! the same options and the same errors. What holds for every call, signing, validation, retries, is in
//! [`volcredis_core`]; this crate drives it with real time and real sockets.
//!
//! ```no_run
//! use volcredis::actions::ModifyCrossRegionBackupPolicyRequest;
//! use volcredis::Client;
//!
//! # fn main() -> Result<(), volcredis::Error> {
//! // Credentials come from VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY, or where else `credentials` says.
//! let client = Client::builder("cn-beijing").build()?;
//! let request = ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true)
//!     .cross_backup_region("cn-shanghai");
//! let response = client.modify_cross_region_backup_policy(&request)?;
//! println!("request id: {:?}", response.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `blocking` | yes | [`Client`], which blocks the calling thread, its iterators and waits |
//! | `credentials` | yes | the [sources of credentials](credentials) beyond code and the environment: OIDC, roles by STS, the role of the instance, and the profiles of the official command line, from which region and endpoint are read as well |
//! | `rustls-ring` | yes | TLS by rustls, with the cryptography of ring |
//! | `rustls-aws-lc-rs` | no | TLS by rustls, with the cryptography of aws-lc-rs, which needs a C compiler; goes before `rustls-ring` |
//! | `native-tls` | no | TLS by the library of the system, OpenSSL on Linux; used where neither of the two above is on |
//! | `platform-verifier` | yes | makes rustls trust the certificate authorities of the system; without it, only those given to [`Builder::certificate_authority`] are trusted |
//! | `tracing` | yes | events and spans for `tracing` |
//!
//! Without a feature for TLS, a client can only be built for a plain `http` endpoint, such as an emulator's. For a program
//! that runs on tokio and gives its credentials in code or the environment:
//!
//! ```toml
//! volcredis = { version = "0.1", default-features = false, features = ["rustls-ring", "platform-verifier"] }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
// What is behind a feature cannot be linked to without it.
#![cfg_attr(not(all(feature = "blocking", feature = "credentials")), allow(rustdoc::broken_intra_doc_links))]

mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod clock;
mod config;
mod content_encoding;
pub mod credentials;
mod driver;
mod http;
mod log;
mod macros;
mod methods;
mod observe;
pub mod pages;
mod proxy;
mod resolver;
pub mod runtime;
mod tls;
pub mod wait;

pub use asynchronous::client::AsyncClient;
#[cfg(feature = "blocking")]
pub use blocking::client::Client;
pub use builder::Builder;
pub use credentials::ProvideCredentials;
pub use observe::Attempt;
pub use runtime::CancellationToken;
pub use volcredis_core::call::{CallOptions, RateLimit, RetryConfig, RetryMode, SignedRequest};
pub use volcredis_core::{
    Credentials, DateTime, DynamicRequest, Endpoint, Error, ErrorKind, Operation, Region, Request, Response,
    ResponseMetadata, Secret, ServiceError, ServiceErrorKind, Timestamp, ValidationError, Violation, actions,
    error, model, sign, types,
};

/// The programs of the READMEs and the guides, which are compiled and run as documentation tests.
#[cfg(all(doctest, feature = "default"))]
mod guides {
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../README.md")]
    struct Package;
    #[doc = include_str!("../../volcredis-core/README.md")]
    struct CorePackage;
    #[doc = include_str!("../../volcredis-emulator/README.md")]
    struct EmulatorPackage;
    #[doc = include_str!("../../../docs/cancellation.md")]
    struct Cancellation;
    #[doc = include_str!("../../../docs/credentials.md")]
    struct Credentials;
    #[doc = include_str!("../../../docs/fault-injection.md")]
    struct FaultInjection;
    #[doc = include_str!("../../../docs/pages-and-waits.md")]
    struct PagesAndWaits;
    #[doc = include_str!("../../../docs/testing.md")]
    struct Testing;
}
