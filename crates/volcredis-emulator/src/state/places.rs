//! Regions and zones.

use volcredis_core::actions::describe_regions;
use volcredis_core::actions::{
    DescribeRegionsRequest, DescribeRegionsResponse, DescribeZonesRequest, DescribeZonesResponse,
};

use super::call::Call;
use super::handle::Handle;
use super::regions::{REGIONS, Region};
use crate::ServiceFault;

impl Handle for DescribeRegionsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeRegionsResponse, ServiceFault> {
        if let Some(id) = &self.region_id {
            Region::find(id)?;
        }
        let regions = REGIONS
            .iter()
            .filter(|region| self.region_id.as_deref().is_none_or(|id| id == region.id))
            .map(|region| describe_regions::Region::new().region_id(region.id).region_name(region.name));
        Ok(DescribeRegionsResponse::new().regions(regions))
    }
}

impl Handle for DescribeZonesRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeZonesResponse, ServiceFault> {
        Ok(DescribeZonesResponse::new().zones(Region::find(&self.region_id)?.list_zones()))
    }
}
