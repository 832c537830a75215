//! The servers of an instance.

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ::redis::cmd;

use super::commands::CommandTable;
use super::connections::{ConnectionGuard, Connections};
use super::desired::{Desired, Topology};
use super::executable::Executable;
use super::keys;
use super::server::{Server, has_append_only_file};
use crate::data_plane::DataPlaneError;

/// The name of the snapshot that a server reads when it starts.
const SNAPSHOT: &str = "dump.rdb";
/// The file with the arrangement of the nodes that the data is in.
const TOPOLOGY: &str = "topology.json";

const SYNC_TIMEOUT: Duration = Duration::from_secs(60);
const POLL_INTERVAL: Duration = Duration::from_millis(3);

/// The server program and the password of all servers.
#[derive(Debug)]
pub(super) struct Environment {
    pub(super) executable: Executable,
    /// The password of the emulator's own account.
    pub(super) password: String,
    /// The commands of the server program, read when the first sharded instance is used.
    pub(super) commands: OnceLock<Arc<CommandTable>>,
}

/// An instance, shared with the gate.
#[derive(Debug)]
pub(super) struct Instance {
    pub(super) connections: Arc<Connections>,
    servers: Mutex<Servers>,
}

/// The way of a client to the servers of an instance.
#[derive(Debug)]
pub(super) struct Entry {
    /// The primary of each shard.
    pub(super) primaries: Vec<SocketAddr>,
    /// The commands that a proxy distributes; `None` for an instance that is not sharded.
    pub(super) commands: Option<Arc<CommandTable>>,
    pub(super) guard: ConnectionGuard,
}

impl Instance {
    pub(super) fn new(environment: Arc<Environment>, folder: PathBuf, desired: Desired) -> Self {
        let connections = Connections::new();
        let topology = read_topology(&folder);
        let servers = Servers {
            environment,
            folder,
            desired,
            topology,
            shards: Vec::new(),
            connections: Arc::clone(&connections),
        };
        Self { connections, servers: Mutex::new(servers) }
    }

    pub(super) fn servers(&self) -> MutexGuard<'_, Servers> {
        self.servers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Registers a connection of a client, and starts the servers if necessary. While the servers are being changed, it
    /// waits.
    pub(super) fn enter(&self) -> Result<Entry, DataPlaneError> {
        let mut servers = self.servers();
        servers.start()?;
        let primaries = servers.shards.iter().map(|shard| shard.nodes[shard.primary].address()).collect();
        let commands = match servers.desired.topology.is_sharded {
            true => Some(servers.commands()?),
            false => None,
        };
        Ok(Entry { primaries, commands, guard: self.connections.begin() })
    }
}

/// The servers of an instance. They are started when they are needed.
#[derive(Debug)]
pub(super) struct Servers {
    environment: Arc<Environment>,
    folder: PathBuf,
    desired: Desired,
    /// The arrangement that the data is in; `None` for an instance that has never been started.
    topology: Option<Topology>,
    /// Empty unless started.
    shards: Vec<Shard>,
    connections: Arc<Connections>,
}

#[derive(Debug)]
struct Shard {
    nodes: Vec<Server>,
    primary: usize,
}

impl Servers {
    pub(super) fn is_started(&self) -> bool {
        !self.shards.is_empty()
    }

    fn commands(&mut self) -> Result<Arc<CommandTable>, DataPlaneError> {
        if let Some(commands) = self.environment.commands.get() {
            return Ok(Arc::clone(commands));
        }
        let shard = &mut self.shards[0];
        let reply = shard.nodes[shard.primary].query(&cmd("COMMAND"))?;
        let commands = Arc::new(CommandTable::new(&reply));
        Ok(Arc::clone(self.environment.commands.get_or_init(|| commands)))
    }

    pub(super) fn shard_count(&self) -> usize {
        self.shards.len()
    }

    /// Returns the primary of each shard, started if necessary.
    pub(super) fn primaries(&mut self) -> Result<Vec<&mut Server>, DataPlaneError> {
        self.start()?;
        Ok(self.shards.iter_mut().map(|shard| &mut shard.nodes[shard.primary]).collect())
    }

    fn node_folder(&self, shard: usize, node: usize) -> PathBuf {
        self.folder.join(format!("{shard}-{node}"))
    }

