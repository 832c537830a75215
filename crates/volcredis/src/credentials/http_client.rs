//! HTTP requests of providers.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::sleep;
use volcredis_core::call::{self, TransportError, TransportErrorKind};
use volcredis_core::error::{ConnectionErrorKind, TimeoutError};
use volcredis_core::sanitize::Sanitizer;
use volcredis_core::{Error, Secret};

use super::{Context, CredentialsError, NetworkSettings};
use crate::http::{self, CoreResponse, Http, Sender};
use crate::proxy::Route;

/// The largest response that is accepted, in bytes.
const MAX_RESPONSE_BYTES: usize = 256 * 1024;
/// The longest string of a response that an error quotes, in characters.
const MAX_QUOTE_CHARS: usize = 256;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(10);
/// In the cloud, the metadata service responds at once; elsewhere, connections to it time out.
const METADATA_CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const METADATA_TIMEOUT: Duration = Duration::from_secs(2);
const MAX_ATTEMPTS: u32 = 3;
/// The delay before the second attempt. It doubles before the third.
const RETRY_DELAY: Duration = Duration::from_millis(100);

/// All characters but the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Percent-encodes a component of a URL.
pub(super) fn encode(component: &str) -> String {
    utf8_percent_encode(component, RESERVED).to_string()
}

/// Encodes names and values as a query or a form.
pub(super) fn encode_pairs(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// A service that providers send requests to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Service {
    Sts,
    Metadata,
    SsoOauth,
    SsoPortal,
    Signin,
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Sts => "STS",
            Self::Metadata => "the instance metadata service",
            Self::SsoOauth => "the SSO token service",
            Self::SsoPortal => "the SSO portal",
            Self::Signin => "the sign-in service",
        })
    }
}

/// A request to a service.
pub(super) struct ServiceRequest {
    service: Service,
    method: Method,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: String,
    /// The sanitizer of strings of a response that errors quote.
    sanitizer: Sanitizer,
    is_repeatable: bool,
}

