/**
 * @file
 * Types that several chapters share. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TYPES_H
#define VOLCREDIS_GENERATED_TYPES_H

#include "../typed.h"

/* Role of a database account. Other values can occur. */
#define VOLCREDIS_AccountRole_Administrator "Administrator" /**< May run all supported commands. */
#define VOLCREDIS_AccountRole_ReadWrite "ReadWrite" /**< May run all commands except those of the `admin` category. */
#define VOLCREDIS_AccountRole_ReadOnly "ReadOnly" /**< May run only commands of the `read` category. */
#define VOLCREDIS_AccountRole_NotDangerous "NotDangerous" /**< May run all commands except those of the `dangerous` category. */

/* Type of an address. Other values can occur. */
#define VOLCREDIS_AddressType_Private "Private" /**< Address in the VPC. */
#define VOLCREDIS_AddressType_Public "Public" /**< Address on the internet. */
#define VOLCREDIS_AddressType_DirectLink "DirectLink" /**< Address of the shards, without the proxies. */
#define VOLCREDIS_AddressType_PublicZone "PublicZone" /**< Not documented by the service; may change. */
#define VOLCREDIS_AddressType_StorageInner "StorageInner" /**< Not documented by the service; may change. */
#define VOLCREDIS_AddressType_PublicZoneAffinity "PublicZoneAffinity" /**< Not documented by the service; may change. */

/* Category of an allow list. Other values can occur. */
#define VOLCREDIS_AllowListCategory_Ordinary "Ordinary" /**< Any allow list other than the default one. */
#define VOLCREDIS_AllowListCategory_Default "Default" /**< Default allow list of the account in the region. */

/* Architecture of an instance. Other values can occur. */
#define VOLCREDIS_ArchType_Standard "Standard" /**< Unsharded instance. */
#define VOLCREDIS_ArchType_Cluster "Cluster" /**< Sharded cluster. */

/* Scope of a query for backups. Other values can occur. */
#define VOLCREDIS_BackupScope_OneInstance "OneInstance" /**< Backups of one instance. */
#define VOLCREDIS_BackupScope_DestroyedInstances "DestroyedInstances" /**< Backups of deleted instances. Not documented by the service; may change. */
#define VOLCREDIS_BackupScope_AccountInstances "AccountInstances" /**< Backups of all instances of the account. */

/* Status of a backup. Other values can occur. */
#define VOLCREDIS_BackupStatus_Creating "Creating" /**< The backup is in progress. */
#define VOLCREDIS_BackupStatus_Available "Available" /**< The backup is ready for use. */
#define VOLCREDIS_BackupStatus_Unavailable "Unavailable" /**< The backup cannot be used. */
#define VOLCREDIS_BackupStatus_Deleting "Deleting" /**< The backup is being deleted. */

/* Strategy of a backup. Other values can occur. */
#define VOLCREDIS_BackupStrategy_ManualBackup "ManualBackup" /**< Backup created by `CreateBackup`. */
#define VOLCREDIS_BackupStrategy_AutomatedBackup "AutomatedBackup" /**< Backup created by the automatic backup plan. */
#define VOLCREDIS_BackupStrategy_DataFlashBack "DataFlashBack" /**< Not documented by the service; may change. */
#define VOLCREDIS_BackupStrategy_AllStrategy "AllStrategy" /**< Not documented by the service; may change. */

/* Type of a backup. Other values can occur. */
#define VOLCREDIS_BackupType_Full "Full" /**< Full backup. */
#define VOLCREDIS_BackupType_Invalid "Invalid" /**< Not documented by the service; may change. */
#define VOLCREDIS_BackupType_Inc "Inc" /**< Restore to a point in time. */
#define VOLCREDIS_BackupType_All "All" /**< Not documented by the service; may change. */

/* Sort order of big keys. Other values can occur. */
#define VOLCREDIS_BigKeyOrder_ValueSize "ValueSize" /**< By memory. */
#define VOLCREDIS_BigKeyOrder_ValueLen "ValueLen" /**< By number of elements. */

