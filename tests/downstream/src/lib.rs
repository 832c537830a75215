//! A program that uses `volcredis` as any other program would: by its published paths alone.
//!
//! It contains the names that programs need for signatures of their own. It is built with each set of features.

/// Names of every set of features.
pub mod names {
    pub use volcredis::actions::{self, CreateDBInstanceRequestBuilder, describe_backups::Backup, visit};
    pub use volcredis::credentials::{
        ChainProvider, Context, CredentialsError, EnvironmentProvider, FunctionProvider, ProvideFuture,
        StaticProvider,
    };
    pub use volcredis::error::{
        CallOrigin, ConnectionError, ConnectionErrorKind, ErrorBuilder, InvalidResponseError,
        InvalidResponseReason, RetryStop, RuleKind, TimeoutError, UnknownAction, WaitError,
    };
    pub use volcredis::model::{Action, FieldValue, Fields, Pagination, Reflect, Structure};
    pub use volcredis::paginate::{
        Cursor, DEFAULT_PAGE_SIZE, ItemStream, Page, PageStream, Paginated, Paginator,
    };
    pub use volcredis::rate_limiter::RateLimiter;
    pub use volcredis::sign::{HexSha256, Scope, SignError, Signer, UnsignedRequest};
    pub use volcredis::transport::{Bytes, Exchange, Transport, TransportError, TransportErrorKind, http};
    pub use volcredis::types::{InstanceStatus, Tag};
    pub use volcredis::wait::{Progress, WaitConfig, WaitTarget, Waiter};
    pub use volcredis::{
        API_VERSION, ActionRequest, AsyncClient, Attempt, BasicTime, Builder, CallOptions, CancellationToken,
        ClientConfig, Credentials, DEFAULT_TIMEOUT, DateTime, DynamicRequest, Endpoint, Error, ErrorCode,
        ErrorKind, Extended, PreparedRequest, ProvideCredentials, RateLimit, Region, Request, Response,
        ResponseMetadata, RetryConfig, RetryMode, Secret, ServiceError, ServiceErrorKind, SignedRequest,
        Timestamp, Validation, ValidationError, Violation, Visitor, error_codes,
    };
}

/// Names of the feature `blocking`.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use volcredis::Client;
    pub use volcredis::paginate::{ItemIter, PageIter};
}

/// Names of the feature `credentials`.
#[cfg(feature = "credentials")]
pub mod credentials {
    pub use volcredis::credentials::{AssumeRoleProvider, CliProfileProvider, ImdsProvider, OidcProvider};
}

/// Names of the feature `test-util`.
#[cfg(feature = "test-util")]
pub mod test_util {
    pub use volcredis::test_util::{MockRequest, MockTransport};
}

/// Makes a call of any action without validation.
///
/// # Errors
///
/// Returns the error of the call.
pub async fn call<R: names::ActionRequest>(
    client: &names::AsyncClient,
    request: &R,
) -> Result<R::Output, names::Error> {
    let client = client.with_options(names::CallOptions::new().skip_validation(true));
    Ok(client.send(request).await?.result)
}
