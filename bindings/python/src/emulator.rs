//! The emulator, in the process of the tests that use it. Lists of objects are passed as JSON.

use std::fmt::Display;
use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use volcredis_emulator::{
    AccessKey, Builder, DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, Durations, Emulator,
    FaultRule, RequestLogOutput, SeedInstance,
};

use crate::datetime::to_timestamp;
use crate::interpreter;

/// The native base class of `volcredis.Emulator`.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Emulator", weakref)]
pub(crate) struct NativeEmulator {
    url: String,
    certificate_authority: Option<String>,
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
        self.running().as_ref().map(act).ok_or_else(closed)
    }

    /// Calls a function that may wait for the disk, without the GIL.
    fn with_detached<T: Send>(&self, py: Python<'_>, act: impl FnOnce(&Emulator) -> T + Send) -> PyResult<T> {
        interpreter::enter(py, |guard| guard.detach(|| self.running().as_ref().map(act)).ok_or_else(closed))
    }
}

fn closed() -> PyErr {
    PyValueError::new_err("emulator is closed")
}

/// Returns a `ValueError` for a value that cannot be used, and an `OSError` otherwise.
fn to_python(error: io::Error) -> PyErr {
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => to_value_error(error),
        _ => error.into(),
    }
}

fn to_value_error(error: impl Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

fn to_duration(name: &str, seconds: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| PyValueError::new_err(format!("{name} must be at least 0 and finite, got {seconds}")))
}

impl Drop for NativeEmulator {
    fn drop(&mut self) {
        let emulator = self.running().take();
        interpreter::drop_detached(emulator);
    }
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps, reason = "other systems have no data plane")]
fn with_redis(builder: Builder) -> PyResult<Builder> {
    Ok(builder.redis(volcredis_emulator::RedisOptions::new()))
}

#[cfg(not(unix))]
fn with_redis(_builder: Builder) -> PyResult<Builder> {
    Err(PyValueError::new_err("redis must be false on this system: it needs Unix"))
}

