//! Log records for the logger `volcredis` of Python.

use std::cell::Cell;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry};
use volcredis::Error;

use crate::{call_context, errors, interpreter};

/// The effective level of the logger, as a number of `logging`. It is updated at the start of each call.
static LEVEL: AtomicU8 = AtomicU8::new(OFF);
const OFF: u8 = u8::MAX;

thread_local! {
    /// True while log handlers run on this thread.
    static LOGS: Cell<bool> = const { Cell::new(false) };
}

/// Prepares logging for a call. Fails within a log handler that runs for the library: handlers hold a lock, which log
/// records of the call would wait for.
pub(crate) fn begin_call(py: Python<'_>) -> PyResult<()> {
    if LOGS.get() {
        let error = Error::configuration(
            "a log handler must not make calls, because the library waits for the handler",
        );
        return Err(errors::exception(py, &error));
    }
    update_level(py)
}

/// Installs the subscriber that logs to Python.
pub(crate) fn install() {
    // Fails only where the module is loaded twice.
    let _ = tracing::subscriber::set_global_default(Registry::default().with(PythonLogging));
}

/// Updates the level. Where the program has not imported `logging`, there are no handlers.
fn update_level(py: Python<'_>) -> PyResult<()> {
    static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let level = match LOGGER.get(py) {
        Some(logger) => logger.effective_level(py)?,
        None if MODULES.import(py, "sys", "modules")?.contains(intern!(py, "logging"))? => {
            PythonLogger::get(py)?.effective_level(py)?
        }
        None => OFF,
    };
    LEVEL.store(level, Ordering::Relaxed);
    Ok(())
}

static LOGGER: PyOnceLock<PythonLogger> = PyOnceLock::new();

/// The logger `volcredis`.
struct PythonLogger {
    logger: Py<PyAny>,
    /// The cache of the logger, which `logging` clears when a level changes. `None` for a logger of a class that determines
    /// its level in another way.
    cache: Option<Py<PyDict>>,
}

impl PythonLogger {
    fn get(py: Python<'_>) -> PyResult<&Self> {
        LOGGER.get_or_try_init(py, || Self::new(py))
    }

    fn new(py: Python<'_>) -> PyResult<Self> {
        let logging = py.import("logging")?;
        let logger = logging.call_method1("getLogger", ("volcredis",))?;
        let name = intern!(py, "getEffectiveLevel");
        let is_plain = logger.get_type().getattr(name)?.is(&logging.getattr("Logger")?.getattr(name)?);
        let cache = logger.getattr_opt("_cache")?.and_then(|cache| cache.cast_into_exact::<PyDict>().ok());
        Ok(Self { logger: logger.unbind(), cache: cache.filter(|_| is_plain).map(Bound::unbind) })
    }

    /// Returns the effective level.
    fn effective_level(&self, py: Python<'_>) -> PyResult<u8> {
        let ask = || {
            let level = self.logger.bind(py).call_method0(intern!(py, "getEffectiveLevel"))?;
            Ok(level.extract::<u8>().unwrap_or(OFF))
        };
        let Some(cache) = &self.cache else { return ask() };
        // The other keys are levels, which are integers.
        let (cache, key) = (cache.bind(py), intern!(py, "volcredis"));
        if let Some(level) = cache.get_item(key)?.and_then(|level| level.extract::<u8>().ok()) {
            return Ok(level);
        }
        // Another thread can change the level before the answer is stored. Then the mark is gone.
        let mark = PyList::empty(py);
        cache.set_item(key, &mark)?;
        let level = ask()?;
        if cache.get_item(key)?.is_some_and(|found| found.is(&mark)) {
            cache.set_item(key, level)?;
        }
        Ok(level)
    }
}

/// Returns the number of a level in `logging`.
fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

/// Logs events of the library to Python.
struct PythonLogging;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for PythonLogging {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        let is_ours = metadata.target().split("::").next() == Some("volcredis");
        // Not cached, because the level can change at any time.
        if is_ours { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>, _context: Context<'_, S>) -> bool {
        number(*metadata.level()) >= LEVEL.load(Ordering::Relaxed)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let mut line = LogLine::default();
            attributes.record(&mut line);
            span.extensions_mut().insert(line);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut line = LogLine::default();
        event.record(&mut line);
        for span in context.event_scope(event).into_iter().flatten() {
            if let Some(fields) = span.extensions().get::<LogLine>() {
                line.fields.push_str(&fields.fields);
                line.attributes.extend(fields.attributes.iter().cloned());
            }
        }
        // Nothing is logged once the interpreter exits.
        let _ = interpreter::attach(|py| {
            let (level, message) = (number(*event.metadata().level()), line.to_string());
            let logged_before = LOGS.replace(true);
            let result = PythonLogger::get(py).and_then(|logger| {
                let logger = logger.logger.bind(py);
                let keywords = PyDict::new(py);
                keywords.set_item("extra", line.extra(py)?)?;
                match call_context::current(py)? {
                    Some(context) => {
                        let arguments = (logger.getattr("log")?, level, "%s", message);
                        context.call_method("run", arguments, Some(&keywords))
                    }
                    None => logger.call_method("log", (level, "%s", message), Some(&keywords)),
                }
            });
            LOGS.set(logged_before);
            if let Err(error) = result {
                // A failing handler must not fail the call.
                error.write_unraisable(py, None);
            }
        });
    }
}

/// The fields that records have as attributes. Others would collide with those of `logging`.
const ATTRIBUTES: &[&str] = &[
    "action",
    "attempt",
    "attempts",
    "client_token",
    "duration_ms",
    "elapsed",
    "error",
    "is_last",
    "polls",
    "region",
    "request_id",
    "state",
    "status",
];

/// The message of an event, and its fields: as `name=value`, and as attributes.
#[derive(Default)]
struct LogLine {
    message: String,
    fields: String,
    attributes: Vec<(&'static str, Attribute)>,
}

/// The value of an attribute.
#[derive(Clone)]
enum Attribute {
    Integer(i64),
    Double(f64),
    Boolean(bool),
    String(String),
}

impl LogLine {
    fn add(&mut self, field: &Field, value: Attribute) {
        if let Some(name) = ATTRIBUTES.iter().find(|name| **name == field.name()) {
            self.attributes.push((name, value));
        }
    }

    /// Returns the attributes of the record.
    fn extra<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let extra = PyDict::new(py);
        for (name, value) in &self.attributes {
            match value {
                Attribute::Integer(value) => extra.set_item(name, value)?,
                Attribute::Double(value) => extra.set_item(name, value)?,
                Attribute::Boolean(value) => extra.set_item(name, value)?,
                Attribute::String(value) => extra.set_item(name, value)?,
            }
        }
        Ok(extra)
    }

    fn write(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}

impl fmt::Display for LogLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.message, self.fields)
    }
}

impl Visit for LogLine {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, Attribute::Integer(value));
        self.write(field, &value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(
            field,
            i64::try_from(value).map_or(Attribute::String(value.to_string()), Attribute::Integer),
        );
        self.write(field, &value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.add(field, Attribute::Double(value));
        self.write(field, &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, Attribute::Boolean(value));
        self.write(field, &value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, Attribute::String(value.to_owned()));
        self.write(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.add(field, Attribute::String(format!("{value:?}")));
        self.write(field, value);
    }
}
