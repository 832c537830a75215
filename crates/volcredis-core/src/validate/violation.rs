//! What is wrong with a request.

use std::fmt;

/// A request that breaks rules of the model; nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// The wire name of the action.
    pub action: String,
    /// Every violation that was found, in the order of the request's fields; at least one.
    pub violations: Vec<Violation>,
}

impl std::error::Error for ValidationError {}

impl fmt::Display for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the request for {} is not valid", self.action)?;
        for (index, violation) in self.violations.iter().enumerate() {
            write!(formatter, "{} {violation}", if index == 0 { ":" } else { ";" })?;
        }
        Ok(())
    }
}

/// One rule that a request breaks. A secret value is never quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The field, such as `Tags[2].Key`; empty for the request as a whole.
    pub path: String,
    /// The kind of the rule.
    pub rule: RuleKind,
    /// What is wrong and what would be right.
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
            /// The name of the kind in the model and in the layers for other languages.
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
    /// A field must be given.
    Required = "required",
    /// There is no such field.
    UnknownField = "unknown_field",
    /// The value is of another type.
    Type = "type",
    /// The number of characters.
    Length = "length",
    /// The size of a number.
    Range = "range",
    /// A number is a multiple of another.
    MultipleOf = "multiple_of",
    /// The characters of a text.
    Characters = "characters",
    /// The kinds of characters that a text mixes.
    CharacterKinds = "character_kinds",
    /// The form of a text.
    Format = "format",
    /// The number of items of a list.
    Items = "items",
    /// No item twice.
    Unique = "unique",
    /// The bytes of all items together.
    TotalBytes = "total_bytes",
    /// A value that is not taken.
    NotIn = "not_in",
    /// A field must be given when conditions hold.
    RequiredIf = "required_if",
    /// A field must not be given when conditions hold.
    ForbiddenIf = "forbidden_if",
    /// A field takes only certain values when conditions hold.
    AllowedIf = "allowed_if",
    /// A field takes only certain ranges when conditions hold.
    RangesIf = "ranges_if",
    /// A text is a number when conditions hold.
    NumericText = "numeric_text",
    /// At least one of several fields.
    AnyOf = "any_of",
    /// Exactly one of several fields.
    ExactlyOneOf = "exactly_one_of",
    /// All of several fields or none.
    Together = "together",
    /// Only one of several lists holds more than one item.
    NotBothMany = "not_both_many",
    /// One time before another.
    Ordered = "ordered",
    /// Two times not too far apart.
    MaxSpan = "max_span",
    /// As many items as a number says.
    ItemCount = "item_count",
    /// All structures of a list agree in a member.
    SameMember = "same_member",
    /// The structures of a list differ in a member.
    DistinctMembers = "distinct_members",
}
