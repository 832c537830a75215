//! Time, memory, and what a number of measurements says.

use std::fs;
use std::hint::black_box;
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

/// How often memory was asked for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Allocations {
    /// By a signature with a cached key.
    pub sign: u64,
    /// By the validation of a typical request.
    pub validate: u64,
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
        Cost { times, cpu_ns: nanoseconds(cpu_time() - self.cpu), wall_ns: nanoseconds(self.wall.elapsed()) }
    }
}

/// Does something so many times, and has what comes of it neither seen nor left out by the compiler.
pub fn repeat<T>(times: u64, mut work: impl FnMut() -> T) -> Cost {
    let watch = Stopwatch::start();
    for _ in 0..times {
        black_box(work());
    }
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

/// What several rounds have measured, in the order of the rounds.
#[derive(Clone, Debug, Serialize)]
pub struct Figure(Vec<f64>);

impl Figure {
    /// Of several rounds.
    #[must_use]
    pub fn of(rounds: impl IntoIterator<Item = f64>) -> Self {
        Self(rounds.into_iter().collect())
    }

    /// Of what cannot differ from round to round, such as a size.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self(vec![value])
    }

    /// The middle one; of none, not a number.
    #[must_use]
    pub fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
        let last = sorted.len().saturating_sub(1);
        f64::midpoint(at(last / 2), at(last.div_ceil(2)))
    }

    /// The least.
    #[must_use]
    pub fn least(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::min)
    }

    /// The most.
    #[must_use]
    pub fn most(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::max)
    }

    /// The median of what was measured as a multiple of the other in the same round, so that what disturbs both of a
    /// round disturbs nothing.
    #[must_use]
    pub fn ratio(&self, other: &Self) -> f64 {
        self.paired(other, |ours, theirs| ours / theirs)
    }

    /// The median of how much more was measured than of the other in the same round.
    #[must_use]
    pub fn excess(&self, other: &Self) -> f64 {
        self.paired(other, |ours, theirs| ours - theirs)
    }

    fn paired(&self, other: &Self, compare: impl Fn(f64, f64) -> f64) -> f64 {
        Self::of(self.0.iter().zip(&other.0).map(|(ours, theirs)| compare(*ours, *theirs))).median()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let figure = Figure::of([4.0, 1.0, 3.0, 2.0]);
        assert_eq!((figure.least(), figure.median(), figure.most()), (1.0, 2.5, 4.0));
        assert_eq!(Figure::of([5.0, 1.0, 3.0]).median(), 3.0);
    }

    #[test]
    fn rounds_are_compared_one_by_one() {
        let (ours, theirs) = (Figure::of([2.0, 40.0, 6.0]), Figure::of([1.0, 20.0, 2.0]));
        assert_eq!((ours.ratio(&theirs), ours.excess(&theirs)), (2.0, 4.0));
    }

    #[test]
    fn work_takes_time() {
        let cost = repeat(1000, || vec![1_u8; 1000]);
        assert!(cost.cpu_ns > 0 && cost.wall_ns > 0 && cost.times == 1000);
        assert!(resident().unwrap() > 0 && peak().unwrap() >= resident().unwrap());
    }
}
