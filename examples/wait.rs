//! Restarts an instance and waits until it is running again.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::time::Duration;

use volcredis::actions::RestartDBInstanceRequest;
use volcredis_emulator::Emulator;

fn main() -> Result<(), Box<dyn Error>> {
    // An emulator stands in for the service, with a clock that runs faster. To call the service:
    // `volcredis::Client::builder("cn-beijing").build()?`.
    let emulator = Emulator::builder().speed(50.0).start()?;
    let client = emulator.client()?;

    let instance_id = "redis-cn0212gzmh2xs";
    client.restart_db_instance(&RestartDBInstanceRequest::new(instance_id))?;
    let instance = client
        .wait()
        .timeout(Duration::from_secs(600))
        .on_progress(|progress| println!("{:?} after {:.1?}", progress.state, progress.elapsed))
        .instance_after::<RestartDBInstanceRequest>(instance_id)?;
    println!("{:?} is {:?}", instance.instance_id, instance.status);
    Ok(())
}

#[test]
fn runs() -> Result<(), Box<dyn Error>> {
    main()
}
