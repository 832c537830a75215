//! The data plane on this machine: server processes behind the addresses of a gate.

mod access;
mod clock_map;
mod commands;
mod connections;
mod desired;
mod downloads;
mod executable;
mod gate;
mod inspection;
mod instance;
mod keys;
mod options;
mod server;
mod spawn;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use self::clock_map::ClockMap;
use self::desired::Desired;
use self::downloads::Downloads;
use self::executable::Executable;
use self::gate::{Admission, Door, Gate};
use self::inspection::Order;
use self::instance::{Environment, Instance};
pub use self::options::RedisOptions;
use self::spawn::spawn;
use crate::data_plane::{DataPlane, DataPlaneError, KeyUsage, Session, SlowQuery};
use crate::model::account_store::AccountStore;
use crate::model::address::Endpoint;
use crate::model::effect::{Effect, RestoreSource};
use crate::model::region::RegionId;
use crate::model::store::Store;
use crate::time::UnixMillis;

/// The file with the ports of addresses, which stay the same after a restart if they are still free.
const PORTS: &str = "ports.json";

/// Removes the folder when its standard input is closed, which happens however the emulator ends.
const CLEANER: &str = r#"read -r _; sleep 1; rm -rf "$0""#;

/// Server processes, and the gate in front of them.
pub(crate) struct LocalDataPlane {
    environment: Arc<Environment>,
    options: RedisOptions,
    folder: Folder,
    instances: HashMap<String, Arc<Instance>>,
    /// The addresses by their names.
    doors: HashMap<String, (Arc<Door>, u16)>,
    ports: Ports,
    clock: ClockMap,
    downloads: Downloads,
    /// Dropped last, so that connections end before the thread that serves them.
    gate: Gate,
}

/// The ports of addresses by their names.
#[derive(Debug, Default, PartialEq, Clone, Serialize, Deserialize)]
struct Ports(BTreeMap<String, u16>);

/// The folder of all data.
struct Folder {
    path: PathBuf,
    /// The process that removes a temporary folder, if it is one.
    cleaner: Option<Child>,
}

impl Folder {
    fn open(given: Option<&Path>) -> io::Result<Self> {
        if let Some(path) = given {
            fs::create_dir_all(path)?;
            // The servers are started in it, from wherever.
            return Ok(Self { path: path.canonicalize()?, cleaner: None });
        }
        let name = format!("volcredis-emulator-{}-{}", std::process::id(), &random_hex()?[..12]);
        let path = std::env::temp_dir().join(name);
        let mut builder = fs::DirBuilder::new();
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        let mut command = Command::new("/bin/sh");
        let cleaner = spawn(command.args(["-c", CLEANER]).arg(&path))?;
        Ok(Self { path, cleaner: Some(cleaner) })
    }

    fn is_durable(&self) -> bool {
        self.cleaner.is_none()
    }

    fn instance(&self, id: &str) -> PathBuf {
        self.path.join("instances").join(id)
    }

    fn backup(&self, id: &str, copy_in: Option<RegionId>) -> PathBuf {
        self.path.join("backups").join(copy_in.unwrap_or("original")).join(id)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(cleaner) = &mut self.cleaner {
            let _ = fs::remove_dir_all(&self.path);
            let _ = cleaner.kill();
            let _ = cleaner.wait();
        }
    }
}