    /// Starts the servers unless started. A primary that has ended by itself is started again.
    pub(super) fn start(&mut self) -> Result<(), DataPlaneError> {
        if self.is_started() {
            if self.shards.iter_mut().all(|shard| shard.nodes[shard.primary].is_alive()) {
                return Ok(());
            }
            self.stop(false);
        }
        let topology = self.topology.clone().unwrap_or_else(|| self.desired.topology.clone());
        let started = self.start_shards(&topology);
        if started.is_err() {
            self.shards.clear();
        }
        started?;
        self.store_topology(topology)
    }

    fn start_shards(&mut self, topology: &Topology) -> Result<(), DataPlaneError> {
        for (shard, primary) in topology.primaries.iter().enumerate() {
            let mut nodes = Vec::new();
            for node in 0..topology.nodes {
                // A replica gets all data from its primary.
                if node != *primary {
                    remove_folder(&self.node_folder(shard, node))?;
                }
                nodes.push(self.start_node(shard, node)?);
            }
            let mut shard = Shard { nodes, primary: *primary };
            shard.follow_primary()?;
            self.shards.push(shard);
        }
        Ok(())
    }

    fn start_node(&self, shard: usize, node: usize) -> Result<Server, DataPlaneError> {
        let Environment { executable, password, .. } = &*self.environment;
        let folder = self.node_folder(shard, node);
        let mut server = Server::start(executable, &folder, password, &self.desired.start_settings())?;
        self.configure(&mut server, None)?;
        Ok(server)
    }

    /// Applies the settings and users that differ from those before.
    fn configure(&self, server: &mut Server, before: Option<&Desired>) -> Result<(), DataPlaneError> {
        let desired = &self.desired;
        for setting in &desired.settings {
            if before.is_none_or(|before| !before.settings.contains(setting)) {
                // A parameter of the service that this server does not have, or a limit that this machine does not permit.
                let _ = server.query::<()>(cmd("CONFIG").arg("SET").arg(&setting.0).arg(&setting.1));
            }
        }
        for (name, rules) in &desired.users {
            let is_unchanged = before
                .is_some_and(|before| before.users.iter().any(|user| user.0 == *name && user.1 == *rules));
            if !is_unchanged {
                server.query::<()>(cmd("ACL").arg("SETUSER").arg(name).arg(rules))?;
            }
        }
        for (name, _) in before.iter().flat_map(|before| &before.users) {
            if !desired.users.iter().any(|(other, _)| other == name) {
                server.query::<i64>(cmd("ACL").arg("DELUSER").arg(name))?;
            }
        }
        self.configure_append_only_file(server, before)
    }

    fn configure_append_only_file(
        &self,
        server: &mut Server,
        before: Option<&Desired>,
    ) -> Result<(), DataPlaneError> {
        let desired = &self.desired;
        let switch = |on: bool| if on { "yes" } else { "no" };
        let mut set =
            |name: &str, value: &str| server.query::<()>(cmd("CONFIG").arg("SET").arg(name).arg(value));
        if self.environment.executable.has_aof_timestamps() {
            set("aof-timestamp-enabled", switch(desired.flashback))?;
            // Rewriting the file would remove the changes to go back by.
            set("auto-aof-rewrite-percentage", if desired.flashback { "0" } else { "100" })?;
        }
        set("appendonly", switch(desired.append_only))?;
        if before.is_some_and(|before| before.append_only && !before.flashback && desired.flashback) {
            // The file that exists has no times.
            server.query::<String>(&cmd("BGREWRITEAOF"))?;
        }
        wait_for_rewrite(server)
    }

    /// Makes the servers match the desired state.
    pub(super) fn apply(&mut self, desired: Desired) -> Result<(), DataPlaneError> {
        if desired == self.desired && self.topology.as_ref().is_none_or(|has| *has == desired.topology) {
            return Ok(());
        }
        let has_data_elsewhere = self.topology.as_ref().is_some_and(|has| *has != desired.topology);
        if has_data_elsewhere {
            self.start()?;
        }
        let before = std::mem::replace(&mut self.desired, desired);
        if !self.is_started() {
            return Ok(());
        }
        let mut shards = std::mem::take(&mut self.shards);
        let configured = shards
            .iter_mut()
            .flat_map(|shard| &mut shard.nodes)
            .try_for_each(|server| self.configure(server, Some(&before)));
        self.shards = shards;
        configured?;
        if has_data_elsewhere { self.start_again_after_error(Self::rearrange) } else { Ok(()) }
    }

