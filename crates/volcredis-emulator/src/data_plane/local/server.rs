//! One server process.

use std::fs;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command};
use std::thread;
use std::time::{Duration, Instant};

use ::redis::{Client, Cmd, Connection, FromRedisValue, cmd};

use super::executable::Executable;
use super::spawn::spawn;
use crate::data_plane::DataPlaneError;

/// The account that the emulator uses itself.
pub(super) const OWN_ACCOUNT: &str = "volcredis-emulator";

/// The program that runs a server and ends it when its standard input is closed, which happens however the emulator ends.
const SUPERVISOR: &str = r#"
"$0" redis.conf </dev/null >/dev/null 2>>redis.log &
read -r _
kill -9 "$!" 2>/dev/null
wait
"#;

const START_TIMEOUT: Duration = Duration::from_secs(30);
const REPLY_TIMEOUT: Duration = Duration::from_secs(120);
const POLL_INTERVAL: Duration = Duration::from_millis(3);
/// The number of ports tried. A free port can be taken by another program before the server listens on it.
const ATTEMPTS: u32 = 5;

/// The settings that a server starts with; others are set later.
#[derive(Clone, Debug)]
pub(super) struct StartSettings {
    pub(super) databases: i64,
    pub(super) max_memory_mib: i64,
}

/// A running server process.
#[derive(Debug)]
pub(super) struct Server {
    supervisor: Child,
    /// Closing it ends the server.
    lifeline: Option<ChildStdin>,
    port: u16,
    folder: PathBuf,
    connection: Option<ConnectionSlot>,
    client: Client,
}

/// A connection without `Debug`.
struct ConnectionSlot(Connection);

impl std::fmt::Debug for ConnectionSlot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Connection")
    }
}

impl From<::redis::RedisError> for DataPlaneError {
    fn from(error: ::redis::RedisError) -> Self {
        Self(error.to_string())
    }
}

impl From<io::Error> for DataPlaneError {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl Server {
    /// Starts a server in a folder, with the data that the folder has. Returns when it is ready.
    pub(super) fn start(
        executable: &Executable,
        folder: &Path,
        password: &str,
        settings: &StartSettings,
    ) -> Result<Self, DataPlaneError> {
        fs::create_dir_all(folder)?;
        let mut attempt = 1;
        loop {
            let port = free_port()?;
            write_configuration(folder, port, password, settings)?;
            let mut command = Command::new("/bin/sh");
            command.arg("-c").arg(SUPERVISOR).arg(&executable.path).current_dir(folder);
            let mut supervisor = spawn(&mut command)?;
            let lifeline = supervisor.stdin.take();
            let url = format!("redis://{OWN_ACCOUNT}:{password}@127.0.0.1:{port}/0");
            let client = Client::open(url)?;
            let mut server =
                Self { supervisor, lifeline, port, folder: folder.to_owned(), connection: None, client };
            match server.wait_until_ready() {
                Ok(()) => return Ok(server),
                Err(error) if attempt == ATTEMPTS => {
                    let log = last_line(&folder.join("redis.log"));
                    return Err(DataPlaneError(format!("cannot start a server: {error}: {log}")));
                }
                Err(_) => attempt += 1,
            }
        }
    }

    fn wait_until_ready(&mut self) -> Result<(), DataPlaneError> {
        let deadline = Instant::now() + START_TIMEOUT;
        let log = self.folder.join("redis.log");
        loop {
            // While it loads its data, only errors are returned.
            match self.query::<String>(&cmd("PING")) {
                Ok(_) => return Ok(()),
                Err(error) if Instant::now() > deadline => return Err(error),
                Err(error) => {
                    self.connection = None;
                    if fs::read_to_string(&log).is_ok_and(|log| has_failed(&log)) {
                        return Err(error);
                    }
                }
            }
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Returns the address that it listens on.
    pub(super) fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the connection of the emulator, and opens it if there is none.
    pub(super) fn connection(&mut self) -> Result<&mut Connection, DataPlaneError> {
        if self.connection.as_ref().is_none_or(|slot| !::redis::ConnectionLike::is_open(&slot.0)) {
            let connection = self.client.get_connection_with_timeout(Duration::from_secs(5))?;
            connection.set_read_timeout(Some(REPLY_TIMEOUT))?;
            self.connection = Some(ConnectionSlot(connection));
        }
        match &mut self.connection {
            Some(slot) => Ok(&mut slot.0),
            None => Err(DataPlaneError("no connection".to_owned())),
        }
    }

    /// Executes a command.
    pub(super) fn query<T: FromRedisValue>(&mut self, command: &Cmd) -> Result<T, DataPlaneError> {
        Ok(command.query(self.connection()?)?)
    }

    /// Executes a command after selecting a database. Leaves the connection at that database.
    pub(super) fn select(&mut self, database: i64) -> Result<(), DataPlaneError> {
        self.query(cmd("SELECT").arg(database))
    }

    /// Reports whether it responds.
    pub(super) fn is_alive(&mut self) -> bool {
        self.query::<String>(&cmd("PING")).is_ok()
    }

    /// Ends the server, as `kill -9` does.
    pub(super) fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        drop(self.lifeline.take());
        let _ = self.supervisor.wait();
    }

    /// Ends the server in order. With `save`, its keys are in its folder afterwards.
    pub(super) fn shut_down(mut self, save: bool) {
        let how = if save { "SAVE" } else { "NOSAVE" };
        // The response is the end of the connection, which the end of the process causes.
        let _ = self.query::<::redis::Value>(cmd("SHUTDOWN").arg(how));
        self.end();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

fn write_configuration(folder: &Path, port: u16, password: &str, settings: &StartSettings) -> io::Result<()> {
    // With an append-only file, Redis does not read the snapshot.
    let append_only = if has_append_only_file(folder) { "yes" } else { "no" };
    let StartSettings { databases, max_memory_mib } = settings;
    let path = folder.join("redis.conf");
    let mut options = fs::OpenOptions::new();
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.write(true).create(true).truncate(true).open(path)?;
    let _ = fs::remove_file(folder.join("redis.log"));
    write!(
        file,
        "bind 127.0.0.1\nport {port}\nprotected-mode no\ndir .\nlogfile redis.log\nsave \"\"\n\
         appendonly {append_only}\naof-use-rdb-preamble yes\ndatabases {databases}\n\
         maxmemory {max_memory_mib}mb\nrepl-diskless-sync yes\nrepl-diskless-sync-delay 0\n\
         masteruser {OWN_ACCOUNT}\nmasterauth {password}\nuser default off\n\
         user {OWN_ACCOUNT} on >{password} ~* &* +@all\n"
    )
}

/// Reports whether a folder has an append-only file, of any version of Redis.
pub(super) fn has_append_only_file(folder: &Path) -> bool {
    folder.join("appendonlydir").is_dir() || folder.join("appendonly.aof").is_file()
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Reports whether a server has given up, by its log.
fn has_failed(log: &str) -> bool {
    ["Failed listening", "Could not create server", "Fatal", "FATAL CONFIG", "Bad file format"]
        .iter()
        .any(|message| log.contains(message))
}

fn last_line(path: &Path) -> String {
    fs::read_to_string(path).ok().and_then(|log| log.lines().last().map(str::to_owned)).unwrap_or_default()
}
