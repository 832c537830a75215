//! Incoming requests, still encoded.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::ParseSignatureError;

/// The decoded names and values of a query.
pub type QueryPairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// A request received by a server.
#[derive(Clone, Copy, Debug)]
pub struct IncomingRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The percent-encoded path of the request line.
    pub path: &'a str,
    /// The percent-encoded query of the request line, without the `?`.
    pub query: &'a str,
    /// The headers, in the order received.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

impl<'a> IncomingRequest<'a> {
    /// Returns the value of the first header with the given name. Case is ignored.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// Returns the decoded path.
    ///
    /// # Errors
    ///
    /// Fails if the path is not percent-encoded UTF-8, or a segment contains a `/`.
    pub fn decoded_path(&self) -> Result<Cow<'a, str>, ParseSignatureError> {
        let path = decode(self.path).ok_or(ParseSignatureError::Encoding("path"))?;
        let slashes = |string: &str| string.bytes().filter(|byte| *byte == b'/').count();
        if slashes(&path) == slashes(self.path) { Ok(path) } else { Err(ParseSignatureError::EncodedSlash) }
    }

    /// Returns the decoded names and values of the query, in the order received. A `+` is a space.
    ///
    /// # Errors
    ///
    /// Fails if the query is not percent-encoded UTF-8.
    pub fn decoded_query(&self) -> Result<QueryPairs<'a>, ParseSignatureError> {
        self.query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Some((decode_form(name)?, decode_form(value)?))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or(ParseSignatureError::Encoding("query"))
    }
}

fn decode_form(string: &str) -> Option<Cow<'_, str>> {
    if string.contains('+') {
        decode(&string.replace('+', " ")).map(|string| Cow::Owned(string.into_owned()))
    } else {
        decode(string)
    }
}

/// Decodes percent-encoding. Returns `None` if a `%` is not followed by two hexadecimal digits.
fn decode(string: &str) -> Option<Cow<'_, str>> {
    let bytes = string.as_bytes();
    let well_formed = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'%').all(|(index, _)| {
        bytes.get(index + 1..index + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    if !well_formed {
        return None;
    }
    percent_decode_str(string).decode_utf8().ok()
}
