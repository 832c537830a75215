//! Client library for the OpenAPI of Volcengine Cache for Redis.
//!
//! [`Client`] blocks the calling thread; [`AsyncClient`] runs on tokio. Both have a method for each action of the service,
//! the same options and the same errors. Requests are validated, signed and retried by [`volcredis_core`], which performs no
//! I/O; this crate adds connections, timers and credentials.
//!
//! Each action has a request type in [`actions`], whose fields are documented, and a method of the clients with an example.
//!
//! # Blocking
//!
//! ```no_run
//! use volcredis::Client;
//! use volcredis::actions::ModifyCrossRegionBackupPolicyRequest;
//!
//! # fn main() -> Result<(), volcredis::Error> {
//! let client = Client::builder("cn-beijing").build()?;
//! let request = ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true)
//!     .cross_backup_region("cn-shanghai");
//! let response = client.modify_cross_region_backup_policy(&request)?;
//! println!("request ID: {:?}", response.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Async
//!
//! With `cargo add volcredis` and `cargo add tokio --features macros,rt-multi-thread`, this is a whole program:
//!
//! ```no_run
//! use volcredis::AsyncClient;
//! use volcredis::actions::DescribeDBInstanceDetailRequest;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), volcredis::Error> {
//!     let client = AsyncClient::builder("cn-beijing").build()?;
//!     let request = DescribeDBInstanceDetailRequest::new("redis-cn0212gzmh2xs");
//!     let instance = client.describe_db_instance_detail(&request).await?;
//!     println!("status: {:?}", instance.status);
//!     Ok(())
//! }
//! ```
//!
//! # Credentials
//!
//! By default, credentials come from `VOLCENGINE_ACCESS_KEY` and `VOLCENGINE_SECRET_KEY`, OIDC, the profile of the official
//! command line, or the role of the instance. [`Builder::credentials`] sets them in code, and
//! [`Builder::credentials_provider`] sets another [provider](credentials). Temporary credentials are refreshed before they
//! expire.
//!
//! # Errors
//!
//! All operations return [`Error`], whose [`kind`](Error::kind) is the cause.
//! [`outcome_unknown`](Error::outcome_unknown) returns `true` if a write may have taken effect although the call failed: check
//! the state of the resource, or repeat the call with the same idempotency token.
//!
//! ```no_run
//! # use volcredis::actions::CreateBackupRequest;
//! # fn example(client: &volcredis::Client) {
//! match client.create_backup(&CreateBackupRequest::new("redis-cn0212gzmh2xs")) {
//!     Ok(response) => println!("{:?}", response.result),
//!     Err(error) if error.outcome_unknown() => println!("unknown outcome, token {:?}", error.client_token()),
//!     Err(error) => println!("{error} (request ID {:?}, {} attempts)", error.request_id(), error.attempts()),
//! }
//! # }
//! ```
//!
//! # Retries and limits
//!
//! Transient errors are retried with exponential backoff, within the timeout of the call, 60 s by default. A write is only
//! retried if it has an idempotency token, which the library generates where the action accepts one, or if the service has
//! certainly not executed it. A retry budget shared by all calls of a client limits retries during an outage, and throttled
//! actions are rate-limited by the client. See [`RetryConfig`], [`RateLimit`] and [`Builder::max_concurrent_requests`].
//!
//! # Paginator
//!
//! [`Client::paginate`] and [`AsyncClient::paginate`] iterate over the items of a list on all its pages: see [`paginate`].
//!
//! ```no_run
//! # use volcredis::actions::DescribeDBInstancesRequest;
//! # fn example(client: &volcredis::Client) -> Result<(), volcredis::Error> {
//! for instance in client.paginate(&DescribeDBInstancesRequest::new()) {
//!     println!("{:?}", instance?.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Waiting
//!
//! Many actions start a change that takes minutes. [`Client::wait`] and [`AsyncClient::wait`] [poll](wait) the resource until
//! the change is complete.
//!
//! ```no_run
//! # use volcredis::actions::RestartDBInstanceRequest;
//! # fn example(client: &volcredis::Client) -> Result<(), volcredis::Error> {
//! client.restart_db_instance(&RestartDBInstanceRequest::new("redis-cn0212gzmh2xs"))?;
//! client.wait().instance_after::<RestartDBInstanceRequest>("redis-cn0212gzmh2xs")?;
//! # Ok(())
//! # }
//! ```
//!
//! # Testing
//!
//! The crate `volcredis-emulator` runs the service in the process of a test, without an account. With its feature `client`,
//! `Emulator::client` and `Emulator::async_client` return clients of it. `test_util::MockTransport`, of the feature
//! `test-util`, returns prepared responses and failures, without sockets; retries and waits then take no time. See
//! [`transport`].
//!
//! # Features
//!
//! | feature | default | description |
//! | --- | --- | --- |
//! | `blocking` | yes | [`Client`], its paginators and waiters |
//! | `credentials` | yes | the [providers](credentials) that read files or send requests, and region and endpoint from the profile of the official command line |
//! | `rustls-ring` | yes | TLS by rustls with ring |
//! | `rustls-aws-lc-rs` | no | TLS by rustls with aws-lc-rs, which requires a C compiler; takes precedence over `rustls-ring` |
//! | `native-tls` | no | TLS by the library of the system, OpenSSL on Linux; used if neither of the two above is enabled |
//! | `test-util` | no | `test_util::MockTransport`, which responds to calls in tests without sockets |
//! | `platform-verifier` | yes | lets rustls trust the certificate authorities of the system; otherwise it trusts only those added with [`Builder::certificate_authority`] |
//! | `brotli`, `zstd` | no | decodes responses that a proxy compresses with Brotli or Zstandard although the client accepts neither; gzip and deflate are always decoded |
//! | `shared-rate-limit` | no | [`SharedRateLimiter`](rate_limiter), a client-side rate limiter in a Redis that processes share |
//! | `tracing` | yes | log events and spans with `tracing` |
//!
//! Without a TLS feature, only plain `http` endpoints can be used. An async program with credentials in code or in the
//! environment needs few features:
//!
//! ```toml
//! volcredis = { version = "0.1", default-features = false, features = ["rustls-ring", "platform-verifier"] }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to items of disabled features are broken.
#![cfg_attr(not(all(feature = "blocking", feature = "credentials")), allow(rustdoc::broken_intra_doc_links))]

