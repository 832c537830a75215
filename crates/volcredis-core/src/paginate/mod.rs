//! Pagination of lists.
//!
//! [`Paginator`] is a state machine without I/O. The driver sends [`Paginator::next_request`] and passes the response to
//! [`Paginator::handle_response`], until there is no next request.

pub(crate) mod dynamic;
mod extended;
mod macros;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::error::Error;
use crate::model::{Fields, Pagination, ValueRef};
use crate::request::ActionRequest;

pub(crate) use macros::paginated;

/// The page size of requests that set none: the largest that every action accepts.
pub const DEFAULT_PAGE_SIZE: i32 = 100;

/// The number of consecutive pages without a new item after which a list ends, so that a service that keeps returning the
/// same page does not cause an endless loop.
const MAX_PAGES_WITHOUT_NEW: u32 = 10;

/// A request of an action that lists items in pages.
pub trait Paginated: ActionRequest + Clone + 'static {
    /// The type of the items.
    type Item: Fields + Serialize + Send + 'static;

    /// Returns the pagination of the action.
    ///
    /// # Errors
    ///
    /// Fails if the action has no pages.
    fn pagination(&self) -> Result<Pagination, Error>;

    /// Returns the position that the request asks for.
    ///
    /// # Errors
    ///
    /// Fails if a parameter that selects the page has the wrong type.
    fn cursor(&self) -> Result<Cursor, Error>;

    /// Sets the position.
    fn set_cursor(&mut self, cursor: &Cursor);

    /// Returns the page in a response to the request.
    fn page(&self, response: Self::Output) -> Page<Self::Item>;
}

/// A position in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// A numbered page.
    Page {
        /// The page number, from 1.
        number: i32,
        /// The number of items per page.
        size: i32,
    },
    /// The page that a token selects; `None` for the first one.
    Token(Option<String>),
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// The number of items on all pages, if the service reports it.
    pub total: Option<i32>,
    /// The token of the next page; only for pagination by token.
    pub next: Option<String>,
    /// True on the last page; only for pagination by token.
    pub done: bool,
}

/// The state machine that iterates over the pages of a list.
///
/// Items are deduplicated by their identifiers, since they can move to a later page while the list changes. An item that
/// moves to an earlier page, because items before it were deleted, can be missed if pages are numbered.
///
/// A wrong or missing total loses no items: numbered pages are requested while they are full, and up to an empty page if
/// the total differs from the number of items received. A list always ends: also when the service repeats a token, and
/// after ten consecutive pages without a new item.
#[derive(Debug)]
pub struct Paginator<R: Paginated> {
    request: Option<R>,
    cursor: Cursor,
    pagination: Pagination,
    /// The identifiers of the items already yielded.
    yielded: HashSet<String>,
    /// The tokens already used.
    tokens: HashSet<String>,
    /// The number of items received, including those on the pages before the first requested one.
    offset: i64,
    /// The number of items on all pages that the last page reported.
    total: Option<i64>,
    pages_without_new: u32,
    /// The hash of the items without an identifier on the last page.
    unnamed: Option<u64>,
}

impl<R: Paginated> Paginator<R> {
    /// Starts at the page that `request` asks for, by default the first one.
    ///
    /// # Errors
    ///
    /// Fails if the action has no pages, or a parameter that selects the page has the wrong type.
    pub fn new(mut request: R) -> Result<Self, Error> {
        let pagination = request.pagination()?;
        let cursor = request.cursor()?;
        let mut tokens = HashSet::new();
        let mut offset = 0;
        match &cursor {
            Cursor::Page { number, size } => offset = (i64::from(*number) - 1) * i64::from(*size),
            Cursor::Token(token) => tokens.extend(token.clone()),
        }
        request.set_cursor(&cursor);
        Ok(Self {
            request: Some(request),
            cursor,
            pagination,
            yielded: HashSet::new(),
            tokens,
            offset,
            total: None,
            pages_without_new: 0,
            unnamed: None,
        })
    }

    /// Returns the request for the next page; `None` at the end of the list.
    #[must_use]
    pub fn next_request(&self) -> Option<&R> {
        self.request.as_ref()
    }

