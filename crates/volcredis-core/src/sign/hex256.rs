//! SHA-256 digests in hexadecimal.

use std::fmt;

use const_hex::Buffer;
use sha2::{Digest, Sha256};

/// A SHA-256 digest as 64 lower-case hexadecimal digits, stored inline.
#[derive(Clone)]
pub struct HexSha256(Buffer<32>);

impl HexSha256 {
    /// Returns the digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_digest(&Sha256::digest(bytes).into())
    }

    pub(super) fn from_digest(digest: &[u8; 32]) -> Self {
        let mut digits = Buffer::new();
        digits.format(digest);
        Self(digits)
    }

    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl PartialEq for HexSha256 {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for HexSha256 {}

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
