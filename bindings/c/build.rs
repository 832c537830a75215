//! Names the shared library the way the loader looks for it.
#![allow(clippy::print_stdout)]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // The part of the version that changes when programs that were built before would no longer run: before 1.0 each
        // minor version is one of its own.
        let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
        let compatible = if major == "0" { format!("0.{minor}") } else { major.to_owned() };
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libvolcredis.so.{compatible}");
        // A program may close the library and open it again. The standard library leaves destructors of thread-local
        // storage behind, and with each new copy takes keys of which a process has few; so the first copy stays.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
