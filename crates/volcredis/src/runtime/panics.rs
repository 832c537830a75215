//! Panics at the borders of the library, which they must neither cross nor print at.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook};
use std::sync::Once;

use crate::log::error;

/// Sends the messages of panics to the log, at level `ERROR`, instead of to standard error. Only the first call matters.
///
/// For libraries that carry a standard library of their own, as a C library and a Python module do: what other Rust code
/// of the process does with its panics is a matter of another copy, and stays as it is.
pub fn log_panics() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        set_hook(Box::new(|panic| error!(target: "volcredis", "{panic}")));
    });
}

/// Runs a function, and returns its panic where it panics.
///
/// For borders that a panic must not cross. What the function has left half done is not used again, or relies on no more
/// than its type.
///
/// # Errors
///
/// When the function panics.
pub fn catch_panic<T>(function: impl FnOnce() -> T) -> Result<T, Panic> {
    catch_unwind(AssertUnwindSafe(function)).map_err(Panic)
}

/// A panic that was caught.
pub struct Panic(Box<dyn Any + Send>);

impl Panic {
    /// Returns the message of the panic.
    #[must_use]
    pub fn message(&self) -> &str {
        let text = self.0.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| self.0.downcast_ref::<&str>().copied()).unwrap_or("no message")
    }

    /// Lets the panic go on.
    pub fn resume(self) -> ! {
        resume_unwind(self.0)
    }
}

impl fmt::Debug for Panic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Panic").field(&self.message()).finish()
    }
}
