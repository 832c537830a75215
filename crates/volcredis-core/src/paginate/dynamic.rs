//! Pagination of dynamic requests.

use serde_json::{Map, Value};

use super::{Cursor, DEFAULT_PAGE_SIZE, Page, Paginated};
use crate::error::Error;
use crate::model::{Action, LenientDeserialize, Pagination};
use crate::request::DynamicRequest;

/// Returns the pagination of an action.
pub(crate) fn pagination_of(action: &Action) -> Result<Pagination, Error> {
    action.pagination.ok_or_else(|| Error::configuration(format!("`{}` is not paginated", action.name)))
}

/// Items are JSON objects, as received.
impl Paginated for DynamicRequest {
    type Item = Value;

    fn pagination(&self) -> Result<Pagination, Error> {
        match self.action() {
            Some(action) => pagination_of(action),
            None => Err(Error::configuration(format!(
                "`{}` is not an action of the model, so its pagination is unknown",
                self.action_name()
            ))),
        }
    }

    fn cursor(&self) -> Result<Cursor, Error> {
        // A null counts as absent.
        let parameter = |name: &str| self.body().get(name).filter(|value| !value.is_null());
        match self.pagination()? {
            Pagination::Page { page, size, .. } => {
                let number = |name, default| match parameter(name) {
                    None => Ok(default),
                    Some(value) => value
                        .as_i64()
                        .and_then(|number| i32::try_from(number).ok())
                        .ok_or_else(|| self.invalid_cursor(name)),
                };
                Ok(Cursor::Page { number: number(page, 1)?, size: number(size, DEFAULT_PAGE_SIZE)? })
            }
            Pagination::Token { token, .. } => match parameter(token) {
                None => Ok(Cursor::Token(None)),
                Some(Value::String(token)) => Ok(Cursor::Token(Some(token.clone()))),
                Some(_) => Err(self.invalid_cursor(token)),
            },
        }
    }

    fn set_cursor(&mut self, cursor: &Cursor) {
        match (self.pagination(), cursor) {
            (Ok(Pagination::Page { page, size: size_name, .. }), Cursor::Page { number, size }) => {
                self.body_mut().insert(page.to_owned(), (*number).into());
                self.body_mut().insert(size_name.to_owned(), (*size).into());
            }
            (Ok(Pagination::Token { token: name, .. }), Cursor::Token(Some(token))) => {
                self.body_mut().insert(name.to_owned(), token.as_str().into());
            }
            _ => {}
        }
    }

    fn page(&self, response: Value) -> Page<Value> {
        let mut fields = match response {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        let (items, total, next, done) = match self.pagination() {
            Ok(Pagination::Page { items, total, .. }) => (items, total, None, None),
            Ok(Pagination::Token { items, total, next, done, .. }) => (items, total, Some(next), Some(done)),
            Err(_) => return Page { items: Vec::new(), total: None, next: None, done: true },
        };
        Page {
            items: match fields.remove(items) {
                Some(Value::Array(mut items)) => {
                    items.retain(|item| !item.is_null());
                    items
                }
                _ => Vec::new(),
            },
            total: read(&fields, total),
            next: next.and_then(|next| read(&fields, next)),
            done: done.and_then(|done| read(&fields, done)).unwrap_or(false),
        }
    }
}

impl DynamicRequest {
    /// Returns the error for a parameter that does not select a page.
    fn invalid_cursor(&self, name: &str) -> Error {
        self.validate().map_or_else(Error::from, |()| {
            Error::configuration(format!("`{name}` has a type that pagination does not support"))
        })
    }
}

/// Reads a field like typed responses do. Returns `None` if it is missing or has another type.
fn read<'a, T: LenientDeserialize<'a>>(fields: &'a Map<String, Value>, name: &str) -> Option<T> {
    T::deserialize_lenient(fields.get(name)?).ok().flatten()
}
