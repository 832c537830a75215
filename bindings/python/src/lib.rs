//! The native module of the Python package `volcredis`.

mod asyncio;
mod attempt;
mod blocking;
mod call_context;
mod closable;
mod config;
mod credentials;
mod datetime;
mod dynamic_request;
mod emulator;
mod errors;
mod interpreter;
mod list;
mod logging;
mod models;
mod options;
mod panics;
mod rate_limiter;
mod retry;
mod signals;
mod signed_request;
mod wait;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::types::PyType;
use volcredis::runtime::panics::log_panics;
use volcredis::runtime::signals::guard_sigpipe;

/// The native module of the package `volcredis`.
// A function, because a declared module creates its classes before it can fail.
#[pymodule(gil_used = false)]
fn _volcredis(module: &Bound<'_, PyModule>) -> PyResult<()> {
    refuse_subinterpreters()?;
    module.add_class::<asyncio::NativeAsyncClient>()?;
    module.add_class::<asyncio::AsyncItemIterator>()?;
    module.add_class::<asyncio::AsyncPageIterator>()?;
    module.add_class::<attempt::Attempt>()?;
    module.add_class::<blocking::NativeClient>()?;
    module.add_class::<credentials::PythonCredentials>()?;
    module.add_class::<emulator::NativeEmulator>()?;
    module.add_class::<models::Model>()?;
    module.add_class::<blocking::ItemIterator>()?;
    module.add_class::<blocking::PageIterator>()?;
    module.add_class::<models::Response>()?;
    module.add_class::<rate_limiter::PythonSharedRateLimiter>()?;
    module.add_class::<retry::PythonRetryConfig>()?;
    module.add_class::<signed_request::SignedRequest>()?;
    module.add_class::<models::TypedRequest>()?;
    module.add_class::<wait::WaitProgress>()?;
    module.add_function(wrap_pyfunction!(model_class, module)?)?;
    module.add_function(wrap_pyfunction!(model_names, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    interpreter::install(module)?;
    logging::install();
    log_panics();
    guard_sigpipe(is_sigpipe_ignored);
    Ok(())
}

/// Returns whether the process ignores SIGPIPE. The interpreter makes it so by default, but a program can restore the signal.
fn is_sigpipe_ignored() -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: without a new action, sigaction only writes the current one to `action`, which is read after success only.
    #[allow(unsafe_code, reason = "no safe function reads a disposition")]
    unsafe {
        libc::sigaction(libc::SIGPIPE, std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}

/// Fails in a subinterpreter: the classes of the module exist once in a process, and belong to the interpreter that
/// created them.
fn refuse_subinterpreters() -> PyResult<()> {
    // SAFETY: the thread that initializes a module is attached to the interpreter that imports it, so there is a current
    // interpreter.
    #[allow(unsafe_code, reason = "pyo3 has no safe function for it")]
    let interpreter = unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) };
    if interpreter == 0 {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "volcredis does not support subinterpreters; import it in the main interpreter",
    ))
}

/// Returns the class of that name in `volcredis.models`. It is created when it is first used.
#[pyfunction]
fn model_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    interpreter::enter(py, |_| models::class_named(py, name))
}

/// Returns the names of all classes in `volcredis.models`.
#[pyfunction]
fn model_names() -> Vec<&'static str> {
    models::Schema::names().collect()
}
