//! Async paginators.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use volcredis_core::paginate::{Paginated, Paginator};
use volcredis_core::{Error, Response};

use super::prefetch::{Outcome, PrefetchedPages};
use crate::AsyncClient;

/// A stream of the items of a list. It ends after the first error.
///
/// See [`Paginator`] for lists that change meanwhile. Dropping the stream cancels its requests.
#[must_use = "a stream requests nothing until it is polled"]
pub struct ItemStream<R: Paginated> {
    source: Source<R>,
    ready: VecDeque<R::Item>,
}

impl<R: Paginated> ItemStream<R> {
    pub(crate) fn new(client: AsyncClient, request: R) -> Self {
        Self { source: Source::new(client, request), ready: VecDeque::new() }
    }

    /// Requests the next page while the items of the current one are consumed; off by default.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.source.prefetch = prefetch;
        self
    }

    /// Requests up to `pages` pages at the same time, in the background, once a page has reported the number of items; 1 by
    /// default. The items keep their order. Lists whose pages have tokens are only prefetched.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.source.concurrency = pages;
        self
    }

    /// Returns a stream of whole responses, one per page. Items are not deduplicated across pages. The current page is
    /// skipped.
    pub fn pages(self) -> PageStream<R>
    where
        R::Output: Clone,
    {
        PageStream { source: self.source }
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the request for the page.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next item of the current page, or `None` if the next item requires a request.
    pub fn take_ready(&mut self) -> Option<R::Item> {
        self.ready.pop_front()
    }

    /// Ends the list.
    #[cfg(feature = "blocking")]
    pub(crate) fn end(&mut self) {
        self.source.end();
    }
}

impl<R: Paginated> Stream for ItemStream<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.take_ready() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(
                this.source.poll_next(context, |pages, response| pages.handle_response(response.result))
            ) {
                Some(Ok(items)) => this.ready.extend(items),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paginated> FusedStream for ItemStream<R> {
    fn is_terminated(&self) -> bool {
        self.ready.is_empty() && self.source.is_over()
    }
}

impl<R: Paginated> Unpin for ItemStream<R> {}

impl<R: Paginated> fmt::Debug for ItemStream<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ItemStream")
            .field("ready", &self.ready.len())
            .field("source", &self.source)
            .finish()
    }
}

/// A stream of the responses of a list, one per page. It ends after the first error.
///
/// Dropping the stream cancels its requests.
#[must_use = "a stream requests nothing until it is polled"]
pub struct PageStream<R: Paginated> {
    source: Source<R>,
}

impl<R: Paginated<Output: Clone>> PageStream<R> {
    /// Returns the next response, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the request.
    pub async fn next(&mut self) -> Option<Result<Response<R::Output>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Ends the list.
    #[cfg(feature = "blocking")]
    pub(crate) fn end(&mut self) {
        self.source.end();
    }
}

impl<R: Paginated<Output: Clone>> Stream for PageStream<R> {
    type Item = Outcome<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.source.poll_next(context, |pages, response| {
            pages.handle_response(response.result.clone());
            response
        })
    }
}

impl<R: Paginated<Output: Clone>> FusedStream for PageStream<R> {
    fn is_terminated(&self) -> bool {
        self.source.is_over()
    }
}

impl<R: Paginated> Unpin for PageStream<R> {}

impl<R: Paginated> fmt::Debug for PageStream<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PageStream").field("source", &self.source).finish()
    }
}

/// The source of the pages. It ends after the last page or the first error.
struct Source<R: Paginated> {
    client: AsyncClient,
    pages: Result<Paginator<R>, Option<Error>>,
    prefetch: bool,
    concurrency: usize,
    prefetched: PrefetchedPages<R>,
    /// The response for the next page.
    next_page: Option<Pin<Box<dyn Future<Output = Outcome<R>> + Send>>>,
}

impl<R: Paginated> Source<R> {
    fn new(client: AsyncClient, request: R) -> Self {
        Self {
            client,
            pages: Paginator::new(request).map_err(Some),
            prefetch: false,
            concurrency: 1,
            prefetched: PrefetchedPages::default(),
            next_page: None,
        }
    }

    fn is_over(&self) -> bool {
        match &self.pages {
            Ok(pages) => self.next_page.is_none() && pages.next_request().is_none(),
            Err(error) => error.is_none(),
        }
    }

    fn end(&mut self) {
        self.pages = Err(None);
        self.prefetched.clear();
        self.next_page = None;
    }

    /// Returns the number of pages to request in the background.
    fn prefetch_limit(&self) -> usize {
        if self.concurrency > 1 { self.concurrency } else { usize::from(self.prefetch) }
    }

    /// Returns the next response, converted by `take`.
    fn poll_next<T>(
        &mut self,
        context: &mut Context<'_>,
        take: impl FnOnce(&mut Paginator<R>, Response<R::Output>) -> T,
    ) -> Poll<Option<Result<T, Error>>> {
        let limit = self.prefetch_limit();
        let pages = match &mut self.pages {
            Ok(pages) => pages,
            Err(error) => return Poll::Ready(error.take().map(Err)),
        };
        let next_page = match &mut self.next_page {
            Some(next_page) => next_page,
            None => {
                let Some(request) = pages.next_request() else { return Poll::Ready(None) };
                let (client, request) = (self.client.clone(), request.clone());
                self.next_page.insert(match self.prefetched.take_next() {
                    Some(page) => Box::pin(async move { page.outcome(&client, &request).await }),
                    None => Box::pin(async move { client.send(&request).await }),
                })
            }
        };
        let response = match ready!(next_page.as_mut().poll(context)) {
            Ok(response) => response,
            Err(error) => {
                self.end();
                return Poll::Ready(Some(Err(error)));
            }
        };
        self.next_page = None;
        let taken = take(pages, response);
        self.prefetched.fill(&self.client, pages, limit);
        Poll::Ready(Some(Ok(taken)))
    }
}

impl<R: Paginated> fmt::Debug for Source<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Source")
            .field("prefetch_limit", &self.prefetch_limit())
            .field("prefetched", &self.prefetched)
            .field("next_page", &self.next_page.is_some())
            .finish_non_exhaustive()
    }
}
