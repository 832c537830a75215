//! The core of volcredis: what is true of the OpenAPI of Volcengine Cache for Redis whatever carries the bytes.
//!
//! Nothing in this crate opens a socket or a file, reads a clock or the environment, starts a thread or makes up a
//! random number: whoever drives it hands all of that in.

pub mod call;
mod credentials;
mod date_time;
mod endpoint;
pub mod error;
mod generated;
mod json_text;
pub mod model;
pub mod pages;
pub mod request;
pub mod response;
mod secret;
mod service_error;
pub mod sign;
mod time;
pub mod validate;
pub mod wait;

pub use credentials::Credentials;
pub use date_time::DateTime;
pub use endpoint::{Endpoint, Region};
pub use error::{Error, ErrorKind};
pub use generated::{actions, error_codes, types};
pub use request::{API_VERSION, DynamicRequest, Operation, PreparedRequest, Request, Validation, Visitor};
pub use response::{Response, ResponseMetadata};
pub use secret::Secret;
pub use service_error::{ErrorCode, ServiceError, ServiceErrorKind};
pub use time::{BasicTime, Timestamp};
pub use validate::{ValidationError, Violation};
