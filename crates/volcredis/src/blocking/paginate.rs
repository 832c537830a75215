//! Blocking paginators.

use std::iter::FusedIterator;

use volcredis_core::paginate::Paginated;
use volcredis_core::{Error, Response};

use crate::Client;
use crate::asynchronous::paginate::{ItemStream, PageStream};

/// An iterator over the items of a list. It ends after the first error.
///
/// See [`Paginator`](crate::paginate::Paginator) for lists that change meanwhile.
#[derive(Debug)]
#[must_use = "an iterator requests nothing until it is advanced"]
pub struct ItemIter<R: Paginated> {
    client: Client,
    items: ItemStream<R>,
}

impl<R: Paginated> ItemIter<R> {
    pub(crate) fn new(client: Client, request: &R) -> Self {
        let items = client.as_async().paginate(request);
        Self { client, items }
    }

    /// Requests the next page on a background thread while the items of the current one are consumed; off by default.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.items = self.items.prefetch(prefetch);
        self
    }

    /// Requests up to `pages` pages at the same time, on a background thread, once a page has reported the number of items; 1 by
    /// default. The items keep their order. Lists whose pages have tokens are only prefetched.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.items = self.items.concurrency(pages);
        self
    }

    /// Returns an iterator over whole responses, one per page. Items are not deduplicated across pages. The current page is
    /// skipped.
    pub fn pages(self) -> PageIter<R>
    where
        R::Output: Clone,
    {
        PageIter { client: self.client, pages: self.items.pages() }
    }
}

impl<R: Paginated> Iterator for ItemIter<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(item) = self.items.take_ready() {
            return Some(Ok(item));
        }
        self.client.block_on(self.items.next()).unwrap_or_else(|error| {
            self.items.end();
            Some(Err(error))
        })
    }
}

impl<R: Paginated> FusedIterator for ItemIter<R> {}

/// An iterator over the responses of a list, one per page. It ends after the first error.
#[derive(Debug)]
#[must_use = "an iterator requests nothing until it is advanced"]
pub struct PageIter<R: Paginated> {
    client: Client,
    pages: PageStream<R>,
}

impl<R: Paginated<Output: Clone>> Iterator for PageIter<R> {
    type Item = Result<Response<R::Output>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.client.block_on(self.pages.next()).unwrap_or_else(|error| {
            self.pages.end();
            Some(Err(error))
        })
    }
}

impl<R: Paginated<Output: Clone>> FusedIterator for PageIter<R> {}
