//! The model of the service: pure and deterministic. Time and seed are handed in; nothing here does I/O.

mod agenda;
mod backup;
mod backup_policies;
mod backups;
mod call;
mod flashback;
pub(crate) mod handle;
pub(crate) mod initial;
mod instance;
mod instances;
mod paging;
mod places;
mod regions;
mod world;

pub(crate) use call::Call;
pub(crate) use regions::Region;
pub use world::Durations;
pub(crate) use world::{RealmKey, World};
