//! Points in time that Python gives.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use volcredis::Timestamp;

/// A `datetime` that knows its zone, to the second; `name` is that of the parameter.
pub(crate) fn timestamp(name: &str, time: &Bound<'_, PyAny>) -> PyResult<Timestamp> {
    let knows_its_zone = match time.call_method0("utcoffset") {
        Ok(offset) => !offset.is_none(),
        Err(_) => false,
    };
    if !knows_its_zone {
        return Err(PyTypeError::new_err(format!("`{name}` must be a datetime with a time zone")));
    }
    let seconds: f64 = time.call_method0("timestamp")?.extract()?;
    #[allow(clippy::cast_possible_truncation, reason = "a datetime ends with the year 9999")]
    Ok(Timestamp::from_unix_seconds(seconds as i64))
}