impl ServiceRequest {
    pub(super) fn new(service: Service, method: Method, url: String) -> Self {
        Self {
            service,
            method,
            url,
            headers: Vec::new(),
            body: String::new(),
            sanitizer: Sanitizer::new(),
            is_repeatable: true,
        }
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn body(mut self, content_type: &'static str, body: String) -> Self {
        self.body = body;
        self.header("content-type", content_type)
    }

    /// Redacts a secret in errors.
    pub(super) fn redact(mut self, secret: &Secret) -> Self {
        self.sanitizer.add(secret);
        self
    }

    /// Disables retries.
    pub(super) fn once(mut self) -> Self {
        self.is_repeatable = false;
        self
    }

    /// Sends the request. Returns responses of any status.
    pub(super) async fn send(&self, context: &Context) -> Result<ServiceResponse, CredentialsError> {
        let network = context.network();
        let timeout = network.attempt_timeout.unwrap_or(TIMEOUT);
        let timeout = if self.service == Service::Metadata { timeout.min(METADATA_TIMEOUT) } else { timeout };
        let http = self.http(context, &network, timeout)?;
        let max_attempts = if self.is_repeatable { MAX_ATTEMPTS } else { 1 };
        let mut attempt = 1;
        loop {
            let result = http.execute(self.request()?, timeout).await;
            if attempt >= max_attempts || !is_transient(&result) {
                let response = result.map_err(|error| self.transport_error(error, timeout))?;
                return Ok(self.response(&response));
            }
            sleep(RETRY_DELAY * attempt).await;
            attempt += 1;
        }
    }

    /// Creates a client for this request alone. Requests are hours apart: connections are not worth keeping, and a pooled
    /// one would belong to a runtime that may have shut down by then.
    fn http(
        &self,
        context: &Context,
        network: &NetworkSettings,
        timeout: Duration,
    ) -> Result<Http, CredentialsError> {
        let fail = |error: &dyn fmt::Display| {
            CredentialsError::new(format!("failed to create an HTTP client: {error}"))
        };
        let url = self.url()?;
        let connect_timeout = network.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let (route, connect_timeout) = if self.service == Service::Metadata {
            // A proxy would reach the metadata service of another machine.
            (Route::Direct, connect_timeout.min(METADATA_CONNECT_TIMEOUT))
        } else {
            let route = Route::new(network.proxy.as_ref(), |name| context.variable(name), &url);
            (route.map_err(|error| CredentialsError::new(error.to_string()))?, connect_timeout)
        };
        let connect_timeout = http::within_attempt(connect_timeout, timeout);
        let client = http::client(&url, &route, &network.certificate_authorities, connect_timeout);
        let client = client.map_err(|error| fail(&error))?.pool_max_idle_per_host(0);
        let client = client.build().map_err(|error| fail(&error.without_url()))?;
        let sender = Sender::Client(client);
        Ok(Http { sender, connect_timeout, max_response_bytes: MAX_RESPONSE_BYTES })
    }

    fn url(&self) -> Result<Url, CredentialsError> {
        // The error omits the URL, which may contain tokens.
        self.url
            .parse()
            .map_err(|error| CredentialsError::new(format!("invalid URL of {}: {error}", self.service)))
    }

    fn request(&self) -> Result<Request, CredentialsError> {
        let mut request = Request::new(self.method.clone(), self.url()?);
        for (name, value) in &self.headers {
            // The error omits the value, which may be a token.
            let mut value = HeaderValue::from_str(value).map_err(|_| {
                CredentialsError::new(format!("invalid value of the header `{name}` for {}", self.service))
            })?;
            value.set_sensitive(true);
            request.headers_mut().insert(HeaderName::from_static(name), value);
        }
        if !self.body.is_empty() {
            *request.body_mut() = Some(self.body.clone().into());
        }
        Ok(request)
    }

    fn transport_error(&self, error: TransportError, timeout: Duration) -> CredentialsError {
        let reason = match error.kind {
            TransportErrorKind::Connection(error) => format!("{:#}", Error::from(error)),
            TransportErrorKind::ConnectTimeout { timeout } => TimeoutError::Connect { timeout }.to_string(),
            TransportErrorKind::Timeout => TimeoutError::Response { timeout }.to_string(),
            TransportErrorKind::TooLarge { limit, .. } => {
                format!("the response is larger than {limit} bytes")
            }
        };
        CredentialsError::new(format!("no response from {}: {}", self.service, self.quote(&reason)))
            .transient()
    }

    fn response(&self, response: &CoreResponse) -> ServiceResponse {
        let error = serde_json::from_slice::<ErrorResponse>(response.body()).unwrap_or_default();
        let metadata = error.metadata.unwrap_or_default();
        let platform = metadata.error.unwrap_or_default();
        let request_id = metadata.request_id.or_else(|| call::request_id(response));
        let quote = |string: String| self.quote(&string);
        ServiceResponse {
            service: self.service,
            status: response.status().as_u16(),
            code: error.error.or(platform.code).map(quote),
            message: error.error_description.or(platform.message).map(quote),
            request_id: request_id.map(quote),
            body: response.body().clone(),
        }
    }

    /// Returns a string of a response for use in an error.
    fn quote(&self, string: &str) -> String {
        self.sanitizer.sanitize(string, MAX_QUOTE_CHARS)
    }
}

/// Returns whether another attempt may succeed.
fn is_transient(result: &Result<CoreResponse, TransportError>) -> bool {
    match result {
        Ok(response) => response.status().as_u16() == 429 || response.status().is_server_error(),
        Err(TransportError { kind: TransportErrorKind::Connection(error), .. }) => {
            error.kind == ConnectionErrorKind::Broken
        }
        Err(_) => false,
    }
}

/// A response of any status.
pub(super) struct ServiceResponse {
    service: Service,
    pub(super) status: u16,
    /// The error code of the platform or of OAuth.
    pub(super) code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    body: Bytes,
}

impl ServiceResponse {
    /// Returns the response unless it is an error.
    pub(super) fn success(self) -> Result<Self, CredentialsError> {
        if (200..300).contains(&self.status) && self.code.is_none() {
            return Ok(self);
        }
        let mut description = format!("{} returned HTTP {}", self.service, self.status);
        if let Some(code) = &self.code {
            description = format!("{description}, {code}");
        }
        if let Some(message) = &self.message {
            description = format!("{description}: {message}");
        }
        if let Some(request_id) = &self.request_id {
            description = format!("{description} (request id {request_id})");
        }
        let error = CredentialsError::new(description);
        Err(if self.status == 429 || self.status >= 500 { error.transient() } else { error })
    }

    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, CredentialsError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            CredentialsError::new(format!("the response of {} {}", self.service, describe_json_error(&error)))
        })
    }

    pub(super) fn utf8_body(&self) -> Result<&str, CredentialsError> {
        str::from_utf8(&self.body)
            .map(str::trim)
            .map_err(|_| CredentialsError::new(format!("the response of {} is not UTF-8", self.service)))
    }
}

/// Describes an error of a JSON document without the message of serde, which quotes values.
pub(super) fn describe_json_error(error: &serde_json::Error) -> String {
    let problem = if error.is_data() { "has a value of an unexpected type" } else { "is not JSON" };
    format!("{problem} (line {}, column {})", error.line(), error.column())
}

/// An error response of the platform or of OAuth.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ErrorResponse {
    #[serde(rename = "ResponseMetadata")]
    metadata: Option<Metadata>,
    error: Option<String>,
    error_description: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Metadata {
    request_id: Option<String>,
    error: Option<PlatformError>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct PlatformError {
    code: Option<String>,
    message: Option<String>,
}
