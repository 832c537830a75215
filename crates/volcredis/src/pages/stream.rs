//! Streams of the items and the pages of a list.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinSet;
use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::{Error, ErrorKind, Response};

use crate::AsyncClient;

type Answer<R> = Result<Response<<R as Paginated>::Response>, Error>;

/// The items of a list, from all its pages: what [`AsyncClient::paginate`] gives. It ends after the first error.
///
/// See [`Pages`] for what holds when the list changes meanwhile. When the stream is dropped, the call under way is given
/// up.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct ItemStream<R: Paginated> {
    source: Source<R>,
    ready: VecDeque<R::Item>,
}

impl<R: Paginated> ItemStream<R> {
    pub(crate) fn new(client: AsyncClient, request: R) -> Self {
        Self { source: Source::new(client, request), ready: VecDeque::new() }
    }

    /// Whether the next page is asked for already while the items of the last one are taken; off by default.
    pub fn look_ahead(mut self, look_ahead: bool) -> Self {
        self.source.look_ahead = look_ahead;
        self
    }

    /// Goes through whole answers instead, a page each, with the id of the request and all that was answered: an item
    /// that was moved to a later page meanwhile stands there again. What was given out already is left out.
    pub fn pages(self) -> PageStream<R>
    where
        R::Response: Clone,
    {
        PageStream { source: self.source }
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// Why the page that the item should be on could not be got.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: Paginated> Stream for ItemStream<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(this.source.poll_next(context, |pages, response| pages.take(response.result))) {
                Some(Ok(items)) => this.ready.extend(items),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
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

/// The pages of a list, as they were answered: what [`ItemStream::pages`] gives. It ends after the first error.
///
/// When the stream is dropped, the call under way is given up.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct PageStream<R: Paginated> {
    source: Source<R>,
}

impl<R: Paginated<Response: Clone>> PageStream<R> {
    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// Why the page could not be got.
    pub async fn next(&mut self) -> Option<Answer<R>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: Paginated<Response: Clone>> Stream for PageStream<R> {
    type Item = Answer<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.source.poll_next(context, |pages, response| {
            pages.take(response.result.clone());
            response
        })
    }
}

impl<R: Paginated> Unpin for PageStream<R> {}

impl<R: Paginated> fmt::Debug for PageStream<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PageStream").field("source", &self.source).finish()
    }
}

/// Gets one page after another, until there are no more, or one cannot be got.
struct Source<R: Paginated> {
    client: AsyncClient,
    pages: Result<Pages<R>, Option<Error>>,
    look_ahead: bool,
    /// The call under way, if there is one; it ends when this is dropped.
    under_way: JoinSet<Answer<R>>,
}

impl<R: Paginated> Source<R> {
    fn new(client: AsyncClient, request: R) -> Self {
        let pages = Pages::new(request).map_err(Some);
        Self { client, pages, look_ahead: false, under_way: JoinSet::new() }
    }

    /// What `take` makes of the answer with the next page.
    fn poll_next<T>(
        &mut self,
        context: &mut Context<'_>,
        take: impl FnOnce(&mut Pages<R>, Response<R::Response>) -> T,
    ) -> Poll<Option<Result<T, Error>>> {
        self.ask();
        let pages = match &mut self.pages {
            Ok(pages) => pages,
            Err(error) => return Poll::Ready(error.take().map(Err)),
        };
        let answer = match ready!(self.under_way.poll_join_next(context)) {
            Some(Ok(answer)) => answer,
            Some(Err(ended)) => match ended.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime is shutting down.
                Err(_) => Err(ErrorKind::Cancelled.into()),
            },
            None => return Poll::Ready(None),
        };
        let response = match answer {
            Ok(response) => response,
            Err(error) => {
                self.pages = Err(None);
                return Poll::Ready(Some(Err(error)));
            }
        };
        let taken = take(pages, response);
        if self.look_ahead {
            self.ask();
        }
        Poll::Ready(Some(Ok(taken)))
    }

    /// Asks for the next page, unless that is done or there is none.
    fn ask(&mut self) {
        if self.under_way.is_empty()
            && let Ok(pages) = &self.pages
            && let Some(request) = pages.next_request()
        {
            let (client, request) = (self.client.clone(), request.clone());
            self.under_way.spawn(async move { client.send_page(&request).await });
        }
    }
}

impl<R: Paginated> fmt::Debug for Source<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Source")
            .field("look_ahead", &self.look_ahead)
            .field("under_way", &!self.under_way.is_empty())
            .finish_non_exhaustive()
    }
}
