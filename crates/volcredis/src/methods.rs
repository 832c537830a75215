// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! A method for each action, on both clients.

use volcredis_core::actions::*;

use crate::macros::methods;

methods! {
    /// Attaches tags to instances, replacing the value of any key that is there already.
    add_tags_to_resource: AddTagsToResourceRequest,
    /// Applies the values of a parameter template to an instance.
    apply_parameter_group: ApplyParameterGroupRequest,
    /// Binds instances to allow lists: several instances to one list, or one instance to several lists.
    associate_allow_list: AssociateAllowListRequest,
    /// Creates an IP allow list in the region and returns its ID.
    create_allow_list: CreateAllowListRequest,
    /// Takes a manual backup of an instance now.
    create_backup: CreateBackupRequest,
    /// Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync until the switch.
    create_blue_green_deployment: CreateBlueGreenDeploymentRequest,
    /// Creates a login account with a role on an instance.
    create_db_account: CreateDBAccountRequest,
    /// Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol reach the shards without going through the proxies.
    create_db_endpoint_direct_link_address: CreateDBEndpointDirectLinkAddressRequest,
    /// Opens public network access to an instance by giving it a public address bound to one of your elastic IPs.
    create_db_endpoint_public_address: CreateDBEndpointPublicAddressRequest,
    /// Orders a new community-edition Redis instance and returns its ID while it is still being built.
    create_db_instance: CreateDBInstanceRequest,
    /// Orders a new Enterprise edition Redis instance.
    create_enterprise_db_instance: CreateEnterpriseDBInstanceRequest,
    /// Starts a one-time job that scans an instance for expired keys and clears them.
    create_key_scan_job: CreateKeyScanJobRequest,
    /// Creates a custom parameter template for one Redis version.
    create_parameter_group: CreateParameterGroupRequest,
    /// Removes nodes from every shard of a primary-secondary instance.
    decrease_db_instance_node_number: DecreaseDBInstanceNodeNumberRequest,
    /// Ends every client session of an instance.
    delete_all_client_session: DeleteAllClientSessionRequest,
    /// Deletes an allow list that no instance is bound to.
    delete_allow_list: DeleteAllowListRequest,
    /// Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.
    delete_blue_green_deployment: DeleteBlueGreenDeploymentRequest,
    /// Deletes an account of an instance.
    delete_db_account: DeleteDBAccountRequest,
    /// Releases the direct-link address of an instance.
    delete_db_endpoint_direct_link_address: DeleteDBEndpointDirectLinkAddressRequest,
    /// Closes public network access to an instance by releasing its public address.
    delete_db_endpoint_public_address: DeleteDBEndpointPublicAddressRequest,
    /// Deletes an instance for good.
    delete_db_instance: DeleteDBInstanceRequest,
    /// Deletes an Enterprise edition instance, by default after a final full backup.
    delete_enterprise_db_instance: DeleteEnterpriseDBInstanceRequest,
    /// Deletes a custom parameter template for good.
    delete_parameter_group: DeleteParameterGroupRequest,
    /// Returns one allow list with its addresses, bound instances and linked security groups.
    describe_allow_list_detail: DescribeAllowListDetailRequest,
    /// Lists the allow lists of the account in a region, optionally filtered.
    describe_allow_lists: DescribeAllowListsRequest,
    /// Lists the regions that an instance's backups can be copied to.
    describe_available_cross_region: DescribeAvailableCrossRegionRequest,
    /// Returns the automatic backup plan of an instance.
    describe_backup_plan: DescribeBackupPlanRequest,
    /// Returns the download addresses of the files of one backup.
    describe_backup_point_download_urls: DescribeBackupPointDownloadUrlsRequest,
    /// Lists the backups of one instance or of the whole account.
    describe_backups: DescribeBackupsRequest,
    /// Returns the largest keys of an instance, by memory or by number of elements, for a short period within the last 15 days.
    describe_big_keys: DescribeBigKeysRequest,
    /// Lists the blue-green deployments of an instance.
    describe_blue_green_deployments: DescribeBlueGreenDeploymentsRequest,
    /// Lists the client sessions of an instance as recorded in a span of time.
    describe_client_session_snapshot: DescribeClientSessionSnapshotRequest,
    /// Returns the cross-region backup policy of an instance.
    describe_cross_region_backup_policy: DescribeCrossRegionBackupPolicyRequest,
    /// Lists the cross-region backups of one instance or of the whole account.
    describe_cross_region_backups: DescribeCrossRegionBackupsRequest,
    /// Lists the minor versions available for each major Redis version.
    describe_db_engine_versions: DescribeDBEngineVersionsRequest,
    /// Lists the ACL command categories that an instance supports.
    describe_db_instance_acl_categories: DescribeDBInstanceAclCategoriesRequest,
    /// Lists the commands that belong to one ACL command category on an instance.
    describe_db_instance_acl_commands: DescribeDBInstanceAclCommandsRequest,
    /// Reports the default and the extra bandwidth of each shard of an instance.
    describe_db_instance_bandwidth_per_shard: DescribeDBInstanceBandwidthPerShardRequest,
    /// Returns everything about one community-edition instance, including its endpoints.
    describe_db_instance_detail: DescribeDBInstanceDetailRequest,
    /// Lists the configuration parameters an instance supports, with their current values, defaults and permitted values.
    describe_db_instance_params: DescribeDBInstanceParamsRequest,
    /// Lists the shards of an instance with the server nodes of each, paged.
    describe_db_instance_shards: DescribeDBInstanceShardsRequest,
    /// Returns which hash slots each shard of an instance holds.
    describe_db_instance_slots: DescribeDBInstanceSlotsRequest,
    /// Lists the instance sizes on sale, with their bandwidth and connection limits.
    describe_db_instance_specs: DescribeDBInstanceSpecsRequest,
    /// Lists instances of a region, filtered and paged, with their basic properties.
    describe_db_instances: DescribeDBInstancesRequest,
    /// Returns the full details of one Enterprise edition instance.
    describe_enterprise_db_instance_detail: DescribeEnterpriseDBInstanceDetailRequest,
    /// Lists the configuration parameters of an Enterprise edition instance, with their current values.
    describe_enterprise_db_instance_params: DescribeEnterpriseDBInstanceParamsRequest,
    /// Lists the instance specifications on offer in the Enterprise edition.
    describe_enterprise_db_instance_specs: DescribeEnterpriseDBInstanceSpecsRequest,
    /// Lists the zones of a region in which Enterprise edition instances can be created.
    describe_enterprise_zones: DescribeEnterpriseZonesRequest,
    /// Returns the log of commands with very large results of an instance for a period within the last three days.
    describe_fat_logs: DescribeFatLogsRequest,
    /// Returns the most accessed keys of an instance for a short period within the last 15 days.
    describe_hot_keys: DescribeHotKeysRequest,
    /// Lists the expired-key scan jobs of an instance within a period.
    describe_key_scan_jobs: DescribeKeyScanJobsRequest,
    /// Lists the IDs of all proxy and server nodes of an instance.
    describe_node_ids: DescribeNodeIdsRequest,
    /// Returns one parameter template with all its parameters.
    describe_parameter_group_detail: DescribeParameterGroupDetailRequest,
    /// Lists the parameter templates of the account in the region, without their parameters.
    describe_parameter_groups: DescribeParameterGroupsRequest,
    /// Returns the time window an instance can be restored to by point in time.
    describe_pitr_time_window: DescribePitrTimeWindowRequest,
    /// Lists planned events (maintenance and postponed operations), optionally by instance and start time.
    describe_planned_events: DescribePlannedEventsRequest,
    /// Lists the regions in which the account can use Cache for Redis.
    describe_regions: DescribeRegionsRequest,
    /// Returns the slow log of an instance for a period within the last three days.
    describe_slow_logs: DescribeSlowLogsRequest,
    /// Lists the tags of the given instances, one row per instance and tag.
    describe_tags_by_resource: DescribeTagsByResourceRequest,
    /// Lists the tasks that operations on instances have started, with their progress.
    describe_tasks: DescribeTasksRequest,
    /// Lists the availability zones of one region in which Cache for Redis instances can be placed.
    describe_zones: DescribeZonesRequest,
    /// Unbinds instances from allow lists: several instances from one list, or one instance from several lists.
    disassociate_allow_list: DisassociateAllowListRequest,
    /// Turns a single-node instance into a primary-secondary instance, and can change its sharding and shard size on the way.
    enable_db_instance_ha: EnableDBInstanceHARequest,
    /// Turns an instance without sharding into a sharded cluster.
    enable_sharded_cluster: EnableShardedClusterRequest,
    /// Starts a waiting planned event at once.
    execute_planned_event: ExecutePlannedEventRequest,
    /// Erases every key stored in an instance.
    flush_db_instance: FlushDBInstanceRequest,
    /// Adds nodes to every shard of a primary-secondary instance.
    increase_db_instance_node_number: IncreaseDBInstanceNodeNumberRequest,
    /// Cancels an expired-key scan job that has not ended yet.
    interrupt_key_scan_job: InterruptKeyScanJobRequest,
    /// Lists the accounts of an instance with their roles and states, all of them or the one named.
    list_db_account: ListDBAccountRequest,
    /// Changes the name, remark, category, addresses or security groups of an allow list.
    modify_allow_list: ModifyAllowListRequest,
    /// Changes the automatic backup plan of an instance, or switches it on or off.
    modify_backup_plan: ModifyBackupPlanRequest,
    /// Renames a backup.
    modify_backup_point_name: ModifyBackupPointNameRequest,
    /// Switches cross-region backup of an instance on or off and sets its destination region.
    modify_cross_region_backup_policy: ModifyCrossRegionBackupPolicyRequest,
    /// Changes the role, password or description of an account.
    modify_db_account: ModifyDBAccountRequest,
    /// Moves the nodes of an instance to other availability zones or changes between one zone and several.
    modify_db_instance_az_configure: ModifyDBInstanceAZConfigureRequest,
    /// Sets the extra bandwidth that each shard has on top of its default.
    modify_db_instance_additional_bandwidth_per_shard: ModifyDBInstanceAdditionalBandwidthPerShardRequest,
    /// Switches one or more instances between subscription and pay-as-you-go billing.
    modify_db_instance_charge_type: ModifyDBInstanceChargeTypeRequest,
    /// Turns the deletion protection of an instance on or off.
    modify_db_instance_deletion_protection_policy: ModifyDBInstanceDeletionProtectionPolicyRequest,
    /// Changes the maximum number of connections of each shard.
    modify_db_instance_max_conn: ModifyDBInstanceMaxConnRequest,
    /// Upgrades the server or proxy of an instance to a chosen minor version.
    modify_db_instance_minor_version: ModifyDBInstanceMinorVersionRequest,
    /// Renames an instance.
    modify_db_instance_name: ModifyDBInstanceNameRequest,
    /// Changes one or more configuration parameters of an instance.
    modify_db_instance_params: ModifyDBInstanceParamsRequest,
    /// Turns public DNS resolution of an instance's private domain name on or off.
    modify_db_instance_private_dns_visibility: ModifyDBInstancePrivateDNSVisibilityRequest,
    /// Changes the memory size of each shard of an instance.
    modify_db_instance_shard_capacity: ModifyDBInstanceShardCapacityRequest,
    /// Changes how many shards a sharded instance has.
    modify_db_instance_shard_number: ModifyDBInstanceShardNumberRequest,
    /// Moves an instance to another VPC or subnet.
    modify_db_instance_subnet: ModifyDBInstanceSubnetRequest,
    /// Changes the domain prefix or the port of one of an instance's addresses.
    modify_db_instance_visit_address: ModifyDBInstanceVisitAddressRequest,
    /// Turns password-free access to an instance from within its VPC on or off.
    modify_db_instance_vpc_auth_mode: ModifyDBInstanceVpcAuthModeRequest,
    /// Changes the shard count and per-shard capacity of an Enterprise edition instance.
    modify_enterprise_db_instance_capacity: ModifyEnterpriseDBInstanceCapacityRequest,
    /// Sets configuration parameters of an Enterprise edition instance.
    modify_enterprise_db_instance_params: ModifyEnterpriseDBInstanceParamsRequest,
    /// Sets the daily maintenance window of an instance.
    modify_maintenance_time: ModifyMaintenanceTimeRequest,
    /// Changes the name, the remark or the parameters of a custom parameter template.
    modify_parameter_group: ModifyParameterGroupRequest,
    /// Moves planned maintenance events to another time window.
    modify_planned_event_execute_time: ModifyPlannedEventExecuteTimeRequest,
    /// Detaches the named tags, or all tags, from instances.
    remove_tags_from_resource: RemoveTagsFromResourceRequest,
    /// Restarts an instance.
    restart_db_instance: RestartDBInstanceRequest,
    /// Restarts chosen proxy nodes of an instance.
    restart_db_instance_proxy: RestartDBInstanceProxyRequest,
    /// Restores an instance in place from one of its backups or to a point in time.
    restore_db_instance: RestoreDBInstanceRequest,
    /// Switches on data flashback (point-in-time recovery) for an instance.
    start_continuous_backup: StartContinuousBackupRequest,
    /// Switches off data flashback (point-in-time recovery) for an instance.
    stop_continuous_backup: StopContinuousBackupRequest,
    /// Makes chosen secondary nodes the primaries of their shards.
    switch_over: SwitchOverRequest,
    /// Switches a blue-green deployment over, so that the green instance takes the place of the blue one.
    switchover_blue_green_deployment: SwitchoverBlueGreenDeploymentRequest,
    /// Refreshes the addresses that an allow list takes from its linked security groups, or previews the change.
    sync_allow_list: SyncAllowListRequest,
    /// Simulates the failure of a whole zone for an instance, to rehearse the failover.
    test_failover_db_instance_zone: TestFailoverDBInstanceZoneRequest,
    /// Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.
    test_shut_down_db_instance_nodes: TestShutDownDBInstanceNodesRequest,
    /// Moves an old instance from per-instance IP lists to the current allow list feature.
    upgrade_allow_list_version: UpgradeAllowListVersionRequest,
}
