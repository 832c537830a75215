//! The display of waits on standard error: a line for each target, or a line for each change of its state where there is no
//! terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use super::target::Target;
use crate::output::escape;

const TICK: Duration = Duration::from_millis(100);

/// The display of all targets.
pub(super) struct Progress {
    lines: Vec<Line>,
}

/// The display of one target.
#[derive(Clone)]
pub(super) struct Line {
    name: String,
    bar: Option<ProgressBar>,
    last_state: Arc<Mutex<Option<String>>>,
}

impl Progress {
    pub(super) fn new(targets: &[Target]) -> Self {
        let bars = io::stderr().is_terminal().then(MultiProgress::new);
        let line = |target: &Target| {
            let bar = bars.as_ref().map(|bars| {
                let bar = bars.add(ProgressBar::new_spinner());
                if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix}: {msg} ({elapsed})") {
                    bar.set_style(style);
                }
                bar.set_prefix(format!("{target} until {}", target.state()));
                bar.set_message("waiting");
                bar.enable_steady_tick(TICK);
                bar
            });
            Line { name: target.to_string(), bar, last_state: Arc::default() }
        };
        Self { lines: targets.iter().map(line).collect() }
    }

    pub(super) fn line(&self, index: usize) -> Line {
        self.lines[index].clone()
    }
}

impl Line {
    /// Shows the observed state, `None` if the resource does not exist.
    pub(super) fn update(&self, state: Option<&str>, elapsed: Duration) {
        let state = escape(state.unwrap_or("absent")).into_owned();
        let mut last = self.last_state.lock().unwrap_or_else(PoisonError::into_inner);
        if last.as_ref() == Some(&state) {
            return;
        }
        match &self.bar {
            Some(bar) => bar.set_message(state.clone()),
            None => {
                let _ = writeln!(io::stderr(), "{}: {state} after {} s", self.name, elapsed.as_secs());
            }
        }
        *last = Some(state);
    }

    /// Shows the end of the wait.
    pub(super) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish();
        }
    }

    /// Returns the last observed state.
    pub(super) fn last_state(&self) -> Option<String> {
        self.last_state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
