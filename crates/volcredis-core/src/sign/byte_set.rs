//! Sets of ASCII characters that are looked up byte by byte.

/// Which bytes a text may be made of.
pub(super) struct ByteSet([bool; 256]);

impl ByteSet {
    /// These bytes.
    pub(super) const fn of(bytes: &[u8]) -> Self {
        Self([false; 256]).and(bytes)
    }

    /// ASCII letters and digits, and some more.
    pub(super) const fn alphanumeric_and(more: &[u8]) -> Self {
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

    pub(super) fn holds_all_of(&self, text: &str) -> bool {
        // Without a way out in between, which would take longer than to look at the rest of so short a text.
        text.bytes().fold(true, |so_far, byte| so_far & self.0[usize::from(byte)])
    }
}
