//! One exchange over HTTP between a provider and whoever it asks.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::sleep;
use volcredis_core::Secret;
use volcredis_core::call::{self, TransportError, TransportErrorKind};
use volcredis_core::error::ConnectionErrorKind;

use super::{Context, CredentialsError, Network};
use crate::http::{self, CoreResponse, Http};
use crate::proxy::Route;

/// The largest answer that is taken, in bytes.
const MAX_RESPONSE_BYTES: usize = 256 * 1024;
/// The longest text of another machine that an error shows, in characters.
const MAX_QUOTE: usize = 256;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(10);
/// A machine in the cloud answers at once; anywhere else nothing does.
const METADATA_CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const METADATA_TIMEOUT: Duration = Duration::from_secs(2);
/// How often a request that can be repeated is sent, at most, and how long the first pause is.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(100);

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Percent-encodes a part of a URL.
pub(super) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Names and values as a query or a form carries them.
pub(super) fn encode_pairs(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Who is asked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Peer {
    Sts,
    Metadata,
    SsoOauth,
    SsoPortal,
    Signin,
}

impl fmt::Display for Peer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Sts => "STS",
            Self::Metadata => "the metadata service of the instance",
            Self::SsoOauth => "the token service of SSO",
            Self::SsoPortal => "the portal of SSO",
            Self::Signin => "the sign-in service",
        })
    }
}

