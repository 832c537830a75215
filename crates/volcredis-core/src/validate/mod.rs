//! Validation of requests against the rules of the model.
//!
//! Typed requests and JSON are validated by the same code, through [`Fields`] and the tables of the model. A valid request
//! causes no allocation.

mod checks;
mod path;
mod rules;

use crate::error::{RuleKind, ValidationError, Violation, did_you_mean};
use crate::model::{Action, Field, Fields, ListRef, Structure, Type, ValueRef, suggest};

use path::Path;

/// Checks a request against every rule of its action.
///
/// # Errors
///
/// Returns all violations.
pub fn request(action: &Action, request: &dyn Fields) -> Result<(), ValidationError> {
    let mut violations = Violations(Vec::new());
    structure(request, action.request, Path::Top, &mut violations);
    rules::check(action, request, &mut violations);
    if violations.0.is_empty() {
        return Ok(());
    }
    Err(ValidationError { action: action.name.to_owned(), violations: violations.0 })
}

/// The violations violations so far.
struct Violations(Vec<Violation>);

impl Violations {
    fn add(&mut self, path: Path<'_>, rule: RuleKind, message: impl Into<String>) {
        self.0.push(Violation { path: path.to_string(), rule, message: message.into() });
    }
}

fn structure(members: &dyn Fields, description: &Structure, path: Path<'_>, violations: &mut Violations) {
    for field in description.fields {
        let place = Path::Field(&path, field.name);
        match members.field(field.name) {
            Some(value) => field_value(value, field, place, violations),
            None if field.required => violations.add(place, RuleKind::Required, "is required"),
            None => {}
        }
    }
    for name in members.unknown_names(description) {
        let suggestion = suggest(name, description.fields.iter().map(|field| field.name));
        let message = format!("is not a known parameter{}", did_you_mean(suggestion));
        violations.add(Path::Field(&path, name), RuleKind::UnknownField, message);
    }
}

fn field_value(value: ValueRef<'_>, field: &Field, path: Path<'_>, violations: &mut Violations) {
    if !typed(value, field.value_type, path, violations) {
        return;
    }
    let secret = matches!(field.value_type, Type::Secret);
    for check in field.checks {
        checks::check(value, check, secret, path, violations);
    }
}

/// Checks the type of a value and the values in it. Returns `true` if the value itself has the type.
fn typed(value: ValueRef<'_>, expected: Type, path: Path<'_>, violations: &mut Violations) -> bool {
    match (expected, value) {
        (Type::String | Type::Secret | Type::Enumeration(_), ValueRef::String(_))
        | (Type::Long, ValueRef::Integer(_))
        | (Type::Double, ValueRef::Integer(_) | ValueRef::Double(_))
        | (Type::Boolean, ValueRef::Boolean(_)) => true,
        (Type::Integer, ValueRef::Integer(number)) => {
            let fits = i32::try_from(number).is_ok();
            if !fits {
                violations.add(path, RuleKind::Type, format!("must be a 32-bit integer, got {number}"));
            }
            fits
        }
        (Type::Structure(description), ValueRef::Structure(members)) => {
            structure(members, description, path, violations);
            true
        }
        (Type::List(item), ValueRef::List(items)) => {
            list(items, *item, path, violations);
            true
        }
        (Type::Integer | Type::Long, ValueRef::Double(_)) => {
            violations.add(path, RuleKind::Type, format!("must be of type {expected}, got a fraction"));
            false
        }
        (_, value) => {
            violations.add(
                path,
                RuleKind::Type,
                format!("must be of type {expected}, got {}", value.type_name()),
            );
            false
        }
    }
}

fn list(items: &dyn ListRef, item_type: Type, path: Path<'_>, violations: &mut Violations) {
    for index in 0..items.count() {
        let place = Path::Item(&path, index);
        match items.item(index) {
            Some(item) => {
                typed(item, item_type, place, violations);
            }
            None => violations.add(place, RuleKind::Required, "must not be null"),
        }
    }
}
