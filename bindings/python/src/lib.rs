//! The native half of the Python package `volcredis`.

mod async_client;
mod async_pages;
mod class;
mod client;
mod config;
mod credentials;
mod decode;
mod emulator;
mod encode;
mod errors;
mod fork;
mod interrupt;
mod logging;
mod model;
mod pages;
mod panics;
mod progress;
mod promise;
mod request;
mod response;
mod shape;
mod signed;
mod time;
mod typed_request;
mod wait;

use pyo3::prelude::*;

/// The native half of the package `volcredis`.
#[pymodule(gil_used = false)]
mod _volcredis {
    use pyo3::exceptions::PyAttributeError;
    use pyo3::prelude::*;
    use pyo3::types::PyType;

    #[pymodule_export]
    use crate::async_client::NativeAsyncClient;
    #[pymodule_export]
    use crate::async_pages::{AsyncItemIterator, AsyncPageIterator};
    #[pymodule_export]
    use crate::client::NativeClient;
    #[pymodule_export]
    use crate::credentials::PythonCredentials;
    #[pymodule_export]
    use crate::emulator::NativeEmulator;
    #[pymodule_export]
    use crate::model::Model;
    #[pymodule_export]
    use crate::pages::{ItemIterator, PageIterator};
    #[pymodule_export]
    use crate::response::Response;
    use crate::shape::Shape;
    #[pymodule_export]
    use crate::signed::SignedRequest;
    #[pymodule_export]
    use crate::typed_request::TypedRequest;
    #[pymodule_export]
    use crate::wait::WaitProgress;

    /// The class of that name in `volcredis.models`, made when it is first asked for.
    #[pyfunction]
    fn model_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
        match Shape::named(name) {
            Some(shape) => Ok(shape.class(py)?.class.bind(py).clone()),
            None => {
                Err(PyAttributeError::new_err(format!("module 'volcredis.models' has no attribute '{name}'")))
            }
        }
    }

    /// The names of all classes in `volcredis.models`.
    #[pyfunction]
    fn model_names() -> Vec<&'static str> {
        Shape::names().collect()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::logging::install();
        volcredis::runtime::panics::log_panics();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
