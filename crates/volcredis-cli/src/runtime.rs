//! The runtime that commands run on.

use std::future::Future;

use crate::error::CliError;

/// Runs a command to completion on the current thread.
pub(crate) fn block_on(future: impl Future<Output = Result<(), CliError>>) -> Result<(), CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| CliError::system(format!("failed to create the I/O event loop: {error}")))?;
    let result = runtime.block_on(future);
    // A prompt that was interrupted still reads on a thread.
    runtime.shutdown_background();
    result
}