    /// Stops the servers if a function fails, because their arrangement is then unknown. The next use starts those that the
    /// data is in.
    fn start_again_after_error(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<(), DataPlaneError>,
    ) -> Result<(), DataPlaneError> {
        let result = act(self);
        if result.is_err() {
            self.shards.clear();
        }
        result
    }

    /// Moves nodes and keys to the desired arrangement.
    fn rearrange(&mut self) -> Result<(), DataPlaneError> {
        self.connections.close_all();
        let desired = self.desired.topology.clone();
        let shards = desired.primaries.len();
        for shard in 0..self.shards.len().min(shards) {
            while self.shards[shard].nodes.len() < desired.nodes {
                let node = self.shards[shard].nodes.len();
                remove_folder(&self.node_folder(shard, node))?;
                let server = self.start_node(shard, node)?;
                self.shards[shard].nodes.push(server);
                self.shards[shard].follow_primary()?;
            }
            self.shards[shard].fail_over_to(desired.primaries[shard])?;
            while self.shards[shard].nodes.len() > desired.nodes {
                if let Some(server) = self.shards[shard].nodes.pop() {
                    let folder = server.folder().to_owned();
                    server.kill();
                    remove_folder(&folder)?;
                }
            }
        }
        if self.shards.len() != shards {
            self.move_keys(&desired)?;
        }
        self.store_topology(desired)
    }

    /// Changes the number of shards.
    fn move_keys(&mut self, desired: &Topology) -> Result<(), DataPlaneError> {
        let before = self.shards.len();
        let shards = desired.primaries.len();
        for shard in before..shards {
            let mut nodes = Vec::new();
            for node in 0..desired.nodes {
                remove_folder(&self.node_folder(shard, node))?;
                nodes.push(self.start_node(shard, node)?);
            }
            let mut shard = Shard { nodes, primary: desired.primaries[shard] };
            shard.follow_primary()?;
            self.shards.push(shard);
        }
        let mut primaries = self.primaries()?;
        let mut strays = Vec::new();
        for source in 0..before {
            strays.push(keys::copy_strays(&mut primaries, source, shards)?);
        }
        // From here on the keys count at their new places, should this process end before it has removed the others.
        self.store_topology(desired.clone())?;
        let kept = before.min(shards);
        for (server, strays) in self.primaries()?.into_iter().take(kept).zip(&strays) {
            keys::remove_strays(server, strays)?;
        }
        for shard in self.shards.drain(shards..) {
            for server in shard.nodes {
                let folder = server.folder().to_owned();
                server.kill();
                remove_folder(&folder)?;
            }
        }
        Ok(())
    }

    fn store_topology(&mut self, topology: Topology) -> Result<(), DataPlaneError> {
        if self.topology.as_ref() != Some(&topology) {
            let json = serde_json::to_vec(&topology).map_err(io::Error::from)?;
            fs::write(self.folder.join(TOPOLOGY), json)?;
            self.topology = Some(topology);
        }
        Ok(())
    }

    /// Removes all keys.
    pub(super) fn flush(&mut self) -> Result<(), DataPlaneError> {
        if self.topology.is_none() {
            return Ok(());
        }
        self.primaries()?.into_iter().try_for_each(|server| server.query(&cmd("FLUSHALL")))
    }

    /// Ends the primaries of the shards without notice. Their replicas have all changes that were acknowledged, and keep
    /// them for the failover that follows.
    pub(super) fn kill_primaries(&mut self, shards: &[usize]) -> Result<(), DataPlaneError> {
        if !self.is_started() {
            return Ok(());
        }
        self.connections.close_all();
        self.start_again_after_error(|servers| servers.replace_primaries(shards))
    }

