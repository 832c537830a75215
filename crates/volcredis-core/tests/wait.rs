//! Waits for a state.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use volcredis_core::actions::{CreateDBInstanceRequest, RestartDBInstanceRequest};
use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, RetryConfig};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, TimeoutError};
use volcredis_core::response::ResultOf;
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Poller, TargetStatus, WaitConfig, WaitOutput, WaitTarget};
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Error, ErrorKind, Region, Request, Timestamp, Validation,
};

const MINUTE: Duration = Duration::from_secs(60);

fn config() -> WaitConfig {
    let mut config = WaitConfig::default();
    config.timeout = 10 * MINUTE;
    config
}

fn running() -> Poller {
    Poller::new(WaitTarget::instance("redis-1", &InstanceStatus::Running), config(), 7, MINUTE)
}

fn broken() -> Error {
    ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Broken, "reset")).into()
}

fn poll_after(step: &WaitOutput) -> Duration {
    match step {
        WaitOutput::PollAfter(poll_after) => *poll_after,
        step => panic!("{step:?}"),
    }
}

fn message(step: WaitOutput) -> String {
    match step {
        WaitOutput::Failed(error) => error.to_string(),
        step => panic!("{step:?}"),
    }
}

#[test]
fn the_state_ends_the_wait() {
    let mut wait = running();
    poll_after(&wait.handle_state(Some("Creating"), MINUTE));
    assert!(matches!(wait.handle_state(Some("Running"), MINUTE * 2), WaitOutput::Reached));
    assert_eq!(wait.polls(), 2);
}

#[test]
fn a_failure_ends_the_wait_at_once_and_is_named() {
    for state in ["CreateFailed", "TaskFailed", "Deleting", "Released"] {
        assert_eq!(
            message(running().handle_state(Some(state), MINUTE)),
            format!("instance `redis-1` cannot become Running: its state is {state}")
        );
    }
    let mut backup = Poller::new(WaitTarget::backup_available("b-1"), config(), 7, MINUTE);
    let said = message(backup.handle_state(Some("Unavailable"), MINUTE));
    assert_eq!(said, "backup `b-1` cannot become Available: its state is Unavailable");
    for state in ["Failed", "Canceled"] {
        let mut task = Poller::new(WaitTarget::task_succeeded("t-1"), config(), 7, MINUTE);
        let said = message(task.handle_state(Some(state), MINUTE));
        assert_eq!(said, format!("task `t-1` cannot become Success: its state is {state}"));
    }
}

#[test]
fn a_failure_can_itself_be_waited_for() {
    let target = WaitTarget::instance("redis-1", &InstanceStatus::TaskFailed);
    assert_eq!(target.status(Some("TaskFailed")), TargetStatus::Reached);
    let target = WaitTarget::instance("redis-1", &InstanceStatus::Released);
    assert_eq!(target.status(Some("Deleting")), TargetStatus::Pending);
}

#[test]
fn states_come_from_the_model() {
    for action in [CreateDBInstanceRequest::ACTION, RestartDBInstanceRequest::ACTION] {
        assert_eq!(WaitTarget::after(action, "redis-1").state(), action.states.after.unwrap());
    }
}

#[test]
fn what_is_gone_is_reached_when_it_is_absent() {
    let mut wait = Poller::new(WaitTarget::instance_gone("redis-1"), config(), 7, MINUTE);
    poll_after(&wait.handle_state(Some("Deleting"), MINUTE));
    assert!(matches!(wait.handle_state(None, MINUTE), WaitOutput::Reached));
    let mut failed = Poller::new(WaitTarget::instance_gone("redis-1"), config(), 7, MINUTE);
    let said = message(failed.handle_state(Some("TaskFailed"), MINUTE));
    assert_eq!(said, "instance `redis-1` cannot become absent: its state is TaskFailed");
}

#[test]
fn what_is_not_there_yet_is_waited_for_until_the_time_is_over() {
    for target in [
        WaitTarget::instance("redis-1", &InstanceStatus::Running),
        WaitTarget::after(CreateDBInstanceRequest::ACTION, "redis-1"),
        WaitTarget::backup_available("b-1"),
        WaitTarget::task_succeeded("t-1"),
    ] {
        let mut wait = Poller::new(target.clone(), config(), 7, MINUTE);
        let mut now = MINUTE;
        let mut polls = 0;
        let step = loop {
            polls += 1;
            match wait.handle_state(None, now) {
                WaitOutput::PollAfter(poll_after) => now += poll_after,
                step => break step,
            }
        };
        assert_eq!(now, 11 * MINUTE, "the whole timeout");
        assert!(polls > 30, "{polls}");
        let said = message(step);
        let expected = format!(
            "timed out after 600s waiting for {} to become {}: its last observed state is absent",
            target.subject(),
            target.state()
        );
        assert_eq!(said, expected);
        let mut wait = Poller::new(target.clone(), config(), 7, MINUTE);
        for _ in 0..100 {
            poll_after(&wait.handle_state(None, MINUTE));
        }
        assert!(matches!(wait.handle_state(Some(target.state()), MINUTE), WaitOutput::Reached));
    }
}

