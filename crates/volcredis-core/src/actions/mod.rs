// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The actions of the service, one module each.

pub mod add_tags_to_resource;
pub mod apply_parameter_group;
pub mod associate_allow_list;
pub mod create_allow_list;
pub mod create_backup;
pub mod create_blue_green_deployment;
pub mod create_db_account;
pub mod create_db_endpoint_direct_link_address;
pub mod create_db_endpoint_public_address;
pub mod create_db_instance;
pub mod create_enterprise_db_instance;
pub mod create_key_scan_job;
pub mod create_parameter_group;
pub mod decrease_db_instance_node_number;
pub mod delete_all_client_session;
pub mod delete_allow_list;
pub mod delete_blue_green_deployment;
pub mod delete_db_account;
pub mod delete_db_endpoint_direct_link_address;
pub mod delete_db_endpoint_public_address;
pub mod delete_db_instance;
pub mod delete_enterprise_db_instance;
pub mod delete_parameter_group;
pub mod describe_allow_list_detail;
pub mod describe_allow_lists;
pub mod describe_available_cross_region;
pub mod describe_backup_plan;
pub mod describe_backup_point_download_urls;
pub mod describe_backups;
pub mod describe_big_keys;
pub mod describe_blue_green_deployments;
pub mod describe_client_session_snapshot;
pub mod describe_cross_region_backup_policy;
pub mod describe_cross_region_backups;
pub mod describe_db_engine_versions;
pub mod describe_db_instance_acl_categories;
pub mod describe_db_instance_acl_commands;
pub mod describe_db_instance_bandwidth_per_shard;
pub mod describe_db_instance_detail;
pub mod describe_db_instance_params;
pub mod describe_db_instance_shards;
pub mod describe_db_instance_slots;
pub mod describe_db_instance_specs;
pub mod describe_db_instances;
pub mod describe_enterprise_db_instance_detail;
pub mod describe_enterprise_db_instance_params;
pub mod describe_enterprise_db_instance_specs;
pub mod describe_enterprise_zones;
pub mod describe_fat_logs;
pub mod describe_hot_keys;
pub mod describe_key_scan_jobs;
pub mod describe_node_ids;
pub mod describe_parameter_group_detail;
pub mod describe_parameter_groups;
pub mod describe_pitr_time_window;
pub mod describe_planned_events;
pub mod describe_regions;
pub mod describe_slow_logs;
pub mod describe_tags_by_resource;
pub mod describe_tasks;
pub mod describe_zones;
pub mod disassociate_allow_list;
pub mod enable_db_instance_ha;
pub mod enable_sharded_cluster;
pub mod execute_planned_event;
pub mod flush_db_instance;
pub mod increase_db_instance_node_number;
pub mod interrupt_key_scan_job;
pub mod list_db_account;
pub mod modify_allow_list;
pub mod modify_backup_plan;
pub mod modify_backup_point_name;
pub mod modify_cross_region_backup_policy;
pub mod modify_db_account;
pub mod modify_db_instance_additional_bandwidth_per_shard;
pub mod modify_db_instance_az_configure;
pub mod modify_db_instance_charge_type;
pub mod modify_db_instance_deletion_protection_policy;
pub mod modify_db_instance_max_conn;
pub mod modify_db_instance_minor_version;
pub mod modify_db_instance_name;
pub mod modify_db_instance_params;
pub mod modify_db_instance_private_dns_visibility;
pub mod modify_db_instance_shard_capacity;
pub mod modify_db_instance_shard_number;
pub mod modify_db_instance_subnet;
pub mod modify_db_instance_visit_address;
pub mod modify_db_instance_vpc_auth_mode;
pub mod modify_enterprise_db_instance_capacity;
pub mod modify_enterprise_db_instance_params;
pub mod modify_maintenance_time;
pub mod modify_parameter_group;
pub mod modify_planned_event_execute_time;
pub mod remove_tags_from_resource;
pub mod restart_db_instance;
pub mod restart_db_instance_proxy;
pub mod restore_db_instance;
pub mod start_continuous_backup;
pub mod stop_continuous_backup;
pub mod switch_over;
pub mod switchover_blue_green_deployment;
pub mod sync_allow_list;
pub mod test_failover_db_instance_zone;
pub mod test_shut_down_db_instance_nodes;
pub mod upgrade_allow_list_version;

