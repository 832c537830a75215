//! State that lasts: the record of every change, from which the state is made anew.
//!
//! The model of the service is deterministic, so that its state follows from how it began and from the calls that
//! changed it. These are what the file holds, each written and flushed in a transaction of its own before the call is
//! answered: after a crash at any moment, every answered change is there, and none is there in half.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use serde::{Deserialize, Serialize};

use crate::service::Parameters;

/// What happens to be made of the same calls may change with the code; a file of another kind is refused.
const FORMAT: &str = "volcredis-emulator 1";

const ORIGIN: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("origin");
const CHANGES: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("changes");
const FORMAT_KEY: &str = "format";
const ORIGIN_KEY: &str = "origin";

/// How a world began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) seed: u64,
    /// When, in milliseconds since the Unix epoch.
    pub(crate) start: i64,
    /// The account that the instances of the start belong to, if there are any.
    pub(crate) furnished: Option<i64>,
    /// How long work takes, in milliseconds: creations, changes, backups, deletions.
    pub(crate) durations: [u64; 4],
}

/// A call that changed something.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Change {
    /// When, in milliseconds since the Unix epoch.
    pub(crate) at: i64,
    pub(crate) account: i64,
    pub(crate) region: String,
    pub(crate) action: String,
    pub(crate) parameters: Parameters,
}

/// A file that holds how a world began and every change since.
pub(crate) struct Store {
    database: Database,
    written: u64,
}

/// What a file held when it was opened.
pub(crate) struct Opened {
    pub(crate) store: Store,
    pub(crate) origin: Origin,
    pub(crate) changes: Vec<Change>,
}

impl Store {
    /// Opens a file, or makes it, with a world that begins so.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written, or is not one of an emulator like this.
    pub(crate) fn open(path: &Path, new: Origin) -> io::Result<Opened> {
        let database = Database::create(path).map_err(io::Error::other)?;
        let origin = match read_origin(&database)? {
            Some(origin) => origin,
            None => {
                write_origin(&database, &new)?;
                new
            }
        };
        let changes = read_changes(&database)?;
        let written = changes.last_key_value().map_or(0, |(number, _)| number + 1);
        let store = Self { database, written };
        Ok(Opened { store, origin, changes: changes.into_values().collect() })
    }

    /// Records a change; it lasts when this returns.
    pub(crate) fn record(&mut self, change: &Change) -> io::Result<()> {
        let bytes = serde_json::to_vec(change)?;
        let append = || -> Result<(), redb::Error> {
            let transaction = self.database.begin_write()?;
            transaction.open_table(CHANGES)?.insert(self.written, bytes.as_slice())?;
            transaction.commit()?;
            Ok(())
        };
        append().map_err(io::Error::other)?;
        self.written += 1;
        Ok(())
    }
}

fn read_origin(database: &Database) -> io::Result<Option<Origin>> {
    type FormatAndOrigin = Option<(Vec<u8>, Vec<u8>)>;
    let read = || -> Result<FormatAndOrigin, redb::Error> {
        let transaction = database.begin_read()?;
        let table = match transaction.open_table(ORIGIN) {
            Ok(table) => table,
            Err(redb::TableError::TableDoesNotExist(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let value = |key| Ok::<_, redb::Error>(table.get(key)?.map(|value| value.value().to_vec()));
        Ok(value(FORMAT_KEY)?.zip(value(ORIGIN_KEY)?))
    };
    let Some((format, origin)) = read().map_err(io::Error::other)? else { return Ok(None) };
    if format != FORMAT.as_bytes() {
        let format = String::from_utf8_lossy(&format);
        return Err(io::Error::other(format!(
            "the state is of the format `{format}`, and `{FORMAT}` is needed"
        )));
    }
    Ok(Some(serde_json::from_slice(&origin)?))
}

fn write_origin(database: &Database, origin: &Origin) -> io::Result<()> {
    let bytes = serde_json::to_vec(origin)?;
    let write = || -> Result<(), redb::Error> {
        let transaction = database.begin_write()?;
        {
            let mut table = transaction.open_table(ORIGIN)?;
            table.insert(FORMAT_KEY, FORMAT.as_bytes())?;
            table.insert(ORIGIN_KEY, bytes.as_slice())?;
            transaction.open_table(CHANGES)?;
        }
        transaction.commit()?;
        Ok(())
    };
    write().map_err(io::Error::other)
}

fn read_changes(database: &Database) -> io::Result<BTreeMap<u64, Change>> {
    let read = || -> Result<Vec<(u64, Vec<u8>)>, redb::Error> {
        let transaction = database.begin_read()?;
        let table = transaction.open_table(CHANGES)?;
        table
            .iter()?
            .map(|entry| {
                entry.map(|(number, bytes)| (number.value(), bytes.value().to_vec())).map_err(Into::into)
            })
            .collect()
    };
    let entries = read().map_err(io::Error::other)?;
    entries.into_iter().map(|(number, bytes)| Ok((number, serde_json::from_slice(&bytes)?))).collect()
}
