//! The settings of the data plane.

use std::net::{IpAddr, Ipv4Addr};
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// The settings of the data plane: a real Redis behind each emulated instance.
#[derive(Clone, Debug)]
#[must_use]
pub struct RedisOptions {
    pub(super) server: Option<PathBuf>,
    pub(super) listen: IpAddr,
    pub(super) host: Option<String>,
    pub(super) ports: RangeInclusive<u16>,
    pub(super) folder: Option<PathBuf>,
}

impl Default for RedisOptions {
    fn default() -> Self {
        Self { server: None, listen: Ipv4Addr::LOCALHOST.into(), host: None, ports: 0..=0, folder: None }
    }
}

impl RedisOptions {
    /// Creates the default settings: the first of `redis-server` and `valkey-server` in `PATH`, and addresses on free
    /// ports of 127.0.0.1.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the server program, of Redis 6.0 or later or of Valkey.
    pub fn server(mut self, program: impl Into<PathBuf>) -> Self {
        self.server = Some(program.into());
        self
    }

    /// Sets the IP address that the addresses of instances listen on. The servers themselves listen on 127.0.0.1.
    pub fn listen(mut self, address: IpAddr) -> Self {
        self.listen = address;
        self
    }

    /// Sets the host name in responses, for clients that reach the emulator by another address than it listens on, such as
    /// those in another container. The default is the address that it listens on.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.host = Some(name.into());
        self
    }

    /// Sets the ports of addresses. Each address of an instance takes the first free one. The default is any free port.
    pub fn ports(mut self, ports: RangeInclusive<u16>) -> Self {
        self.ports = ports;
        self
    }

    /// Sets the folder of the data, which survives the emulator. The default is a folder beside the state file, or a
    /// temporary folder without one.
    pub fn folder(mut self, path: impl Into<PathBuf>) -> Self {
        self.folder = Some(path.into());
        self
    }

    /// Sets the folder of the data unless set.
    pub(crate) fn with_default_folder(mut self, path: impl FnOnce() -> Option<PathBuf>) -> Self {
        self.folder = self.folder.or_else(path);
        self
    }
}
