//! Giving up what blocks the calling thread.

use std::time::Duration;

/// How long the calling thread waits for something.
pub(crate) enum Patience<'a> {
    /// As long as it takes.
    Endless,
    /// As long as whoever is asked says to go on.
    Asked {
        /// How often to ask.
        every: Duration,
        /// Whether to go on.
        go_on: &'a mut dyn FnMut() -> bool,
    },
}
