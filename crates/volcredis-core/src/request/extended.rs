//! Typed requests with parameters that are newer than the library.

use std::fmt;

use serde_json::{Map, Value};

use super::{ActionRequest, DynamicRequest, PreparedRequest, Request, Validation};
use crate::error::Error;

/// A typed request with parameters by wire name, created by [`Request::with_parameter`]. Its response is that of the typed
/// request.
#[derive(Clone, PartialEq)]
pub struct Extended<R> {
    request: R,
    parameters: Map<String, Value>,
}

impl<R> Extended<R> {
    pub(super) fn new(request: R) -> Self {
        Self { request, parameters: Map::new() }
    }

    /// Sets another parameter by its wire name. See [`Request::with_parameter`].
    #[must_use]
    pub fn with_parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Returns the typed request.
    #[must_use]
    pub fn request(&self) -> &R {
        &self.request
    }

    pub(crate) fn request_mut(&mut self) -> &mut R {
        &mut self.request
    }

    /// Returns the parameters that were added.
    #[must_use]
    pub fn parameters(&self) -> &Map<String, Value> {
        &self.parameters
    }
}

impl<R: Request> From<&Extended<R>> for DynamicRequest {
    /// Converts the request. Its unknown parameters are sent.
    fn from(extended: &Extended<R>) -> Self {
        let mut request = Self::from(&extended.request).allow_unknown_parameters(true);
        for (name, value) in &extended.parameters {
            request.body_mut().insert(name.clone(), value.clone());
        }
        request
    }
}

impl<R: Request> ActionRequest for Extended<R> {
    type Output = R::Response;

    fn action_name(&self) -> &str {
        R::ACTION.name
    }

    fn prepare(&self, validation: Validation) -> Result<PreparedRequest, Error> {
        DynamicRequest::from(self).prepare(validation)
    }
}

impl<R: Request> fmt::Debug for Extended<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        DynamicRequest::from(self).fmt(formatter)
    }
}