/// A request of a provider.
pub(super) struct Exchange<'a> {
    peer: Peer,
    method: Method,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: String,
    /// What must not stand in an error, whatever the answer quotes.
    secrets: Vec<&'a Secret>,
    /// Whether it does no harm to send the request again.
    repeatable: bool,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(peer: Peer, method: Method, url: String) -> Self {
        Self {
            peer,
            method,
            url,
            headers: Vec::new(),
            body: String::new(),
            secrets: Vec::new(),
            repeatable: true,
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

    pub(super) fn hiding(mut self, secret: &'a Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    pub(super) fn once(mut self) -> Self {
        self.repeatable = false;
        self
    }

    /// Sends the request, and gives the answer whatever its status.
    pub(super) async fn send(&self, context: &Context) -> Result<Reply, CredentialsError> {
        let network = context.network();
        let timeout = network.attempt_timeout.unwrap_or(TIMEOUT);
        let timeout = if self.peer == Peer::Metadata { timeout.min(METADATA_TIMEOUT) } else { timeout };
        let http =
            Http { client: self.client(context, &network, timeout)?, max_response_bytes: MAX_RESPONSE_BYTES };
        let attempts = if self.repeatable { ATTEMPTS } else { 1 };
        let mut attempt = 1;
        loop {
            let result = http.execute(self.request()?, timeout).await;
            if attempt >= attempts || !may_pass(&result) {
                let response = result.map_err(|failure| self.failed(failure))?;
                return Ok(self.reply(&response));
            }
            sleep(PAUSE * attempt).await;
            attempt += 1;
        }
    }

    /// A client for this exchange alone. There are few, hours apart: connections are not worth keeping, and one that is
    /// kept belongs to a runtime that may be gone by then.
    fn client(
        &self,
        context: &Context,
        network: &Network,
        timeout: Duration,
    ) -> Result<reqwest::Client, CredentialsError> {
        let fail =
            |error: &dyn fmt::Display| CredentialsError::new(format!("HTTP cannot be set up: {error}"));
        let url = self.url()?;
        let connect_timeout = network.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let (route, connect_timeout) = if self.peer == Peer::Metadata {
            // Elsewhere, another machine would answer, with its own credentials.
            (Route::Direct, connect_timeout.min(METADATA_CONNECT_TIMEOUT))
        } else {
            let route = Route::new(network.proxy.as_ref(), |name| context.variable(name), &url);
            (route.map_err(|error| CredentialsError::new(error.to_string()))?, connect_timeout)
        };
        let client = http::client(&url, &route, &network.certificate_authorities, connect_timeout, timeout);
        let client = client.map_err(|error| fail(&error))?.pool_max_idle_per_host(0);
        client.build().map_err(|error| fail(&error.without_url()))
    }

    fn url(&self) -> Result<Url, CredentialsError> {
        // The URL is not shown: it holds tokens.
        self.url
            .parse()
            .map_err(|error| CredentialsError::new(format!("{} has no valid URL: {error}", self.peer)))
    }

    fn request(&self) -> Result<Request, CredentialsError> {
        let mut request = Request::new(self.method.clone(), self.url()?);
        for (name, value) in &self.headers {
            // The value is not shown: it can be a token.
            let mut value = HeaderValue::from_str(value).map_err(|_| {
                CredentialsError::new(format!("the header `{name}` for {} cannot be sent", self.peer))
            })?;
            value.set_sensitive(true);
            request.headers_mut().insert(HeaderName::from_static(name), value);
        }
        if !self.body.is_empty() {
            *request.body_mut() = Some(self.body.clone().into());
        }
        Ok(request)
    }

    fn failed(&self, failure: TransportError) -> CredentialsError {
        let why = match failure.kind {
            TransportErrorKind::Connection(error) => error.to_string(),
            TransportErrorKind::Timeout(error) => error.to_string(),
            TransportErrorKind::TooLarge { limit, .. } => format!("the answer is larger than {limit} bytes"),
        };
        CredentialsError::new(format!("{} gave no answer: {}", self.peer, self.quote(&why)))
    }

    fn reply(&self, response: &CoreResponse) -> Reply {
        let refusal = serde_json::from_slice::<Refusal>(response.body()).unwrap_or_default();
        let metadata = refusal.metadata.unwrap_or_default();
        let error = metadata.error.unwrap_or_default();
        let code = refusal.error.or(error.code).map(|code| self.quote(&code));
        let message = refusal.error_description.or(error.message).map(|message| self.quote(&message));
        let request_id = metadata.request_id.or_else(|| call::request_id(response).map(str::to_owned));
        let request_id = request_id.map(|id| self.quote(&id));
        Reply {
            peer: self.peer,
            status: response.status().as_u16(),
            code,
            message,
            request_id,
            body: response.body().clone(),
        }
    }

    /// A text of the other side as it may stand in an error: on one line, not long, without a secret.
    fn quote(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in self.secrets.iter().map(|secret| secret.expose()).filter(|secret| !secret.is_empty()) {
            text = text.replace(secret, "[redacted]");
        }
        text.chars()
            .take(MAX_QUOTE)
            .map(|character| if character.is_control() { ' ' } else { character })
            .collect()
    }
}

/// Whether another attempt may go better, soon.
fn may_pass(result: &Result<CoreResponse, TransportError>) -> bool {
    match result {
        Ok(response) => response.status().as_u16() == 429 || response.status().is_server_error(),
        Err(TransportError { kind: TransportErrorKind::Connection(error), .. }) => {
            error.kind == ConnectionErrorKind::Broken
        }
        Err(_) => false,
    }
}

/// An answer of any status.
pub(super) struct Reply {
    peer: Peer,
    pub(super) status: u16,
    /// The code of an error: of the platform or of OAuth.
    pub(super) code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    body: Bytes,
}

impl Reply {
    /// The answer, unless it is an error.
    pub(super) fn success(self) -> Result<Self, CredentialsError> {
        if (200..300).contains(&self.status) && self.code.is_none() {
            return Ok(self);
        }
        let mut text = format!("{} answered with HTTP {}", self.peer, self.status);
        if let Some(code) = &self.code {
            text = format!("{text}, {code}");
        }
        if let Some(message) = &self.message {
            text = format!("{text}: {message}");
        }
        if let Some(request_id) = &self.request_id {
            text = format!("{text} (request id {request_id})");
        }
        Err(CredentialsError::new(text))
    }

    /// What the answer holds.
    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, CredentialsError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            CredentialsError::new(format!("the answer of {} {}", self.peer, misread(&error)))
        })
    }

    /// The answer as a text.
    pub(super) fn text(&self) -> Result<&str, CredentialsError> {
        str::from_utf8(&self.body)
            .map(str::trim)
            .map_err(|_| CredentialsError::new(format!("the answer of {} is not UTF-8", self.peer)))
    }
}

/// What is wrong with a JSON text. What serde says of it is not shown, because it quotes values.
pub(super) fn misread(error: &serde_json::Error) -> String {
    let what = if error.is_data() { "has a value of another type than expected" } else { "is not JSON" };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

/// How errors look: those of the platform, and those of OAuth.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Refusal {
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
