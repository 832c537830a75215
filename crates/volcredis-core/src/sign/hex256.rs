//! A SHA-256 digest in hexadecimal, without an allocation.

use std::fmt;

use sha2::{Digest, Sha256};

/// 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HexSha256([u8; 64]);

impl HexSha256 {
    /// The digest of those bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_digest(&Sha256::digest(bytes).into())
    }

    pub(super) fn from_digest(digest: &[u8; 32]) -> Self {
        let mut text = [b'0'; 64];
        // The lengths fit by their types.
        let _ = const_hex::encode_to_slice(digest, &mut text);
        Self(text)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for HexSha256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for HexSha256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
