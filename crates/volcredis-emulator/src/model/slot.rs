//! The slots that keys are distributed by.

/// The number of slots of a sharded instance.
pub(crate) const SLOTS: i32 = 16_384;

/// Returns the first slot of a shard, counted from 0. Each shard owns a range of slots.
pub(crate) fn first_of(shard: i32, shards: i32) -> i32 {
    shard * SLOTS / shards.max(1)
}
