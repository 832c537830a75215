//! HTTP servers that stand in for STS, SSO and the metadata service.

use volcredis::sign::IncomingRequest;

use crate::support::http_server::{Received, Server, response};

/// A status and a body.
pub(crate) type Reply = (u16, String);

/// Starts a server that sends the same response for every request.
pub(crate) fn always(status: u16, body: impl AsRef<[u8]>) -> Server {
    Server::always(response(status, "", body))
}

/// Starts a server that sends the response returned for a request and the number of requests before it.
pub(crate) fn responses(reply: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> Server {
    Server::responses(move |request, number| {
        let (status, body) = reply(request, number);
        response(status, "", body)
    })
}

/// Returns a parameter of the query.
pub(crate) fn query(request: &Received, name: &str) -> Option<String> {
    parameter(&request.query, name)
}

/// Returns a field of the form in the body.
pub(crate) fn form(request: &Received, name: &str) -> Option<String> {
    parameter(str::from_utf8(&request.body).unwrap(), name)
}

fn parameter(pairs: &str, name: &str) -> Option<String> {
    let request = IncomingRequest { method: "GET", path: "/", query: pairs, headers: &[], body: b"" };
    let decoded = request.decoded_query().unwrap();
    decoded.into_iter().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
}

/// Calls a function with the request in the form that the verifier takes.
pub(crate) fn with_signed<T>(request: &Received, check: impl FnOnce(&IncomingRequest<'_>) -> T) -> T {
    let headers: Vec<(&str, &str)> =
        request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    check(&IncomingRequest {
        method: &request.method,
        path: &request.path,
        query: &request.query,
        headers: &headers,
        body: &request.body,
    })
}
