//! How much memory something takes, in a process of its own.

use std::sync::Arc;

use anyhow::Result;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use volcredis::actions::DescribeDBInstancesRequest;
use volcredis_bench::measure::{CLIENT_CORE, Cost, Stopwatch, peak, pin, resident};
use volcredis_bench::workload;

use crate::load::{Call, blocking_client, builder, call_async, call_reqwest, reqwest_client, runtime};

/// How many requests a client lets be under way, where it is not told otherwise.
const CONCURRENT_REQUESTS: u32 = 250;

#[derive(clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    what: What,
    /// How many calls, or pages.
    #[arg(long, default_value_t = 1)]
    number: u64,
    #[arg(long)]
    server: String,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum What {
    /// A tokio runtime.
    Runtime,
    /// A blocking client that has made a call.
    IdleClient,
    /// So many calls of an async client at the same time, of which it lets as many be under way as it does by default.
    InFlight,
    /// So many calls of an async client at the same time, all of them under way.
    UnderWay,
    /// So many calls of reqwest at the same time.
    InFlightReqwest,
    /// So many calls, one after another.
    Calls,
    /// A list of so many pages.
    Pages,
}

/// What was taken.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// Memory before, in bytes.
    pub(crate) before: u64,
    /// The most memory that there was, in bytes.
    pub(crate) peak: u64,
    /// The time.
    pub(crate) cost: Cost,
}

pub(crate) fn run(options: &Options) -> Result<Taken> {
    pin(CLIENT_CORE);
    let Options { number, server, .. } = options;
    match options.what {
        What::Runtime => {
            let before = resident()?;
            let runtime = runtime()?;
            let cost = runtime.block_on(async { Stopwatch::start().cost(1) });
            Ok(Taken { before, peak: peak()?, cost })
        }
        What::IdleClient => {
            let before = resident()?;
            let watch = Stopwatch::start();
            let client = blocking_client(server)?;
            client.send(&workload::policy())?;
            Ok(Taken { before, peak: peak()?, cost: watch.cost(1) })
        }
        What::InFlight => {
            let client = builder(&format!("{server}/hold/{CONCURRENT_REQUESTS}")).into_async().build()?;
            in_flight(*number, move || call_async(client.clone(), Call::Policy))
        }
        What::UnderWay => {
            let limit = usize::try_from(*number)?;
            let client = builder(&format!("{server}/hold/{number}"));
            let client = client.max_concurrent_requests(limit).into_async().build()?;
            in_flight(*number, move || call_async(client.clone(), Call::Policy))
        }
        What::InFlightReqwest => {
            let client = reqwest_client()?;
            let url: Arc<str> =
                format!("{server}/hold/{number}/?Action=ModifyCrossRegionBackupPolicy").into();
            in_flight(*number, move || call_reqwest(client.clone(), Arc::clone(&url), Call::Policy))
        }
        What::Calls => {
            let client = blocking_client(server)?;
            let call = || client.send(&workload::policy());
            for _ in 0..1000 {
                call()?;
            }
            let (before, watch) = (resident()?, Stopwatch::start());
            for _ in 0..*number {
                call()?;
            }
            Ok(Taken { before, cost: watch.cost(*number), peak: peak()? })
        }
        What::Pages => {
            let client = blocking_client(&format!("{server}/pages/{number}"))?;
            let request = DescribeDBInstancesRequest::new().page_size(100);
            client.send(&request)?;
            let (before, watch) = (resident()?, Stopwatch::start());
            let mut instances = 0;
            for instance in client.paginate(&request) {
                instances += u64::from(instance?.instance_id.is_some());
            }
            anyhow::ensure!(instances == 100 * number, "the list has {instances} instances");
            Ok(Taken { before, cost: watch.cost(*number), peak: peak()? })
        }
    }
}

/// Calls that wait for each other.
fn in_flight<F>(number: u64, call: impl Fn() -> F) -> Result<Taken>
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
        Ok(Taken { before, cost: watch.cost(number), peak: peak()? })
    })
}
