//! Calls in Python.

use std::process::Command;

use anyhow::Result;
use volcredis_bench::measure::{Measurement, Samples};

use super::run_json;
use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

/// Prints the version of the interpreter and the options it was built with, without folders.
const DESCRIPTION: &str = "
import json, platform, shlex, sysconfig
options = [option for option in shlex.split(sysconfig.get_config_var('CONFIG_ARGS') or '') if '/' not in option]
print(json.dumps(f'Python {platform.python_version()}, configured with {\" \".join(options) or \"no options\"}'))
";

/// A client and the calls it makes.
#[derive(Clone, Copy)]
struct Load {
    client: &'static str,
    call: &'static str,
    threads: u32,
    calls: u32,
}

const VOLCREDIS: Load = Load { client: "volcredis", call: "policy", threads: 1, calls: 10_000 };
const OFFICIAL: Load = Load { client: "official", call: "policy", threads: 1, calls: 1_500 };
const URLLIB3: Load = Load { client: "urllib3", call: "policy", threads: 1, calls: 3_000 };
const ASYNCIO: Load = Load { client: "volcredis-asyncio", ..VOLCREDIS };
const AIOHTTP: Load = Load { client: "aiohttp", calls: 3_000, ..VOLCREDIS };
const HTTPX: Load = Load { client: "httpx", calls: 1_500, ..VOLCREDIS };
const VOLCREDIS_8: Load = Load { threads: 8, ..VOLCREDIS };
const OFFICIAL_8: Load = Load { threads: 8, ..OFFICIAL };
const VOLCREDIS_LIST: Load = Load { call: "list", calls: 1_000, ..VOLCREDIS };
const OFFICIAL_LIST: Load = Load { call: "list", calls: 100, ..OFFICIAL };

pub(crate) fn measure(
    rounds: usize,
    artifacts: &Artifacts,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let loads = [
        VOLCREDIS,
        OFFICIAL,
        URLLIB3,
        ASYNCIO,
        AIOHTTP,
        HTTPX,
        VOLCREDIS_8,
        OFFICIAL_8,
        VOLCREDIS_LIST,
        OFFICIAL_LIST,
    ];
    let mut measurements = [const { Vec::new() }; 10];
    report.describe(run_json(Command::new(artifacts.python()?).args(["-c", DESCRIPTION]))?);
    server.load()?;
    for _ in 0..rounds {
        for (load, measurements) in loads.iter().zip(&mut measurements) {
            measurements.push(load.run(artifacts, server)?);
        }
    }
    let load = Some(server.load()?);
    let cpu = |measurements: &[Measurement]| Samples::new(measurements.iter().map(Measurement::cpu_us));
    let rate = |measurements: &[Measurement]| Samples::new(measurements.iter().map(Measurement::rate));
    let [
        volcredis,
        official,
        urllib3,
        asyncio,
        aiohttp,
        httpx,
        volcredis_8,
        official_8,
        volcredis_list,
        official_list,
    ] = &measurements;
    for (name, unit, volcredis, baseline, samples, goal) in [
        (CPU, "µs", cpu(volcredis), "the official SDK", cpu(official), Goal::AtMostTimes(1.0 / 8.0)),
        (CPU, "µs", cpu(volcredis), "urllib3, unsigned", cpu(urllib3), Goal::AtMostTimes(0.25)),
        (ASYNCIO_CPU, "µs", cpu(asyncio), "blocking, 1 thread", cpu(volcredis), Goal::AtMostTimes(1.1)),
        (ASYNCIO_CPU, "µs", cpu(asyncio), "aiohttp, unsigned", cpu(aiohttp), Goal::None),
        (ASYNCIO_CPU, "µs", cpu(asyncio), "httpx, unsigned", cpu(httpx), Goal::None),
        (RATE, "/s", rate(volcredis_8), "1 thread", rate(volcredis), Goal::AtLeastTimes(1.5)),
        (RATE, "/s", rate(volcredis_8), "the official SDK", rate(official_8), Goal::AtLeastTimes(10.0)),
        (
            LIST,
            "µs",
            cpu(volcredis_list),
            "the official SDK",
            cpu(official_list),
            Goal::AtMostTimes(1.0 / 9.0),
        ),
    ] {
        let baseline = Some((baseline.to_owned(), samples));
        report.add(Comparison { name: name.to_owned(), unit, volcredis, baseline, goal, server_load: load });
    }
    Ok(())
}

const CPU: &str = "Python, 1 thread, CPU time per call";
const ASYNCIO_CPU: &str = "Python, asyncio, 64 in flight, CPU time per call";
const RATE: &str = "Python, 8 threads, calls per second";
const LIST: &str = "Python, 100 instances with three attributes of each, CPU time per call";

impl Load {
    fn run(&self, artifacts: &Artifacts, server: &Server) -> Result<Measurement> {
        let (threads, calls) = (self.threads.to_string(), self.calls.to_string());
        let mut command = artifacts.script()?;
        command.args(["--client", self.client, "--call", self.call]);
        run_json(command.args(["--threads", &threads, "--calls", &calls, "--server", &server.url()]))
    }
}
