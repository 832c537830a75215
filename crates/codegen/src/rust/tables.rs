//! Tables of constants: checks, rules, pagination and character sets.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::model::{Action, Field, Pagination, Rule, When};
use crate::names::rust_field;

pub(super) fn checks(field: &Field) -> Vec<String> {
    let mut checks = Vec::new();
    if field.min_length.is_some() || field.max_length.is_some() {
        checks.push(format!(
            "Check::Length {{ min: {}, max: {} }}",
            field.min_length.unwrap_or(0),
            field.max_length.map_or("usize::MAX".to_owned(), |max| max.to_string())
        ));
    }
    if let Some(set) = &field.characters {
        checks.push(format!("Check::Characters(character_sets::{})", set.to_uppercase()));
    }
    if let Some(kinds) = field.min_character_kinds {
        checks.push(format!("Check::CharacterKinds({kinds})"));
    }
    if field.min.is_some() || field.max.is_some() {
        let bound = |value: Option<i64>, none: &str| value.map_or(none.to_owned(), |value| value.to_string());
        checks.push(format!(
            "Check::Range {{ min: {}, max: {} }}",
            bound(field.min, "i64::MIN"),
            bound(field.max, "i64::MAX")
        ));
    }
    if !field.ranges.is_empty() {
        checks.push(format!("Check::Ranges(&{:?})", field.ranges));
    }
    if let Some(factor) = field.multiple_of {
        checks.push(format!("Check::MultipleOf({factor})"));
    }
    match field.format.as_deref() {
        Some("date-time") => checks.push("Check::Format(Format::DateTime)".into()),
        Some("hour-range") => checks.push(format!(
            "Check::Format(Format::HourRange {{ min_hours: {}, max_hours: {} }})",
            field.min_hours.unwrap_or(1),
            field.max_hours.unwrap_or(24)
        )),
        _ => {}
    }
    if field.min_items.is_some() || field.max_items.is_some() {
        checks.push(format!(
            "Check::Items {{ min: {}, max: {}, separator: {:?} }}",
            field.min_items.unwrap_or(0),
            field.max_items.map_or("usize::MAX".to_owned(), |max| max.to_string()),
            field.separator
        ));
    }
    if field.unique_items {
        checks.push(format!("Check::Unique {{ separator: {:?} }}", field.separator));
    }
    if let Some(member) = &field.unique_by {
        checks.push(format!("Check::UniqueBy({member:?})"));
    }
    if let Some(bytes) = field.max_total_bytes {
        checks.push(format!("Check::TotalBytes({bytes})"));
    }
    if !field.not_in.is_empty() {
        checks.push(format!("Check::NotIn(&{:?})", field.not_in));
    }
    checks
}

fn literal(value: &Value) -> Result<String> {
    Ok(match value {
        Value::Bool(value) => format!("Literal::Boolean({value})"),
        Value::Number(number) => format!("Literal::Integer({number})"),
        Value::String(string) => format!("Literal::String({string:?})"),
        other => bail!("a value in a rule must be a boolean, a number or a string, got {other}"),
    })
}

fn literals(values: &[Value]) -> Result<String> {
    Ok(values.iter().map(literal).collect::<Result<Vec<_>>>()?.join(", "))
}

fn conditions(when: &When) -> Result<String> {
    let conditions = when.iter().map(|(field, value)| {
        Ok(match value {
            Value::Null => format!("Condition::Absent({field:?})"),
            Value::String(any) if any == "*" => format!("Condition::Given({field:?})"),
            Value::Array(values) => format!("Condition::Is({field:?}, &[{}])", literals(values)?),
            value => format!("Condition::Is({field:?}, &[{}])", literal(value)?),
        })
    });
    Ok(conditions.collect::<Result<Vec<_>>>()?.join(", "))
}

