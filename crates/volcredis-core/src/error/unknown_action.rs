//! Names of actions that do not exist.

use thiserror::Error;

/// An error returned when no action has a given name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("unknown action `{name}`{}", did_you_mean(*.suggestion))]
pub struct UnknownAction {
    /// The name, sanitized and truncated to 64 characters.
    pub name: String,
    /// The most similar name of an action; `None` if none is similar.
    pub suggestion: Option<&'static str>,
}

/// Returns the question at the end of an error about an unknown name; empty without a suggestion.
pub(crate) fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}
