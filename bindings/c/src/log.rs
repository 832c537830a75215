//! Telling what the library does.

use std::cell::Cell;
use std::ffi::{c_char, c_void};
use std::io;
use std::sync::Arc;

use tracing::{Dispatch, Level, Metadata};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;

use crate::config::volcredis_config;
use crate::error::{Failure, volcredis_error};
use crate::guard::{change, fallible};
use crate::status::volcredis_status;
use crate::text::CText;
use crate::user_data::{UserData, volcredis_release};

/// How much a message matters.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_log_level {
    /// Something failed.
    VOLCREDIS_LOG_ERROR = 1,
    /// Something may soon fail.
    VOLCREDIS_LOG_WARN = 2,
    /// What a reader of a log wants to know.
    VOLCREDIS_LOG_INFO = 3,
    /// Every attempt, every wait.
    VOLCREDIS_LOG_DEBUG = 4,
    /// Everything.
    VOLCREDIS_LOG_TRACE = 5,
}

/// Gets one message: its level, a `volcredis_log_level`, and its text, a line that ends with NUL and holds only while the
/// callback runs. It is called in whatever thread makes calls, several at a time; it must not wait. Calls that it makes, of
/// any client, fail at once with `VOLCREDIS_MISUSE`. No message holds a secret.
pub type volcredis_log_callback =
    Option<unsafe extern "C" fn(user_data: *mut c_void, level: i32, message: *const c_char)>;

thread_local! {
    static IN_CALLBACK: Cell<bool> = const { Cell::new(false) };
}

/// Fails in a log callback: the call under way waits for it, and would be told of by it, too.
pub(crate) fn check_not_in_callback() -> Result<(), Failure> {
    if IN_CALLBACK.get() {
        return Err(Failure::Misuse("a log callback must not make calls".to_owned()));
    }
    Ok(())
}

/// Where messages go.
#[derive(Clone)]
struct Sink {
    callback: unsafe extern "C" fn(*mut c_void, i32, *const c_char),
    user_data: Arc<UserData>,
}

/// A message while it is written: handed on when it is whole.
struct Message {
    sink: Sink,
    level: i32,
    text: Vec<u8>,
}

impl Sink {
    fn message(&self, level: volcredis_log_level) -> Message {
        Message { sink: self.clone(), level: level as i32, text: Vec::new() }
    }
}

impl<'a> MakeWriter<'a> for Sink {
    type Writer = Message;

    fn make_writer(&'a self) -> Message {
        self.message(volcredis_log_level::VOLCREDIS_LOG_INFO)
    }

    fn make_writer_for(&'a self, metadata: &Metadata<'_>) -> Message {
        self.message(level_of(*metadata.level()))
    }
}

impl io::Write for Message {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        let text = CText::from(String::from_utf8_lossy(&self.text).trim_end());
        let outer = IN_CALLBACK.replace(true);
        // SAFETY: whoever set the callback promised that it can be called in any thread.
        unsafe { (self.sink.callback)(self.sink.user_data.get(), self.level, text.as_ptr()) };
        IN_CALLBACK.set(outer);
    }
}

fn level_of(level: Level) -> volcredis_log_level {
    match level {
        Level::ERROR => volcredis_log_level::VOLCREDIS_LOG_ERROR,
        Level::WARN => volcredis_log_level::VOLCREDIS_LOG_WARN,
        Level::INFO => volcredis_log_level::VOLCREDIS_LOG_INFO,
        Level::DEBUG => volcredis_log_level::VOLCREDIS_LOG_DEBUG,
        Level::TRACE => volcredis_log_level::VOLCREDIS_LOG_TRACE,
    }
}

fn filter(level: i32) -> Result<LevelFilter, Failure> {
    Ok(match level {
        1 => LevelFilter::ERROR,
        2 => LevelFilter::WARN,
        3 => LevelFilter::INFO,
        4 => LevelFilter::DEBUG,
        5 => LevelFilter::TRACE,
        _ => return Err(Failure::Misuse(format!("`level` is {level}, which is no volcredis_log_level"))),
    })
}

/// Tells a callback what the clients made from this configuration do: messages of `level`, a `volcredis_log_level`, and
/// of those that matter more. `user_data` is handed to the callback as it is. `release`, where not null, is called with it
/// once, when the configuration and every client that was made from it are freed; also when this function fails.
///
/// # Safety
///
/// `config` was not freed; `callback` and `release` can be called in any thread with `user_data`; `error` can be written
/// to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_log(
    config: *mut volcredis_config,
    level: i32,
    callback: volcredis_log_callback,
    user_data: *mut c_void,
    release: volcredis_release,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let user_data = Arc::new(UserData::new(user_data, release));
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let config = change(config, "config")?;
            let sink = Sink { callback: callback.ok_or(Failure::Null("callback"))?, user_data };
            // What the crates below say is of no use to a program that does not know them.
            let own = Targets::new().with_target("volcredis", filter(level)?);
            let layer = tracing_subscriber::fmt::layer()
                .with_writer(sink)
                .with_ansi(false)
                .with_level(false)
                .without_time();
            config.log = Some(Dispatch::new(tracing_subscriber::registry().with(layer.with_filter(own))));
            Ok(())
        })
    }
}
