//! Clients of an emulator.

use volcredis::credentials::Context;
use volcredis::{AsyncClient, Client, Credentials, Error};

use crate::Emulator;

impl Emulator {
    /// Returns a client of the region `cn-beijing`, which the environment does not affect.
    ///
    /// ```
    /// use volcredis::actions::RestartDBInstanceRequest;
    /// use volcredis_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().start()?;
    /// let client = emulator.client()?;
    /// client.restart_db_instance(&RestartDBInstanceRequest::new("redis-cn0212gzmh2xs"))?;
    /// assert_eq!(emulator.calls()[0].action, "RestartDBInstance");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Builder::build`](volcredis::Builder::build).
    pub fn client(&self) -> Result<Client, Error> {
        self.configure(Client::builder(REGION).context(isolated())).build()
    }

    /// Returns an async client of the region `cn-beijing`, which the environment does not affect.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Builder::build`](volcredis::Builder::build).
    pub fn async_client(&self) -> Result<AsyncClient, Error> {
        self.configure(AsyncClient::builder(REGION).context(isolated())).build()
    }

    /// Sets the endpoint, the first access key, the certificate authority and no proxy in the builder of a client, for a client
    /// of another region or with other options.
    ///
    /// ```
    /// use volcredis::{Client, RetryConfig};
    /// use volcredis_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().start()?;
    /// let builder = Client::builder("cn-shanghai").retry(RetryConfig::none());
    /// let client = emulator.configure(builder).build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn configure<C>(&self, builder: volcredis::Builder<C>) -> volcredis::Builder<C> {
        let key = &self.backend().client_key;
        let credentials = Credentials::new(key.access_key.as_str(), key.secret_key.clone());
        let builder = builder.endpoint(self.url()).credentials(credentials).no_proxy();
        #[cfg(feature = "tls")]
        if let Some(authority) = self.certificate_authority() {
            return builder.certificate_authority(authority);
        }
        builder
    }
}

const REGION: &str = "cn-beijing";

fn isolated() -> Context {
    let none: [(&str, &str); 0] = [];
    Context::isolated(none)
}
