//! The client connections of an instance, which pass through the gate.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

/// The number of closed connections whose clients are remembered, for the slow log.
const REMEMBERED: usize = 10_000;
/// The time after which connections that do not end are no longer waited for.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// The client connections of an instance.
#[derive(Debug)]
pub(super) struct Connections {
    /// Its changes end all connections.
    epoch: watch::Sender<u64>,
    state: Mutex<State>,
    all_ended: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The numbers of the open connections.
    open: HashSet<u64>,
    /// The number of the last connection.
    last: u64,
    /// The clients, and the numbers of their connections, by the address that the servers see, the gate's end of a connection.
    clients: HashMap<SocketAddr, (SocketAddr, u64)>,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection of a client. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct ConnectionGuard {
    connections: Arc<Connections>,
    number: u64,
    epoch: watch::Receiver<u64>,
}

impl Connections {
    pub(super) fn new() -> Arc<Self> {
        let (epoch, _) = watch::channel(0);
        Arc::new(Self { epoch, state: Mutex::default(), all_ended: Condvar::new() })
    }

    /// Registers a connection.
    pub(super) fn begin(self: &Arc<Self>) -> ConnectionGuard {
        let mut state = lock(&self.state);
        state.last += 1;
        let number = state.last;
        state.open.insert(number);
        ConnectionGuard { connections: Arc::clone(self), number, epoch: self.epoch.subscribe() }
    }

    /// Closes all connections, and waits until none can pass on a reply any more.
    pub(super) fn close_all(&self) {
        self.epoch.send_modify(|epoch| *epoch += 1);
        let state = lock(&self.state);
        // After the timeout the caller continues: a connection that is stuck passes on nothing.
        let _ = self.all_ended.wait_timeout_while(state, CLOSE_TIMEOUT, |state| !state.open.is_empty());
    }

    /// Returns the client behind an address that a server sees.
    pub(super) fn client(&self, seen: &SocketAddr) -> Option<SocketAddr> {
        lock(&self.state).clients.get(seen).map(|(client, _)| *client)
    }

    /// Returns the client behind an address that a server sees, unless the gate has closed the connection. The server may not
    /// have noticed that yet.
    pub(super) fn open_client(&self, seen: &SocketAddr) -> Option<SocketAddr> {
        let state = lock(&self.state);
        let (client, number) = state.clients.get(seen)?;
        state.open.contains(number).then_some(*client)
    }
}

impl ConnectionGuard {
    /// Records the gate's end of a connection to a server.
    pub(super) fn record(&self, seen: SocketAddr, client: SocketAddr) {
        let clients = &mut lock(&self.connections.state).clients;
        if clients.len() >= REMEMBERED {
            clients.clear();
        }
        clients.insert(seen, (client, self.number));
    }

    /// Waits until the connection has to be closed.
    pub(super) async fn ended(&mut self) {
        // The sender lives as long as `self.connections`.
        let _ = self.epoch.changed().await;
    }
}

impl Drop for ConnectionGuard {
    fn drop(&mut self) {
        let mut state = lock(&self.connections.state);
        state.open.remove(&self.number);
        if state.open.is_empty() {
            self.connections.all_ended.notify_all();
        }
    }
}
