//! The user data of callbacks.

use std::ffi::c_void;

/// A function that frees the `user_data` of a callback.
///
/// Called once, when the callback will not be called any more. It must not use the client.
///
/// @param user_data The pointer that was given together with the callback.
pub type volcredis_free_callback = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// A pointer that is passed to a callback, and freed when this is dropped.
pub(crate) struct UserData {
    data: *mut c_void,
    free: volcredis_free_callback,
}

// SAFETY: the program guarantees that its callbacks can be called on any thread.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl UserData {
    pub(crate) fn new(data: *mut c_void, free: volcredis_free_callback) -> Self {
        Self { data, free }
    }

    pub(crate) fn get(&self) -> *mut c_void {
        self.data
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(free) = self.free {
            // SAFETY: guaranteed by the program; the data is not used afterwards.
            unsafe { free(self.data) };
        }
    }
}
