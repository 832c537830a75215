//! Waits for a state.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use volcredis_core::actions::{CreateDBInstanceRequest, RestartDBInstanceRequest};
use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, RetryConfig};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, TimeoutError};
use volcredis_core::response::ResultOf;
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Goal, Verdict, Wait, WaitConfig, WaitStep};
use volcredis_core::{
    Credentials, DynamicRequest, Error, ErrorKind, Operation, Region, Request, Timestamp, Validation,
};

const MINUTE: Duration = Duration::from_secs(60);

fn config() -> WaitConfig {
    let mut config = WaitConfig::default();
    config.timeout = 10 * MINUTE;
    config
}

fn running() -> Wait {
    Wait::new(Goal::instance("redis-1", &InstanceStatus::Running), config(), 7, MINUTE)
}

fn broken() -> Error {
    ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Broken, "reset")).into()
}

fn pause(step: &WaitStep) -> Duration {
    match step {
        WaitStep::LookAfter(pause) => *pause,
        step => panic!("{step:?}"),
    }
}

fn message(step: WaitStep) -> String {
    match step {
        WaitStep::Failed(error) => error.to_string(),
        step => panic!("{step:?}"),
    }
}

#[test]
fn the_state_ends_the_wait() {
    let mut wait = running();
    pause(&wait.saw(Some("Creating"), MINUTE));
    assert!(matches!(wait.saw(Some("Running"), MINUTE * 2), WaitStep::Reached));
    assert_eq!(wait.looks(), 2);
}

#[test]
fn a_failure_ends_the_wait_at_once_and_is_named() {
    for state in ["CreateFailed", "TaskFailed", "Deleting", "Released"] {
        assert_eq!(
            message(running().saw(Some(state), MINUTE)),
            format!("instance `redis-1` will not become Running: it is {state}")
        );
    }
    let mut backup = Wait::new(Goal::backup_available("b-1"), config(), 7, MINUTE);
    let said = message(backup.saw(Some("Unavailable"), MINUTE));
    assert_eq!(said, "backup `b-1` will not become Available: it is Unavailable");
    for state in ["Failed", "Canceled"] {
        let mut task = Wait::new(Goal::task_succeeded("t-1"), config(), 7, MINUTE);
        let said = message(task.saw(Some(state), MINUTE));
        assert_eq!(said, format!("task `t-1` will not become Success: it is {state}"));
    }
}

#[test]
fn a_failure_can_itself_be_waited_for() {
    let goal = Goal::instance("redis-1", &InstanceStatus::TaskFailed);
    assert_eq!(goal.judge(Some("TaskFailed")), Verdict::Reached);
    let goal = Goal::instance("redis-1", &InstanceStatus::Released);
    assert_eq!(goal.judge(Some("Deleting")), Verdict::Pending);
}

#[test]
fn states_come_from_the_model() {
    for action in [CreateDBInstanceRequest::ACTION, RestartDBInstanceRequest::ACTION] {
        assert_eq!(Goal::after(action, "redis-1").wanted(), action.states.after.unwrap());
    }
}

#[test]
fn what_is_gone_is_reached_when_it_is_absent() {
    let mut wait = Wait::new(Goal::instance_gone("redis-1"), config(), 7, MINUTE);
    pause(&wait.saw(Some("Deleting"), MINUTE));
    assert!(matches!(wait.saw(None, MINUTE), WaitStep::Reached));
    let mut failed = Wait::new(Goal::instance_gone("redis-1"), config(), 7, MINUTE);
    let said = message(failed.saw(Some("TaskFailed"), MINUTE));
    assert_eq!(said, "instance `redis-1` will not become absent: it is TaskFailed");
}

#[test]
fn what_is_not_there_yet_is_waited_for_until_the_time_is_over() {
    for goal in [
        Goal::instance("redis-1", &InstanceStatus::Running),
        Goal::after(CreateDBInstanceRequest::ACTION, "redis-1"),
        Goal::backup_available("b-1"),
        Goal::task_succeeded("t-1"),
    ] {
        let mut wait = Wait::new(goal.clone(), config(), 7, MINUTE);
        let mut now = MINUTE;
        let mut looks = 0;
        let step = loop {
            looks += 1;
            match wait.saw(None, now) {
                WaitStep::LookAfter(pause) => now += pause,
                step => break step,
            }
        };
        assert_eq!(now, 11 * MINUTE, "the whole timeout");
        assert!(looks > 30, "{looks}");
        let said = message(step);
        let expected = format!(
            "{} did not become {} within 600s: it was not there when last seen",
            goal.subject(),
            goal.wanted()
        );
        assert_eq!(said, expected);
        let mut wait = Wait::new(goal.clone(), config(), 7, MINUTE);
        for _ in 0..100 {
            pause(&wait.saw(None, MINUTE));
        }
        assert!(matches!(wait.saw(Some(goal.wanted()), MINUTE), WaitStep::Reached));
    }
}

#[test]
fn what_was_there_may_be_absent_for_some_looks() {
    let mut wait = running();
    for _ in 0..2 {
        pause(&wait.saw(Some("Creating"), MINUTE));
        for _ in 0..3 {
            pause(&wait.saw(None, MINUTE));
        }
    }
    let said = message(wait.saw(None, MINUTE));
    assert_eq!(said, "instance `redis-1` will not become Running: it is not there");
}

