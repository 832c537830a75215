//! Finding an action by its name, with a suggestion if there is none.

use super::Action;
use crate::actions::*;
use crate::error::UnknownAction;
use crate::request::Request;
use crate::sanitize::Sanitizer;

macro_rules! table {
    ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
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
    /// There is no such action; the error suggests the most similar name, if one is similar.
    pub fn find(name: &str) -> Result<&'static Self, UnknownAction> {
        ACTIONS.binary_search_by(|action| action.name.cmp(name)).map(|index| ACTIONS[index]).map_err(|_| {
            UnknownAction {
                name: Sanitizer::new().sanitize(name, 64),
                suggestion: suggest(name, ACTIONS.iter().map(|action| action.name)),
            }
        })
    }

    /// Returns all actions, sorted by name.
    #[must_use]
    pub fn all() -> &'static [&'static Self] {
        ACTIONS
    }
}

/// Returns the most similar of `names` to `name`, ignoring case and separators, if one is similar enough for a suggestion.
pub fn suggest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    similar(name, names, 0.6).max_by(|(left, _), (right, _)| left.total_cmp(right)).map(|(_, name)| name)
}

/// Returns up to `count` of `names` that are similar to `name`, ignoring case and separators, the most similar first.
pub fn closest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let mut similar: Vec<_> = similar(name, names, 0.4).collect();
    similar.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    similar.into_iter().take(count).map(|(_, name)| name).collect()
}

/// Returns those of `names` whose similarity to `name`, from 0 to 1, is at least `min`, with their similarity.
fn similar<'a>(
    name: &str,
    names: impl IntoIterator<Item = &'a str>,
    min: f64,
) -> impl Iterator<Item = (f64, &'a str)> {
    // The cost of a comparison is proportional to the product of both lengths. Every name of the model is shorter.
    const MAX_LENGTH: usize = 64;
    let normalize = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let wanted = (name.len() <= MAX_LENGTH).then(|| normalize(name));
    let similarity = move |candidate| {
        Some(strsim::normalized_damerau_levenshtein(wanted.as_ref()?, &normalize(candidate)))
    };
    names
        .into_iter()
        .filter_map(move |name| Some((similarity(name)?, name)))
        .filter(move |(similarity, _)| *similarity >= min)
}
