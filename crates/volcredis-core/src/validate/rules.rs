//! Rules on more than one field.

use std::collections::BTreeSet;

use super::Violations;
use super::checks::{member_strings, out_of_range};
use super::path::Path;
use crate::Timestamp;
use crate::error::RuleKind;
use crate::model::{Action, Condition, Fields, ListRef, Literal, Rule, ValueRef};

pub(super) fn check(action: &Action, request: &dyn Fields, violations: &mut Violations) {
    for rule in action.rules {
        let violation = match *rule {
            Rule::RequiredIf { field, when } => required_if(request, field, when),
            Rule::ForbiddenIf { field, when } => forbidden_if(request, field, when),
            Rule::IgnoredIf { .. } => None,
            Rule::AllowedIf { field, when, values } => allowed_if(request, field, when, values),
            Rule::RangesIf { field, when, ranges } => ranges_if(request, field, when, ranges),
            Rule::NumericString { field, when, min, max } => numeric_string(request, field, when, min, max),
            Rule::AnyOf(fields) => any_of(request, fields),
            Rule::ExactlyOneOf(fields) => exactly_one_of(request, fields),
            Rule::Together(fields) => together(request, fields),
            Rule::NotBothMany(fields) => not_both_many(request, fields),
            Rule::Ordered { earlier, later } => ordered(request, earlier, later),
            Rule::MaxSpan { start, end, seconds } => max_span(request, start, end, seconds),
            Rule::ItemCount { field, count } => item_count(request, field, count),
            Rule::SameMember { field, member, when } => same_member(request, field, member, when),
            Rule::DistinctMembers { field, member, min, when } => {
                distinct_members(request, field, member, min, when)
            }
        };
        if let Some(RuleViolation { field, rule, message }) = violation {
            let path = if field.is_empty() { Path::Top } else { Path::Field(&Path::Top, field) };
            violations.add(path, rule, message);
        }
    }
}

/// A violated rule. `field` is empty for the whole request.
struct RuleViolation {
    field: &'static str,
    rule: RuleKind,
    message: String,
}

fn violation(field: &'static str, rule: RuleKind, message: String) -> Option<RuleViolation> {
    Some(RuleViolation { field, rule, message })
}

fn is_set(request: &dyn Fields, field: &str) -> bool {
    request.field(field).is_some()
}

fn equals(value: ValueRef<'_>, literal: Literal) -> bool {
    match (value, literal) {
        (ValueRef::Boolean(value), Literal::Boolean(literal)) => value == literal,
        (ValueRef::Integer(value), Literal::Integer(literal)) => value == literal,
        (ValueRef::String(value), Literal::String(literal)) => value == literal,
        _ => false,
    }
}

fn applies(request: &dyn Fields, when: &[Condition]) -> bool {
    when.iter().all(|condition| match *condition {
        Condition::Given(field) => is_set(request, field),
        Condition::Absent(field) => !is_set(request, field),
        Condition::Is(field, values) => {
            request.field(field).is_some_and(|value| values.iter().any(|literal| equals(value, *literal)))
        }
    })
}

/// Joins items like `a, b or c`.
fn alternatives(items: impl Iterator<Item = String>, word: &str) -> String {
    let mut items: Vec<String> = items.collect();
    match items.pop() {
        None => String::new(),
        Some(last) if items.is_empty() => last,
        Some(last) => format!("{} {word} {last}", items.join(", ")),
    }
}

fn names(fields: &[&str], word: &str) -> String {
    alternatives(fields.iter().map(|field| format!("`{field}`")), word)
}

/// Returns ` when …`, or an empty string without conditions.
fn clause(when: &[Condition]) -> String {
    let conditions = when.iter().map(|condition| match *condition {
        Condition::Given(field) => format!("`{field}` is set"),
        Condition::Absent(field) => format!("`{field}` is not set"),
        Condition::Is(field, values) => {
            format!("`{field}` is {}", alternatives(values.iter().map(Literal::to_string), "or"))
        }
    });
    let conditions = alternatives(conditions, "and");
    if conditions.is_empty() { conditions } else { format!(" when {conditions}") }
}

fn required_if(request: &dyn Fields, field: &'static str, when: &[Condition]) -> Option<RuleViolation> {
    if is_set(request, field) || !applies(request, when) {
        return None;
    }
    violation(field, RuleKind::RequiredIf, format!("is required{}", clause(when)))
}

fn forbidden_if(request: &dyn Fields, field: &'static str, when: &[Condition]) -> Option<RuleViolation> {
    if !is_set(request, field) || !applies(request, when) {
        return None;
    }
    violation(field, RuleKind::ForbiddenIf, format!("must not be set{}", clause(when)))
}

fn allowed_if(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    values: &[Literal],
) -> Option<RuleViolation> {
    let is_allowed = |value| values.iter().any(|literal| equals(value, *literal));
    let all_allowed = match request.field(field)? {
        ValueRef::List(items) => (0..items.count()).filter_map(|index| items.item(index)).all(is_allowed),
        value => is_allowed(value),
    };
    if all_allowed || !applies(request, when) {
        return None;
    }
    let expected = alternatives(values.iter().map(Literal::to_string), "or");
    violation(field, RuleKind::AllowedIf, format!("must be {expected}{}", clause(when)))
}

