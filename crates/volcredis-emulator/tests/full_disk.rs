//! A state file on a full disk. The only test of its process, because the limit of file sizes applies to all of it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::path::Path;
use std::time::Duration;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::sys::signal::{SigSet, Signal};
use serde_json::json;
use support::{Client, INSTANCE, paused};
use volcredis_emulator::Emulator;

/// Limits the size of files, as a disk without space does, until it is dropped.
struct FullDisk;

impl FullDisk {
    fn at(length: u64) -> Self {
        let (_, hard) = getrlimit(Resource::RLIMIT_FSIZE).unwrap();
        setrlimit(Resource::RLIMIT_FSIZE, length, hard).unwrap();
        Self
    }
}

impl Drop for FullDisk {
    fn drop(&mut self) {
        let (_, hard) = getrlimit(Resource::RLIMIT_FSIZE).unwrap();
        setrlimit(Resource::RLIMIT_FSIZE, hard, hard).unwrap();
    }
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).unwrap().len()
}

fn backups(emulator: &Emulator) -> Vec<String> {
    let request = json!({"InstanceId": INSTANCE, "PageNumber": 1, "PageSize": 100});
    let response = Client::of(emulator).ok("DescribeBackups", &request);
    let backups = response["Backups"].as_array().unwrap();
    backups.iter().map(|backup| backup["BackupPointId"].as_str().unwrap().to_owned()).collect()
}

fn create_backup(emulator: &Emulator) -> Result<String, String> {
    let reply = Client::of(emulator).call("CreateBackup", &json!({"InstanceId": INSTANCE}));
    match reply.status {
        200 => Ok(reply.result()["BackupPointId"].as_str().unwrap().to_owned()),
        _ => Err(reply.message().to_owned()),
    }
}

#[test]
fn changes_are_stored_or_refused() {
    // The signal would end the process where a thread of the test writes, instead of the emulator's own.
    SigSet::from(Signal::SIGXFSZ).thread_block().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let emulator = paused().state_file(&path).start().unwrap();
    let mut refused = 0;
    for free in [0, 1, 40, 200, 400, 1000] {
        let disk = FullDisk::at(length(&path) + free);
        for _ in 0..4 {
            // Automated backups, and those that expire, come in between.
            emulator.advance_clock(Duration::from_secs(30 * 3600)).unwrap();
            let before = backups(&emulator);
            if let Err(message) = create_backup(&emulator) {
                assert!(message.starts_with("cannot store the change: "), "{message}");
                assert_eq!(backups(&emulator), before, "the refused change has no effect");
                refused += 1;
            }
        }
        drop(disk);
        let stored = create_backup(&emulator).expect("there is space again");
        assert!(backups(&emulator).contains(&stored));
    }
    assert!(refused >= 10, "{refused}");
    let copy = directory.path().join("copy.json");
    fs::copy(&path, &copy).unwrap();
    let restarted = paused().state_file(&copy).start().unwrap();
    assert_eq!(backups(&restarted), backups(&emulator));

    // The snapshot at the end does not fit, and the changes remain in the file.
    let (last, now) = (create_backup(&emulator).unwrap(), backups(&emulator));
    let disk = FullDisk::at(0);
    drop(emulator);
    drop(disk);
    let restarted = paused().state_file(&path).start().unwrap();
    assert_eq!(backups(&restarted), now);
    assert!(now.contains(&last));

    // A new state file does not fit.
    let disk = FullDisk::at(100);
    let error = paused().state_file(directory.path().join("new.json")).start().unwrap_err().to_string();
    drop(disk);
    assert!(error.contains("new.json"), "{error}");
    let left: Vec<_> =
        fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_str().unwrap().ends_with(".tmp")), "{left:?}");
}
