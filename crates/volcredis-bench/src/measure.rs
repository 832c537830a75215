//! Time, memory, and what a number of measurements says.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sched::{CpuSet, sched_setaffinity};
use nix::time::{ClockId, clock_gettime};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

/// The core that the measured process runs on.
pub const CLIENT_CORE: usize = 0;
/// The core that the server runs on.
pub const SERVER_CORE: usize = 1;

/// Keeps this process, and those it starts, on one core; where there is no such core, on any.
pub fn pin(core: usize) {
    let mut cores = CpuSet::new();
    if cores.set(core).is_ok() {
        // On a machine with a single core, everything shares it: the figures then say less, but the run goes on.
        let _ = sched_setaffinity(Pid::from_raw(0), &cores);
    }
}

/// What some work took.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Cost {
    /// How often it was done.
    pub times: u64,
    /// Time that went by, in nanoseconds.
    pub wall_ns: u64,
    /// Time of the processor, user and system, in nanoseconds.
    pub cpu_ns: u64,
}

impl Cost {
    /// Time of the processor for each time, in microseconds.
    #[must_use]
    pub fn cpu_us(&self) -> f64 {
        per(self.cpu_ns, self.times) / 1e3
    }

    /// Time of the processor for each time, in nanoseconds.
    #[must_use]
    pub fn cpu_ns_each(&self) -> f64 {
        per(self.cpu_ns, self.times)
    }

    /// How often a second.
    #[must_use]
    pub fn rate(&self) -> f64 {
        1e9 / per(self.wall_ns, self.times)
    }
}

#[allow(clippy::cast_precision_loss)]
fn per(total: u64, times: u64) -> f64 {
    total as f64 / times.max(1) as f64
}

/// Measures from its making on.
#[derive(Debug)]
pub struct Stopwatch {
    wall: Instant,
    cpu: Duration,
}

impl Stopwatch {
    /// Begins to measure.
    #[must_use]
    pub fn start() -> Self {
        Self { wall: Instant::now(), cpu: cpu_time() }
    }

    /// What it took so far to do something so many times.
    #[must_use]
    pub fn cost(&self, times: u64) -> Cost {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Cost {
            times,
            cpu_ns: nanoseconds(cpu_time() - self.cpu),
            wall_ns: nanoseconds(self.wall.elapsed()),
        }
    }
}

/// Does something so many times.
pub fn repeat(times: u64, mut work: impl FnMut()) -> Cost {
    let watch = Stopwatch::start();
    (0..times).for_each(|_| work());
    watch.cost(times)
}

/// The time of the processor that this process has used.
#[must_use]
pub fn cpu_time() -> Duration {
    // The clock of the process is always there on Linux.
    clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).map(Duration::from).unwrap_or_default()
}

/// Memory of this process that is resident, in bytes.
///
/// # Errors
///
/// When the system does not tell.
pub fn resident() -> Result<u64> {
    status("VmRSS")
}

/// The most memory of this process that was ever resident, in bytes.
///
/// # Errors
///
/// When the system does not tell.
pub fn peak() -> Result<u64> {
    status("VmHWM")
}

fn status(name: &str) -> Result<u64> {
    let text = fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kibibytes: u64 = line
        .and_then(|line| line.trim().strip_suffix(" kB"))
        .with_context(|| format!("the system does not tell {name}"))?
        .parse()?;
    Ok(kibibytes * 1024)
}

/// What several rounds say together.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Figure {
    /// The middle one.
    pub median: f64,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

impl Figure {
    /// Of several rounds; of none, not a number.
    #[must_use]
    pub fn of(rounds: impl IntoIterator<Item = f64>) -> Self {
        let mut rounds: Vec<f64> = rounds.into_iter().collect();
        rounds.sort_by(f64::total_cmp);
        let at = |index: usize| rounds.get(index).copied().unwrap_or(f64::NAN);
        let last = rounds.len().saturating_sub(1);
        Self { median: f64::midpoint(at(last / 2), at(last.div_ceil(2))), least: at(0), most: at(last) }
    }

    /// Of one that cannot differ, such as a size.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self { median: value, least: value, most: value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let figure = Figure::of([4.0, 1.0, 3.0, 2.0]);
        assert_eq!((figure.least, figure.median, figure.most), (1.0, 2.5, 4.0));
        assert_eq!(Figure::of([5.0, 1.0, 3.0]).median, 3.0);
    }

    #[test]
    fn work_takes_time() {
        let cost = repeat(1000, || drop(std::hint::black_box(vec![1_u8; 1000])));
        assert!(cost.cpu_ns > 0 && cost.wall_ns > 0 && cost.times == 1000);
        assert!(resident().unwrap() > 0 && peak().unwrap() >= resident().unwrap());
    }
}
