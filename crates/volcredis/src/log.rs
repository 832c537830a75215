//! Events and spans: those of `tracing`, or nothing without the feature of that name.

#[cfg(feature = "tracing")]
pub(crate) use tracing::{Instrument, debug, debug_span, error, warn};

#[cfg(not(feature = "tracing"))]
pub(crate) use nothing::{Instrument, debug, debug_span, error, warn};

/// Takes what the macros of `tracing` take, in the forms that this crate writes, and evaluates none of it.
#[cfg(not(feature = "tracing"))]
mod nothing {
    macro_rules! discard {
        () => {};
        (target: $target:literal, $($rest:tt)*) => { $crate::log::discard!($($rest)*) };
        ($message:literal $(, $($rest:tt)*)?) => {
            if false {
                let _ = format_args!($message);
            }
            $($crate::log::discard!($($rest)*);)?
        };
        ($name:ident = $(?)? $(%)? $value:expr $(, $($rest:tt)*)?) => {
            if false {
                let _ = &$value;
            }
            $($crate::log::discard!($($rest)*);)?
        };
        ($(?)? $(%)? $name:ident $(, $($rest:tt)*)?) => {
            if false {
                let _ = &$name;
            }
            $($crate::log::discard!($($rest)*);)?
        };
    }

    /// Stands for a span.
    pub(crate) struct Span;

    /// Stands for the trait of that name.
    pub(crate) trait Instrument: Sized {
        fn instrument(self, _span: Span) -> Self {
            self
        }
    }

    impl<F: Future> Instrument for F {}

    macro_rules! debug_span {
        ($($fields:tt)*) => {{
            $crate::log::discard!($($fields)*);
            $crate::log::Span
        }};
    }

    pub(crate) use {debug_span, discard, discard as debug, discard as error, discard as warn};
}

#[cfg(not(feature = "tracing"))]
pub(crate) use nothing::{Span, discard};

/// Sends the messages of a future where those of the caller go.
#[cfg(all(feature = "blocking", feature = "tracing"))]
pub(crate) fn with_current_subscriber<F: Future>(future: F) -> impl Future<Output = F::Output> {
    tracing::instrument::WithSubscriber::with_current_subscriber(future)
}

/// Returns the future: it has no messages.
#[cfg(all(feature = "blocking", not(feature = "tracing")))]
pub(crate) fn with_current_subscriber<F: Future>(future: F) -> F {
    future
}
