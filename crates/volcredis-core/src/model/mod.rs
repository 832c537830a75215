//! The description of the service as data: actions, structures, fields, and the rules that requests keep.
//!
//! The tables are generated from the files in `model/` by `cargo xtask codegen`. Validation, the command line, the C and
//! Python bindings and the emulator read them. The typed requests and responses are generated from the same files.

mod action_table;
mod find;
mod lenient_de;
mod macros;
pub(crate) mod memory_budget;
mod reflect;
pub(crate) mod structure_de;

use std::fmt;

pub use action_table::ActionTable;
pub use find::{closest, suggest};
pub(crate) use lenient_de::{LenientDeserialize, Nullable, or_default, string};
pub use lenient_de::{integer, parse_integer};
pub(crate) use macros::{builder, open_enum, setters};
pub use reflect::{FieldValue, Fields, IntoField, ListRef, Reflect, Scalar, ValueRef};
pub(crate) use structure_de::deserialize_structure;

/// An action of the service, with its request, its response and its rules.
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    pub(crate) index: usize,
    /// The wire name, the value of the query parameter `Action`.
    pub name: &'static str,
    /// The name as a method or subcommand, in snake case.
    pub method: &'static str,
    /// The chapter of the API reference.
    pub category: &'static str,
    /// The effect of the action, in one sentence.
    pub summary: &'static str,
    /// The addresses of the reference pages.
    pub reference: &'static [&'static str],
    /// The moment at which the work is done.
    pub mode: Mode,
    /// `true` if the action changes anything.
    pub mutating: bool,
    /// The fields of the request body.
    pub request: &'static Structure,
    /// The fields of `Result`.
    pub response: &'static Structure,
    /// The rules that concern more than one field of the request.
    pub rules: &'static [Rule],
    /// The request field with which a repeated call takes effect once.
    pub idempotency_token: Option<&'static str>,
    /// The pagination of the list, for an action that lists.
    pub pagination: Option<Pagination>,
    /// The states of the instance before, during and after an asynchronous action.
    pub states: States,
}

impl Action {
    /// Returns the position in [`Action::all`], for tables with a value for each action.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the state of the instance after an asynchronous action: `Running` if the model names none.
    #[must_use]
    pub fn state_after(&self) -> &'static str {
        self.states.after.unwrap_or("Running")
    }
}

/// The moment at which the work of an action is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The work is done when the call returns.
    Sync,
    /// The work continues after the call has returned.
    Async,
}

/// The pagination of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// Numbered pages.
    Page {
        /// The request field with the number of the page, counted from 1.
        page: &'static str,
        /// The request field with the number of items on a page.
        size: &'static str,
        /// The response field with the items.
        items: &'static str,
        /// The response field with the number of items on all pages.
        total: &'static str,
        /// The members of an item that together identify it; empty if none do.
        id: &'static [&'static str],
    },
    /// Pages in sequence: each response contains the token of the next page.
    Token {
        /// The request field that takes the token.
        token: &'static str,
        /// The response field with the token of the next page.
        next: &'static str,
        /// The request field with the number of items on a page.
        size: &'static str,
        /// The response field with the items.
        items: &'static str,
        /// The response field with the number of items on all pages.
        total: &'static str,
        /// The response field that is true on the last page.
        done: &'static str,
        /// The members of an item that together identify it; empty if none do.
        id: &'static [&'static str],
    },
}

/// The documented states of an instance before, during and after an asynchronous action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct States {
    /// The states in which the call is accepted; empty for any state.
    pub requires: &'static [&'static str],
    /// The state while the work goes on.
    pub during: Option<&'static str>,
    /// The state when the work is done.
    pub after: Option<&'static str>,
}

/// A structure of a request or a response.
#[derive(Debug)]
pub struct Structure {
    /// The name, unique within an action.
    pub name: &'static str,
    /// The name among the structures of all actions: prefixed with the name of an action if structures of several actions
    /// have the same name but different fields.
    pub unique_name: &'static str,
    /// The documentation, in Markdown.
    pub doc: &'static str,
    /// The fields.
    pub fields: &'static [Field],
}

impl Structure {
    /// Returns the field with that wire name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field of a structure.
#[derive(Debug)]
pub struct Field {
    /// The wire name.
    pub name: &'static str,
    /// The name in Rust: snake case, with the prefix `r#` if it is a keyword.
    pub identifier: &'static str,
    /// The type of the value.
    pub value_type: Type,
    /// `true` if a request must set the field.
    pub required: bool,
    /// Meaning, unit, limits, default and example, in Markdown.
    pub doc: &'static str,
    /// The checks of the value in a request.
    pub checks: &'static [Check],
}

impl Field {
    /// Describes a field that a request must set.
    pub(crate) const fn required(name: &'static str, identifier: &'static str, value_type: Type) -> Self {
        Self { name, identifier, value_type, required: true, doc: "", checks: &[] }
    }

    /// Describes a field that can be left out.
    pub(crate) const fn optional(name: &'static str, identifier: &'static str, value_type: Type) -> Self {
        Self { name, identifier, value_type, required: false, doc: "", checks: &[] }
    }

    /// Sets the documentation.
    pub(crate) const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }

    /// Sets the checks.
    pub(crate) const fn checks(mut self, checks: &'static [Check]) -> Self {
        self.checks = checks;
        self
    }

