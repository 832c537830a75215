//! Keyword arguments.

use std::ops::RangeInclusive;
use std::time::Duration;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};
use volcredis::model::suggest;

/// Keyword arguments with the names of options.
pub(crate) struct Options<'a, 'py>(Option<&'a Bound<'py, PyDict>>);

impl<'a, 'py> Options<'a, 'py> {
    /// Checks the names of keyword arguments.
    pub(crate) fn new(keywords: Option<&'a Bound<'py, PyDict>>, known: &[&'static str]) -> PyResult<Self> {
        for (name, _) in keywords.into_iter().flatten() {
            let name = name.cast::<PyString>()?.to_str()?.to_owned();
            if !known.contains(&name.as_str()) {
                return Err(unknown_option(&name, known.iter().copied()));
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
                Err(_) => Err(wrong_type(name, "a string", &value)),
            },
        }
    }

    /// Returns an option that is a boolean.
    pub(crate) fn flag(&self, name: &str) -> PyResult<Option<bool>> {
        self.get(name)?.map(|value| flag(name, &value)).transpose()
    }

    /// Returns an option that is an integer within a range.
    pub(crate) fn integer(&self, name: &str, range: RangeInclusive<u64>) -> PyResult<Option<u64>> {
        self.get(name)?.map(|value| integer(name, &value, range)).transpose()
    }

    /// Returns an option that is a duration: a number of seconds, or a `timedelta`.
    pub(crate) fn duration(&self, name: &str) -> PyResult<Option<Duration>> {
        self.get(name)?.map(|value| duration(name, &value)).transpose()
    }
}

/// Returns the exception for an option with a name that is not known.
pub(crate) fn unknown_option<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> PyErr {
    let hint = suggest(name, known).map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
    PyTypeError::new_err(format!("unknown option `{name}`{hint}"))
}

/// The longest duration, in seconds: some 30 years.
const MAX_SECONDS: f64 = 1e9;

/// Converts a number of seconds or a `timedelta`. `name` is the name of the parameter.
pub(crate) fn duration(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let expected = "a number of seconds or a timedelta";
    let seconds: f64 = match value.call_method0("total_seconds") {
        Ok(seconds) => seconds.extract()?,
        Err(_) if is_boolean(value) => return Err(wrong_type(name, expected, value)),
        Err(_) => value.extract().map_err(|_| wrong_type(name, expected, value))?,
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(time) if !time.is_zero() && seconds <= MAX_SECONDS => Ok(time),
        _ => Err(PyValueError::new_err(format!(
            "`{name}` must be more than 0 and at most {MAX_SECONDS} seconds, got {seconds}"
        ))),
    }
}

/// Converts a boolean. `name` is the name of the parameter.
pub(crate) fn flag(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(wrong_type(name, "True or False", value)),
    }
}

/// Converts an integer within a range. `name` is the name of the parameter.
pub(crate) fn integer(name: &str, value: &Bound<'_, PyAny>, range: RangeInclusive<u64>) -> PyResult<u64> {
    // Other integers, such as those of numpy, have `__index__`.
    let index = if is_boolean(value) { None } else { value.call_method0("__index__").ok() };
    let Some(index) = index else { return Err(wrong_type(name, "an integer", value)) };
    match index.extract::<u64>() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => Err(PyValueError::new_err(format!(
            "`{name}` must be an integer from {} to {}, got {}",
            range.start(),
            range.end(),
            index.str()?
        ))),
    }
}

/// Returns true for a boolean, also one of numpy: it is no number.
pub(crate) fn is_boolean(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyBool>() || value.get_type().name().is_ok_and(|name| name == "bool_")
}

/// Returns the exception for a parameter of the wrong type.
pub(crate) fn wrong_type(name: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
    match value.get_type().name() {
        Ok(found) => PyTypeError::new_err(format!("`{name}` must be {expected}, got `{found}`")),
        Err(error) => error,
    }
}
