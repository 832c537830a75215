//! What can be sent: typed requests, and requests that are put together at run time.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::model::{Action, Described, Structure, UnknownAction};
use crate::validate::{self, ValidationError};

/// The version of the API that the model describes.
pub const API_VERSION: &str = "2020-12-07";

/// A typed request: the body of one action.
pub trait Request: Serialize + DeserializeOwned + Described {
    /// What `Result` of the answer holds.
    type Response: Serialize + DeserializeOwned + Described + Default;

    /// The action that the request is for.
    const ACTION: &'static Action;

    /// Checks every rule of the model that can be checked before sending.
    ///
    /// # Errors
    ///
    /// All violations at once.
    fn validate(&self) -> Result<(), ValidationError>
    where
        Self: Sized,
    {
        validate::request(Self::ACTION, self)
    }
}

/// Something to be done with the request type of an action that is only known by its name, through
/// [`actions::visit`](crate::actions::visit).
pub trait Visitor {
    /// What comes of it.
    type Output;

    /// Does it with the request type `R`.
    fn visit<R: Request>(self) -> Self::Output;
}

/// A request that is put together at run time: the name of an action and a JSON object.
///
/// Parameters that the model does not know are refused, with a suggestion, unless
/// [`allow_unknown_parameters`](Self::allow_unknown_parameters) is set. An action newer than the library is called with
/// [`DynamicRequest::custom`]; nothing is known of it, so nothing is checked.
#[derive(Clone, Debug)]
pub struct DynamicRequest {
    target: Target,
    parameters: Map<String, Value>,
    unknown_parameters_allowed: bool,
}

#[derive(Clone, Debug)]
enum Target {
    Known(&'static Action),
    Custom { action: String, version: String },
}

impl DynamicRequest {
    /// A request of a known action.
    ///
    /// # Errors
    ///
    /// When there is no such action; the error suggests the nearest name.
    pub fn new(action: &str) -> Result<Self, UnknownAction> {
        Ok(Self::of(Action::find(action)?))
    }

    /// A request of that action.
    #[must_use]
    pub fn of(action: &'static Action) -> Self {
        Self { target: Target::Known(action), parameters: Map::new(), unknown_parameters_allowed: false }
    }

    /// A request of an action that the library does not know. It is sent as it is: nothing is checked, no
    /// idempotency token is made up, and it counts as a change that must not be repeated.
    #[must_use]
    pub fn custom(action: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            target: Target::Custom { action: action.into(), version: version.into() },
            parameters: Map::new(),
            unknown_parameters_allowed: true,
        }
    }

    /// Sets a parameter by its wire name.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Replaces all parameters.
    #[must_use]
    pub fn parameters(mut self, parameters: Map<String, Value>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Whether parameters that the model does not know are sent instead of refused: the way to a parameter newer
    /// than the library.
    #[must_use]
    pub fn allow_unknown_parameters(mut self, allow: bool) -> Self {
        self.unknown_parameters_allowed = allow;
        self
    }

    /// The wire name of the action.
    #[must_use]
    pub fn action_name(&self) -> &str {
        match &self.target {
            Target::Known(action) => action.name,
            Target::Custom { action, .. } => action,
        }
    }

    /// The version of the API.
    #[must_use]
    pub fn version(&self) -> &str {
        match &self.target {
            Target::Known(_) => API_VERSION,
            Target::Custom { version, .. } => version,
        }
    }

    /// The description of the action, if it is a known one.
    #[must_use]
    pub fn action(&self) -> Option<&'static Action> {
        match self.target {
            Target::Known(action) => Some(action),
            Target::Custom { .. } => None,
        }
    }

    /// The parameters, by their wire names.
    #[must_use]
    pub fn body(&self) -> &Map<String, Value> {
        &self.parameters
    }

    /// The parameters, to be changed in place.
    pub fn body_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.parameters
    }

    /// Checks every rule of the model that can be checked before sending, and that every parameter is known.
    ///
    /// # Errors
    ///
    /// All violations at once.
    pub fn validate(&self) -> Result<(), ValidationError> {
        match self.target {
            Target::Custom { .. } => Ok(()),
            Target::Known(action) if self.unknown_parameters_allowed => {
                validate::request(action, &KnownOnly(&self.parameters))
            }
            Target::Known(action) => validate::request(action, &self.parameters),
        }
    }
}

impl<R: Request> From<&R> for DynamicRequest {
    /// The typed request as one that parameters can be added to by name.
    fn from(request: &R) -> Self {
        let parameters = match serde_json::to_value(request) {
            Ok(Value::Object(parameters)) => parameters,
            // A structure of named fields with texts for keys always becomes an object.
            _ => Map::new(),
        };
        Self::of(R::ACTION).parameters(parameters)
    }
}

/// Parameters of which validation sees only those that the model knows.
struct KnownOnly<'a>(&'a Map<String, Value>);

impl crate::model::Members for KnownOnly<'_> {
    fn member(&self, name: &str) -> Option<crate::model::Member<'_>> {
        self.0.member(name)
    }

    fn unknown_names<'a>(&'a self, _: &Structure) -> Vec<&'a str> {
        Vec::new()
    }
}
