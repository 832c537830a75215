//! Lists that come in pages: what to ask for next, and when to stop.
//!
//! [`Pages`] is a state machine without I/O. Whoever drives it sends [`Pages::next_request`], hands what it was answered
//! to [`Pages::take`], and goes on until there is no next request.

pub(crate) mod dynamic;
mod macros;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::error::Error;
use crate::model::{Fields, Pagination, ValueRef};
use crate::request::Operation;

pub(crate) use macros::paginated;

/// The number of items on a page where the request leaves it open: the greatest that every action takes.
pub const DEFAULT_PAGE_SIZE: i32 = 100;

/// The number of pages in a row without a new item after which the list is taken to be at its end: a service that
/// answers with the same page again and again would be asked for ever.
const MAX_PAGES_WITHOUT_NEW: u32 = 10;

/// The request of an action that lists in pages.
pub trait Paginated: Operation + Clone + 'static {
    /// An item of the list.
    type Item: Fields + Serialize + Send + 'static;

    /// How the list is paged.
    ///
    /// # Errors
    ///
    /// When the action has no pages.
    fn pagination(&self) -> Result<Pagination, Error>;

    /// Returns the page that the request asks for.
    ///
    /// # Errors
    ///
    /// When the parameters that name the page are of another type.
    fn cursor(&self) -> Result<Cursor, Error>;

    /// Asks for another page.
    fn set_cursor(&mut self, cursor: &Cursor);

    /// The page in an answer to the request.
    fn page(&self, response: Self::Output) -> Page<Self::Item>;
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// A page by its number.
    Page {
        /// The number, counted from 1.
        number: i32,
        /// The number of items on a page.
        size: i32,
    },
    /// The page that a token asks for.
    Token(Option<String>),
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// Its items.
    pub items: Vec<T>,
    /// The number of items on all pages, where the service says it.
    pub total: Option<i32>,
    /// The token of the next page, in token style.
    pub next: Option<String>,
    /// Whether this is the last page, in token style.
    pub done: bool,
}

/// Goes through the pages of a list.
///
/// No item is yielded twice, although the list may change underneath and move items to a later page. An item that moves
/// to an earlier page, because others before it went away, can be missed where pages are numbered.
///
/// A total that is wrong or missing loses no items: numbered pages go on while they come full, and until an empty one
/// where the total does not agree with what came. The list ends whatever the service answers: also with a token that was
/// there before, and when ten pages in a row bring nothing new.
#[derive(Debug)]
pub struct Pages<R: Paginated> {
    request: Option<R>,
    cursor: Cursor,
    pagination: Pagination,
    /// The ids of the items that were yielded already.
    yielded: HashSet<String>,
    tokens: HashSet<String>,
    /// The number of items on all pages so far, those before the first one that was asked for included.
    count: i64,
    pages_without_new: u32,
    /// The hash of the items without an id on the last page.
    unnamed: Option<u64>,
}

impl<R: Paginated> Pages<R> {
    /// Begins at the page that `request` asks for, the first one where it asks for none.
    ///
    /// # Errors
    ///
    /// When the action has no pages, or the request does not say in the right type which page it asks for.
    pub fn new(mut request: R) -> Result<Self, Error> {
        let pagination = request.pagination()?;
        let cursor = request.cursor()?;
        let mut tokens = HashSet::new();
        let mut count = 0;
        match &cursor {
            Cursor::Page { number, size } => count = (i64::from(*number) - 1) * i64::from(*size),
            Cursor::Token(token) => tokens.extend(token.clone()),
        }
        request.set_cursor(&cursor);
        Ok(Self {
            request: Some(request),
            cursor,
            pagination,
            yielded: HashSet::new(),
            tokens,
            count,
            pages_without_new: 0,
            unnamed: None,
        })
    }

    /// Returns the request for the next page; `None` at the end.
    #[must_use]
    pub fn next_request(&self) -> Option<&R> {
        self.request.as_ref()
    }

    /// Takes the response to [`next_request`](Self::next_request), and returns the items that are new.
    pub fn take(&mut self, response: R::Output) -> Vec<R::Item> {
        let Some(mut request) = self.request.take() else { return Vec::new() };
        let mut page = request.page(response);
        let count = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.count = self.count.saturating_add(count);
        self.retain_new(&mut page.items);
        self.pages_without_new = if page.items.is_empty() { self.pages_without_new + 1 } else { 0 };
        if self.pages_without_new < MAX_PAGES_WITHOUT_NEW
            && let Some(cursor) = self.following(&page, count)
        {
            request.set_cursor(&cursor);
            self.cursor = cursor;
            self.request = Some(request);
        }
        page.items
    }

    /// Returns where the list goes on after a page that had `count` items, of which `page` still holds the new ones.
    fn following(&mut self, page: &Page<R::Item>, count: i64) -> Option<Cursor> {
        match self.cursor {
            Cursor::Page { number, size } => {
                let is_over = match page.total.map(i64::from) {
                    _ if count == 0 => true,
                    // Also after a page that is not full: some servers put fewer items on it than they are asked for.
                    Some(total) if total > self.count => false,
                    _ if page.items.is_empty() => true,
                    _ if count >= i64::from(size) => false,
                    Some(total) => total == self.count,
                    None => false,
                };
                let number = number.checked_add(1).filter(|_| !is_over)?;
                Some(Cursor::Page { number, size })
            }
            Cursor::Token(_) => {
                let token = page.next.as_ref().filter(|token| !page.done && !token.is_empty())?;
                self.tokens.insert(token.clone()).then(|| Cursor::Token(Some(token.clone())))
            }
        }
    }

    /// Removes the items that were yielded already. Those without an id are taken to be so where pages are numbered and
    /// the page before had the same.
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

/// Returns a hash of what the items hold; `None` when there are none.
fn hash_of<'a, T: Serialize + 'a>(items: impl Iterator<Item = &'a T>) -> Option<u64> {
    let mut hasher = None;
    for item in items {
        // Only a number that is none cannot be written, and JSON has none of these.
        let text = serde_json::to_string(item).unwrap_or_default();
        text.hash(hasher.get_or_insert_with(DefaultHasher::new));
    }
    hasher.map(|hasher| hasher.finish())
}

/// Returns the values of the members that together name an item; `None` when it lacks one, or nothing names it.
fn name(item: &impl Fields, id: &[&str]) -> Option<String> {
    let mut name = String::new();
    for member in id {
        match item.field(member)? {
            ValueRef::String(text) => name.push_str(text),
            ValueRef::Integer(number) => name.push_str(&number.to_string()),
            _ => return None,
        }
        // Occurs in no id, so that no two names run together.
        name.push('\0');
    }
    (!id.is_empty()).then_some(name)
}
