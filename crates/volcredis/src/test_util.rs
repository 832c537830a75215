//! A transport for tests, without sockets and without waiting.

use std::collections::VecDeque;
use std::future::ready;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde_json::{Value, json};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind};

use crate::transport::http::{HeaderMap, Request, Response, header::CONTENT_TYPE};
use crate::transport::{Bytes, Exchange, Transport, TransportError, TransportErrorKind};

/// A transport that returns prepared responses and failures, in order, and records the requests.
///
/// [`Builder::mock`](crate::Builder::mock) makes a client use it. Delays of retries, rate limits and waits then take no time:
/// they advance the clock of the client. Clones share their state.
///
/// ```
/// use serde_json::json;
/// use volcredis::Client;
/// use volcredis::actions::DescribeRegionsRequest;
/// use volcredis::test_util::MockTransport;
///
/// let mock = MockTransport::new();
/// mock.service_error(503, "ServiceUnavailable").success(json!({"Regions": []}));
/// let client = Client::builder("cn-beijing").mock(&mock).build()?;
/// let response = client.describe_regions(&DescribeRegionsRequest::new())?;
/// assert_eq!(response.attempts, 2);
/// assert_eq!(mock.requests()[0].action, "DescribeRegions");
/// # Ok::<(), volcredis::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    script: VecDeque<Result<Response<Bytes>, TransportError>>,
    requests: Vec<MockRequest>,
}

/// A request that a [`MockTransport`] has received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MockRequest {
    /// The wire name of the action.
    pub action: String,
    /// The parameters, including passwords.
    pub body: Value,
    /// The headers, with the signature.
    pub headers: HeaderMap,
}

impl MockTransport {
    /// Creates a transport without responses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a successful response with this value of `Result`.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be serialized to JSON.
    pub fn success(&self, result: impl Serialize) -> &Self {
        let result = serde_json::to_value(result).unwrap_or_else(|error| panic!("invalid result: {error}"));
        self.json(200, &json!({ "ResponseMetadata": { "RequestId": "mock" }, "Result": result }))
    }

    /// Adds an error response with an HTTP status and an error code, such as 404 and `InvalidInstanceId.NotFound`.
    ///
    /// # Panics
    ///
    /// Panics if the status is not from 100 to 999.
    pub fn service_error(&self, http_status: u16, code: &str) -> &Self {
        let error = json!({ "Code": code, "CodeN": 0, "Message": "returned by a mock" });
        self.json(http_status, &json!({ "ResponseMetadata": { "RequestId": "mock", "Error": error } }))
    }

    /// Adds a response.
    pub fn response(&self, response: Response<Bytes>) -> &Self {
        self.add(Ok(response))
    }

    /// Adds a refused connection: the request was not sent.
    pub fn connection_refused(&self) -> &Self {
        let error = ConnectionError::new(
            ConnectionErrorKind::Connect,
            io::Error::from(io::ErrorKind::ConnectionRefused),
        );
        self.failure(TransportErrorKind::Connection(error), false)
    }

    /// Adds a connection that was reset after the request may have been sent.
    pub fn connection_reset(&self) -> &Self {
        let error = ConnectionError::new(
            ConnectionErrorKind::Broken,
            io::Error::from(io::ErrorKind::ConnectionReset),
        );
        self.failure(TransportErrorKind::Connection(error), true)
    }

    /// Adds an attempt that times out after the request was sent. The clock of the client advances by the timeout.
    pub fn timeout(&self) -> &Self {
        self.failure(TransportErrorKind::Timeout, true)
    }

    /// Returns the requests so far, the first one first.
    #[must_use]
    pub fn requests(&self) -> Vec<MockRequest> {
        self.lock().requests.clone()
    }

    /// Returns the number of responses and failures that were not returned yet.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.lock().script.len()
    }

    fn json(&self, http_status: u16, body: &Value) -> &Self {
        let response = Response::builder()
            .status(http_status)
            .header(CONTENT_TYPE, "application/json")
            .body(Bytes::from(body.to_string()));
        self.add(Ok(response.unwrap_or_else(|error| panic!("invalid response: {error}"))))
    }

    fn failure(&self, kind: TransportErrorKind, maybe_sent: bool) -> &Self {
        self.add(Err(TransportError { kind, maybe_sent }))
    }

    fn add(&self, step: Result<Response<Bytes>, TransportError>) -> &Self {
        self.lock().script.push_back(step);
        self
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(&self, request: Request<Bytes>) -> Exchange<'_> {
        let query = request.uri().query().unwrap_or_default();
        let action = query.split('&').find_map(|pair| pair.strip_prefix("Action=")).unwrap_or_default();
        let mut state = self.lock();
        let step = state.script.pop_front().unwrap_or_else(|| {
            let message = format!("the mock transport has no response left for {action}");
            let error = ConnectionError::new(ConnectionErrorKind::Connect, message);
            Err(TransportError { kind: TransportErrorKind::Connection(error), maybe_sent: false })
        });
        state.requests.push(MockRequest {
            action: action.to_owned(),
            body: serde_json::from_slice(request.body()).unwrap_or_default(),
            headers: request.headers().clone(),
        });
        Box::pin(ready(step))
    }
}
