//! Requests: typed ones, and dynamic ones that are built at run time.

mod extended;

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::actions;
use crate::error::{Error, UnknownAction, ValidationError};
use crate::model::{Action, Fields, Reflect, Structure, Type, ValueRef};
use crate::sanitize::{REDACTED, Sanitizer};
use crate::{Secret, validate};

pub use extended::Extended;

/// The version of the API that the model describes.
pub const API_VERSION: &str = "2020-12-07";

/// A typed request of one action. Every `Request` is an [`ActionRequest`].
pub trait Request: Serialize + DeserializeOwned + Reflect + Send + Sync + 'static {
    /// The type of `Result` in the response.
    type Response: Serialize + DeserializeOwned + Reflect + Default + Send + Sync + 'static;

    /// The action of the request.
    const ACTION: &'static Action;

    /// Checks every rule of the model that can be checked before sending.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    fn validate(&self) -> Result<(), ValidationError>
    where
        Self: Sized,
    {
        validate::request(Self::ACTION, self)
    }

    /// Sets a parameter by its wire name, for one that is newer than the library. Only parameters that the library knows are
    /// validated.
    ///
    /// ```
    /// use volcredis_core::Request;
    /// use volcredis_core::actions::CreateBackupRequest;
    ///
    /// let request = CreateBackupRequest::new("redis-cn0212gzmh2xs").with_parameter("Encrypted", true);
    /// ```
    ///
    /// Pass the result to `Client::send` or `AsyncClient::send`, which return the typed response, or to `paginate`.
    #[must_use]
    fn with_parameter(self, name: impl Into<String>, value: impl Into<Value>) -> Extended<Self>
    where
        Self: Sized,
    {
        Extended::new(self).with_parameter(name, value)
    }
}

/// A function that is generic over request types, to call with the type of a named action; see
/// [`visit`].
pub trait Visitor {
    /// The type of the result.
    type Output;

    /// Calls the function with the request type `R`.
    fn visit<R: Request>(self) -> Self::Output;
}

/// Calls `visitor` with the request type of the action with the given wire name. Returns `None` for an unknown action.
pub fn visit<V: Visitor>(action: &str, visitor: V) -> Option<V::Output> {
    macro_rules! visit_action {
        ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
            match action {
                $($name => Some(visitor.visit::<actions::$request>()),)+
                _ => None,
            }
        };
    }
    crate::for_each_action!(visit_action)
}

/// A request that is built at run time: the name of an action and a JSON object of parameters.
///
/// Validation rejects unknown parameters, and suggests similar names, unless
/// [`allow_unknown_parameters`](Self::allow_unknown_parameters) is set. Use [`DynamicRequest::custom`] to call an action that
/// is newer than the library; its parameters are not validated.
#[derive(Clone)]
pub struct DynamicRequest {
    target: Target,
    parameters: Map<String, Value>,
    unknown_parameters_allowed: bool,
}

/// The action of a request.
#[derive(Clone)]
enum Target {
    Known(&'static Action),
    Custom { action: String, version: String },
}

impl Target {
    fn action_name(&self) -> &str {
        match self {
            Self::Known(action) => action.name,
            Self::Custom { action, .. } => action,
        }
    }

    fn version(&self) -> &str {
        match self {
            Self::Known(_) => API_VERSION,
            Self::Custom { version, .. } => version,
        }
    }

    fn known(&self) -> Option<&'static Action> {
        match self {
            Self::Known(action) => Some(action),
            Self::Custom { .. } => None,
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of {}", self.action_name(), self.version())
    }
}

impl DynamicRequest {
    /// Creates a request of an action of the model.
    ///
    /// # Errors
    ///
    /// Fails if the action does not exist. The error suggests the most similar name.
    pub fn new(action: &str) -> Result<Self, UnknownAction> {
        Ok(Self::of(Action::find(action)?))
    }

    /// Creates a request of an action.
    #[must_use]
    pub fn of(action: &'static Action) -> Self {
        Self { target: Target::Known(action), parameters: Map::new(), unknown_parameters_allowed: false }
    }

    /// Creates a request of an action that the model does not contain. It is not validated, gets no idempotency token, and is
    /// treated as a change that must not be repeated.
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

