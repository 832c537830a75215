//! Signed requests.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

/// A signed request, to be sent with `POST`.
#[pyclass(frozen, module = "volcredis")]
pub(crate) struct SignedRequest(pub(crate) volcredis::SignedRequest);

#[pymethods]
impl SignedRequest {
    /// The URL. From `presign`, it contains the signature and the session token.
    #[getter]
    fn url(&self) -> String {
        self.0.url()
    }

    /// The headers. From `sign`, they contain the signature and the session token.
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