mod action_urls;
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod clock;
mod config;
mod content_encoding;
pub mod credentials;
mod driver;
mod generated {
    //! The code that is generated from the API model.
    pub(crate) mod examples;
}
mod hooks;
mod http;
mod log;
mod methods;
mod per_runtime;
mod proxy;
pub mod rate_limiter;
mod resolver;
pub mod runtime;
#[cfg(feature = "test-util")]
pub mod test_util;
mod tls;
pub mod transport;
pub mod wait;

pub use asynchronous::client::AsyncClient;
#[cfg(feature = "blocking")]
pub use blocking::client::Client;
pub use builder::Builder;
pub use credentials::ProvideCredentials;
pub use hooks::Attempt;
pub use rate_limiter::RateLimiter;
pub use runtime::CancellationToken;
pub use volcredis_core::call::{
    CallOptions, ClientConfig, DEFAULT_TIMEOUT, RateLimit, RetryConfig, RetryMode, SignedRequest,
};
pub use volcredis_core::{
    API_VERSION, ActionRequest, BasicTime, Credentials, DateTime, DynamicRequest, Endpoint, Error, ErrorCode,
    ErrorKind, Extended, PreparedRequest, Region, Request, Response, ResponseMetadata, Secret, ServiceError,
    ServiceErrorKind, Timestamp, Validation, ValidationError, Violation, Visitor, actions, error,
    error_codes, model, sign, types,
};

/// Paginators over the items and the pages of lists.
pub mod paginate {
    pub use volcredis_core::paginate::{Cursor, DEFAULT_PAGE_SIZE, Page, Paginated, Paginator};

    pub use crate::asynchronous::paginate::{ItemStream, PageStream};
    pub use crate::asynchronous::prefetch::{PrefetchedPage, PrefetchedPages};
    #[cfg(feature = "blocking")]
    pub use crate::blocking::paginate::{ItemIter, PageIter};
}

/// Mistakes that do not compile. The first example compiles, so that the others fail for the reason that they name.
///
/// ```
/// use volcredis::actions::{CreateDBAccountRequest, DeleteDBInstanceRequest};
///
/// let delete = DeleteDBInstanceRequest::new("redis-1");
/// let create = CreateDBAccountRequest::builder().instance_id("redis-1").account_name("app");
/// fn call(client: volcredis::AsyncClient, request: DeleteDBInstanceRequest) -> impl Future + Send + 'static {
///     client.delete_db_instance(request)
/// }
/// ```
///
/// Four strings by position:
///
/// ```compile_fail,E0599
/// volcredis::actions::CreateDBAccountRequest::new("redis-1", "app", "secret", "ReadOnly");
/// ```
///
/// A request without its identifier:
///
/// ```compile_fail,E0599
/// let _ = volcredis::actions::DeleteDBInstanceRequest::default();
/// ```
///
/// A builder in place of a request:
///
/// ```compile_fail,E0277
/// fn call(client: volcredis::Client) {
///     let _ = client.send(&volcredis::actions::CreateDBAccountRequest::builder());
/// }
/// ```
///
/// The request of another action:
///
/// ```compile_fail,E0308
/// fn call(client: volcredis::Client) {
///     let _ = client.create_backup(&volcredis::actions::DeleteDBInstanceRequest::new("redis-1"));
/// }
/// ```
#[cfg(all(doctest, feature = "default"))]
struct Mistakes;

/// Tests of the examples in the README.
#[cfg(all(doctest, feature = "default"))]
#[doc = include_str!("../README.md")]
struct Readme;