    fn replace_primaries(&mut self, shards: &[usize]) -> Result<(), DataPlaneError> {
        for index in shards {
            let Some(shard) = self.shards.get_mut(*index) else { continue };
            let next = (shard.primary + 1) % shard.nodes.len();
            shard.wait_for_replica(next)?;
            let (old, mut new) = (shard.primary, std::mem::take(&mut shard.nodes));
            // The place of the killed node is filled by a new server without data.
            let killed = new.remove(old);
            let folder = killed.folder().to_owned();
            killed.kill();
            remove_folder(&folder)?;
            let started = self.start_node(*index, old)?;
            new.insert(old, started);
            let shard = &mut self.shards[*index];
            shard.nodes = new;
            shard.primary = next;
            shard.follow_primary()?;
        }
        let mut topology = self.topology.clone().unwrap_or_else(|| self.desired.topology.clone());
        topology.primaries = self.shards.iter().map(|shard| shard.primary).collect();
        self.store_topology(topology)
    }

    /// Stops all servers and starts them again.
    pub(super) fn restart(&mut self) -> Result<(), DataPlaneError> {
        if !self.is_started() {
            return Ok(());
        }
        self.stop(true);
        self.start()
    }

    /// Stops all servers. With `save`, the keys survive.
    pub(super) fn stop(&mut self, save: bool) {
        self.connections.close_all();
        for mut shard in self.shards.drain(..) {
            if save && shard.primary < shard.nodes.len() {
                let primary = shard.nodes.remove(shard.primary);
                // It would wait for its replicas.
                shard.nodes.clear();
                let has_file = has_append_only_file(primary.folder());
                primary.shut_down(!has_file);
            }
        }
    }

    /// Stores the keys in files named by the shards, `0.rdb` and so on, in a new folder.
    pub(super) fn take_backup(&mut self, target: &Path) -> Result<(), DataPlaneError> {
        fs::create_dir_all(target)?;
        for (shard, server) in self.primaries()?.into_iter().enumerate() {
            save(server)?;
            fs::copy(server.folder().join(SNAPSHOT), target.join(format!("{shard}.rdb")))?;
        }
        Ok(())
    }

    /// Replaces all keys by those of the files of a backup, which can have another number of shards.
    pub(super) fn restore(&mut self, backup: &Path) -> Result<(), DataPlaneError> {
        let files: Vec<PathBuf> = (0..)
            .map(|shard| backup.join(format!("{shard}.rdb")))
            .take_while(|file| file.is_file())
            .collect();
        if files.is_empty() {
            return Err(DataPlaneError(
                "the backup has no file: it was made without a data plane".to_owned(),
            ));
        }
        self.replace_data(files.len(), |shard, folder| {
            fs::copy(&files[shard], folder.join(SNAPSHOT)).map(drop)
        })
    }

    /// Replaces all keys by those that were there at a time, in seconds since the Unix epoch.
    pub(super) fn restore_to(&mut self, seconds: i64) -> Result<(), DataPlaneError> {
        let check = self.environment.executable.check_aof();
        self.start()?;
        self.connections.close_all();
        let (shards, mut saved) = (self.shard_count(), Vec::new());
        for shard in 0..shards {
            let primary = self.shards[shard].primary;
            let from = self.shards[shard].nodes[primary].folder().join("appendonlydir");
            let to = self.folder.join(format!("flashback-{shard}"));
            remove_folder(&to)?;
            saved.push((from, to));
        }
        self.stop(true);
        for (from, to) in &saved {
            fs::rename(from, to)?;
            let manifest = to.join("appendonly.aof.manifest");
            let output = std::process::Command::new(&check)
                .arg("--truncate-to-timestamp")
                .arg(seconds.to_string())
                .arg(&manifest)
                .stdin(std::process::Stdio::null())
                .output()?;
            if !output.status.success() {
                let problem = String::from_utf8_lossy(&output.stdout).into_owned();
                return Err(DataPlaneError(format!("{} failed: {problem}", check.display())));
            }
        }
        self.replace_data(shards, |shard, folder| fs::rename(&saved[shard].1, folder.join("appendonlydir")))
    }

