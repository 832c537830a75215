//! From the name of an action to the code that answers it.

use serde_json::{Map, Value};
use volcredis_core::Request;
use volcredis_core::actions::*;
use volcredis_core::model::Action;

use super::call::Call;
use crate::ServiceFault;

/// A request that the model of the service can answer.
pub(crate) trait Handle: Request {
    /// Answers it.
    fn handle(self, call: &mut Call<'_>) -> Result<Self::Response, ServiceFault>;
}

/// Answers a request whose parameters were found valid; the answer is `Result` as JSON.
pub(crate) type Handler = fn(Map<String, Value>, &mut Call<'_>) -> Result<String, ServiceFault>;

fn run<R: Handle>(parameters: Map<String, Value>, call: &mut Call<'_>) -> Result<String, ServiceFault> {
    let request: R = serde_json::from_value(Value::Object(parameters))
        .map_err(|error| ServiceFault::parameter(format!("the parameters cannot be read: {error}")))?;
    let response = request.handle(call)?;
    if R::ACTION.response.fields.is_empty() {
        return Ok("null".to_owned());
    }
    serde_json::to_string(&response).map_err(|error| {
        ServiceFault::platform("InternalError", format!("the answer cannot be written: {error}"))
    })
}

macro_rules! handlers {
    ($($request:ident),+ $(,)?) => {
        /// The actions that are answered.
        static HANDLERS: &[(&Action, Handler)] = &[$((<$request as Request>::ACTION, run::<$request>)),+];
    };
}

handlers! {
    AddTagsToResourceRequest,
    ApplyParameterGroupRequest,
    AssociateAllowListRequest,
    CreateAllowListRequest,
    CreateBackupRequest,
    CreateBlueGreenDeploymentRequest,
    CreateDBAccountRequest,
    CreateDBEndpointDirectLinkAddressRequest,
    CreateDBEndpointPublicAddressRequest,
    CreateDBInstanceRequest,
    CreateEnterpriseDBInstanceRequest,
    CreateKeyScanJobRequest,
    CreateParameterGroupRequest,
    DecreaseDBInstanceNodeNumberRequest,
    DeleteAllClientSessionRequest,
    DeleteAllowListRequest,
    DeleteBlueGreenDeploymentRequest,
    DeleteDBAccountRequest,
    DeleteDBEndpointDirectLinkAddressRequest,
    DeleteDBEndpointPublicAddressRequest,
    DeleteDBInstanceRequest,
    DeleteEnterpriseDBInstanceRequest,
    DeleteParameterGroupRequest,
    DescribeAllowListDetailRequest,
    DescribeAllowListsRequest,
    DescribeAvailableCrossRegionRequest,
    DescribeBackupPlanRequest,
    DescribeBackupPointDownloadUrlsRequest,
    DescribeBackupsRequest,
    DescribeBigKeysRequest,
    DescribeBlueGreenDeploymentsRequest,
    DescribeClientSessionSnapshotRequest,
    DescribeCrossRegionBackupPolicyRequest,
    DescribeCrossRegionBackupsRequest,
    DescribeDBEngineVersionsRequest,
    DescribeDBInstanceAclCategoriesRequest,
    DescribeDBInstanceAclCommandsRequest,
    DescribeDBInstanceBandwidthPerShardRequest,
    DescribeDBInstanceDetailRequest,
    DescribeDBInstanceParamsRequest,
    DescribeDBInstanceShardsRequest,
    DescribeDBInstanceSlotsRequest,
    DescribeDBInstanceSpecsRequest,
    DescribeDBInstancesRequest,
    DescribeEnterpriseDBInstanceDetailRequest,
    DescribeEnterpriseDBInstanceParamsRequest,
    DescribeEnterpriseDBInstanceSpecsRequest,
    DescribeEnterpriseZonesRequest,
    DescribeFatLogsRequest,
    DescribeHotKeysRequest,
    DescribeKeyScanJobsRequest,
    DescribeNodeIdsRequest,
    DescribeParameterGroupDetailRequest,
    DescribeParameterGroupsRequest,
    DescribePitrTimeWindowRequest,
    DescribePlannedEventsRequest,
    DescribeRegionsRequest,
    DescribeSlowLogsRequest,
    DescribeTagsByResourceRequest,
    DescribeTasksRequest,
    DescribeZonesRequest,
    DisassociateAllowListRequest,
    EnableDBInstanceHARequest,
    EnableShardedClusterRequest,
    ExecutePlannedEventRequest,
    FlushDBInstanceRequest,
    IncreaseDBInstanceNodeNumberRequest,
    InterruptKeyScanJobRequest,
    ListDBAccountRequest,
    ModifyAllowListRequest,
    ModifyBackupPlanRequest,
    ModifyBackupPointNameRequest,
    ModifyCrossRegionBackupPolicyRequest,
    ModifyDBAccountRequest,
    ModifyDBInstanceAZConfigureRequest,
    ModifyDBInstanceAdditionalBandwidthPerShardRequest,
    ModifyDBInstanceChargeTypeRequest,
    ModifyDBInstanceDeletionProtectionPolicyRequest,
    ModifyDBInstanceMaxConnRequest,
    ModifyDBInstanceMinorVersionRequest,
    ModifyDBInstanceNameRequest,
    ModifyDBInstanceParamsRequest,
    ModifyDBInstancePrivateDNSVisibilityRequest,
    ModifyDBInstanceShardCapacityRequest,
    ModifyDBInstanceShardNumberRequest,
    ModifyDBInstanceSubnetRequest,
    ModifyDBInstanceVisitAddressRequest,
    ModifyDBInstanceVpcAuthModeRequest,
    ModifyEnterpriseDBInstanceCapacityRequest,
    ModifyEnterpriseDBInstanceParamsRequest,
    ModifyMaintenanceTimeRequest,
    ModifyParameterGroupRequest,
    ModifyPlannedEventExecuteTimeRequest,
    RemoveTagsFromResourceRequest,
    RestartDBInstanceRequest,
    RestartDBInstanceProxyRequest,
    RestoreDBInstanceRequest,
    StartContinuousBackupRequest,
    StopContinuousBackupRequest,
    SwitchOverRequest,
    SwitchoverBlueGreenDeploymentRequest,
    SyncAllowListRequest,
    TestFailoverDBInstanceZoneRequest,
    TestShutDownDBInstanceNodesRequest,
    UpgradeAllowListVersionRequest,
}

/// The action with that name and the code that answers it.
pub(crate) fn find(name: &str) -> Option<(&'static Action, Handler)> {
    let index = HANDLERS.binary_search_by(|(action, _)| action.name.cmp(name)).ok()?;
    Some(HANDLERS[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_of_the_model_is_answered() {
        let unanswered: Vec<_> =
            Action::all().iter().map(|action| action.name).filter(|name| find(name).is_none()).collect();
        assert_eq!(unanswered, [""; 0]);
    }

    #[test]
    fn handlers_are_sorted_so_that_each_is_found() {
        assert!(HANDLERS.is_sorted_by(|(left, _), (right, _)| left.name < right.name));
    }
}
