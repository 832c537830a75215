//! Waiting for a state of an instance, a backup or a task.

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

use crate::errors;
use crate::models::{Decoder, PyKind, Schema};
use crate::options::Options;

/// The state to wait for.
pub(crate) enum WaitTarget {
    Instance(InstanceStatus),
    InstanceGone,
    BackupAvailable,
    Task,
}

/// The instance, backup or task at the end of a wait.
pub(crate) struct WaitResult {
    /// The Python type; `None` for an instance that is gone.
    kind: Option<PyKind>,
    json: Value,
}

impl WaitTarget {
    /// Returns the target of a method of `client.wait`. `detail` is a state or an action.
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
            _ => Err(PyTypeError::new_err(format!("unknown wait `{name}`"))),
        }
    }

    /// Waits on the calling thread.
    pub(crate) fn block(&self, waiter: Waiter<'_, Client>, id: &str) -> Result<WaitResult, Error> {
        match self {
            Self::Instance(state) => WaitResult::instance(waiter.instance(id, state)?),
            Self::InstanceGone => waiter.instance_gone(id).map(|()| WaitResult::none()),
            Self::BackupAvailable => WaitResult::item::<DescribeBackupsRequest>(waiter.backup_available(id)?),
            Self::Task => WaitResult::item::<DescribeTasksRequest>(waiter.task(id)?),
        }
    }

    /// Waits as a future.
    pub(crate) async fn wait(&self, waiter: Waiter<'_, AsyncClient>, id: &str) -> Result<WaitResult, Error> {
        match self {
            Self::Instance(state) => WaitResult::instance(waiter.instance(id, state).await?),
            Self::InstanceGone => waiter.instance_gone(id).await.map(|()| WaitResult::none()),
            Self::BackupAvailable => {
                WaitResult::item::<DescribeBackupsRequest>(waiter.backup_available(id).await?)
            }
            Self::Task => WaitResult::item::<DescribeTasksRequest>(waiter.task(id).await?),
        }
    }
}

impl WaitResult {
    fn none() -> Self {
        Self { kind: None, json: Value::Null }
    }

    fn instance(found: impl Serialize) -> Result<Self, Error> {
        Self::new(Some(Schema::response_of(DescribeDBInstanceDetailRequest::ACTION).kind()), found)
    }

    /// Creates a result from an item of the list that `R` requests.
    fn item<R: Request>(found: impl Serialize) -> Result<Self, Error> {
        Self::new(Schema::item_of(R::ACTION), found)
    }

    fn new(kind: Option<PyKind>, found: impl Serialize) -> Result<Self, Error> {
        let json = serde_json::to_value(found).map_err(|error| Error::configuration(error.to_string()))?;
        Ok(Self { kind, json })
    }

    /// Converts the result.
    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Decoder { py, kind: self.kind }.read_value(&self.json)
    }
}

/// The options of a wait.
pub(crate) struct WaitOptions {
    pub(crate) config: WaitConfig,
    pub(crate) on_progress: Option<Py<PyAny>>,
}

/// Configures a waiter.
pub(crate) fn configure<'a, C>(waiter: Waiter<'a, C>, config: &WaitConfig) -> Waiter<'a, C> {
    waiter.timeout(config.timeout).poll_interval(config.min_poll_interval, config.max_poll_interval)
}

impl WaitOptions {
    /// Creates the options from keyword arguments.
    pub(crate) fn new(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let options =
            Options::new(keywords, &["timeout", "min_poll_interval", "max_poll_interval", "on_progress"])?;
        let mut config = WaitConfig::default();
        let on_progress = options.get("on_progress")?;
        if let Some(callback) = on_progress.as_ref().filter(|callback| !callback.is_callable()) {
            let kind = callback.get_type();
            return Err(PyTypeError::new_err(format!(
                "`on_progress` must be callable, got `{}`",
                kind.name()?
            )));
        }
        config.timeout = options.duration("timeout")?.unwrap_or(config.timeout);
        config.min_poll_interval = options.duration("min_poll_interval")?.unwrap_or(config.min_poll_interval);
        config.max_poll_interval = options.duration("max_poll_interval")?.unwrap_or(config.max_poll_interval);
        Ok(Self { config, on_progress: on_progress.map(Bound::unbind) })
    }
}

/// The progress of a wait, the argument of `on_progress`.
#[pyclass(frozen, module = "volcredis")]
pub(crate) struct WaitProgress {
    state: Option<String>,
    polls: u32,
    elapsed: Duration,
    subject: String,
    request_id: Option<String>,
}

impl From<Progress<'_>> for WaitProgress {
    fn from(progress: Progress<'_>) -> Self {
        let Progress { state, polls, elapsed, subject, request_id, .. } = progress;
        Self {
            state: state.map(str::to_owned),
            polls,
            elapsed,
            subject: subject.to_owned(),
            request_id: request_id.map(str::to_owned),
        }
    }
}

impl WaitProgress {
    /// Calls `on_progress`, in `context` unless it is `None`.
    pub(crate) fn notify(
        self,
        callback: &Bound<'_, PyAny>,
        context: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let returned = match context {
            Some(context) => context.call_method1("run", (callback, self))?,
            None => callback.call1((self,))?,
        };
        if returned.hasattr("__await__")? {
            return Err(PyTypeError::new_err(
                "`on_progress` must be a plain function, not a coroutine function",
            ));
        }
        Ok(())
    }
}

#[pymethods]
impl WaitProgress {
    /// The latest state; `None` where the resource does not exist.
    #[getter]
    fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// The number of polls.
    #[getter]
    fn polls(&self) -> u32 {
        self.polls
    }

    /// The time since the start of the wait, in seconds.
    #[getter]
    fn elapsed(&self) -> f64 {
        self.elapsed.as_secs_f64()
    }

    /// The resource, such as ``instance `redis-cn0212gzmh2xs` ``.
    #[getter]
    fn subject(&self) -> &str {
        &self.subject
    }

    /// The ID of the request of the poll.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn __repr__(&self) -> String {
        let state = match &self.state {
            Some(state) => format!("'{state}'"),
            None => "None".to_owned(),
        };
        format!(
            "WaitProgress(subject='{}', state={state}, polls={}, elapsed={:.3})",
            self.subject,
            self.polls,
            self.elapsed.as_secs_f64()
        )
    }
}