#[test]
fn what_was_there_may_be_absent_for_some_looks() {
    let mut wait = running();
    for _ in 0..2 {
        poll_after(&wait.handle_state(Some("Creating"), MINUTE));
        for _ in 0..3 {
            poll_after(&wait.handle_state(None, MINUTE));
        }
    }
    let said = message(wait.handle_state(None, MINUTE));
    assert_eq!(said, "instance `redis-1` cannot become Running: its state is absent");
}

#[test]
fn a_state_that_is_not_known_does_not_end_the_wait() {
    let mut wait = running();
    for state in ["Changing", "Error", "", "Running2", "\u{fffd}"] {
        poll_after(&wait.handle_state(Some(state), MINUTE));
    }
    assert!(matches!(wait.handle_state(Some("Running"), MINUTE), WaitOutput::Reached));
}

#[test]
fn case_makes_no_difference_to_a_state() {
    assert!(matches!(running().handle_state(Some("running"), MINUTE), WaitOutput::Reached));
    assert!(
        message(running().handle_state(Some("createfailed"), MINUTE)).contains("its state is createfailed")
    );
    let target = WaitTarget::instance("redis-1", &"running".into());
    assert_eq!(target.status(Some("Running")), TargetStatus::Reached);
    let target = WaitTarget::instance("redis-1", &"released".into());
    assert_eq!(
        (target.status(Some("Deleting")), target.status(Some("Released"))),
        (TargetStatus::Pending, TargetStatus::Reached)
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
        let step = wait.handle_poll_error(error, MINUTE);
        assert!(matches!(step, WaitOutput::PollAfter(_)), "{said}: {step:?}");
    }
    assert!(matches!(wait.handle_state(Some("Running"), MINUTE), WaitOutput::Reached));
    for error in [service("AccessDenied", 403), service("ParamError", 400)] {
        assert!(matches!(running().handle_poll_error(error, MINUTE), WaitOutput::Failed(_)));
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
    assert_eq!(poll_after(&wait.handle_state(Some("Scaling"), almost)), Duration::from_millis(300));
    assert_eq!(
        message(wait.handle_state(Some("Scaling"), MINUTE * 11)),
        "timed out after 600s waiting for instance `redis-1` to become Running: its last observed state is Scaling"
    );
}

#[test]
fn pauses_grow_up_to_a_bound_and_differ() {
    let pauses: Vec<_> = (0..20_u64)
        .map(|seed| {
            let mut wait = Poller::new(WaitTarget::instance_gone("redis-1"), config(), seed, MINUTE);
            (0..20).map(|_| poll_after(&wait.handle_state(Some("Deleting"), MINUTE))).collect::<Vec<_>>()
        })
        .collect();
    for pauses in &pauses {
        let mut bound = Duration::from_secs(2);
        for poll_after in pauses {
            assert!(*poll_after >= bound / 2 && *poll_after <= bound, "{poll_after:?} of {bound:?}");
            bound = bound.mul_f64(1.5).min(Duration::from_secs(20));
        }
    }
    assert!(pauses.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn a_look_that_can_succeed_later_does_not_end_the_wait() {
    let mut wait = running();
    poll_after(&wait.handle_poll_error(broken(), MINUTE));
    poll_after(&wait.handle_state(Some("Creating"), MINUTE));
    poll_after(&wait.handle_poll_error(broken(), MINUTE));
    // The state that was seen says more than the last broken connection.
    assert!(
        message(wait.handle_poll_error(broken(), MINUTE * 11)).contains("last observed state is Creating")
    );
    let denied = Error::from(ErrorKind::Credentials("none".to_owned()));
    assert_eq!(message(running().handle_poll_error(denied, MINUTE)), "none");
}

#[test]
fn where_nothing_was_ever_seen_the_reason_is_given() {
    let mut wait = running();
    assert!(message(wait.handle_poll_error(broken(), MINUTE * 11)).contains("reset"));
}
