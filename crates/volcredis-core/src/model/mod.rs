//! The description of the service as data: actions, structures, fields, and the rules that requests keep.
//!
//! The tables are made from the files in `model/` by `cargo xtask codegen`, and are what validation, the command
//! line, the C and Python layers and the emulator read. The code that stands beside each table, a typed request and
//! a typed response, is made from the same files.

mod described;
pub(crate) mod lookup;
mod macros;
mod wire;

use std::fmt;

pub use described::{Described, FieldValue, IntoField, Items, Member, Members, Scalar};
pub use lookup::{UnknownAction, suggest};
pub(crate) use macros::{open_enum, operation, structure};
pub(crate) use wire::{FromWire, Nullable, optional, or_default, text};
pub use wire::{integer, integer_in_text};

/// One action of the service: its name, what it takes, what it gives back, and what must hold.
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// The wire name, the value of the query parameter `Action`.
    pub name: &'static str,
    /// The name as a method or subcommand, in snake case.
    pub method: &'static str,
    /// The chapter of the API reference it belongs to.
    pub category: &'static str,
    /// One sentence that says what it does.
    pub summary: &'static str,
    /// The addresses of the reference pages.
    pub reference: &'static [&'static str],
    /// Whether the work is done when the call returns.
    pub mode: Mode,
    /// Whether it changes anything.
    pub mutating: bool,
    /// The fields of the request body.
    pub request: &'static Structure,
    /// The fields of `Result`.
    pub response: &'static Structure,
    /// The rules over more than one field of the request.
    pub rules: &'static [Rule],
    /// The request field that makes a repeated call count once.
    pub idempotency_token: Option<&'static str>,
    /// How its list is paged, for an action that lists.
    pub pagination: Option<Pagination>,
    /// The states of the instance before, during and after an asynchronous action.
    pub states: States,
}

impl Action {
    /// The state that an asynchronous action leaves the instance in: `Running`, where the model names none.
    #[must_use]
    pub fn state_after(&self) -> &'static str {
        self.states.after.unwrap_or("Running")
    }
}

/// Whether the work of an action is done when the call returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The work is done when the call returns.
    Sync,
    /// The call is accepted, and the work goes on after it returns.
    Async,
}

/// How the list of an action is paged.
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
        /// The members of an item that together name it; none, when nothing does.
        id: &'static [&'static str],
    },
    /// Each answer holds a token that asks for what follows.
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
        /// The members of an item that together name it; none, when nothing does.
        id: &'static [&'static str],
    },
}

/// The states of an instance around an asynchronous action, as far as they are documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct States {
    /// The states in which the call is accepted; any, when empty.
    pub requires: &'static [&'static str],
    /// The state while the work goes on.
    pub during: Option<&'static str>,
    /// The state when the work is done.
    pub after: Option<&'static str>,
}

/// A structure of a request or a response.
#[derive(Debug)]
pub struct Structure {
    /// Its name, unique within an action.
    pub name: &'static str,
    /// Its name among those of all actions: with the name of an action in front, where structures of several actions have
    /// the same name but not the same fields.
    pub unique_name: &'static str,
    /// What it is: Markdown, line by line.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

impl Structure {
    /// The field with that wire name.
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
    /// The name in Rust: snake case, with `r#` in front of a word of the language.
    pub identifier: &'static str,
    /// The type of its value.
    pub value_type: Type,
    /// Whether a request must give it.
    pub required: bool,
    /// Meaning, unit, limits, default and example: Markdown, line by line.
    pub doc: &'static str,
    /// What a value given in a request must satisfy.
    pub checks: &'static [Check],
}

impl Field {
    /// The name in snake case, as the typed requests and the layers for other languages have it.
    #[must_use]
    pub fn snake_name(&self) -> &'static str {
        // A keyword of Rust is written with this in front.
        self.identifier.strip_prefix("r#").unwrap_or(self.identifier)
    }

