//! A client belongs to the process that made it: after `fork` its sockets are shared and its threads are gone.

use std::process;

use volcredis::Error;

/// The process that something was made in.
#[derive(Clone, Copy)]
pub(crate) struct Process(u32);

impl Process {
    pub(crate) fn current() -> Self {
        Self(process::id())
    }

    pub(crate) fn is_this(self) -> bool {
        self.0 == process::id()
    }
}

/// What a client says in another process.
pub(crate) fn error() -> Error {
    Error::configuration("the client was made before this process was forked; make one in each process")
}
