//! Names the shared library the way the loader looks for it.
#![allow(clippy::print_stdout)]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // The number is raised when a program that was built with an older header would no longer run.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libvolcredis.so.0");
    }
}
