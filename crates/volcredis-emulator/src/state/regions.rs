//! The regions and zones that the emulator knows.

use volcredis_core::types::Zone;

use crate::ServiceFault;

/// A region with its zones, and the regions that backups made in it can be copied to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) zones: &'static [&'static str],
    pub(crate) backup_targets: &'static [&'static str],
}

/// The regions, sorted by id. Which zones there are, and which regions a backup can be copied to beyond the documented
/// example (from Beijing to Shanghai and Guangzhou), is the emulator's choice.
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
    pub(crate) fn find(id: &str) -> Result<&'static Self, ServiceFault> {
        REGIONS.iter().find(|region| region.id == id).ok_or_else(|| {
            let known: Vec<_> = REGIONS.iter().map(|region| region.id).collect();
            let message = format!("there is no region `{id}`; the regions are {}", known.join(", "));
            ServiceFault::redis("InvalidRegion", message)
        })
    }

    pub(crate) fn check_zone(&self, zone: &str) -> Result<(), ServiceFault> {
        if self.zones.contains(&zone) {
            return Ok(());
        }
        let message =
            format!("there is no zone `{zone}` in {}; the zones are {}", self.id, self.zones.join(", "));
        Err(ServiceFault::redis("InvalidZone", message))
    }

    /// The zones as they stand in answers, all of them open.
    pub(crate) fn list_zones(&self) -> Vec<Zone> {
        let letter = |zone: &str| zone.chars().last().unwrap_or_default().to_ascii_uppercase();
        self.zones
            .iter()
            .map(|zone| {
                Zone::new().zone_id(*zone).zone_name(format!("可用区{}", letter(zone))).zone_status(1)
            })
            .collect()
    }
}
