//! Signs requests with credentials from a function of your own, after the environment was tried.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use volcredis::actions::DescribeRegionsRequest;
use volcredis::credentials::{ChainProvider, CredentialsError, EnvironmentProvider, FunctionProvider};
use volcredis::{Client, Credentials};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

/// Reads credentials that are valid for an hour. A real program would ask a vault.
fn read_vault() -> Result<Credentials, CredentialsError> {
    let expiry = SystemTime::now() + Duration::from_secs(3600);
    Ok(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY).with_expiry(expiry.into()))
}

fn main() -> Result<(), Box<dyn Error>> {
    // An emulator stands in for the service. To call the service, leave out `endpoint`.
    let emulator = Emulator::builder().start()?;
    let provider = ChainProvider::new(vec![
        Arc::new(EnvironmentProvider::new()),
        Arc::new(FunctionProvider::new("vault", read_vault)),
    ]);
    // The client calls the provider once for any number of calls, and again before the credentials expire.
    let client =
        Client::builder("cn-beijing").endpoint(emulator.url()).credentials_provider(provider).build()?;
    let regions = client.describe_regions(&DescribeRegionsRequest::new())?;
    println!("{} regions", regions.regions.len());
    Ok(())
}

#[test]
fn runs() -> Result<(), Box<dyn Error>> {
    main()
}