/* Selection of the addresses that an allow list takes from a security group. Other values can occur. */
#define VOLCREDIS_BindMode_AssociateEcsIp "AssociateEcsIp" /**< Primary addresses of the ECS instances in the security group. */
#define VOLCREDIS_BindMode_IngressDirectionIp "IngressDirectionIp" /**< Source addresses of the inbound rules of the security group. */

/* Role of an instance in a blue-green deployment. Other values can occur. */
#define VOLCREDIS_BlueGreenRole_Blue "Blue" /**< Current instance. */
#define VOLCREDIS_BlueGreenRole_Green "Green" /**< New instance. */

/* Status of a blue-green deployment. Other values can occur. */
#define VOLCREDIS_BlueGreenStatus_INIT "INIT" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_PROVISIONING "PROVISIONING" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_AVAILABLE "AVAILABLE" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_DATA_SYNCHRONIZING "DATA_SYNCHRONIZING" /**< Data is being copied to the green instance. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_AVAILABLE "SWITCHOVER_AVAILABLE" /**< The green instance is in sync; the switchover can start. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_IN_PROGRESS "SWITCHOVER_IN_PROGRESS" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_PENDING "SWITCHOVER_PENDING" /**< The switchover waits for the maintenance window. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_COMPLETED "SWITCHOVER_COMPLETED" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_FAILED "SWITCHOVER_FAILED" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_DELETING "DELETING" /**< A value of `BlueGreenStatus`. */
#define VOLCREDIS_BlueGreenStatus_DELETE_COMPLETED "DELETE_COMPLETED" /**< The deployment was canceled. */

/* Billing method of an instance. Other values can occur. */
#define VOLCREDIS_ChargeType_PostPaid "PostPaid" /**< Pay-as-you-go. */
#define VOLCREDIS_ChargeType_PrePaid "PrePaid" /**< Subscription. */

/* Data storage of an instance. Other values can occur. */
#define VOLCREDIS_DataLayout_RAM "RAM" /**< All data in memory. */
#define VOLCREDIS_DataLayout_Hybrid "Hybrid" /**< Cold data on fast storage. */

/* Deletion protection of an instance. Other values can occur. */
#define VOLCREDIS_DeletionProtection_enabled "enabled" /**< The instance cannot be deleted. */
#define VOLCREDIS_DeletionProtection_disabled "disabled" /**< The instance can be deleted. */

/* Redis version of an instance. Other values can occur. */
#define VOLCREDIS_EngineVersion_5_0 "5.0" /**< A value of `EngineVersion`. */
#define VOLCREDIS_EngineVersion_6_0 "6.0" /**< A value of `EngineVersion`. */
#define VOLCREDIS_EngineVersion_7_0 "7.0" /**< A value of `EngineVersion`. */
#define VOLCREDIS_EngineVersion_7_2 "7.2" /**< Enterprise edition only. */
#define VOLCREDIS_EngineVersion_7_4 "7.4" /**< Enterprise edition only. */

/* Type of the node that logged a command with a large result. Other values can occur. */
#define VOLCREDIS_FatLogType_proxy "proxy" /**< A value of `FatLogType`. */
#define VOLCREDIS_FatLogType_server "server" /**< A value of `FatLogType`. */

/* Class of an instance. Other values can occur. */
#define VOLCREDIS_InstanceClass_PrimarySecondary "PrimarySecondary" /**< Primary node with secondary nodes. */
#define VOLCREDIS_InstanceClass_Standalone "Standalone" /**< Single node. */

