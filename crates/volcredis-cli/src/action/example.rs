//! An example of the parameters of an action, made from the model.

use serde_json::{Map, Value, json};
use volcredis::model::{Action, Check, Condition, Field, Literal, Rule, Structure, Type};

/// Returns parameters that are valid: the required ones, and those that rules require with them.
pub(super) fn minimal(action: &Action) -> Map<String, Value> {
    let mut parameters = required(action.request);
    for rule in action.rules {
        let missing = |fields: &[&'static str]| !fields.iter().any(|field| parameters.contains_key(*field));
        let added: &[&str] = match rule {
            Rule::RequiredIf { field, when }
                if when.iter().all(|condition| is_met(condition, &parameters)) =>
            {
                &[field]
            }
            Rule::AnyOf(fields) | Rule::ExactlyOneOf(fields) if missing(fields) => &fields[..1],
            Rule::Together(fields) if !missing(fields) => fields,
            _ => continue,
        };
        let added: Vec<&Field> = added.iter().filter_map(|name| action.request.field(name)).collect();
        for field in added {
            parameters.entry(field.name).or_insert_with(|| value(field));
        }
    }
    for rule in action.rules {
        match *rule {
            Rule::ItemCount { field, count } => repeat_item(&mut parameters, field, count),
            Rule::DistinctMembers { field, member, when, .. }
                if when.iter().all(|condition| is_met(condition, &parameters)) =>
            {
                make_distinct(&mut parameters, field, member);
            }
            _ => {}
        }
    }
    parameters
}

/// Repeats the item of a list as often as the value of another field says.
fn repeat_item(parameters: &mut Map<String, Value>, list: &str, count: &str) {
    let count = parameters.get(count).and_then(Value::as_u64).unwrap_or(1);
    if let Some(Value::Array(items)) = parameters.get_mut(list) {
        *items = items.iter().take(1).cycle().take(count as usize).cloned().collect();
    }
}

/// Gives the items of a list different strings in a member, by other last letters, such as those of zones.
fn make_distinct(parameters: &mut Map<String, Value>, list: &str, member: &str) {
    let items = parameters.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
    for (item, letter) in items.zip('a'..) {
        if let Some(Value::String(string)) = item.get_mut(member) {
            string.pop();
            string.push(letter);
        }
    }
}

/// Returns all parameters.
pub(super) fn all(structure: &Structure) -> Map<String, Value> {
    structure.fields.iter().map(|field| (field.name.to_owned(), value(field))).collect()
}

fn required(structure: &Structure) -> Map<String, Value> {
    let fields = structure.fields.iter().filter(|field| field.required);
    fields.map(|field| (field.name.to_owned(), value(field))).collect()
}

fn is_met(condition: &Condition, parameters: &Map<String, Value>) -> bool {
    match condition {
        Condition::Given(field) => parameters.contains_key(*field),
        Condition::Absent(field) => !parameters.contains_key(*field),
        Condition::Is(field, values) => values.iter().any(|value| {
            parameters.get(*field).is_some_and(|given| match value {
                Literal::Boolean(value) => given == value,
                Literal::Integer(value) => given == value,
                Literal::String(value) => given == value,
            })
        }),
    }
}

/// Returns an example of the value of a field.
fn value(field: &Field) -> Value {
    if let Some(example) = documented(field) {
        return example;
    }
    match field.value_type {
        Type::List(Type::Structure(item)) => json!([Value::Object(all(item))]),
        Type::List(Type::Enumeration(enumeration)) => json!([enumeration.values.first()]),
        Type::List(Type::Integer | Type::Long | Type::Double) => json!([1]),
        Type::List(_) => json!(["string"]),
        Type::Structure(structure) => Value::Object(all(structure)),
        Type::Enumeration(enumeration) => json!(enumeration.values.first()),
        Type::Boolean => json!(true),
        Type::Integer | Type::Long | Type::Double => json!(lowest(field)),
        Type::Secret => json!("Passw0rd!"),
        Type::String => json!("string"),
    }
}

fn lowest(field: &Field) -> i64 {
    let lowest = field.checks.iter().find_map(|check| match check {
        Check::Range { min, .. } => Some(*min),
        Check::Ranges(ranges) => ranges.first().map(|(min, _)| *min),
        _ => None,
    });
    lowest.unwrap_or(1)
}

/// Returns the example in the documentation of a field. Masked ends of identifiers are left out.
fn documented(field: &Field) -> Option<Value> {
    let (_, example) = field.doc.rsplit_once("Example: `")?;
    let example = example.split_once("`").map_or(example, |(example, _)| example).trim_end_matches('*');
    match field.value_type {
        Type::String | Type::Enumeration(_) => Some(json!(example)),
        Type::Secret => None,
        _ => serde_json::from_str(&example.replace("****", "")).ok(),
    }
}

#[cfg(test)]
mod tests {
    use volcredis::DynamicRequest;

    use super::*;

    #[test]
    fn the_example_of_every_action_is_valid() {
        let invalid: Vec<String> = Action::all()
            .iter()
            .filter_map(|action| {
                let request = DynamicRequest::of(action).parameters(minimal(action));
                request.validate().err().map(|error| format!("{}: {error}", action.name))
            })
            .collect();
        assert!(invalid.is_empty(), "{invalid:#?}");
    }
}
