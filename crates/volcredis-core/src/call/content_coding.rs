//! Content codings of bodies.

use http::header::{CONTENT_ENCODING, HeaderMap};

/// The registered content codings that change a body. Other values of the header, such as `utf-8` or an empty string, are
/// mistakes of gateways and are ignored.
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

/// Returns the content codings of a body, in the order in which they were applied and in lower case. `identity` and unknown
/// codings are omitted.
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
    fn only_codings_that_change_the_body_are_returned() {
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
