//! Handles a change whose outcome is unknown because the connection broke before the response.
#![allow(clippy::print_stdout)]

use std::error::Error;

use volcredis::Client;
use volcredis::actions::{CreateBackupRequest, CreateParameterGroupRequest, DescribeParameterGroupsRequest};
use volcredis::types::ParamValue;
use volcredis_emulator::{Emulator, FaultRule};

/// Creates a parameter group once. The action has no `ClientToken`, so that the client does not repeat it.
fn create_parameter_group(client: &Client, name: &str) -> Result<(), volcredis::Error> {
    let request = CreateParameterGroupRequest::builder()
        .engine_version("6.0")
        .name(name)
        .param_values([ParamValue::new("maxmemory-policy", "allkeys-lru")])
        .build()?;
    match client.create_parameter_group(&request) {
        Ok(_) => Ok(()),
        // The service may have created it. Find out before you send the request again.
        Err(error) if error.outcome_unknown() => {
            println!("{error}");
            for group in client.paginate(&DescribeParameterGroupsRequest::new(1, 100)) {
                if group?.name.as_deref() == Some(name) {
                    println!("the parameter group was created");
                    return Ok(());
                }
            }
            client.create_parameter_group(&request).map(drop)
        }
        Err(error) => Err(error),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // An emulator stands in for the service, and breaks the connection once after it has carried out a change.
    let reset = FaultRule::reset_after_call().times(1);
    let emulator = Emulator::builder().faults([reset.clone()]).start()?;
    let client = emulator.client()?;
    create_parameter_group(&client, "cache")?;

    // With a `ClientToken` the client repeats the change by itself, and the service carries it out once.
    emulator.set_faults([reset])?;
    let response = client.create_backup(&CreateBackupRequest::new("redis-cn0212gzmh2xs"))?;
    println!("backup created after {} attempts", response.attempts);
    Ok(())
}

#[test]
fn runs() -> Result<(), Box<dyn Error>> {
    main()
}