#[test]
fn a_state_that_is_not_known_does_not_end_the_wait() {
    let mut wait = running();
    for state in ["Changing", "Error", "", "Running2", "\u{fffd}"] {
        pause(&wait.saw(Some(state), MINUTE));
    }
    assert!(matches!(wait.saw(Some("Running"), MINUTE), WaitStep::Reached));
}

#[test]
fn case_makes_no_difference_to_a_state() {
    assert!(matches!(running().saw(Some("running"), MINUTE), WaitStep::Reached));
    assert!(message(running().saw(Some("createfailed"), MINUTE)).contains("it is createfailed"));
    let goal = Goal::instance("redis-1", &"running".into());
    assert_eq!(goal.judge(Some("Running")), Verdict::Reached);
    let goal = Goal::instance("redis-1", &"released".into());
    assert_eq!(
        (goal.judge(Some("Deleting")), goal.judge(Some("Released"))),
        (Verdict::Pending, Verdict::Reached)
    );
}

#[test]
fn no_error_that_can_pass_ends_the_wait() {
    let service = |code: &str, http_status| {
        let error = serde_json::json!({ "Code": code, "Message": "" });
        answered(http_status, &serde_json::json!({ "ResponseMetadata": { "Error": error } }).to_string())
    };
    let mut wait = running();
    for error in [
        broken(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Connect, "refused")).into(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Dns, "no address")).into(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Proxy, "no tunnel")).into(),
        ErrorKind::from(TimeoutError::Connect).into(),
        ErrorKind::from(TimeoutError::Response).into(),
        ErrorKind::from(TimeoutError::Deadline).into(),
        ErrorKind::from(TimeoutError::ConcurrencyLimit { limit: 1 }).into(),
        service("AccountFlowLimitExceeded", 429),
        service("Throttling", 400),
        service("AnyCode", 429),
        service("InternalError", 500),
        service("ServerError", 200),
        answered(502, "<html>bad gateway</html>"),
        answered(200, "{\"ResponseMetadata\":"),
        answered(503, "{}"),
    ] {
        let said = error.to_string();
        let step = wait.look_failed(error, MINUTE);
        assert!(matches!(step, WaitStep::LookAfter(_)), "{said}: {step:?}");
    }
    assert!(matches!(wait.saw(Some("Running"), MINUTE), WaitStep::Reached));
    for error in [service("AccessDenied", 403), service("ParamError", 400)] {
        assert!(matches!(running().look_failed(error, MINUTE), WaitStep::Failed(_)));
    }
}

/// Returns the error of a call that got this response.
fn answered(http_status: u16, body: &str) -> Error {
    let state = Arc::new(ClientState::new(ClientConfig::new(Region::new("cn-beijing").unwrap())));
    let request = DynamicRequest::new("DescribeDBInstanceDetail").unwrap().parameter("InstanceId", "redis-1");
    let options = CallOptions::new().retry(RetryConfig::none());
    let now = Now { wall: Timestamp::from_unix_seconds(1_700_000_000), monotonic: Duration::ZERO };
    let mut call = Call::new(state, request.prepare(Validation::Check).unwrap(), &options, [7; 16]);
    call.start(now);
    call.handle_credentials(&Credentials::new("AK", "secret"), now);
    let response = http::Response::builder().status(http_status).body(body.to_owned().into()).unwrap();
    call.handle_response(&response, now, &mut ResultOf::<serde_json::Value>::default());
    call.finish().unwrap_err()
}

#[test]
fn the_last_look_comes_at_the_deadline_and_then_it_is_over() {
    let mut wait = running();
    let almost = MINUTE * 11 - Duration::from_millis(300);
    assert_eq!(pause(&wait.saw(Some("Scaling"), almost)), Duration::from_millis(300));
    assert_eq!(
        message(wait.saw(Some("Scaling"), MINUTE * 11)),
        "instance `redis-1` did not become Running within 600s: it was Scaling when last seen"
    );
}

#[test]
fn pauses_grow_up_to_a_bound_and_differ() {
    let pauses: Vec<_> = (0..20_u64)
        .map(|seed| {
            let mut wait = Wait::new(Goal::instance_gone("redis-1"), config(), seed, MINUTE);
            (0..20).map(|_| pause(&wait.saw(Some("Deleting"), MINUTE))).collect::<Vec<_>>()
        })
        .collect();
    for pauses in &pauses {
        let mut bound = Duration::from_secs(2);
        for pause in pauses {
            assert!(*pause >= bound / 2 && *pause <= bound, "{pause:?} of {bound:?}");
            bound = bound.mul_f64(1.5).min(Duration::from_secs(20));
        }
    }
    assert!(pauses.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn a_look_that_can_succeed_later_does_not_end_the_wait() {
    let mut wait = running();
    pause(&wait.look_failed(broken(), MINUTE));
    pause(&wait.saw(Some("Creating"), MINUTE));
    pause(&wait.look_failed(broken(), MINUTE));
    // The state that was seen says more than the last broken connection.
    assert!(message(wait.look_failed(broken(), MINUTE * 11)).contains("Creating when last seen"));
    let denied = Error::from(ErrorKind::Credentials("none".to_owned()));
    assert_eq!(message(running().look_failed(denied, MINUTE)), "none");
}

#[test]
fn where_nothing_was_ever_seen_the_reason_is_given() {
    let mut wait = running();
    assert!(message(wait.look_failed(broken(), MINUTE * 11)).contains("reset"));
}