    /// Returns the request for the page `distance` pages after the next one, if the list is known to have it: its pages are
    /// numbered, and the total that the last page reported includes it.
    #[must_use]
    pub fn request_ahead(&self, distance: usize) -> Option<R> {
        let mut request = self.request.clone()?;
        if distance == 0 {
            return Some(request);
        }
        let Cursor::Page { number, size } = self.cursor else { return None };
        let number = number.checked_add(i32::try_from(distance).ok()?)?;
        let before = (i64::from(number) - 1) * i64::from(size);
        if self.total.is_none_or(|total| before >= total) {
            return None;
        }
        request.set_cursor(&Cursor::Page { number, size });
        Some(request)
    }

    /// Handles the response to [`next_request`](Self::next_request). Returns the items that were not yielded yet.
    pub fn handle_response(&mut self, response: R::Output) -> Vec<R::Item> {
        let Some(mut request) = self.request.take() else { return Vec::new() };
        let mut page = request.page(response);
        let count = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.offset = self.offset.saturating_add(count);
        self.total = page.total.map(i64::from);
        self.retain_new(&mut page.items);
        self.pages_without_new = if page.items.is_empty() { self.pages_without_new + 1 } else { 0 };
        if self.pages_without_new < MAX_PAGES_WITHOUT_NEW
            && let Some(cursor) = self.next_cursor(&page, count)
        {
            request.set_cursor(&cursor);
            self.cursor = cursor;
            self.request = Some(request);
        }
        page.items
    }

    /// Returns the position after a page that had `count` items, of which `page` contains the new ones.
    fn next_cursor(&mut self, page: &Page<R::Item>, count: i64) -> Option<Cursor> {
        match self.cursor {
            Cursor::Page { number, size } => {
                let is_last = match self.total {
                    _ if count == 0 => true,
                    // Even if the page is not full: some servers return fewer items than requested.
                    Some(total) if total > self.offset => false,
                    _ if page.items.is_empty() => true,
                    _ if count >= i64::from(size) => false,
                    Some(total) => total == self.offset,
                    None => false,
                };
                let number = number.checked_add(1).filter(|_| !is_last)?;
                Some(Cursor::Page { number, size })
            }
            Cursor::Token(_) => {
                let token = page.next.as_ref().filter(|token| !page.done && !token.is_empty())?;
                self.tokens.insert(token.clone()).then(|| Cursor::Token(Some(token.clone())))
            }
        }
    }

    /// Removes the items already yielded. Items without an identifier are removed if pages are numbered and the previous
    /// page had the same ones.
    fn retain_new(&mut self, items: &mut Vec<R::Item>) {
        let (Pagination::Page { id, .. } | Pagination::Token { id, .. }) = self.pagination;
        let names: Vec<_> = items.iter().map(|item| name(item, id)).collect();
        let unnamed = items.iter().zip(&names).filter(|(_, name)| name.is_none()).map(|(item, _)| item);
        let unnamed = match self.cursor {
            Cursor::Page { .. } => hash_of(unnamed),
            Cursor::Token(_) => None,
        };
        let is_repeated = unnamed.is_some() && unnamed == self.unnamed;
        self.unnamed = unnamed;
        let mut names = names.into_iter();
        items.retain(|_| match names.next().flatten() {
            Some(name) => self.yielded.insert(name),
            None => !is_repeated,
        });
    }
}

/// Returns a hash of the items; `None` if there are none.
fn hash_of<'a, T: Serialize + 'a>(items: impl Iterator<Item = &'a T>) -> Option<u64> {
    let mut hasher = None;
    for item in items {
        // Serialization fails only for NaN and infinities, which JSON does not have.
        let json = serde_json::to_string(item).unwrap_or_default();
        json.hash(hasher.get_or_insert_with(DefaultHasher::new));
    }
    hasher.map(|hasher| hasher.finish())
}

/// Returns the identifier of an item: the values of the members `id`. `None` if the item lacks one, or `id` is empty.
fn name(item: &impl Fields, id: &[&str]) -> Option<String> {
    let mut name = String::new();
    for member in id {
        match item.field(member)? {
            ValueRef::String(string) => name.push_str(string),
            ValueRef::Integer(number) => name.push_str(&number.to_string()),
            _ => return None,
        }
        // A separator that no identifier contains, so that different values cannot form the same identifier.
        name.push('\0');
    }
    (!id.is_empty()).then_some(name)
}