/* Status of an instance. Other values can occur. */
#define VOLCREDIS_InstanceStatus_Creating "Creating" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_CreateFailed "CreateFailed" /**< The creation of the instance failed. */
#define VOLCREDIS_InstanceStatus_Running "Running" /**< The instance is in service. */
#define VOLCREDIS_InstanceStatus_Restarting "Restarting" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_ProxyRestarting "ProxyRestarting" /**< Proxy nodes are being restarted. */
#define VOLCREDIS_InstanceStatus_Scaling "Scaling" /**< The specification is being changed. */
#define VOLCREDIS_InstanceStatus_ParameterModifying "ParameterModifying" /**< Parameters are being changed. */
#define VOLCREDIS_InstanceStatus_AllowListMaintaining "AllowListMaintaining" /**< Allow lists are being bound, unbound or changed. */
#define VOLCREDIS_InstanceStatus_NetworkMaintaining "NetworkMaintaining" /**< The network configuration is being changed. */
#define VOLCREDIS_InstanceStatus_AZChanging "AZChanging" /**< Nodes are being moved to other availability zones. */
#define VOLCREDIS_InstanceStatus_PrimaryChanging "PrimaryChanging" /**< Primary nodes are being switched. */
#define VOLCREDIS_InstanceStatus_Upgrading "Upgrading" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_Maintaining "Maintaining" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_Restoring "Restoring" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_TaskFailed "TaskFailed" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_Closing "Closing" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_Released "Released" /**< A value of `InstanceStatus`. */
#define VOLCREDIS_InstanceStatus_Deleting "Deleting" /**< A value of `InstanceStatus`. */

/* Data type of a key. Other values can occur. */
#define VOLCREDIS_KeyType_string "string" /**< A value of `KeyType`. */
#define VOLCREDIS_KeyType_list "list" /**< A value of `KeyType`. */
#define VOLCREDIS_KeyType_set "set" /**< A value of `KeyType`. */
#define VOLCREDIS_KeyType_zset "zset" /**< A value of `KeyType`. */
#define VOLCREDIS_KeyType_hash "hash" /**< A value of `KeyType`. */

/* Effect of the given addresses on an allow list. Other values can occur. */
#define VOLCREDIS_ModifyMode_Cover "Cover" /**< Replaces the addresses. */
#define VOLCREDIS_ModifyMode_Append "Append" /**< Adds to the addresses. */
#define VOLCREDIS_ModifyMode_Delete "Delete" /**< Removes from the addresses. */

/* Deployment of an instance over several availability zones. Other values can occur. */
#define VOLCREDIS_MultiAZ_enabled "enabled" /**< Nodes in several availability zones. */
#define VOLCREDIS_MultiAZ_disabled "disabled" /**< Nodes in one availability zone. */

/* Password-free access from the VPC. Other values can occur. */
#define VOLCREDIS_NoAuthMode_open "open" /**< No password is needed. */
#define VOLCREDIS_NoAuthMode_close "close" /**< A password is needed. */

/* Role of a node in its shard. Other values can occur. */
#define VOLCREDIS_NodeRole_PrimaryNode "PrimaryNode" /**< A value of `NodeRole`. */
#define VOLCREDIS_NodeRole_SecondaryNode "SecondaryNode" /**< A value of `NodeRole`. */

/* Status of a node. Other values can occur. */
#define VOLCREDIS_NodeStatus_deploy "deploy" /**< The node is starting. */
#define VOLCREDIS_NodeStatus_running "running" /**< The node is serving requests. */
#define VOLCREDIS_NodeStatus_loading "loading" /**< The node is loading data. */
#define VOLCREDIS_NodeStatus_error "error" /**< The node is out of order. */

/* Origin of a parameter template. Other values can occur. */
#define VOLCREDIS_ParameterGroupSource_System "System" /**< Created by the service. */
#define VOLCREDIS_ParameterGroupSource_User "User" /**< Created by a user. */

/* Status of a planned event. Other values can occur. */
#define VOLCREDIS_PlannedEventStatus_Initiated "Initiated" /**< A value of `PlannedEventStatus`. */
#define VOLCREDIS_PlannedEventStatus_Waiting "Waiting" /**< The event waits for its time window. */
#define VOLCREDIS_PlannedEventStatus_Running "Running" /**< A value of `PlannedEventStatus`. */
#define VOLCREDIS_PlannedEventStatus_Success "Success" /**< A value of `PlannedEventStatus`. */
#define VOLCREDIS_PlannedEventStatus_Failed "Failed" /**< A value of `PlannedEventStatus`. */
#define VOLCREDIS_PlannedEventStatus_Canceled "Canceled" /**< A value of `PlannedEventStatus`. */
#define VOLCREDIS_PlannedEventStatus_Abandoned "Abandoned" /**< A value of `PlannedEventStatus`. */

