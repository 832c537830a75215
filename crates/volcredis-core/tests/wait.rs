//! Polling until an instance, a backup or a task has a state.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use volcredis_core::actions::{CreateDBInstanceRequest, RestartDBInstanceRequest};
use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, RetryConfig};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, CredentialsError, TimeoutError};
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

fn poller_for_running() -> Poller {
    Poller::new(WaitTarget::instance("redis-1", &InstanceStatus::Running), config(), 7, MINUTE)
}

fn connection_reset() -> Error {
    ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Broken, "reset")).into()
}

fn poll_after(output: &WaitOutput) -> Duration {
    match output {
        WaitOutput::PollAfter(poll_after) => *poll_after,
        output => panic!("{output:?}"),
    }
}

fn message(output: WaitOutput) -> String {
    match output {
        WaitOutput::Failed(error) => format!("{error:#}"),
        output => panic!("{output:?}"),
    }
}

#[test]
fn the_wait_ends_when_the_state_is_reached() {
    let mut poller = poller_for_running();
    poll_after(&poller.handle_state(Some("Creating"), None, MINUTE));
    assert!(matches!(poller.handle_state(Some("Running"), None, MINUTE * 2), WaitOutput::Reached));
    assert_eq!(poller.polls(), 2);
}

#[test]
fn a_failed_state_ends_the_wait_and_is_reported() {
    for state in ["CreateFailed", "TaskFailed", "Deleting", "Released"] {
        assert_eq!(
            message(poller_for_running().handle_state(Some(state), None, MINUTE)),
            format!("instance `redis-1` cannot become Running: its state is {state}")
        );
    }
    let mut backup = Poller::new(WaitTarget::backup_available("b-1"), config(), 7, MINUTE);
    let error_message = message(backup.handle_state(Some("Unavailable"), None, MINUTE));
    assert_eq!(error_message, "backup `b-1` cannot become Available: its state is Unavailable");
    for state in ["Failed", "Canceled"] {
        let mut task = Poller::new(WaitTarget::task_succeeded("t-1"), config(), 7, MINUTE);
        let error_message = message(task.handle_state(Some(state), None, MINUTE));
        assert_eq!(error_message, format!("task `t-1` cannot become Success: its state is {state}"));
    }
}

#[test]
fn a_failed_state_can_be_the_target() {
    let target = WaitTarget::instance("redis-1", &InstanceStatus::TaskFailed);
    assert_eq!(target.status(Some("TaskFailed")), TargetStatus::Reached);
    let target = WaitTarget::instance("redis-1", &InstanceStatus::Released);
    assert_eq!(target.status(Some("Deleting")), TargetStatus::Pending);
}

#[test]
fn the_target_after_an_action_is_defined_by_the_model() {
    for action in [CreateDBInstanceRequest::ACTION, RestartDBInstanceRequest::ACTION] {
        assert_eq!(WaitTarget::after(action, "redis-1").state(), action.states.after.unwrap());
    }
}

#[test]
fn absence_is_the_target_of_instance_gone() {
    let mut poller = Poller::new(WaitTarget::instance_gone("redis-1"), config(), 7, MINUTE);
    poll_after(&poller.handle_state(Some("Deleting"), None, MINUTE));
    assert!(matches!(poller.handle_state(None, None, MINUTE), WaitOutput::Reached));
    let mut failed = Poller::new(WaitTarget::instance_gone("redis-1"), config(), 7, MINUTE);
    let error_message = message(failed.handle_state(Some("TaskFailed"), None, MINUTE));
    assert_eq!(error_message, "instance `redis-1` cannot become absent: its state is TaskFailed");
}

#[test]
fn an_absent_resource_is_polled_until_the_timeout() {
    for target in [
        WaitTarget::instance("redis-1", &InstanceStatus::Running),
        WaitTarget::after(CreateDBInstanceRequest::ACTION, "redis-1"),
        WaitTarget::backup_available("b-1"),
        WaitTarget::task_succeeded("t-1"),
    ] {
        let mut poller = Poller::new(target.clone(), config(), 7, MINUTE);
        let mut now = MINUTE;
        let mut polls = 0;
        let output = loop {
            polls += 1;
            match poller.handle_state(None, None, now) {
                WaitOutput::PollAfter(poll_after) => now += poll_after,
                output => break output,
            }
        };
        assert_eq!(now, 11 * MINUTE, "the wait lasts until the timeout");
        assert!(polls > 30, "{polls}");
        let error_message = message(output);
        let expected = format!(
            "timed out after 600s waiting for {} to become {}: its last observed state is absent",
            target.subject(),
            target.state()
        );
        assert_eq!(error_message, expected);
        let mut poller = Poller::new(target.clone(), config(), 7, MINUTE);
        for _ in 0..100 {
            poll_after(&poller.handle_state(None, None, MINUTE));
        }
        assert!(matches!(poller.handle_state(Some(target.state()), None, MINUTE), WaitOutput::Reached));
    }
}

