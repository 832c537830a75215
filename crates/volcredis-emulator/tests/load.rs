//! Measures how much the emulator bears: many instances, many calls. Run in release mode, with `--ignored --nocapture`.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;
use support::{Client, paused, read_reply};

/// A connection that is kept, for calls one after another.
struct Kept {
    client: Client,
    stream: TcpStream,
    reader: BufReader<TcpStream>,
}

impl Kept {
    fn new(client: Client) -> Self {
        let stream = TcpStream::connect(client.address).unwrap();
        stream.set_nodelay(true).unwrap();
        let reader = BufReader::new(stream.try_clone().unwrap());
        Self { client, stream, reader }
    }

    fn call(&mut self, action: &str, body: &serde_json::Value) -> serde_json::Value {
        let draft = self.client.sign(action, "2020-12-07", body.to_string().into_bytes());
        self.stream.write_all(&draft.bytes()).unwrap();
        read_reply(&mut self.reader).result().clone()
    }

    /// The fastest of several calls for a page of instances.
    fn time_page(&mut self, number: usize) -> Duration {
        let request = json!({"PageNumber": number, "PageSize": 100});
        let time = |kept: &mut Self| {
            let start = Instant::now();
            let page = kept.call("DescribeDBInstances", &request);
            assert_eq!(page["Instances"].as_array().unwrap().len(), 100);
            start.elapsed()
        };
        (0..9).map(|_| time(self)).min().unwrap()
    }
}

#[test]
#[ignore = "measures; run it in release mode, with --nocapture"]
fn measure_signed_calls() {
    const CALLS: u32 = 50_000;
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let draft = client.sign(
        "DescribeCrossRegionBackupPolicy",
        "2020-12-07",
        json!({"InstanceId": support::INSTANCE}).to_string().into_bytes(),
    );
    let bytes = draft.bytes();
    let mut kept = Kept::new(client);
    let start = Instant::now();
    for _ in 0..CALLS {
        kept.stream.write_all(&bytes).unwrap();
        assert_eq!(read_reply(&mut kept.reader).status, 200);
    }
    let elapsed = start.elapsed();
    let rate = f64::from(CALLS) / elapsed.as_secs_f64();
    println!("{CALLS} signed calls in {elapsed:?}: {rate:.0} a second");
    // A machine of today does more than 10,000; one that is busy with other things may do less.
    assert!(rate >= 2_000.0, "{rate:.0} signed calls a second");
}

#[test]
#[ignore = "takes long; run it in release mode, with --nocapture"]
fn measure_pages_of_a_hundred_thousand() {
    const INSTANCES: usize = 100_000;
    let emulator = paused().empty().start().unwrap();
    let mut kept = Kept::new(Client::of(&emulator));
    let order = json!({
        "RegionId": "cn-beijing", "ConfigureNodes": [{"AZ": "cn-beijing-a"}], "EngineVersion": "7.0",
        "MultiAZ": "disabled", "NodeNumber": 1, "ShardCapacity": 1024, "ShardedCluster": 0,
        "SubnetId": "subnet-1", "VpcId": "vpc-1",
    });
    let start = Instant::now();
    for _ in 0..INSTANCES {
        kept.call("CreateDBInstance", &order);
    }
    println!("{INSTANCES} instances made in {:?}", start.elapsed());
    let (first, last) = (kept.time_page(1), kept.time_page(INSTANCES / 100));
    println!("first page {first:?}, last page {last:?}");
    assert!(last < 2 * first && first < 2 * last);
}