/* Resolution of a private domain name. Other values can occur. */
#define VOLCREDIS_PrivateDNSVisibility_Public "Public" /**< Resolvable from the internet. */
#define VOLCREDIS_PrivateDNSVisibility_Private "Private" /**< Resolvable only from the private network. */

/* Edition of an instance. Other values can occur. */
#define VOLCREDIS_ServiceType_Basic "Basic" /**< Community edition. */
#define VOLCREDIS_ServiceType_Enterprise "Enterprise" /**< Enterprise edition. */

/* Type of the node that logged a slow query. Other values can occur. */
#define VOLCREDIS_SlowLogType_Server "Server" /**< A value of `SlowLogType`. */
#define VOLCREDIS_SlowLogType_Proxy "Proxy" /**< A value of `SlowLogType`. */

/* Status of a task. Other values can occur. */
#define VOLCREDIS_TaskStatus_Running "Running" /**< A value of `TaskStatus`. */
#define VOLCREDIS_TaskStatus_Success "Success" /**< A value of `TaskStatus`. */
#define VOLCREDIS_TaskStatus_Failed "Failed" /**< A value of `TaskStatus`. */
#define VOLCREDIS_TaskStatus_Waiting "Waiting" /**< A value of `TaskStatus`. */
#define VOLCREDIS_TaskStatus_Canceled "Canceled" /**< A value of `TaskStatus`. */

/* Status of a step of a task. Other values can occur. */
#define VOLCREDIS_TaskStepStatus_Running "Running" /**< A value of `TaskStepStatus`. */
#define VOLCREDIS_TaskStepStatus_Success "Success" /**< A value of `TaskStepStatus`. */
#define VOLCREDIS_TaskStepStatus_Failed "Failed" /**< A value of `TaskStepStatus`. */
#define VOLCREDIS_TaskStepStatus_Waiting "Waiting" /**< A value of `TaskStepStatus`. */

/* Password-free access from the VPC. Other values can occur. */
#define VOLCREDIS_VpcAuthMode_open "open" /**< No password is needed. */
#define VOLCREDIS_VpcAuthMode_close "close" /**< A password is needed. */
/** A blue-green deployment: an instance and its copy of a later version. */
typedef struct volcredis_BlueGreenDeployment {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /** Progress of the data synchronization from the blue to the green instance; the scale is not documented. */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** Name of the blue instance. */
    const char *SourceInstanceName;
    /** Status of the deployment. Example: `SWITCHOVER_AVAILABLE`. */
    const char *Status;
    /** Redis version of the green instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /** ID of the green (new) instance. */
    const char *TargetInstanceId;
    /** Name of the green instance. Example: `redistest-green`. */
    const char *TargetInstanceName;
} volcredis_BlueGreenDeployment;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_BlueGreenDeployment volcredis_read_BlueGreenDeployment(const volcredis_value *value) {
    volcredis_BlueGreenDeployment view;
    view.value = value;
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    return view;
}

/** Memory of an instance, total and used. */
typedef struct volcredis_Capacity {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Total memory. Unit: MiB. */
    volcredis_optional_int64 Total;
    /** Used memory. Unit: MiB. */
    volcredis_optional_int64 Used;
} volcredis_Capacity;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_Capacity volcredis_read_Capacity(const volcredis_value *value) {
    volcredis_Capacity view;
    view.value = value;
    view.Total = volcredis_detail_get_int64(value, "Total");
    view.Used = volcredis_detail_get_int64(value, "Used");
    return view;
}

/** Zone of a node. */
typedef struct volcredis_ConfigureNode {
    /** ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`. */
    const char *AZ;
} volcredis_ConfigureNode;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ConfigureNode(volcredis_request *request, const char *at,
    const volcredis_ConfigureNode *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AZ", from->AZ, error);
    return status;
}