#[test]
fn an_existing_resource_may_be_absent_for_three_polls() {
    let mut poller = poller_for_running();
    for _ in 0..2 {
        poll_after(&poller.handle_state(Some("Creating"), None, MINUTE));
        for _ in 0..3 {
            poll_after(&poller.handle_state(None, None, MINUTE));
        }
    }
    let error_message = message(poller.handle_state(None, None, MINUTE));
    assert_eq!(error_message, "instance `redis-1` cannot become Running: its state is absent");
}

#[test]
fn an_unknown_state_does_not_end_the_wait() {
    let mut poller = poller_for_running();
    for state in ["Changing", "Error", "", "Running2", "\u{fffd}"] {
        poll_after(&poller.handle_state(Some(state), None, MINUTE));
    }
    assert!(matches!(poller.handle_state(Some("Running"), None, MINUTE), WaitOutput::Reached));
}

#[test]
fn states_are_case_insensitive() {
    assert!(matches!(poller_for_running().handle_state(Some("running"), None, MINUTE), WaitOutput::Reached));
    assert!(
        message(poller_for_running().handle_state(Some("createfailed"), None, MINUTE))
            .contains("its state is createfailed")
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
fn transient_errors_do_not_end_the_wait() {
    let service = |code: &str, http_status| {
        let error = serde_json::json!({ "Code": code, "Message": "" });
        error_after(http_status, &serde_json::json!({ "ResponseMetadata": { "Error": error } }).to_string())
    };
    let mut poller = poller_for_running();
    for error in [
        connection_reset(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Connect, "refused")).into(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Dns, "no address")).into(),
        ErrorKind::from(ConnectionError::new(ConnectionErrorKind::Proxy, "no tunnel")).into(),
        ErrorKind::from(TimeoutError::Connect { timeout: Duration::ZERO }).into(),
        ErrorKind::from(TimeoutError::Response { timeout: Duration::ZERO }).into(),
        ErrorKind::from(TimeoutError::Deadline { timeout: Duration::ZERO }).into(),
        ErrorKind::from(TimeoutError::ConcurrencyLimit { limit: 1, timeout: Duration::ZERO }).into(),
        service("AccountFlowLimitExceeded", 429),
        service("Throttling", 400),
        service("AnyCode", 429),
        service("InternalError", 500),
        service("ServerError", 200),
        error_after(502, "<html>bad gateway</html>"),
        error_after(200, "{\"ResponseMetadata\":"),
        error_after(503, "{}"),
    ] {
        let error_message = error.to_string();
        let output = poller.handle_poll_error(error, MINUTE);
        assert!(matches!(output, WaitOutput::PollAfter(_)), "{error_message}: {output:?}");
    }
    assert!(matches!(poller.handle_state(Some("Running"), None, MINUTE), WaitOutput::Reached));
    for error in [service("AccessDenied", 403), service("ParamError", 400)] {
        assert!(matches!(poller_for_running().handle_poll_error(error, MINUTE), WaitOutput::Failed(_)));
    }
}

/// Returns the error of a call that received this response.
fn error_after(http_status: u16, body: &str) -> Error {
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
fn the_last_poll_is_at_the_deadline() {
    let mut poller = poller_for_running();
    let before_deadline = MINUTE * 11 - Duration::from_millis(300);
    assert_eq!(
        poll_after(&poller.handle_state(Some("Scaling"), None, before_deadline)),
        Duration::from_millis(300)
    );
    assert_eq!(
        message(poller.handle_state(Some("Scaling"), None, MINUTE * 11)),
        "timed out after 600s waiting for instance `redis-1` to become Running: its last observed state is Scaling"
    );
}

#[test]
fn poll_intervals_grow_up_to_a_maximum_and_are_random() {
    let sequences: Vec<_> = (0..20_u64)
        .map(|seed| {
            let mut poller = Poller::new(WaitTarget::instance_gone("redis-1"), config(), seed, MINUTE);
            (0..20)
                .map(|_| poll_after(&poller.handle_state(Some("Deleting"), None, MINUTE)))
                .collect::<Vec<_>>()
        })
        .collect();
    for intervals in &sequences {
        let mut bound = Duration::from_secs(2);
        for interval in intervals {
            assert!(*interval >= bound / 2 && *interval <= bound, "{interval:?} of {bound:?}");
            bound = bound.mul_f64(1.5).min(Duration::from_secs(20));
        }
    }
    assert!(sequences.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn a_failed_poll_is_repeated_unless_the_error_is_permanent() {
    let mut poller = poller_for_running();
    poll_after(&poller.handle_poll_error(connection_reset(), MINUTE));
    poll_after(&poller.handle_state(Some("Creating"), None, MINUTE));
    poll_after(&poller.handle_poll_error(connection_reset(), MINUTE));
    // The last observed state is more specific than the last transport error.
    assert!(
        message(poller.handle_poll_error(connection_reset(), MINUTE * 11))
            .contains("last observed state is Creating")
    );
    let denied = Error::from(CredentialsError::new("none"));
    assert_eq!(message(poller_for_running().handle_poll_error(denied, MINUTE)), "none");
}

#[test]
fn the_last_error_is_reported_if_no_state_was_observed() {
    let mut poller = poller_for_running();
    assert!(message(poller.handle_poll_error(connection_reset(), MINUTE * 11)).contains("reset"));
}
