//! Example requests and likely error codes, for the documentation of client methods.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::HEADER;
use super::structures::has_builder;
use crate::model::{Action, Field, Model, Rule, When};
use crate::names::{rust_field, rust_variant, snake_case};

/// The file of the examples.
pub(crate) const PATH: &str = "crates/volcredis/src/generated/examples.rs";

/// Generates the macros with the example request and the likely error codes of each method.
pub(crate) fn file(model: &Model) -> String {
    let mut requests = String::new();
    let mut errors = String::new();
    for action in &model.actions {
        let method = snake_case(&action.action);
        let _ = writeln!(requests, "    ({method}) => {{ {:?} }};", Example { model, action }.request());
        let _ = writeln!(errors, "    ({method}) => {{ {:?} }};", error_codes(model, action));
    }
    format!(
        "{HEADER}
//! Strings of the documentation of client methods.

/// Expands to the expression of an example request.
macro_rules! example_request {{
{requests}}}

/// Expands to a sentence about the likely error codes, or to an empty string.
macro_rules! likely_errors {{
{errors}}}

pub(crate) use {{example_request, likely_errors}};
"
    )
}

/// The error codes that are likely for requests with a parameter.
const CODES: &[(&str, &str)] = &[
    ("InstanceId", "InstanceNotExist"),
    ("AccountName", "AccountNotExist"),
    ("Password", "InvalidPassword"),
    ("EngineVersion", "InvalidEngineVersion"),
    ("InstanceName", "InvalidInstanceName"),
    ("ChargeType", "InvalidChargeType"),
    ("ShardCapacity", "InvalidInstanceSpec"),
    ("VpcId", "VpcNotExist"),
];

/// Returns a sentence about the likely error codes of an action.
fn error_codes(model: &Model, action: &Action) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for (field, code) in CODES {
        let is_filter = !action.mutating && *field != "InstanceId";
        if action.request.iter().any(|other| other.name == *field) && !is_filter {
            let exists = action.action == "CreateDBAccount" && *field == "AccountName";
            codes.push(if exists { "AccountExist" } else { code });
        }
    }
    if !action.states.requires.is_empty() {
        codes.push("InstanceStatusNotMatch");
    }
    let meanings: Vec<String> = codes
        .iter()
        .filter_map(|code| {
            let known = model.errors.redis.iter().find(|known| known.code == *code)?;
            Some(format!("`{code}` ({})", known.meaning))
        })
        .collect();
    match meanings.as_slice() {
        [] => String::new(),
        meanings => format!("Likely error codes: {}.", meanings.join(", ")),
    }
}

/// The example of an action.
struct Example<'a> {
    model: &'a Model,
    action: &'a Action,
}

