//! What the library has to say, through the `logging` of Python, under the name `volcredis`.

use std::cell::Cell;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry};
use volcredis::Error;

use crate::{errors, gate};

/// The least level that the logger `volcredis` takes, as `logging` counts; looked up at the start of each call.
static LEVEL: AtomicU8 = AtomicU8::new(OFF);
const OFF: u8 = u8::MAX;

thread_local! {
    /// Set while a record is handed to Python on this thread.
    static LOGS: Cell<bool> = const { Cell::new(false) };
}

/// Prepares the log for a call that the calling thread is about to wait for. Fails within a log handler that the library
/// waits for: handlers hold a lock while they run, which records of that call would wait for.
pub(crate) fn begin_call(py: Python<'_>) -> PyResult<()> {
    if LOGS.get() {
        let error =
            Error::configuration("a log handler must not wait for a call: the library waits for the handler");
        return Err(errors::exception(py, &error));
    }
    look_up_level(py)
}

/// Sends everything from here on to Python, as far as a level lets it.
pub(crate) fn install() {
    // Only a module that is loaded twice finds one already there.
    let _ = tracing::subscriber::set_global_default(Registry::default().with(ToPython));
}

/// Looks up what the logger takes. Where `logging` was never imported, nobody listens, and it stays unimported.
fn look_up_level(py: Python<'_>) -> PyResult<()> {
    static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let level = if LOGGER.get(py).is_some() || MODULES.import(py, "sys", "modules")?.contains("logging")? {
        let logger = logger(py, &LOGGER)?;
        logger.call_method0("getEffectiveLevel")?.extract::<u8>().unwrap_or(OFF)
    } else {
        OFF
    };
    LEVEL.store(level, Ordering::Relaxed);
    Ok(())
}

fn logger<'py>(py: Python<'py>, cell: &'static PyOnceLock<Py<PyAny>>) -> PyResult<Bound<'py, PyAny>> {
    let logger = cell.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import("logging")?.call_method1("getLogger", ("volcredis",))?.unbind())
    })?;
    Ok(logger.bind(py).clone())
}

/// A level as `logging` counts.
fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

struct ToPython;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for ToPython {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        let is_ours = metadata.target().split("::").next() == Some("volcredis");
        // The level can change at any time.
        if is_ours { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>, _context: Context<'_, S>) -> bool {
        number(*metadata.level()) >= LEVEL.load(Ordering::Relaxed)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let mut text = Text::default();
            attributes.record(&mut text);
            span.extensions_mut().insert(text);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut text = Text::default();
        event.record(&mut text);
        for span in context.event_scope(event).into_iter().flatten() {
            if let Some(fields) = span.extensions().get::<Text>() {
                text.fields.push_str(&fields.fields);
            }
        }
        // An interpreter that is exiting takes no more records.
        let _ = gate::attach(|py| {
            static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
            let arguments = (number(*event.metadata().level()), "%s", text.to_string());
            let logged_before = LOGS.replace(true);
            let told = logger(py, &LOGGER).and_then(|logger| logger.call_method1("log", arguments));
            LOGS.set(logged_before);
            if let Err(error) = told {
                // A handler that fails must not fail the call.
                error.write_unraisable(py, None);
            }
        });
    }
}

/// The message of an event, and its fields as `name=value`.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.message, self.fields)
    }
}

impl Visit for Text {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // To write into a text cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