    /// Returns the name in snake case, as in typed requests and in Python.
    #[must_use]
    pub fn snake_name(&self) -> &'static str {
        self.identifier.strip_prefix("r#").unwrap_or(self.identifier)
    }

    /// Returns the lines of the documentation, starting with the meaning.
    pub fn doc_lines(&self) -> impl Iterator<Item = &'static str> {
        self.doc.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// A string.
    String,
    /// A string that must not be shown, such as a password.
    Secret,
    /// A 32-bit integer.
    Integer,
    /// A 64-bit integer.
    Long,
    /// A double-precision number.
    Double,
    /// A boolean.
    Boolean,
    /// A string with documented values; others can occur.
    Enumeration(&'static Enumeration),
    /// A structure.
    Structure(&'static Structure),
    /// A list of values of one type.
    List(&'static Type),
}

/// Writes the type as in the model files, such as `list<string>`.
impl fmt::Display for Type {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String | Self::Secret | Self::Enumeration(_) => formatter.write_str("string"),
            Self::Integer => formatter.write_str("integer"),
            Self::Long => formatter.write_str("long"),
            Self::Double => formatter.write_str("double"),
            Self::Boolean => formatter.write_str("boolean"),
            Self::Structure(_) => formatter.write_str("structure"),
            Self::List(item) => write!(formatter, "list<{item}>"),
        }
    }
}

/// An open enumeration: the documented values of a string.
#[derive(Debug)]
pub struct Enumeration {
    /// The name.
    pub name: &'static str,
    /// The documented values.
    pub values: &'static [&'static str],
}

/// A check of the value of one field.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The number of characters of a string.
    Length {
        /// The minimum.
        min: usize,
        /// The maximum.
        max: usize,
    },
    /// The minimum and the maximum of a number.
    Range {
        /// The minimum.
        min: i64,
        /// The maximum.
        max: i64,
    },
    /// The inclusive ranges of a number.
    Ranges(&'static [(i64, i64)]),
    /// The number of which the value is a multiple.
    MultipleOf(i64),
    /// The characters of a string.
    Characters(&'static CharacterSet),
    /// The minimum number of kinds of characters: upper-case letters, lower-case letters, digits, special characters.
    CharacterKinds(usize),
    /// The format of a string.
    Format(Format),
    /// The number of items of a list, or of a string with separated items.
    Items {
        /// The minimum.
        min: usize,
        /// The maximum.
        max: usize,
        /// The separator, if the field is a string.
        separator: Option<char>,
    },
    /// The items of a list, or of a string with separated items, are distinct.
    Unique {
        /// The separator, if the field is a string.
        separator: Option<char>,
    },
    /// The structures of a list differ in this member.
    UniqueBy(&'static str),
    /// The maximum number of bytes of all strings of a list.
    TotalBytes(usize),
    /// The strings that are not allowed.
    NotIn(&'static [&'static str]),
}

/// The format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339: `2022-11-24T03:41:42Z`.
    DateTime,
    /// A window of whole hours, `HH:00-HH:59`.
    HourRange {
        /// The minimum length in hours.
        min_hours: u8,
        /// The maximum length in hours.
        max_hours: u8,
    },
}

/// The characters that a string can contain.
#[derive(Debug)]
pub struct CharacterSet {
    /// A description of the characters.
    pub doc: &'static str,
    /// The inclusive ranges of the first character.
    pub first: &'static [(char, char)],
    /// The ranges of the other characters.
    pub rest: &'static [(char, char)],
    /// The ranges of the last character.
    pub last: &'static [(char, char)],
}

/// A rule that concerns more than one field of a request.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// `field` is required if the conditions are met.
    RequiredIf {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
    },
    /// `field` must not be set if the conditions are met.
    ForbiddenIf {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
    },
    /// The service ignores `field` if the conditions are met. The request is valid all the same.
    IgnoredIf {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
    },
    /// `field`, if set, has one of the values, as do the items of a list, if the conditions are met.
    AllowedIf {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
        /// The allowed values.
        values: &'static [Literal],
    },
    /// `field`, if set, is in one of the ranges if the conditions are met.
    RangesIf {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
        /// The inclusive ranges.
        ranges: &'static [(i64, i64)],
    },
    /// `field`, if set, is an integer written as a string if the conditions are met.
    NumericString {
        /// The field.
        field: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
        /// The minimum.
        min: i64,
        /// The maximum.
        max: i64,
    },
    /// At least one of the fields is set.
    AnyOf(&'static [&'static str]),
    /// Exactly one of the fields is set.
    ExactlyOneOf(&'static [&'static str]),
    /// All of the fields are set, or none.
    Together(&'static [&'static str]),
    /// At most one of these lists has more than one item.
    NotBothMany(&'static [&'static str]),
    /// One time is before another.
    Ordered {
        /// The field with the earlier time.
        earlier: &'static str,
        /// The field with the later time.
        later: &'static str,
    },
    /// The maximum distance of two times.
    MaxSpan {
        /// The field with the start.
        start: &'static str,
        /// The field with the end.
        end: &'static str,
        /// The distance in seconds.
        seconds: i64,
    },
    /// A list has as many items as the value of a field.
    ItemCount {
        /// The list.
        field: &'static str,
        /// The field with the number.
        count: &'static str,
    },
    /// All structures of a list have the same string in a member if the conditions are met.
    SameMember {
        /// The list.
        field: &'static str,
        /// The member.
        member: &'static str,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
    },
    /// The structures of a list have a minimum number of different strings in a member if the conditions are met.
    DistinctMembers {
        /// The list.
        field: &'static str,
        /// The member.
        member: &'static str,
        /// The minimum.
        min: usize,
        /// The conditions, all of which must be met.
        when: &'static [Condition],
    },
}

/// A condition on one field of a request.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The field is set.
    Given(&'static str),
    /// The field is not set.
    Absent(&'static str),
    /// The field has one of the values.
    Is(&'static str, &'static [Literal]),
}

/// A value in a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    String(&'static str),
}

/// Writes the value as JSON.
impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(formatter, "{value}"),
            Self::Integer(value) => write!(formatter, "{value}"),
            Self::String(value) => write!(formatter, "\"{value}\""),
        }
    }
}
