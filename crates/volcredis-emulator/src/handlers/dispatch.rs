//! The table of actions and their handlers.

use serde_json::{Map, Value};
use volcredis_core::Request;
use volcredis_core::actions::*;
use volcredis_core::model::Action;

use crate::handlers::call::Call;
use crate::service_error::ServiceError;

/// The handler of an action, implemented by its request type.
pub(crate) trait Handle: Request {
    /// Executes the request, whose parameters are valid by the rules of the API model.
    fn handle(self, call: &mut Call<'_>) -> Result<Self::Response, ServiceError>;
}

/// A function that executes a call with validated parameters, and returns `Result` as JSON.
pub(crate) type Handler = fn(Map<String, Value>, &mut Call<'_>) -> Result<String, ServiceError>;

fn run<R: Handle>(parameters: Map<String, Value>, call: &mut Call<'_>) -> Result<String, ServiceError> {
    let request: R = serde_json::from_value(Value::Object(parameters))
        .map_err(|error| ServiceError::invalid_parameter(format!("invalid parameters: {error}")))?;
    let response = request.handle(call)?;
    if R::ACTION.response.fields.is_empty() {
        return Ok("null".to_owned());
    }
    serde_json::to_string(&response).map_err(|error| {
        ServiceError::platform("InternalError", format!("cannot serialize the response: {error}"))
    })
}

macro_rules! handlers {
    ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
        /// The actions, sorted by name.
        static HANDLERS: &[(&Action, Handler)] = &[$((<$request as Request>::ACTION, run::<$request>)),+];
    };
}

volcredis_core::for_each_action!(handlers);

/// Returns the action of that name and its handler.
pub(crate) fn find(name: &str) -> Option<(&'static Action, Handler)> {
    let index = HANDLERS.binary_search_by(|(action, _)| action.name.cmp(name)).ok()?;
    Some(HANDLERS[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_of_the_model_has_a_handler() {
        let missing: Vec<_> =
            Action::all().iter().map(|action| action.name).filter(|name| find(name).is_none()).collect();
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn handlers_are_sorted_for_binary_search() {
        assert!(HANDLERS.is_sorted_by(|(left, _), (right, _)| left.name < right.name));
    }
}
