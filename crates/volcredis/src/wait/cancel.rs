//! Giving up a wait from elsewhere.

use tokio::sync::watch;

/// Ends the waits that it was given to: from another thread, or a signal handler's task. Clones are the same handle.
#[derive(Clone, Debug)]
pub struct CancelHandle {
    cancelled: watch::Sender<bool>,
}

impl CancelHandle {
    /// A handle that was not used yet.
    #[must_use]
    pub fn new() -> Self {
        Self { cancelled: watch::Sender::new(false) }
    }

    /// Ends all waits that the handle was given to, and those that it will be given to.
    pub fn cancel(&self) {
        self.cancelled.send_replace(true);
    }

    /// Whether [`cancel`](Self::cancel) was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        *self.cancelled.borrow()
    }

    /// Comes back when [`cancel`](Self::cancel) was called.
    pub async fn cancelled(&self) {
        // It cannot fail: this handle holds a sender.
        let _ = self.cancelled.subscribe().wait_for(|cancelled| *cancelled).await;
    }
}

impl Default for CancelHandle {
    fn default() -> Self {
        Self::new()
    }
}
