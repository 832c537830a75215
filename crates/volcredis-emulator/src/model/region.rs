//! The regions and zones of the emulated service.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use volcredis_core::types::Zone;

use crate::service_error::ServiceError;

/// The id of one of [`REGIONS`]. An alias, because serde takes a field of type `&str` for borrowed.
pub(crate) type RegionId = &'static str;

/// A region with its zones, and the regions that its backups can be copied to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) id: RegionId,
    pub(crate) name: &'static str,
    pub(crate) zones: &'static [&'static str],
    pub(crate) backup_targets: &'static [RegionId],
}

/// The regions, sorted by id. The reference documents that backups can be copied from Beijing to Shanghai and Guangzhou;
/// the zones and the other targets are the emulator's choice.
pub(crate) static REGIONS: &[Region] = &[
    Region {
        id: "ap-southeast-1",
        name: "亚太东南（柔佛）",
        zones: &["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"],
        backup_targets: &[],
    },
    Region {
        id: "cn-beijing",
        name: "华北2（北京）",
        zones: &["cn-beijing-a", "cn-beijing-b", "cn-beijing-c", "cn-beijing-d"],
        backup_targets: &["cn-shanghai", "cn-guangzhou"],
    },
    Region {
        id: "cn-guangzhou",
        name: "华南1（广州）",
        zones: &["cn-guangzhou-a", "cn-guangzhou-b", "cn-guangzhou-c"],
        backup_targets: &["cn-beijing", "cn-shanghai"],
    },
    Region {
        id: "cn-hongkong",
        name: "中国香港",
        zones: &["cn-hongkong-a", "cn-hongkong-b"],
        backup_targets: &[],
    },
    Region {
        id: "cn-shanghai",
        name: "华东2（上海）",
        zones: &["cn-shanghai-a", "cn-shanghai-b", "cn-shanghai-c", "cn-shanghai-e"],
        backup_targets: &["cn-beijing", "cn-guangzhou"],
    },
];

impl Region {
    pub(crate) fn find(id: &str) -> Result<&'static Self, ServiceError> {
        REGIONS.iter().find(|region| region.id == id).ok_or_else(|| {
            let known: Vec<_> = REGIONS.iter().map(|region| region.id).collect();
            let message = format!("region `{id}` does not exist: must be one of {}", known.join(", "));
            ServiceError::redis("InvalidRegion", message)
        })
    }

    pub(crate) fn check_zone(&self, zone: &str) -> Result<(), ServiceError> {
        if self.zones.contains(&zone) {
            return Ok(());
        }
        let message =
            format!("zone `{zone}` does not exist in {}: must be one of {}", self.id, self.zones.join(", "));
        Err(ServiceError::redis("InvalidZone", message))
    }

    /// Returns the zones in the form of responses, all of them available.
    pub(crate) fn zones_in_response(&self) -> Vec<Zone> {
        let letter = |zone: &str| zone.chars().last().unwrap_or_default().to_ascii_uppercase();
        self.zones
            .iter()
            .map(|zone| {
                Zone::new().zone_id(*zone).zone_name(format!("可用区{}", letter(zone))).zone_status(1)
            })
            .collect()
    }
}

pub(crate) fn deserialize_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RegionId, D::Error> {
    let id = String::deserialize(deserializer)?;
    Region::find(&id).map(|region| region.id).map_err(|error| D::Error::custom(error.message))
}

pub(crate) fn deserialize_optional_id<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<RegionId>, D::Error> {
    let id = Option::<String>::deserialize(deserializer)?;
    id.map(|id| Region::find(&id).map(|region| region.id).map_err(|error| D::Error::custom(error.message)))
        .transpose()
}
