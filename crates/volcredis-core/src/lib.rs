//! The protocol core of volcredis: everything about the OpenAPI of Volcengine Cache for Redis that needs no I/O.
//!
//! The crate performs no I/O, starts no threads, and has no clock and no source of randomness of its own. The caller passes
//! in the time, random seeds, credentials and responses. That makes every behaviour, including retries and timeouts,
//! reproducible in a test. Most programs use the `volcredis` crate, which drives this one with real sockets and real time.
//!
//! - [`actions`] contains the typed requests and responses of all actions, [`types`] the types that they share, and
//!   [`model`] describes them as data.
//! - [`request`] prepares typed and dynamic requests. [`validate`] checks them against the rules of the model.
//! - [`sign`] signs requests, and verifies the signatures of incoming ones.
//! - [`call`] is the state machine of one call: signing, retries, rate limiting, timeouts, classification of responses.
//! - [`response`] decodes responses, and [`error`] contains the errors of calls.
//! - [`paginate`] iterates over the pages of a list. [`wait`] polls a resource until it reaches a state.
//!
//! # Example
//!
//! A driver acts on the [`Output`](call::Output) of a call and passes in the results, until the call is done:
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use volcredis_core::actions::{DescribeRegionsRequest, DescribeRegionsResponse};
//! use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, Output};
//! use volcredis_core::response::ResultOf;
//! use volcredis_core::{ActionRequest, Credentials, Region, Timestamp, Validation};
//!
//! # fn main() -> Result<(), volcredis_core::Error> {
//! let state = Arc::new(ClientState::new(ClientConfig::new(Region::new("cn-beijing")?)));
//! let request = DescribeRegionsRequest::new().prepare(Validation::Check)?;
//! let mut call = Call::new(state, request, &CallOptions::new(), [7; 16]);
//! let mut result = ResultOf::<DescribeRegionsResponse>::default();
//!
//! let now = Now { wall: Timestamp::from_unix_seconds(1_700_000_000), monotonic: Duration::ZERO };
//! let mut output = call.start(now);
//! loop {
//!     output = match output {
//!         Output::GetCredentials { .. } => call.handle_credentials(&Credentials::new("AKLTexample", "secret"), now),
//!         Output::Send { request, .. } => {
//!             assert!(request.headers().contains_key("authorization"));
//!             // Send the request here.
//!             let body = r#"{"ResponseMetadata":{"RequestId":"1"},"Result":{"Regions":[]}}"#;
//!             call.handle_response(&http::Response::new(body.into()), now, &mut result)
//!         }
//!         Output::Sleep { .. } => call.handle_timeout(now),
//!         Output::AwaitRateLimit => call.handle_rate_limit_slot(now),
//!         Output::Done => break,
//!     };
//! }
//! assert_eq!(call.finish()?.attempts, 1);
//! assert_eq!(result.take().regions.len(), 0);
//! # Ok(())
//! # }
//! ```

mod byte_set;
pub mod call;
mod credentials;
mod date_time;
mod endpoint;
pub mod error;
mod generated;
mod json_repair;
pub mod model;
pub mod paginate;
mod percent;
pub mod request;
pub mod response;
pub mod sanitize;
mod secret;
pub mod sign;
mod time;
pub mod validate;
pub mod wait;

pub use credentials::Credentials;
pub use date_time::DateTime;
pub use endpoint::{Endpoint, Region};
pub use error::{Error, ErrorCode, ErrorKind, ServiceError, ServiceErrorKind, ValidationError, Violation};
pub use generated::{actions, error_codes, types};
pub use request::{
    API_VERSION, ActionRequest, DynamicRequest, Extended, PreparedRequest, Request, Validation, Visitor,
};
pub use response::{Response, ResponseMetadata};
pub use secret::Secret;
pub use time::{BasicTime, Timestamp};
