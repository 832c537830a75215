//! Whether a request keeps the rules of the model, before anything is sent.
//!
//! Typed requests and JSON are checked by the same code: both are seen through [`Fields`], and what must hold is read
//! from the tables of the model. Nothing is allocated for a request that passes.

mod checks;
mod path;
mod rules;
mod violation;

use crate::model::find::did_you_mean;
use crate::model::{Action, Field, Fields, ListRef, Structure, Type, ValueRef, suggest};

use path::Path;
pub use violation::{RuleKind, ValidationError, Violation};

/// Checks a request of `action` against every rule of the model.
///
/// # Errors
///
/// All violations at once.
pub fn request(action: &Action, request: &dyn Fields) -> Result<(), ValidationError> {
    let mut found = Found(Vec::new());
    structure(request, action.request, Path::Top, &mut found);
    rules::check(action, request, &mut found);
    if found.0.is_empty() {
        return Ok(());
    }
    Err(ValidationError { action: action.name.to_owned(), violations: found.0 })
}

/// The violations so far.
struct Found(Vec<Violation>);

impl Found {
    fn add(&mut self, path: Path<'_>, rule: RuleKind, message: impl Into<String>) {
        self.0.push(Violation { path: path.to_string(), rule, message: message.into() });
    }
}

fn structure(members: &dyn Fields, description: &Structure, path: Path<'_>, found: &mut Found) {
    for field in description.fields {
        let place = Path::Field(&path, field.name);
        match members.field(field.name) {
            Some(value) => field_value(value, field, place, found),
            None if field.required => found.add(place, RuleKind::Required, "is required"),
            None => {}
        }
    }
    for name in members.unknown_names(description) {
        let suggestion = suggest(name, description.fields.iter().map(|field| field.name));
        let message = format!("is not a known parameter{}", did_you_mean(suggestion));
        found.add(Path::Field(&path, name), RuleKind::UnknownField, message);
    }
}

fn field_value(value: ValueRef<'_>, field: &Field, path: Path<'_>, found: &mut Found) {
    if !typed(value, field.value_type, path, found) {
        return;
    }
    let secret = matches!(field.value_type, Type::Secret);
    for check in field.checks {
        checks::check(value, check, secret, path, found);
    }
}

/// Checks the type of a value and all that it holds; whether the value itself is of the type.
fn typed(value: ValueRef<'_>, expected: Type, path: Path<'_>, found: &mut Found) -> bool {
    match (expected, value) {
        (Type::String | Type::Secret | Type::Enumeration(_), ValueRef::String(_))
        | (Type::Long, ValueRef::Integer(_))
        | (Type::Double, ValueRef::Integer(_) | ValueRef::Double(_))
        | (Type::Boolean, ValueRef::Boolean(_)) => true,
        (Type::Integer, ValueRef::Integer(number)) => {
            let fits = i32::try_from(number).is_ok();
            if !fits {
                found.add(path, RuleKind::Type, format!("must fit 32 bits, and is {number}"));
            }
            fits
        }
        (Type::Structure(description), ValueRef::Structure(members)) => {
            structure(members, description, path, found);
            true
        }
        (Type::List(item), ValueRef::List(items)) => {
            list(items, *item, path, found);
            true
        }
        (Type::Integer | Type::Long, ValueRef::Double(_)) => {
            found.add(path, RuleKind::Type, format!("must be a whole number ({expected})"));
            false
        }
        (_, value) => {
            found.add(
                path,
                RuleKind::Type,
                format!("must be of type {expected}, and is of type {}", value.type_name()),
            );
            false
        }
    }
}

fn list(items: &dyn ListRef, item_type: Type, path: Path<'_>, found: &mut Found) {
    for index in 0..items.count() {
        let place = Path::Item(&path, index);
        match items.item(index) {
            Some(item) => {
                typed(item, item_type, place, found);
            }
            None => found.add(place, RuleKind::Required, "must not be null"),
        }
    }
}
