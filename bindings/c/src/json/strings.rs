//! The strings of a document, in one buffer.

use std::fmt;

use volcredis_core::response::MemoryExceeded;

use super::NulStr;

/// Strings, each of which is followed by NUL.
#[derive(Debug, Default)]
pub(super) struct Strings(String);

/// The place of a string.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    start: u32,
    length: u32,
}

/// An error of a document that takes too much memory.
#[derive(Debug)]
pub(super) enum TooLarge {
    /// It has more strings or values than it can have.
    Size,
    /// It takes many times the memory of its JSON.
    Memory(MemoryExceeded),
}

impl From<MemoryExceeded> for TooLarge {
    fn from(error: MemoryExceeded) -> Self {
        Self::Memory(error)
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => formatter.write_str("the response is larger than 4 GiB"),
            Self::Memory(error) => error.fmt(formatter),
        }
    }
}

impl Strings {
    pub(super) fn push(&mut self, string: &str) -> Result<Span, TooLarge> {
        let start = self.0.len();
        self.0.push_str(string);
        self.0.push('\0');
        // The end fits as well, so that no position in the buffer exceeds an u32.
        u32::try_from(self.0.len()).map_err(|_| TooLarge::Size)?;
        let [start, length] = [start, string.len()].map(|size| u32::try_from(size).unwrap_or_default());
        Ok(Span { start, length })
    }

    pub(super) fn get(&self, span: Span) -> NulStr<'_> {
        let start = span.start as usize;
        NulStr::new(&self.0[start..=start + span.length as usize])
    }

    /// Returns whether the string at a place is `string`.
    pub(super) fn is(&self, span: Span, string: &str) -> bool {
        let start = span.start as usize;
        self.0.as_bytes()[start..start + span.length as usize] == *string.as_bytes()
    }

    pub(super) fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }
}
