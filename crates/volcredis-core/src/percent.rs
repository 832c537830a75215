//! Percent-encoding of queries.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::byte_set::ByteSet;

/// All characters except the unreserved ones of RFC 3986.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The unreserved characters of RFC 3986.
static UNRESERVED: ByteSet = ByteSet::alphanumeric_and(b"-_.~");

/// Percent-encodes all characters except the unreserved ones.
pub(crate) fn write_encoded(string: &str, out: &mut String) {
    if UNRESERVED.contains_all(string) {
        out.push_str(string);
    } else {
        out.extend(utf8_percent_encode(string, RESERVED));
    }
}
