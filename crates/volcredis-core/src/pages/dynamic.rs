//! The pages of a request that was put together at run time.

use serde_json::{Map, Value};

use super::{Cursor, DEFAULT_PAGE_SIZE, Page, Paginated};
use crate::error::Error;
use crate::model::{Action, Pagination};
use crate::request::DynamicRequest;

/// How the list of an action is paged.
pub(crate) fn pagination_of(action: &Action) -> Result<Pagination, Error> {
    action.pagination.ok_or_else(|| Error::configuration(format!("`{}` does not list in pages", action.name)))
}

/// An item is a JSON object, as it came in.
impl Paginated for DynamicRequest {
    type Item = Value;

    fn pagination(&self) -> Result<Pagination, Error> {
        match self.action() {
            Some(action) => pagination_of(action),
            None => Err(Error::configuration(format!(
                "`{}` is not an action that the library knows, so its pages are not known",
                self.action_name()
            ))),
        }
    }

    fn cursor(&self) -> Cursor {
        let number = |name: &str| self.body().get(name).and_then(Value::as_i64);
        match self.pagination() {
            Ok(Pagination::Page { page, size, .. }) => {
                let small =
                    |name, default| number(name).and_then(|n| i32::try_from(n).ok()).unwrap_or(default);
                Cursor::Page { number: small(page, 1), size: small(size, DEFAULT_PAGE_SIZE) }
            }
            Ok(Pagination::Token { token, .. }) => {
                Cursor::Token(self.body().get(token).and_then(Value::as_str).map(str::to_owned))
            }
            Err(_) => Cursor::Token(None),
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
                Some(Value::Array(items)) => items,
                _ => Vec::new(),
            },
            total: fields.get(total).and_then(Value::as_i64).and_then(|total| i32::try_from(total).ok()),
            next: next.and_then(|next| fields.get(next)?.as_str().map(str::to_owned)),
            done: done.and_then(|done| fields.get(done)?.as_bool()).unwrap_or(false),
        }
    }
}
