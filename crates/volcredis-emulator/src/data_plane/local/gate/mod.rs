//! The gate: the addresses of instances, which admit the clients of their allow lists and pass them on to the servers.

mod door;
mod proxy;
mod resp;

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::io::copy_bidirectional;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

pub(super) use self::door::{Admission, Door};
use super::instance::Entry;
use crate::data_plane::DataPlaneError;

/// A thread that serves the addresses of all instances. It stops when this is dropped.
#[derive(Debug)]
pub(super) struct Gate {
    runtime: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Gate {
    pub(super) fn start() -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new().name("volcredis-emulator-gate".to_owned()).spawn(move || {
            crate::emulator::block_signals();
            // The sender is dropped at the latest when the gate is.
            let _ = runtime.block_on(stopped);
            // Servers that are being started at this moment are not waited for.
            runtime.shutdown_background();
        })?;
        Ok(Self { runtime: handle, stop: Some(stop), thread: Some(thread) })
    }

    /// Serves an address until the last other reference to the door is dropped.
    pub(super) fn open(&self, listener: TcpListener, door: &Arc<Door>) -> io::Result<()> {
        listener.set_nonblocking(true)?;
        let listener = {
            let _context = self.runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (door, mut closed) = (Arc::downgrade(door), door.closed());
        self.runtime.spawn(async move {
            loop {
                tokio::select! {
                    accepted = listener.accept() => {
                        let Some(door) = door.upgrade() else { return };
                        match accepted {
                            Ok((stream, _)) => drop(tokio::spawn(serve(stream, door))),
                            // For example for lack of file descriptors.
                            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
                        }
                    }
                    _ = closed.changed() => return,
                }
            }
        });
        Ok(())
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Serves a client. Every error ends with the connection, which is all that a client can be told.
async fn serve(client: TcpStream, door: Arc<Door>) {
    let _ = serve_client(client, door).await;
}

async fn serve_client(mut client: TcpStream, door: Arc<Door>) -> io::Result<()> {
    let peer = client.peer_addr()?;
    let _ = client.set_nodelay(true);
    let Some(instance) = door.admit(peer.ip()) else { return Ok(()) };
    drop(door);
    let entered = spawn_blocking(move || instance.enter()).await.map_err(io::Error::other)?;
    let Entry { primaries, commands, mut guard } =
        entered.map_err(|DataPlaneError(problem)| io::Error::other(problem))?;
    let mut servers = Vec::new();
    for address in primaries {
        let server = TcpStream::connect(address).await?;
        let _ = server.set_nodelay(true);
        guard.record(server.local_addr()?, peer);
        servers.push(server);
    }
    let relay = async {
        match (servers.as_mut_slice(), commands) {
            ([server], None) => copy_bidirectional(&mut client, server).await.map(drop),
            (_, commands) => proxy::serve(&mut client, servers, commands.unwrap_or_default()).await,
        }
    };
    tokio::select! {
        result = relay => result,
        () = guard.ended() => Ok(()),
    }
}
