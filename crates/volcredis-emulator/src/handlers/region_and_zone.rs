//! Regions and zones.

use volcredis_core::actions::{
    DescribeRegionsRequest, DescribeRegionsResponse, DescribeZonesRequest, DescribeZonesResponse,
    describe_regions,
};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::region::{REGIONS, Region};
use crate::service_error::ServiceError;

impl Handle for DescribeRegionsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeRegionsResponse, ServiceError> {
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
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeZonesResponse, ServiceError> {
        Ok(DescribeZonesResponse::new().zones(Region::find(&self.region_id)?.zones_in_response()))
    }
}
