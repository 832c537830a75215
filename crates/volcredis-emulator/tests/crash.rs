//! Tests that acknowledged changes survive crashes, and that no change is applied in part.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Sender};

use serde_json::{Value, json};
use support::{Client, INSTANCE, paused, read_reply};
use volcredis_emulator::Emulator;

/// The environment variable with the state file of a child process.
const STATE_FILE: &str = "VOLCREDIS_EMULATOR_CRASH_TEST_STATE";

/// The test that, run as a child process, serves until it is killed.
const CHILD_TEST: &str = "acknowledged_changes_survive_a_kill";

fn serve(path: &Path) -> (Child, Client) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", CHILD_TEST, "--nocapture"])
        .env(STATE_FILE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("serving on http://")?.parse().ok())
        .expect("the child prints its address");
    let other = Emulator::builder().empty().start().unwrap();
    (child, Client { address, ..Client::of(&other) })
}

fn names(client: &Client) -> Vec<String> {
    let response = client.ok("DescribeAllowLists", &json!({"RegionId": "cn-beijing"}));
    let lists = response["AllowLists"].as_array().unwrap();
    assert!(lists.iter().all(|list| list["AllowListIPNum"] == 2), "no list is incomplete: {lists:?}");
    lists.iter().map(|list| list["AllowListName"].as_str().unwrap().to_owned()).collect()
}

/// Creates allow lists until the server is killed. Sends the names of those whose creation was acknowledged.
fn make_lists(client: &Client, round: u64, acknowledged: &Sender<String>) {
    for number in 0..LISTS {
        let name = format!("list_{round}_{number}");
        let request: Value = json!({"AllowListName": name, "AllowList": "10.0.0.1,10.0.0.2"});
        let draft = client.sign("CreateAllowList", "2020-12-07", request.to_string().into_bytes());
        let Ok(mut stream) = TcpStream::connect(client.address) else { break };
        if stream.write_all(&draft.bytes()).is_err() {
            break;
        }
        let mut reader = BufReader::new(stream);
        // The emulator sends a response in one write, so that it is complete once it has begun.
        if reader.fill_buf().map_or(true, <[u8]>::is_empty) {
            break;
        }
        assert_eq!(read_reply(&mut reader).status, 200);
        acknowledged.send(name).unwrap();
    }
}

#[test]
fn acknowledged_changes_survive_a_kill() {
    if let Some(path) = std::env::var_os(STATE_FILE) {
        let emulator = paused().state_file(path).start().unwrap();
        println!("\nserving on {}", emulator.url());
        emulator.run();
    }
    survives_kills(5);
}

#[test]
#[ignore = "takes long: 200 kills"]
fn acknowledged_changes_survive_two_hundred_kills() {
    (0..40).for_each(|_| survives_kills(5));
}

/// The number of concurrent clients.
const CLIENTS: u64 = 3;
/// The number of allow lists that each client creates; an account can have 1,000.
const LISTS: u64 = 60;

/// Kills a server repeatedly while clients make changes, and checks the state after each restart.
fn survives_kills(kills: u64) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let mut random = fastrand::Rng::with_seed(u64::from(std::process::id()));
    let mut expected: Vec<String> = Vec::new();
    for round in 0..kills {
        let (mut child, client) = serve(&path);
        let found = names(&client);
        assert!(expected.iter().all(|name| found.contains(name)), "{expected:?} in {found:?}");
        assert!(
            found.len() <= expected.len() + usize::try_from(CLIENTS).unwrap(),
            "at most the calls in flight were executed without a response"
        );
        expected = found;
        let kill_after = random.usize(2..40);
        std::thread::scope(|scope| {
            let (sender, acknowledged) = mpsc::channel();
            for number in 0..CLIENTS {
                let (client, sender) = (&client, sender.clone());
                scope.spawn(move || make_lists(client, round * CLIENTS + number, &sender));
            }
            drop(sender);
            expected.extend(acknowledged.iter().take(kill_after));
            child.kill().unwrap();
            child.wait().unwrap();
            expected.extend(acknowledged);
        });
    }
    assert!(expected.len() >= 2 * usize::try_from(kills).unwrap(), "{expected:?}");

    let emulator = paused().state_file(&path).start().unwrap();
    assert_eq!(
        Client::of(&emulator).ok("DescribeDBInstanceDetail", &json!({"InstanceId": INSTANCE}))["Status"],
        "Running"
    );
}
