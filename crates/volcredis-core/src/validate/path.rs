//! Paths of values in requests.

use std::fmt;

/// The path of a value, as a chain from the value to the request. Displayed like `Tags[2].Key`.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    /// The request itself.
    Top,
    /// A field of a structure.
    Field(&'a Path<'a>, &'a str),
    /// An item of a list.
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Field(Self::Top, name) => formatter.write_str(name),
            Self::Field(parent, name) => write!(formatter, "{parent}.{name}"),
            Self::Item(parent, index) => write!(formatter, "{parent}[{index}]"),
        }
    }
}
