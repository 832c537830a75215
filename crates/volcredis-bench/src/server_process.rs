//! The server in a process of its own.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use volcredis_bench::measure::Measurement;

/// A running server, stopped when dropped.
pub(crate) struct Server {
    process: Child,
    address: SocketAddr,
    scheme: &'static str,
}

impl Server {
    pub(crate) fn start() -> Result<Self> {
        Self::start_with(Command::new(env::current_exe()?).arg("server"), "http")
    }

    /// Starts a server for https, which writes its certificate to a file.
    pub(crate) fn start_tls(certificate: &Path) -> Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        Self::start_with(command.arg("server").arg("--certificate").arg(certificate), "https")
    }

    fn start_with(command: &mut Command, scheme: &'static str) -> Result<Self> {
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().context("the output is piped")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().parse().context("the server printed no address")?;
        Ok(Self { process, address, scheme })
    }

    pub(crate) fn url(&self) -> String {
        match self.scheme {
            "https" => format!("https://localhost:{}", self.address.port()),
            scheme => format!("{scheme}://{}", self.address),
        }
    }

    /// Returns the CPU use of the server since the last call, from 0 to 1.
    #[allow(clippy::cast_precision_loss)]
    pub(crate) fn load(&self) -> Result<f64> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.write_all(b"GET /load HTTP/1.1\r\n\r\n")?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut response = String::new();
        stream.read_to_string(&mut response)?;
        let body = response.split("\r\n\r\n").nth(1).context("the response has no body")?;
        let measurement: Measurement = serde_json::from_str(body)?;
        Ok(measurement.cpu_ns as f64 / measurement.wall_ns.max(1) as f64)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