use crate::model::Action;
use crate::request::Visitor;

pub use add_tags_to_resource::{AddTagsToResourceRequest, AddTagsToResourceResponse};
pub use apply_parameter_group::{ApplyParameterGroupRequest, ApplyParameterGroupResponse};
pub use associate_allow_list::{AssociateAllowListRequest, AssociateAllowListResponse};
pub use create_allow_list::{CreateAllowListRequest, CreateAllowListResponse};
pub use create_backup::{CreateBackupRequest, CreateBackupResponse};
pub use create_blue_green_deployment::{CreateBlueGreenDeploymentRequest, CreateBlueGreenDeploymentResponse};
pub use create_db_account::{CreateDBAccountRequest, CreateDBAccountResponse};
pub use create_db_endpoint_direct_link_address::{
    CreateDBEndpointDirectLinkAddressRequest, CreateDBEndpointDirectLinkAddressResponse,
};
pub use create_db_endpoint_public_address::{
    CreateDBEndpointPublicAddressRequest, CreateDBEndpointPublicAddressResponse,
};
pub use create_db_instance::{CreateDBInstanceRequest, CreateDBInstanceResponse};
pub use create_enterprise_db_instance::{
    CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceResponse,
};
pub use create_key_scan_job::{CreateKeyScanJobRequest, CreateKeyScanJobResponse};
pub use create_parameter_group::{CreateParameterGroupRequest, CreateParameterGroupResponse};
pub use decrease_db_instance_node_number::{
    DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberResponse,
};
pub use delete_all_client_session::{DeleteAllClientSessionRequest, DeleteAllClientSessionResponse};
pub use delete_allow_list::{DeleteAllowListRequest, DeleteAllowListResponse};
pub use delete_blue_green_deployment::{DeleteBlueGreenDeploymentRequest, DeleteBlueGreenDeploymentResponse};
pub use delete_db_account::{DeleteDBAccountRequest, DeleteDBAccountResponse};
pub use delete_db_endpoint_direct_link_address::{
    DeleteDBEndpointDirectLinkAddressRequest, DeleteDBEndpointDirectLinkAddressResponse,
};
pub use delete_db_endpoint_public_address::{
    DeleteDBEndpointPublicAddressRequest, DeleteDBEndpointPublicAddressResponse,
};
pub use delete_db_instance::{DeleteDBInstanceRequest, DeleteDBInstanceResponse};
pub use delete_enterprise_db_instance::{
    DeleteEnterpriseDBInstanceRequest, DeleteEnterpriseDBInstanceResponse,
};
pub use delete_parameter_group::{DeleteParameterGroupRequest, DeleteParameterGroupResponse};
pub use describe_allow_list_detail::{DescribeAllowListDetailRequest, DescribeAllowListDetailResponse};
pub use describe_allow_lists::{DescribeAllowListsRequest, DescribeAllowListsResponse};
pub use describe_available_cross_region::{
    DescribeAvailableCrossRegionRequest, DescribeAvailableCrossRegionResponse,
};
pub use describe_backup_plan::{DescribeBackupPlanRequest, DescribeBackupPlanResponse};
pub use describe_backup_point_download_urls::{
    DescribeBackupPointDownloadUrlsRequest, DescribeBackupPointDownloadUrlsResponse,
};
pub use describe_backups::{DescribeBackupsRequest, DescribeBackupsResponse};
pub use describe_big_keys::{DescribeBigKeysRequest, DescribeBigKeysResponse};
pub use describe_blue_green_deployments::{
    DescribeBlueGreenDeploymentsRequest, DescribeBlueGreenDeploymentsResponse,
};
pub use describe_client_session_snapshot::{
    DescribeClientSessionSnapshotRequest, DescribeClientSessionSnapshotResponse,
};
pub use describe_cross_region_backup_policy::{
    DescribeCrossRegionBackupPolicyRequest, DescribeCrossRegionBackupPolicyResponse,
};
pub use describe_cross_region_backups::{
    DescribeCrossRegionBackupsRequest, DescribeCrossRegionBackupsResponse,
};
pub use describe_db_engine_versions::{DescribeDBEngineVersionsRequest, DescribeDBEngineVersionsResponse};
pub use describe_db_instance_acl_categories::{
    DescribeDBInstanceAclCategoriesRequest, DescribeDBInstanceAclCategoriesResponse,
};
pub use describe_db_instance_acl_commands::{
    DescribeDBInstanceAclCommandsRequest, DescribeDBInstanceAclCommandsResponse,
};
pub use describe_db_instance_bandwidth_per_shard::{
    DescribeDBInstanceBandwidthPerShardRequest, DescribeDBInstanceBandwidthPerShardResponse,
};
pub use describe_db_instance_detail::{DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse};
pub use describe_db_instance_params::{DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsResponse};
pub use describe_db_instance_shards::{DescribeDBInstanceShardsRequest, DescribeDBInstanceShardsResponse};
pub use describe_db_instance_slots::{DescribeDBInstanceSlotsRequest, DescribeDBInstanceSlotsResponse};
pub use describe_db_instance_specs::{DescribeDBInstanceSpecsRequest, DescribeDBInstanceSpecsResponse};
pub use describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse};
pub use describe_enterprise_db_instance_detail::{
    DescribeEnterpriseDBInstanceDetailRequest, DescribeEnterpriseDBInstanceDetailResponse,
};
pub use describe_enterprise_db_instance_params::{
    DescribeEnterpriseDBInstanceParamsRequest, DescribeEnterpriseDBInstanceParamsResponse,
};
pub use describe_enterprise_db_instance_specs::{
    DescribeEnterpriseDBInstanceSpecsRequest, DescribeEnterpriseDBInstanceSpecsResponse,
};
pub use describe_enterprise_zones::{DescribeEnterpriseZonesRequest, DescribeEnterpriseZonesResponse};
pub use describe_fat_logs::{DescribeFatLogsRequest, DescribeFatLogsResponse};
pub use describe_hot_keys::{DescribeHotKeysRequest, DescribeHotKeysResponse};
pub use describe_key_scan_jobs::{DescribeKeyScanJobsRequest, DescribeKeyScanJobsResponse};
pub use describe_node_ids::{DescribeNodeIdsRequest, DescribeNodeIdsResponse};
pub use describe_parameter_group_detail::{
    DescribeParameterGroupDetailRequest, DescribeParameterGroupDetailResponse,
};
pub use describe_parameter_groups::{DescribeParameterGroupsRequest, DescribeParameterGroupsResponse};
pub use describe_pitr_time_window::{DescribePitrTimeWindowRequest, DescribePitrTimeWindowResponse};
pub use describe_planned_events::{DescribePlannedEventsRequest, DescribePlannedEventsResponse};
pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub use describe_slow_logs::{DescribeSlowLogsRequest, DescribeSlowLogsResponse};
pub use describe_tags_by_resource::{DescribeTagsByResourceRequest, DescribeTagsByResourceResponse};
pub use describe_tasks::{DescribeTasksRequest, DescribeTasksResponse};
pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};
pub use disassociate_allow_list::{DisassociateAllowListRequest, DisassociateAllowListResponse};
pub use enable_db_instance_ha::{EnableDBInstanceHARequest, EnableDBInstanceHAResponse};
pub use enable_sharded_cluster::{EnableShardedClusterRequest, EnableShardedClusterResponse};
pub use execute_planned_event::{ExecutePlannedEventRequest, ExecutePlannedEventResponse};
pub use flush_db_instance::{FlushDBInstanceRequest, FlushDBInstanceResponse};
pub use increase_db_instance_node_number::{
    IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberResponse,
};
pub use interrupt_key_scan_job::{InterruptKeyScanJobRequest, InterruptKeyScanJobResponse};
pub use list_db_account::{ListDBAccountRequest, ListDBAccountResponse};
pub use modify_allow_list::{ModifyAllowListRequest, ModifyAllowListResponse};
pub use modify_backup_plan::{ModifyBackupPlanRequest, ModifyBackupPlanResponse};
pub use modify_backup_point_name::{ModifyBackupPointNameRequest, ModifyBackupPointNameResponse};
pub use modify_cross_region_backup_policy::{
    ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse,
};
pub use modify_db_account::{ModifyDBAccountRequest, ModifyDBAccountResponse};
pub use modify_db_instance_additional_bandwidth_per_shard::{
    ModifyDBInstanceAdditionalBandwidthPerShardRequest, ModifyDBInstanceAdditionalBandwidthPerShardResponse,
};
pub use modify_db_instance_az_configure::{
    ModifyDBInstanceAZConfigureRequest, ModifyDBInstanceAZConfigureResponse,
};
pub use modify_db_instance_charge_type::{
    ModifyDBInstanceChargeTypeRequest, ModifyDBInstanceChargeTypeResponse,
};
pub use modify_db_instance_deletion_protection_policy::{
    ModifyDBInstanceDeletionProtectionPolicyRequest, ModifyDBInstanceDeletionProtectionPolicyResponse,
};
pub use modify_db_instance_max_conn::{ModifyDBInstanceMaxConnRequest, ModifyDBInstanceMaxConnResponse};
pub use modify_db_instance_minor_version::{
    ModifyDBInstanceMinorVersionRequest, ModifyDBInstanceMinorVersionResponse,
};
pub use modify_db_instance_name::{ModifyDBInstanceNameRequest, ModifyDBInstanceNameResponse};
pub use modify_db_instance_params::{ModifyDBInstanceParamsRequest, ModifyDBInstanceParamsResponse};
pub use modify_db_instance_private_dns_visibility::{
    ModifyDBInstancePrivateDNSVisibilityRequest, ModifyDBInstancePrivateDNSVisibilityResponse,
};
pub use modify_db_instance_shard_capacity::{
    ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityResponse,
};
pub use modify_db_instance_shard_number::{
    ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberResponse,
};
pub use modify_db_instance_subnet::{ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetResponse};
pub use modify_db_instance_visit_address::{
    ModifyDBInstanceVisitAddressRequest, ModifyDBInstanceVisitAddressResponse,
};
pub use modify_db_instance_vpc_auth_mode::{
    ModifyDBInstanceVpcAuthModeRequest, ModifyDBInstanceVpcAuthModeResponse,
};
pub use modify_enterprise_db_instance_capacity::{
    ModifyEnterpriseDBInstanceCapacityRequest, ModifyEnterpriseDBInstanceCapacityResponse,
};
pub use modify_enterprise_db_instance_params::{
    ModifyEnterpriseDBInstanceParamsRequest, ModifyEnterpriseDBInstanceParamsResponse,
};
pub use modify_maintenance_time::{ModifyMaintenanceTimeRequest, ModifyMaintenanceTimeResponse};
pub use modify_parameter_group::{ModifyParameterGroupRequest, ModifyParameterGroupResponse};
pub use modify_planned_event_execute_time::{
    ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeResponse,
};
pub use remove_tags_from_resource::{RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse};
pub use restart_db_instance::{RestartDBInstanceRequest, RestartDBInstanceResponse};
pub use restart_db_instance_proxy::{RestartDBInstanceProxyRequest, RestartDBInstanceProxyResponse};
pub use restore_db_instance::{RestoreDBInstanceRequest, RestoreDBInstanceResponse};
pub use start_continuous_backup::{StartContinuousBackupRequest, StartContinuousBackupResponse};
pub use stop_continuous_backup::{StopContinuousBackupRequest, StopContinuousBackupResponse};
pub use switch_over::{SwitchOverRequest, SwitchOverResponse};
pub use switchover_blue_green_deployment::{
    SwitchoverBlueGreenDeploymentRequest, SwitchoverBlueGreenDeploymentResponse,
};
pub use sync_allow_list::{SyncAllowListRequest, SyncAllowListResponse};
pub use test_failover_db_instance_zone::{
    TestFailoverDBInstanceZoneRequest, TestFailoverDBInstanceZoneResponse,
};
pub use test_shut_down_db_instance_nodes::{
    TestShutDownDBInstanceNodesRequest, TestShutDownDBInstanceNodesResponse,
};
pub use upgrade_allow_list_version::{UpgradeAllowListVersionRequest, UpgradeAllowListVersionResponse};

