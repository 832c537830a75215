//! A progress bar on standard error, where it is a terminal.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};

/// A bar that counts finished work.
#[derive(Clone)]
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new(what: &'static str) -> Self {
        let bar = if io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("[{bar:30}] {pos}/{len} {msg} ({elapsed})") {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(what);
        Self(bar)
    }

    /// Adds work to do.
    pub(crate) fn add(&self, count: usize) {
        self.0.inc_length(count as u64);
    }

    /// Counts a finished piece of work.
    pub(crate) fn advance(&self) {
        self.0.inc(1);
    }

    pub(crate) fn clear(&self) {
        self.0.finish_and_clear();
    }
}
