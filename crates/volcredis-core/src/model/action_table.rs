//! Values of the actions.

use std::sync::OnceLock;

use super::Action;

/// A table with a value for each action of the model, made when it is first needed.
#[derive(Debug)]
pub struct ActionTable<T>(Box<[OnceLock<Box<T>>]>);

impl<T> ActionTable<T> {
    /// Creates a table without values.
    #[must_use]
    pub fn new() -> Self {
        Self(Action::all().iter().map(|_| OnceLock::new()).collect())
    }

    /// Returns the value of an action, which `make` returns the first time.
    pub fn get_or_init(&self, action: &Action, make: impl FnOnce() -> T) -> &T {
        self.0[action.index].get_or_init(|| Box::new(make()))
    }
}

impl<T> Default for ActionTable<T> {
    fn default() -> Self {
        Self::new()
    }
}
