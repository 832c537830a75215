//! Pages that are requested before they are needed.

use std::collections::VecDeque;
use std::fmt;

use tokio::sync::oneshot;
use volcredis_core::paginate::{Paginated, Paginator};
use volcredis_core::{ActionRequest, Error, Response};

use crate::{AsyncClient, CancellationToken};

pub(super) type Outcome<R> = Result<Response<<R as ActionRequest>::Output>, Error>;

/// The next pages of a list, which are requested in the background. Dropping them cancels their requests.
pub struct PrefetchedPages<R: Paginated>(VecDeque<PrefetchedPage<R>>);

/// A page that is requested in the background. Dropping it cancels the request.
pub struct PrefetchedPage<R: Paginated> {
    outcome: oneshot::Receiver<Outcome<R>>,
    cancellation: CancelOnDrop,
}

/// Cancels a background request.
struct CancelOnDrop(CancellationToken);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl<R: Paginated> PrefetchedPages<R> {
    /// Requests the next pages until there are `limit`. Those after the next one are only requested if the list is known to
    /// have them. Without an executor of background tasks, none is requested.
    pub fn fill(&mut self, client: &AsyncClient, pages: &Paginator<R>, limit: usize) {
        if pages.next_request().is_none() {
            // The list has become shorter.
            self.clear();
        }
        while self.0.len() < limit
            && let Some(request) = pages.request_ahead(self.0.len())
            && let Some(page) = PrefetchedPage::request(client, request)
        {
            self.0.push_back(page);
        }
    }

    /// Takes the next page, if it was requested.
    pub fn take_next(&mut self) -> Option<PrefetchedPage<R>> {
        self.0.pop_front()
    }

    /// Cancels all requests.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<R: Paginated> PrefetchedPage<R> {
    fn request(client: &AsyncClient, request: R) -> Option<Self> {
        let token = match &client.context().cancellation {
            Some(token) => token.child_token(),
            None => CancellationToken::new(),
        };
        let caller = client.with_cancellation(&token);
        let (sender, outcome) = oneshot::channel();
        let started = client.driver().spawner.spawn(async move {
            // Fails if the page was dropped.
            let _ = sender.send(caller.send(&request).await);
        });
        started.then(|| Self { outcome, cancellation: CancelOnDrop(token) })
    }

    /// Waits for the response. The cancellation of the given client cancels the request, too.
    ///
    /// A page that was cancelled with another client, or with another token, is requested again with the given one.
    ///
    /// # Errors
    ///
    /// Returns the error of the request.
    pub async fn outcome(mut self, client: &AsyncClient, request: &R) -> Outcome<R> {
        let outcome = tokio::select! {
            biased;
            outcome = &mut self.outcome => outcome,
            () = client.driver().cancelled(client.context()) => {
                self.cancellation.0.cancel();
                self.outcome.await
            }
        };
        let was_cancelled_by_another =
            |error: &Error| error.is_cancelled() && !client.driver().is_cancelled(client.context());
        match outcome {
            Ok(outcome) if !outcome.as_ref().is_err_and(was_cancelled_by_another) => outcome,
            // A task whose client was dropped has no outcome.
            _ => client.send(request).await,
        }
    }
}

impl<R: Paginated> Default for PrefetchedPages<R> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<R: Paginated> fmt::Debug for PrefetchedPages<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PrefetchedPages").field(&self.0.len()).finish()
    }
}

impl<R: Paginated> fmt::Debug for PrefetchedPage<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PrefetchedPage").finish_non_exhaustive()
    }
}