#[pymethods]
impl NativeEmulator {
    /// Lists of objects are JSON.
    #[new]
    #[pyo3(signature = (*, access_key=None, secret_key=None, access_keys=None, seed=0, instances=None, start_time=None, speed=1.0, rate_limit=None, paused=false, strict=false, durations=None, faults=None, control=false, sts=false, vpc=false, instance_roles=Vec::new(), tls=false, state_file=None, request_log=None, port=0, redis=false))]
    #[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
    #[allow(clippy::fn_params_excessive_bools, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        access_key: Option<String>,
        secret_key: Option<String>,
        access_keys: Option<&str>,
        seed: u64,
        instances: Option<&str>,
        start_time: Option<&Bound<'_, PyAny>>,
        speed: f64,
        rate_limit: Option<u32>,
        paused: bool,
        strict: bool,
        durations: Option<[f64; 4]>,
        faults: Option<&str>,
        control: bool,
        sts: bool,
        vpc: bool,
        instance_roles: Vec<String>,
        tls: bool,
        state_file: Option<PathBuf>,
        request_log: Option<PathBuf>,
        port: u16,
        redis: bool,
    ) -> PyResult<Self> {
        interpreter::enter(py, |guard| {
            let access_key = access_key.unwrap_or_else(|| DEFAULT_ACCESS_KEY.to_owned());
            let secret_key = secret_key.unwrap_or_else(|| DEFAULT_SECRET_KEY.to_owned());
            let mut builder = Emulator::builder()
                .listen((Ipv4Addr::LOCALHOST, port).into())
                .access_key(DEFAULT_ACCOUNT, access_key.as_str(), secret_key.as_str())
                .seed(seed)
                .speed(speed)
                .rate_limit(rate_limit)
                .strict(strict)
                .control(control)
                .sts(sts)
                .vpc(vpc);
            if let Some(keys) = access_keys {
                builder =
                    builder.access_keys(AccessKey::parse_list(keys.as_bytes()).map_err(to_value_error)?);
            }
            if let Some(instances) = instances {
                let instances = SeedInstance::parse_list(instances.as_bytes()).map_err(to_value_error)?;
                builder = builder.instances(instances);
            }
            if let Some(rules) = faults {
                builder = builder.faults(FaultRule::parse_list(rules.as_bytes()).map_err(to_value_error)?);
            }
            if let Some([creation, change, backup, deletion]) = durations {
                let mut durations = Durations::default();
                durations.creation = to_duration("creation", creation)?;
                durations.change = to_duration("change", change)?;
                durations.backup = to_duration("backup", backup)?;
                durations.deletion = to_duration("deletion", deletion)?;
                builder = builder.durations(durations);
            }
            for role in instance_roles {
                builder = builder.instance_role(role);
            }
            if tls {
                builder = builder.tls::<String>([]);
            }
            if let Some(path) = state_file {
                builder = builder.state_file(path);
            }
            if let Some(path) = request_log {
                builder = builder.request_log(RequestLogOutput::File(path));
            }
            if let Some(time) = start_time {
                builder = builder.start_time(to_timestamp("start_time", time)?);
            }
            if paused {
                builder = builder.pause_clock();
            }
            if redis {
                builder = with_redis(builder)?;
            }
            let emulator = guard.detach(|| builder.start()).map_err(to_python)?;
            Ok(Self {
                url: emulator.url(),
                certificate_authority: emulator.certificate_authority().map(str::to_owned),
                access_key,
                secret_key,
                running: Mutex::new(Some(emulator)),
            })
        })
    }

    /// The URL of the emulator, the `endpoint` of its clients.
    #[getter]
    fn url(&self) -> &str {
        &self.url
    }

    /// The certificate of the authority that its clients have to trust, in PEM; None without TLS.
    #[getter]
    fn certificate_authority(&self) -> Option<&str> {
        self.certificate_authority.as_deref()
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
        let duration = to_duration("seconds", seconds)?;
        self.with(|emulator| emulator.advance_clock(duration))?.map_err(to_value_error)
    }

    /// Pauses its clock.
    fn pause_clock(&self) -> PyResult<()> {
        self.with(Emulator::pause_clock)
    }

    /// Resumes its clock from the time it was paused at.
    fn resume_clock(&self) -> PyResult<()> {
        self.with(Emulator::resume_clock)
    }

    /// The time of its clock in seconds since the Unix epoch.
    fn _now(&self) -> PyResult<i64> {
        self.with(|emulator| emulator.now().unix_seconds())
    }

    /// Replaces the fault rules by a JSON list of rules.
    fn _set_faults(&self, rules: &str) -> PyResult<()> {
        let rules = FaultRule::parse_list(rules.as_bytes()).map_err(to_value_error)?;
        self.with(|emulator| emulator.set_faults(rules))?.map_err(to_value_error)
    }

    /// Adds an instance described as JSON, and returns its id.
    fn _add_instance(&self, py: Python<'_>, instance: &str) -> PyResult<String> {
        let instances =
            SeedInstance::parse_list(format!("[{instance}]").as_bytes()).map_err(to_value_error)?;
        let add = |emulator: &Emulator| {
            instances.iter().map(|instance| emulator.add_instance(instance)).collect::<Result<String, _>>()
        };
        self.with_detached(py, add)?.map_err(to_value_error)
    }

    /// Returns the last calls as a JSON list.
    fn _calls(&self) -> PyResult<String> {
        let calls = self.with(Emulator::calls)?;
        serde_json::to_string(&calls).map_err(to_value_error)
    }

    /// Returns to the state, the time, the faults and the request ids that it was started with.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.with_detached(py, Emulator::reset)?.map_err(to_python)
    }

    /// Returns the whole state as JSON, for `import_state`.
    fn export_state(&self, py: Python<'_>) -> PyResult<String> {
        self.with_detached(py, Emulator::export)?.map_err(to_python)
    }

    /// Replaces the whole state by an exported one.
    fn import_state(&self, py: Python<'_>, state: &str) -> PyResult<()> {
        self.with_detached(py, |emulator| emulator.import(state.as_bytes()))?.map_err(to_python)
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
        format!("<emulator at {}>", self.url)
    }
}
