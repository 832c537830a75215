//! Async paginators.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use tokio::sync::oneshot;
use volcredis_core::paginate::{Paginated, Paginator};
use volcredis_core::{ActionRequest, Error, ErrorKind, Response};

use crate::{AsyncClient, CancellationToken};

type Outcome<R> = Result<Response<<R as ActionRequest>::Output>, Error>;

/// A stream of the items of a list. It ends after the first error.
///
/// See [`Paginator`] for lists that change meanwhile. Dropping the stream cancels the current request.
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
/// Dropping the stream cancels the current request.
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
    next_page: Option<NextPage<R>>,
}

/// The request for the next page.
enum NextPage<R: Paginated> {
    /// Makes progress while the stream is polled.
    Polled(Pin<Box<dyn Future<Output = Outcome<R>> + Send>>),
    /// Makes progress in the background.
    Prefetched { outcome: oneshot::Receiver<Outcome<R>>, _cancel_on_drop: CancelOnDrop },
}

/// Cancels a background request.
struct CancelOnDrop(CancellationToken);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl<R: Paginated> Source<R> {
    fn new(client: AsyncClient, request: R) -> Self {
        Self { client, pages: Paginator::new(request).map_err(Some), prefetch: false, next_page: None }
    }

    fn is_over(&self) -> bool {
        match &self.pages {
            Ok(pages) => self.next_page.is_none() && pages.next_request().is_none(),
            Err(error) => error.is_none(),
        }
    }

    #[cfg(feature = "blocking")]
    fn end(&mut self) {
        self.pages = Err(None);
        self.next_page = None;
    }

    /// Returns the next response, converted by `take`.
    fn poll_next<T>(
        &mut self,
        context: &mut Context<'_>,
        take: impl FnOnce(&mut Paginator<R>, Response<R::Output>) -> T,
    ) -> Poll<Option<Result<T, Error>>> {
        let pages = match &mut self.pages {
            Ok(pages) => pages,
            Err(error) => return Poll::Ready(error.take().map(Err)),
        };
        if self.next_page.is_none() {
            let Some(request) = pages.next_request() else { return Poll::Ready(None) };
            self.next_page = Some(NextPage::polled(self.client.clone(), request.clone()));
        }
        let outcome = match &mut self.next_page {
            Some(NextPage::Polled(call)) => ready!(call.as_mut().poll(context)),
            Some(NextPage::Prefetched { outcome, .. }) => {
                // The task has no outcome if the runtime is shutting down.
                ready!(Pin::new(outcome).poll(context)).unwrap_or_else(|_| Err(ErrorKind::Cancelled.into()))
            }
            None => return Poll::Ready(None),
        };
        self.next_page = None;
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
            // Without an executor of background tasks, the page is requested later.
            self.next_page = NextPage::prefetched(&self.client, request.clone());
        }
        Poll::Ready(Some(Ok(taken)))
    }
}

impl<R: Paginated> NextPage<R> {
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
            // Fails if the stream was dropped.
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
            .field("next_page", &self.next_page.is_some())
            .finish_non_exhaustive()
    }
}
