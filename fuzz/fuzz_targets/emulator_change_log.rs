//! State files: a damaged one is refused with an error that names the file, and is not changed.
//!
//! Input: the lines of the file after the first two, which are the format and a snapshot, or the whole file if it begins
//! with `{`.
#![no_main]

use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use volcredis_emulator::{Builder, Emulator};
use volcredis_fuzz::check_message;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a temporary folder"));

/// The contents of the state file of an emulator without changes.
static SNAPSHOT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let path = FOLDER.path().join("first.json");
    drop(builder().state_file(&path).start().expect("an emulator"));
    fs::read(path).expect("a state file")
});

fn builder() -> Builder {
    Emulator::builder().rate_limit(None).empty().pause_clock()
}

fuzz_target!(|data: &[u8]| {
    let content = if data.starts_with(b"{") { data.to_vec() } else { [SNAPSHOT.as_slice(), data].concat() };
    let path = FOLDER.path().join("state.json");
    fs::write(&path, &content).expect("a state file");
    if let Err(error) = builder().state_file(&path).start() {
        check_message(&error);
        assert!(error.to_string().contains("state.json"), "{error}");
        assert_eq!(fs::read(&path).expect("a state file"), content);
    }
});