/// Returns 32 random hexadecimal digits.
fn random_hex() -> io::Result<String> {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

impl LocalDataPlane {
    /// Creates a data plane without instances.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no suitable server program, or the folder cannot be created.
    pub(crate) fn new(options: RedisOptions) -> io::Result<Self> {
        let executable = Executable::find(options.server.as_deref())?;
        let folder = Folder::open(options.folder.as_deref())?;
        let ports = fs::read(folder.path.join(PORTS)).ok();
        let ports = ports.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
        let environment = Environment { executable, password: random_hex()?, commands: OnceLock::new() };
        Ok(Self {
            environment: Arc::new(environment),
            options,
            folder,
            instances: HashMap::new(),
            doors: HashMap::new(),
            ports,
            clock: ClockMap::default(),
            downloads: Downloads::new(random_hex()?),
            gate: Gate::start()?,
        })
    }

    fn copy_keys(&self, from: &str, to: &str, before_takeover: bool) -> Result<(), DataPlaneError> {
        let (from, to) = (self.find(from)?, self.find(to)?);
        if before_takeover {
            // They are open again after the addresses have been exchanged.
            for (door, _) in self.doors.values() {
                door.close_to(from);
                door.close_to(to);
            }
            from.connections.close_all();
        }
        let files = self.folder.path.join("transfer");
        let copied = from.servers().take_backup(&files).and_then(|()| to.servers().restore(&files));
        fs::remove_dir_all(&files)?;
        copied
    }

    fn find(&self, instance_id: &str) -> Result<&Arc<Instance>, DataPlaneError> {
        self.instances
            .get(instance_id)
            .ok_or_else(|| DataPlaneError(format!("instance `{instance_id}` has no servers")))
    }

    /// Creates, changes and removes the servers of instances.
    fn reconcile_servers(&mut self, store: &Store) -> Result<(), DataPlaneError> {
        let mut existing = HashSet::new();
        let mut result = Ok(());
        for instance in store.accounts().flat_map(|(_, account)| account.instances.iter()) {
            existing.insert(instance.id.as_str());
            let desired = Desired::of(instance, self.folder.is_durable());
            match self.instances.get(&instance.id) {
                Some(servers) => result = result.and(servers.servers().apply(desired)),
                None => {
                    let folder = self.folder.instance(&instance.id);
                    let servers = Instance::new(Arc::clone(&self.environment), folder, desired.clone());
                    result = result.and(servers.servers().apply(desired));
                    self.instances.insert(instance.id.clone(), Arc::new(servers));
                }
            }
        }
        let removed: Vec<String> =
            self.instances.keys().filter(|id| !existing.contains(id.as_str())).cloned().collect();
        for id in removed {
            if let Some(servers) = self.instances.remove(&id) {
                result = result.and(servers.servers().delete());
            }
        }
        result
    }

    /// Opens, changes and closes addresses, and tells the model where they are.
    fn reconcile_doors(&mut self, store: &mut Store) -> Result<(), DataPlaneError> {
        let mut existing = HashSet::new();
        let before = self.ports.clone();
        for account in store.accounts_mut() {
            let admissions = admissions(account);
            for instance in account.instances.iter_mut() {
                let target =
                    desired::is_reachable(instance).then(|| self.instances.get(&instance.id)).flatten();
                let admission = admissions.get(&instance.id).cloned().unwrap_or(Admission::Everyone);
                let target = target.map(|servers| (Arc::clone(servers), admission));
                for address in &mut instance.addresses {
                    let name = format!("{}/{}", instance.region, address.prefix);
                    if !self.doors.contains_key(&name) {
                        let opened = self.open_door(&name)?;
                        self.doors.insert(name.clone(), opened);
                    }
                    let Some((door, port)) = self.doors.get(&name) else { continue };
                    door.set_target(target.clone());
                    let host = self.options.host.clone().unwrap_or_else(|| self.options.listen.to_string());
                    address.endpoint = Some(Endpoint { host, port: *port });
                    existing.insert(name);
                }
            }
        }
        self.doors.retain(|name, _| existing.contains(name));
        self.ports.0.retain(|name, _| existing.contains(name));
        if self.folder.is_durable() && self.ports != before {
            let json = serde_json::to_vec(&self.ports).map_err(io::Error::from)?;
            fs::write(self.folder.path.join(PORTS), json)?;
        }
        Ok(())
    }

    fn open_door(&mut self, name: &str) -> Result<(Arc<Door>, u16), DataPlaneError> {
        let address = self.options.listen;
        let known = self.ports.0.get(name).copied();
        let listener = known
            .into_iter()
            .chain(self.options.ports.clone())
            .find_map(|port| TcpListener::bind((address, port)).ok());
        let Some(listener) = listener else {
            let (first, last) = (self.options.ports.start(), self.options.ports.end());
            return Err(DataPlaneError(format!("no free port of {address} from {first} to {last}")));
        };
        let port = listener.local_addr()?.port();
        let door = Door::new();
        self.gate.open(listener, &door)?;
        self.ports.0.insert(name.to_owned(), port);
        Ok((door, port))
    }
}

/// Returns the clients that the allow lists of instances admit.
fn admissions(account: &AccountStore) -> HashMap<String, Admission> {
    let mut addresses: HashMap<String, Vec<&String>> = HashMap::new();
    for list in account.allow_lists.values() {
        for instance in &list.instances {
            addresses.entry(instance.clone()).or_default().extend(&list.addresses);
        }
    }
    addresses.into_iter().map(|(id, addresses)| (id, Admission::parse(addresses.into_iter()))).collect()
}

impl DataPlane for LocalDataPlane {
    fn perform(&mut self, effect: &Effect, store: &Store) -> Result<(), DataPlaneError> {
        match effect {
            Effect::Flush { instance_id } => self.find(instance_id)?.servers().flush(),
            Effect::DisconnectClients { instance_id } => {
                self.find(instance_id)?.connections.close_all();
                Ok(())
            }
            Effect::Restart { instance_id } => self.find(instance_id)?.servers().restart(),
            Effect::KillPrimaries { instance_id, shards } => {
                let shards: Vec<usize> =
                    shards.iter().filter_map(|shard| usize::try_from(*shard).ok()).collect();
                self.find(instance_id)?.servers().kill_primaries(&shards)
            }
            Effect::TakeBackup { instance_id, backup_id } => {
                // The instance of a call that is just being made has no servers yet.
                if !self.instances.contains_key(instance_id) {
                    self.reconcile_servers(store)?;
                }
                let target = self.folder.backup(backup_id, None);
                self.find(instance_id)?.servers().take_backup(&target)
            }
            Effect::CopyBackup { backup_id, target } => {
                let (from, to) =
                    (self.folder.backup(backup_id, None), self.folder.backup(backup_id, Some(target)));
                fs::create_dir_all(&to)?;
                for file in fs::read_dir(from)? {
                    let file = file?;
                    fs::copy(file.path(), to.join(file.file_name()))?;
                }
                Ok(())
            }
            Effect::DeleteBackup { backup_id, copy_in } => {
                match fs::remove_dir_all(self.folder.backup(backup_id, *copy_in)) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
                    _ => Ok(()),
                }
            }
            Effect::Restore { instance_id, source } => {
                let mut servers = self.find(instance_id)?.servers();
                match source {
                    RestoreSource::Backup(id) => servers.restore(&self.folder.backup(id, None)),
                    RestoreSource::Time(seconds) => {
                        servers.restore_to(self.clock.to_system(seconds * 1000).div_euclid(1000))
                    }
                }
            }
            Effect::CopyKeys { from, to, before_takeover } => self.copy_keys(from, to, *before_takeover),
            Effect::RemoveExpiredKeys { instance_id } => {
                inspection::remove_expired_keys(&mut self.find(instance_id)?.servers())
            }
        }
    }

    fn reconcile(&mut self, store: &mut Store) -> Result<(), DataPlaneError> {
        let servers = self.reconcile_servers(store);
        self.reconcile_doors(store).and(servers)
    }

    fn clear(&mut self) -> Result<(), DataPlaneError> {
        self.doors.clear();
        for (_, instance) in self.instances.drain() {
            instance.servers().delete()?;
        }
        match fs::remove_dir_all(self.folder.path.join("backups")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn observe_clock(&mut self, now: UnixMillis) {
        self.clock.observe(now);
    }

    fn used_bytes(&mut self, instance_id: &str) -> u64 {
        let Ok(instance) = self.find(instance_id) else { return 0 };
        inspection::used_bytes(&mut instance.servers()).unwrap_or(0)
    }

    fn sessions(&mut self, instance_id: &str) -> Result<Vec<Session>, DataPlaneError> {
        let instance = self.find(instance_id)?;
        inspection::sessions(&mut instance.servers(), &instance.connections)
    }

    fn slow_queries(&mut self, instance_id: &str) -> Result<Vec<SlowQuery>, DataPlaneError> {
        let instance = self.find(instance_id)?;
        inspection::slow_queries(&mut instance.servers(), &instance.connections, &self.clock)
    }

    fn big_keys(&mut self, instance_id: &str, limit: usize) -> Result<Vec<KeyUsage>, DataPlaneError> {
        inspection::top_keys(&mut self.find(instance_id)?.servers(), Order::Memory, limit)
    }

    fn hot_keys(&mut self, instance_id: &str, limit: usize) -> Result<Vec<KeyUsage>, DataPlaneError> {
        inspection::top_keys(&mut self.find(instance_id)?.servers(), Order::Frequency, limit)
    }

    fn backup_sizes(&self, backup_id: &str) -> Vec<u64> {
        let folder = self.folder.backup(backup_id, None);
        (0..)
            .map_while(|shard: i32| fs::metadata(folder.join(format!("{shard}.rdb"))).ok())
            .map(|metadata| metadata.len())
            .collect()
    }

    fn set_base_url(&mut self, scheme: &str, address: SocketAddr) {
        let host = match (&self.options.host, address.ip()) {
            (Some(host), _) => host.clone(),
            (None, ip) if ip.is_unspecified() => "127.0.0.1".to_owned(),
            (None, IpAddr::V4(ip)) => ip.to_string(),
            (None, IpAddr::V6(ip)) => format!("[{ip}]"),
        };
        self.downloads.set_base_url(format!("{scheme}://{host}:{}", address.port()));
    }

    fn download_url(&self, backup_id: &str, shard: i32, now: UnixMillis) -> String {
        self.downloads.url(backup_id, shard, now)
    }

    fn download(&self, path: &str, query: &str, now: UnixMillis) -> Result<Vec<u8>, DataPlaneError> {
        let (backup_id, shard) =
            self.downloads.verify(path, query, now).map_err(|problem| DataPlaneError(problem.to_owned()))?;
        Ok(fs::read(self.folder.backup(backup_id, None).join(format!("{shard}.rdb")))?)
    }

    fn restores_to_a_time(&self) -> bool {
        self.environment.executable.has_aof_timestamps()
    }
}

impl Drop for LocalDataPlane {
    fn drop(&mut self) {
        self.doors.clear();
        let is_durable = self.folder.is_durable();
        for instance in self.instances.values() {
            instance.servers().stop(is_durable);
        }
    }
}
