//! Waits for a state: what is waited for, how long, and who is told.

use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Serialize;
use serde_json::Value;
use volcredis::actions::{DescribeBackupsRequest, DescribeDBInstanceDetailRequest, DescribeTasksRequest};
use volcredis::model::Action;
use volcredis::types::InstanceStatus;
use volcredis::wait::{Progress, WaitConfig, Waiter};
use volcredis::{AsyncClient, Client, Error, Request};

use crate::config;
use crate::decode::Decoder;
use crate::errors;
use crate::shape::{Kind, Shape};

/// What is waited for.
pub(crate) enum Goal {
    Instance(InstanceStatus),
    InstanceGone,
    BackupAvailable,
    Task,
}

/// What is known at the end of what was waited for.
pub(crate) struct Found {
    /// What it is in Python; `None` where nothing is known.
    kind: Option<Kind>,
    json: Value,
}

impl Goal {
    /// The goal of a method of `client.wait`; `detail` is what it needs to know beside an id.
    pub(crate) fn named(py: Python<'_>, name: &str, detail: Option<&str>) -> PyResult<Self> {
        match (name, detail) {
            ("instance", Some(state)) => Ok(Self::Instance(state.into())),
            ("instance_after", Some(action)) => {
                let action =
                    Action::find(action).map_err(|unknown| errors::exception(py, &unknown.into()))?;
                Ok(Self::Instance(action.state_after().into()))
            }
            ("instance_gone", None) => Ok(Self::InstanceGone),
            ("backup_available", None) => Ok(Self::BackupAvailable),
            ("task", None) => Ok(Self::Task),
            _ => Err(PyTypeError::new_err(format!("there is no wait `{name}`"))),
        }
    }

    pub(crate) fn block(&self, waiter: Waiter<'_, Client>, id: &str) -> Result<Found, Error> {
        match self {
            Self::Instance(state) => Found::instance(waiter.instance(id, state)?),
            Self::InstanceGone => waiter.instance_gone(id).map(|()| Found::nothing()),
            Self::BackupAvailable => Found::item::<DescribeBackupsRequest>(waiter.backup_available(id)?),
            Self::Task => Found::item::<DescribeTasksRequest>(waiter.task(id)?),
        }
    }

    pub(crate) async fn wait(&self, waiter: Waiter<'_, AsyncClient>, id: &str) -> Result<Found, Error> {
        match self {
            Self::Instance(state) => Found::instance(waiter.instance(id, state).await?),
            Self::InstanceGone => waiter.instance_gone(id).await.map(|()| Found::nothing()),
            Self::BackupAvailable => {
                Found::item::<DescribeBackupsRequest>(waiter.backup_available(id).await?)
            }
            Self::Task => Found::item::<DescribeTasksRequest>(waiter.task(id).await?),
        }
    }
}

impl Found {
    fn nothing() -> Self {
        Self { kind: None, json: Value::Null }
    }

    fn instance(found: impl Serialize) -> Result<Self, Error> {
        Self::new(Some(Shape::response_of(DescribeDBInstanceDetailRequest::ACTION).kind()), found)
    }

    /// An item of the list that `R` asks for.
    fn item<R: Request>(found: impl Serialize) -> Result<Self, Error> {
        Self::new(Shape::item_of(R::ACTION), found)
    }

    fn new(kind: Option<Kind>, found: impl Serialize) -> Result<Self, Error> {
        let json = serde_json::to_value(found).map_err(|error| Error::configuration(error.to_string()))?;
        Ok(Self { kind, json })
    }

    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Decoder { py, kind: self.kind, lenient: true }.read_value(&self.json)
    }
}

/// How to wait.
pub(crate) struct Options {
    pub(crate) config: WaitConfig,
    pub(crate) on_progress: Option<Py<PyAny>>,
}

/// Sets up a wait.
pub(crate) fn configure<'a, C>(waiter: Waiter<'a, C>, config: &WaitConfig) -> Waiter<'a, C> {
    waiter.timeout(config.timeout).pauses(config.first_pause, config.max_pause)
}

impl Options {
    pub(crate) fn new(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let options =
            config::Options::new(keywords, &["timeout", "first_pause", "max_pause", "on_progress"])?;
        let mut config = WaitConfig::default();
        let on_progress = options.get("on_progress")?;
        if let Some(callback) = on_progress.as_ref().filter(|callback| !callback.is_callable()) {
            let kind = callback.get_type();
            return Err(PyTypeError::new_err(format!(
                "`on_progress` must be callable, not `{}`",
                kind.name()?
            )));
        }
        config.timeout = options.duration("timeout")?.unwrap_or(config.timeout);
        config.first_pause = options.duration("first_pause")?.unwrap_or(config.first_pause);
        config.max_pause = options.duration("max_pause")?.unwrap_or(config.max_pause);
        Ok(Self { config, on_progress: on_progress.map(Bound::unbind) })
    }
}

/// How a wait stands; what `on_progress` is called with.
#[pyclass(frozen, module = "volcredis")]
pub(crate) struct WaitProgress {
    state: Option<String>,
    looks: u32,
    elapsed: Duration,
}

impl From<Progress<'_>> for WaitProgress {
    fn from(progress: Progress<'_>) -> Self {
        let Progress { state, looks, elapsed, .. } = progress;
        Self { state: state.map(str::to_owned), looks, elapsed }
    }
}

impl WaitProgress {
    /// Calls `on_progress`, in a context where there is one.
    pub(crate) fn tell(
        self,
        callback: &Bound<'_, PyAny>,
        context: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let given = match context {
            Some(context) => context.call_method1("run", (callback, self))?,
            None => callback.call1((self,))?,
        };
        if given.hasattr("__await__")? {
            return Err(PyTypeError::new_err(
                "`on_progress` must be a plain function: what a coroutine function gives is not awaited",
            ));
        }
        Ok(())
    }
}

#[pymethods]
impl WaitProgress {
    /// The state that was seen last; `None` when there is no such thing.
    #[getter]
    fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// How often was looked.
    #[getter]
    fn looks(&self) -> u32 {
        self.looks
    }

    /// How many seconds the wait has lasted.
    #[getter]
    fn elapsed(&self) -> f64 {
        self.elapsed.as_secs_f64()
    }

    fn __repr__(&self) -> String {
        let state = match &self.state {
            Some(state) => format!("'{state}'"),
            None => "None".to_owned(),
        };
        format!(
            "WaitProgress(state={state}, looks={}, elapsed={:.3})",
            self.looks,
            self.elapsed.as_secs_f64()
        )
    }
}
