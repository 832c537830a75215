//! A request that is signed, and not sent.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

/// A signed request, to be looked at, or to be sent by other means with `POST`.
#[pyclass(frozen, module = "volcredis")]
pub(crate) struct SignedRequest(pub(crate) volcredis::SignedRequest);

#[pymethods]
impl SignedRequest {
    /// The URL; with `presign`, the signature and the session token are in it.
    #[getter]
    fn url(&self) -> String {
        self.0.url()
    }

    /// The headers; with `sign`, the signature and the session token are among them.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in self.0.header_strings() {
            headers.set_item(name, value)?;
        }
        Ok(headers)
    }

    /// The body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.body())
    }

    fn __repr__(&self) -> String {
        format!("<signed request for {}>", self.0.unsigned_url())
    }
}
