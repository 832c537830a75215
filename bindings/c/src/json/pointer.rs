//! JSON Pointers (RFC 6901).

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

/// The maximum number of tokens, far more than any structure of the API needs.
const MAX_DEPTH: usize = 64;

/// A pointer that cannot stand for a value.
#[derive(Debug)]
pub(crate) struct InvalidPointer(String);

impl fmt::Display for InvalidPointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Splits a pointer into its unescaped tokens: `/Tags/0/Key` into `Tags`, `0` and `Key`. A pointer without a leading `/` is
/// a single member name.
pub(super) fn tokens(pointer: &str) -> Result<Vec<Cow<'_, str>>, InvalidPointer> {
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    let Some(rest) = pointer.strip_prefix('/') else { return Ok(vec![Cow::Borrowed(pointer)]) };
    let mut tokens = Vec::new();
    for token in rest.split('/') {
        if tokens.len() == MAX_DEPTH {
            return Err(InvalidPointer(format!("a JSON Pointer must have at most {MAX_DEPTH} tokens")));
        }
        tokens.push(unescape(token));
    }
    Ok(tokens)
}

/// Returns the list index that a token stands for: digits without a leading zero.
pub(super) fn index(token: &str) -> Option<usize> {
    let is_canonical =
        token == "0" || (!token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit()));
    if is_canonical { token.parse().ok() } else { None }
}

/// Sets the value at a pointer. Missing structures and lists are created. An invalid pointer changes nothing.
pub(crate) fn set(body: &mut Map<String, Value>, pointer: &str, value: Value) -> Result<(), InvalidPointer> {
    let tokens = tokens(pointer)?;
    let Some((name, rest)) = tokens.split_first() else {
        return Err(InvalidPointer("`pointer` must name a parameter".to_owned()));
    };
    set_member(body, name, rest, value).map_err(|reason| InvalidPointer(format!("\"{pointer}\": {reason}")))
}

fn set_member(
    members: &mut Map<String, Value>,
    name: &str,
    rest: &[Cow<'_, str>],
    value: Value,
) -> Result<(), String> {
    if let Some(member) = members.get_mut(name) {
        return set_below(member, rest, value);
    }
    members.insert(name.to_owned(), created(rest, value)?);
    Ok(())
}

/// Sets the value at the tokens below another value, which is changed last, so that an error changes nothing.
fn set_below(parent: &mut Value, tokens: &[Cow<'_, str>], value: Value) -> Result<(), String> {
    let Some((token, rest)) = tokens.split_first() else {
        *parent = value;
        return Ok(());
    };
    match parent {
        Value::Null => *parent = created(tokens, value)?,
        Value::Object(members) => set_member(members, token, rest, value)?,
        Value::Array(items) => {
            let length = items.len();
            match if token == "-" { Some(length) } else { index(token) } {
                Some(index) if index < length => set_below(&mut items[index], rest, value)?,
                Some(index) if index == length => items.push(created(rest, value)?),
                _ => return Err(format!("`{token}` must be a position in a list of {length} items")),
            }
        }
        _ => return Err(format!("the parent of `{token}` must be a structure or a list")),
    }
    Ok(())
}

/// Returns a new value that contains another one at the tokens.
fn created(tokens: &[Cow<'_, str>], value: Value) -> Result<Value, String> {
    let mut parent = match tokens.first() {
        None => return Ok(value),
        Some(token) if token == "-" || index(token).is_some() => Value::Array(Vec::new()),
        Some(_) => Value::Object(Map::new()),
    };
    set_below(&mut parent, tokens, value)?;
    Ok(parent)
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body() -> Map<String, Value> {
        let Value::Object(body) = json!({"Tags": [{"Key": "a"}], "Name": "b", "Null": null}) else {
            panic!("not an object")
        };
        body
    }

    #[test]
    fn missing_structures_and_lists_are_created() {
        for (pointer, expected) in [
            ("Name", json!({"Name": 1})),
            ("/Tags/0/Value", json!({"Tags": [{"Key": "a", "Value": 1}]})),
            ("/Tags/-/Key", json!({"Tags": [{"Key": "a"}, {"Key": 1}]})),
            ("/Tags/1", json!({"Tags": [{"Key": "a"}, 1]})),
            ("/Null/0/-/x", json!({"Null": [[{"x": 1}]]})),
            ("/New/a~1b/~0", json!({"New": {"a/b": {"~": 1}}})),
        ] {
            let (mut changed, mut whole) = (body(), Value::Object(body()));
            set(&mut changed, pointer, json!(1)).unwrap();
            for (name, value) in expected.as_object().unwrap() {
                whole[name] = value.clone();
            }
            assert_eq!(Value::Object(changed), whole, "{pointer}");
        }
    }

    #[test]
    fn an_invalid_pointer_changes_nothing() {
        let deep = "/a".repeat(MAX_DEPTH + 1);
        for pointer in ["", "/New/1", "/New/a/0/2", "/Null/1", "/Tags/2", "/Tags/x", "/Tags/0/Key/x", &deep] {
            let mut unchanged = body();
            set(&mut unchanged, pointer, json!(1)).unwrap_err();
            assert_eq!(unchanged, body(), "{pointer}");
        }
    }
}