    /// Replaces all keys by those of the files that a function puts into the folder of each of `shards` primaries.
    fn replace_data(
        &mut self,
        shards: usize,
        mut put: impl FnMut(usize, &Path) -> io::Result<()>,
    ) -> Result<(), DataPlaneError> {
        self.stop(false);
        let desired = self.desired.topology.clone();
        let primary = |shard: usize| desired.primaries.get(shard).copied().unwrap_or(0);
        let topology = Topology { primaries: (0..shards).map(primary).collect(), ..desired.clone() };
        for shard in 0..shards.max(desired.primaries.len()) {
            for node in 0..desired.nodes {
                remove_folder(&self.node_folder(shard, node))?;
            }
        }
        for (shard, primary) in topology.primaries.iter().enumerate() {
            let folder = self.node_folder(shard, *primary);
            fs::create_dir_all(&folder)?;
            put(shard, &folder)?;
        }
        self.store_topology(topology.clone())?;
        self.start()?;
        if topology == desired { Ok(()) } else { self.rearrange() }
    }

    /// Removes all data.
    pub(super) fn delete(&mut self) -> Result<(), DataPlaneError> {
        self.stop(false);
        self.topology = None;
        remove_folder(&self.folder)
    }
}

impl Shard {
    /// Makes all other nodes replicas of the primary.
    fn follow_primary(&mut self) -> Result<(), DataPlaneError> {
        let address = self.nodes[self.primary].address();
        for (node, server) in self.nodes.iter_mut().enumerate() {
            let mut command = cmd("REPLICAOF");
            if node == self.primary {
                command.arg("NO").arg("ONE");
            } else {
                command.arg(address.ip().to_string()).arg(address.port());
            }
            server.query::<String>(&command)?;
        }
        Ok(())
    }

    /// Waits until a node has all changes of the primary. There are no clients that make further ones.
    fn wait_for_replica(&mut self, node: usize) -> Result<(), DataPlaneError> {
        let deadline = Instant::now() + SYNC_TIMEOUT;
        loop {
            let wanted = info(&mut self.nodes[self.primary], "replication", "master_repl_offset")?;
            let replica = &mut self.nodes[node];
            let is_linked = info(replica, "replication", "master_link_status")?.as_deref() == Some("up");
            if is_linked && info(replica, "replication", "slave_repl_offset")? == wanted {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(DataPlaneError("timed out waiting for a replica".to_owned()));
            }
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Makes a node the primary.
    fn fail_over_to(&mut self, node: usize) -> Result<(), DataPlaneError> {
        if node == self.primary {
            return Ok(());
        }
        self.wait_for_replica(node)?;
        self.primary = node;
        self.follow_primary()
    }
}

/// Returns a field of a section of `INFO`.
pub(super) fn info(
    server: &mut Server,
    section: &str,
    field: &str,
) -> Result<Option<String>, DataPlaneError> {
    let info: String = server.query(cmd("INFO").arg(section))?;
    Ok(info.lines().find_map(|line| Some(line.strip_prefix(field)?.strip_prefix(':')?.trim().to_owned())))
}

/// Writes the snapshot of a server.
fn save(server: &mut Server) -> Result<(), DataPlaneError> {
    let deadline = Instant::now() + SYNC_TIMEOUT;
    loop {
        match server.query::<String>(&cmd("SAVE")) {
            Ok(_) => return Ok(()),
            // A child of the server is writing a snapshot already, for a replica for example.
            Err(error) if Instant::now() > deadline => return Err(error),
            Err(error) if !error.0.contains("in progress") => return Err(error),
            Err(_) => thread::sleep(POLL_INTERVAL),
        }
    }
}

/// Waits until the append-only file is complete.
fn wait_for_rewrite(server: &mut Server) -> Result<(), DataPlaneError> {
    let deadline = Instant::now() + SYNC_TIMEOUT;
    loop {
        let info: String = server.query(cmd("INFO").arg("persistence"))?;
        if !info.contains("aof_rewrite_in_progress:1") && !info.contains("aof_rewrite_scheduled:1") {
            return Ok(());
        }
        if Instant::now() > deadline {
            return Err(DataPlaneError("timed out waiting for the append-only file".to_owned()));
        }
        thread::sleep(POLL_INTERVAL);
    }
}

fn remove_folder(path: &Path) -> Result<(), DataPlaneError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn read_topology(folder: &Path) -> Option<Topology> {
    serde_json::from_slice(&fs::read(folder.join(TOPOLOGY)).ok()?).ok()
}
