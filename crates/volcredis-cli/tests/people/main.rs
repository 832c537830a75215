//! Tests of the command as people and scripts use it: formats, pages, regions, confirmation, waits, help and input; in a
//! pipe and on a terminal.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../support/mod.rs"]
mod support;

mod audit;
#[cfg(unix)]
mod guide;
mod help;
mod input;
mod output;
mod pages;
mod safety;
mod setup;
#[cfg(unix)]
mod terminal;
mod wait;
