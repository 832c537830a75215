//! The durations of asynchronous work.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The durations of the work of asynchronous actions, on the emulator's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Durations {
    /// The creation of an instance; 10 s by default.
    pub creation: Duration,
    /// A change of an instance; 5 s by default.
    pub change: Duration,
    /// A backup, or its copy to another region; 5 s by default.
    pub backup: Duration,
    /// The deletion of an instance; 5 s by default.
    pub deletion: Duration,
}

impl Default for Durations {
    fn default() -> Self {
        let change = Duration::from_secs(5);
        Self { creation: 2 * change, change, backup: change, deletion: change }
    }
}

impl Durations {
    /// Returns the default durations with a data plane, whose clients wait for real.
    #[cfg(all(unix, feature = "redis"))]
    pub(crate) fn with_data_plane() -> Self {
        let change = Duration::from_secs(1);
        Self { creation: 2 * change, ..Self::all(change) }
    }

    /// Returns durations that are all the same.
    #[must_use]
    pub fn all(duration: Duration) -> Self {
        Self { creation: duration, change: duration, backup: duration, deletion: duration }
    }
}
