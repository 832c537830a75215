//! Access to values by their wire names, the same for typed structures and JSON.

use serde_json::{Map, Value};

use super::{Structure, Type};
use crate::Secret;

/// A structure with its description.
pub trait Reflect: Fields {
    /// The fields and their checks.
    const STRUCTURE: &'static Structure;
}

/// Something with named fields.
pub trait Fields {
    /// Returns the value of the field with that wire name; `None` if it is not set.
    fn field(&self, name: &str) -> Option<ValueRef<'_>>;

    /// Returns the names of fields that `structure` does not have.
    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        let _ = structure;
        Vec::new()
    }
}

/// A list.
pub trait ListRef {
    /// Returns the number of items.
    fn count(&self) -> usize;

    /// Returns an item; `None` for a null, and past the end.
    fn item(&self, index: usize) -> Option<ValueRef<'_>>;
}

/// A borrowed value.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// A boolean.
    Boolean(bool),
    /// A 64-bit integer.
    Integer(i64),
    /// Any other number.
    Double(f64),
    /// A string.
    String(&'a str),
    /// A list.
    List(&'a dyn ListRef),
    /// A structure.
    Structure(&'a dyn Fields),
}

impl<'a> ValueRef<'a> {
    /// Borrows a JSON value; `None` for a null.
    #[must_use]
    pub fn of_json(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => match number.as_i64() {
                Some(number) => Self::Integer(number),
                None => Self::Double(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(string) => Self::String(string),
            Value::Array(items) => Self::List(items),
            Value::Object(members) => Self::Structure(members),
        })
    }

    /// Returns the name of the type.
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

impl Fields for Map<String, Value> {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        self.get(name).and_then(ValueRef::of_json)
    }

    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        self.keys().map(String::as_str).filter(|name| structure.field(name).is_none()).collect()
    }
}

/// A JSON value that is not an object has no fields.
impl Fields for Value {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        self.as_object()?.field(name)
    }

    fn unknown_names<'a>(&'a self, structure: &Structure) -> Vec<&'a str> {
        self.as_object().map(|members| members.unknown_names(structure)).unwrap_or_default()
    }
}

impl ListRef for Vec<Value> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<ValueRef<'_>> {
        self.get(index).and_then(ValueRef::of_json)
    }
}

/// A type of fields.
pub trait FieldValue {
    /// The type on the wire.
    const TYPE: Type;

    /// Borrows the value; `None` if it is not set.
    fn as_value(&self) -> Option<ValueRef<'_>>;
}

impl<T: Reflect> FieldValue for T {
    const TYPE: Type = Type::Structure(T::STRUCTURE);

    fn as_value(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Structure(self))
    }
}

impl<T: Reflect> Scalar for T {}

macro_rules! scalar {
    ($($rust:ty, $wire:expr, $value:ident => $member:expr;)*) => {$(
        impl FieldValue for $rust {
            const TYPE: Type = $wire;

            fn as_value(&self) -> Option<ValueRef<'_>> {
                let $value = self;
                Some($member)
            }
        }

        impl Scalar for $rust {}
    )*};
}

scalar! {
    String, Type::String, value => ValueRef::String(value);
    Secret, Type::Secret, value => ValueRef::String(value.expose());
    i32, Type::Integer, value => ValueRef::Integer(i64::from(*value));
    i64, Type::Long, value => ValueRef::Integer(*value);
    f64, Type::Double, value => ValueRef::Double(*value);
    bool, Type::Boolean, value => ValueRef::Boolean(*value);
}

impl<T: FieldValue> FieldValue for Option<T> {
    const TYPE: Type = T::TYPE;

    fn as_value(&self) -> Option<ValueRef<'_>> {
        self.as_ref().and_then(T::as_value)
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);

    fn as_value(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::List(self))
    }
}

impl<T: FieldValue> ListRef for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<ValueRef<'_>> {
        self.get(index).and_then(T::as_value)
    }
}

/// A field value that is not a list.
pub trait Scalar {}

/// A value that converts to the type of a field.
///
/// Setters accept it: any value that converts to `T`, and for a list any iterator over such values.
pub trait IntoField<T> {
    /// Converts to the value of the field.
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
