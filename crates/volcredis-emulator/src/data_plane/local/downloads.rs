//! Signed addresses to download the files of backups from, which expire.

use std::time::Duration;

use volcredis_core::sign::HexSha256;

use crate::data_plane::DOWNLOADS;
use crate::time::UnixMillis;

/// The validity of an address.
const VALIDITY: Duration = Duration::from_secs(3600);

/// Issues and checks addresses.
#[derive(Debug)]
pub(super) struct Downloads {
    /// The address of the emulator.
    base_url: String,
    secret: String,
}

impl Downloads {
    pub(super) fn new(secret: String) -> Self {
        Self { base_url: String::new(), secret }
    }

    pub(super) fn set_base_url(&mut self, url: String) {
        self.base_url = url;
    }

    /// Returns an address of the file of a shard of a backup.
    pub(super) fn url(&self, backup_id: &str, shard: i32, now: UnixMillis) -> String {
        let path = format!("{DOWNLOADS}{backup_id}/{shard}.rdb");
        let expires = (now + VALIDITY).get() / 1000;
        format!("{}{path}?Expires={expires}&Signature={}", self.base_url, self.signature(&path, expires))
    }

    /// Returns the backup and the shard of an address.
    ///
    /// # Errors
    ///
    /// Returns an error if the signature is wrong, or the address has expired.
    pub(super) fn verify<'a>(
        &self,
        path: &'a str,
        query: &str,
        now: UnixMillis,
    ) -> Result<(&'a str, i32), &'static str> {
        let value = |name: &str| {
            query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        let expires = value("Expires").parse::<i64>().unwrap_or(0);
        if self.signature(path, expires) != value("Signature") {
            return Err("signature of the download address does not match");
        }
        if now.get() / 1000 > expires {
            return Err("download address has expired");
        }
        path.strip_prefix(DOWNLOADS)
            .and_then(|path| path.strip_suffix(".rdb")?.split_once('/'))
            .and_then(|(backup_id, shard)| Some((backup_id, shard.parse().ok()?)))
            .ok_or("download address has no backup")
    }

    fn signature(&self, path: &str, expires: i64) -> String {
        let secret = &self.secret;
        HexSha256::of(format!("{secret}\n{path}\n{expires}\n{secret}").as_bytes()).as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_valid_for_an_hour_and_cannot_be_changed() {
        let mut downloads = Downloads::new("secret".to_owned());
        downloads.set_base_url("http://127.0.0.1:1".to_owned());
        let now = UnixMillis::new(1_000_000);
        let url = downloads.url("b-1", 2, now);
        let (path, query) = url.strip_prefix("http://127.0.0.1:1").unwrap().split_once('?').unwrap();
        assert_eq!(downloads.verify(path, query, now + VALIDITY), Ok(("b-1", 2)));
        assert!(downloads.verify(path, query, now + 2 * VALIDITY).unwrap_err().contains("expired"));
        let later = query.replace("Expires=", "Expires=9");
        for (path, query) in [("/backups/b-2/2.rdb", query), (path, later.as_str()), (path, "")] {
            assert!(downloads.verify(path, query, now).unwrap_err().contains("signature"), "{path}?{query}");
        }
    }
}
