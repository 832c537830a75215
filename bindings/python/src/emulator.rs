//! The emulator in the process of the tests that use it.

use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, Emulator};

use crate::gate;
use crate::time::timestamp;

/// What the Python class `Emulator` is built on.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Emulator", weakref)]
pub(crate) struct NativeEmulator {
    address: SocketAddr,
    access_key: String,
    secret_key: String,
    /// `None` once it is closed.
    running: Mutex<Option<Emulator>>,
}

impl NativeEmulator {
    fn running(&self) -> MutexGuard<'_, Option<Emulator>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, act: impl FnOnce(&Emulator) -> T) -> PyResult<T> {
        let closed = || PyValueError::new_err("the emulator is closed");
        self.running().as_ref().map(act).ok_or_else(closed)
    }
}

impl Drop for NativeEmulator {
    fn drop(&mut self) {
        let emulator = self.running().take();
        gate::drop_detached(emulator);
    }
}

#[pymethods]
impl NativeEmulator {
    #[new]
    #[pyo3(signature = (*, access_key=None, secret_key=None, seed=0, start_time=None, speed=1.0, rate_limit=None, held=false, empty=false))]
    #[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        access_key: Option<String>,
        secret_key: Option<String>,
        seed: u64,
        start_time: Option<&Bound<'_, PyAny>>,
        speed: f64,
        rate_limit: Option<u32>,
        held: bool,
        empty: bool,
    ) -> PyResult<Self> {
        gate::enter(py, |inside| {
            let access_key = access_key.unwrap_or_else(|| DEFAULT_ACCESS_KEY.to_owned());
            let secret_key = secret_key.unwrap_or_else(|| DEFAULT_SECRET_KEY.to_owned());
            let mut builder = Emulator::builder()
                .access_key(DEFAULT_ACCOUNT, access_key.as_str(), secret_key.as_str())
                .seed(seed)
                .speed(speed)
                .rate_limit(rate_limit);
            if let Some(time) = start_time {
                builder = builder.start_time(timestamp("start_time", time)?);
            }
            if held {
                builder = builder.hold_clock();
            }
            if empty {
                builder = builder.empty();
            }
            let emulator = inside.detach(|| builder.start())?;
            Ok(Self {
                address: emulator.address(),
                access_key,
                secret_key,
                running: Mutex::new(Some(emulator)),
            })
        })
    }

    /// Where it listens: the `endpoint` to give to a client.
    #[getter]
    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The access key that it knows.
    #[getter]
    fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret that belongs to the access key.
    #[getter]
    fn secret_key(&self) -> &str {
        &self.secret_key
    }

    /// Moves its clock ahead by that many seconds: what takes that long is done before the next call is answered.
    fn step_clock(&self, seconds: f64) -> PyResult<()> {
        let duration = Duration::try_from_secs_f64(seconds)
            .map_err(|_| PyValueError::new_err(format!("the clock cannot step {seconds} seconds")))?;
        self.with(|emulator| emulator.step_clock(duration))
    }

    /// Holds its clock.
    fn hold_clock(&self) -> PyResult<()> {
        self.with(Emulator::hold_clock)
    }

    /// Lets its clock run on from where it is held.
    fn release_clock(&self) -> PyResult<()> {
        self.with(Emulator::release_clock)
    }

    /// Stops it.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        gate::enter_to_close(py, |inside| {
            let emulator = self.running().take();
            inside.detach(|| drop(emulator));
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
