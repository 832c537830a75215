//! Streams of the items and the pages of a list.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use tokio::sync::oneshot;
use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::{Error, ErrorKind, Operation, Response};

use crate::{AsyncClient, CancellationToken};

type Outcome<R> = Result<Response<<R as Operation>::Output>, Error>;

/// A stream of the items of a list, over all its pages. It ends after the first error.
///
/// See [`Pages`] for what holds when the list changes meanwhile. Dropping the stream cancels the call under way.
#[must_use = "a stream requests nothing until it is polled"]
pub struct ItemStream<R: Paginated> {
    source: Source<R>,
    ready: VecDeque<R::Item>,
}

impl<R: Paginated> ItemStream<R> {
    pub(crate) fn new(client: AsyncClient, request: R) -> Self {
        Self { source: Source::new(client, request), ready: VecDeque::new() }
    }

    /// Requests the next page while the items of the last one are taken; off by default.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.source.prefetch = prefetch;
        self
    }

    /// Iterates over whole responses, one per page. Items are not deduplicated across pages. Items already yielded are
    /// skipped.
    pub fn pages(self) -> PageStream<R>
    where
        R::Output: Clone,
    {
        PageStream { source: self.source }
    }

    /// Returns the next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// Fails when the page with the item cannot be read.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next item of the page that was read last; `None` when the next item takes a request, or there is none.
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
            match ready!(this.source.poll_next(context, |pages, response| pages.take(response.result))) {
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

/// A stream of the responses with the pages of a list. It ends after the first error.
///
/// Dropping the stream cancels the call under way.
#[must_use = "a stream requests nothing until it is polled"]
pub struct PageStream<R: Paginated> {
    source: Source<R>,
}

impl<R: Paginated<Output: Clone>> PageStream<R> {
    /// Returns the next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// Fails when the page cannot be read.
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
            pages.take(response.result.clone());
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

/// Reads one page after another, until there are no more, or one cannot be read.
struct Source<R: Paginated> {
    client: AsyncClient,
    pages: Result<Pages<R>, Option<Error>>,
    prefetch: bool,
    under_way: Option<UnderWay<R>>,
}

/// The call for the next page.
enum UnderWay<R: Paginated> {
    /// Makes progress while the stream is polled.
    Polled(Pin<Box<dyn Future<Output = Outcome<R>> + Send>>),
    /// Makes progress by itself.
    Prefetched { outcome: oneshot::Receiver<Outcome<R>>, _cancel_on_drop: CancelOnDrop },
}

/// Cancels a call that runs by itself.
struct CancelOnDrop(CancellationToken);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl<R: Paginated> Source<R> {
    fn new(client: AsyncClient, request: R) -> Self {
        Self { client, pages: Pages::new(request).map_err(Some), prefetch: false, under_way: None }
    }

    fn is_over(&self) -> bool {
        match &self.pages {
            Ok(pages) => self.under_way.is_none() && pages.next_request().is_none(),
            Err(error) => error.is_none(),
        }
    }

    #[cfg(feature = "blocking")]
    fn end(&mut self) {
        self.pages = Err(None);
        self.under_way = None;
    }

    /// Returns what `take` makes of the response with the next page.
    fn poll_next<T>(
        &mut self,
        context: &mut Context<'_>,
        take: impl FnOnce(&mut Pages<R>, Response<R::Output>) -> T,
    ) -> Poll<Option<Result<T, Error>>> {
        let pages = match &mut self.pages {
            Ok(pages) => pages,
            Err(error) => return Poll::Ready(error.take().map(Err)),
        };
        if self.under_way.is_none() {
            let Some(request) = pages.next_request() else { return Poll::Ready(None) };
            self.under_way = Some(UnderWay::polled(self.client.clone(), request.clone()));
        }
        let outcome = match &mut self.under_way {
            Some(UnderWay::Polled(call)) => ready!(call.as_mut().poll(context)),
            Some(UnderWay::Prefetched { outcome, .. }) => {
                // The task ends without an outcome where the runtime is shutting down.
                ready!(Pin::new(outcome).poll(context)).unwrap_or_else(|_| Err(ErrorKind::Cancelled.into()))
            }
            None => return Poll::Ready(None),
        };
        self.under_way = None;
        let response = match outcome {
            Ok(response) => response,
            Err(error) => {
                self.pages = Err(None);
                return Poll::Ready(Some(Err(error)));
            }
        };
        let taken = take(pages, response);
        if self.prefetch
            && let Some(request) = pages.next_request()
        {
            // Where nothing can run by itself, the page is requested later.
            self.under_way = UnderWay::prefetched(&self.client, request.clone());
        }
        Poll::Ready(Some(Ok(taken)))
    }
}

impl<R: Paginated> UnderWay<R> {
    fn polled(client: AsyncClient, request: R) -> Self {
        Self::Polled(Box::pin(async move { client.send(&request).await }))
    }

    fn prefetched(client: &AsyncClient, request: R) -> Option<Self> {
        let token = match &client.context().cancellation {
            Some(token) => token.child_token(),
            None => CancellationToken::new(),
        };
        let caller = client.with_cancellation(&token);
        let (sender, outcome) = oneshot::channel();
        let started = client.driver().spawner.spawn(async move {
            // Nobody wants it any more when it cannot be handed over.
            let _ = sender.send(caller.send(&request).await);
        });
        started.then(|| Self::Prefetched { outcome, _cancel_on_drop: CancelOnDrop(token) })
    }
}

impl<R: Paginated> fmt::Debug for Source<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Source")
            .field("prefetch", &self.prefetch)
            .field("under_way", &self.under_way.is_some())
            .finish_non_exhaustive()
    }
}
