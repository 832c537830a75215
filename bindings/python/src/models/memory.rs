//! A limit on the memory of the objects of a response. An object of a few bytes of JSON can be a model with dozens of fields,
//! so that the size of the body alone does not bound the memory.

use std::cell::Cell;

use serde::de::Error;

use super::schema::Schema;

/// The memory that is always allowed, in bytes.
const MIN: usize = 4 << 20;
/// The memory that is allowed for each byte of the body. Buffers of the body take the rest of ten times its size.
const BYTES_PER_BYTE: usize = 7;

// The memory of objects in CPython on 64-bit systems.
const MODEL: usize = 112;
const FIELD: usize = 8;
const DICT: usize = 200;
const MEMBER: usize = 24;
const LIST: usize = 80;
const ITEM: usize = 16;
const STRING: usize = 56;
const NUMBER: usize = 32;

/// The memory that is left for the objects of a body.
pub(super) struct Memory(Cell<usize>);

impl Memory {
    /// Returns the memory for a body of `size` bytes.
    pub(super) fn for_body(size: usize) -> Self {
        Self(Cell::new(MIN.max(size.saturating_mul(BYTES_PER_BYTE))))
    }

    /// Returns memory without a limit, for values that are in memory already.
    pub(super) fn unlimited() -> Self {
        Self(Cell::new(usize::MAX))
    }

    pub(super) fn take_model<E: Error>(&self, schema: &Schema) -> Result<(), E> {
        self.take(MODEL + FIELD * schema.fields.len())
    }

    pub(super) fn take_dict<E: Error>(&self) -> Result<(), E> {
        self.take(DICT)
    }

    pub(super) fn take_member<E: Error>(&self) -> Result<(), E> {
        self.take(MEMBER)
    }

    pub(super) fn take_list<E: Error>(&self) -> Result<(), E> {
        self.take(LIST)
    }

    pub(super) fn take_item<E: Error>(&self) -> Result<(), E> {
        self.take(ITEM)
    }

    pub(super) fn take_string<E: Error>(&self, string: &str) -> Result<(), E> {
        self.take(STRING + string.len())
    }

    pub(super) fn take_number<E: Error>(&self) -> Result<(), E> {
        self.take(NUMBER)
    }

    fn take<E: Error>(&self, size: usize) -> Result<(), E> {
        let left = self.0.get().checked_sub(size).ok_or_else(|| {
            E::custom("the body has too many small values, whose memory would be many times its size")
        })?;
        self.0.set(left);
        Ok(())
    }
}
