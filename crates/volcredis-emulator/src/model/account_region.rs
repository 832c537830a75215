//! The key that resources are stored under.

use serde::{Deserialize, Serialize};

use crate::model::region::{self, RegionId};

/// One account in one region, the scope of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct AccountRegion {
    pub(crate) account: i64,
    #[serde(deserialize_with = "region::deserialize_id")]
    pub(crate) region: RegionId,
}