/** Zone of a node. */
typedef struct volcredis_ConfigureNodeView {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`. */
    const char *AZ;
} volcredis_ConfigureNodeView;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ConfigureNodeView volcredis_read_ConfigureNodeView(const volcredis_value *value) {
    volcredis_ConfigureNodeView view;
    view.value = value;
    view.AZ = volcredis_detail_get_string(value, "AZ");
    return view;
}

/** A minor version of the server or the proxy. */
typedef struct volcredis_MinorVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Version number. Example: `1.512.0`. */
    const char *Version;
} volcredis_MinorVersion;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_MinorVersion volcredis_read_MinorVersion(const volcredis_value *value) {
    volcredis_MinorVersion view;
    view.value = value;
    view.Version = volcredis_detail_get_string(value, "Version");
    return view;
}

/** A parameter and its new value. */
typedef struct volcredis_ParamValue {
    /** Name of the parameter, as listed by `DescribeDBInstanceParams` or `DescribeEnterpriseDBInstanceParams`. Example:
     * `maxmemory-policy`. */
    const char *Name;
    /** Value of the parameter, always as a string. Example: `allkeys-lru`. */
    const char *Value;
} volcredis_ParamValue;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ParamValue(volcredis_request *request, const char *at,
    const volcredis_ParamValue *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Value", from->Value, error);
    return status;
}

/** A value that a parameter can have. */
typedef struct volcredis_ParameterOption {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Description of the value. */
    const char *Description;
    /** Permitted value. */
    const char *Value;
} volcredis_ParameterOption;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ParameterOption volcredis_read_ParameterOption(const volcredis_value *value) {
    volcredis_ParameterOption view;
    view.value = value;
    view.Description = volcredis_detail_get_string(value, "Description");
    view.Value = volcredis_detail_get_string(value, "Value");
    return view;
}

/** A parameter of an instance. */
typedef struct volcredis_Parameter {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Current value. Example: `25`. */
    const char *CurrentValue;
    /** Default value. Example: `25`. */
    const char *DefaultValue;
    /** Description of the parameter, in Chinese. Example: `容量写满以后的逐出策略`. */
    const char *Description;
    /** `true` if the parameter can be changed for the instance. Example: `true`. */
    volcredis_optional_bool EditableForInstance;
    /** `true` if a new value takes effect only after a restart. */
    volcredis_optional_bool NeedReboot;
    /** Permitted values, for parameters of type `Radio`. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterOption`. */
    volcredis_list Options;
    /** Name of the parameter, as used in `ParamValues`. */
    const char *ParamName;
    /** Permitted range, for numeric parameters. */
    const char *Range;
    /** Type of the parameter; `Radio` is a choice of `Options`. */
    const char *Type;
    /** Unit of the value, for numeric parameters. */
    const char *Unit;
} volcredis_Parameter;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_Parameter volcredis_read_Parameter(const volcredis_value *value) {
    volcredis_Parameter view;
    view.value = value;
    view.CurrentValue = volcredis_detail_get_string(value, "CurrentValue");
    view.DefaultValue = volcredis_detail_get_string(value, "DefaultValue");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.EditableForInstance = volcredis_detail_get_bool(value, "EditableForInstance");
    view.NeedReboot = volcredis_detail_get_bool(value, "NeedReboot");
    view.Options = volcredis_detail_get_list(value, "Options");
    view.ParamName = volcredis_detail_get_string(value, "ParamName");
    view.Range = volcredis_detail_get_string(value, "Range");
    view.Type = volcredis_detail_get_string(value, "Type");
    view.Unit = volcredis_detail_get_string(value, "Unit");
    return view;
}

