//! The emulator within a program that has signals of its own.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs;

use volcredis_emulator::Emulator;

/// The number of SIGPIPE, as of SIGSEGV, on Linux.
const SIGPIPE: u32 = 13;
const SIGSEGV: u32 = 11;

/// The masks of blocked signals of the threads with a name, as the kernel shows them.
fn blocked(name: &str) -> Vec<u64> {
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

/// A client that breaks its connection raises SIGPIPE in the thread that writes to it, and a program in C or with its
/// default in Python ends by that.
#[test]
fn its_thread_blocks_signals() {
    let emulator = Emulator::builder().start().unwrap();
    // When a call was answered, the thread is at work.
    std::io::Read::read(&mut connect(&emulator), &mut [0; 1]).unwrap();
    let masks = blocked("volcredis-emula");
    assert_eq!(masks.len(), 1);
    assert!(masks[0] & (1 << (SIGPIPE - 1)) != 0, "{:x}", masks[0]);
    assert!(masks[0] & (1 << (SIGSEGV - 1)) == 0, "{:x}", masks[0]);
}

fn connect(emulator: &Emulator) -> std::net::TcpStream {
    let mut stream = std::net::TcpStream::connect(emulator.address()).unwrap();
    std::io::Write::write_all(&mut stream, b"not a request\r\n\r\n").unwrap();
    stream
}
