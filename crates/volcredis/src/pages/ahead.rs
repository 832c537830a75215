//! A page that is asked for ahead of time, for the blocking client.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::JoinHandle;

use tokio::sync::oneshot;
use volcredis_core::pages::Paginated;
use volcredis_core::{Error, ErrorKind, Response};

use crate::Client;
use crate::patience::Patience;
use crate::runtime::thread::spawn;

type Answer<R> = Result<Response<<R as Paginated>::Response>, Error>;

/// A page that is asked for by a thread of its own. When this is dropped, the call is given up and the thread ends.
pub(super) struct Ahead<R: Paginated> {
    thread: Option<JoinHandle<()>>,
    answer: Receiver<Answer<R>>,
    give_up: Option<oneshot::Sender<()>>,
}

impl<R: Paginated> Ahead<R> {
    /// Asks; `None` where the system gives no thread.
    pub(super) fn start(client: Client, request: R) -> Option<Self> {
        let (give_up, given_up) = oneshot::channel();
        let (answered, answer) = mpsc::sync_channel(1);
        let thread = spawn("volcredis-page", move || {
            // Nobody wants it any more when it cannot be handed over.
            let _ = answered.send(client.send_page_until(&request, given_up));
        })
        .ok()?;
        Some(Self { thread: Some(thread), answer, give_up: Some(give_up) })
    }

    /// Waits for the answer.
    pub(super) fn wait(mut self, patience: &mut Patience<'_>) -> Answer<R> {
        let answer = match patience {
            Patience::Endless => self.answer.recv().ok(),
            Patience::Asked { every, go_on } => loop {
                match self.answer.recv_timeout(*every) {
                    Ok(answer) => break Some(answer),
                    Err(RecvTimeoutError::Timeout) if go_on() => {}
                    Err(RecvTimeoutError::Timeout) => return Err(ErrorKind::Cancelled.into()),
                    Err(RecvTimeoutError::Disconnected) => break None,
                }
            },
        };
        match (answer, self.thread.take().map(JoinHandle::join)) {
            (_, Some(Err(panic))) => std::panic::resume_unwind(panic),
            (Some(answer), _) => answer,
            (None, _) => Err(ErrorKind::Cancelled.into()),
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
