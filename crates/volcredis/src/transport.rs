//! The transport of requests: HTTP by default, and replaceable.
//!
//! A client signs requests and passes them to its transport, which returns a response or a failure. Retries, rate limits and
//! errors are the same with every transport. A transport of your own can record traffic, or respond in a test;
//! `test_util::MockTransport`, of the feature `test-util`, is one.
//!
//! To test code without any client, define a trait with the calls that the code needs, and implement it for [`AsyncClient`]
//! and for a type of the tests:
//!
//! ```
//! use volcredis::actions::DescribeRegionsRequest;
//! use volcredis::{AsyncClient, Error};
//!
//! trait Regions {
//!     async fn regions(&self) -> Result<Vec<String>, Error>;
//! }
//!
//! impl Regions for AsyncClient {
//!     async fn regions(&self) -> Result<Vec<String>, Error> {
//!         let response = self.describe_regions(DescribeRegionsRequest::new()).await?;
//!         Ok(response.result.regions.into_iter().filter_map(|region| region.region_id).collect())
//!     }
//! }
//! ```
//!
//! [`AsyncClient`]: crate::AsyncClient

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

pub use ::http;
pub use bytes::Bytes;
pub use volcredis_core::call::{TransportError, TransportErrorKind};

/// The future of an exchange.
pub type Exchange<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends signed requests.
pub trait Transport: Debug + Send + Sync {
    /// Sends a request and returns its response, of any status, without following redirects.
    ///
    /// The future is dropped when the attempt times out or the call is cancelled. The request then counts as possibly sent.
    fn send(&self, request: http::Request<Bytes>) -> Exchange<'_>;
}