    /// The documentation as plain lines, the first of them the meaning.
    pub fn doc_lines(&self) -> impl Iterator<Item = &'static str> {
        self.doc.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    String,
    /// Text that must not be shown, such as a password.
    Secret,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    Long,
    /// A number of double precision.
    Double,
    /// True or false.
    Boolean,
    /// Text, with the values that are documented; others can occur.
    Enumeration(&'static Enumeration),
    /// A structure.
    Structure(&'static Structure),
    /// A list of values of one type.
    List(&'static Type),
}

/// Writes the type in the words of the model: `list<string>`.
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

/// An open enumeration: the documented values of a text.
#[derive(Debug)]
pub struct Enumeration {
    /// Its name.
    pub name: &'static str,
    /// The documented values.
    pub values: &'static [&'static str],
}

/// What the value of one field must satisfy.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The number of characters of a text.
    Length {
        /// At least so many.
        min: usize,
        /// At most so many.
        max: usize,
    },
    /// The smallest and the greatest number.
    Range {
        /// At least this.
        min: i64,
        /// At most this.
        max: i64,
    },
    /// The number lies in one of these ranges, both ends included.
    Ranges(&'static [(i64, i64)]),
    /// The number is a multiple of this.
    MultipleOf(i64),
    /// The text is made of these characters.
    Characters(&'static CharacterSet),
    /// At least so many of: upper-case letters, lower-case letters, digits, special characters.
    CharacterKinds(usize),
    /// A form that the text has.
    Format(Format),
    /// The number of items of a list, or of a text that lists items between separators.
    Items {
        /// At least so many.
        min: usize,
        /// At most so many.
        max: usize,
        /// What separates the items, when the field is a text.
        separator: Option<char>,
    },
    /// No item of a list, or of a text that lists items between separators, occurs twice.
    Unique {
        /// What separates the items, when the field is a text.
        separator: Option<char>,
    },
    /// No two structures of a list have the same text in this member.
    UniqueBy(&'static str),
    /// The bytes of all texts of a list together.
    TotalBytes(usize),
    /// The text is none of these.
    NotIn(&'static [&'static str]),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339: `2022-11-24T03:41:42Z`.
    DateTime,
    /// A window of whole hours, `HH:00-HH:59`.
    HourRange {
        /// The window is at least so many hours long.
        min_hours: u8,
        /// The window is at most so many hours long.
        max_hours: u8,
    },
}

/// The characters that a text is made of.
#[derive(Debug)]
pub struct CharacterSet {
    /// What may be used, in words.
    pub doc: &'static str,
    /// What the first character may be, as ranges with both ends included.
    pub first: &'static [(char, char)],
    /// What any other character may be.
    pub rest: &'static [(char, char)],
    /// What the last character may be.
    pub last: &'static [(char, char)],
}

/// A rule over more than one field of a request.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// `field` must be given when the conditions hold.
    RequiredIf {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
    },
    /// `field` must not be given when the conditions hold.
    ForbiddenIf {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
    },
    /// The service ignores `field` when the conditions hold. Nothing is refused for it.
    IgnoredIf {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
    },
    /// `field`, when given, is one of the values when the conditions hold.
    AllowedIf {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
        /// What it may be.
        values: &'static [Literal],
    },
    /// `field`, when given, lies in one of the ranges when the conditions hold.
    RangesIf {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
        /// The ranges, both ends included.
        ranges: &'static [(i64, i64)],
    },
    /// `field`, when given, is a whole number written as text when the conditions hold.
    NumericText {
        /// The field.
        field: &'static str,
        /// All of these hold.
        when: &'static [Condition],
        /// At least this.
        min: i64,
        /// At most this.
        max: i64,
    },
    /// At least one of the fields is given.
    AnyOf(&'static [&'static str]),
    /// Exactly one of the fields is given.
    ExactlyOneOf(&'static [&'static str]),
    /// All of the fields are given, or none.
    Together(&'static [&'static str]),
    /// At most one of these lists holds more than one item.
    NotBothMany(&'static [&'static str]),
    /// One time lies before another.
    Ordered {
        /// The field with the earlier time.
        earlier: &'static str,
        /// The field with the later time.
        later: &'static str,
    },
    /// Two times lie no further apart than this.
    MaxSpan {
        /// The field with the start.
        start: &'static str,
        /// The field with the end.
        end: &'static str,
        /// How far apart they may be, in seconds.
        seconds: i64,
    },
    /// A list holds as many items as a number says.
    ItemCount {
        /// The list.
        field: &'static str,
        /// The field with the number.
        count: &'static str,
    },
    /// All structures of a list have the same text in a member when the conditions hold.
    SameMember {
        /// The list.
        field: &'static str,
        /// The member.
        member: &'static str,
        /// All of these hold.
        when: &'static [Condition],
    },
    /// The structures of a list have at least so many different texts in a member when the conditions hold.
    DistinctMembers {
        /// The list.
        field: &'static str,
        /// The member.
        member: &'static str,
        /// At least so many.
        min: usize,
        /// All of these hold.
        when: &'static [Condition],
    },
}

/// A condition on one field of a request.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The field is given.
    Given(&'static str),
    /// The field is not given.
    Absent(&'static str),
    /// The field has one of the values.
    Is(&'static str, &'static [Literal]),
}

/// A value in a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    String(&'static str),
}

/// Writes the value as it stands in JSON.
impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(formatter, "{value}"),
            Self::Integer(value) => write!(formatter, "{value}"),
            Self::String(value) => write!(formatter, "\"{value}\""),
        }
    }
}
