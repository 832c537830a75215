//! The server in a process of its own.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use volcredis_bench::measure::Measurement;

/// A running server, stopped when dropped.
pub(crate) struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    pub(crate) fn start() -> Result<Self> {
        let mut process = Command::new(env::current_exe()?).arg("server").stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().context("the output is piped")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().parse().context("the server printed no address")?;
        Ok(Self { process, address })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
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
