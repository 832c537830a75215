//! A stream of the items of a list.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinSet;
use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::{Error, Response};

use crate::AsyncClient;

type Answer<R> = Result<Response<<R as Paginated>::Response>, Error>;

/// The items of a list, from all its pages: what [`AsyncClient::paginate`] gives. It ends after the first error.
///
/// See [`Pages`] for what holds when the list changes meanwhile. When the stream is dropped, the call under way is given
/// up.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct ItemStream<R: Paginated> {
    client: AsyncClient,
    pages: Result<Pages<R>, Option<Error>>,
    ready: VecDeque<R::Item>,
    look_ahead: bool,
    /// The call under way, if there is one; it ends when this is dropped.
    under_way: JoinSet<Answer<R>>,
}

impl<R: Paginated> ItemStream<R> {
    pub(crate) fn new(client: AsyncClient, request: R) -> Self {
        Self {
            client,
            pages: Pages::new(request).map_err(Some),
            ready: VecDeque::new(),
            look_ahead: false,
            under_way: JoinSet::new(),
        }
    }

    /// Whether the next page is asked for already while the items of the last one are taken; off by default.
    pub fn look_ahead(mut self, look_ahead: bool) -> Self {
        self.look_ahead = look_ahead;
        self
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// Why the page that the item should be on could not be got.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Asks for the next page, unless that is done or there is none; whether one is asked for now.
    fn ask(&mut self) -> bool {
        if self.under_way.is_empty()
            && let Ok(pages) = &self.pages
            && let Some(request) = pages.next_request()
        {
            let (client, request) = (self.client.clone(), request.clone());
            self.under_way.spawn(async move { client.send_page(&request).await });
        }
        !self.under_way.is_empty()
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<R::Item, Error>>> {
        self.pages = Err(None);
        Poll::Ready(Some(Err(error)))
    }
}

impl<R: Paginated> Stream for ItemStream<R>
where
    Self: Unpin,
{
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Err(error) = &mut this.pages
            && let Some(error) = error.take()
        {
            return Poll::Ready(Some(Err(error)));
        }
        loop {
            if let Some(item) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            if !this.ask() {
                return Poll::Ready(None);
            }
            let answer = match ready!(this.under_way.poll_join_next(context)) {
                Some(Ok(answer)) => answer,
                Some(Err(ended)) => match ended.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    // The runtime is shutting down.
                    Err(_) => return this.fail(volcredis_core::ErrorKind::Cancelled.into()),
                },
                None => return Poll::Ready(None),
            };
            match (answer, &mut this.pages) {
                (Ok(response), Ok(pages)) => this.ready.extend(pages.take(response.result)),
                (Err(error), _) => return this.fail(error),
                (Ok(_), Err(_)) => return Poll::Ready(None),
            }
            if this.look_ahead {
                this.ask();
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
            .field("look_ahead", &self.look_ahead)
            .field("under_way", &!self.under_way.is_empty())
            .finish_non_exhaustive()
    }
}
