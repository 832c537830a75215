//! The emulator, in the process of the tests that use it.

use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, Emulator};

use crate::datetime::to_timestamp;
use crate::interpreter;

/// The native base class of `volcredis.Emulator`.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Emulator", weakref)]
pub(crate) struct NativeEmulator {
    address: SocketAddr,
    access_key: String,
    secret_key: String,
    /// `None` after it has been closed.
    running: Mutex<Option<Emulator>>,
}

impl NativeEmulator {
    fn running(&self) -> MutexGuard<'_, Option<Emulator>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls a function with the emulator. Fails once it is closed.
    fn with<T>(&self, act: impl FnOnce(&Emulator) -> T) -> PyResult<T> {
        let closed = || PyValueError::new_err("emulator is closed");
        self.running().as_ref().map(act).ok_or_else(closed)
    }
}

/// Returns a `ValueError` for a setting that is out of range, and an `OSError` otherwise.
fn to_start_error(error: io::Error) -> PyErr {
    match error.kind() {
        io::ErrorKind::InvalidInput => PyValueError::new_err(error.to_string()),
        _ => error.into(),
    }
}

impl Drop for NativeEmulator {
    fn drop(&mut self) {
        let emulator = self.running().take();
        interpreter::drop_detached(emulator);
    }
}

#[pymethods]
impl NativeEmulator {
    #[new]
    #[pyo3(signature = (*, access_key=None, secret_key=None, seed=0, start_time=None, speed=1.0, rate_limit=None, paused=false, empty=false, strict=false))]
    #[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        access_key: Option<String>,
        secret_key: Option<String>,
        seed: u64,
        start_time: Option<&Bound<'_, PyAny>>,
        speed: f64,
        rate_limit: Option<u32>,
        paused: bool,
        empty: bool,
        strict: bool,
    ) -> PyResult<Self> {
        interpreter::enter(py, |guard| {
            let access_key = access_key.unwrap_or_else(|| DEFAULT_ACCESS_KEY.to_owned());
            let secret_key = secret_key.unwrap_or_else(|| DEFAULT_SECRET_KEY.to_owned());
            let mut builder = Emulator::builder()
                .access_key(DEFAULT_ACCOUNT, access_key.as_str(), secret_key.as_str())
                .seed(seed)
                .speed(speed)
                .rate_limit(rate_limit)
                .strict(strict);
            if let Some(time) = start_time {
                builder = builder.start_time(to_timestamp("start_time", time)?);
            }
            if paused {
                builder = builder.pause_clock();
            }
            if empty {
                builder = builder.empty();
            }
            let emulator = guard.detach(|| builder.start()).map_err(to_start_error)?;
            Ok(Self {
                address: emulator.address(),
                access_key,
                secret_key,
                running: Mutex::new(Some(emulator)),
            })
        })
    }

    /// The URL of the emulator, the `endpoint` of its clients.
    #[getter]
    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The access key that the emulator accepts.
    #[getter]
    fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret key of the access key.
    #[getter]
    fn secret_key(&self) -> &str {
        &self.secret_key
    }

    /// Advances its clock. Asynchronous work that is due by then is finished before the next call.
    fn advance_clock(&self, seconds: f64) -> PyResult<()> {
        let duration = Duration::try_from_secs_f64(seconds).map_err(|_| {
            PyValueError::new_err(format!("seconds must be at least 0 and finite, got {seconds}"))
        })?;
        self.with(|emulator| emulator.advance_clock(duration))?
            .map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// Pauses its clock.
    fn pause_clock(&self) -> PyResult<()> {
        self.with(Emulator::pause_clock)
    }

    /// Resumes its clock from the time it was paused at.
    fn resume_clock(&self) -> PyResult<()> {
        self.with(Emulator::resume_clock)
    }

    /// Stops the emulator.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |guard| {
            let emulator = self.running().take();
            guard.detach(|| drop(emulator));
            Ok(())
        })
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }

    fn __repr__(&self) -> String {
        format!("<emulator at {}>", self.url())
    }
}
