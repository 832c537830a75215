//! Logging.

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
use crate::error::{CError, volcredis_error};
use crate::ffi::{as_mut, fallible};
use crate::json::NulString;
use crate::status::volcredis_status;
use crate::user_data::{UserData, volcredis_free_callback};

/// The severity of a log message.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_log_level {
    /// An error.
    VOLCREDIS_LOG_ERROR = 1,
    /// A condition that may lead to an error.
    VOLCREDIS_LOG_WARN = 2,
    /// General information.
    VOLCREDIS_LOG_INFO = 3,
    /// Each attempt and each delay.
    VOLCREDIS_LOG_DEBUG = 4,
    /// All details.
    VOLCREDIS_LOG_TRACE = 5,
}

/// A function that receives log messages.
///
/// Called on any thread that creates clients or makes calls, possibly on several at the same time. It must not block. Calls
/// that it makes fail with `VOLCREDIS_MISUSE`. Messages never contain a secret. The strings are valid until the callback
/// returns. An internal error of the library is a message of the level `VOLCREDIS_LOG_ERROR`.
///
/// @param user_data The pointer that was given to `volcredis_config_set_log()`.
/// @param level A `volcredis_log_level`.
/// @param target The part of the library, such as `volcredis::driver`; always starts with `volcredis`. The names can change.
/// @param message The message, one line.
pub type volcredis_log_callback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, level: i32, target: *const c_char, message: *const c_char),
>;

thread_local! {
    static IN_CALLBACK: Cell<bool> = const { Cell::new(false) };
}

/// Fails on a thread that runs a log callback: a call there would log to the same callback.
pub(crate) fn check_not_in_callback() -> Result<(), CError> {
    if IN_CALLBACK.get() {
        return Err(CError::Misuse("a log callback must not make calls".to_owned()));
    }
    Ok(())
}

/// The destination of messages.
#[derive(Clone)]
struct Sink {
    callback: unsafe extern "C" fn(*mut c_void, i32, *const c_char, *const c_char),
    user_data: Arc<UserData>,
}

/// A message that is being written. Passed to the callback when it is dropped.
struct Message {
    sink: Sink,
    level: i32,
    target: NulString,
    bytes: Vec<u8>,
}

impl Sink {
    fn message(&self, level: volcredis_log_level, target: &str) -> Message {
        Message { sink: self.clone(), level: level as i32, target: target.into(), bytes: Vec::new() }
    }
}

impl<'a> MakeWriter<'a> for Sink {
    type Writer = Message;

    fn make_writer(&'a self) -> Message {
        self.message(volcredis_log_level::VOLCREDIS_LOG_INFO, "volcredis")
    }

    fn make_writer_for(&'a self, metadata: &Metadata<'_>) -> Message {
        self.message(level_of(*metadata.level()), metadata.target())
    }
}

impl io::Write for Message {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        let message = NulString::from(String::from_utf8_lossy(&self.bytes).trim_end());
        let outer = IN_CALLBACK.replace(true);
        // SAFETY: the program guarantees that the callback can be called on any thread with its user data.
        unsafe {
            (self.sink.callback)(
                self.sink.user_data.get(),
                self.level,
                self.target.as_ptr(),
                message.as_ptr(),
            );
        };
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

fn filter(level: i32) -> Result<LevelFilter, CError> {
    Ok(match level {
        1 => LevelFilter::ERROR,
        2 => LevelFilter::WARN,
        3 => LevelFilter::INFO,
        4 => LevelFilter::DEBUG,
        5 => LevelFilter::TRACE,
        _ => return Err(CError::Misuse(format!("`level` must be a volcredis_log_level, got {level}"))),
    })
}

/// Sets the function that receives the log messages of clients.
///
/// @param config The configuration.
/// @param level A `volcredis_log_level`; less severe messages are dropped.
/// @param callback The function.
/// @param user_data A pointer that is passed to the callback; may be NULL.
/// @param free_user_data The function that frees `user_data`; may be NULL. It is called once, after the configuration
///   and all clients that were created from it are freed, or when this function fails.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE` if `level` is not a `volcredis_log_level`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_log(
    config: *mut volcredis_config,
    level: i32,
    callback: volcredis_log_callback,
    user_data: *mut c_void,
    free_user_data: volcredis_free_callback,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let user_data = Arc::new(UserData::new(user_data, free_user_data));
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let config = as_mut(config, "config")?;
            let sink = Sink { callback: callback.ok_or(CError::Null("callback"))?, user_data };
            // Messages of the dependencies are of no use to the program.
            let own = Targets::new().with_target("volcredis", filter(level)?);
            let layer = tracing_subscriber::fmt::layer()
                .with_writer(sink)
                .with_ansi(false)
                .with_level(false)
                .with_target(false)
                .without_time();
            config.log = Some(Dispatch::new(tracing_subscriber::registry().with(layer.with_filter(own))));
            Ok(())
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::env;
    use std::ffi::CStr;
    use std::process::Command;
    use std::ptr::{from_mut, null_mut};

    use super::*;
    use crate::config::{volcredis_config_free, volcredis_config_new};
    use crate::ffi::infallible;

    /// Runs the next test in a process of its own, because the panic hook is global.
    #[test]
    fn a_panic_is_a_message_and_an_error() {
        let test = ["--exact", "log::tests::a_panic_in_this_process", "--ignored", "--nocapture"];
        let output = Command::new(env::current_exe().unwrap()).args(test).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }

    #[test]
    #[ignore = "run by another test in a process of its own"]
    fn a_panic_in_this_process() {
        type Messages = Vec<(i32, String)>;
        unsafe extern "C" fn take(
            messages: *mut c_void,
            level: i32,
            target: *const c_char,
            message: *const c_char,
        ) {
            // SAFETY: the user data below, and strings terminated by NUL.
            unsafe {
                let text = |string| CStr::from_ptr(string).to_str().unwrap();
                let line = format!("{}: {}", text(target), text(message));
                (*messages.cast::<Messages>()).push((level, line));
            }
        }
        let mut messages = Messages::new();
        let (mut config, level) = (null_mut(), volcredis_log_level::VOLCREDIS_LOG_ERROR as i32);
        // SAFETY: all pointers are valid, and the messages outlive the configuration.
        unsafe {
            volcredis_config_new(c"cn-beijing".as_ptr(), &raw mut config, null_mut());
            let user_data = from_mut(&mut messages).cast();
            volcredis_config_set_log(config, level, Some(take), user_data, None, null_mut());
            tracing::dispatcher::with_default((*config).log.as_ref().unwrap(), || {
                assert_eq!(infallible(5, || panic!("the number is 7")), 5);
                let status = fallible(null_mut(), || panic!("the number is 8"));
                assert_eq!(status, volcredis_status::VOLCREDIS_INTERNAL);
            });
            volcredis_config_free(config);
        }
        for ((found, message), number) in messages.iter().zip(["the number is 7", "the number is 8"]) {
            assert_eq!(*found, level);
            assert!(message.starts_with("volcredis: panicked at ") && message.contains(number), "{message}");
        }
        assert_eq!(messages.len(), 2);
    }
}