/// All actions, sorted by name.
pub(crate) static ACTIONS: &[&Action] = &[
    &add_tags_to_resource::ACTION,
    &apply_parameter_group::ACTION,
    &associate_allow_list::ACTION,
    &create_allow_list::ACTION,
    &create_backup::ACTION,
    &create_blue_green_deployment::ACTION,
    &create_db_account::ACTION,
    &create_db_endpoint_direct_link_address::ACTION,
    &create_db_endpoint_public_address::ACTION,
    &create_db_instance::ACTION,
    &create_enterprise_db_instance::ACTION,
    &create_key_scan_job::ACTION,
    &create_parameter_group::ACTION,
    &decrease_db_instance_node_number::ACTION,
    &delete_all_client_session::ACTION,
    &delete_allow_list::ACTION,
    &delete_blue_green_deployment::ACTION,
    &delete_db_account::ACTION,
    &delete_db_endpoint_direct_link_address::ACTION,
    &delete_db_endpoint_public_address::ACTION,
    &delete_db_instance::ACTION,
    &delete_enterprise_db_instance::ACTION,
    &delete_parameter_group::ACTION,
    &describe_allow_list_detail::ACTION,
    &describe_allow_lists::ACTION,
    &describe_available_cross_region::ACTION,
    &describe_backup_plan::ACTION,
    &describe_backup_point_download_urls::ACTION,
    &describe_backups::ACTION,
    &describe_big_keys::ACTION,
    &describe_blue_green_deployments::ACTION,
    &describe_client_session_snapshot::ACTION,
    &describe_cross_region_backup_policy::ACTION,
    &describe_cross_region_backups::ACTION,
    &describe_db_engine_versions::ACTION,
    &describe_db_instance_acl_categories::ACTION,
    &describe_db_instance_acl_commands::ACTION,
    &describe_db_instance_bandwidth_per_shard::ACTION,
    &describe_db_instance_detail::ACTION,
    &describe_db_instance_params::ACTION,
    &describe_db_instance_shards::ACTION,
    &describe_db_instance_slots::ACTION,
    &describe_db_instance_specs::ACTION,
    &describe_db_instances::ACTION,
    &describe_enterprise_db_instance_detail::ACTION,
    &describe_enterprise_db_instance_params::ACTION,
    &describe_enterprise_db_instance_specs::ACTION,
    &describe_enterprise_zones::ACTION,
    &describe_fat_logs::ACTION,
    &describe_hot_keys::ACTION,
    &describe_key_scan_jobs::ACTION,
    &describe_node_ids::ACTION,
    &describe_parameter_group_detail::ACTION,
    &describe_parameter_groups::ACTION,
    &describe_pitr_time_window::ACTION,
    &describe_planned_events::ACTION,
    &describe_regions::ACTION,
    &describe_slow_logs::ACTION,
    &describe_tags_by_resource::ACTION,
    &describe_tasks::ACTION,
    &describe_zones::ACTION,
    &disassociate_allow_list::ACTION,
    &enable_db_instance_ha::ACTION,
    &enable_sharded_cluster::ACTION,
    &execute_planned_event::ACTION,
    &flush_db_instance::ACTION,
    &increase_db_instance_node_number::ACTION,
    &interrupt_key_scan_job::ACTION,
    &list_db_account::ACTION,
    &modify_allow_list::ACTION,
    &modify_backup_plan::ACTION,
    &modify_backup_point_name::ACTION,
    &modify_cross_region_backup_policy::ACTION,
    &modify_db_account::ACTION,
    &modify_db_instance_az_configure::ACTION,
    &modify_db_instance_additional_bandwidth_per_shard::ACTION,
    &modify_db_instance_charge_type::ACTION,
    &modify_db_instance_deletion_protection_policy::ACTION,
    &modify_db_instance_max_conn::ACTION,
    &modify_db_instance_minor_version::ACTION,
    &modify_db_instance_name::ACTION,
    &modify_db_instance_params::ACTION,
    &modify_db_instance_private_dns_visibility::ACTION,
    &modify_db_instance_shard_capacity::ACTION,
    &modify_db_instance_shard_number::ACTION,
    &modify_db_instance_subnet::ACTION,
    &modify_db_instance_visit_address::ACTION,
    &modify_db_instance_vpc_auth_mode::ACTION,
    &modify_enterprise_db_instance_capacity::ACTION,
    &modify_enterprise_db_instance_params::ACTION,
    &modify_maintenance_time::ACTION,
    &modify_parameter_group::ACTION,
    &modify_planned_event_execute_time::ACTION,
    &remove_tags_from_resource::ACTION,
    &restart_db_instance::ACTION,
    &restart_db_instance_proxy::ACTION,
    &restore_db_instance::ACTION,
    &start_continuous_backup::ACTION,
    &stop_continuous_backup::ACTION,
    &switch_over::ACTION,
    &switchover_blue_green_deployment::ACTION,
    &sync_allow_list::ACTION,
    &test_failover_db_instance_zone::ACTION,
    &test_shut_down_db_instance_nodes::ACTION,
    &upgrade_allow_list_version::ACTION,
];

