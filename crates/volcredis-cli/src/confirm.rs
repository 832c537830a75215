//! Confirmation of actions that destroy data or interrupt connections.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use volcredis::DynamicRequest;

use crate::error::CliError;
use crate::output::escape;

/// The actions that are confirmed, with their consequence.
const CONSEQUENCES: &[(&str, &str)] = &[
    ("DeleteAllClientSession", "disconnects all clients of the instance"),
    ("DeleteAllowList", "deletes the allow list"),
    ("DeleteBlueGreenDeployment", "deletes the blue-green deployment"),
    ("DeleteDBAccount", "deletes the account, whose clients lose access"),
    ("DeleteDBEndpointDirectLinkAddress", "deletes the direct link address, whose clients lose access"),
    ("DeleteDBEndpointPublicAddress", "deletes the public address, whose clients lose access"),
    ("DeleteDBInstance", "deletes the instance with all its data"),
    ("DeleteEnterpriseDBInstance", "deletes the instance with all its data"),
    ("DeleteParameterGroup", "deletes the parameter template"),
    ("FlushDBInstance", "deletes all data of the instance"),
    ("RestoreDBInstance", "replaces all data of the instance by that of the backup"),
    ("SwitchOver", "switches primary nodes, which interrupts connections"),
    ("SwitchoverBlueGreenDeployment", "switches the instances, which interrupts connections"),
    ("TestFailoverDBInstanceZone", "fails a zone over, which interrupts connections"),
    ("TestShutDownDBInstanceNodes", "shuts nodes down, which interrupts connections"),
];

/// Returns the consequence of an action that has to be confirmed.
pub(crate) fn consequence(action: &str) -> Option<&'static str> {
    let known = CONSEQUENCES.iter().find(|(name, _)| *name == action).map(|(_, consequence)| *consequence);
    // An action that is newer than this command.
    known.or_else(|| action.starts_with("Delete").then_some("deletes something"))
}

/// Asks whether to call an action with that consequence.
///
/// # Errors
///
/// Returns an error if the user declines, or cannot be asked.
pub(crate) fn action(
    request: &DynamicRequest,
    region: &str,
    consequence: &str,
    confirmed: bool,
) -> Result<(), CliError> {
    let resource = request
        .body()
        .iter()
        .find(|(name, value)| name.ends_with("Id") && value.is_string())
        .and_then(|(_, value)| value.as_str())
        .map(|id| format!(" {}", escape(id)))
        .unwrap_or_default();
    let name = request.action_name();
    require(
        confirmed,
        &format!("{name}{resource} in {region} {consequence}. Continue?"),
        &format!("{name}{resource} {consequence}"),
    )
}

/// Asks a question before a change, unless the change was confirmed with `--yes`.
///
/// # Errors
///
/// Returns an error if the user declines, or cannot be asked; `change` describes what has to be confirmed then.
pub(crate) fn require(confirmed: bool, question: &str, change: &str) -> Result<(), CliError> {
    if confirmed {
        return Ok(());
    }
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Err(CliError::usage(format!(
            "{change}; add --yes to confirm, since there is no terminal to ask on"
        )));
    }
    if ask(question) { Ok(()) } else { Err(CliError::usage("not confirmed; nothing was changed")) }
}

/// Asks a question that is answered with yes or no, by default no.
fn ask(question: &str) -> bool {
    let _ = write!(io::stderr(), "{question} [y/N] ");
    let mut answer = String::new();
    // At the end of the input the answer is empty.
    let _ = io::stdin().lock().read_line(&mut answer);
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    use volcredis::model::Action;

    use super::*;

    #[test]
    fn every_action_that_deletes_is_confirmed() {
        for (name, _) in CONSEQUENCES {
            assert!(Action::find(name).unwrap().mutating, "{name}");
        }
        let prefixes = ["Delete", "Flush", "Restore", "Test", "Switch"];
        for action in Action::all() {
            let is_listed = CONSEQUENCES.iter().any(|(name, _)| *name == action.name);
            assert_eq!(
                is_listed,
                prefixes.iter().any(|prefix| action.name.starts_with(prefix)),
                "{}",
                action.name
            );
        }
    }
}
