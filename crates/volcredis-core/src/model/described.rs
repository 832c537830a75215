//! How validation sees values, whether they are typed or JSON.

use serde_json::{Map, Value};

use super::{Structure, Type};
use crate::Secret;

/// A structure with its description.
pub trait Described: Members {
    /// The fields and what holds for each.
    const STRUCTURE: &'static Structure;
}

/// Something with named fields.
pub trait Members {
    /// The value of the field with that wire name; `None` when it is not given.
    fn member(&self, name: &str) -> Option<Member<'_>>;

    /// The names that `structure` does not know.
    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        let _ = structure;
        Vec::new()
    }
}

/// A list.
pub trait Items {
    /// How many items it holds.
    fn count(&self) -> usize;

    /// The item at that position; `None` for a null, and past the end.
    fn item(&self, index: usize) -> Option<Member<'_>>;
}

/// A value as validation sees it.
#[derive(Clone, Copy)]
pub enum Member<'a> {
    /// True or false.
    Boolean(bool),
    /// A whole number that fits 64 bits with a sign.
    Integer(i64),
    /// Any other number.
    Double(f64),
    /// Text.
    String(&'a str),
    /// A list.
    List(&'a dyn Items),
    /// A structure.
    Structure(&'a dyn Members),
}

impl<'a> Member<'a> {
    /// A JSON value as validation sees it; `None` for a null.
    #[must_use]
    pub fn of_json(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => match number.as_i64() {
                Some(number) => Self::Integer(number),
                None => Self::Double(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Self::String(text),
            Value::Array(items) => Self::List(items),
            Value::Object(members) => Self::Structure(members),
        })
    }

    /// The name of the type that the value has.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Double(_) => "double",
            Self::String(_) => "string",
            Self::List(_) => "list",
            Self::Structure(_) => "structure",
        }
    }
}

impl Members for Map<String, Value> {
    fn member(&self, name: &str) -> Option<Member<'_>> {
        self.get(name).and_then(Member::of_json)
    }

    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        self.keys().map(String::as_str).filter(|name| structure.field(name).is_none()).collect()
    }
}

/// A JSON value that is not an object has no members.
impl Members for Value {
    fn member(&self, name: &str) -> Option<Member<'_>> {
        self.as_object()?.member(name)
    }

    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        self.as_object().map(|members| members.unknown_names(structure)).unwrap_or_default()
    }
}

impl Items for Vec<Value> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<Member<'_>> {
        self.get(index).and_then(Member::of_json)
    }
}

/// A Rust type that the field of a structure can have.
pub trait FieldValue {
    /// The type on the wire.
    const TYPE: Type;

    /// The value as validation sees it; `None` when it is not given.
    fn as_member(&self) -> Option<Member<'_>>;
}

macro_rules! scalar {
    ($($rust:ty, $wire:expr, $value:ident => $member:expr;)*) => {$(
        impl FieldValue for $rust {
            const TYPE: Type = $wire;

            fn as_member(&self) -> Option<Member<'_>> {
                let $value = self;
                Some($member)
            }
        }

        impl Scalar for $rust {}
    )*};
}

scalar! {
    String, Type::String, value => Member::String(value);
    Secret, Type::Secret, value => Member::String(value.expose());
    i32, Type::Integer, value => Member::Integer(i64::from(*value));
    i64, Type::Long, value => Member::Integer(*value);
    f64, Type::Double, value => Member::Double(*value);
    bool, Type::Boolean, value => Member::Boolean(*value);
}

impl<T: FieldValue> FieldValue for Option<T> {
    const TYPE: Type = T::TYPE;

    fn as_member(&self) -> Option<Member<'_>> {
        self.as_ref().and_then(T::as_member)
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);

    fn as_member(&self) -> Option<Member<'_>> {
        Some(Member::List(self))
    }
}

impl<T: FieldValue> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<Member<'_>> {
        self.get(index).and_then(T::as_member)
    }
}

/// A field value that is not a list.
pub trait Scalar {}

/// What the setter of a field of type `T` takes: anything that converts to it, and for a list anything that can be
/// gone through and whose items convert.
pub trait IntoField<T> {
    /// Makes the value of the field.
    fn into_field(self) -> T;
}

impl<T: Scalar, S: Into<T>> IntoField<T> for S {
    fn into_field(self) -> T {
        self.into()
    }
}

impl<T: Scalar, I: IntoIterator<Item: Into<T>>> IntoField<Vec<T>> for I {
    fn into_field(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}
