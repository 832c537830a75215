//! `datetime` objects of Python.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use volcredis::Timestamp;

/// Converts a `datetime` with a time zone, to the second. `name` is the name of the parameter.
pub(crate) fn to_timestamp(name: &str, time: &Bound<'_, PyAny>) -> PyResult<Timestamp> {
    let has_zone = match time.call_method0("utcoffset") {
        Ok(offset) => !offset.is_none(),
        Err(_) => false,
    };
    if !has_zone {
        return Err(PyTypeError::new_err(format!("`{name}` must be a datetime with a time zone")));
    }
    let seconds: f64 = time.call_method0("timestamp")?.extract()?;
    #[allow(clippy::cast_possible_truncation, reason = "a datetime ends with the year 9999")]
    Ok(Timestamp::from_unix_seconds(seconds as i64))
}

/// Converts a `datetime` to RFC 3339 in UTC, to the second; `None` for a value of another type. Fails for a `datetime`
/// without a time zone, which is ambiguous.
pub(crate) fn to_rfc3339(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let py = value.py();
    // A program that has a `datetime` has imported the module.
    let modules = py.import("sys")?.getattr("modules")?;
    let Ok(module) = modules.get_item("datetime") else { return Ok(None) };
    if !value.is_instance(&module.getattr("datetime")?)? {
        return Ok(None);
    }
    if value.call_method0("utcoffset")?.is_none() {
        return Err(PyTypeError::new_err(
            "a datetime must have a time zone, such as `datetime.timezone.utc`, got one without",
        ));
    }
    let utc = value.call_method1("astimezone", (module.getattr("timezone")?.getattr("utc")?,))?;
    utc.call_method1("strftime", ("%Y-%m-%dT%H:%M:%SZ",))?.extract().map(Some)
}