impl Example<'_> {
    /// Returns the expression of a request with the required fields, and those that the rules then require.
    fn request(&self) -> String {
        let mut chosen: BTreeSet<&str> = self
            .action
            .request
            .iter()
            .filter(|field| field.required)
            .map(|field| field.name.as_str())
            .collect();
        while let Some(missing) = self.action.rules.iter().find_map(|rule| self.missing(rule, &chosen)) {
            chosen.insert(missing);
        }
        let fields: Vec<&Field> =
            self.action.request.iter().filter(|field| chosen.contains(field.name.as_str())).collect();
        self.construct(&format!("{}Request", self.action.action), &self.action.request, &fields)
    }

    /// Returns a field that a rule requires in addition to those chosen.
    fn missing<'r>(&self, rule: &'r Rule, chosen: &BTreeSet<&str>) -> Option<&'r str> {
        match rule {
            Rule::RequiredIf { field, when } => {
                (!chosen.contains(field.as_str()) && self.holds(when, chosen)).then_some(field)
            }
            Rule::AnyOf { fields } | Rule::ExactlyOneOf { fields } => {
                let is_met = fields.iter().any(|field| chosen.contains(field.as_str()));
                fields.first().filter(|_| !is_met).map(String::as_str)
            }
            Rule::Together { fields } => {
                let is_met = fields.iter().all(|field| !chosen.contains(field.as_str()));
                fields.iter().find(|field| !is_met && !chosen.contains(field.as_str())).map(String::as_str)
            }
            _ => None,
        }
    }

    /// Returns `true` if the example values meet all conditions.
    fn holds(&self, when: &When, chosen: &BTreeSet<&str>) -> bool {
        when.iter().all(|(name, expected)| {
            let value = chosen
                .contains(name.as_str())
                .then(|| self.action.request.iter().find(|field| field.name == *name))
                .flatten()
                .map(|field| self.example(field));
            match (expected, value) {
                (Value::Null, value) => value.is_none(),
                (_, None) => false,
                (Value::String(any), Some(_)) if any == "*" => true,
                (Value::Array(values), Some(value)) => values.contains(&value),
                (expected, Some(value)) => *expected == value,
            }
        })
    }

    /// Returns the value of a scalar field, or of the items of a list.
    fn example(&self, field: &Field) -> Value {
        let values = || field.values.first().cloned();
        let enumeration = || {
            let name = field.enumeration.as_ref()?;
            self.model.types.enumerations.get(name)?.values.first().cloned().map(Value::from)
        };
        let number = || field.min.or_else(|| field.ranges.first().map(|range| range.0)).map(Value::from);
        let example = match &field.example {
            Some(Value::Array(items)) => items.first().cloned(),
            other => other.clone(),
        };
        let value =
            example.or_else(|| field.default.clone()).or_else(values).or_else(enumeration).or_else(number);
        match value {
            // Identifiers are masked.
            Some(Value::String(value)) if value.ends_with('*') => {
                let short = value.trim_end_matches('*');
                let is_long_enough = short.len() >= field.min_length.unwrap_or(1);
                Value::from(if is_long_enough { short.to_owned() } else { value.replace('*', "3") })
            }
            Some(value) => value,
            None if field.element_type() == "string" => Value::from("example"),
            None if field.element_type() == "boolean" => Value::from(true),
            None => Value::from(1),
        }
    }

    /// Returns the expression of the value of a field.
    fn value(&self, field: &Field) -> String {
        let item = match self.members(field.element_type()) {
            Some((path, members)) => self.structure(&path, members),
            None => self.scalar(field, &self.example(field)),
        };
        match (field.item_type(), &field.example) {
            (None, _) => item,
            (Some(_), Some(Value::Array(items))) if self.members(field.element_type()).is_none() => {
                let items: Vec<String> = items.iter().map(|item| self.scalar(field, item)).collect();
                format!("[{}]", items.join(", "))
            }
            (Some(_), _) => format!("[{item}]"),
        }
    }

    fn scalar(&self, field: &Field, value: &Value) -> String {
        match (&field.enumeration, value) {
            (Some(name), Value::String(value)) => {
                let values = &self.model.types.enumerations[name].values;
                if values.contains(value) {
                    format!("{name}::{}", rust_variant(value))
                } else {
                    format!("{value:?}")
                }
            }
            (None, Value::String(value)) => {
                let value = if value.ends_with('*') { value.trim_end_matches('*') } else { value };
                format!("{value:?}")
            }
            (_, value) => value.to_string(),
        }
    }

    /// Returns the path and the members of a structure.
    fn members(&self, name: &str) -> Option<(String, &[Field])> {
        let module = snake_case(&self.action.action);
        let own =
            self.action.structures.get(name).map(|found| (format!("{module}::{name}"), &found.members[..]));
        own.or_else(|| {
            self.model.types.structures.get(name).map(|found| (name.to_owned(), &found.members[..]))
        })
    }

    /// Returns the expression of a structure with its required members, or with all that have an example if none is required.
    fn structure(&self, path: &str, members: &[Field]) -> String {
        let has_required = members.iter().any(|member| member.required);
        let is_chosen =
            |member: &&Field| if has_required { member.required } else { member.example.is_some() };
        let fields: Vec<&Field> = members.iter().filter(is_chosen).collect();
        self.construct(path, members, &fields)
    }

    fn construct(&self, path: &str, all: &[Field], fields: &[&Field]) -> String {
        let set = |field: &&&Field| {
            format!(".{}({})", rust_field(&field.name).trim_start_matches("r#"), self.value(field))
        };
        if has_builder(all) {
            let setters: String = fields.iter().map(|field| format!("\n    {}", set(&field))).collect();
            return format!("{path}::builder(){setters}\n    .build()?");
        }
        let required: Vec<String> =
            fields.iter().filter(|field| field.required).map(|field| self.value(field)).collect();
        let setters: String =
            fields.iter().filter(|field| !field.required).map(|field| set(&field)).collect();
        format!("{path}::new({}){setters}", required.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example;

    #[test]
    fn an_example_has_the_required_fields_and_those_of_the_rules() {
        let mut model = example();
        let of = |model: &Model| Example { model, action: &model.actions[0] }.request();
        assert_eq!(of(&model), "ModifyTagsRequest::new(\"example\")");
        let rule = serde_json::json!({"rule": "required_if", "field": "Tags", "when": {"InstanceId": "*"}});
        model.actions[0].rules.push(serde_json::from_value(rule).unwrap());
        model.actions[0].structures.get_mut("Tag").unwrap().members[0].example = Some("team***".into());
        assert_eq!(
            of(&model),
            "ModifyTagsRequest::new(\"example\").tags([modify_tags::Tag::new().key(\"team\")])"
        );
    }
}
