//! The names of members, which the structures of a list have in common.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::c_char;
use std::sync::Arc;

/// The name of a member, with a terminating NUL. Clones share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name(Arc<str>);

impl Name {
    fn new(name: &str) -> Self {
        Self([name, "\0"].concat().into())
    }

    /// Returns a pointer to the first byte.
    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0[..self.0.len() - 1]
    }
}

/// The names that have occurred while a value is deserialized.
#[derive(Default)]
pub(super) struct Names {
    /// The names in the order in which they occurred first.
    known: RefCell<Vec<Name>>,
    positions: RefCell<HashMap<Box<str>, usize>>,
    /// The position that is tried first: the items of a list usually have the same names in the same order.
    next: Cell<usize>,
}

impl Names {
    pub(super) fn get(&self, name: &str) -> Name {
        let mut known = self.known.borrow_mut();
        let next = self.next.get();
        let position = if known.get(next).is_some_and(|known| known.as_str() == name) {
            next
        } else {
            let mut positions = self.positions.borrow_mut();
            positions.get(name).copied().unwrap_or_else(|| {
                known.push(Name::new(name));
                positions.insert(name.into(), known.len() - 1);
                known.len() - 1
            })
        };
        // After the last name of an item, the first one of the next item is found by the map.
        self.next.set(position + 1);
        known[position].clone()
    }
}
