//! Giving a call up.

use std::ptr::null_mut;

use tokio::sync::watch;

use crate::guard::{free, infallible};

/// A way to give calls up. One handle can stand for any number of calls, and can be used by any number of threads.
/// Freed with `volcredis_cancel_free`.
pub struct volcredis_cancel(watch::Sender<bool>);

impl volcredis_cancel {
    pub(crate) fn watch(&self) -> Cancelled {
        Cancelled(Some(self.0.subscribe()))
    }
}

/// Waits until a call is to be given up.
pub(crate) struct Cancelled(Option<watch::Receiver<bool>>);

impl Cancelled {
    /// Nobody can give the call up.
    pub(crate) fn never() -> Self {
        Self(None)
    }

    pub(crate) async fn wait(mut self) {
        let cancelled = match &mut self.0 {
            Some(receiver) => receiver.wait_for(|cancelled| *cancelled).await.is_ok(),
            None => false,
        };
        if !cancelled {
            // The handle was freed unused, or there was none.
            std::future::pending::<()>().await;
        }
    }
}

/// Makes a handle that can give calls up. Freed with `volcredis_cancel_free`. Null only when the library failed.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_cancel_new() -> *mut volcredis_cancel {
    infallible(null_mut(), || Box::into_raw(Box::new(volcredis_cancel(watch::Sender::new(false)))))
}

/// Gives up every call that got this handle, and every one that will: they end with `VOLCREDIS_CANCELLED`. The service
/// may have got a request all the same. Nothing for null. Safe in any thread, but not in a signal handler.
///
/// # Safety
///
/// `cancel` is null or was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancel_now(cancel: *const volcredis_cancel) {
    // SAFETY: as the caller promises.
    if let Some(cancel) = unsafe { cancel.as_ref() } {
        infallible((), || {
            cancel.0.send_replace(true);
        });
    }
}

/// Frees the handle; nothing for null. Calls that got it go on.
///
/// # Safety
///
/// `cancel` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancel_free(cancel: *mut volcredis_cancel) {
    // SAFETY: as the caller promises.
    unsafe { free(cancel) };
}
