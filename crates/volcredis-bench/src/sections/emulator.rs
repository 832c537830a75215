//! The emulator, compared with moto.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nix::unistd::{SysconfVar, sysconf};
use volcredis::actions::{CreateDBInstanceRequest, DescribeCrossRegionBackupPolicyRequest};
use volcredis::types::ConfigureNode;
use volcredis::{Client, Credentials};
use volcredis_bench::measure::Samples;
use volcredis_bench::workload::{ACCESS_KEY, INSTANCE, REGION, SECRET_KEY};

use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};

const CALLS: u32 = 20_000;
const MOTO_CALLS: u32 = 500;
const INSTANCES: u32 = 10_000;

pub(crate) fn measure(rounds: usize, artifacts: &Artifacts, report: &mut Report) -> Result<()> {
    let (mut starts, mut calls) = (Vec::new(), Vec::new());
    let (mut moto_starts, mut moto_calls) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        let emulator = EmulatorProcess::start(artifacts, &[])?;
        starts.push(emulator.start_ms);
        calls.push(emulator.signed_call_us()?);
        let moto = Moto::start(artifacts)?;
        moto_starts.push(moto.start_ms);
        moto_calls.push(moto.call_us()?);
    }
    for (name, unit, volcredis, moto, limit) in [
        ("start of the emulator", "ms", starts, moto_starts, 5.0),
        ("the emulator, CPU time of a signed call", "µs", calls, moto_calls, 19.0),
    ] {
        report.add(Comparison {
            name: name.to_owned(),
            unit,
            volcredis: Samples::new(volcredis),
            baseline: Some(("moto".to_owned(), Samples::new(moto))),
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    report.add(Comparison {
        name: format!("the emulator, memory of each of {INSTANCES} instances"),
        unit: "KiB",
        volcredis: Samples::exact(EmulatorProcess::start(artifacts, &["--paused"])?.instance_kib()?),
        baseline: None,
        goal: Goal::AtMost(3.8),
        server_load: None,
    });
    with_redis(rounds, artifacts, report)
}

/// Measures the emulator with a Redis server for each instance.
fn with_redis(rounds: usize, artifacts: &Artifacts, report: &mut Report) -> Result<()> {
    let is_installed = |name| Command::new(name).arg("--version").stdout(Stdio::null()).status().is_ok();
    if !["redis-server", "valkey-server"].into_iter().any(is_installed) {
        println!("no Redis server is installed: the emulator is not measured with one");
        return Ok(());
    }
    let (mut starts, mut calls) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        let emulator = EmulatorProcess::start(artifacts, &["--redis"])?;
        starts.push(emulator.start_ms);
        calls.push(emulator.signed_call_us()?);
    }
    for (name, unit, samples) in [
        ("start of the emulator with Redis servers", "ms", starts),
        ("the emulator with Redis servers, CPU time of a signed call", "µs", calls),
    ] {
        report.add(Comparison {
            name: name.to_owned(),
            unit,
            volcredis: Samples::new(samples),
            baseline: None,
            goal: Goal::None,
            server_load: None,
        });
    }
    Ok(())
}

/// A server in a process of its own, stopped when dropped.
struct Process(Child);

impl Process {
    /// Returns the CPU time that the process has used, in microseconds.
    #[allow(clippy::cast_precision_loss)]
    fn cpu_us(&self) -> Result<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0.id()))?;
        // The name of the program, in parentheses, is the second field.
        let fields = stat.rsplit_once(") ").context("unexpected format")?.1.split(' ');
        let ticks: Vec<u64> = fields.skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
        let per_second = sysconf(SysconfVar::CLK_TCK)?.context("the system does not name its clock tick")?;
        Ok(ticks.iter().sum::<u64>() as f64 * 1e6 / per_second as f64)
    }

    /// Returns the CPU time of each call that the process serves, in microseconds.
    fn cpu_per_call(&self, calls: u32, mut call: impl FnMut() -> Result<()>) -> Result<f64> {
        for _ in 0..calls / 10 {
            call()?;
        }
        let before = self.cpu_us()?;
        for _ in 0..calls {
            call()?;
        }
        Ok((self.cpu_us()? - before) / f64::from(calls))
    }

    fn resident_kib(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line =
            status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("unexpected format")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The emulator of the command.
struct EmulatorProcess {
    process: Process,
    client: Client,
    start_ms: f64,
}

impl EmulatorProcess {
    fn start(artifacts: &Artifacts, arguments: &[&str]) -> Result<Self> {
        let start = Instant::now();
        let mut command = Command::new(artifacts.command()?);
        command.args(["emulator", "--rate-limit", "none", "--access-key", ACCESS_KEY]).args(arguments);
        command.env("VOLCREDIS_EMULATOR_SECRET_KEY", SECRET_KEY);
        let mut process = Process(command.stdout(Stdio::piped()).spawn()?);
        let output = process.0.stdout.take().context("the output is piped")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let start_ms = 1e3 * start.elapsed().as_secs_f64();
        let url = line.split_whitespace().find(|word| word.starts_with("http")).context("no address")?;
        let client =
            Client::builder(REGION).endpoint(url).credentials(Credentials::new(ACCESS_KEY, SECRET_KEY));
        Ok(Self { process, client: client.build()?, start_ms })
    }

    fn signed_call_us(&self) -> Result<f64> {
        let request = DescribeCrossRegionBackupPolicyRequest::new(INSTANCE);
        self.process.cpu_per_call(CALLS, || {
            self.client.send(&request)?;
            Ok(())
        })
    }

    fn instance_kib(&self) -> Result<f64> {
        let request = CreateDBInstanceRequest::builder()
            .region_id(REGION)
            .configure_nodes([ConfigureNode::new("cn-beijing-a")])
            .engine_version("7.0")
            .multi_az("disabled")
            .node_number(1)
            .shard_capacity(1024)
            .sharded_cluster(0)
            .subnet_id("subnet-1")
            .vpc_id("vpc-1")
            .build()?;
        self.client.send(&request)?;
        let before = self.process.resident_kib()?;
        for _ in 0..INSTANCES {
            self.client.send(&request)?;
        }
        Ok((self.process.resident_kib()? - before) / f64::from(INSTANCES))
    }
}

/// The server of moto, with ElastiCache.
struct Moto {
    process: Process,
    url: String,
    start_ms: f64,
}

impl Moto {
    fn start(artifacts: &Artifacts) -> Result<Self> {
        let address = free_address()?;
        let start = Instant::now();
        let mut command = Command::new(artifacts.python()?);
        command.args(["-m", "moto.server", "--port", &address.port().to_string()]);
        let process = Process(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
        while TcpStream::connect(address).is_err() {
            ensure!(start.elapsed() < Duration::from_secs(30), "moto does not start");
            sleep(Duration::from_millis(1));
        }
        Ok(Self { process, url: format!("http://{address}/"), start_ms: 1e3 * start.elapsed().as_secs_f64() })
    }

    fn call_us(&self) -> Result<f64> {
        let agent = ureq::Agent::new_with_defaults();
        // moto reads the service from the signature, which it does not verify.
        let authorization = "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20240101/us-east-1/elasticache/aws4_request, \
                             SignedHeaders=host, Signature=0";
        self.process.cpu_per_call(MOTO_CALLS, || {
            let request = agent.post(&self.url).header("authorization", authorization);
            let request = request.header("content-type", "application/x-www-form-urlencoded");
            request.send("Action=DescribeReplicationGroups&Version=2015-02-02")?.into_body().read_to_vec()?;
            Ok(())
        })
    }
}

/// Returns an address that nothing listens on.
fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}
