//! Violations of the rules of the model.

use std::fmt;

/// An error returned when a request violates the rules of the model. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// The wire name of the action.
    pub action: String,
    /// The violations, at least one and at most 100, in the order of the fields.
    pub violations: Vec<Violation>,
    /// The number of further violations.
    pub omitted: usize,
}

impl std::error::Error for ValidationError {}

impl fmt::Display for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "invalid {} request", self.action)?;
        for (index, violation) in self.violations.iter().enumerate() {
            write!(formatter, "{} {violation}", if index == 0 { ":" } else { ";" })?;
        }
        if self.omitted > 0 {
            write!(formatter, "; and {} more", self.omitted)?;
        }
        Ok(())
    }
}

/// A violation of one rule. The message never contains a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the field, such as `Tags[2].Key`; empty for the whole request. Unknown names are truncated to 64 characters.
    pub path: String,
    /// The kind of the rule.
    pub rule: RuleKind,
    /// The rule and the value that violates it, such as `must be from 1 to 100, got 0`.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            formatter.write_str(&self.message)
        } else {
            write!(formatter, "`{}` {}", self.path, self.message)
        }
    }
}

macro_rules! rule_kinds {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// The kinds of rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RuleKind { $($(#[doc = $doc])* $variant,)* }

        impl RuleKind {
            /// Returns the name of the kind in the model and in other languages, such as `required_if`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }

        impl fmt::Display for RuleKind {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    };
}

rule_kinds! {
    /// A required field is missing.
    Required = "required",
    /// A field does not exist.
    UnknownField = "unknown_field",
    /// A value has the wrong type.
    Type = "type",
    /// A string has too few or too many characters.
    Length = "length",
    /// A number is out of range.
    Range = "range",
    /// A number is not a multiple of another.
    MultipleOf = "multiple_of",
    /// A string contains a character that is not allowed.
    Characters = "characters",
    /// A string has too few kinds of characters.
    CharacterKinds = "character_kinds",
    /// A string has the wrong format.
    Format = "format",
    /// A list has too few or too many items.
    Items = "items",
    /// A list contains an item twice.
    Unique = "unique",
    /// The items of a list have too many bytes in total.
    TotalBytes = "total_bytes",
    /// A value is reserved.
    NotIn = "not_in",
    /// A field that is required under some conditions is missing.
    RequiredIf = "required_if",
    /// A field is set that is not allowed under some conditions.
    ForbiddenIf = "forbidden_if",
    /// A value is not allowed under some conditions.
    AllowedIf = "allowed_if",
    /// A number is out of the range for some conditions.
    RangesIf = "ranges_if",
    /// A string is not a number within a range.
    NumericString = "numeric_string",
    /// None of several fields is set.
    AnyOf = "any_of",
    /// None or more than one of several fields is set.
    ExactlyOneOf = "exactly_one_of",
    /// Only some of several fields are set that belong together.
    Together = "together",
    /// More than one of several lists has more than one item.
    NotBothMany = "not_both_many",
    /// A time is not later than another.
    Ordered = "ordered",
    /// Two times are too far apart.
    MaxSpan = "max_span",
    /// A list does not have the number of items that another field specifies.
    ItemCount = "item_count",
    /// The structures of a list differ in a member.
    SameMember = "same_member",
    /// The structures of a list have too few different values of a member.
    DistinctMembers = "distinct_members",
}
