//! The base classes of models, and the data of their instances.

use std::sync::OnceLock;

use http::HeaderMap;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use super::schema::{FieldSchema, Role, Schema};

/// The value of a field; `None` where it is absent.
pub(super) type Value = Option<Py<PyAny>>;

/// A structure of a request or a response. It is immutable.
#[pyclass(frozen, subclass, module = "volcredis", weakref)]
pub(crate) struct Model {
    content: PyOnceLock<Content>,
}

/// The data of a model.
pub(super) struct Content {
    /// `None` for the result of an action that the library does not know.
    pub(super) schema: Option<&'static Schema>,
    /// A value for each field of the schema.
    pub(super) values: Box<[Value]>,
    /// The fields that the library does not know, by their wire names.
    pub(super) unknown: Option<Py<PyDict>>,
}

impl Model {
    /// Creates a model without content.
    pub(super) fn empty() -> Self {
        Self { content: PyOnceLock::new() }
    }

    /// Sets the content of a new model. One that has content keeps it.
    pub(super) fn fill(&self, py: Python<'_>, content: Content) {
        let _ = self.content.set(py, content);
    }

    pub(super) fn content(&self, py: Python<'_>) -> Option<&Content> {
        self.content.get(py)
    }

    /// Returns the value of the field with that index.
    pub(super) fn value(&self, py: Python<'_>, index: usize) -> Option<&Py<PyAny>> {
        self.content(py)?.values.get(index)?.as_ref()
    }

    /// Returns the fields that are present, with their indices and values.
    pub(super) fn fields<'a>(
        &'a self,
        py: Python<'_>,
    ) -> impl Iterator<Item = (usize, &'static FieldSchema, &'a Py<PyAny>)> + use<'a> {
        let content = self.content(py).and_then(|content| content.schema.map(|schema| (schema, content)));
        content.into_iter().flat_map(|(schema, content)| {
            let fields = schema.fields.iter().zip(&content.values).enumerate();
            fields.filter_map(|(index, (field, value))| Some((index, field, value.as_ref()?)))
        })
    }

    /// Returns the fields that the library does not know.
    pub(super) fn unknown(&self, py: Python<'_>) -> Option<&Py<PyDict>> {
        self.content(py)?.unknown.as_ref()
    }

    /// Returns the wire name of the action that the model is a request of.
    pub(crate) fn action(&self, py: Python<'_>) -> Option<&'static str> {
        match self.content(py)?.schema?.role {
            Role::Request(action) => Some(action.name),
            _ => None,
        }
    }
}

/// The parameters of an action; `send` of a client sends them.
#[pyclass(frozen, subclass, generic, extends = Model, module = "volcredis", name = "Request")]
pub(crate) struct TypedRequest;

/// The result of an action, and the metadata of its call.
#[pyclass(frozen, subclass, extends = Model, module = "volcredis")]
pub(crate) struct Response {
    pub(super) call: OnceLock<CallMetadata>,
}

/// The metadata of the call that a response belongs to.
pub(super) struct CallMetadata {
    pub(super) request_id: Option<String>,
    pub(super) http_status: u16,
    pub(super) headers: Option<HeaderMap>,
    pub(super) attempts: u32,
}
