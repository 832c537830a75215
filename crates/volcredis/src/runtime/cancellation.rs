//! Cancellation.

use std::sync::Arc;

use super::process::ForkSafe;

/// A token that cancels what it was given to: calls, pages and waits, from any thread or task.
///
/// Clones are the same token. A call that is cancelled ends with [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled), and
/// its error tells how many attempts were made, whether the outcome of a change is unknown, and the idempotency token.
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
// After a fork nothing may be done with it: a thread of the parent process may have held its lock.
pub struct CancellationToken(Arc<ForkSafe<tokio_util::sync::CancellationToken>>);

impl CancellationToken {
    /// Returns a token that is not cancelled.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a token that is cancelled with this one, and can be cancelled alone.
    #[must_use]
    pub fn child_token(&self) -> Self {
        match self.token() {
            Some(token) => Self(Arc::new(ForkSafe::new(token.child_token()))),
            None => self.clone(),
        }
    }

    /// Cancels everything that the token was given to, and that it will be given to. In a forked process it does nothing.
    pub fn cancel(&self) {
        if let Some(token) = self.token() {
            token.cancel();
        }
    }

    /// Returns whether [`cancel`](Self::cancel) was called. In a forked process every token of the parent is cancelled.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.token().is_none_or(tokio_util::sync::CancellationToken::is_cancelled)
    }

    /// Completes when [`cancel`](Self::cancel) is called.
    pub async fn cancelled(&self) {
        if let Some(token) = self.token() {
            token.cancelled().await;
        }
    }

    /// Returns the token where the process has been checked already.
    pub(crate) fn token_of_this_process(&self) -> &tokio_util::sync::CancellationToken {
        &self.0
    }

    /// Returns the token in the process that it was made in.
    fn token(&self) -> Option<&tokio_util::sync::CancellationToken> {
        ForkSafe::process(&self.0).is_current().then_some(&*self.0)
    }
}
