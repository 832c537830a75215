//! The names of the members of structures, which the structures of a list have in common.

use std::borrow::Cow;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use volcredis_core::response::take_memory;

use super::NulStr;
use super::strings::{Span, Strings, TooLarge};

/// The memory that is counted for a new name and for a new shape, growth of their tables included. A response takes little of
/// it, unless its structures are all different.
const MEMORY_OF_NAME: usize = 64;
const MEMORY_OF_SHAPE: usize = 192;

/// The position of a member that a structure does not have.
pub(crate) const ABSENT: u32 = u32::MAX;

/// The names of the members of a structure, which are its only description.
#[derive(Debug)]
pub(super) struct Shape {
    /// The members in the order of their names, each of which occurs once.
    members: Box<[Member]>,
    /// The positions of the members that were read first, with their key.
    positions: OnceLock<Box<(usize, Box<[u32]>)>>,
}

/// The name of a member, and its position among the values of the structure.
#[derive(Clone, Copy, Debug)]
struct Member {
    name: Span,
    position: u32,
}

impl Shape {
    /// Creates a shape. The last one of each name counts.
    fn new(mut members: Vec<Member>, strings: &Strings) -> Self {
        members.sort_by_key(|member| (strings.get(member.name).as_str(), member.position));
        members.dedup_by(|later, earlier| {
            let is_repeated = strings.get(later.name) == strings.get(earlier.name);
            if is_repeated {
                *earlier = *later;
            }
            is_repeated
        });
        Self { members: members.into(), positions: OnceLock::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    /// Returns the name and the position of a member, in the order of names.
    pub(super) fn member<'a>(&self, index: usize, strings: &'a Strings) -> Option<(NulStr<'a>, u32)> {
        self.members.get(index).map(|member| (strings.get(member.name), member.position))
    }

    /// Returns the position of the member with a name.
    pub(super) fn position(&self, name: &[u8], strings: &Strings) -> Option<u32> {
        let order = |member: &Member| strings.get(member.name).as_str().as_bytes().cmp(name);
        self.members.binary_search_by(order).ok().map(|found| self.members[found].position)
    }

    /// Returns the positions of members, or [`ABSENT`]. Those of the first `key` are stored, because the structures of a list
    /// are usually read as the same type.
    pub(super) fn positions<'n>(
        &self,
        key: usize,
        names: impl Iterator<Item = &'n [u8]>,
        strings: &Strings,
    ) -> Cow<'_, [u32]> {
        let mut find = Some(names.map(|name| self.position(name, strings).unwrap_or(ABSENT)));
        let mut found = || find.take().into_iter().flatten();
        let (stored, positions) = &**self.positions.get_or_init(|| Box::new((key, found().collect())));
        if *stored == key { Cow::Borrowed(positions) } else { Cow::Owned(found().collect()) }
    }
}

/// The shapes of a document that is being read, as a tree of names: a node stands for the names up to it.
#[derive(Debug)]
pub(super) struct Shapes {
    prefixes: Vec<Prefix>,
    /// The prefixes by their predecessors and names.
    known: HashTable<u32>,
    hasher: RandomState,
    shapes: Vec<Shape>,
}

/// The names of the first members of a structure.
#[derive(Clone, Copy, Debug, Default)]
struct Prefix {
    /// The prefix without the last name.
    before: u32,
    name: Span,
    length: u32,
    /// The prefix that last followed this one; [`EMPTY`] for none.
    next: u32,
    /// The first prefix of the structure that was last the value of this member; [`EMPTY`] for none.
    inside: u32,
    /// The number of the shape of structures with just these names, plus 1; 0 if there is none yet.
    shape: u32,
}

/// The prefix without a name.
pub(super) const EMPTY: u32 = 0;

impl Default for Shapes {
    fn default() -> Self {
        Self {
            prefixes: vec![Prefix::default()],
            known: HashTable::new(),
            hasher: RandomState::new(),
            shapes: Vec::new(),
        }
    }
}

impl Shapes {
    /// Returns the prefix with one more name, in a structure that is the value of the member at `parent`.
    pub(super) fn next(
        &mut self,
        parent: u32,
        prefix: u32,
        name: &str,
        strings: &mut Strings,
    ) -> Result<u32, TooLarge> {
        let expected = match prefix {
            EMPTY => self.prefixes[parent as usize].inside,
            _ => self.prefixes[prefix as usize].next,
        };
        if expected != EMPTY && strings.is(self.prefixes[expected as usize].name, name) {
            return Ok(expected);
        }
        let found = self.find(prefix, name, strings)?;
        match prefix {
            EMPTY => self.prefixes[parent as usize].inside = found,
            _ => self.prefixes[prefix as usize].next = found,
        }
        Ok(found)
    }

    fn find(&mut self, before: u32, name: &str, strings: &mut Strings) -> Result<u32, TooLarge> {
        let prefixes = &self.prefixes;
        let is_same = |known: &u32| {
            let known = prefixes[*known as usize];
            known.before == before && strings.is(known.name, name)
        };
        let hash_known = |known: &u32| {
            let known = prefixes[*known as usize];
            self.hasher.hash_one((known.before, strings.get(known.name).as_str()))
        };
        match self.known.entry(self.hasher.hash_one((before, name)), is_same, hash_known) {
            Entry::Occupied(known) => Ok(*known.get()),
            Entry::Vacant(vacant) => {
                take_memory(MEMORY_OF_NAME)?;
                let new = u32::try_from(prefixes.len()).map_err(|_| TooLarge::Size)?;
                vacant.insert(new);
                let (name, length) = (strings.push(name)?, prefixes[before as usize].length + 1);
                self.prefixes.push(Prefix { before, name, length, ..Prefix::default() });
                Ok(new)
            }
        }
    }

    /// Returns the number of the shape of a structure with these names.
    pub(super) fn finish(&mut self, prefix: u32, strings: &Strings) -> Result<u32, TooLarge> {
        let Prefix { length, shape, .. } = self.prefixes[prefix as usize];
        if let Some(known) = shape.checked_sub(1) {
            return Ok(known);
        }
        take_memory(MEMORY_OF_SHAPE)?;
        let mut members = Vec::with_capacity(length as usize);
        let mut at = prefix;
        while at != EMPTY {
            let Prefix { before, name, length, .. } = self.prefixes[at as usize];
            members.push(Member { name, position: length - 1 });
            at = before;
        }
        self.shapes.push(Shape::new(members, strings));
        let number = u32::try_from(self.shapes.len()).map_err(|_| TooLarge::Size)?;
        self.prefixes[prefix as usize].shape = number;
        Ok(number - 1)
    }

    /// Returns the shapes by their numbers.
    pub(super) fn into_shapes(self) -> Box<[Shape]> {
        self.shapes.into()
    }
}
