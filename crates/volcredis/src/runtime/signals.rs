//! Signal masks of the threads that write to sockets.
//!
//! A vectored write to a connection that the peer has reset raises SIGPIPE, which terminates a process unless it ignores
//! the signal, as programs in Rust and Python do. No flag of such a write suppresses the signal, and a library must not
//! change the disposition of the process. So SIGPIPE is blocked in the writing thread and discarded before the thread
//! returns to the program.

use std::marker::PhantomData;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

static IS_IGNORED: OnceLock<fn() -> bool> = OnceLock::new();

/// Protects the program from SIGPIPE. For libraries in programs that are not written in Rust, whose standard library ignores
/// the signal.
///
/// `is_ignored` returns whether the process currently ignores the signal and needs no protection. Further calls of this
/// function have no effect.
pub fn guard_sigpipe(is_ignored: fn() -> bool) {
    let _ = IS_IGNORED.set(is_ignored);
}

/// Returns whether a SIGPIPE may terminate the program.
fn is_sigpipe_fatal() -> bool {
    /// The number of guarded calls before `is_ignored` is called again. While it returns `true`, it is called each time.
    const GUARDED: u32 = 64;
    static LEFT: AtomicU32 = AtomicU32::new(0);
    let Some(is_ignored) = IS_IGNORED.get() else { return false };
    let left = LEFT.load(Ordering::Relaxed);
    let is_fatal = left > 0 || !is_ignored();
    if is_fatal {
        LEFT.store(left.checked_sub(1).unwrap_or(GUARDED), Ordering::Relaxed);
    }
    is_fatal
}

/// Blocks SIGPIPE in the calling thread until the guard is dropped, if it could terminate the program.
///
/// A SIGPIPE raised meanwhile is discarded; one that was pending before stays pending. Takes three system calls. Has no
/// effect in threads of the library and while another guard exists in the same thread.
#[must_use]
pub(crate) fn block_sigpipe() -> Option<SigpipeGuard> {
    is_sigpipe_fatal().then(SigpipeGuard::new)
}

/// Runs a function of the program with the signal mask of the program, so that processes it starts do not inherit the mask
/// of the library.
pub fn with_signals_of_host<T>(function: impl FnOnce() -> T) -> T {
    let _restored = imp::HostSignals::restore();
    function()
}

/// Restores the signal mask of the calling thread when it is dropped; see [`block_sigpipe`].
#[derive(Debug)]
pub(crate) struct SigpipeGuard {
    _blocked: Option<imp::SigpipeBlock>,
    /// The mask belongs to the thread.
    not_send: PhantomData<*const ()>,
}

impl SigpipeGuard {
    fn new() -> Self {
        Self { _blocked: imp::SigpipeBlock::new(), not_send: PhantomData }
    }
}

/// The signal mask inherited by threads of the library.
pub(super) use imp::Inheritance;

#[cfg(unix)]
mod imp {
    use std::cell::Cell;

    use nix::sys::signal::{SigSet, SigmaskHow, Signal};

    thread_local! {
        /// The mask of the program, while the library has replaced it.
        static HOST_MASK: Cell<Option<SigSet>> = const { Cell::new(None) };
    }

    /// The signals raised by faults of a thread. If they were blocked, crash handlers would not run.
    const FAULTS: [Signal; 6] =
        [Signal::SIGBUS, Signal::SIGFPE, Signal::SIGILL, Signal::SIGSEGV, Signal::SIGSYS, Signal::SIGTRAP];

    fn all() -> SigSet {
        let mut all = SigSet::all();
        for signal in FAULTS {
            all.remove(signal);
        }
        all
    }

    /// Replaces the mask of the thread. Returns `None` if the system call fails, which only invalid arguments cause.
    fn swap(mask: &SigSet, how: SigmaskHow) -> Option<SigSet> {
        mask.thread_swap_mask(how).ok()
    }

    /// Blocks all signals in a thread while it starts another, which inherits the mask.
    pub(crate) struct Inheritance {
        host: Option<SigSet>,
        own: Option<SigSet>,
    }

    impl Inheritance {
        pub(crate) fn prepare() -> Self {
            let own = swap(&all(), SigmaskHow::SIG_BLOCK);
            Self { host: HOST_MASK.get().or(own), own }
        }

        /// Returns the function that the started thread calls first.
        pub(crate) fn accept(&self) -> impl FnOnce() + Send + use<> {
            let host = self.host;
            move || HOST_MASK.set(host)
        }
    }

    impl Drop for Inheritance {
        fn drop(&mut self) {
            if let Some(own) = &self.own {
                let _ = own.thread_set_mask();
            }
        }
    }

    /// Restores the mask of the program in a thread of the library until it is dropped.
    pub(super) struct HostSignals(Option<SigSet>);