fn ranges_if(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    ranges: &[(i64, i64)],
) -> Option<RuleViolation> {
    let Some(ValueRef::Integer(number)) = request.field(field) else { return None };
    if !applies(request, when) {
        return None;
    }
    let message = out_of_range(number, ranges)?;
    violation(field, RuleKind::RangesIf, format!("{message},{}", clause(when)))
}

fn numeric_string(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    min: i64,
    max: i64,
) -> Option<RuleViolation> {
    let Some(ValueRef::String(string)) = request.field(field) else { return None };
    let digits = !string.is_empty() && string.bytes().all(|byte| byte.is_ascii_digit());
    let fits = digits && string.parse::<i64>().is_ok_and(|number| (min..=max).contains(&number));
    if fits || !applies(request, when) {
        return None;
    }
    let message = format!("must be an integer from {min} to {max}, as a string,{}", clause(when));
    violation(field, RuleKind::NumericString, message)
}

fn any_of(request: &dyn Fields, fields: &[&'static str]) -> Option<RuleViolation> {
    if fields.iter().any(|field| is_set(request, field)) {
        return None;
    }
    violation("", RuleKind::AnyOf, format!("at least one of {} must be set", names(fields, "and")))
}

fn exactly_one_of(request: &dyn Fields, fields: &[&'static str]) -> Option<RuleViolation> {
    let count = fields.iter().filter(|field| is_set(request, field)).count();
    if count == 1 {
        return None;
    }
    let message = format!("exactly one of {} must be set, got {count}", names(fields, "and"));
    violation("", RuleKind::ExactlyOneOf, message)
}

fn together(request: &dyn Fields, fields: &[&'static str]) -> Option<RuleViolation> {
    let count = fields.iter().filter(|field| is_set(request, field)).count();
    if count == 0 || count == fields.len() {
        return None;
    }
    let message = format!("{} must be set together or not at all", names(fields, "and"));
    violation("", RuleKind::Together, message)
}

fn list<'a>(request: &'a dyn Fields, field: &str) -> Option<&'a dyn ListRef> {
    match request.field(field) {
        Some(ValueRef::List(items)) => Some(items),
        _ => None,
    }
}

fn not_both_many(request: &dyn Fields, fields: &[&'static str]) -> Option<RuleViolation> {
    let many = fields.iter().filter(|field| list(request, field).is_some_and(|items| items.count() > 1));
    if many.count() <= 1 {
        return None;
    }
    let message = format!("only one of {} may have more than one item", names(fields, "and"));
    violation("", RuleKind::NotBothMany, message)
}

fn time(request: &dyn Fields, field: &str) -> Option<Timestamp> {
    match request.field(field) {
        Some(ValueRef::String(string)) => Timestamp::parse_rfc3339(string),
        _ => None,
    }
}

fn ordered(request: &dyn Fields, earlier: &'static str, later: &'static str) -> Option<RuleViolation> {
    if time(request, later)? > time(request, earlier)? {
        return None;
    }
    violation(later, RuleKind::Ordered, format!("must be later than `{earlier}`"))
}

fn max_span(
    request: &dyn Fields,
    start: &'static str,
    end: &'static str,
    seconds: i64,
) -> Option<RuleViolation> {
    let span = time(request, end)?.unix_seconds() - time(request, start)?.unix_seconds();
    if span <= seconds {
        return None;
    }
    let hours = seconds / 3600;
    violation(end, RuleKind::MaxSpan, format!("must be at most {hours} hours after `{start}`"))
}

fn item_count(request: &dyn Fields, field: &'static str, count: &'static str) -> Option<RuleViolation> {
    let items = list(request, field)?.count();
    let Some(ValueRef::Integer(wanted)) = request.field(count) else { return None };
    if usize::try_from(wanted).is_ok_and(|wanted| wanted == items) {
        return None;
    }
    let message = format!("must have as many items as `{count}` specifies ({wanted}), got {items}");
    violation(field, RuleKind::ItemCount, message)
}

fn same_member(
    request: &dyn Fields,
    field: &'static str,
    member: &'static str,
    when: &[Condition],
) -> Option<RuleViolation> {
    let items = list(request, field)?;
    let (_, first) = member_strings(items, member).next()?;
    if member_strings(items, member).all(|(_, string)| string == first) || !applies(request, when) {
        return None;
    }
    violation(
        field,
        RuleKind::SameMember,
        format!("must have the same `{member}` in all items{}", clause(when)),
    )
}

fn distinct_members(
    request: &dyn Fields,
    field: &'static str,
    member: &'static str,
    min: usize,
    when: &[Condition],
) -> Option<RuleViolation> {
    let items = list(request, field)?;
    if !applies(request, when) {
        return None;
    }
    let different: BTreeSet<&str> = member_strings(items, member).map(|(_, string)| string).collect();
    if different.len() >= min {
        return None;
    }
    violation(
        field,
        RuleKind::DistinctMembers,
        format!("must have at least {min} different values of `{member}`{}", clause(when)),
    )
}
