//! Downloads of the files of backups, from signed addresses.

use std::net::SocketAddr;

use super::backend::{Backend, ServiceResponse, lock};

impl Backend {
    /// Tells the data plane, if there is one, the address of this server.
    pub(crate) fn set_address(&self, address: SocketAddr) {
        if let Some(data_plane) = lock(&self.service).data_plane() {
            data_plane.set_base_url(self.scheme(), address);
        }
    }

    /// Returns the file of a backup.
    pub(super) fn download(&self, path: &str, query: &str) -> ServiceResponse {
        let now = self.clock.now();
        let mut service = lock(&self.service);
        let Some(data_plane) = service.data_plane() else {
            return self.plain(
                404,
                "text/plain; charset=utf-8",
                b"not found: there is no data plane\n".to_vec(),
            );
        };
        match data_plane.download(path, query, now) {
            Ok(file) => self.plain(200, "application/octet-stream", file),
            Err(error) => self.plain(403, "text/plain; charset=utf-8", format!("{}\n", error.0).into_bytes()),
        }
    }
}
