//! Settings that are out of range.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::ErrorKind;
use std::time::Duration;

use serde_json::json;
use support::{Client, INSTANCE, paused};
use volcredis_core::Timestamp;
use volcredis_emulator::{Builder, FaultRule};

#[track_caller]
fn assert_refused(builder: Builder, problem: &str) {
    let error = builder.start().unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidInput, problem));
}

#[test]
fn settings_out_of_range_are_refused() {
    for speed in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e7] {
        let problem = format!("speed must be greater than 0 and at most 1000000, got {speed}");
        assert_refused(paused().speed(speed), &problem);
    }
    assert_refused(paused().rate_limit(Some(0)), "rate limit must be at least 1, got 0");
    assert_refused(
        paused().start_time(Timestamp::from_unix_seconds(-1)),
        "start time must be in the years 1970 to 9999, got 1969-12-31T23:59:59Z",
    );
    let rule = FaultRule::reset().probability(f64::NAN);
    let problem = "invalid fault rules: rule 0: `probability` must be more than 0 and at most 1, got NaN";
    assert_refused(paused().faults([rule.clone()]), problem);
    let emulator = paused().speed(1e6).rate_limit(Some(1)).start().unwrap();
    assert_eq!(emulator.set_faults([rule]).unwrap_err().to_string(), problem);
}

#[test]
fn emulator_works_until_the_end_of_the_year_9999() {
    let emulator = paused().start_time(Timestamp::from_unix_seconds(i64::MAX)).start().unwrap();
    let client = Client::of(&emulator);
    assert_eq!(emulator.now().to_string(), "9999-12-31T23:59:59Z");
    let created = client.call("CreateBackup", &json!({"InstanceId": INSTANCE}));
    assert_eq!(created.header("date"), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
    emulator.set_faults([FaultRule::clock_skew(100_000)]).unwrap();
    client.call("DescribeBackups", &json!({"InstanceId": INSTANCE}));
    emulator.set_faults([]).unwrap();
    client.ok("DescribeBackups", &json!({"InstanceId": INSTANCE}));

    let emulator = paused().start().unwrap();
    emulator.advance_clock(Duration::from_secs(7_000 * 365 * 86_400)).unwrap();
    Client::of(&emulator).ok("DescribeBackups", &json!({"InstanceId": INSTANCE}));
    assert!(emulator.advance_clock(Duration::from_secs(1_000 * 366 * 86_400)).is_err());
}
