//! Keyword arguments.

use std::time::Duration;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use volcredis::model::suggest;

/// Keyword arguments with the names of options.
pub(crate) struct Options<'a, 'py>(Option<&'a Bound<'py, PyDict>>);

impl<'a, 'py> Options<'a, 'py> {
    /// Checks the names of keyword arguments.
    pub(crate) fn new(keywords: Option<&'a Bound<'py, PyDict>>, known: &[&'static str]) -> PyResult<Self> {
        for (name, _) in keywords.into_iter().flatten() {
            let name = name.cast::<PyString>()?.to_str()?.to_owned();
            if !known.contains(&name.as_str()) {
                let nearest = suggest(&name, known.iter().copied());
                let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
                return Err(PyTypeError::new_err(format!("unknown option `{name}`{hint}")));
            }
        }
        Ok(Self(keywords))
    }

    /// Returns an option, unless it is `None`.
    pub(crate) fn get(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.given(name)?.filter(|value| !value.is_none()))
    }

    /// Returns an option, which may be `None`.
    pub(crate) fn given(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.0.map(|keywords| keywords.get_item(name)).transpose()?.flatten())
    }

    /// Returns an option that is a string.
    pub(crate) fn string(&self, name: &str) -> PyResult<Option<String>> {
        match self.get(name)? {
            None => Ok(None),
            Some(value) => match value.extract() {
                Ok(string) => Ok(Some(string)),
                Err(_) => Err(PyTypeError::new_err(format!("`{name}` must be a string"))),
            },
        }
    }

    /// Returns an option that is a boolean, false by default.
    pub(crate) fn flag(&self, name: &str) -> PyResult<bool> {
        self.get(name)?.map_or(Ok(false), |value| value.extract())
    }

    /// Returns an option that is a duration: a number of seconds, or a `timedelta`.
    pub(crate) fn duration(&self, name: &str) -> PyResult<Option<Duration>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        let seconds: f64 = match value.call_method0("total_seconds") {
            Ok(seconds) => seconds.extract()?,
            Err(_) => value.extract().map_err(|_| {
                PyTypeError::new_err(format!("`{name}` must be a number of seconds or a timedelta"))
            })?,
        };
        match Duration::try_from_secs_f64(seconds) {
            Ok(time) if !time.is_zero() => Ok(Some(time)),
            _ => Err(PyValueError::new_err(format!("`{name}` must be more than 0 seconds, got {seconds}"))),
        }
    }
}