/** A parameter of a parameter template. */
typedef struct volcredis_ParameterGroupParameter {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Value in the template. Example: `100`. */
    const char *CurrentValue;
    /** Description of the parameter. */
    const char *Description;
    /** `true` if a new value takes effect only after a restart. */
    volcredis_optional_bool NeedReboot;
    /** Permitted values, for parameters of type `Radio`. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterOption`. */
    volcredis_list Options;
    /** Name of the parameter, as used in `ParamValues`. */
    const char *ParamName;
    /** Permitted range, for numeric parameters. */
    const char *Range;
    /** Type of the parameter; `Radio` is a choice of `Options`. */
    const char *Type;
    /** Unit of the value, for numeric parameters. */
    const char *Unit;
} volcredis_ParameterGroupParameter;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ParameterGroupParameter volcredis_read_ParameterGroupParameter(const volcredis_value *value) {
    volcredis_ParameterGroupParameter view;
    view.value = value;
    view.CurrentValue = volcredis_detail_get_string(value, "CurrentValue");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.NeedReboot = volcredis_detail_get_bool(value, "NeedReboot");
    view.Options = volcredis_detail_get_list(value, "Options");
    view.ParamName = volcredis_detail_get_string(value, "ParamName");
    view.Range = volcredis_detail_get_string(value, "Range");
    view.Type = volcredis_detail_get_string(value, "Type");
    view.Unit = volcredis_detail_get_string(value, "Unit");
    return view;
}

/** A security group linked to an allow list, with its addresses. */
typedef struct volcredis_SecurityGroupBindInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
     * source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
     * Example: `IngressDirectionIp`. */
    const char *BindMode;
    /** Current addresses of the group. Read the items with `volcredis_item_string`. */
    volcredis_list IpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SecurityGroupBindInfo;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_SecurityGroupBindInfo volcredis_read_SecurityGroupBindInfo(const volcredis_value *value) {
    volcredis_SecurityGroupBindInfo view;
    view.value = value;
    view.BindMode = volcredis_detail_get_string(value, "BindMode");
    view.IpList = volcredis_detail_get_list(value, "IpList");
    view.SecurityGroupId = volcredis_detail_get_string(value, "SecurityGroupId");
    view.SecurityGroupName = volcredis_detail_get_string(value, "SecurityGroupName");
    return view;
}

/** A security group whose addresses are added to an allow list. */
typedef struct volcredis_SecurityGroupBinding {
    /** Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
     * source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
     * Example: `IngressDirectionIp`. */
    const char *BindMode;
    /** ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`. */
    const char *SecurityGroupId;
} volcredis_SecurityGroupBinding;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_SecurityGroupBinding(volcredis_request *request, const char *at,
    const volcredis_SecurityGroupBinding *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "BindMode", from->BindMode, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SecurityGroupId", from->SecurityGroupId, error);
    return status;
}

/** A tag of an instance. */
typedef struct volcredis_Tag {
    /** Key of the tag, unique on the instance. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_Tag;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_Tag(volcredis_request *request, const char *at,
    const volcredis_Tag *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "Key", from->Key, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Value", from->Value, error);
    return status;
}

/** A tag of an instance. */
typedef struct volcredis_TagView {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Key of the tag, unique on the instance. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_TagView;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_TagView volcredis_read_TagView(const volcredis_value *value) {
    volcredis_TagView view;
    view.value = value;
    view.Key = volcredis_detail_get_string(value, "Key");
    view.Value = volcredis_detail_get_string(value, "Value");
    return view;
}

/** A filter on tags. */
typedef struct volcredis_TagFilter {
    /** Key of the tag. Example: `department`. */
    const char *Key;
    /** Value of the tag; any value if not given. Example: `game`. */
    const char *Value;
} volcredis_TagFilter;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_TagFilter(volcredis_request *request, const char *at,
    const volcredis_TagFilter *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "Key", from->Key, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Value", from->Value, error);
    return status;
}

/** An availability zone. */
typedef struct volcredis_Zone {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the zone. Example: `cn-beijing-a`. */
    const char *ZoneId;
    /** Display name of the zone, in Chinese. Example: `可用区A`. */
    const char *ZoneName;
    /** Status of the zone as a number; only `1` is documented. Example: `1`. */
    volcredis_optional_int32 ZoneStatus;
} volcredis_Zone;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_Zone volcredis_read_Zone(const volcredis_value *value) {
    volcredis_Zone view;
    view.value = value;
    view.ZoneId = volcredis_detail_get_string(value, "ZoneId");
    view.ZoneName = volcredis_detail_get_string(value, "ZoneName");
    view.ZoneStatus = volcredis_detail_get_int32(value, "ZoneStatus");
    return view;
}


#endif /* VOLCREDIS_GENERATED_TYPES_H */
