//! Cancellation.

use std::sync::Arc;

use super::panics::catch_panic;
use super::process::ForkSafe;

/// A token that cancels calls, paginators and waiters from any thread or task.
///
/// Clones share their state. A cancelled call fails with [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled). The error
/// reports the number of attempts, the idempotency token, and whether the outcome of a write is unknown.
///
/// ```no_run
/// # fn main() -> Result<(), volcredis::Error> {
/// # let client = volcredis::Client::builder("cn-beijing").build()?;
/// use volcredis::CancellationToken;
/// use volcredis::actions::DescribeRegionsRequest;
///
/// let token = CancellationToken::new();
/// let canceller = token.clone();
/// std::thread::spawn(move || canceller.cancel());
/// let error = client.with_cancellation(&token).send(&DescribeRegionsRequest::new());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
// Not used after a fork: a thread of the parent process may have held its lock.
pub struct CancellationToken(Arc<ForkSafe<tokio_util::sync::CancellationToken>>);

impl CancellationToken {
    /// Creates a token.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a token that is cancelled together with this one. Cancelling the child does not cancel the parent.
    #[must_use]
    pub fn child_token(&self) -> Self {
        match self.token() {
            Some(token) => Self(Arc::new(ForkSafe::new(token.child_token()))),
            None => self.clone(),
        }
    }

    /// Cancels all current and future operations that use the token. Has no effect in a forked process.
    pub fn cancel(&self) {
        if let Some(token) = self.token() {
            // Waking an event loop that has failed panics.
            let _ = catch_panic(|| token.cancel());
        }
    }

    /// Returns `true` if [`cancel`](Self::cancel) was called. In a forked process, all tokens of the parent are cancelled.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.token().is_none_or(tokio_util::sync::CancellationToken::is_cancelled)
    }

    /// Waits until [`cancel`](Self::cancel) is called.
    pub async fn cancelled(&self) {
        if let Some(token) = self.token() {
            token.cancelled().await;
        }
    }

    /// Returns the token without a check of the process.
    pub(crate) fn unchecked_token(&self) -> &tokio_util::sync::CancellationToken {
        &self.0
    }

    /// Returns the token, or `None` in a forked process.
    fn token(&self) -> Option<&tokio_util::sync::CancellationToken> {
        ForkSafe::process(&self.0).is_current().then_some(&*self.0)
    }
}
