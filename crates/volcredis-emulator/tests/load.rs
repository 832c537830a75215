//! Load: many calls and many instances. Prints figures of speed, which do not decide the outcome. Run in release mode, with
//! `--ignored --nocapture`.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod support;

use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::Instant;

use serde_json::json;
use support::{Client, paused, read_reply};

/// A client with one connection.
struct Connection {
    client: Client,
    stream: TcpStream,
    reader: BufReader<TcpStream>,
}

impl Connection {
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

    /// Returns the ids of a page of 100 instances, and prints the time of the fastest of nine calls.
    fn page(&mut self, number: usize) -> Vec<String> {
        let request = json!({"PageNumber": number, "PageSize": 100});
        let call = |_| {
            let start = Instant::now();
            let page = self.call("DescribeDBInstances", &request);
            (start.elapsed(), page)
        };
        let (time, page) = (0..9).map(call).min_by_key(|(time, _)| *time).unwrap();
        println!("page {number} in {time:?}");
        let instances = page["Instances"].as_array().unwrap().iter();
        instances.map(|instance| instance["InstanceId"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
#[ignore = "takes long in debug mode"]
fn fifty_thousand_signed_calls_succeed() {
    const CALLS: u32 = 50_000;
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let draft = client.sign(
        "DescribeCrossRegionBackupPolicy",
        "2020-12-07",
        json!({"InstanceId": support::INSTANCE}).to_string().into_bytes(),
    );
    let bytes = draft.bytes();
    let mut connection = Connection::new(client);
    let start = Instant::now();
    for _ in 0..CALLS {
        connection.stream.write_all(&bytes).unwrap();
        assert_eq!(read_reply(&mut connection.reader).status, 200);
    }
    let elapsed = start.elapsed();
    let rate = f64::from(CALLS) / elapsed.as_secs_f64();
    println!("{CALLS} signed calls in {elapsed:?}: {rate:.0} per second");
}

#[test]
#[ignore = "takes long in debug mode"]
fn hundred_thousand_instances_are_paged() {
    const INSTANCES: usize = 100_000;
    let emulator = paused().empty().start().unwrap();
    let mut connection = Connection::new(Client::of(&emulator));
    let order = json!({
        "RegionId": "cn-beijing", "ConfigureNodes": [{"AZ": "cn-beijing-a"}], "EngineVersion": "7.0",
        "MultiAZ": "disabled", "NodeNumber": 1, "ShardCapacity": 1024, "ShardedCluster": 0,
        "SubnetId": "subnet-1", "VpcId": "vpc-1",
    });
    let start = Instant::now();
    let ids: Vec<String> = (0..INSTANCES)
        .map(|_| connection.call("CreateDBInstance", &order)["InstanceId"].as_str().unwrap().to_owned())
        .collect();
    println!("{INSTANCES} instances created in {:?}", start.elapsed());
    for number in [1, INSTANCES / 200, INSTANCES / 100] {
        assert_eq!(connection.page(number), ids[100 * (number - 1)..100 * number]);
    }
    assert!(connection.page(INSTANCES / 100 + 1).is_empty());
}
