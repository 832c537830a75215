//! Colors, which are used on a terminal only.

use std::env;
use std::io::{self, IsTerminal as _};

use comfy_table::Color;

/// Returns whether standard output shows colors: on a terminal, unless `NO_COLOR` is set to anything but an empty string.
pub(super) fn colors_enabled() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");
    io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb
}

/// Returns the color of a state in a column named `Status`.
pub(super) fn color_of(column: &str, value: &str) -> Option<Color> {
    if !column.ends_with("Status") {
        return None;
    }
    match value {
        "Running" | "Available" | "Success" | "Finished" | "ok" => Some(Color::Green),
        "CreateFailed" | "TaskFailed" | "Failed" | "Unavailable" | "Error" | "Canceled" | "failed" => {
            Some(Color::Red)
        }
        _ => Some(Color::Yellow),
    }
}
