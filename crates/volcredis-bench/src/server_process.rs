//! The server, as a process of its own.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use volcredis_bench::measure::Cost;

/// A running server. It ends with this value.
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
        let address = line.trim().parse().context("the server tells its address")?;
        Ok(Self { process, address })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How much of the time since the last question the server has worked, from 0 to 1.
    #[allow(clippy::cast_precision_loss)]
    pub(crate) fn busy(&self) -> Result<f64> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.write_all(b"GET /busy HTTP/1.1\r\n\r\n")?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut response = String::new();
        stream.read_to_string(&mut response)?;
        let body = response.split("\r\n\r\n").nth(1).context("an answer has a body")?;
        let cost: Cost = serde_json::from_str(body)?;
        Ok(cost.cpu_ns as f64 / cost.wall_ns.max(1) as f64)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
