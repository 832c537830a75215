//! Waiters.

#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::json;
use support::callers::{builder, eventually};
use support::emulator_client;
use support::http_server::{Serve, Server, Step, response};
use support::responses::{service_error, success};
use tokio::runtime::{self, Runtime};
use volcredis::CancellationToken;
use volcredis::actions::{
    CreateBackupRequest, DeleteDBInstanceRequest, DescribeBackupsRequest, DescribeDBInstanceDetailRequest,
    RestartDBInstanceRequest,
};
use volcredis::types::{BackupStatus, InstanceStatus};
use volcredis::wait::WaitError;
use volcredis::{CallOptions, Client, Error, ErrorKind, RetryConfig};
use volcredis_emulator::Emulator;

const INSTANCE: &str = "redis-cn0212gzmh2xs";
const SHORT: Duration = Duration::from_millis(1);

fn runtime() -> Runtime {
    runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts an emulator whose clock is advanced by the progress callback.
fn paused() -> Emulator {
    Emulator::builder().pause_clock().start().unwrap()
}

fn backup(client: &Client) -> String {
    client.create_backup(&CreateBackupRequest::new(INSTANCE)).unwrap();
    let list = DescribeBackupsRequest::new().instance_id(INSTANCE);
    let being_made = client
        .paginate(&list)
        .map(Result::unwrap)
        .find(|backup| backup.status == Some(BackupStatus::Creating));
    being_made.unwrap().backup_point_id.unwrap()
}

#[test]
fn a_backup_becomes_available() {
    let server = paused();
    let client = emulator_client(&server.url()).build().unwrap();
    let id = backup(&client);
    let mut states = Vec::new();
    let made = client
        .wait()
        .poll_interval(SHORT, SHORT)
        .on_progress(|progress| {
            states.push(progress.state.unwrap_or("absent").to_owned());
            server.advance_clock(Duration::from_secs(2)).unwrap();
        })
        .backup_available(&id)
        .unwrap();
    assert_eq!(made.backup_point_id, Some(id));
    assert!(
        states.len() >= 2 && states[0] == "Creating" && states.last().unwrap() == "Available",
        "{states:?}"
    );
}

#[test]
fn a_backup_becomes_available_for_the_async_client() {
    let server = paused();
    let id = backup(&emulator_client(&server.url()).build().unwrap());
    let client = emulator_client(&server.url()).into_async().build().unwrap();
    let wait = client
        .wait()
        .poll_interval(SHORT, SHORT)
        .on_progress(|_| server.advance_clock(Duration::from_secs(2)).unwrap());
    let made = runtime().block_on(wait.backup_available(&id)).unwrap();
    assert_eq!(made.status, Some(BackupStatus::Available));
}

#[test]
fn an_instance_is_running_and_then_deleted() {
    let server = paused();
    let client = emulator_client(&server.url()).build().unwrap();
    let wait = || {
        client
            .wait()
            .poll_interval(SHORT, SHORT)
            .on_progress(|_| server.advance_clock(Duration::from_secs(3)).unwrap())
    };
    client.restart_db_instance(&RestartDBInstanceRequest::new(INSTANCE)).unwrap();
    let back = wait().instance_after::<RestartDBInstanceRequest>(INSTANCE).unwrap();
    assert_eq!(back.status, Some(InstanceStatus::Running));
    client.delete_db_instance(&DeleteDBInstanceRequest::new(INSTANCE)).unwrap();
    wait().instance_gone(INSTANCE).unwrap();
    let error = wait().timeout(SHORT).instance(INSTANCE, &InstanceStatus::Running).unwrap_err();
    assert!(error.to_string().contains("its last observed state is absent"), "{error}");
}

/// Starts a server that returns the given states of an instance.
fn states_server(states: &[&str]) -> Server {
    Server::sequence(
        states.iter().map(|state| Serve::response(success(&json!({ "Status": state })))).collect(),
    )
}

fn failed_state(error: &Error) -> Option<&str> {
    match error.kind() {
        ErrorKind::Wait(WaitError::Failed { state, .. }) => state.as_deref(),
        _ => None,
    }
}

#[test]
fn a_failure_ends_the_wait_at_once() {
    for failure in ["CreateFailed", "TaskFailed"] {
        let server = states_server(&["Creating", "Creating", failure, "Running"]);
        let client = builder(&server.url()).build().unwrap();
        let error = client
            .wait()
            .poll_interval(SHORT, SHORT)
            .instance("redis-1", &InstanceStatus::Running)
            .unwrap_err();
        assert_eq!(failed_state(&error), Some(failure), "{error}");
        assert_eq!(server.received().len(), 3);
    }
}

#[test]
fn a_task_that_is_canceled_ends_the_wait() {
    let task = |status: &str| {
        let tasks =
            json!([{ "TaskId": "t-10", "TaskStatus": "Success" }, { "TaskId": "t-1", "TaskStatus": status }]);
        Serve::response(success(&json!({ "Tasks": tasks, "Total": 2 })))
    };
    let server = Server::sequence(vec![task("Waiting"), task("Running"), task("Success")]);
    let client = builder(&server.url()).build().unwrap();
    let done = client.wait().poll_interval(SHORT, SHORT).task("t-1").unwrap();
    assert_eq!(done.task_id.as_deref(), Some("t-1"));
    let server = Server::sequence(vec![task("Running"), task("Canceled")]);
    let client = builder(&server.url()).into_async().build().unwrap();
    let error = runtime().block_on(client.wait().poll_interval(SHORT, SHORT).task("t-1")).unwrap_err();
    assert_eq!(failed_state(&error), Some("Canceled"));
}

#[test]
fn transient_errors_do_not_end_the_wait_and_others_do() {
    let down = || Serve::response(service_error(503, "InternalError"));
    let server = Server::sequence(vec![
        down(),
        down(),
        down(),
        Serve::response(success(&json!({ "Status": "Running" }))),
    ]);
    let client = builder(&server.url()).build().unwrap();
    client.wait().poll_interval(SHORT, SHORT).instance("redis-1", &InstanceStatus::Running).unwrap();
    let server = Server::always(service_error(403, "AccessDenied"));
    let client = builder(&server.url()).build().unwrap();
    let error = client.wait().instance("redis-1", &InstanceStatus::Running).unwrap_err();
    assert_eq!(error.service().unwrap().code, "AccessDenied");
}

#[test]
fn absence_and_transient_errors_before_the_state_do_not_end_the_wait() {
    let absent = || Serve::response(service_error(404, "InstanceNotExist"));
    let state = |state: serde_json::Value| Serve::response(success(&json!({ "Status": state })));
    let mut script: Vec<_> = (0..10).map(|_| absent()).collect();
    script.extend([
        Serve::response(service_error(429, "AccountFlowLimitExceeded")),
        Serve::ResetUnread,
        Serve::response(response(502, "Content-Type: text/html\r\n", "<html>Bad Gateway</html>")),
        state(json!("Changing")),
        absent(),
        state(json!(null)),
        Serve::Steps(vec![Step::Reset]),
        state(json!("Error")),
        state(json!("Running")),
    ]);
    let polls = script.len();
    let once = || CallOptions::new().retry(RetryConfig::none());
    let running = InstanceStatus::Running;

    let server = Server::sequence(script.clone());
    let client = builder(&server.url()).build().unwrap().with_options(once());
    let found = client.wait().poll_interval(SHORT, SHORT).instance("redis-1", &running).unwrap();
    assert_eq!(found.status, Some(InstanceStatus::Running));
    assert!(server.received().len() <= polls);

    let server = Server::sequence(script);
    let client = builder(&server.url()).into_async().build().unwrap().with_options(once());
    let wait = client.wait().poll_interval(SHORT, SHORT).instance("redis-1", &running);
    assert_eq!(runtime().block_on(wait).unwrap().status, Some(InstanceStatus::Running));

    let tasks = json!([{ "TaskId": "t-1", "TaskStatus": "Success" }]);
    let mut script: Vec<_> = (0..10).map(|_| Serve::response(service_error(404, "TaskNotExist"))).collect();
    script.push(Serve::response(success(&json!({ "Tasks": tasks, "Total": 1 }))));
    let server = Server::sequence(script);
    let client = builder(&server.url()).build().unwrap().with_options(once());
    client.wait().poll_interval(SHORT, SHORT).task("t-1").unwrap();

    let server = Server::sequence(vec![state(json!("Deleting")), Serve::ResetUnread, absent()]);
    let client = builder(&server.url()).build().unwrap().with_options(once());
    client.wait().poll_interval(SHORT, SHORT).instance_gone("redis-1").unwrap();
}

#[test]
fn an_unknown_action_ends_the_wait() {
    let server = Server::always(service_error(404, "InvalidActionOrVersion"));
    let client = builder(&server.url()).build().unwrap();
    let error = client.wait().instance("redis-1", &InstanceStatus::Running).unwrap_err();
    assert_eq!(error.service().unwrap().code, "InvalidActionOrVersion");
    let error = client.wait().instance_gone("redis-1").unwrap_err();
    assert_eq!(error.service().unwrap().code, "InvalidActionOrVersion");
}

#[test]
fn the_timeout_ends_the_wait_with_the_last_state() {
    let server = states_server(&["Scaling"]);
    let client = builder(&server.url()).build().unwrap();
    let error = client
        .wait()
        .timeout(Duration::from_millis(200))
        .poll_interval(Duration::from_millis(20), Duration::from_millis(20))
        .instance("redis-1", &InstanceStatus::Running)
        .unwrap_err();
    let ErrorKind::Wait(WaitError::TimedOut { state, .. }) = error.kind() else { panic!("{error}") };
    assert_eq!(state.as_deref(), Some("Scaling"));
    assert!(server.received().len() >= 2);
}

#[test]
fn callbacks_of_a_wait_can_use_the_client() {
    let server = paused();
    let client = emulator_client(&server.url()).build().unwrap();
    client.restart_db_instance(&RestartDBInstanceRequest::new(INSTANCE)).unwrap();
    let (mut seen, checks) = (0, Arc::new(AtomicUsize::new(0)));
    let detail = DescribeDBInstanceDetailRequest::new(INSTANCE);
    let pause = Duration::from_millis(20);
    let checked = client.with_check(SHORT, {
        let (client, detail, checks) = (client.clone(), detail.clone(), Arc::clone(&checks));
        move || {
            client.describe_db_instance_detail(&detail).unwrap();
            checks.fetch_add(1, Ordering::SeqCst);
        }
    });
    checked
        .wait()
        .poll_interval(pause, pause)
        .on_progress(|progress| {
            let status = client.describe_db_instance_detail(&detail).unwrap().result.status;
            assert_eq!(status.unwrap().as_str(), progress.state.unwrap());
            seen += 1;
            server.advance_clock(Duration::from_secs(3)).unwrap();
        })
        .instance(INSTANCE, &InstanceStatus::Running)
        .unwrap();
    assert!(seen > 1 && checks.load(Ordering::SeqCst) > 0);
}

#[test]
fn a_check_can_cancel_the_wait() {
    let server = Arc::new(states_server(&["Scaling"]));
    let token = CancellationToken::new();
    let client = builder(&server.url()).build().unwrap().with_cancellation(&token).with_check(SHORT, {
        let server = Arc::clone(&server);
        move || {
            if !server.received().is_empty() {
                token.cancel();
            }
        }
    });
    let hour = Duration::from_secs(3600);
    let error =
        client.wait().poll_interval(hour, hour).instance("redis-1", &InstanceStatus::Running).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Cancelled));
}

