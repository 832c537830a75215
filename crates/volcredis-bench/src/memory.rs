//! Memory and time of a scenario, in a process of its own.

use std::sync::Arc;

use anyhow::Result;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use volcredis::actions::DescribeDBInstancesRequest;
use volcredis_bench::measure::{CLIENT_CORE, Measurement, Stopwatch, peak, pin, resident};
use volcredis_bench::workload;

use crate::load::{Call, blocking_client, builder, call_async, call_reqwest, reqwest_client, runtime};

/// The default concurrency limit of a client.
const CONCURRENT_REQUESTS: u32 = 250;

#[derive(clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    scenario: Scenario,
    /// Number of calls or pages.
    #[arg(long, default_value_t = 1)]
    number: u64,
    #[arg(long)]
    server: String,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Scenario {
    /// A tokio runtime.
    Runtime,
    /// A blocking client that has made a call.
    IdleClient,
    /// A client for https beside another one.
    SecondHttpsClient,
    /// Concurrent calls of an async client with the default concurrency limit.
    InFlight,
    /// Concurrent calls of an async client without a concurrency limit.
    InFlightUnlimited,
    /// Concurrent calls of reqwest.
    InFlightReqwest,
    /// Calls one after another.
    Calls,
    /// A list of several pages.
    Pages,
    /// The same from a distant server, up to 8 at a time.
    DistantPages,
}

/// The memory and time that a scenario took.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MemoryUse {
    /// Memory before the scenario, in bytes.
    pub(crate) before: u64,
    /// Peak memory, in bytes.
    pub(crate) peak: u64,
    /// The time it took.
    pub(crate) measurement: Measurement,
}

pub(crate) fn run(options: &Options) -> Result<MemoryUse> {
    pin(CLIENT_CORE);
    let Options { number, server, .. } = options;
    match options.scenario {
        Scenario::Runtime => {
            let before = resident()?;
            let runtime = runtime()?;
            let measurement = runtime.block_on(async { Stopwatch::start().stop(1) });
            Ok(MemoryUse { before, peak: peak()?, measurement })
        }
        Scenario::IdleClient => {
            let before = resident()?;
            let watch = Stopwatch::start();
            let client = blocking_client(server)?;
            client.send(&workload::policy())?;
            Ok(MemoryUse { before, peak: peak()?, measurement: watch.stop(1) })
        }
        Scenario::SecondHttpsClient => {
            let first = blocking_client("https://localhost")?;
            let clients = usize::try_from(*number)?;
            let mut others = Vec::with_capacity(clients);
            let (before, watch) = (resident()?, Stopwatch::start());
            for _ in 0..clients {
                others.push(blocking_client("https://localhost")?);
            }
            let used = MemoryUse { before, measurement: watch.stop(*number), peak: peak()? };
            drop((first, others));
            Ok(used)
        }
        Scenario::InFlight => {
            let client = builder(&format!("{server}/barrier/{CONCURRENT_REQUESTS}")).into_async().build()?;
            in_flight(*number, move || call_async(client.clone(), Call::Policy))
        }
        Scenario::InFlightUnlimited => {
            let limit = usize::try_from(*number)?;
            let client = builder(&format!("{server}/barrier/{number}"));
            let client = client.max_concurrent_requests(limit).into_async().build()?;
            in_flight(*number, move || call_async(client.clone(), Call::Policy))
        }
        Scenario::InFlightReqwest => {
            let client = reqwest_client()?;
            let url: Arc<str> =
                format!("{server}/barrier/{number}/?Action=ModifyCrossRegionBackupPolicy").into();
            in_flight(*number, move || call_reqwest(client.clone(), Arc::clone(&url), Call::Policy))
        }
        Scenario::Calls => {
            let client = blocking_client(server)?;
            let call = || client.send(&workload::policy());
            for _ in 0..1000 {
                call()?;
            }
            let (before, watch) = (resident()?, Stopwatch::start());
            for _ in 0..*number {
                call()?;
            }
            Ok(MemoryUse { before, measurement: watch.stop(*number), peak: peak()? })
        }
        Scenario::Pages | Scenario::DistantPages => {
            let (path, concurrency) =
                if options.scenario == Scenario::Pages { ("pages", 1) } else { ("distant", 8) };
            let client = blocking_client(&format!("{server}/{path}/{number}"))?;
            let request = DescribeDBInstancesRequest::new().page_size(100);
            client.send(&request)?;
            let (before, watch) = (resident()?, Stopwatch::start());
            let mut instances = 0;
            for instance in client.paginate(&request).concurrency(concurrency) {
                instances += u64::from(instance?.instance_id.is_some());
            }
            anyhow::ensure!(instances == 100 * number, "the list has {instances} instances");
            Ok(MemoryUse { before, measurement: watch.stop(*number), peak: peak()? })
        }
    }
}

/// Makes calls to which the server responds once all have arrived.
fn in_flight<F>(number: u64, call: impl Fn() -> F) -> Result<MemoryUse>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    runtime()?.block_on(async {
        let (before, watch) = (resident()?, Stopwatch::start());
        let mut tasks = JoinSet::new();
        for _ in 0..number {
            tasks.spawn(call());
        }
        tasks.join_all().await.into_iter().collect::<Result<()>>()?;
        Ok(MemoryUse { before, measurement: watch.stop(number), peak: peak()? })
    })
}
