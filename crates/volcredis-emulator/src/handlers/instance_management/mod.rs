//! Instances: creation, deletion, lists, topology, specifications, settings and maintenance.

pub(crate) mod create_and_delete;
pub(crate) mod describe;
pub(crate) mod maintenance;
pub(crate) mod settings;
pub(crate) mod specifications;
pub(crate) mod topology;
