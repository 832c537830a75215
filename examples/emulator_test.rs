//! Tests code that calls the service with the emulator: `cargo test --package examples --example emulator_test` runs the tests.
#![allow(clippy::print_stdout)]

use std::error::Error;

use volcredis::Client;
use volcredis::actions::{DescribeDBInstanceDetailRequest, RestartDBInstanceRequest};
use volcredis::types::InstanceStatus;

/// Restarts an instance unless it is busy. Returns whether it was restarted.
fn restart_if_running(client: &Client, instance_id: &str) -> Result<bool, volcredis::Error> {
    let instance = client.describe_db_instance_detail(&DescribeDBInstanceDetailRequest::new(instance_id))?;
    if instance.status != Some(InstanceStatus::Running) {
        return Ok(false);
    }
    client.restart_db_instance(&RestartDBInstanceRequest::new(instance_id))?;
    Ok(true)
}

fn main() -> Result<(), Box<dyn Error>> {
    let instance_id = std::env::args().nth(1).ok_or("usage: emulator_test INSTANCE_ID")?;
    let restarted = restart_if_running(&Client::from_env()?, &instance_id)?;
    println!("{}", if restarted { "restarted" } else { "busy" });
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use volcredis_emulator::Emulator;

    use super::*;

    const INSTANCE: &str = "redis-cn0212gzmh2xs";

    /// Starts an emulator whose clock only moves when the test advances it.
    fn start() -> Result<(Emulator, Client), Box<dyn Error>> {
        let emulator = Emulator::builder().pause_clock().start()?;
        let client = emulator.client()?;
        Ok((emulator, client))
    }

    #[test]
    fn a_busy_instance_is_left_alone() -> Result<(), Box<dyn Error>> {
        let (emulator, client) = start()?;
        assert!(restart_if_running(&client, INSTANCE)?);
        assert!(!restart_if_running(&client, INSTANCE)?);
        emulator.advance_clock(Duration::from_secs(60)).unwrap();
        assert!(restart_if_running(&client, INSTANCE)?);
        Ok(())
    }

    #[test]
    fn a_missing_instance_is_an_error() -> Result<(), Box<dyn Error>> {
        let (_emulator, client) = start()?;
        let error = restart_if_running(&client, "redis-missing").err().ok_or("no error")?;
        assert!(error.is_not_found(), "{error}");
        Ok(())
    }
}