#[test]
fn a_token_cancels_the_wait_from_another_thread() {
    let server = states_server(&["Scaling"]);
    let token = CancellationToken::new();
    let client = builder(&server.url()).build().unwrap().with_cancellation(&token);
    let hour = Duration::from_secs(3600);
    thread::scope(|scope| {
        let waiting = scope
            .spawn(|| client.wait().poll_interval(hour, hour).instance("redis-1", &InstanceStatus::Running));
        assert!(eventually(|| !server.received().is_empty()));
        token.cancel();
        assert!(matches!(waiting.join().unwrap().unwrap_err().kind(), ErrorKind::Cancelled));
    });
    let client = builder(&server.url()).into_async().build().unwrap().with_cancellation(&token);
    let wait = client.wait().instance("redis-1", &InstanceStatus::Running);
    assert!(matches!(runtime().block_on(wait).unwrap_err().kind(), ErrorKind::Cancelled));
}

#[test]
fn calls_and_waits_can_be_spawned() {
    let server = Emulator::builder().start().unwrap();
    let client = emulator_client(&server.url()).into_async().build().unwrap();
    runtime().block_on(async {
        let call =
            tokio::spawn(client.describe_db_instance_detail(DescribeDBInstanceDetailRequest::new(INSTANCE)));
        let wait = tokio::spawn(client.wait().instance(INSTANCE, InstanceStatus::Running));
        assert_eq!(call.await.unwrap().unwrap().status, Some(InstanceStatus::Running));
        assert_eq!(wait.await.unwrap().unwrap().status, Some(InstanceStatus::Running));
        // A reference still works, and so does the name of a status.
        let request = DescribeDBInstanceDetailRequest::new(INSTANCE);
        client.describe_db_instance_detail(&request).await.unwrap();
        client.wait().instance(INSTANCE, "Running").await.unwrap();
    });
}
