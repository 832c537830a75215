//! Waits for a state.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use volcredis_core::actions::{CreateDBInstanceRequest, RestartDBInstanceRequest};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind};
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Goal, Verdict, Wait, WaitConfig, WaitStep};
use volcredis_core::{Error, ErrorKind, Request};

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
fn what_was_just_made_may_be_absent_for_some_looks() {
    let mut wait = running();
    for _ in 0..3 {
        pause(&wait.saw(None, MINUTE));
    }
    pause(&wait.saw(Some("Creating"), MINUTE));
    for _ in 0..3 {
        pause(&wait.saw(None, MINUTE));
    }
    let said = message(wait.saw(None, MINUTE));
    assert_eq!(said, "instance `redis-1` will not become Running: it is not there");
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