    /// Sets all parameters, replacing those set before.
    #[must_use]
    pub fn parameters(mut self, parameters: Map<String, Value>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets whether unknown parameters are sent instead of rejected, for example one that is newer than the library.
    #[must_use]
    pub fn allow_unknown_parameters(mut self, allow: bool) -> Self {
        self.unknown_parameters_allowed = allow;
        self
    }

    /// Returns the wire name of the action.
    #[must_use]
    pub fn action_name(&self) -> &str {
        self.target.action_name()
    }

    /// Returns the version of the API.
    #[must_use]
    pub fn version(&self) -> &str {
        self.target.version()
    }

    /// Returns the description of the action; `None` for a [custom](Self::custom) one.
    #[must_use]
    pub fn action(&self) -> Option<&'static Action> {
        self.target.known()
    }

    /// Returns the parameters by wire name.
    #[must_use]
    pub fn body(&self) -> &Map<String, Value> {
        &self.parameters
    }

    /// Returns the parameters for modification.
    pub fn body_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.parameters
    }

    /// Returns the parameters for display, with secrets replaced by `[redacted]`.
    #[must_use]
    pub fn redacted(&self) -> Value {
        let mut body = Value::Object(self.parameters.clone());
        if let Target::Known(action) = self.target {
            for_each_secret(&mut body, action.request, &mut |secret| *secret = Value::from(REDACTED));
        }
        body
    }

    /// Checks every rule of the model that can be checked before sending, and rejects unknown parameters.
    ///
    /// # Errors
    ///
    /// Returns all violations.
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
    /// Converts a typed request, for example to add parameters by name.
    fn from(request: &R) -> Self {
        let parameters = match serde_json::to_value(request) {
            Ok(Value::Object(parameters)) => parameters,
            // Structures always serialize to objects.
            _ => Map::new(),
        };
        Self::of(R::ACTION).parameters(parameters)
    }
}

fn has_secrets(description: &Structure) -> bool {
    description.fields.iter().any(|field| match field.value_type {
        Type::Secret => true,
        Type::Structure(inner) => has_secrets(inner),
        Type::List(Type::Structure(inner)) => has_secrets(inner),
        _ => false,
    })
}

/// Calls a function with each secret in a value.
fn for_each_secret(value: &mut Value, description: &Structure, visit: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(members) => {
            for field in description.fields {
                let Some(value) = members.get_mut(field.name) else { continue };
                match field.value_type {
                    Type::Secret => visit(value),
                    Type::Structure(inner) => for_each_secret(value, inner, visit),
                    Type::List(Type::Structure(inner)) => for_each_secret(value, inner, visit),
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_secret(item, description, visit)),
        _ => {}
    }
}

/// Parameters without the unknown ones.
struct KnownOnly<'a>(&'a Map<String, Value>);

impl Fields for KnownOnly<'_> {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        self.0.field(name)
    }

    fn unknown_names<'a>(&'a self, _: &Structure) -> Vec<&'a str> {
        Vec::new()
    }
}

/// An encoded request, with the properties of its action that a [`Call`](crate::call::Call) needs.
#[derive(Clone, Debug)]
pub struct PreparedRequest {
    target: Target,
    mutating: bool,
    /// The field of the idempotency token, if the action has one and the caller set none.
    open_token_field: Option<&'static str>,
    /// The idempotency token, set by the caller or generated.
    token: Option<Box<str>>,
    body: Body,
}

/// An encoded body. `Debug` does not show it, since it can contain passwords.
#[derive(Clone)]
struct Body(Bytes);

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.0.len())
    }
}

/// The validation of a request before it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validation {
    /// Checks every rule of the model that can be checked before sending.
    #[default]
    Check,
    /// Checks nothing, for example because the service no longer has a rule of the model.
    Skip,
}

/// A request of an action that a client can send: a typed [`Request`] or a [`DynamicRequest`].
pub trait ActionRequest: Send + Sync {
    /// The type of `Result` in the response.
    type Output: DeserializeOwned + Default + Send + 'static;

    /// Returns the wire name of the action.
    fn action_name(&self) -> &str;

    /// Validates and encodes the request.
    ///
    /// # Errors
    ///
    /// Fails if the request is not valid, or contains a number that JSON cannot represent.
    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error>;
}

impl<R: Request> ActionRequest for R {
    type Output = R::Response;

    fn action_name(&self) -> &str {
        R::ACTION.name
    }

    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error> {
        if validation == Validation::Check {
            self.validate()?;
        }
        PreparedRequest::encode(R::ACTION, self, self)
    }
}

