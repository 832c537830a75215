//! Parameters as the service reads them: more tolerant than the rules of the API model, which bind the clients of this library.

use serde_json::{Map, Value};
use volcredis_core::model::{Check, Field, Structure, Type};

use crate::change_log::Parameters;

/// Spells the names of parameters as in the model, and removes what counts as left out: unknown parameters, zeros of optional
/// numbers, and empty optional strings. Zeros and empty strings that the model permits are kept.
///
/// Returns the paths of the unknown parameters.
pub(crate) fn normalize(parameters: &mut Parameters, request: &Structure) -> Vec<String> {
    let mut unknown = Vec::new();
    structure(parameters, request, "", &mut unknown);
    unknown
}

fn structure(
    members: &mut Map<String, Value>,
    description: &Structure,
    path: &str,
    unknown: &mut Vec<String>,
) {
    let is_plain = |(name, value): (&String, &Value)| {
        description.field(name).is_some_and(|field| match value {
            Value::Object(_) | Value::Array(_) => false,
            value => field.required || !counts_as_left_out(value, field),
        })
    };
    if members.iter().all(is_plain) {
        return;
    }
    let given = std::mem::take(members);
    // A name in the spelling of the model takes precedence over others.
    let (exact, other): (Vec<_>, Vec<_>) =
        given.into_iter().partition(|(name, _)| description.field(name).is_some());
    for (name, mut value) in exact.into_iter().chain(other) {
        let known = description.fields.iter().find(|field| field.name.eq_ignore_ascii_case(&name));
        match known.filter(|field| !members.contains_key(field.name)) {
            None => unknown.push(format!("{path}{name}")),
            Some(field) if !field.required && counts_as_left_out(&value, field) => {}
            Some(field) => {
                nested(&mut value, field.value_type, &format!("{path}{}", field.name), unknown);
                members.insert(field.name.to_owned(), value);
            }
        }
    }
}

fn nested(value: &mut Value, value_type: Type, path: &str, unknown: &mut Vec<String>) {
    match (value_type, value) {
        (Type::Structure(description), Value::Object(members)) => {
            structure(members, description, &format!("{path}."), unknown);
        }
        (Type::List(item), Value::Array(items)) => {
            for (index, value) in items.iter_mut().enumerate() {
                nested(value, *item, &format!("{path}[{index}]"), unknown);
            }
        }
        _ => {}
    }
}

/// Reports whether the value of an optional field is a zero or an empty string that the model does not permit.
fn counts_as_left_out(value: &Value, field: &Field) -> bool {
    match (field.value_type, value) {
        (Type::Integer | Type::Long | Type::Double, Value::Number(number)) => {
            let permits_zero = |check: &Check| match *check {
                Check::Range { min, max } => min <= 0 && max >= 0,
                Check::Ranges(ranges) => ranges.iter().any(|(min, max)| *min <= 0 && *max >= 0),
                _ => false,
            };
            number.as_f64() == Some(0.0) && !field.checks.iter().any(permits_zero)
        }
        (Type::String | Type::Secret | Type::Enumeration(_), Value::String(string)) => {
            let permits_empty = |check: &Check| matches!(*check, Check::Length { min: 0, .. });
            string.is_empty() && !field.checks.iter().any(permits_empty)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use volcredis_core::model::Action;

    use super::*;

    #[track_caller]
    fn check(action: &str, given: Value, expected: Value, unknown: &[&str]) {
        let Value::Object(mut parameters) = given else { panic!("not an object") };
        let found = normalize(&mut parameters, Action::find(action).unwrap().request);
        assert_eq!(
            (Value::Object(parameters), found.as_slice()),
            (expected, unknown_strings(unknown).as_slice())
        );
    }

    fn unknown_strings(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_are_spelled_as_in_the_model() {
        check(
            "AddTagsToResource",
            json!({"instanceids": ["redis-x"], "Tags": [{"key": "a", "VALUE": "b", "Colour": 1}]}),
            json!({"InstanceIds": ["redis-x"], "Tags": [{"Key": "a", "Value": "b"}]}),
            &["Tags[0].Colour"],
        );
        check(
            "DescribeDBInstances",
            json!({"vpcid": "other", "VpcId": "vpc-1", "Unknown": {}}),
            json!({"VpcId": "vpc-1"}),
            &["Unknown", "vpcid"],
        );
    }

    #[test]
    fn zeros_and_empty_strings_are_removed_unless_permitted() {
        check(
            "ModifyDBInstanceVisitAddress",
            json!({"InstanceId": "", "AddrType": "Private", "NewAddressPrefix": "", "NewPort": 0}),
            json!({"InstanceId": "", "AddrType": "Private"}),
            &[],
        );
        check(
            "ModifyBackupPlan",
            json!({"InstanceId": "redis-x", "Active": true, "BackupHour": 0}),
            json!({"InstanceId": "redis-x", "Active": true, "BackupHour": 0}),
            &[],
        );
        check(
            "ModifyAllowList",
            json!({"AllowListId": "acl-x", "AllowListDesc": "", "AllowListName": "", "AllowListCategory": ""}),
            json!({"AllowListId": "acl-x", "AllowListDesc": ""}),
            &[],
        );
    }
}
