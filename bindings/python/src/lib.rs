//! The native half of the Python package `volcredis`.
#[pyo3::pymodule(gil_used = false)]
mod _volcredis {}
