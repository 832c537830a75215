//! Starting processes.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use nix::sys::signal::SigSet;

/// Starts a process that reads its standard input to its end, and so notices the end of this process.
///
/// It has no signals blocked, unlike the threads of the emulator, and is not in the process group of a terminal's foreground:
/// Ctrl-C is for the emulator, which ends its processes in order.
pub(super) fn spawn(command: &mut Command) -> io::Result<Child> {
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    let mask = SigSet::thread_get_mask()?;
    SigSet::empty().thread_set_mask()?;
    let child = command.spawn();
    mask.thread_set_mask()?;
    child
}
