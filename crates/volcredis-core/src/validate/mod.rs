//! Validation of requests against the rules of the model.
//!
//! Typed requests and JSON are validated by the same code, through [`Fields`] and the tables of the model. A valid request
//! causes no allocation.

mod checks;
mod path;
mod rules;

use crate::error::{RuleKind, ValidationError, Violation, did_you_mean};
use crate::model::{Action, Field, Fields, ListRef, Structure, Type, ValueRef, suggest};
use crate::sanitize::Sanitizer;

use path::Path;

/// Checks a request against every rule of its action.
///
/// # Errors
///
/// Returns all violations.
pub fn request(action: &Action, request: &dyn Fields) -> Result<(), ValidationError> {
    let mut violations = Violations::default();
    structure(request, action.request, Path::Top, &mut violations);
    rules::check(action, request, &mut violations);
    if violations.list.is_empty() { Ok(()) } else { Err(violations.into_error(action)) }
}

/// Returns the error of a request without those of the fields that are missing.
pub(crate) fn missing(action: &Action, fields: &[(&str, bool)]) -> ValidationError {
    let mut violations = Violations::default();
    for (name, _) in fields.iter().filter(|(_, is_missing)| *is_missing) {
        violations.add_missing(Path::Field(&Path::Top, name));
    }
    violations.into_error(action)
}

/// The violations so far. The number of those that are listed, and of suggestions, is limited, because a request with many
/// unknown names must not become expensive.
#[derive(Default)]
struct Violations {
    list: Vec<Violation>,
    omitted: usize,
    suggestions: usize,
}

impl Violations {
    const MAX_LISTED: usize = 100;
    const MAX_SUGGESTIONS: usize = 10;
    /// The maximum length of an unknown name in characters.
    const MAX_NAME: usize = 64;

    fn add(&mut self, path: Path<'_>, rule: RuleKind, message: impl Into<String>) {
        if self.list.len() < Self::MAX_LISTED {
            self.list.push(Violation { path: path.to_string(), rule, message: message.into() });
        } else {
            self.omitted += 1;
        }
    }

    fn add_missing(&mut self, path: Path<'_>) {
        self.add(path, RuleKind::Required, "is required");
    }

    fn into_error(self, action: &Action) -> ValidationError {
        ValidationError { action: action.name.to_owned(), violations: self.list, omitted: self.omitted }
    }

    fn add_unknown(&mut self, parent: Path<'_>, name: &str, description: &Structure) {
        if self.list.len() >= Self::MAX_LISTED {
            self.omitted += 1;
            return;
        }
        let suggestion = if self.suggestions < Self::MAX_SUGGESTIONS {
            self.suggestions += 1;
            suggest(name, description.fields.iter().map(|field| field.name))
        } else {
            None
        };
        let message = format!("is not a known parameter{}", did_you_mean(suggestion));
        let name = Sanitizer::new().sanitize(name, Self::MAX_NAME);
        self.add(Path::Field(&parent, &name), RuleKind::UnknownField, message);
    }
}

/// Checks the names and types of JSON, and that nothing required is missing, against the type of a
/// field.
///
/// Returns the first violation.
pub(crate) fn names(value: &serde_json::Value, field: &str, expected: Type) -> Result<(), Violation> {
    let mut violations = Violations::default();
    if let Some(value) = ValueRef::of_json(value) {
        typed(value, expected, Path::Field(&Path::Top, field), &mut violations);
    }
    let is_structural = |rule| matches!(rule, RuleKind::Required | RuleKind::UnknownField | RuleKind::Type);
    match violations.list.into_iter().find(|violation| is_structural(violation.rule)) {
        Some(violation) => Err(violation),
        None => Ok(()),
    }
}

fn structure(members: &dyn Fields, description: &Structure, path: Path<'_>, violations: &mut Violations) {
    for field in description.fields {
        let place = Path::Field(&path, field.name);
        match members.field(field.name) {
            Some(value) => field_value(value, field, place, violations),
            None if field.required => violations.add_missing(place),
            None => {}
        }
    }
    for name in members.unknown_names(description) {
        violations.add_unknown(path, name, description);
    }
}

fn field_value(value: ValueRef<'_>, field: &Field, path: Path<'_>, violations: &mut Violations) {
    if !typed(value, field.value_type, path, violations) {
        return;
    }
    empty_ids(value, field.name, path, violations);
    let secret = matches!(field.value_type, Type::Secret);
    for check in field.checks {
        checks::check(value, check, secret, path, violations);
    }
}

/// Refuses empty identifiers: without one, a request could concern another resource, or all of them.
fn empty_ids(value: ValueRef<'_>, name: &str, path: Path<'_>, violations: &mut Violations) {
    let mut check = |value, path: Path<'_>| {
        if matches!(value, ValueRef::String("")) {
            violations.add(path, RuleKind::Length, "must not be empty");
        }
    };
    if name.ends_with("Id") {
        check(value, path);
    } else if let ValueRef::List(items) = value
        && name.ends_with("Ids")
    {
        for index in 0..items.count() {
            if let Some(item) = items.item(index) {
                check(item, Path::Item(&path, index));
            }
        }
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