    impl HostSignals {
        pub(super) fn restore() -> Self {
            let Some(host) = HOST_MASK.get() else { return Self(None) };
            #[cfg(any(target_os = "linux", target_os = "android"))]
            discard_sigpipe();
            let own = swap(&host, SigmaskHow::SIG_SETMASK);
            HOST_MASK.set(None);
            Self(own)
        }
    }

    impl Drop for HostSignals {
        fn drop(&mut self) {
            if let Some(own) = &self.0 {
                HOST_MASK.set(swap(own, SigmaskHow::SIG_SETMASK));
            }
        }
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) use linux::SigpipeBlock;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    use linux::discard_sigpipe;

    /// Other systems: sockets of the standard library raise no SIGPIPE, or there is no safe way to discard it.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    #[derive(Debug)]
    pub(super) struct SigpipeBlock;

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    impl SigpipeBlock {
        pub(super) fn new() -> Option<Self> {
            None
        }
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    mod linux {
        use std::os::fd::AsFd;
        use std::sync::OnceLock;

        use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
        use nix::sys::signal::{SigSet, SigmaskHow, Signal, raise};
        use nix::sys::signalfd::{SfdFlags, SignalFd};

        use super::{HOST_MASK, swap};

        /// Blocks SIGPIPE in a thread of the program until it is dropped.
        #[derive(Debug)]
        pub(in super::super) struct SigpipeBlock {
            host: SigSet,
            /// True if a SIGPIPE was pending before, which the program may wait for.
            was_pending: bool,
        }

        impl SigpipeBlock {
            pub(in super::super) fn new() -> Option<Self> {
                if HOST_MASK.get().is_some() {
                    return None;
                }
                let host = swap(&sigpipe(), SigmaskHow::SIG_BLOCK)?;
                HOST_MASK.set(Some(host));
                // Only blocked signals can be pending.
                let was_pending =
                    host.contains(Signal::SIGPIPE) && signals().is_none_or(|signals| is_ready(&signals));
                Some(Self { host, was_pending })
            }
        }

        impl Drop for SigpipeBlock {
            fn drop(&mut self) {
                HOST_MASK.set(None);
                if !self.was_pending && may_be_pending() {
                    discard_sigpipe();
                }
                if !self.host.contains(Signal::SIGPIPE) {
                    let _ = self.host.thread_set_mask();
                }
            }
        }

        fn sigpipe() -> SigSet {
            SigSet::from(Signal::SIGPIPE)
        }

        /// Discards a pending SIGPIPE of the calling thread, which must have the signal blocked.
        ///
        /// `sigwait` consumes a pending signal without calling a handler. The thread first raises the signal, so that it
        /// never blocks; this has no effect if one is pending already, because signals are not counted. Linux keeps blocked
        /// signals pending even if the process ignores them.
        pub(super) fn discard_sigpipe() {
            if raise(Signal::SIGPIPE).is_ok() {
                let _ = sigpipe().wait();
            }
        }

        /// Returns whether a SIGPIPE may be pending, with one system call; discarding one takes several.
        ///
        /// The descriptor is kept open. It is polled, never read: the program may have closed it, and its number may be that
        /// of another file.
        fn may_be_pending() -> bool {
            static SIGNALS: OnceLock<SignalFd> = OnceLock::new();
            if SIGNALS.get().is_none()
                && let Some(signals) = signals()
            {
                // Another thread may have set it.
                let _ = SIGNALS.set(signals);
            }
            SIGNALS.get().is_none_or(is_ready)
        }

        /// Returns a descriptor that is readable while a SIGPIPE is pending for the calling thread, or `None` if the system
        /// has no descriptors left.
        fn signals() -> Option<SignalFd> {
            SignalFd::with_flags(&sigpipe(), SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK).ok()
        }

        fn is_ready(signals: &SignalFd) -> bool {
            let mut fds = [PollFd::new(signals.as_fd(), PollFlags::POLLIN)];
            poll(&mut fds, PollTimeout::ZERO).map_or(true, |ready| ready > 0)
        }
    }
}

#[cfg(not(unix))]
mod imp {
    #[derive(Debug)]
    pub(super) struct SigpipeBlock;

    impl SigpipeBlock {
        pub(super) fn new() -> Option<Self> {
            None
        }
    }

    pub(crate) struct Inheritance;

    impl Inheritance {
        pub(crate) fn prepare() -> Self {
            Self
        }

        pub(crate) fn accept(&self) -> impl FnOnce() + Send + use<> {
            || {}
        }
    }

    pub(super) struct HostSignals;

