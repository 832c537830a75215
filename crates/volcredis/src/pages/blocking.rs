//! An iterator over the items of a list.

use std::collections::VecDeque;
use std::fmt;
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;
use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::{Error, ErrorKind, Response};

use crate::Client;

type Answer<R> = Result<Response<<R as Paginated>::Response>, Error>;

/// The items of a list, from all its pages: what [`Client::paginate`] gives. It ends after the first error.
///
/// See [`Pages`] for what holds when the list changes meanwhile.
#[must_use = "an iterator asks for nothing until it is gone through"]
pub struct ItemIter<R: Paginated> {
    client: Client,
    pages: Result<Pages<R>, Option<Error>>,
    ready: VecDeque<R::Item>,
    look_ahead: bool,
    ahead: Option<Ahead<R>>,
}

impl<R: Paginated> ItemIter<R> {
    pub(crate) fn new(client: Client, request: R) -> Self {
        Self {
            client,
            pages: Pages::new(request).map_err(Some),
            ready: VecDeque::new(),
            look_ahead: false,
            ahead: None,
        }
    }

    /// Whether the next page is asked for already, by a thread of its own, while the items of the last one are taken;
    /// off by default.
    pub fn look_ahead(mut self, look_ahead: bool) -> Self {
        self.look_ahead = look_ahead;
        self
    }

    fn next_page(&mut self) -> Option<Answer<R>> {
        if let Some(ahead) = self.ahead.take() {
            return Some(ahead.join());
        }
        let pages = self.pages.as_ref().ok()?;
        Some(self.client.send_page(pages.next_request()?))
    }

    fn ask_ahead(&mut self) {
        if let Ok(pages) = &self.pages
            && let Some(request) = pages.next_request()
        {
            // Where the system gives no thread, the page is asked for later.
            self.ahead = Ahead::start(self.client.clone(), request.clone());
        }
    }
}

impl<R: Paginated> Iterator for ItemIter<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Err(error) = &mut self.pages {
            return error.take().map(Err);
        }
        while self.ready.is_empty() {
            match (self.next_page()?, &mut self.pages) {
                (Ok(response), Ok(pages)) => self.ready.extend(pages.take(response.result)),
                (Err(error), pages) => {
                    *pages = Err(None);
                    return Some(Err(error));
                }
                (Ok(_), Err(_)) => return None,
            }
            if self.look_ahead {
                self.ask_ahead();
            }
        }
        self.ready.pop_front().map(Ok)
    }
}

impl<R: Paginated> std::iter::FusedIterator for ItemIter<R> {}

impl<R: Paginated> fmt::Debug for ItemIter<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ItemIter")
            .field("ready", &self.ready.len())
            .field("look_ahead", &self.look_ahead)
            .field("ahead", &self.ahead.is_some())
            .finish_non_exhaustive()
    }
}

/// A page that is asked for by a thread of its own. When this is dropped, the call is given up and the thread ends.
struct Ahead<R: Paginated> {
    thread: Option<JoinHandle<Answer<R>>>,
    give_up: Option<oneshot::Sender<()>>,
}

impl<R: Paginated> Ahead<R> {
    fn start(client: Client, request: R) -> Option<Self> {
        let (give_up, given_up) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("volcredis-page".to_owned())
            .spawn(move || client.send_page_until(&request, given_up))
            .ok()?;
        Some(Self { thread: Some(thread), give_up: Some(give_up) })
    }

    fn join(mut self) -> Answer<R> {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(answer)) => answer,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => Err(ErrorKind::Cancelled.into()),
        }
    }
}

impl<R: Paginated> Drop for Ahead<R> {
    fn drop(&mut self) {
        drop(self.give_up.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has said what it had to say.
            let _ = thread.join();
        }
    }
}
