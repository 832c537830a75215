//! Iterators over the items and the pages of a list.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::{Error, Response};

use super::ahead::Ahead;
use crate::Client;
use crate::patience::Patience;

/// The items of a list, from all its pages: what [`Client::paginate`] gives. It ends after the first error.
///
/// See [`Pages`] for what holds when the list changes meanwhile.
#[must_use = "an iterator asks for nothing until it is gone through"]
pub struct ItemIter<R: Paginated> {
    source: Source<R>,
    ready: VecDeque<R::Item>,
}

impl<R: Paginated> ItemIter<R> {
    pub(crate) fn new(client: Client, request: R) -> Self {
        Self { source: Source::new(client, request), ready: VecDeque::new() }
    }

    /// Whether the next page is asked for already, by a thread of its own, while the items of the last one are taken;
    /// off by default.
    pub fn look_ahead(mut self, look_ahead: bool) -> Self {
        self.source.look_ahead = look_ahead;
        self
    }

    /// Goes through whole answers instead, a page each, with the id of the request and all that was answered: an item
    /// that was moved to a later page meanwhile stands there again. What was given out already is left out.
    pub fn pages(self) -> PageIter<R>
    where
        R::Response: Clone,
    {
        PageIter { source: self.source }
    }

    /// As [`next`](Iterator::next), for a caller that may change its mind while a page is asked for: it is asked every
    /// so often whether to `go_on`. To say no ends the list with [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled).
    pub fn next_while(
        &mut self,
        every: Duration,
        mut go_on: impl FnMut() -> bool,
    ) -> Option<Result<R::Item, Error>> {
        self.advance(&mut Patience::Asked { every, go_on: &mut go_on })
    }

    fn advance(&mut self, patience: &mut Patience<'_>) -> Option<Result<R::Item, Error>> {
        while self.ready.is_empty() {
            match self.source.next(patience, |pages, response| pages.take(response.result))? {
                Ok(items) => self.ready.extend(items),
                Err(error) => return Some(Err(error)),
            }
        }
        self.ready.pop_front().map(Ok)
    }
}

impl<R: Paginated> Iterator for ItemIter<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance(&mut Patience::Endless)
    }
}

impl<R: Paginated> std::iter::FusedIterator for ItemIter<R> {}

impl<R: Paginated> fmt::Debug for ItemIter<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ItemIter")
            .field("ready", &self.ready.len())
            .field("source", &self.source)
            .finish()
    }
}

/// The pages of a list, as they were answered: what [`ItemIter::pages`] gives. It ends after the first error.
#[must_use = "an iterator asks for nothing until it is gone through"]
pub struct PageIter<R: Paginated> {
    source: Source<R>,
}

impl<R: Paginated<Response: Clone>> PageIter<R> {
    /// As [`ItemIter::next_while`].
    pub fn next_while(
        &mut self,
        every: Duration,
        mut go_on: impl FnMut() -> bool,
    ) -> Option<Result<Response<R::Response>, Error>> {
        self.advance(&mut Patience::Asked { every, go_on: &mut go_on })
    }

    fn advance(&mut self, patience: &mut Patience<'_>) -> Option<Result<Response<R::Response>, Error>> {
        self.source.next(patience, |pages, response| {
            pages.take(response.result.clone());
            response
        })
    }
}

impl<R: Paginated<Response: Clone>> Iterator for PageIter<R> {
    type Item = Result<Response<R::Response>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance(&mut Patience::Endless)
    }
}

impl<R: Paginated<Response: Clone>> std::iter::FusedIterator for PageIter<R> {}

impl<R: Paginated> fmt::Debug for PageIter<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PageIter").field("source", &self.source).finish()
    }
}

/// Gets one page after another, until there are no more, or one cannot be got.
struct Source<R: Paginated> {
    client: Client,
    pages: Result<Pages<R>, Option<Error>>,
    look_ahead: bool,
    ahead: Option<Ahead<R>>,
}

impl<R: Paginated> Source<R> {
    fn new(client: Client, request: R) -> Self {
        Self { client, pages: Pages::new(request).map_err(Some), look_ahead: false, ahead: None }
    }

    /// What `take` makes of the answer with the next page.
    fn next<T>(
        &mut self,
        patience: &mut Patience<'_>,
        take: impl FnOnce(&mut Pages<R>, Response<R::Response>) -> T,
    ) -> Option<Result<T, Error>> {
        let pages = match &mut self.pages {
            Ok(pages) => pages,
            Err(error) => return error.take().map(Err),
        };
        let request = pages.next_request()?;
        let answer = match self.ahead.take() {
            Some(ahead) => ahead.wait(patience),
            None => self.client.send_page(request, patience),
        };
        let response = match answer {
            Ok(response) => response,
            Err(error) => {
                self.pages = Err(None);
                return Some(Err(error));
            }
        };
        let taken = take(pages, response);
        if self.look_ahead
            && let Some(request) = pages.next_request()
        {
            // Where the system gives no thread, the page is asked for later.
            self.ahead = Ahead::start(self.client.clone(), request.clone());
        }
        Some(Ok(taken))
    }
}

impl<R: Paginated> fmt::Debug for Source<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Source")
            .field("look_ahead", &self.look_ahead)
            .field("ahead", &self.ahead.is_some())
            .finish_non_exhaustive()
    }
}
