//! What a callback is called with.

use std::ffi::c_void;

/// Frees what a callback was called with, when no callback will be called with it any more; it must not use the client. May be null.
pub type volcredis_release = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// What a callback is called with, and how it is freed.
pub(crate) struct UserData {
    data: *mut c_void,
    release: volcredis_release,
}

// SAFETY: whoever hands it in promises that callbacks and release can be called in any thread.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl UserData {
    pub(crate) fn new(data: *mut c_void, release: volcredis_release) -> Self {
        Self { data, release }
    }

    pub(crate) fn get(&self) -> *mut c_void {
        self.data
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            // SAFETY: as whoever handed it in promised; and this is the end of it.
            unsafe { release(self.data) };
        }
    }
}
