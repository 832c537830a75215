//! Lists that come in pages: what to ask for next, and when to stop.
//!
//! [`Pages`] is a state machine without I/O. Whoever drives it sends [`Pages::next_request`], hands what it was answered
//! to [`Pages::take`], and goes on until there is no next request.

pub(crate) mod dynamic;
mod macros;

use std::collections::HashSet;

use crate::error::Error;
use crate::model::{Member, Members, Pagination};
use crate::request::Operation;

pub(crate) use macros::paginated;

/// The number of items on a page where the request leaves it open: the greatest that every action takes.
pub const DEFAULT_PAGE_SIZE: i32 = 100;

/// After so many pages in a row that bring nothing new, the list is taken to be at its end: a service that answers with
/// the same page again and again would be asked for ever.
const MAX_FRUITLESS: u32 = 10;

/// The request of an action that lists in pages.
pub trait Paginated: Operation + Clone + 'static {
    /// An item of the list.
    type Item: Members + Send + 'static;

    /// How the list is paged.
    ///
    /// # Errors
    ///
    /// When the action has no pages.
    fn pagination(&self) -> Result<Pagination, Error>;

    /// Which page the request asks for.
    fn cursor(&self) -> Cursor;

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
/// No item is given out twice, although the list may change underneath and move items to a later page. An item that
/// moves to an earlier page, because others before it went away, can be missed where pages are numbered. It ends
/// whatever the service answers: with the documented end of the list, with an empty page, a token that was there before,
/// or when ten pages in a row bring nothing new.
#[derive(Debug)]
pub struct Pages<R: Paginated> {
    request: Option<R>,
    pagination: Pagination,
    /// The ids of the items that were given out.
    given_out: HashSet<String>,
    tokens: HashSet<String>,
    /// How many items the pages had, those on pages before the first one that was asked for included.
    passed: i64,
    fruitless: u32,
}

impl<R: Paginated> Pages<R> {
    /// Begins at the page that `request` asks for, the first one where it asks for none.
    ///
    /// # Errors
    ///
    /// When the action has no pages.
    pub fn new(mut request: R) -> Result<Self, Error> {
        let pagination = request.pagination()?;
        let cursor = request.cursor();
        let mut tokens = HashSet::new();
        let mut passed = 0;
        match &cursor {
            Cursor::Page { number, size } => passed = (i64::from(*number) - 1) * i64::from(*size),
            Cursor::Token(token) => tokens.extend(token.clone()),
        }
        request.set_cursor(&cursor);
        Ok(Self {
            request: Some(request),
            pagination,
            given_out: HashSet::new(),
            tokens,
            passed,
            fruitless: 0,
        })
    }

    /// The request for the next page; `None` at the end.
    #[must_use]
    pub fn next_request(&self) -> Option<&R> {
        self.request.as_ref()
    }

    /// Ends the list here, because the page could not be got.
    pub fn stop(&mut self) {
        self.request = None;
    }

    /// Takes the answer to [`next_request`](Self::next_request): the items that are new.
    pub fn take(&mut self, response: R::Output) -> Vec<R::Item> {
        let Some(mut request) = self.request.take() else { return Vec::new() };
        let mut page = request.page(response);
        let count = page.items.len();
        self.passed += i64::try_from(count).unwrap_or(i64::MAX);
        page.items.retain(|item| self.is_new(item));
        self.fruitless = if page.items.is_empty() { self.fruitless + 1 } else { 0 };
        if self.fruitless < MAX_FRUITLESS
            && let Some(cursor) = self.following(&request.cursor(), &page, count)
        {
            request.set_cursor(&cursor);
            self.request = Some(request);
        }
        page.items
    }

    /// Where the list goes on after a page that had `count` items.
    fn following(&mut self, cursor: &Cursor, page: &Page<R::Item>, count: usize) -> Option<Cursor> {
        match cursor {
            Cursor::Page { number, size } => {
                let over = match page.total {
                    _ if count == 0 => true,
                    Some(total) => self.passed >= i64::from(total),
                    None => i64::try_from(count).is_ok_and(|count| count < i64::from(*size)),
                };
                let number = number.checked_add(1).filter(|_| !over)?;
                Some(Cursor::Page { number, size: *size })
            }
            Cursor::Token(_) => {
                let token = page.next.as_ref().filter(|token| !page.done && !token.is_empty())?;
                self.tokens.insert(token.clone()).then(|| Cursor::Token(Some(token.clone())))
            }
        }
    }

    /// Whether the item was not given out before; one that nothing names always is.
    fn is_new(&mut self, item: &R::Item) -> bool {
        let (Pagination::Page { id, .. } | Pagination::Token { id, .. }) = self.pagination;
        match name(item, id) {
            Some(name) => self.given_out.insert(name),
            None => true,
        }
    }
}

/// The values of the members that together name an item; `None` when the item lacks one, or nothing names it.
fn name(item: &impl Members, id: &[&str]) -> Option<String> {
    let mut name = String::new();
    for member in id {
        match item.member(member)? {
            Member::String(text) => name.push_str(text),
            Member::Integer(number) => name.push_str(&number.to_string()),
            _ => return None,
        }
        // Occurs in no id, so that no two names run together.
        name.push('\0');
    }
    (!id.is_empty()).then_some(name)
}
