//! Finding an action by its name, with a suggestion if there is none.

use super::Action;
use crate::actions::*;
use crate::error::UnknownAction;
use crate::request::Request;

macro_rules! table {
    ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident;)+) => {
        &[$(<$request as Request>::ACTION,)+]
    };
}

/// All actions, sorted by name.
static ACTIONS: &[&Action] = crate::for_each_action!(table);

impl Action {
    /// Returns the action with exactly that wire name.
    ///
    /// # Errors
    ///
    /// There is no such action; the error suggests the nearest name.
    pub fn find(name: &str) -> Result<&'static Self, UnknownAction> {
        ACTIONS.binary_search_by(|action| action.name.cmp(name)).map(|index| ACTIONS[index]).map_err(|_| {
            UnknownAction {
                name: name.chars().take(64).collect(),
                suggestion: nearest(name, ACTIONS.iter().map(|action| action.name)).map(|(_, name)| name),
            }
        })
    }

    /// Returns all actions, sorted by name.
    #[must_use]
    pub fn all() -> &'static [&'static Self] {
        ACTIONS
    }
}

/// Returns the nearest of `names` to `name`, if one is near enough for a suggestion.
pub fn suggest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const MIN_SIMILARITY: f64 = 0.6;
    nearest(name, names).filter(|(similarity, _)| *similarity >= MIN_SIMILARITY).map(|(_, name)| name)
}

/// Returns the nearest of `names` to `name` with its similarity, from 0 to 1, ignoring case and separators.
fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<(f64, &'a str)> {
    // The cost is proportional to the product of both lengths. No name is longer than this.
    const MAX_LENGTH: usize = 128;
    if name.len() > MAX_LENGTH {
        return None;
    }
    let normalize = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let wanted = normalize(name);
    names
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&wanted, &normalize(candidate)), candidate))
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
}
