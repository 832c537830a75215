// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! One method per action, on both clients.

use volcredis_core::actions::*;

use crate::macros::methods;

methods! {
    /// Attaches tags to instances; the value of an existing key is replaced.
    add_tags_to_resource: AddTagsToResourceRequest,
    /// Applies the values of a parameter template to an instance.
    apply_parameter_group: ApplyParameterGroupRequest,
    /// Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.
    associate_allow_list: AssociateAllowListRequest,
    /// Creates an allow list of IP addresses in a region and returns its ID.
    create_allow_list: CreateAllowListRequest,
    /// Creates a manual backup of an instance.
    create_backup: CreateBackupRequest,
    /// Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the switchover.
    create_blue_green_deployment: CreateBlueGreenDeploymentRequest,
    /// Creates an account with a role on an instance.
    create_db_account: CreateDBAccountRequest,
    /// Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.
    create_db_endpoint_direct_link_address: CreateDBEndpointDirectLinkAddressRequest,
    /// Creates a public address of an instance by binding an elastic IP address (EIP).
    create_db_endpoint_public_address: CreateDBEndpointPublicAddressRequest,
    /// Creates a community edition instance and returns its ID before the creation is complete.
    create_db_instance: CreateDBInstanceRequest,
    /// Creates an enterprise edition instance.
    create_enterprise_db_instance: CreateEnterpriseDBInstanceRequest,
    /// Starts a job that scans an instance for expired keys and deletes them.
    create_key_scan_job: CreateKeyScanJobRequest,
    /// Creates a custom parameter template for a Redis version.
    create_parameter_group: CreateParameterGroupRequest,
    /// Removes nodes from each shard of a primary-secondary instance.
    decrease_db_instance_node_number: DecreaseDBInstanceNodeNumberRequest,
    /// Ends all client sessions of an instance.
    delete_all_client_session: DeleteAllClientSessionRequest,
    /// Deletes an allow list that is bound to no instance.
    delete_allow_list: DeleteAllowListRequest,
    /// Cancels a blue-green deployment and makes its two instances independent.
    delete_blue_green_deployment: DeleteBlueGreenDeploymentRequest,
    /// Deletes an account of an instance.
    delete_db_account: DeleteDBAccountRequest,
    /// Deletes the direct-link address of an instance.
    delete_db_endpoint_direct_link_address: DeleteDBEndpointDirectLinkAddressRequest,
    /// Deletes the public address of an instance.
    delete_db_endpoint_public_address: DeleteDBEndpointPublicAddressRequest,
    /// Deletes an instance permanently.
    delete_db_instance: DeleteDBInstanceRequest,
    /// Deletes an enterprise edition instance, by default after a final full backup.
    delete_enterprise_db_instance: DeleteEnterpriseDBInstanceRequest,
    /// Deletes a custom parameter template permanently.
    delete_parameter_group: DeleteParameterGroupRequest,
    /// Returns an allow list with its addresses, bound instances and linked security groups.
    describe_allow_list_detail: DescribeAllowListDetailRequest,
    /// Lists the allow lists of the account in a region.
    describe_allow_lists: DescribeAllowListsRequest,
    /// Lists the regions that backups of an instance can be copied to.
    describe_available_cross_region: DescribeAvailableCrossRegionRequest,
    /// Returns the automatic backup plan of an instance.
    describe_backup_plan: DescribeBackupPlanRequest,
    /// Returns the download URLs of the files of a backup.
    describe_backup_point_download_urls: DescribeBackupPointDownloadUrlsRequest,
    /// Lists the backups of an instance or of the whole account.
    describe_backups: DescribeBackupsRequest,
    /// Returns the largest keys of an instance, by memory or by number of elements.
    describe_big_keys: DescribeBigKeysRequest,
    /// Lists the blue-green deployments of an instance.
    describe_blue_green_deployments: DescribeBlueGreenDeploymentsRequest,
    /// Lists the client sessions of an instance that were recorded in a time range.
    describe_client_session_snapshot: DescribeClientSessionSnapshotRequest,
    /// Returns the cross-region backup policy of an instance.
    describe_cross_region_backup_policy: DescribeCrossRegionBackupPolicyRequest,
    /// Lists the cross-region backups of an instance or of the whole account.
    describe_cross_region_backups: DescribeCrossRegionBackupsRequest,
    /// Lists the minor versions available for each major version of Redis.
    describe_db_engine_versions: DescribeDBEngineVersionsRequest,
    /// Lists the ACL command categories that an instance supports.
    describe_db_instance_acl_categories: DescribeDBInstanceAclCategoriesRequest,
    /// Lists the commands of an ACL category on an instance.
    describe_db_instance_acl_commands: DescribeDBInstanceAclCommandsRequest,
    /// Returns the default and the additional bandwidth of each shard of an instance.
    describe_db_instance_bandwidth_per_shard: DescribeDBInstanceBandwidthPerShardRequest,
    /// Returns the details of a community edition instance, including its addresses.
    describe_db_instance_detail: DescribeDBInstanceDetailRequest,
    /// Lists the parameters of an instance with their current, default and permitted values.
    describe_db_instance_params: DescribeDBInstanceParamsRequest,
    /// Lists the shards of an instance with their server nodes.
    describe_db_instance_shards: DescribeDBInstanceShardsRequest,
    /// Returns the hash slots of each shard of an instance.
    describe_db_instance_slots: DescribeDBInstanceSlotsRequest,
    /// Lists the specifications on sale, with their bandwidth and connection limits.
    describe_db_instance_specs: DescribeDBInstanceSpecsRequest,
    /// Lists the instances in a region with their basic properties.
    describe_db_instances: DescribeDBInstancesRequest,
    /// Returns the details of an enterprise edition instance.
    describe_enterprise_db_instance_detail: DescribeEnterpriseDBInstanceDetailRequest,
    /// Lists the parameters of an enterprise edition instance with their current values.
    describe_enterprise_db_instance_params: DescribeEnterpriseDBInstanceParamsRequest,
    /// Lists the available specifications of the enterprise edition.
    describe_enterprise_db_instance_specs: DescribeEnterpriseDBInstanceSpecsRequest,
    /// Lists the zones of a region that offer enterprise edition instances.
    describe_enterprise_zones: DescribeEnterpriseZonesRequest,
    /// Returns the log of commands with large results of an instance.
    describe_fat_logs: DescribeFatLogsRequest,
    /// Returns the most accessed keys of an instance.
    describe_hot_keys: DescribeHotKeysRequest,
    /// Lists the key scan jobs of an instance in a time range.
    describe_key_scan_jobs: DescribeKeyScanJobsRequest,
    /// Lists the IDs of the proxy and server nodes of an instance.
    describe_node_ids: DescribeNodeIdsRequest,
    /// Returns a parameter template with its parameters.
    describe_parameter_group_detail: DescribeParameterGroupDetailRequest,
    /// Lists the parameter templates of the account in a region, without their parameters.
    describe_parameter_groups: DescribeParameterGroupsRequest,
    /// Returns the time window to which an instance can be restored.
    describe_pitr_time_window: DescribePitrTimeWindowRequest,
    /// Lists planned events: system maintenance and operations scheduled by users.
    describe_planned_events: DescribePlannedEventsRequest,
    /// Lists the regions that are open to the account.
    describe_regions: DescribeRegionsRequest,
    /// Returns the slow log of an instance.
    describe_slow_logs: DescribeSlowLogsRequest,
    /// Lists the tags of instances, one entry per instance and tag.
    describe_tags_by_resource: DescribeTagsByResourceRequest,
    /// Lists the tasks of instances with their progress.
    describe_tasks: DescribeTasksRequest,
    /// Lists the availability zones of a region.
    describe_zones: DescribeZonesRequest,
    /// Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.
    disassociate_allow_list: DisassociateAllowListRequest,
    /// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.
    enable_db_instance_ha: EnableDBInstanceHARequest,
    /// Converts an unsharded instance to a sharded cluster.
    enable_sharded_cluster: EnableShardedClusterRequest,
    /// Executes a waiting planned event immediately.
    execute_planned_event: ExecutePlannedEventRequest,
    /// Deletes all keys of an instance.
    flush_db_instance: FlushDBInstanceRequest,
    /// Adds nodes to each shard of a primary-secondary instance.
    increase_db_instance_node_number: IncreaseDBInstanceNodeNumberRequest,
    /// Cancels a key scan job that has not finished.
    interrupt_key_scan_job: InterruptKeyScanJobRequest,
    /// Lists the accounts of an instance with their roles and statuses.
    list_db_account: ListDBAccountRequest,
    /// Changes the name, description, category, addresses or security groups of an allow list.
    modify_allow_list: ModifyAllowListRequest,
    /// Changes the automatic backup plan of an instance.
    modify_backup_plan: ModifyBackupPlanRequest,
    /// Renames a backup.
    modify_backup_point_name: ModifyBackupPointNameRequest,
    /// Turns cross-region backup of an instance on or off and sets its destination region.
    modify_cross_region_backup_policy: ModifyCrossRegionBackupPolicyRequest,
    /// Changes the role, password or description of an account.
    modify_db_account: ModifyDBAccountRequest,
    /// Moves the nodes of an instance to other availability zones.
    modify_db_instance_az_configure: ModifyDBInstanceAZConfigureRequest,
    /// Sets the additional bandwidth of each shard of an instance.
    modify_db_instance_additional_bandwidth_per_shard: ModifyDBInstanceAdditionalBandwidthPerShardRequest,
    /// Changes the billing method of instances.
    modify_db_instance_charge_type: ModifyDBInstanceChargeTypeRequest,
    /// Turns the deletion protection of an instance on or off.
    modify_db_instance_deletion_protection_policy: ModifyDBInstanceDeletionProtectionPolicyRequest,
    /// Changes the maximum number of connections of each shard of an instance.
    modify_db_instance_max_conn: ModifyDBInstanceMaxConnRequest,
    /// Upgrades the server or the proxy of an instance to another minor version.
    modify_db_instance_minor_version: ModifyDBInstanceMinorVersionRequest,
    /// Changes the name of an instance.
    modify_db_instance_name: ModifyDBInstanceNameRequest,
    /// Changes parameters of an instance.
    modify_db_instance_params: ModifyDBInstanceParamsRequest,
    /// Turns public DNS resolution of the private domain name of an instance on or off.
    modify_db_instance_private_dns_visibility: ModifyDBInstancePrivateDNSVisibilityRequest,
    /// Changes the memory of each shard of an instance.
    modify_db_instance_shard_capacity: ModifyDBInstanceShardCapacityRequest,
    /// Changes the number of shards of a sharded cluster.
    modify_db_instance_shard_number: ModifyDBInstanceShardNumberRequest,
    /// Moves an instance to another VPC or subnet.
    modify_db_instance_subnet: ModifyDBInstanceSubnetRequest,
    /// Changes the domain prefix or the port of an address of an instance.
    modify_db_instance_visit_address: ModifyDBInstanceVisitAddressRequest,
    /// Turns password-free access to an instance from its VPC on or off.
    modify_db_instance_vpc_auth_mode: ModifyDBInstanceVpcAuthModeRequest,
    /// Changes the number of shards and the capacity of each shard of an enterprise edition instance.
    modify_enterprise_db_instance_capacity: ModifyEnterpriseDBInstanceCapacityRequest,
    /// Changes parameters of an enterprise edition instance.
    modify_enterprise_db_instance_params: ModifyEnterpriseDBInstanceParamsRequest,
    /// Sets the daily maintenance window of an instance.
    modify_maintenance_time: ModifyMaintenanceTimeRequest,
    /// Changes the name, the description or the parameters of a custom parameter template.
    modify_parameter_group: ModifyParameterGroupRequest,
    /// Moves planned events to another time window.
    modify_planned_event_execute_time: ModifyPlannedEventExecuteTimeRequest,
    /// Detaches some or all tags from instances.
    remove_tags_from_resource: RemoveTagsFromResourceRequest,
    /// Restarts an instance.
    restart_db_instance: RestartDBInstanceRequest,
    /// Restarts proxy nodes of an instance.
    restart_db_instance_proxy: RestartDBInstanceProxyRequest,
    /// Restores an instance in place, from a backup or to a point in time.
    restore_db_instance: RestoreDBInstanceRequest,
    /// Turns data flashback (point-in-time recovery) of an instance on.
    start_continuous_backup: StartContinuousBackupRequest,
    /// Turns data flashback (point-in-time recovery) of an instance off.
    stop_continuous_backup: StopContinuousBackupRequest,
    /// Promotes secondary nodes to primary nodes of their shards.
    switch_over: SwitchOverRequest,
    /// Replaces the blue instance of a blue-green deployment with the green one.
    switchover_blue_green_deployment: SwitchoverBlueGreenDeploymentRequest,
    /// Synchronizes an allow list with its linked security groups.
    sync_allow_list: SyncAllowListRequest,
    /// Simulates the failure of an availability zone for an instance.
    test_failover_db_instance_zone: TestFailoverDBInstanceZoneRequest,
    /// Simulates the failure of primary nodes or proxy nodes of an instance.
    test_shut_down_db_instance_nodes: TestShutDownDBInstanceNodesRequest,
    /// Upgrades an instance from per-instance IP lists to allow lists.
    upgrade_allow_list_version: UpgradeAllowListVersionRequest,
}
