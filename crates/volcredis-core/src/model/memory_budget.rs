//! A limit on the memory of the lists in a response. An empty object of three bytes can be decoded to a structure of several
//! hundred, so that the size of the body alone does not bound the memory.

use std::cell::Cell;
use std::error::Error as StdError;
use std::fmt;

use serde::de::Error;

/// The memory that is always allowed, in bytes.
const MIN_BUDGET: usize = 1 << 20;
/// The memory of list items that is allowed for each byte of the body. Lists reserve up to twice that memory.
const BYTES_PER_BYTE: usize = 4;
/// The maximum memory of untyped values: ten times the default limit on the size of a body.
const MAX_UNTYPED: usize = 320 << 20;
/// The memory of an untyped object with few members, and of another value in a list that has grown.
const BYTES_PER_OBJECT: usize = 640;
const BYTES_PER_VALUE: usize = 64;
/// The minimum average size of a value in a large body.
const MIN_BYTES_PER_VALUE: usize = 6;

thread_local! {
    /// The memory that is left to the body being decoded. The deserializers have no other way to share it.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Calls a function that decodes a body, with a limit on the memory of its lists.
pub(crate) fn limit<T, E: Error>(body: &str, decode: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    if body.len() > MIN_BUDGET {
        // Upper bounds, which are exact if no string contains one of the characters.
        let objects = count(body, |byte| byte == b'{');
        let values = objects + count(body, |byte| matches!(byte, b',' | b'['));
        let untyped = objects * BYTES_PER_OBJECT + values * BYTES_PER_VALUE;
        if untyped > MAX_UNTYPED || values > body.len() / MIN_BYTES_PER_VALUE {
            return Err(E::custom(MemoryExceeded));
        }
    }
    let _restore = Restore(LEFT.replace(MIN_BUDGET.max(body.len().saturating_mul(BYTES_PER_BYTE))));
    decode()
}

/// Takes memory of the response that is being decoded on this thread.
///
/// For implementations of [`Deserialize`](serde::Deserialize) that need much more memory than their JSON is long. The typed
/// responses take that of their lists.
///
/// # Errors
///
/// Fails if 1 MiB and four times the size of the body have been taken already. Such a response cannot be decoded.
pub fn take_memory(bytes: usize) -> Result<(), MemoryExceeded> {
    let left = LEFT.get().checked_sub(bytes).ok_or(MemoryExceeded)?;
    LEFT.set(left);
    Ok(())
}

/// An error of a response whose memory would be many times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryExceeded;

impl fmt::Display for MemoryExceeded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the body has too many small values, whose memory would be many times its size")
    }
}

impl StdError for MemoryExceeded {}

fn count(body: &str, is_counted: impl Fn(u8) -> bool) -> usize {
    body.bytes().filter(|byte| is_counted(*byte)).count()
}

/// Restores the value outside of the function, also after a panic.
struct Restore(usize);

impl Drop for Restore {
    fn drop(&mut self) {
        LEFT.set(self.0);
    }
}