/// Calls `visitor` with the request type of the action with that wire name; returns `None` for an unknown action.
pub fn visit<V: Visitor>(action: &str, visitor: V) -> Option<V::Output> {
    Some(match action {
        "AddTagsToResource" => visitor.visit::<AddTagsToResourceRequest>(),
        "ApplyParameterGroup" => visitor.visit::<ApplyParameterGroupRequest>(),
        "AssociateAllowList" => visitor.visit::<AssociateAllowListRequest>(),
        "CreateAllowList" => visitor.visit::<CreateAllowListRequest>(),
        "CreateBackup" => visitor.visit::<CreateBackupRequest>(),
        "CreateBlueGreenDeployment" => visitor.visit::<CreateBlueGreenDeploymentRequest>(),
        "CreateDBAccount" => visitor.visit::<CreateDBAccountRequest>(),
        "CreateDBEndpointDirectLinkAddress" => visitor.visit::<CreateDBEndpointDirectLinkAddressRequest>(),
        "CreateDBEndpointPublicAddress" => visitor.visit::<CreateDBEndpointPublicAddressRequest>(),
        "CreateDBInstance" => visitor.visit::<CreateDBInstanceRequest>(),
        "CreateEnterpriseDBInstance" => visitor.visit::<CreateEnterpriseDBInstanceRequest>(),
        "CreateKeyScanJob" => visitor.visit::<CreateKeyScanJobRequest>(),
        "CreateParameterGroup" => visitor.visit::<CreateParameterGroupRequest>(),
        "DecreaseDBInstanceNodeNumber" => visitor.visit::<DecreaseDBInstanceNodeNumberRequest>(),
        "DeleteAllClientSession" => visitor.visit::<DeleteAllClientSessionRequest>(),
        "DeleteAllowList" => visitor.visit::<DeleteAllowListRequest>(),
        "DeleteBlueGreenDeployment" => visitor.visit::<DeleteBlueGreenDeploymentRequest>(),
        "DeleteDBAccount" => visitor.visit::<DeleteDBAccountRequest>(),
        "DeleteDBEndpointDirectLinkAddress" => visitor.visit::<DeleteDBEndpointDirectLinkAddressRequest>(),
        "DeleteDBEndpointPublicAddress" => visitor.visit::<DeleteDBEndpointPublicAddressRequest>(),
        "DeleteDBInstance" => visitor.visit::<DeleteDBInstanceRequest>(),
        "DeleteEnterpriseDBInstance" => visitor.visit::<DeleteEnterpriseDBInstanceRequest>(),
        "DeleteParameterGroup" => visitor.visit::<DeleteParameterGroupRequest>(),
        "DescribeAllowListDetail" => visitor.visit::<DescribeAllowListDetailRequest>(),
        "DescribeAllowLists" => visitor.visit::<DescribeAllowListsRequest>(),
        "DescribeAvailableCrossRegion" => visitor.visit::<DescribeAvailableCrossRegionRequest>(),
        "DescribeBackupPlan" => visitor.visit::<DescribeBackupPlanRequest>(),
        "DescribeBackupPointDownloadUrls" => visitor.visit::<DescribeBackupPointDownloadUrlsRequest>(),
        "DescribeBackups" => visitor.visit::<DescribeBackupsRequest>(),
        "DescribeBigKeys" => visitor.visit::<DescribeBigKeysRequest>(),
        "DescribeBlueGreenDeployments" => visitor.visit::<DescribeBlueGreenDeploymentsRequest>(),
        "DescribeClientSessionSnapshot" => visitor.visit::<DescribeClientSessionSnapshotRequest>(),
        "DescribeCrossRegionBackupPolicy" => visitor.visit::<DescribeCrossRegionBackupPolicyRequest>(),
        "DescribeCrossRegionBackups" => visitor.visit::<DescribeCrossRegionBackupsRequest>(),
        "DescribeDBEngineVersions" => visitor.visit::<DescribeDBEngineVersionsRequest>(),
        "DescribeDBInstanceAclCategories" => visitor.visit::<DescribeDBInstanceAclCategoriesRequest>(),
        "DescribeDBInstanceAclCommands" => visitor.visit::<DescribeDBInstanceAclCommandsRequest>(),
        "DescribeDBInstanceBandwidthPerShard" => {
            visitor.visit::<DescribeDBInstanceBandwidthPerShardRequest>()
        }
        "DescribeDBInstanceDetail" => visitor.visit::<DescribeDBInstanceDetailRequest>(),
        "DescribeDBInstanceParams" => visitor.visit::<DescribeDBInstanceParamsRequest>(),
        "DescribeDBInstanceShards" => visitor.visit::<DescribeDBInstanceShardsRequest>(),
        "DescribeDBInstanceSlots" => visitor.visit::<DescribeDBInstanceSlotsRequest>(),
        "DescribeDBInstanceSpecs" => visitor.visit::<DescribeDBInstanceSpecsRequest>(),
        "DescribeDBInstances" => visitor.visit::<DescribeDBInstancesRequest>(),
        "DescribeEnterpriseDBInstanceDetail" => visitor.visit::<DescribeEnterpriseDBInstanceDetailRequest>(),
        "DescribeEnterpriseDBInstanceParams" => visitor.visit::<DescribeEnterpriseDBInstanceParamsRequest>(),
        "DescribeEnterpriseDBInstanceSpecs" => visitor.visit::<DescribeEnterpriseDBInstanceSpecsRequest>(),
        "DescribeEnterpriseZones" => visitor.visit::<DescribeEnterpriseZonesRequest>(),
        "DescribeFatLogs" => visitor.visit::<DescribeFatLogsRequest>(),
        "DescribeHotKeys" => visitor.visit::<DescribeHotKeysRequest>(),
        "DescribeKeyScanJobs" => visitor.visit::<DescribeKeyScanJobsRequest>(),
        "DescribeNodeIds" => visitor.visit::<DescribeNodeIdsRequest>(),
        "DescribeParameterGroupDetail" => visitor.visit::<DescribeParameterGroupDetailRequest>(),
        "DescribeParameterGroups" => visitor.visit::<DescribeParameterGroupsRequest>(),
        "DescribePitrTimeWindow" => visitor.visit::<DescribePitrTimeWindowRequest>(),
        "DescribePlannedEvents" => visitor.visit::<DescribePlannedEventsRequest>(),
        "DescribeRegions" => visitor.visit::<DescribeRegionsRequest>(),
        "DescribeSlowLogs" => visitor.visit::<DescribeSlowLogsRequest>(),
        "DescribeTagsByResource" => visitor.visit::<DescribeTagsByResourceRequest>(),
        "DescribeTasks" => visitor.visit::<DescribeTasksRequest>(),
        "DescribeZones" => visitor.visit::<DescribeZonesRequest>(),
        "DisassociateAllowList" => visitor.visit::<DisassociateAllowListRequest>(),
        "EnableDBInstanceHA" => visitor.visit::<EnableDBInstanceHARequest>(),
        "EnableShardedCluster" => visitor.visit::<EnableShardedClusterRequest>(),
        "ExecutePlannedEvent" => visitor.visit::<ExecutePlannedEventRequest>(),
        "FlushDBInstance" => visitor.visit::<FlushDBInstanceRequest>(),
        "IncreaseDBInstanceNodeNumber" => visitor.visit::<IncreaseDBInstanceNodeNumberRequest>(),
        "InterruptKeyScanJob" => visitor.visit::<InterruptKeyScanJobRequest>(),
        "ListDBAccount" => visitor.visit::<ListDBAccountRequest>(),
        "ModifyAllowList" => visitor.visit::<ModifyAllowListRequest>(),
        "ModifyBackupPlan" => visitor.visit::<ModifyBackupPlanRequest>(),
        "ModifyBackupPointName" => visitor.visit::<ModifyBackupPointNameRequest>(),
        "ModifyCrossRegionBackupPolicy" => visitor.visit::<ModifyCrossRegionBackupPolicyRequest>(),
        "ModifyDBAccount" => visitor.visit::<ModifyDBAccountRequest>(),
        "ModifyDBInstanceAZConfigure" => visitor.visit::<ModifyDBInstanceAZConfigureRequest>(),
        "ModifyDBInstanceAdditionalBandwidthPerShard" => {
            visitor.visit::<ModifyDBInstanceAdditionalBandwidthPerShardRequest>()
        }
        "ModifyDBInstanceChargeType" => visitor.visit::<ModifyDBInstanceChargeTypeRequest>(),
        "ModifyDBInstanceDeletionProtectionPolicy" => {
            visitor.visit::<ModifyDBInstanceDeletionProtectionPolicyRequest>()
        }
        "ModifyDBInstanceMaxConn" => visitor.visit::<ModifyDBInstanceMaxConnRequest>(),
        "ModifyDBInstanceMinorVersion" => visitor.visit::<ModifyDBInstanceMinorVersionRequest>(),
        "ModifyDBInstanceName" => visitor.visit::<ModifyDBInstanceNameRequest>(),
        "ModifyDBInstanceParams" => visitor.visit::<ModifyDBInstanceParamsRequest>(),
        "ModifyDBInstancePrivateDNSVisibility" => {
            visitor.visit::<ModifyDBInstancePrivateDNSVisibilityRequest>()
        }
        "ModifyDBInstanceShardCapacity" => visitor.visit::<ModifyDBInstanceShardCapacityRequest>(),
        "ModifyDBInstanceShardNumber" => visitor.visit::<ModifyDBInstanceShardNumberRequest>(),
        "ModifyDBInstanceSubnet" => visitor.visit::<ModifyDBInstanceSubnetRequest>(),
        "ModifyDBInstanceVisitAddress" => visitor.visit::<ModifyDBInstanceVisitAddressRequest>(),
        "ModifyDBInstanceVpcAuthMode" => visitor.visit::<ModifyDBInstanceVpcAuthModeRequest>(),
        "ModifyEnterpriseDBInstanceCapacity" => visitor.visit::<ModifyEnterpriseDBInstanceCapacityRequest>(),
        "ModifyEnterpriseDBInstanceParams" => visitor.visit::<ModifyEnterpriseDBInstanceParamsRequest>(),
        "ModifyMaintenanceTime" => visitor.visit::<ModifyMaintenanceTimeRequest>(),
        "ModifyParameterGroup" => visitor.visit::<ModifyParameterGroupRequest>(),
        "ModifyPlannedEventExecuteTime" => visitor.visit::<ModifyPlannedEventExecuteTimeRequest>(),
        "RemoveTagsFromResource" => visitor.visit::<RemoveTagsFromResourceRequest>(),
        "RestartDBInstance" => visitor.visit::<RestartDBInstanceRequest>(),
        "RestartDBInstanceProxy" => visitor.visit::<RestartDBInstanceProxyRequest>(),
        "RestoreDBInstance" => visitor.visit::<RestoreDBInstanceRequest>(),
        "StartContinuousBackup" => visitor.visit::<StartContinuousBackupRequest>(),
        "StopContinuousBackup" => visitor.visit::<StopContinuousBackupRequest>(),
        "SwitchOver" => visitor.visit::<SwitchOverRequest>(),
        "SwitchoverBlueGreenDeployment" => visitor.visit::<SwitchoverBlueGreenDeploymentRequest>(),
        "SyncAllowList" => visitor.visit::<SyncAllowListRequest>(),
        "TestFailoverDBInstanceZone" => visitor.visit::<TestFailoverDBInstanceZoneRequest>(),
        "TestShutDownDBInstanceNodes" => visitor.visit::<TestShutDownDBInstanceNodesRequest>(),
        "UpgradeAllowListVersion" => visitor.visit::<UpgradeAllowListVersionRequest>(),
        _ => return None,
    })
}
