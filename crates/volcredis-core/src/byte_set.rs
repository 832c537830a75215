//! Sets of bytes.

/// A set of bytes with constant-time lookup.
pub(crate) struct ByteSet([bool; 256]);

impl ByteSet {
    /// Returns the set of the given bytes.
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        Self([false; 256]).and(bytes)
    }

    /// Returns the set of ASCII letters, digits and the given bytes.
    pub(crate) const fn alphanumeric_and(more: &[u8]) -> Self {
        Self::of(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz").and(more)
    }

    const fn and(mut self, more: &[u8]) -> Self {
        let mut index = 0;
        while index < more.len() {
            self.0[more[index] as usize] = true;
            index += 1;
        }
        self
    }

    pub(crate) fn contains_all(&self, string: &str) -> bool {
        // Without an early exit, since the strings are short and the loop is faster without branches.
        string.bytes().fold(true, |so_far, byte| so_far & self.0[usize::from(byte)])
    }
}
