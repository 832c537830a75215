//! A request as it comes in, still encoded.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::ClaimError;

/// Names and values of a query, decoded.
pub type Parameters<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// A request as a server receives it.
#[derive(Clone, Copy, Debug)]
pub struct ReceivedRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path as it stands in the request line, percent-encoded.
    pub path: &'a str,
    /// The query as it stands in the request line, percent-encoded, without the `?`.
    pub query: &'a str,
    /// The headers, in the order they came.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

impl<'a> ReceivedRequest<'a> {
    /// The value of the first header of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The path, decoded.
    ///
    /// # Errors
    ///
    /// When it is not percent-encoded UTF-8, and when a segment of it holds a `/`.
    pub fn decoded_path(&self) -> Result<Cow<'a, str>, ClaimError> {
        let path = decode(self.path).ok_or(ClaimError::Encoding("path"))?;
        let slashes = |text: &str| text.bytes().filter(|byte| *byte == b'/').count();
        if slashes(&path) == slashes(self.path) { Ok(path) } else { Err(ClaimError::EncodedSlash) }
    }

    /// The names and values of the query, decoded, in the order they stand in. A `+` is a space.
    ///
    /// # Errors
    ///
    /// When it is not percent-encoded UTF-8.
    pub fn decoded_query(&self) -> Result<Parameters<'a>, ClaimError> {
        self.query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Some((decode_form(name)?, decode_form(value)?))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or(ClaimError::Encoding("query"))
    }
}

fn decode_form(text: &str) -> Option<Cow<'_, str>> {
    if text.contains('+') {
        decode(&text.replace('+', " ")).map(|text| Cow::Owned(text.into_owned()))
    } else {
        decode(text)
    }
}

/// Decodes percent-encoding, and takes nothing else for it: each `%` must come before two hexadecimal digits.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    let bytes = text.as_bytes();
    let well_formed = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'%').all(|(index, _)| {
        bytes.get(index + 1..index + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    if !well_formed {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok()
}
