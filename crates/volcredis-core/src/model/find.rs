//! Finding an action by its name, with a suggestion if there is none.

use super::Action;
use crate::actions::*;
use crate::error::UnknownAction;
use crate::request::Request;
use crate::sanitize::Sanitizer;

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

/// The maximum length of a name to find similar ones for: the cost of a comparison is proportional to the product of both
/// lengths. Every name of the model is shorter.
const MAX_LENGTH: usize = 64;

/// Returns the most similar of `names` to `name`, ignoring case and separators, if one is similar enough for a suggestion.
pub fn suggest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const MIN_SIMILARITY: f64 = 0.6;
    if name.len() > MAX_LENGTH {
        return None;
    }
    let wanted = normalize(name);
    let mut best = (MIN_SIMILARITY, None);
    for candidate in names {
        let normalized = normalize(candidate);
        let (shorter, longer) = (wanted.len().min(normalized.len()), wanted.len().max(normalized.len()));
        // The number of missing characters limits the similarity. Lengths of UTF-8 are near enough for ASCII candidates.
        if longer == 0 || (shorter as f64 / longer as f64) < best.0 {
            continue;
        }
        let similarity = strsim::normalized_damerau_levenshtein(&wanted, &normalized);
        if similarity >= best.0 {
            best = (similarity, Some(candidate));
        }
    }
    best.1
}

/// Returns up to `count` of `names` that are similar to `name`, ignoring case and separators, the most similar first.
pub fn closest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    const MIN_SIMILARITY: f64 = 0.4;
    if name.len() > MAX_LENGTH {
        return Vec::new();
    }
    let wanted = normalize(name);
    let similarity = |candidate| strsim::normalized_damerau_levenshtein(&wanted, &normalize(candidate));
    let mut similar: Vec<_> = names
        .into_iter()
        .map(|name| (similarity(name), name))
        .filter(|(value, _)| *value >= MIN_SIMILARITY)
        .collect();
    similar.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    similar.into_iter().take(count).map(|(_, name)| name).collect()
}

fn normalize(name: &str) -> String {
    name.replace(['_', '-'], "").to_lowercase()
}
