//! Cancellation.

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
pub struct CancellationToken(tokio_util::sync::CancellationToken);

impl CancellationToken {
    /// Returns a token that is not cancelled.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a token that is cancelled with this one, and can be cancelled alone.
    #[must_use]
    pub fn child_token(&self) -> Self {
        Self(self.0.child_token())
    }

    /// Cancels everything that the token was given to, and that it will be given to.
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// Returns whether [`cancel`](Self::cancel) was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Completes when [`cancel`](Self::cancel) is called.
    pub async fn cancelled(&self) {
        self.0.cancelled().await;
    }
}
