//! The dependencies of the core perform no I/O. Its own code is checked by clippy: see `clippy.toml`.

#![allow(clippy::unwrap_used)]
#![allow(clippy::disallowed_types, reason = "runs `cargo tree`")]

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn no_dependency_performs_io() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "volcredis-core"])
        .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names: BTreeSet<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| line.split(' ').next().map(str::to_owned))
        .collect();
    assert!(names.contains("serde_json"), "{names:?}");
    for name in
        ["tokio", "reqwest", "hyper", "mio", "socket2", "rustls", "rand", "getrandom", "chrono", "libc"]
    {
        assert!(!names.contains(name), "the core depends on {name}");
    }
}
