//! Nested parameters without JSON: `Key=env,Value=prod`, with lists in brackets and structures in braces.

use serde_json::{Map, Value};
use volcredis::model::{Structure, Type};

/// Parses a structure: `Name=value,Name=value`.
pub(super) fn structure(text: &str, description: &Structure) -> Result<Value, String> {
    let mut parser = Parser { rest: text };
    let value = parser.members(description, None)?;
    parser.end()?;
    Ok(value)
}

/// Parses the items of a list of strings or numbers: `a,b`.
pub(super) fn list(text: &str, item: &Type) -> Result<Vec<Value>, String> {
    let mut parser = Parser { rest: text };
    let items = parser.items(item, None)?;
    parser.end()?;
    Ok(items)
}

/// Parses a string, a number or a boolean.
pub(super) fn scalar(value_type: &Type, argument: &str) -> Result<Value, String> {
    let error = || format!("{argument:?} is not of type {value_type}");
    match value_type {
        Type::Integer | Type::Long => argument.parse::<i64>().map(Value::from).map_err(|_| error()),
        Type::Double => match serde_json::from_str(argument) {
            Ok(value @ Value::Number(_)) => Ok(value),
            _ => Err(error()),
        },
        Type::Boolean => argument.parse::<bool>().map(Value::from).map_err(|_| error()),
        _ => Ok(Value::from(argument)),
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn end(&self) -> Result<(), String> {
        if self.rest.is_empty() { Ok(()) } else { Err(format!("unexpected {:?}", self.rest)) }
    }

    fn eat(&mut self, character: char) -> bool {
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn members(&mut self, description: &Structure, end: Option<char>) -> Result<Value, String> {
        let mut members = Map::new();
        loop {
            let (name, rest) = self
                .rest
                .split_once('=')
                .ok_or_else(|| format!("expected NAME=VALUE, got {:?}", self.rest))?;
            if name.is_empty() || name.contains([',', '[', ']', '{', '}', '"', '\'']) {
                return Err(format!("expected NAME=VALUE, got {:?}", self.rest));
            }
            self.rest = rest;
            let name = name.trim();
            // Validation reports unknown names.
            let value_type = description.field(name).map_or(Type::String, |field| field.value_type);
            let value = self.value(&value_type, end)?;
            if members.insert(name.to_owned(), value).is_some() {
                return Err(format!("{name} is given twice"));
            }
            if !self.eat(',') {
                return Ok(Value::Object(members));
            }
        }
    }

    fn items(&mut self, item: &Type, end: Option<char>) -> Result<Vec<Value>, String> {
        let mut items = Vec::new();
        loop {
            items.push(self.value(item, end)?);
            if !self.eat(',') {
                return Ok(items);
            }
        }
    }

    fn value(&mut self, value_type: &Type, end: Option<char>) -> Result<Value, String> {
        match value_type {
            Type::List(item) => {
                if !self.eat('[') {
                    return Err(format!("expected a list in brackets, got {:?}", self.rest));
                }
                if self.eat(']') {
                    return Ok(Value::Array(Vec::new()));
                }
                let items = self.items(item, Some(']'))?;
                self.close(']')?;
                Ok(Value::Array(items))
            }
            Type::Structure(description) => {
                if !self.eat('{') {
                    return Err(format!("expected a structure in braces, got {:?}", self.rest));
                }
                let members = self.members(description, Some('}'))?;
                self.close('}')?;
                Ok(members)
            }
            other => scalar(other, &self.word(end)?),
        }
    }

    fn close(&mut self, bracket: char) -> Result<(), String> {
        if self.eat(bracket) { Ok(()) } else { Err(format!("expected {bracket:?}, got {:?}", self.rest)) }
    }

    /// Reads up to a comma or the closing bracket. Quotes can enclose both; a backslash escapes the next character.
    fn word(&mut self, end: Option<char>) -> Result<String, String> {
        let mut word = String::new();
        let mut quote = None;
        let mut characters = self.rest.char_indices();
        while let Some((index, character)) = characters.next() {
            match (quote, character) {
                (_, '\\') => word.extend(characters.next().map(|(_, escaped)| escaped)),
                (Some(open), character) if open == character => quote = None,
                (Some(_), character) => word.push(character),
                (None, '"' | '\'') if word.is_empty() => quote = Some(character),
                (None, ',') => {
                    self.rest = &self.rest[index..];
                    return Ok(word);
                }
                (None, character) if Some(character) == end => {
                    self.rest = &self.rest[index..];
                    return Ok(word);
                }
                (None, character) => word.push(character),
            }
        }
        if let Some(quote) = quote {
            return Err(format!("the quote {quote} is not closed"));
        }
        self.rest = "";
        Ok(word)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use volcredis::model::Action;

    use super::*;

    fn parse(action: &str, field: &str, text: &str) -> Result<Value, String> {
        match Action::find(action).unwrap().request.field(field).unwrap().value_type {
            Type::List(Type::Structure(description)) => structure(text, description),
            Type::List(item) => list(text, item).map(Value::from),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn structures_and_lists_need_no_json() {
        for (action, field, text, expected) in [
            ("AddTagsToResource", "Tags", "Key=env,Value=prod", json!({ "Key": "env", "Value": "prod" })),
            (
                "AddTagsToResource",
                "Tags",
                r#"Key="a,b",Value='it=s'"#,
                json!({ "Key": "a,b", "Value": "it=s" }),
            ),
            ("AddTagsToResource", "Tags", r"Key=a\,b,Value=", json!({ "Key": "a,b", "Value": "" })),
            ("AddTagsToResource", "InstanceIds", "redis-a,redis-b", json!(["redis-a", "redis-b"])),
            ("ModifyBackupPlan", "Period", "1,3", json!([1, 3])),
        ] {
            assert_eq!(parse(action, field, text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn mistakes_are_reported() {
        for (action, field, text) in [
            ("AddTagsToResource", "Tags", "env"),
            ("AddTagsToResource", "Tags", "Key=env,Key=other"),
            ("AddTagsToResource", "Tags", "Key='env"),
            ("AddTagsToResource", "Tags", ""),
            ("ModifyBackupPlan", "Period", "1,many"),
        ] {
            assert!(parse(action, field, text).is_err(), "{text}");
        }
    }
}
