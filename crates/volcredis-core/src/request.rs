//! What can be sent: typed requests, and requests that are put together at run time.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::actions;
use crate::error::Error;
use crate::model::{Action, Fields, Reflect, Structure, Type, UnknownAction, ValueRef};
use crate::validate::{self, ValidationError};

/// The version of the API that the model describes.
pub const API_VERSION: &str = "2020-12-07";

/// A typed request: the body of one action.
pub trait Request: Serialize + DeserializeOwned + Reflect + Send + Sync + 'static {
    /// What `Result` of the answer holds.
    type Response: Serialize + DeserializeOwned + Reflect + Default + Send + Sync + 'static;

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

/// Calls `visitor` with the request type of the action with that wire name; returns `None` for an unknown action.
pub fn visit<V: Visitor>(action: &str, visitor: V) -> Option<V::Output> {
    macro_rules! visit_action {
        ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident;)+) => {
            match action {
                $($name => Some(visitor.visit::<actions::$request>()),)+
                _ => None,
            }
        };
    }
    crate::for_each_action!(visit_action)
}

/// A request that is put together at run time: the name of an action and a JSON object.
///
/// Parameters that the model does not know are refused, with a suggestion, unless
/// [`allow_unknown_parameters`](Self::allow_unknown_parameters) is set. An action newer than the library is called with
/// [`DynamicRequest::custom`]; nothing is known of it, so nothing is checked.
#[derive(Clone)]
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

    /// The parameters with every secret among them replaced by `[redacted]`: to be shown.
    #[must_use]
    pub fn redacted(&self) -> Value {
        let mut body = Value::Object(self.parameters.clone());
        if let Target::Known(action) = self.target {
            redact(&mut body, action.request);
        }
        body
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

impl fmt::Debug for DynamicRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DynamicRequest")
            .field("action", &self.action_name())
            .field("parameters", &self.redacted())
            .finish_non_exhaustive()
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

fn redact(value: &mut Value, description: &Structure) {
    match value {
        Value::Object(members) => {
            for field in description.fields {
                let Some(value) = members.get_mut(field.name) else { continue };
                match field.value_type {
                    Type::Secret => *value = Value::from("[redacted]"),
                    Type::Structure(inner) => redact(value, inner),
                    Type::List(Type::Structure(inner)) => redact(value, inner),
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, description)),
        _ => {}
    }
}

/// Parameters of which validation sees only those that the model knows.
struct KnownOnly<'a>(&'a Map<String, Value>);

impl Fields for KnownOnly<'_> {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        self.0.field(name)
    }

    fn unknown_names<'a>(&'a self, _: &Structure) -> Vec<&'a str> {
        Vec::new()
    }
}

/// A request as the life of a call takes it: encoded, with what must be known to send it, and to send it again.
#[derive(Clone, Debug)]
pub struct PreparedRequest {
    action: Cow<'static, str>,
    version: Cow<'static, str>,
    mutating: bool,
    /// The field for an idempotency token, where the action has one and the caller gave none.
    open_token_field: Option<&'static str>,
    /// The idempotency token, given or made up.
    token: Option<Box<str>>,
    body: Body,
}

/// An encoded body. Account passwords can be in it, so it is not shown.
#[derive(Clone)]
struct Body(Bytes);

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.0.len())
    }
}

/// Whether a request is validated before it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validation {
    /// Checks every rule of the model that can be checked before sending.
    #[default]
    Check,
    /// Sends the request as it is: the way past a rule that the service no longer has.
    Skip,
}

/// A request that a client can send: a typed request, or a [`DynamicRequest`].
pub trait Operation: Send + Sync {
    /// The type of `Result` in the response.
    type Output: DeserializeOwned + Default + Send + 'static;

    /// Encodes the request, after validation unless that is skipped.
    ///
    /// # Errors
    ///
    /// Fails when the request is not valid, or holds a number that JSON cannot express.
    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error>;
}

impl<R: Request> Operation for R {
    type Output = R::Response;

    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error> {
        if validation == Validation::Check {
            self.validate()?;
        }
        PreparedRequest::encode(R::ACTION, self, self)
    }
}

impl Operation for DynamicRequest {
    type Output = Value;

    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error> {
        if validation == Validation::Check {
            self.validate()?;
        }
        match &self.target {
            Target::Known(action) => match action.idempotency_token {
                // A null counts as left out, and would stand beside the token that is generated.
                Some(field) if self.parameters.get(field).is_some_and(Value::is_null) => {
                    let mut parameters = self.parameters.clone();
                    parameters.remove(field);
                    PreparedRequest::encode(action, &parameters, &parameters)
                }
                _ => PreparedRequest::encode(action, &self.parameters, &self.parameters),
            },
            Target::Custom { action, version } => Ok(PreparedRequest {
                action: Cow::Owned(action.clone()),
                version: Cow::Owned(version.clone()),
                mutating: true,
                open_token_field: None,
                token: None,
                body: encode(&self.parameters)?,
            }),
        }
    }
}

impl PreparedRequest {
    fn encode(action: &'static Action, members: &dyn Fields, body: &impl Serialize) -> Result<Self, Error> {
        let field = action.idempotency_token;
        let given = field.and_then(|field| members.field(field));
        // An empty token names no request, so it does not make a repeated one count once.
        let token = match given {
            Some(ValueRef::String(token)) if !token.is_empty() => Some(token.into()),
            _ => None,
        };
        Ok(Self {
            action: Cow::Borrowed(action.name),
            version: Cow::Borrowed(API_VERSION),
            mutating: action.mutating,
            open_token_field: field.filter(|_| given.is_none()),
            token,
            body: encode(body)?,
        })
    }

    /// The wire name of the action.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Returns the wire name of the action, which outlives the request.
    #[must_use]
    pub fn action_name(&self) -> Cow<'static, str> {
        self.action.clone()
    }

    /// The version of the API.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether the action changes anything; one that the library does not know counts as if it did.
    #[must_use]
    pub fn is_mutating(&self) -> bool {
        self.mutating
    }

    /// Whether repeating the request cannot change anything twice.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        !self.mutating || self.token.is_some()
    }

    /// The idempotency token that the request carries, once it is given or made up.
    #[must_use]
    pub fn client_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Whether an idempotency token is to be made up: the action has one, and the caller gave none.
    #[must_use]
    pub fn needs_token(&self) -> bool {
        self.open_token_field.is_some()
    }

    /// The JSON body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body.0
    }

    /// Puts an idempotency token into the body, where the action has one and the caller gave none. `make` is only
    /// called then, and gives ASCII letters, digits and `-`.
    pub(crate) fn ensure_token(&mut self, make: impl FnOnce() -> String) {
        let Some(field) = self.open_token_field.take() else { return };
        let body = &self.body.0;
        let members = &body[..body.len() - 1];
        let separator = if members.len() > 1 { "," } else { "" };
        let mut with_token = Vec::with_capacity(body.len() + 64);
        with_token.extend_from_slice(members);
        let token = make();
        with_token.extend_from_slice(format!("{separator}\"{field}\":\"{token}\"}}").as_bytes());
        self.body = Body(with_token.into());
        self.token = Some(token.into());
    }
}

fn encode(body: &impl Serialize) -> Result<Body, Error> {
    // Most requests fit, so that most are written in one place.
    let mut text = Vec::with_capacity(256);
    match serde_json::to_writer(&mut text, body) {
        Ok(()) => Ok(Body(text.into())),
        Err(error) => Err(Error::configuration(format!("the request cannot be written as JSON: {error}"))),
    }
}
