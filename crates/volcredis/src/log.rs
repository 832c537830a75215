//! Log events and spans: those of `tracing`, or no-ops without the feature `tracing`.

#[cfg(feature = "tracing")]
pub(crate) use tracing::{Instrument, debug, debug_span, error, warn};

#[cfg(not(feature = "tracing"))]
pub(crate) use disabled::{Instrument, debug, debug_span, error, warn};

/// Macros with the syntax of `tracing` that this crate uses. They evaluate nothing.
#[cfg(not(feature = "tracing"))]
mod disabled {
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

    /// A span without effect.
    pub(crate) struct Span;

    /// The counterpart of `tracing::Instrument`.
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
pub(crate) use disabled::{Span, discard};

/// Makes a future log to the current subscriber.
#[cfg(all(feature = "blocking", feature = "tracing"))]
pub(crate) fn with_current_subscriber<F: Future>(future: F) -> impl Future<Output = F::Output> {
    tracing::instrument::WithSubscriber::with_current_subscriber(future)
}

/// Returns the future unchanged.
#[cfg(all(feature = "blocking", not(feature = "tracing")))]
pub(crate) fn with_current_subscriber<F: Future>(future: F) -> F {
    future
}
