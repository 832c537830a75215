//! The native half of the Python package `volcredis`.

mod async_client;
mod async_pages;
mod bridge;
mod class;
mod client;
mod closable;
mod config;
mod credentials;
mod decode;
mod emulator;
mod encode;
mod errors;
mod gate;
mod interrupt;
mod logging;
mod mailbox;
mod model;
mod pages;
mod panics;
mod request;
mod response;
mod shape;
mod signed;
mod time;
mod typed_request;
mod wait;

use pyo3::exceptions::{PyAttributeError, PyImportError};
use pyo3::prelude::*;
use pyo3::types::PyType;
use volcredis::runtime::panics::log_panics;
use volcredis::runtime::signals::guard_sigpipe;

use crate::shape::Shape;

/// The native half of the package `volcredis`.
// A function, because classes of a declared module are made before it can refuse to be imported.
#[pymodule(gil_used = false)]
fn _volcredis(module: &Bound<'_, PyModule>) -> PyResult<()> {
    refuse_subinterpreters()?;
    module.add_class::<async_client::NativeAsyncClient>()?;
    module.add_class::<async_pages::AsyncItemIterator>()?;
    module.add_class::<async_pages::AsyncPageIterator>()?;
    module.add_class::<client::NativeClient>()?;
    module.add_class::<credentials::PythonCredentials>()?;
    module.add_class::<emulator::NativeEmulator>()?;
    module.add_class::<model::Model>()?;
    module.add_class::<pages::ItemIterator>()?;
    module.add_class::<pages::PageIterator>()?;
    module.add_class::<response::Response>()?;
    module.add_class::<signed::SignedRequest>()?;
    module.add_class::<typed_request::TypedRequest>()?;
    module.add_class::<wait::WaitProgress>()?;
    module.add_function(wrap_pyfunction!(model_class, module)?)?;
    module.add_function(wrap_pyfunction!(model_names, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    gate::install(module)?;
    logging::install();
    log_panics();
    // The interpreter ignores it at first, but programs bring it back.
    guard_sigpipe(|| false);
    Ok(())
}

/// Refuses to be imported by any interpreter but the main one: the classes of the module are made once in a process, and
/// belong to the interpreter that made them.
fn refuse_subinterpreters() -> PyResult<()> {
    // SAFETY: a module is initialized by a thread that is attached to the interpreter that imports it, so there is a
    // current interpreter.
    #[allow(unsafe_code, reason = "pyo3 has no safe way to ask")]
    let interpreter = unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) };
    if interpreter == 0 {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "volcredis does not support subinterpreters; import it in the main interpreter of the process",
    ))
}

/// The class of that name in `volcredis.models`, made when it is first asked for.
#[pyfunction]
fn model_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    gate::enter(py, |_| match Shape::named(name) {
        Some(shape) => Ok(shape.class(py)?.class.bind(py).clone()),
        None => {
            Err(PyAttributeError::new_err(format!("module 'volcredis.models' has no attribute '{name}'")))
        }
    })
}

/// The names of all classes in `volcredis.models`.
#[pyfunction]
fn model_names() -> Vec<&'static str> {
    Shape::names().collect()
}
