//! The clients of a command: one for each region.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use volcredis::actions::DescribeRegionsRequest;
use volcredis::{AsyncClient, Builder, CallOptions, CancellationToken, Credentials, RateLimit, RetryConfig};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

use crate::error::CliError;
use crate::options::{Connection, variable};
use crate::{emulator, logging};

/// The region of calls to the embedded emulator, and of the list of regions, when none is configured.
const DEFAULT_REGION: &str = "cn-beijing";

/// Creates clients that differ in their region only. Created and dropped outside of async code, because the embedded emulator
/// has a runtime of its own.
pub(crate) struct Clients {
    builder: Builder<AsyncClient>,
    call_options: CallOptions,
    interrupt: CancellationToken,
    last_token: Arc<Mutex<Option<String>>>,
    /// Stops when dropped.
    _embedded: Option<Emulator>,
}

impl Clients {
    pub(crate) fn new(connection: &Connection) -> Result<Self, CliError> {
        let mut builder = AsyncClient::builder_from_env()
            .dual_stack(connection.dual_stack)
            .allow_plain_http(connection.allow_plain_http)
            .user_agent(concat!("volcredis-cli/", env!("CARGO_PKG_VERSION")));
        let embedded = if connection.emulator { Some(emulator::embedded()?) } else { None };
        if let Some(emulator) = &embedded {
            // Profiles of the user do not apply to the emulator.
            builder = builder
                .endpoint(emulator.url())
                .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY));
            if variable("VOLCENGINE_REGION").is_none() {
                builder = builder.region(DEFAULT_REGION);
            }
        } else {
            if let Some(endpoint) = &connection.endpoint {
                builder = builder.endpoint(endpoint);
            }
            if let Some(profile) = &connection.profile {
                builder = builder.profile(profile);
            }
        }
        if let [region] = &*connection.region {
            builder = builder.region(region);
        }
        if let Some(seconds) = connection.timeout {
            builder = builder.timeout(Duration::from_secs(seconds));
        }
        if let Some(attempts) = connection.max_attempts {
            builder = builder.retry(RetryConfig::standard().max_attempts(attempts));
        }
        if connection.verbose {
            builder = builder.on_attempt(logging::attempt);
        }
        let last_token = Arc::new(Mutex::new(None));
        let token = Arc::clone(&last_token);
        builder = builder.on_attempt(move |attempt| {
            *token.lock().unwrap_or_else(PoisonError::into_inner) = attempt.client_token.map(str::to_owned);
        });
        Ok(Self {
            builder,
            call_options: CallOptions::new(),
            interrupt: CancellationToken::new(),
            last_token,
            _embedded: embedded,
        })
    }

    /// Sends requests without validation.
    pub(crate) fn skip_validation(mut self, skip: bool) -> Self {
        self.call_options = self.call_options.skip_validation(skip);
        self
    }

    /// Limits each action to the documented rate from the first call on. A burst of calls would be throttled, and the rate
    /// of those that follow reduced.
    pub(crate) fn at_documented_rate(mut self) -> Self {
        self.builder = self.builder.rate_limit(RateLimit::DOCUMENTED);
        self
    }

    /// Returns a client of the configured region.
    pub(crate) fn client(&self) -> Result<AsyncClient, CliError> {
        self.build(self.builder.clone())
    }

    /// Returns a client of the given region.
    pub(crate) fn client_in(&self, region: &str) -> Result<AsyncClient, CliError> {
        self.build(self.builder.clone().region(region))
    }

    fn build(&self, builder: Builder<AsyncClient>) -> Result<AsyncClient, CliError> {
        let client = builder.build()?;
        Ok(client.with_options(self.call_options.clone()).with_cancellation(&self.interrupt))
    }

    /// Returns a client of the configured region, or of any region that exists.
    pub(crate) fn default_client(&self) -> Result<AsyncClient, CliError> {
        self.client().or_else(|_| self.client_in(DEFAULT_REGION))
    }

    /// Returns the idempotency token of the last attempt.
    pub(crate) fn last_token(&self) -> Option<String> {
        self.last_token.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Starts to listen for Ctrl-C and SIGTERM, which then do not end the process: cancelled calls report what they know
    /// about their outcome.
    pub(crate) fn listen_for_interrupts(&self) {
        let interrupt = self.interrupt.clone();
        // Fails where a wait follows a call, which listens already, and without threads, which the call will report.
        let _ = ctrlc::set_handler(move || interrupt.cancel());
    }

    /// Returns the regions that the options name: all regions of the service, those given, or the configured one.
    pub(crate) async fn regions(&self, connection: &Connection) -> Result<Vec<String>, CliError> {
        if !connection.all_regions {
            return match &*connection.region {
                [] => Ok(vec![self.client()?.region().as_str().to_owned()]),
                regions => Ok(regions.to_vec()),
            };
        }
        // Any region lists all of them, so that none has to be configured.
        let response = self.default_client()?.send(&DescribeRegionsRequest::new()).await?;
        Ok(response.result.regions.into_iter().filter_map(|region| region.region_id).collect())
    }
}