pub(super) fn rules(rules: &[Rule]) -> Result<String> {
    let expressions = rules.iter().map(|rule| {
        Ok(match rule {
            Rule::RequiredIf { field, when } => {
                format!("Rule::RequiredIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::ForbiddenIf { field, when } => {
                format!("Rule::ForbiddenIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::IgnoredIf { field, when } => {
                format!("Rule::IgnoredIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::AllowedIf { field, when, values } => format!(
                "Rule::AllowedIf {{ field: {field:?}, when: &[{}], values: &[{}] }}",
                conditions(when)?,
                literals(values)?
            ),
            Rule::RangesIf { field, when, ranges } => format!(
                "Rule::RangesIf {{ field: {field:?}, when: &[{}], ranges: &{ranges:?} }}",
                conditions(when)?
            ),
            Rule::NumericString { field, when, min, max } => format!(
                "Rule::NumericString {{ field: {field:?}, when: &[{}], min: {min}, max: {max} }}",
                conditions(when)?
            ),
            Rule::AnyOf { fields } => format!("Rule::AnyOf(&{fields:?})"),
            Rule::ExactlyOneOf { fields } => format!("Rule::ExactlyOneOf(&{fields:?})"),
            Rule::Together { fields } => format!("Rule::Together(&{fields:?})"),
            Rule::NotBothMany { fields } => format!("Rule::NotBothMany(&{fields:?})"),
            Rule::Ordered { earlier, later } => {
                format!("Rule::Ordered {{ earlier: {earlier:?}, later: {later:?} }}")
            }
            Rule::MaxSpan { start, end, seconds } => {
                format!("Rule::MaxSpan {{ start: {start:?}, end: {end:?}, seconds: {seconds} }}")
            }
            Rule::ItemCount { field, count } => {
                format!("Rule::ItemCount {{ field: {field:?}, count: {count:?} }}")
            }
            Rule::SameMember { field, member, when } => format!(
                "Rule::SameMember {{ field: {field:?}, member: {member:?}, when: &[{}] }}",
                conditions(when)?
            ),
            Rule::DistinctMembers { field, member, min, when } => format!(
                "Rule::DistinctMembers {{ field: {field:?}, member: {member:?}, min: {min}, when: &[{}] }}",
                conditions(when)?
            ),
        })
    });
    let rules = expressions.collect::<Result<Vec<String>>>()?;
    Ok(if rules.is_empty() {
        String::new()
    } else {
        format!("\n            {},\n        ", rules.join(",\n            "))
    })
}

pub(super) fn pagination(pagination: Option<&Pagination>) -> String {
    match pagination {
        None => "None".into(),
        Some(Pagination::Page { page, size, items, total, id }) => format!(
            "Some(Pagination::Page {{ page: {page:?}, size: {size:?}, items: {items:?}, total: {total:?}, id: &{id:?} }})"
        ),
        Some(Pagination::Token { token, next, size, items, total, done, id }) => format!(
            "Some(Pagination::Token {{ token: {token:?}, next: {next:?}, size: {size:?}, items: {items:?}, total: {total:?}, done: {done:?}, id: &{id:?} }})"
        ),
    }
}

/// Returns the invocation of `paginated!` for an action.
pub(super) fn paginated(action: &Action, pagination: &Pagination) -> Result<String> {
    let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = pagination;
    let item = action
        .response
        .iter()
        .find(|field| field.name == *items)
        .and_then(Field::item_type)
        .with_context(|| format!("the response has no list {items}"))?;
    let head = format!("\npaginated! {{\n    {}Request: [{item}],\n", action.action);
    Ok(match pagination {
        Pagination::Page { page, size, items, total, .. } => format!(
            "{head}    page({}, {}) => {{ {}, {} }}\n}}\n",
            rust_field(page),
            rust_field(size),
            rust_field(items),
            rust_field(total),
        ),
        Pagination::Token { token, next, size, items, total, done, .. } => format!(
            "{head}    token({}, {}) => {{ {}, {}, {}, {} }}\n}}\n",
            rust_field(token),
            rust_field(size),
            rust_field(items),
            rust_field(total),
            rust_field(next),
            rust_field(done),
        ),
    })
}

/// Returns the ranges of a set such as `a-z0-9_-`, in which a final `-` is a literal character.
pub(super) fn character_ranges(set: &str) -> Result<Vec<(char, char)>> {
    let characters: Vec<char> = set.chars().collect();
    let mut ranges = Vec::new();
    let mut index = 0;
    while let Some(&start) = characters.get(index) {
        match (characters.get(index + 1), characters.get(index + 2)) {
            (Some('-'), Some(&end)) if start <= end => {
                ranges.push((start, end));
                index += 3;
            }
            (Some('-'), Some(&end)) => {
                bail!("invalid range in {set:?}: {start:?} must not follow {end:?}")
            }
            _ => {
                ranges.push((start, start));
                index += 1;
            }
        }
    }
    Ok(ranges)
}
