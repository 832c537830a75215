//! Rules over more than one field of a request.

use std::collections::BTreeSet;

use super::checks::{member_texts, outside};
use super::path::Path;
use super::{Found, RuleKind};
use crate::Timestamp;
use crate::model::{Action, Condition, Fields, ListRef, Literal, Rule, ValueRef};

pub(super) fn check(action: &Action, request: &dyn Fields, found: &mut Found) {
    for rule in action.rules {
        let broken = match *rule {
            Rule::RequiredIf { field, when } => required_if(request, field, when),
            Rule::ForbiddenIf { field, when } => forbidden_if(request, field, when),
            Rule::IgnoredIf { .. } => None,
            Rule::AllowedIf { field, when, values } => allowed_if(request, field, when, values),
            Rule::RangesIf { field, when, ranges } => ranges_if(request, field, when, ranges),
            Rule::NumericText { field, when, min, max } => numeric_text(request, field, when, min, max),
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
        if let Some(Broken { field, rule, message }) = broken {
            let path = if field.is_empty() { Path::Top } else { Path::Field(&Path::Top, field) };
            found.add(path, rule, message);
        }
    }
}

/// A rule that does not hold: the field to blame, empty for the whole request.
struct Broken {
    field: &'static str,
    rule: RuleKind,
    message: String,
}

fn broken(field: &'static str, rule: RuleKind, message: String) -> Option<Broken> {
    Some(Broken { field, rule, message })
}

fn given(request: &dyn Fields, field: &str) -> bool {
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

fn holds(request: &dyn Fields, when: &[Condition]) -> bool {
    when.iter().all(|condition| match *condition {
        Condition::Given(field) => given(request, field),
        Condition::Absent(field) => !given(request, field),
        Condition::Is(field, values) => {
            request.field(field).is_some_and(|value| values.iter().any(|literal| equals(value, *literal)))
        }
    })
}

/// `a`, `b` or `c`.
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

/// ` when ...`, or nothing where there is no condition.
fn clause(when: &[Condition]) -> String {
    let conditions = when.iter().map(|condition| match *condition {
        Condition::Given(field) => format!("`{field}` is given"),
        Condition::Absent(field) => format!("`{field}` is not given"),
        Condition::Is(field, values) => {
            format!("`{field}` is {}", alternatives(values.iter().map(Literal::to_string), "or"))
        }
    });
    let text = alternatives(conditions, "and");
    if text.is_empty() { text } else { format!(" when {text}") }
}

fn required_if(request: &dyn Fields, field: &'static str, when: &[Condition]) -> Option<Broken> {
    if given(request, field) || !holds(request, when) {
        return None;
    }
    broken(field, RuleKind::RequiredIf, format!("is required{}", clause(when)))
}

fn forbidden_if(request: &dyn Fields, field: &'static str, when: &[Condition]) -> Option<Broken> {
    if !given(request, field) || !holds(request, when) {
        return None;
    }
    broken(field, RuleKind::ForbiddenIf, format!("must not be given{}", clause(when)))
}

fn allowed_if(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    values: &[Literal],
) -> Option<Broken> {
    let value = request.field(field)?;
    if values.iter().any(|literal| equals(value, *literal)) || !holds(request, when) {
        return None;
    }
    let wanted = alternatives(values.iter().map(Literal::to_string), "or");
    broken(field, RuleKind::AllowedIf, format!("must be {wanted}{}", clause(when)))
}

fn ranges_if(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    ranges: &[(i64, i64)],
) -> Option<Broken> {
    let Some(ValueRef::Integer(number)) = request.field(field) else { return None };
    if !holds(request, when) {
        return None;
    }
    let message = outside(number, ranges)?;
    broken(field, RuleKind::RangesIf, format!("{message},{}", clause(when)))
}

fn numeric_text(
    request: &dyn Fields,
    field: &'static str,
    when: &[Condition],
    min: i64,
    max: i64,
) -> Option<Broken> {
    let Some(ValueRef::String(text)) = request.field(field) else { return None };
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = digits && text.parse::<i64>().is_ok_and(|number| (min..=max).contains(&number));
    if fits || !holds(request, when) {
        return None;
    }
    let message = format!("must be a whole number from {min} to {max}, written as text,{}", clause(when));
    broken(field, RuleKind::NumericText, message)
}

fn any_of(request: &dyn Fields, fields: &[&'static str]) -> Option<Broken> {
    if fields.iter().any(|field| given(request, field)) {
        return None;
    }
    broken("", RuleKind::AnyOf, format!("at least one of {} must be given", names(fields, "and")))
}

fn exactly_one_of(request: &dyn Fields, fields: &[&'static str]) -> Option<Broken> {
    let count = fields.iter().filter(|field| given(request, field)).count();
    if count == 1 {
        return None;
    }
    let message = format!("exactly one of {} must be given, and {count} are", names(fields, "and"));
    broken("", RuleKind::ExactlyOneOf, message)
}

fn together(request: &dyn Fields, fields: &[&'static str]) -> Option<Broken> {
    let count = fields.iter().filter(|field| given(request, field)).count();
    if count == 0 || count == fields.len() {
        return None;
    }
    let message = format!("{} must be given together or not at all", names(fields, "and"));
    broken("", RuleKind::Together, message)
}

fn list<'a>(request: &'a dyn Fields, field: &str) -> Option<&'a dyn ListRef> {
    match request.field(field) {
        Some(ValueRef::List(items)) => Some(items),
        _ => None,
    }
}

fn not_both_many(request: &dyn Fields, fields: &[&'static str]) -> Option<Broken> {
    let many = fields.iter().filter(|field| list(request, field).is_some_and(|items| items.count() > 1));
    if many.count() <= 1 {
        return None;
    }
    let message = format!("only one of {} may hold more than one item", names(fields, "and"));
    broken("", RuleKind::NotBothMany, message)
}

fn time(request: &dyn Fields, field: &str) -> Option<Timestamp> {
    match request.field(field) {
        Some(ValueRef::String(text)) => Timestamp::parse_rfc3339(text),
        _ => None,
    }
}

fn ordered(request: &dyn Fields, earlier: &'static str, later: &'static str) -> Option<Broken> {
    if time(request, later)? > time(request, earlier)? {
        return None;
    }
    broken(later, RuleKind::Ordered, format!("must be later than `{earlier}`"))
}

fn max_span(request: &dyn Fields, start: &'static str, end: &'static str, seconds: i64) -> Option<Broken> {
    let span = time(request, end)?.unix_seconds() - time(request, start)?.unix_seconds();
    if span <= seconds {
        return None;
    }
    let hours = seconds / 3600;
    broken(end, RuleKind::MaxSpan, format!("must lie at most {hours} hours after `{start}`"))
}

fn item_count(request: &dyn Fields, field: &'static str, count: &'static str) -> Option<Broken> {
    let items = list(request, field)?.count();
    let Some(ValueRef::Integer(wanted)) = request.field(count) else { return None };
    if usize::try_from(wanted).is_ok_and(|wanted| wanted == items) {
        return None;
    }
    let message = format!("must hold as many items as `{count}` says ({wanted}), and holds {items}");
    broken(field, RuleKind::ItemCount, message)
}

fn same_member(
    request: &dyn Fields,
    field: &'static str,
    member: &'static str,
    when: &[Condition],
) -> Option<Broken> {
    let items = list(request, field)?;
    let (_, first) = member_texts(items, member).next()?;
    if member_texts(items, member).all(|(_, text)| text == first) || !holds(request, when) {
        return None;
    }
    broken(field, RuleKind::SameMember, format!("must have the same `{member}` throughout{}", clause(when)))
}

fn distinct_members(
    request: &dyn Fields,
    field: &'static str,
    member: &'static str,
    min: usize,
    when: &[Condition],
) -> Option<Broken> {
    let items = list(request, field)?;
    if !holds(request, when) {
        return None;
    }
    let different: BTreeSet<&str> = member_texts(items, member).map(|(_, text)| text).collect();
    if different.len() >= min {
        return None;
    }
    broken(
        field,
        RuleKind::DistinctMembers,
        format!("must hold at least {min} different `{member}`{}", clause(when)),
    )
}
