// Generated from the API model by `cargo xtask codegen`. Do not edit.

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
pub mod describe_planned_event_impact_detail;
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

pub use crate::request::visit;
pub use add_tags_to_resource::{AddTagsToResourceRequest, AddTagsToResourceResponse};
pub use apply_parameter_group::{ApplyParameterGroupRequest, ApplyParameterGroupResponse};
pub use associate_allow_list::{AssociateAllowListRequest, AssociateAllowListResponse};
pub use create_allow_list::{CreateAllowListRequest, CreateAllowListResponse};
pub use create_backup::{CreateBackupRequest, CreateBackupResponse};
pub use create_blue_green_deployment::{CreateBlueGreenDeploymentRequest, CreateBlueGreenDeploymentResponse};
pub use create_db_account::{CreateDBAccountRequest, CreateDBAccountRequestBuilder, CreateDBAccountResponse};
pub use create_db_endpoint_direct_link_address::{
    CreateDBEndpointDirectLinkAddressRequest, CreateDBEndpointDirectLinkAddressResponse,
};
pub use create_db_endpoint_public_address::{
    CreateDBEndpointPublicAddressRequest, CreateDBEndpointPublicAddressResponse,
};
pub use create_db_instance::{
    CreateDBInstanceRequest, CreateDBInstanceRequestBuilder, CreateDBInstanceResponse,
};
pub use create_enterprise_db_instance::{
    CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceRequestBuilder,
    CreateEnterpriseDBInstanceResponse,
};
pub use create_key_scan_job::{
    CreateKeyScanJobRequest, CreateKeyScanJobRequestBuilder, CreateKeyScanJobResponse,
};
pub use create_parameter_group::{
    CreateParameterGroupRequest, CreateParameterGroupRequestBuilder, CreateParameterGroupResponse,
};
pub use decrease_db_instance_node_number::{
    DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberRequestBuilder,
    DecreaseDBInstanceNodeNumberResponse,
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
pub use describe_db_instance_params::{
    DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsRequestBuilder, DescribeDBInstanceParamsResponse,
};
pub use describe_db_instance_shards::{
    DescribeDBInstanceShardsRequest, DescribeDBInstanceShardsRequestBuilder, DescribeDBInstanceShardsResponse,
};
pub use describe_db_instance_slots::{DescribeDBInstanceSlotsRequest, DescribeDBInstanceSlotsResponse};
pub use describe_db_instance_specs::{DescribeDBInstanceSpecsRequest, DescribeDBInstanceSpecsResponse};
pub use describe_db_instances::{DescribeDBInstancesRequest, DescribeDBInstancesResponse};
pub use describe_enterprise_db_instance_detail::{
    DescribeEnterpriseDBInstanceDetailRequest, DescribeEnterpriseDBInstanceDetailResponse,
};
pub use describe_enterprise_db_instance_params::{
    DescribeEnterpriseDBInstanceParamsRequest, DescribeEnterpriseDBInstanceParamsRequestBuilder,
    DescribeEnterpriseDBInstanceParamsResponse,
};
pub use describe_enterprise_db_instance_specs::{
    DescribeEnterpriseDBInstanceSpecsRequest, DescribeEnterpriseDBInstanceSpecsResponse,
};
pub use describe_enterprise_zones::{DescribeEnterpriseZonesRequest, DescribeEnterpriseZonesResponse};
pub use describe_fat_logs::{DescribeFatLogsRequest, DescribeFatLogsResponse};
pub use describe_hot_keys::{DescribeHotKeysRequest, DescribeHotKeysResponse};
pub use describe_key_scan_jobs::{
    DescribeKeyScanJobsRequest, DescribeKeyScanJobsRequestBuilder, DescribeKeyScanJobsResponse,
};
pub use describe_node_ids::{DescribeNodeIdsRequest, DescribeNodeIdsResponse};
pub use describe_parameter_group_detail::{
    DescribeParameterGroupDetailRequest, DescribeParameterGroupDetailResponse,
};
pub use describe_parameter_groups::{DescribeParameterGroupsRequest, DescribeParameterGroupsResponse};
pub use describe_pitr_time_window::{DescribePitrTimeWindowRequest, DescribePitrTimeWindowResponse};
pub use describe_planned_event_impact_detail::{
    DescribePlannedEventImpactDetailRequest, DescribePlannedEventImpactDetailResponse,
};
pub use describe_planned_events::{DescribePlannedEventsRequest, DescribePlannedEventsResponse};
pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub use describe_slow_logs::{DescribeSlowLogsRequest, DescribeSlowLogsResponse};
pub use describe_tags_by_resource::{
    DescribeTagsByResourceRequest, DescribeTagsByResourceRequestBuilder, DescribeTagsByResourceResponse,
};
pub use describe_tasks::{DescribeTasksRequest, DescribeTasksResponse};
pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};
pub use disassociate_allow_list::{DisassociateAllowListRequest, DisassociateAllowListResponse};
pub use enable_db_instance_ha::{
    EnableDBInstanceHARequest, EnableDBInstanceHARequestBuilder, EnableDBInstanceHAResponse,
};
pub use enable_sharded_cluster::{
    EnableShardedClusterRequest, EnableShardedClusterRequestBuilder, EnableShardedClusterResponse,
};
pub use execute_planned_event::{ExecutePlannedEventRequest, ExecutePlannedEventResponse};
pub use flush_db_instance::{FlushDBInstanceRequest, FlushDBInstanceResponse};
pub use increase_db_instance_node_number::{
    IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberRequestBuilder,
    IncreaseDBInstanceNodeNumberResponse,
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
    ModifyDBInstanceAZConfigureRequest, ModifyDBInstanceAZConfigureRequestBuilder,
    ModifyDBInstanceAZConfigureResponse,
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
    ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityRequestBuilder,
    ModifyDBInstanceShardCapacityResponse,
};
pub use modify_db_instance_shard_number::{
    ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberRequestBuilder,
    ModifyDBInstanceShardNumberResponse,
};
pub use modify_db_instance_subnet::{
    ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetRequestBuilder, ModifyDBInstanceSubnetResponse,
};
pub use modify_db_instance_visit_address::{
    ModifyDBInstanceVisitAddressRequest, ModifyDBInstanceVisitAddressResponse,
};
pub use modify_db_instance_vpc_auth_mode::{
    ModifyDBInstanceVpcAuthModeRequest, ModifyDBInstanceVpcAuthModeResponse,
};
pub use modify_enterprise_db_instance_capacity::{
    ModifyEnterpriseDBInstanceCapacityRequest, ModifyEnterpriseDBInstanceCapacityRequestBuilder,
    ModifyEnterpriseDBInstanceCapacityResponse,
};
pub use modify_enterprise_db_instance_params::{
    ModifyEnterpriseDBInstanceParamsRequest, ModifyEnterpriseDBInstanceParamsResponse,
};
pub use modify_maintenance_time::{ModifyMaintenanceTimeRequest, ModifyMaintenanceTimeResponse};
pub use modify_parameter_group::{
    ModifyParameterGroupRequest, ModifyParameterGroupRequestBuilder, ModifyParameterGroupResponse,
};
pub use modify_planned_event_execute_time::{
    ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeRequestBuilder,
    ModifyPlannedEventExecuteTimeResponse,
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

/// Invokes a macro with a list of all actions, sorted by name.
///
/// The macro gets, for each action, its summary as a doc attribute, its wire name, the name of its method, and the types of
/// its request and its response, which must be in scope, such as by `use volcredis_core::actions::*`:
///
/// ```
/// macro_rules! count {
///     ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
///         [$($name),+].len()
///     };
/// }
///
/// assert_eq!(volcredis_core::for_each_action!(count), volcredis_core::model::Action::all().len());
/// ```
#[macro_export]
macro_rules! for_each_action {
    ($callback:ident) => {
        $callback! {
            #[doc = "Attaches tags to instances; the value of an existing key is replaced."]
            "AddTagsToResource", add_tags_to_resource, AddTagsToResourceRequest, AddTagsToResourceResponse;
            #[doc = "Applies the values of a parameter template to an instance."]
            "ApplyParameterGroup", apply_parameter_group, ApplyParameterGroupRequest, ApplyParameterGroupResponse;
            #[doc = "Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists."]
            "AssociateAllowList", associate_allow_list, AssociateAllowListRequest, AssociateAllowListResponse;
            #[doc = "Creates an allow list of IP addresses in a region and returns its ID."]
            "CreateAllowList", create_allow_list, CreateAllowListRequest, CreateAllowListResponse;
            #[doc = "Creates a manual backup of an instance."]
            "CreateBackup", create_backup, CreateBackupRequest, CreateBackupResponse;
            #[doc = "Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the switchover."]
            "CreateBlueGreenDeployment", create_blue_green_deployment, CreateBlueGreenDeploymentRequest, CreateBlueGreenDeploymentResponse;
            #[doc = "Creates an account with a role on an instance."]
            "CreateDBAccount", create_db_account, CreateDBAccountRequest, CreateDBAccountResponse;
            #[doc = "Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies."]
            "CreateDBEndpointDirectLinkAddress", create_db_endpoint_direct_link_address, CreateDBEndpointDirectLinkAddressRequest, CreateDBEndpointDirectLinkAddressResponse;
            #[doc = "Creates a public address of an instance by binding an elastic IP address (EIP)."]
            "CreateDBEndpointPublicAddress", create_db_endpoint_public_address, CreateDBEndpointPublicAddressRequest, CreateDBEndpointPublicAddressResponse;
            #[doc = "Creates a community edition instance and returns its ID before the creation is complete."]
            "CreateDBInstance", create_db_instance, CreateDBInstanceRequest, CreateDBInstanceResponse;
            #[doc = "Creates an enterprise edition instance."]
            "CreateEnterpriseDBInstance", create_enterprise_db_instance, CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceResponse;
            #[doc = "Starts a job that scans an instance for expired keys and deletes them."]
            "CreateKeyScanJob", create_key_scan_job, CreateKeyScanJobRequest, CreateKeyScanJobResponse;
            #[doc = "Creates a custom parameter template for a Redis version."]
            "CreateParameterGroup", create_parameter_group, CreateParameterGroupRequest, CreateParameterGroupResponse;
            #[doc = "Removes nodes from each shard of a primary-secondary instance."]
            "DecreaseDBInstanceNodeNumber", decrease_db_instance_node_number, DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberResponse;
            #[doc = "Ends all client sessions of an instance."]
            "DeleteAllClientSession", delete_all_client_session, DeleteAllClientSessionRequest, DeleteAllClientSessionResponse;
            #[doc = "Deletes an allow list that is bound to no instance."]
            "DeleteAllowList", delete_allow_list, DeleteAllowListRequest, DeleteAllowListResponse;
            #[doc = "Cancels a blue-green deployment and makes its two instances independent."]
            "DeleteBlueGreenDeployment", delete_blue_green_deployment, DeleteBlueGreenDeploymentRequest, DeleteBlueGreenDeploymentResponse;
            #[doc = "Deletes an account of an instance."]
            "DeleteDBAccount", delete_db_account, DeleteDBAccountRequest, DeleteDBAccountResponse;
            #[doc = "Deletes the direct-link address of an instance."]
            "DeleteDBEndpointDirectLinkAddress", delete_db_endpoint_direct_link_address, DeleteDBEndpointDirectLinkAddressRequest, DeleteDBEndpointDirectLinkAddressResponse;
            #[doc = "Deletes the public address of an instance."]
            "DeleteDBEndpointPublicAddress", delete_db_endpoint_public_address, DeleteDBEndpointPublicAddressRequest, DeleteDBEndpointPublicAddressResponse;
            #[doc = "Deletes an instance permanently."]
            "DeleteDBInstance", delete_db_instance, DeleteDBInstanceRequest, DeleteDBInstanceResponse;
            #[doc = "Deletes an enterprise edition instance, by default after a final full backup."]
            "DeleteEnterpriseDBInstance", delete_enterprise_db_instance, DeleteEnterpriseDBInstanceRequest, DeleteEnterpriseDBInstanceResponse;
            #[doc = "Deletes a custom parameter template permanently."]
            "DeleteParameterGroup", delete_parameter_group, DeleteParameterGroupRequest, DeleteParameterGroupResponse;
            #[doc = "Returns an allow list with its addresses, bound instances and linked security groups."]
            "DescribeAllowListDetail", describe_allow_list_detail, DescribeAllowListDetailRequest, DescribeAllowListDetailResponse;
            #[doc = "Lists the allow lists of the account in a region."]
            "DescribeAllowLists", describe_allow_lists, DescribeAllowListsRequest, DescribeAllowListsResponse;
            #[doc = "Lists the regions that backups of an instance can be copied to."]
            "DescribeAvailableCrossRegion", describe_available_cross_region, DescribeAvailableCrossRegionRequest, DescribeAvailableCrossRegionResponse;
            #[doc = "Returns the automatic backup plan of an instance."]
            "DescribeBackupPlan", describe_backup_plan, DescribeBackupPlanRequest, DescribeBackupPlanResponse;
            #[doc = "Returns the download URLs of the files of a backup."]
            "DescribeBackupPointDownloadUrls", describe_backup_point_download_urls, DescribeBackupPointDownloadUrlsRequest, DescribeBackupPointDownloadUrlsResponse;
            #[doc = "Lists the backups of an instance or of the whole account."]
            "DescribeBackups", describe_backups, DescribeBackupsRequest, DescribeBackupsResponse;
            #[doc = "Returns the largest keys of an instance, by memory or by number of elements."]
            "DescribeBigKeys", describe_big_keys, DescribeBigKeysRequest, DescribeBigKeysResponse;
            #[doc = "Lists the blue-green deployments of an instance."]
            "DescribeBlueGreenDeployments", describe_blue_green_deployments, DescribeBlueGreenDeploymentsRequest, DescribeBlueGreenDeploymentsResponse;
            #[doc = "Lists the client sessions of an instance that were recorded in a time range."]
            "DescribeClientSessionSnapshot", describe_client_session_snapshot, DescribeClientSessionSnapshotRequest, DescribeClientSessionSnapshotResponse;
            #[doc = "Returns the cross-region backup policy of an instance."]
            "DescribeCrossRegionBackupPolicy", describe_cross_region_backup_policy, DescribeCrossRegionBackupPolicyRequest, DescribeCrossRegionBackupPolicyResponse;
            #[doc = "Lists the cross-region backups of an instance or of the whole account."]
            "DescribeCrossRegionBackups", describe_cross_region_backups, DescribeCrossRegionBackupsRequest, DescribeCrossRegionBackupsResponse;
            #[doc = "Lists the minor versions available for each major version of Redis."]
            "DescribeDBEngineVersions", describe_db_engine_versions, DescribeDBEngineVersionsRequest, DescribeDBEngineVersionsResponse;
            #[doc = "Lists the ACL command categories that an instance supports."]
            "DescribeDBInstanceAclCategories", describe_db_instance_acl_categories, DescribeDBInstanceAclCategoriesRequest, DescribeDBInstanceAclCategoriesResponse;
            #[doc = "Lists the commands of an ACL category on an instance."]
            "DescribeDBInstanceAclCommands", describe_db_instance_acl_commands, DescribeDBInstanceAclCommandsRequest, DescribeDBInstanceAclCommandsResponse;
            #[doc = "Returns the default and the additional bandwidth of each shard of an instance."]
            "DescribeDBInstanceBandwidthPerShard", describe_db_instance_bandwidth_per_shard, DescribeDBInstanceBandwidthPerShardRequest, DescribeDBInstanceBandwidthPerShardResponse;
            #[doc = "Returns the details of a community edition instance, including its addresses."]
            "DescribeDBInstanceDetail", describe_db_instance_detail, DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse;
            #[doc = "Lists the parameters of an instance with their current, default and permitted values."]
            "DescribeDBInstanceParams", describe_db_instance_params, DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsResponse;
            #[doc = "Lists the shards of an instance with their server nodes."]
            "DescribeDBInstanceShards", describe_db_instance_shards, DescribeDBInstanceShardsRequest, DescribeDBInstanceShardsResponse;
            #[doc = "Returns the hash slots of each shard of an instance."]
            "DescribeDBInstanceSlots", describe_db_instance_slots, DescribeDBInstanceSlotsRequest, DescribeDBInstanceSlotsResponse;
            #[doc = "Lists the specifications on sale, with their bandwidth and connection limits."]
            "DescribeDBInstanceSpecs", describe_db_instance_specs, DescribeDBInstanceSpecsRequest, DescribeDBInstanceSpecsResponse;
            #[doc = "Lists the instances in a region with their basic properties."]
            "DescribeDBInstances", describe_db_instances, DescribeDBInstancesRequest, DescribeDBInstancesResponse;
            #[doc = "Returns the details of an enterprise edition instance."]
            "DescribeEnterpriseDBInstanceDetail", describe_enterprise_db_instance_detail, DescribeEnterpriseDBInstanceDetailRequest, DescribeEnterpriseDBInstanceDetailResponse;
            #[doc = "Lists the parameters of an enterprise edition instance with their current values."]
            "DescribeEnterpriseDBInstanceParams", describe_enterprise_db_instance_params, DescribeEnterpriseDBInstanceParamsRequest, DescribeEnterpriseDBInstanceParamsResponse;
            #[doc = "Lists the available specifications of the enterprise edition."]
            "DescribeEnterpriseDBInstanceSpecs", describe_enterprise_db_instance_specs, DescribeEnterpriseDBInstanceSpecsRequest, DescribeEnterpriseDBInstanceSpecsResponse;
            #[doc = "Lists the zones of a region that offer enterprise edition instances."]
            "DescribeEnterpriseZones", describe_enterprise_zones, DescribeEnterpriseZonesRequest, DescribeEnterpriseZonesResponse;
            #[doc = "Returns the log of commands with large results of an instance."]
            "DescribeFatLogs", describe_fat_logs, DescribeFatLogsRequest, DescribeFatLogsResponse;
            #[doc = "Returns the most accessed keys of an instance."]
            "DescribeHotKeys", describe_hot_keys, DescribeHotKeysRequest, DescribeHotKeysResponse;
            #[doc = "Lists the key scan jobs of an instance in a time range."]
            "DescribeKeyScanJobs", describe_key_scan_jobs, DescribeKeyScanJobsRequest, DescribeKeyScanJobsResponse;
            #[doc = "Lists the IDs of the proxy and server nodes of an instance."]
            "DescribeNodeIds", describe_node_ids, DescribeNodeIdsRequest, DescribeNodeIdsResponse;
            #[doc = "Returns a parameter template with its parameters."]
            "DescribeParameterGroupDetail", describe_parameter_group_detail, DescribeParameterGroupDetailRequest, DescribeParameterGroupDetailResponse;
            #[doc = "Lists the parameter templates of the account in a region, without their parameters."]
            "DescribeParameterGroups", describe_parameter_groups, DescribeParameterGroupsRequest, DescribeParameterGroupsResponse;
            #[doc = "Returns the time window to which an instance can be restored."]
            "DescribePitrTimeWindow", describe_pitr_time_window, DescribePitrTimeWindowRequest, DescribePitrTimeWindowResponse;
            #[doc = "Returns the impact of a planned event on the nodes and clients of its instance."]
            "DescribePlannedEventImpactDetail", describe_planned_event_impact_detail, DescribePlannedEventImpactDetailRequest, DescribePlannedEventImpactDetailResponse;
            #[doc = "Lists planned events: system maintenance and operations scheduled by users."]
            "DescribePlannedEvents", describe_planned_events, DescribePlannedEventsRequest, DescribePlannedEventsResponse;
            #[doc = "Lists the regions that are open to the account."]
            "DescribeRegions", describe_regions, DescribeRegionsRequest, DescribeRegionsResponse;
            #[doc = "Returns the slow log of an instance."]
            "DescribeSlowLogs", describe_slow_logs, DescribeSlowLogsRequest, DescribeSlowLogsResponse;
            #[doc = "Lists the tags of instances, one entry per instance and tag."]
            "DescribeTagsByResource", describe_tags_by_resource, DescribeTagsByResourceRequest, DescribeTagsByResourceResponse;
            #[doc = "Lists the tasks of instances with their progress."]
            "DescribeTasks", describe_tasks, DescribeTasksRequest, DescribeTasksResponse;
            #[doc = "Lists the availability zones of a region."]
            "DescribeZones", describe_zones, DescribeZonesRequest, DescribeZonesResponse;
            #[doc = "Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists."]
            "DisassociateAllowList", disassociate_allow_list, DisassociateAllowListRequest, DisassociateAllowListResponse;
            #[doc = "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time."]
            "EnableDBInstanceHA", enable_db_instance_ha, EnableDBInstanceHARequest, EnableDBInstanceHAResponse;
            #[doc = "Converts an unsharded instance to a sharded cluster."]
            "EnableShardedCluster", enable_sharded_cluster, EnableShardedClusterRequest, EnableShardedClusterResponse;
            #[doc = "Executes a waiting planned event immediately."]
            "ExecutePlannedEvent", execute_planned_event, ExecutePlannedEventRequest, ExecutePlannedEventResponse;
            #[doc = "Deletes all keys of an instance."]
            "FlushDBInstance", flush_db_instance, FlushDBInstanceRequest, FlushDBInstanceResponse;
            #[doc = "Adds nodes to each shard of a primary-secondary instance."]
            "IncreaseDBInstanceNodeNumber", increase_db_instance_node_number, IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberResponse;
            #[doc = "Cancels a key scan job that has not finished."]
            "InterruptKeyScanJob", interrupt_key_scan_job, InterruptKeyScanJobRequest, InterruptKeyScanJobResponse;
            #[doc = "Lists the accounts of an instance with their roles and statuses."]
            "ListDBAccount", list_db_account, ListDBAccountRequest, ListDBAccountResponse;
            #[doc = "Changes the name, description, category, addresses or security groups of an allow list."]
            "ModifyAllowList", modify_allow_list, ModifyAllowListRequest, ModifyAllowListResponse;
            #[doc = "Changes the automatic backup plan of an instance."]
            "ModifyBackupPlan", modify_backup_plan, ModifyBackupPlanRequest, ModifyBackupPlanResponse;
            #[doc = "Renames a backup."]
            "ModifyBackupPointName", modify_backup_point_name, ModifyBackupPointNameRequest, ModifyBackupPointNameResponse;
            #[doc = "Turns cross-region backup of an instance on or off and sets its destination region."]
            "ModifyCrossRegionBackupPolicy", modify_cross_region_backup_policy, ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse;
            #[doc = "Changes the role, password or description of an account."]
            "ModifyDBAccount", modify_db_account, ModifyDBAccountRequest, ModifyDBAccountResponse;
            #[doc = "Moves the nodes of an instance to other availability zones."]
            "ModifyDBInstanceAZConfigure", modify_db_instance_az_configure, ModifyDBInstanceAZConfigureRequest, ModifyDBInstanceAZConfigureResponse;
            #[doc = "Sets the additional bandwidth of each shard of an instance."]
            "ModifyDBInstanceAdditionalBandwidthPerShard", modify_db_instance_additional_bandwidth_per_shard, ModifyDBInstanceAdditionalBandwidthPerShardRequest, ModifyDBInstanceAdditionalBandwidthPerShardResponse;
            #[doc = "Changes the billing method of instances."]
            "ModifyDBInstanceChargeType", modify_db_instance_charge_type, ModifyDBInstanceChargeTypeRequest, ModifyDBInstanceChargeTypeResponse;
            #[doc = "Turns the deletion protection of an instance on or off."]
            "ModifyDBInstanceDeletionProtectionPolicy", modify_db_instance_deletion_protection_policy, ModifyDBInstanceDeletionProtectionPolicyRequest, ModifyDBInstanceDeletionProtectionPolicyResponse;
            #[doc = "Changes the maximum number of connections of each shard of an instance."]
            "ModifyDBInstanceMaxConn", modify_db_instance_max_conn, ModifyDBInstanceMaxConnRequest, ModifyDBInstanceMaxConnResponse;
            #[doc = "Upgrades the server or the proxy of an instance to another minor version."]
            "ModifyDBInstanceMinorVersion", modify_db_instance_minor_version, ModifyDBInstanceMinorVersionRequest, ModifyDBInstanceMinorVersionResponse;
            #[doc = "Changes the name of an instance."]
            "ModifyDBInstanceName", modify_db_instance_name, ModifyDBInstanceNameRequest, ModifyDBInstanceNameResponse;
            #[doc = "Changes parameters of an instance."]
            "ModifyDBInstanceParams", modify_db_instance_params, ModifyDBInstanceParamsRequest, ModifyDBInstanceParamsResponse;
            #[doc = "Turns public DNS resolution of the private domain name of an instance on or off."]
            "ModifyDBInstancePrivateDNSVisibility", modify_db_instance_private_dns_visibility, ModifyDBInstancePrivateDNSVisibilityRequest, ModifyDBInstancePrivateDNSVisibilityResponse;
            #[doc = "Changes the memory of each shard of an instance."]
            "ModifyDBInstanceShardCapacity", modify_db_instance_shard_capacity, ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityResponse;
            #[doc = "Changes the number of shards of a sharded cluster."]
            "ModifyDBInstanceShardNumber", modify_db_instance_shard_number, ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberResponse;
            #[doc = "Moves an instance to another VPC or subnet."]
            "ModifyDBInstanceSubnet", modify_db_instance_subnet, ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetResponse;
            #[doc = "Changes the domain prefix or the port of an address of an instance."]
            "ModifyDBInstanceVisitAddress", modify_db_instance_visit_address, ModifyDBInstanceVisitAddressRequest, ModifyDBInstanceVisitAddressResponse;
            #[doc = "Turns password-free access to an instance from its VPC on or off."]
            "ModifyDBInstanceVpcAuthMode", modify_db_instance_vpc_auth_mode, ModifyDBInstanceVpcAuthModeRequest, ModifyDBInstanceVpcAuthModeResponse;
            #[doc = "Changes the number of shards and the capacity of each shard of an enterprise edition instance."]
            "ModifyEnterpriseDBInstanceCapacity", modify_enterprise_db_instance_capacity, ModifyEnterpriseDBInstanceCapacityRequest, ModifyEnterpriseDBInstanceCapacityResponse;
            #[doc = "Changes parameters of an enterprise edition instance."]
            "ModifyEnterpriseDBInstanceParams", modify_enterprise_db_instance_params, ModifyEnterpriseDBInstanceParamsRequest, ModifyEnterpriseDBInstanceParamsResponse;
            #[doc = "Sets the daily maintenance window of an instance."]
            "ModifyMaintenanceTime", modify_maintenance_time, ModifyMaintenanceTimeRequest, ModifyMaintenanceTimeResponse;
            #[doc = "Changes the name, the description or the parameters of a custom parameter template."]
            "ModifyParameterGroup", modify_parameter_group, ModifyParameterGroupRequest, ModifyParameterGroupResponse;
            #[doc = "Moves planned events to another time window."]
            "ModifyPlannedEventExecuteTime", modify_planned_event_execute_time, ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeResponse;
            #[doc = "Detaches some or all tags from instances."]
            "RemoveTagsFromResource", remove_tags_from_resource, RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse;
            #[doc = "Restarts an instance."]
            "RestartDBInstance", restart_db_instance, RestartDBInstanceRequest, RestartDBInstanceResponse;
            #[doc = "Restarts proxy nodes of an instance."]
            "RestartDBInstanceProxy", restart_db_instance_proxy, RestartDBInstanceProxyRequest, RestartDBInstanceProxyResponse;
            #[doc = "Restores an instance in place, from a backup or to a point in time."]
            "RestoreDBInstance", restore_db_instance, RestoreDBInstanceRequest, RestoreDBInstanceResponse;
            #[doc = "Turns data flashback (point-in-time recovery) of an instance on."]
            "StartContinuousBackup", start_continuous_backup, StartContinuousBackupRequest, StartContinuousBackupResponse;
            #[doc = "Turns data flashback (point-in-time recovery) of an instance off."]
            "StopContinuousBackup", stop_continuous_backup, StopContinuousBackupRequest, StopContinuousBackupResponse;
            #[doc = "Promotes secondary nodes to primary nodes of their shards."]
            "SwitchOver", switch_over, SwitchOverRequest, SwitchOverResponse;
            #[doc = "Replaces the blue instance of a blue-green deployment with the green one."]
            "SwitchoverBlueGreenDeployment", switchover_blue_green_deployment, SwitchoverBlueGreenDeploymentRequest, SwitchoverBlueGreenDeploymentResponse;
            #[doc = "Synchronizes an allow list with its linked security groups."]
            "SyncAllowList", sync_allow_list, SyncAllowListRequest, SyncAllowListResponse;
            #[doc = "Simulates the failure of an availability zone for an instance."]
            "TestFailoverDBInstanceZone", test_failover_db_instance_zone, TestFailoverDBInstanceZoneRequest, TestFailoverDBInstanceZoneResponse;
            #[doc = "Simulates the failure of primary nodes or proxy nodes of an instance."]
            "TestShutDownDBInstanceNodes", test_shut_down_db_instance_nodes, TestShutDownDBInstanceNodesRequest, TestShutDownDBInstanceNodesResponse;
            #[doc = "Upgrades an instance from per-instance IP lists to allow lists."]
            "UpgradeAllowListVersion", upgrade_allow_list_version, UpgradeAllowListVersionRequest, UpgradeAllowListVersionResponse;
        }
    };
}
