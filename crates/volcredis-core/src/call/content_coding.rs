//! What `Content-Encoding` says of a body.

use http::header::{CONTENT_ENCODING, HeaderMap};

/// The content codings that are registered and change a body. Whatever else stands in the header, such as `utf-8` or
/// nothing at all, is the mistake of a gateway and says nothing of the body.
const CODINGS: &[&str] = &[
    "aes128gcm",
    "br",
    "compress",
    "dcb",
    "dcz",
    "deflate",
    "exi",
    "gzip",
    "pack200-gzip",
    "x-compress",
    "x-gzip",
    "zstd",
];

/// Returns the content codings that were applied to a body, in that order and in lower case. `identity` and what is no
/// coding are left out.
pub fn content_codings(headers: &HeaderMap) -> impl DoubleEndedIterator<Item = &'static str> {
    headers
        .get_all(CONTENT_ENCODING)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| CODINGS.iter().find(|coding| coding.eq_ignore_ascii_case(name.trim())).copied())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_codings_that_change_the_body_are_named() {
        for (values, expected) in [
            (&["utf-8"][..], &[][..]),
            (&[""], &[]),
            (&["none", "Identity"], &[]),
            (&["identity, identity,"], &[]),
            (&["json"], &[]),
            (&["GZip"], &["gzip"]),
            (&["deflate , identity", "x-gzip"], &["deflate", "x-gzip"]),
            (&["zstd;q=1"], &[]),
        ] {
            let headers = values.iter().map(|value| (CONTENT_ENCODING, value.parse().unwrap())).collect();
            assert_eq!(content_codings(&headers).collect::<Vec<_>>(), expected, "{values:?}");
        }
        assert_eq!(content_codings(&HeaderMap::new()).next(), None);
    }
}
