//! Measuring time and memory, and statistics over several rounds.

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

/// Pins this process, and the processes it starts, to one core. Does nothing if that core does not exist.
pub fn pin(core: usize) {
    let mut cores = CpuSet::new();
    if cores.set(core).is_ok() {
        // On a machine with a single core the results are less precise, but the run continues.
        let _ = sched_setaffinity(Pid::from_raw(0), &cores);
    }
}

/// Lets this process, and the processes it starts, run on all cores again.
pub fn unpin() {
    let mut cores = CpuSet::new();
    for core in 0..CpuSet::count() {
        // Never fails: the number is below the capacity of the set.
        let _ = cores.set(core);
    }
    let _ = sched_setaffinity(Pid::from_raw(0), &cores);
}

/// The time that a number of iterations took.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Measurement {
    /// The number of iterations.
    pub iterations: u64,
    /// The elapsed time, in nanoseconds.
    pub wall_ns: u64,
    /// The user and system CPU time of the process, in nanoseconds.
    pub cpu_ns: u64,
}

impl Measurement {
    /// Returns the CPU time of an iteration, in microseconds.
    #[must_use]
    pub fn cpu_us(&self) -> f64 {
        self.cpu_ns() / 1e3
    }

    /// Returns the CPU time of an iteration, in nanoseconds.
    #[must_use]
    pub fn cpu_ns(&self) -> f64 {
        per_iteration(self.cpu_ns, self.iterations)
    }

    /// Returns the number of iterations per second.
    #[must_use]
    pub fn rate(&self) -> f64 {
        1e9 / per_iteration(self.wall_ns, self.iterations)
    }
}

#[allow(clippy::cast_precision_loss)]
fn per_iteration(total: u64, iterations: u64) -> f64 {
    total as f64 / iterations.max(1) as f64
}

/// The numbers of allocations.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Allocations {
    /// Allocations of a signature with a cached key.
    pub sign: u64,
    /// Allocations of the validation of a typical request.
    pub validate: u64,
}

/// A running measurement.
#[derive(Debug)]
pub struct Stopwatch {
    wall: Instant,
    cpu: Duration,
}

impl Stopwatch {
    /// Starts to measure.
    #[must_use]
    pub fn start() -> Self {
        Self { wall: Instant::now(), cpu: cpu_time() }
    }

    /// Returns the time since the start, which this number of iterations took.
    #[must_use]
    pub fn stop(&self, iterations: u64) -> Measurement {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Measurement {
            iterations,
            cpu_ns: nanoseconds(cpu_time() - self.cpu),
            wall_ns: nanoseconds(self.wall.elapsed()),
        }
    }
}

/// Calls a function this number of times, and keeps the compiler from optimizing its results away.
pub fn repeat<T>(iterations: u64, mut function: impl FnMut() -> T) -> Measurement {
    let watch = Stopwatch::start();
    for _ in 0..iterations {
        black_box(function());
    }
    watch.stop(iterations)
}

/// Returns the CPU time that this process has used.
#[must_use]
pub fn cpu_time() -> Duration {
    // Linux always has this clock.
    clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).map(Duration::from).unwrap_or_default()
}

/// Returns the resident memory of this process, in bytes.
///
/// # Errors
///
/// Fails when the system does not report it.
pub fn resident() -> Result<u64> {
    status("VmRSS")
}

/// Returns the peak resident memory of this process, in bytes.
///
/// # Errors
///
/// Fails when the system does not report it.
pub fn peak() -> Result<u64> {
    status("VmHWM")
}

fn status(name: &str) -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kibibytes: u64 = line
        .and_then(|line| line.trim().strip_suffix(" kB"))
        .with_context(|| format!("the system does not report {name}"))?
        .parse()?;
    Ok(kibibytes * 1024)
}

/// The results of several rounds, in the order of the rounds.
#[derive(Clone, Debug, Serialize)]
pub struct Samples(Vec<f64>);

impl Samples {
    /// Returns the results of several rounds.
    #[must_use]
    pub fn new(rounds: impl IntoIterator<Item = f64>) -> Self {
        Self(rounds.into_iter().collect())
    }

    /// Returns the result of a single round, for values that do not vary, such as a size.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self(vec![value])
    }

    /// Returns the median, or NaN if there are no samples.
    #[must_use]
    pub fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
        let last = sorted.len().saturating_sub(1);
        f64::midpoint(at(last / 2), at(last.div_ceil(2)))
    }

    /// Returns the minimum, or NaN if there are no samples.
    #[must_use]
    pub fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::min)
    }

    /// Returns the maximum, or NaN if there are no samples.
    #[must_use]
    pub fn max(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::max)
    }

    /// Returns the median of the ratios to the baseline in the same round, so that a disturbance of a whole round cancels
    /// out.
    #[must_use]
    pub fn ratio(&self, baseline: &Self) -> f64 {
        self.paired(baseline, |value, baseline| value / baseline)
    }

    /// Returns the median of the differences from the baseline in the same round.
    #[must_use]
    pub fn difference(&self, baseline: &Self) -> f64 {
        self.paired(baseline, |value, baseline| value - baseline)
    }

    fn paired(&self, baseline: &Self, compare: impl Fn(f64, f64) -> f64) -> f64 {
        Self::new(self.0.iter().zip(&baseline.0).map(|(value, baseline)| compare(*value, *baseline))).median()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        let samples = Samples::new([4.0, 1.0, 3.0, 2.0]);
        assert_eq!((samples.min(), samples.median(), samples.max()), (1.0, 2.5, 4.0));
        assert_eq!(Samples::new([5.0, 1.0, 3.0]).median(), 3.0);
    }

    #[test]
    fn rounds_are_compared_in_pairs() {
        let (samples, baseline) = (Samples::new([2.0, 40.0, 6.0]), Samples::new([1.0, 20.0, 2.0]));
        assert_eq!((samples.ratio(&baseline), samples.difference(&baseline)), (2.0, 4.0));
    }

    #[test]
    fn measures_time_and_memory() {
        let measurement = repeat(1000, || vec![1_u8; 1000]);
        assert!(measurement.cpu_ns > 0 && measurement.wall_ns > 0 && measurement.iterations == 1000);
        assert!(resident().unwrap() > 0 && peak().unwrap() >= resident().unwrap());
    }
}