impl ActionRequest for DynamicRequest {
    type Output = Value;

    fn action_name(&self) -> &str {
        DynamicRequest::action_name(self)
    }

    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error> {
        if validation == Validation::Check {
            self.validate()?;
        }
        match &self.target {
            Target::Known(action) => match action.idempotency_token {
                // A null counts as absent, and would be a duplicate of the generated token.
                Some(field) if self.parameters.get(field).is_some_and(Value::is_null) => {
                    let mut parameters = self.parameters.clone();
                    parameters.remove(field);
                    PreparedRequest::encode(action, &parameters, &parameters)
                }
                _ => PreparedRequest::encode(action, &self.parameters, &self.parameters),
            },
            Target::Custom { action, version } => Ok(PreparedRequest {
                target: Target::Custom { action: action.clone(), version: version.clone() },
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
        let value = field.and_then(|field| members.field(field));
        // An empty token does not make the request idempotent.
        let token = match value {
            Some(ValueRef::String(token)) if !token.is_empty() => Some(token.into()),
            _ => None,
        };
        Ok(Self {
            target: Target::Known(action),
            mutating: action.mutating,
            open_token_field: field.filter(|_| value.is_none()),
            token,
            body: encode(body)?,
        })
    }

    /// Returns the wire name of the action.
    #[must_use]
    pub fn action(&self) -> &str {
        self.target.action_name()
    }

    /// Returns the wire name of the action, independent of the lifetime of the request.
    #[must_use]
    pub fn action_name(&self) -> Cow<'static, str> {
        match &self.target {
            Target::Known(action) => Cow::Borrowed(action.name),
            Target::Custom { action, .. } => Cow::Owned(action.clone()),
        }
    }

    /// Returns the description of the action; `None` for an action that the model does not contain.
    #[must_use]
    pub fn known_action(&self) -> Option<&'static Action> {
        self.target.known()
    }

    /// Returns the version of the API.
    #[must_use]
    pub fn version(&self) -> &str {
        self.target.version()
    }

    /// Returns `true` if the action changes anything, or is unknown.
    #[must_use]
    pub fn is_mutating(&self) -> bool {
        self.mutating
    }

    /// Returns `true` if repeating the request is safe: the action changes nothing, or the request is idempotent.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        !self.mutating || self.token.is_some()
    }

    /// Returns the idempotency token, if the request has one.
    #[must_use]
    pub fn client_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Returns `true` if an idempotency token has to be generated: the action has one and the caller set none.
    #[must_use]
    pub fn needs_token(&self) -> bool {
        self.open_token_field.is_some()
    }

    /// Returns the JSON body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body.0
    }

    /// Returns `true` if a parameter can be a secret.
    pub(crate) fn has_secrets(&self) -> bool {
        self.known_action().is_some_and(|action| has_secrets(action.request))
    }

    /// Adds the secrets in the body to those that a sanitizer redacts.
    pub(crate) fn add_secrets(&self, sanitizer: &mut Sanitizer) {
        let (Some(action), Ok(mut body)) = (self.known_action(), serde_json::from_slice(self.body())) else {
            return;
        };
        for_each_secret(&mut body, action.request, &mut |secret| {
            if let Value::String(secret) = std::mem::take(secret) {
                sanitizer.add(&Secret::new(secret));
            }
        });
    }

    /// Adds an idempotency token to the body if it [needs](Self::needs_token) one. `generate` returns ASCII letters, digits and
    /// `-`.
    pub(crate) fn ensure_token(&mut self, generate: impl FnOnce() -> String) {
        let Some(field) = self.open_token_field.take() else { return };
        let body = &self.body.0;
        let members = &body[..body.len() - 1];
        let separator = if members.len() > 1 { "," } else { "" };
        let mut with_token = Vec::with_capacity(body.len() + 64);
        with_token.extend_from_slice(members);
        let token = generate();
        with_token.extend_from_slice(format!("{separator}\"{field}\":\"{token}\"}}").as_bytes());
        self.body = Body(with_token.into());
        self.token = Some(token.into());
    }
}

fn encode(body: &impl Serialize) -> Result<Body, Error> {
    // Large enough for most requests.
    let mut json = Vec::with_capacity(256);
    match serde_json::to_writer(&mut json, body) {
        Ok(()) => Ok(Body(json.into())),
        Err(error) => Err(Error::configuration(format!("failed to encode the request as JSON: {error}"))),
    }
}
