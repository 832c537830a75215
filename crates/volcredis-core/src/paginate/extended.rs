//! Pages of typed requests with parameters that are newer than the library.

use super::{Cursor, Page, Paginated};
use crate::error::Error;
use crate::model::Pagination;
use crate::request::{Extended, Request};

impl<R: Request + Paginated<Output = R::Response>> Paginated for Extended<R> {
    type Item = R::Item;

    fn pagination(&self) -> Result<Pagination, Error> {
        self.request().pagination()
    }

    fn cursor(&self) -> Result<Cursor, Error> {
        self.request().cursor()
    }

    fn set_cursor(&mut self, cursor: &Cursor) {
        self.request_mut().set_cursor(cursor);
    }

    fn page(&self, response: R::Response) -> Page<R::Item> {
        self.request().page(response)
    }
}