    impl HostSignals {
        pub(super) fn restore() -> Self {
            Self
        }
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::io::{IoSlice, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::atomic::AtomicBool;
    use std::thread;

    use nix::sys::signal::{SigSet, SigmaskHow, Signal, raise};

    use super::*;

    /// Runs a test in a thread with a mask of its own.
    fn in_thread<T: Send>(test: impl FnOnce() -> T + Send) -> T {
        thread::scope(|scope| scope.spawn(test).join().unwrap())
    }

    fn is_blocked(signal: Signal) -> bool {
        SigSet::thread_get_mask().unwrap().contains(signal)
    }

    /// Writes to a connection closed by the peer until it fails, which raises SIGPIPE.
    fn write_to_closed_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        drop(listener.accept().unwrap());
        while stream.write_vectored(&[IoSlice::new(b"x")]).is_ok() {}
        while stream.write_vectored(&[IoSlice::new(b"x")]).unwrap_err().kind()
            != std::io::ErrorKind::BrokenPipe
        {}
    }

    /// Returns whether a SIGPIPE is pending according to the kernel.
    fn is_pending() -> bool {
        let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("SigPnd:")).unwrap();
        u64::from_str_radix(line.trim(), 16).unwrap() & (1 << (Signal::SIGPIPE as u32 - 1)) != 0
    }

    #[test]
    fn a_sigpipe_of_the_library_is_discarded() {
        in_thread(|| {
            let guard = SigpipeGuard::new();
            assert!(is_blocked(Signal::SIGPIPE) && !is_blocked(Signal::SIGTERM));
            write_to_closed_connection();
            assert!(is_pending());
            drop(guard);
            assert!(!is_pending() && !is_blocked(Signal::SIGPIPE));
        });
    }

    #[test]
    fn a_blocked_sigpipe_stays_blocked_and_one_of_the_program_pending() {
        in_thread(|| {
            SigSet::from(Signal::SIGPIPE).thread_block().unwrap();
            let guard = SigpipeGuard::new();
            write_to_closed_connection();
            drop(guard);
            assert!(!is_pending() && is_blocked(Signal::SIGPIPE));
            raise(Signal::SIGPIPE).unwrap();
            let guard = SigpipeGuard::new();
            write_to_closed_connection();
            drop(guard);
            assert!(is_pending() && is_blocked(Signal::SIGPIPE));
            assert_eq!(SigSet::from(Signal::SIGPIPE).wait(), Ok(Signal::SIGPIPE));
        });
    }

    #[test]
    fn guards_can_be_nested() {
        in_thread(|| {
            let outer = SigpipeGuard::new();
            write_to_closed_connection();
            drop(SigpipeGuard::new());
            assert!(is_blocked(Signal::SIGPIPE));
            drop(outer);
            assert!(!is_pending() && !is_blocked(Signal::SIGPIPE));
        });
    }

    #[test]
    fn functions_of_the_program_run_with_its_mask() {
        in_thread(|| {
            SigSet::from(Signal::SIGUSR1).thread_swap_mask(SigmaskHow::SIG_SETMASK).unwrap();
            let signals_are_of_host = || {
                with_signals_of_host(|| {
                    assert!(is_blocked(Signal::SIGUSR1));
                    assert!(!is_blocked(Signal::SIGPIPE) && !is_blocked(Signal::SIGTERM) && !is_pending());
                });
            };
            signals_are_of_host();
            let _guard = SigpipeGuard::new();
            write_to_closed_connection();
            signals_are_of_host();
            assert!(is_blocked(Signal::SIGPIPE));
            let worker = super::super::thread::spawn("test", move || {
                assert!([Signal::SIGTERM, Signal::SIGINT, Signal::SIGPIPE].into_iter().all(is_blocked));
                assert!(!is_blocked(Signal::SIGSEGV) && !is_blocked(Signal::SIGBUS));
                write_to_closed_connection();
                signals_are_of_host();
                assert!(is_blocked(Signal::SIGTERM));
            });
            worker.unwrap().join().unwrap();
            assert!(!is_blocked(Signal::SIGTERM));
        });
    }

    #[test]
    fn a_program_that_ignores_sigpipe_is_not_guarded() {
        static IGNORES: AtomicBool = AtomicBool::new(true);
        assert!(block_sigpipe().is_none(), "no callback is set");
        guard_sigpipe(|| IGNORES.load(Ordering::SeqCst));
        in_thread(|| {
            assert!(block_sigpipe().is_none());
            IGNORES.store(false, Ordering::SeqCst);
            for _ in 0..200 {
                let _guard = block_sigpipe();
                assert!(is_blocked(Signal::SIGPIPE));
            }
            IGNORES.store(true, Ordering::SeqCst);
            while block_sigpipe().is_some() {}
            assert!(block_sigpipe().is_none());
        });
    }
}
