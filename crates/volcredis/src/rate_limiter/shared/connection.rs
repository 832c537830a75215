//! Connections to the Redis.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, Cmd, ConnectionAddr, ConnectionInfo, FromRedisValue, IntoConnectionInfo,
    RedisError,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
#[cfg(unix)]
use tokio::net::UnixStream;
use tokio::time::timeout;
use volcredis_core::Error;

use crate::per_runtime::PerRuntime;
use crate::resolver::resolve;

/// The address of a Redis, with its credentials.
pub(super) struct Address(ConnectionInfo);

impl Address {
    pub(super) fn new(url: &str) -> Result<Self, Error> {
        if url.starts_with("rediss:") || url.starts_with("valkeys:") {
            return Err(Error::configuration(
                "encrypted connections to a Redis are not supported, the scheme of its URL must be `redis`",
            ));
        }
        // The error of the crate could repeat a password.
        let invalid =
            || Error::configuration("invalid URL of a Redis, must be like `redis://127.0.0.1:6379`");
        let info = url.into_connection_info().map_err(|_| invalid())?;
        match info.addr() {
            ConnectionAddr::Tcp(..) => Ok(Self(info)),
            #[cfg(unix)]
            ConnectionAddr::Unix(_) => Ok(Self(info)),
            _ => Err(invalid()),
        }
    }

    /// Connects on the current runtime.
    async fn connect(&self) -> Result<MultiplexedConnection, RedisError> {
        match self.0.addr() {
            #[cfg(unix)]
            ConnectionAddr::Unix(path) => self.open(UnixStream::connect(path).await?).await,
            ConnectionAddr::Tcp(host, port) => {
                let addresses = resolve(host, *port).await?;
                let stream = TcpStream::connect(&*addresses).await?;
                stream.set_nodelay(true)?;
                self.open(stream).await
            }
            _ => unreachable!("checked by `new`"),
        }
    }

    async fn open(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    ) -> Result<MultiplexedConnection, RedisError> {
        // `Connections::query` has a timeout.
        let config = AsyncConnectionConfig::new().set_response_timeout(None);
        let (connection, driver) =
            MultiplexedConnection::new_with_config(self.0.redis_settings(), stream, config).await?;
        // Ends when the connection is dropped.
        tokio::spawn(driver);
        Ok(connection)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password.
        self.0.addr().fmt(formatter)
    }
}

/// The connection of one runtime, if it is established.
type Connection = Arc<Mutex<Option<MultiplexedConnection>>>;

/// The connections of a client, one for each runtime, which are established when they are needed.
pub(super) struct Connections {
    address: Arc<Address>,
    connections: PerRuntime<Connection>,
}

impl Connections {
    pub(super) fn new(address: Arc<Address>) -> Self {
        Self { address, connections: PerRuntime::new(Connection::default(), || Ok(Connection::default())) }
    }

    /// Sends a command and receives its reply within the given time, which includes that of connecting.
    pub(super) async fn query<T: FromRedisValue>(
        &self,
        command: &Cmd,
        time: Duration,
    ) -> Result<T, Box<dyn StdError + Send + Sync>> {
        let connection = self.connections.current()?;
        match timeout(time, self.query_by(&connection, command)).await {
            Ok(reply) => Ok(reply?),
            Err(_) => {
                lock(&connection).take();
                Err(format!("no response within {time:?}").into())
            }
        }
    }

    async fn query_by<T: FromRedisValue>(
        &self,
        connection: &Connection,
        command: &Cmd,
    ) -> Result<T, RedisError> {
        let established = lock(connection).clone();
        if let Some(mut established) = established
            && let Ok(reply) = command.query_async(&mut established).await
        {
            return Ok(reply);
        }
        // It has broken, or the Redis has become a replica and its name may lead to another one.
        lock(connection).take();
        let mut new = self.address.connect().await?;
        let reply = command.query_async(&mut new).await?;
        *lock(connection) = Some(new);
        Ok(reply)
    }
}

fn lock(connection: &Connection) -> MutexGuard<'_, Option<MultiplexedConnection>> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
