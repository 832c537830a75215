//! Signals in a process that embeds the emulator.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs;

use volcredis_emulator::Emulator;

/// The numbers of signals on Linux.
const SIGPIPE: u32 = 13;
const SIGSEGV: u32 = 11;

/// Returns the masks of blocked signals of the threads with a name.
fn blocked_signals(name: &str) -> Vec<u64> {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    let named = tasks.filter(|task| {
        // A thread of another test may end meanwhile.
        fs::read_to_string(task.path().join("comm")).is_ok_and(|comm| comm.trim() == name)
    });
    named
        .map(|task| {
            let status = fs::read_to_string(task.path().join("status")).unwrap();
            let line = status.lines().find_map(|line| line.strip_prefix("SigBlk:")).unwrap();
            u64::from_str_radix(line.trim(), 16).unwrap()
        })
        .collect()
}

/// A write to a broken connection raises SIGPIPE in the thread, which ends a process that does not ignore the signal.
#[test]
fn server_thread_blocks_signals() {
    let emulator = Emulator::builder().start().unwrap();
    // The thread is running once it has responded to a request.
    std::io::Read::read(&mut connect(&emulator), &mut [0; 1]).unwrap();
    let masks = blocked_signals("volcredis-emula");
    assert_eq!(masks.len(), 1);
    assert!(masks[0] & (1 << (SIGPIPE - 1)) != 0, "{:x}", masks[0]);
    assert!(masks[0] & (1 << (SIGSEGV - 1)) == 0, "{:x}", masks[0]);
}

fn connect(emulator: &Emulator) -> std::net::TcpStream {
    let mut stream = std::net::TcpStream::connect(emulator.address()).unwrap();
    std::io::Write::write_all(&mut stream, b"not a request\r\n\r\n").unwrap();
    stream
}
