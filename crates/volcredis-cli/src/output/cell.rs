//! The content of a cell of a table or of text.

use std::borrow::Cow;

use serde_json::Value;

/// Returns a value as the content of a cell.
pub(super) fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(string)) => escape(string).into_owned(),
        Some(Value::Array(items)) if items.is_empty() => "-".to_owned(),
        Some(Value::Array(items)) => items.iter().map(item).collect::<Vec<_>>().join(","),
        Some(value @ Value::Object(_)) => item(value),
        Some(value) => value.to_string(),
    }
}

/// Returns a value within a list: a tag as `key=value`.
fn item(value: &Value) -> String {
    match value {
        Value::String(string) => escape(string).into_owned(),
        Value::Object(members) if members.len() == 2 => match (members.get("Key"), members.get("Value")) {
            (Some(Value::String(key)), Some(Value::String(value))) => {
                format!("{}={}", escape(key), escape(value))
            }
            _ => escape(&value.to_string()).into_owned(),
        },
        value => escape(&value.to_string()).into_owned(),
    }
}

/// Returns the value at a path of members, separated by dots.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, member| value.get(member))
}

/// Escapes control characters, which would move the cursor or change the colors of the terminal.
pub(crate) fn escape(string: &str) -> Cow<'_, str> {
    if !string.contains(char::is_control) {
        return Cow::Borrowed(string);
    }
    let escaped = string.chars().flat_map(|character| {
        let escape: Box<dyn Iterator<Item = char>> = match character.is_control() {
            true => Box::new(character.escape_default()),
            false => Box::new(std::iter::once(character)),
        };
        escape
    });
    Cow::Owned(escaped.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_are_one_line_of_printable_characters() {
        for (value, expected) in [
            (json!(null), "-"),
            (json!([]), "-"),
            (json!("缓存\u{1b}[31m\n"), r"缓存\u{1b}[31m\n"),
            (json!([1, 2]), "1,2"),
            (json!([{ "Key": "env", "Value": "prod" }, { "Key": "a", "Value": "b" }]), "env=prod,a=b"),
            (json!({ "Used": 1 }), r#"{"Used":1}"#),
            (json!(false), "false"),
        ] {
            assert_eq!(cell(Some(&value)), expected);
        }
        assert_eq!(at(&json!({ "a": { "b": 1 } }), "a.b"), Some(&json!(1)));
        assert_eq!(at(&json!({ "a": 1 }), "a.b"), None);
    }
}
