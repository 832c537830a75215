/* Generated from the API model by `cargo xtask codegen`. Do not edit. See `typed.h` for how to use the structures. */
#ifndef VOLCREDIS_ACTIONS_H
#define VOLCREDIS_ACTIONS_H

#include "typed.h"

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
#define VOLCREDIS_BlueGreenStatus_INIT "INIT"
#define VOLCREDIS_BlueGreenStatus_PROVISIONING "PROVISIONING"
#define VOLCREDIS_BlueGreenStatus_AVAILABLE "AVAILABLE"
#define VOLCREDIS_BlueGreenStatus_DATA_SYNCHRONIZING "DATA_SYNCHRONIZING" /**< Data is being copied to the green instance. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_AVAILABLE "SWITCHOVER_AVAILABLE" /**< The green instance is in sync; the switchover can start. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_IN_PROGRESS "SWITCHOVER_IN_PROGRESS"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_PENDING "SWITCHOVER_PENDING" /**< The switchover waits for the maintenance window. */
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_COMPLETED "SWITCHOVER_COMPLETED"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_FAILED "SWITCHOVER_FAILED"
#define VOLCREDIS_BlueGreenStatus_DELETING "DELETING"
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
#define VOLCREDIS_EngineVersion_5_0 "5.0"
#define VOLCREDIS_EngineVersion_6_0 "6.0"
#define VOLCREDIS_EngineVersion_7_0 "7.0"
#define VOLCREDIS_EngineVersion_7_2 "7.2" /**< Enterprise edition only. */
#define VOLCREDIS_EngineVersion_7_4 "7.4" /**< Enterprise edition only. */

/* Type of the node that logged a command with a large result. Other values can occur. */
#define VOLCREDIS_FatLogType_proxy "proxy"
#define VOLCREDIS_FatLogType_server "server"

/* Class of an instance. Other values can occur. */
#define VOLCREDIS_InstanceClass_PrimarySecondary "PrimarySecondary" /**< Primary node with secondary nodes. */
#define VOLCREDIS_InstanceClass_Standalone "Standalone" /**< Single node. */

/* Status of an instance. Other values can occur. */
#define VOLCREDIS_InstanceStatus_Creating "Creating"
#define VOLCREDIS_InstanceStatus_CreateFailed "CreateFailed" /**< The creation of the instance failed. */
#define VOLCREDIS_InstanceStatus_Running "Running" /**< The instance is in service. */
#define VOLCREDIS_InstanceStatus_Restarting "Restarting"
#define VOLCREDIS_InstanceStatus_ProxyRestarting "ProxyRestarting" /**< Proxy nodes are being restarted. */
#define VOLCREDIS_InstanceStatus_Scaling "Scaling" /**< The specification is being changed. */
#define VOLCREDIS_InstanceStatus_ParameterModifying "ParameterModifying" /**< Parameters are being changed. */
#define VOLCREDIS_InstanceStatus_AllowListMaintaining "AllowListMaintaining" /**< Allow lists are being bound, unbound or changed. */
#define VOLCREDIS_InstanceStatus_NetworkMaintaining "NetworkMaintaining" /**< The network configuration is being changed. */
#define VOLCREDIS_InstanceStatus_AZChanging "AZChanging" /**< Nodes are being moved to other availability zones. */
#define VOLCREDIS_InstanceStatus_PrimaryChanging "PrimaryChanging" /**< Primary nodes are being switched. */
#define VOLCREDIS_InstanceStatus_Upgrading "Upgrading"
#define VOLCREDIS_InstanceStatus_Maintaining "Maintaining"
#define VOLCREDIS_InstanceStatus_Restoring "Restoring"
#define VOLCREDIS_InstanceStatus_TaskFailed "TaskFailed"
#define VOLCREDIS_InstanceStatus_Closing "Closing"
#define VOLCREDIS_InstanceStatus_Released "Released"
#define VOLCREDIS_InstanceStatus_Deleting "Deleting"

/* Data type of a key. Other values can occur. */
#define VOLCREDIS_KeyType_string "string"
#define VOLCREDIS_KeyType_list "list"
#define VOLCREDIS_KeyType_set "set"
#define VOLCREDIS_KeyType_zset "zset"
#define VOLCREDIS_KeyType_hash "hash"

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
#define VOLCREDIS_NodeRole_PrimaryNode "PrimaryNode"
#define VOLCREDIS_NodeRole_SecondaryNode "SecondaryNode"

/* Status of a node. Other values can occur. */
#define VOLCREDIS_NodeStatus_deploy "deploy" /**< The node is starting. */
#define VOLCREDIS_NodeStatus_running "running" /**< The node is serving requests. */
#define VOLCREDIS_NodeStatus_loading "loading" /**< The node is loading data. */
#define VOLCREDIS_NodeStatus_error "error" /**< The node is out of order. */

/* Origin of a parameter template. Other values can occur. */
#define VOLCREDIS_ParameterGroupSource_System "System" /**< Created by the service. */
#define VOLCREDIS_ParameterGroupSource_User "User" /**< Created by a user. */

/* Status of a planned event. Other values can occur. */
#define VOLCREDIS_PlannedEventStatus_Initiated "Initiated"
#define VOLCREDIS_PlannedEventStatus_Waiting "Waiting" /**< The event waits for its time window. */
#define VOLCREDIS_PlannedEventStatus_Running "Running"
#define VOLCREDIS_PlannedEventStatus_Success "Success"
#define VOLCREDIS_PlannedEventStatus_Failed "Failed"
#define VOLCREDIS_PlannedEventStatus_Canceled "Canceled"
#define VOLCREDIS_PlannedEventStatus_Abandoned "Abandoned"

/* Resolution of a private domain name. Other values can occur. */
#define VOLCREDIS_PrivateDNSVisibility_Public "Public" /**< Resolvable from the internet. */
#define VOLCREDIS_PrivateDNSVisibility_Private "Private" /**< Resolvable only from the private network. */

/* Edition of an instance. Other values can occur. */
#define VOLCREDIS_ServiceType_Basic "Basic" /**< Community edition. */
#define VOLCREDIS_ServiceType_Enterprise "Enterprise" /**< Enterprise edition. */

/* Type of the node that logged a slow query. Other values can occur. */
#define VOLCREDIS_SlowLogType_Server "Server"
#define VOLCREDIS_SlowLogType_Proxy "Proxy"

/* Status of a task. Other values can occur. */
#define VOLCREDIS_TaskStatus_Running "Running"
#define VOLCREDIS_TaskStatus_Success "Success"
#define VOLCREDIS_TaskStatus_Failed "Failed"
#define VOLCREDIS_TaskStatus_Waiting "Waiting"
#define VOLCREDIS_TaskStatus_Canceled "Canceled"

/* Status of a step of a task. Other values can occur. */
#define VOLCREDIS_TaskStepStatus_Running "Running"
#define VOLCREDIS_TaskStepStatus_Success "Success"
#define VOLCREDIS_TaskStepStatus_Failed "Failed"
#define VOLCREDIS_TaskStepStatus_Waiting "Waiting"

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
    /**
     * Progress of the data synchronization from the blue to the green instance; the scale is not
     * documented.
     */
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

static inline volcredis_MinorVersion volcredis_read_MinorVersion(const volcredis_value *value) {
    volcredis_MinorVersion view;
    view.value = value;
    view.Version = volcredis_detail_get_string(value, "Version");
    return view;
}

/** A parameter and its new value. */
typedef struct volcredis_ParamValue {
    /**
     * Name of the parameter, as listed by `DescribeDBInstanceParams` or
     * `DescribeEnterpriseDBInstanceParams`. Example: `maxmemory-policy`.
     */
    const char *Name;
    /** Value of the parameter, always as a string. Example: `allkeys-lru`. */
    const char *Value;
} volcredis_ParamValue;

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
    /**
     * Permitted values, for parameters of type `Radio`. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterOption`.
     */
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
    /**
     * Permitted values, for parameters of type `Radio`. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterOption`.
     */
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
    /**
     * Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
     * rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
     * instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /** Current addresses of the group. Read the items with `volcredis_item_string`. */
    volcredis_list IpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SecurityGroupBindInfo;

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
    /**
     * Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
     * rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
     * instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /** ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`. */
    const char *SecurityGroupId;
} volcredis_SecurityGroupBinding;

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

static inline volcredis_Zone volcredis_read_Zone(const volcredis_value *value) {
    volcredis_Zone view;
    view.value = value;
    view.ZoneId = volcredis_detail_get_string(value, "ZoneId");
    view.ZoneName = volcredis_detail_get_string(value, "ZoneName");
    view.ZoneStatus = volcredis_detail_get_int32(value, "ZoneStatus");
    return view;
}


/* ---- AddTagsToResource ---- */
/**
 * Attaches tags to instances; the value of an existing key is replaced.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - An instance can have at most 50 tags.
 *
 * Notes:
 *
 * - Keys and values must follow the tag rules of the service, which only the service checks.
 *
 * @see https://www.volcengine.com/docs/6293/1112331
 * @see https://www.volcengine.com/docs/84772/1393053
 */
typedef struct volcredis_AddTagsToResourceRequest {
    /** IDs of the instances to tag. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_strings InstanceIds;
    /**
     * Tags to attach. Limits: at most 20 items; unique `Key`. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
     */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_AddTagsToResourceRequest;

static inline volcredis_status volcredis_fill_AddTagsToResourceRequest(volcredis_request *request, const char *at,
    const volcredis_AddTagsToResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `AddTagsToResource`; a view that is valid as long as the response object. */
typedef struct volcredis_AddTagsToResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AddTagsToResourceResponse;

static inline volcredis_AddTagsToResourceResponse volcredis_read_AddTagsToResourceResponse(const volcredis_value *value) {
    volcredis_AddTagsToResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Attaches tags to instances; the value of an existing key is replaced.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AddTagsToResource(const volcredis_client *client, const volcredis_AddTagsToResourceRequest *request,
    volcredis_response **response, volcredis_AddTagsToResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("AddTagsToResource", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_AddTagsToResourceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_AddTagsToResourceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ApplyParameterGroup ---- */
/** A parameter template applied to an instance. */
typedef struct volcredis_ApplyParameterGroup_AppliedParameterGroup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** ID of the applied template. */
    const char *ParameterGroupId;
    /**
     * Parameters set by the template. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterGroupParameter`.
     */
    volcredis_list ApplyParameters;
} volcredis_ApplyParameterGroup_AppliedParameterGroup;

static inline volcredis_ApplyParameterGroup_AppliedParameterGroup volcredis_read_ApplyParameterGroup_AppliedParameterGroup(const volcredis_value *value) {
    volcredis_ApplyParameterGroup_AppliedParameterGroup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.ApplyParameters = volcredis_detail_get_list(value, "ApplyParameters");
    return view;
}

/**
 * Applies the values of a parameter template to an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 */
typedef struct volcredis_ApplyParameterGroupRequest {
    /** ID of the instance. */
    const char *InstanceId;
    /** ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_ApplyParameterGroupRequest;

static inline volcredis_status volcredis_fill_ApplyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ApplyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `ApplyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ApplyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Applied template and the instance it was applied to. Read it with
     * `volcredis_read_ApplyParameterGroup_AppliedParameterGroup`; null if absent.
     */
    const volcredis_value *ApplyParameterGroupInfo;
} volcredis_ApplyParameterGroupResponse;

static inline volcredis_ApplyParameterGroupResponse volcredis_read_ApplyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ApplyParameterGroupResponse view;
    view.value = value;
    view.ApplyParameterGroupInfo = volcredis_detail_get_value(value, "ApplyParameterGroupInfo");
    return view;
}

/**
 * Applies the values of a parameter template to an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ApplyParameterGroup(const volcredis_client *client, const volcredis_ApplyParameterGroupRequest *request,
    volcredis_response **response, volcredis_ApplyParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ApplyParameterGroup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ApplyParameterGroupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ApplyParameterGroupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- AssociateAllowList ---- */
/**
 * Binds instances to allow lists: several instances to one allow list, or one instance to several allow
 * lists.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
 *
 * Notes:
 *
 * - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
 *   `ModifyDBInstanceVpcAuthMode` turns that off.
 * - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
 *   security groups per allow list, 100 allow lists per instance.
 * - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
 *   300 in the enterprise edition.
 * - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
 *   `0.0.0.0/0` itself is accepted.
 *
 * @see https://www.volcengine.com/docs/6293/108838
 * @see https://www.volcengine.com/docs/84772/1393074
 */
typedef struct volcredis_AssociateAllowListRequest {
    /** IDs of the allow lists to bind. Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`. */
    volcredis_strings AllowListIds;
    /** IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_strings InstanceIds;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_AssociateAllowListRequest;

static inline volcredis_status volcredis_fill_AssociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_AssociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `AssociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_AssociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AssociateAllowListResponse;

static inline volcredis_AssociateAllowListResponse volcredis_read_AssociateAllowListResponse(const volcredis_value *value) {
    volcredis_AssociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Binds instances to allow lists: several instances to one allow list, or one instance to several allow
 * lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AssociateAllowList(const volcredis_client *client, const volcredis_AssociateAllowListRequest *request,
    volcredis_response **response, volcredis_AssociateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("AssociateAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_AssociateAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_AssociateAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateAllowList ---- */
/**
 * Creates an allow list of IP addresses in a region and returns its ID.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
 *
 * Notes:
 *
 * - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
 * - A new default allow list turns the previous one into an ordinary allow list.
 * - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
 *   security groups per allow list, 100 allow lists per instance.
 * - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
 *   300 in the enterprise edition.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
 *   `0.0.0.0/0` itself is accepted.
 *
 * @see https://www.volcengine.com/docs/6293/108834
 * @see https://www.volcengine.com/docs/84772/1393070
 */
typedef struct volcredis_CreateAllowListRequest {
    /**
     * Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
     * `-`, the first neither a digit nor `-`. Example: `test`.
     */
    const char *AllowListName;
    /**
     * IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`. Example:
     * `10.1.1.1,10.2.3.0/24`.
     */
    const char *AllowList;
    /**
     * Category of the allow list; `Default` makes it the default list of the account in this region.
     * Default: `Ordinary`. Example: `Default`.
     */
    const char *AllowListCategory;
    /** Description of the allow list; empty if not given. Limits: at most 200 characters. Example: `test`. */
    const char *AllowListDesc;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Project of the allow list. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /** ECS security groups whose addresses are allowed as well. */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateAllowListRequest;

static inline volcredis_status volcredis_fill_CreateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_CreateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListType", from->AllowListType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
} volcredis_CreateAllowListResponse;

static inline volcredis_CreateAllowListResponse volcredis_read_CreateAllowListResponse(const volcredis_value *value) {
    volcredis_CreateAllowListResponse view;
    view.value = value;
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    return view;
}

/**
 * Creates an allow list of IP addresses in a region and returns its ID.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateAllowList(const volcredis_client *client, const volcredis_CreateAllowListRequest *request,
    volcredis_response **response, volcredis_CreateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateBackup ---- */
/**
 * Creates a manual backup of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
 *
 * @see https://www.volcengine.com/docs/6293/67125
 * @see https://www.volcengine.com/docs/84772/1393057
 */
typedef struct volcredis_CreateBackupRequest {
    /** ID of the instance. Example: `redis-cn02aqusft7ws****`. */
    const char *InstanceId;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateBackupRequest;

static inline volcredis_status volcredis_fill_CreateBackupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** ID of the instance. Example: `redis-cn02aqusft7ws****`. */
    const char *InstanceId;
} volcredis_CreateBackupResponse;

static inline volcredis_CreateBackupResponse volcredis_read_CreateBackupResponse(const volcredis_value *value) {
    volcredis_CreateBackupResponse view;
    view.value = value;
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    return view;
}

/**
 * Creates a manual backup of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBackup(const volcredis_client *client, const volcredis_CreateBackupRequest *request,
    volcredis_response **response, volcredis_CreateBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateBackup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateBackupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateBackupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateBlueGreenDeployment ---- */
/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
 * until the switchover.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
 *
 * Checked by the service only:
 *
 * - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
 *
 * Notes:
 *
 * - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must
 *   not have a direct-link address.
 * - An instance can be in one running deployment only.
 * - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and
 *   vouchers.
 * - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
 *
 * @see https://www.volcengine.com/docs/6293/2171474
 * @see https://www.volcengine.com/docs/6293/2096775
 */
typedef struct volcredis_CreateBlueGreenDeploymentRequest {
    /** ID of the blue instance, which is to be upgraded. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the green instance; must be later than that of the blue instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /**
     * Name of the green instance; by default the name of the blue instance, `-green-` and six random
     * characters. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
     * neither a digit nor `-`. Example: `redistest-green`.
     */
    const char *TargetInstanceName;
} volcredis_CreateBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_CreateBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetEngineVersion", from->TargetEngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetInstanceName", from->TargetInstanceName, error);
    return status;
}

/** Response of `CreateBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /**
     * Progress of the data synchronization from the blue to the green instance; the scale is not
     * documented.
     */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
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
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_CreateBlueGreenDeploymentResponse;

static inline volcredis_CreateBlueGreenDeploymentResponse volcredis_read_CreateBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_CreateBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
 * until the switchover.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBlueGreenDeployment(const volcredis_client *client, const volcredis_CreateBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_CreateBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateBlueGreenDeployment", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateBlueGreenDeploymentRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateDBAccount ---- */
/**
 * Creates an account with a role on an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
 * state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
 * - Custom roles created in the console can be used as well.
 * - The account takes effect within about a minute, when its status becomes `Available`.
 *
 * @see https://www.volcengine.com/docs/6293/69656
 * @see https://www.volcengine.com/docs/84772/1393066
 */
typedef struct volcredis_CreateDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a
     * letter and ending with a letter or a digit. Example: `test1`.
     */
    const char *AccountName;
    /** Password of the account. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`. */
    const char *Password;
    /**
     * Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
     * category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.
     * Example: `ReadWrite`.
     */
    const char *RoleName;
    /**
     * Description of the account; empty if not given. Limits: at most 256 characters. Example:
     * `The_test_account`.
     */
    const char *Description;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBAccountRequest;

static inline volcredis_status volcredis_fill_CreateDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBAccountResponse;

static inline volcredis_CreateDBAccountResponse volcredis_read_CreateDBAccountResponse(const volcredis_value *value) {
    volcredis_CreateDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Creates an account with a role on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBAccount(const volcredis_client *client, const volcredis_CreateDBAccountRequest *request,
    volcredis_response **response, volcredis_CreateDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateDBAccount", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateDBAccountRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBAccountResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateDBEndpointDirectLinkAddress ---- */
/**
 * Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
 * proxies.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Only sharded clusters can have a direct-link address.
 * - For instances with more than 8 shards a support ticket is needed.
 * - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load
 *   balancing are not available on this address.
 * - The address may resolve to another IP address after it has been released and created again; clients
 *   should use the domain name.
 * - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
 *
 * @see https://www.volcengine.com/docs/6293/1407726
 */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example:
     * `6379`.
     */
    volcredis_optional_int32 Port;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
     */
    const char *ClientToken;
} volcredis_CreateDBEndpointDirectLinkAddressRequest;

static inline volcredis_status volcredis_fill_CreateDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointDirectLinkAddressResponse;

static inline volcredis_CreateDBEndpointDirectLinkAddressResponse volcredis_read_CreateDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
 * proxies.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_CreateDBEndpointDirectLinkAddressRequest *request,
    volcredis_response **response, volcredis_CreateDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateDBEndpointDirectLinkAddress", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateDBEndpointDirectLinkAddressRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBEndpointDirectLinkAddressResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateDBEndpointPublicAddress ---- */
/**
 * Creates a public address of an instance by binding an elastic IP address (EIP).
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - The EIP is billed by the EIP service.
 * - The change is complete when the EIP is bound and the instance is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/110152
 * @see https://www.volcengine.com/docs/84772/1393064
 */
typedef struct volcredis_CreateDBEndpointPublicAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service.
     * Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
     */
    const char *EipId;
    /** Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`. */
    volcredis_optional_int32 Port;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBEndpointPublicAddressRequest;

static inline volcredis_status volcredis_fill_CreateDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EipId", from->EipId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointPublicAddressResponse;

static inline volcredis_CreateDBEndpointPublicAddressResponse volcredis_read_CreateDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Creates a public address of an instance by binding an elastic IP address (EIP).
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointPublicAddress(const volcredis_client *client, const volcredis_CreateDBEndpointPublicAddressRequest *request,
    volcredis_response **response, volcredis_CreateDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateDBEndpointPublicAddress", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateDBEndpointPublicAddressRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBEndpointPublicAddressResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateDBInstance ---- */
/**
 * Creates a community edition instance and returns its ID before the creation is complete.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Creating` during
 * the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `ShardNumber` is required when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
 *   `65536` when `ShardedCluster` is `0`.
 * - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
 *   when `NodeNumber` is `1`.
 * - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
 * - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `ConfigureNodes` must have `NodeNumber` items.
 * - All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.
 * - The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is
 *   `enabled`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
 * - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.
 *
 * Notes:
 *
 * - `ConfigureNodes` may be required by the service.
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - Shards of 512 MiB may not be available; `DescribeDBInstanceSpecs` lists the sizes on sale.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - A failed creation ends in status `CreateFailed`.
 *
 * @see https://www.volcengine.com/docs/6293/65748
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_CreateDBInstanceRequest {
    /** ID of the region to create the instance in. Example: `cn-beijing`. */
    const char *RegionId;
    /** Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`. */
    const char *EngineVersion;
    /**
     * Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Example:
     * `enabled`.
     */
    const char *MultiAZ;
    /**
     * Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary
     * nodes. Limits: 1 to 6. Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Memory of each shard; the permitted sizes depend on `ShardedCluster`. Unit: MiB. Documented values:
     * `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
     */
    volcredis_optional_int64 ShardCapacity;
    /**
     * Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
     * Example: `0`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * ID of a subnet of the VPC, in an availability zone of the instance. Example:
     * `subnet-1g15j13jtzgu88ibuxwqp****`.
     */
    const char *SubnetId;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the allow lists to bind; none if not given. Limits: at most 100 items. */
    volcredis_strings AllowListIds;
    /** ID of the parameter template to apply; by default the system template of the version. */
    const char *ParameterGroupId;
    /** If `true`, the subscription is renewed automatically. Default: `false`. */
    volcredis_optional_bool AutoRenew;
    /**
     * Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example:
     * `PostPaid`.
     */
    const char *ChargeType;
    /** Deletion protection of the instance. Default: `disabled`. */
    const char *DeletionProtection;
    /**
     * Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.
     */
    const char *InstanceName;
    /**
     * Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not
     * case-sensitive. Default: `close`.
     */
    const char *NoAuthMode;
    /** Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`. */
    const char *Password;
    /** Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. */
    volcredis_optional_int32 Port;
    /** Project of the instance. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /**
     * Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
     * `9`, `12`, `24` and `36`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /** Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Tags to attach; an instance can have at most 50. Limits: at most 20 items. */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBInstanceRequest;

static inline volcredis_status volcredis_fill_CreateDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "NoAuthMode", from->NoAuthMode, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_CreateDBInstanceResponse;

static inline volcredis_CreateDBInstanceResponse volcredis_read_CreateDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Creates a community edition instance and returns its ID before the creation is complete.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBInstance(const volcredis_client *client, const volcredis_CreateDBInstanceRequest *request,
    volcredis_response **response, volcredis_CreateDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateEnterpriseDBInstance ---- */
/**
 * Creates an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.
 * - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to a zone of the instance.
 *
 * Notes:
 *
 * - `FlashPerShard` is required even for `RAM` instances.
 * - 64 shards are available by invitation only.
 * - An account can use 64 shards of enterprise edition instances per region by default; beyond that the
 *   call fails for lack of quota.
 * - The limits of `InstanceName`, `Password`, `AllowListIds` and `Tags` are not documented; only the
 *   service checks them.
 * - The engine version is always 7.4.
 *
 * @see https://www.volcengine.com/docs/84772/1157351
 * @see https://www.volcengine.com/docs/84772/1382961
 * @see https://www.volcengine.com/docs/84772/1262383
 * @see https://www.volcengine.com/docs/84772/1439014
 * @see https://www.volcengine.com/docs/84772/1262384
 */
typedef struct volcredis_CreateEnterpriseDBInstanceRequest {
    /** ID of the region to create the instance in. Example: `cn-beijing`. */
    const char *RegionId;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`. */
    const char *ChargeType;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`. */
    const char *DataLayout;
    /**
     * Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB. Documented values:
     * `10240`, `20480` and `30720`. Example: `10240`.
     */
    volcredis_optional_int32 FlashPerShard;
    /** Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /** Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** ID of a subnet of the VPC, in the zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`. */
    const char *SubnetId;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the allow lists to bind. */
    volcredis_strings AllowListIds;
    /** If `true`, the subscription is renewed automatically. Default: `false`. Example: `true`. */
    volcredis_optional_bool AutoRenew;
    /** Zones of the nodes of a shard. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Name of the instance. */
    const char *InstanceName;
    /**
     * Redis modules to load: RediSearch, RedisJSON, RedisTimeSeries or RedisBloom. The exact spelling of
     * the values is not documented.
     */
    volcredis_strings Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Password of the `default` account. */
    const char *Password;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /**
     * Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
     * `9`, `12`, `24` and `36`. Example: `1`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /** Tags to attach. */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateEnterpriseDBInstanceRequest;

static inline volcredis_status volcredis_fill_CreateEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "Modules", from->Modules, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_CreateEnterpriseDBInstanceResponse;

static inline volcredis_CreateEnterpriseDBInstanceResponse volcredis_read_CreateEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateEnterpriseDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Creates an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateEnterpriseDBInstance(const volcredis_client *client, const volcredis_CreateEnterpriseDBInstanceRequest *request,
    volcredis_response **response, volcredis_CreateEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateEnterpriseDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateEnterpriseDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateEnterpriseDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateKeyScanJob ---- */
/**
 * Starts a job that scans an instance for expired keys and deletes them.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
 * - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
 * - A running job cannot be changed.
 *
 * @see https://www.volcengine.com/docs/6293/1681638
 */
typedef struct volcredis_CreateKeyScanJobRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** Number of keys scanned per second. Limits: 2000 to 100000. Example: `2000`. */
    volcredis_optional_int32 ScanKeyNumPerSecond;
    /** Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`. */
    volcredis_optional_int32 TimeoutMinutes;
} volcredis_CreateKeyScanJobRequest;

static inline volcredis_status volcredis_fill_CreateKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_CreateKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ScanKeyNumPerSecond", from->ScanKeyNumPerSecond, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "TimeoutMinutes", from->TimeoutMinutes, error);
    return status;
}

/** Response of `CreateKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
} volcredis_CreateKeyScanJobResponse;

static inline volcredis_CreateKeyScanJobResponse volcredis_read_CreateKeyScanJobResponse(const volcredis_value *value) {
    volcredis_CreateKeyScanJobResponse view;
    view.value = value;
    view.JobId = volcredis_detail_get_string(value, "JobId");
    return view;
}

/**
 * Starts a job that scans an instance for expired keys and deletes them.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateKeyScanJob(const volcredis_client *client, const volcredis_CreateKeyScanJobRequest *request,
    volcredis_response **response, volcredis_CreateKeyScanJobResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateKeyScanJob", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateKeyScanJobRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateKeyScanJobResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- CreateParameterGroup ---- */
/**
 * Creates a custom parameter template for a Redis version.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The `EngineVersion` of a template cannot be changed.
 *
 * @see https://www.volcengine.com/docs/6293/1415104
 */
typedef struct volcredis_CreateParameterGroupRequest {
    /** Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`. */
    const char *EngineVersion;
    /**
     * Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`,
     * the first neither a digit nor `-`. Example: `test_temp`.
     */
    const char *Name;
    /** Parameters of the template. Limits: at least one item. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /**
     * Description of the template; empty if not given. Limits: at most 200 characters. Example:
     * `test template`.
     */
    const char *Description;
} volcredis_CreateParameterGroupRequest;

static inline volcredis_status volcredis_fill_CreateParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    return status;
}

/** Response of `CreateParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_CreateParameterGroupResponse;

static inline volcredis_CreateParameterGroupResponse volcredis_read_CreateParameterGroupResponse(const volcredis_value *value) {
    volcredis_CreateParameterGroupResponse view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    return view;
}

/**
 * Creates a custom parameter template for a Redis version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateParameterGroup(const volcredis_client *client, const volcredis_CreateParameterGroupRequest *request,
    volcredis_response **response, volcredis_CreateParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("CreateParameterGroup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_CreateParameterGroupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateParameterGroupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DecreaseDBInstanceNodeNumber ---- */
/**
 * Removes nodes from each shard of a primary-secondary instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - The number of nodes per shard after the change must be 2 to 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
 *   on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The change is complete when the instance is `Running` again.
 * - `NodesToRemove` is meant for instances in several availability zones.
 *
 * @see https://www.volcengine.com/docs/6293/65749
 */
typedef struct volcredis_DecreaseDBInstanceNodeNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes to remove from each shard. Limits: at most 4. Example: `2`. */
    volcredis_optional_int32 NodesNumberToDecrease;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Zones of the nodes to remove, one entry per node. */
    const volcredis_ConfigureNode *NodesToRemove;
    /** The number of items in `NodesToRemove`. */
    size_t NodesToRemoveCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DecreaseDBInstanceNodeNumberRequest;

static inline volcredis_status volcredis_fill_DecreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_DecreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodesNumberToDecrease", from->NodesNumberToDecrease, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    if (from->NodesToRemove != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "NodesToRemove", "[]", error);
    }
    for (size_t index = 0; index < from->NodesToRemoveCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "NodesToRemove", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->NodesToRemove[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DecreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_DecreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_DecreaseDBInstanceNodeNumberResponse;

static inline volcredis_DecreaseDBInstanceNodeNumberResponse volcredis_read_DecreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_DecreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Removes nodes from each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DecreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_DecreaseDBInstanceNodeNumberRequest *request,
    volcredis_response **response, volcredis_DecreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DecreaseDBInstanceNodeNumber", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DecreaseDBInstanceNodeNumberRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DecreaseDBInstanceNodeNumberResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteAllClientSession ---- */
/**
 * Ends all client sessions of an instance.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The connections of the sessions are closed.
 *
 * @see https://www.volcengine.com/docs/6293/2175475
 */
typedef struct volcredis_DeleteAllClientSessionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DeleteAllClientSessionRequest;

static inline volcredis_status volcredis_fill_DeleteAllClientSessionRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllClientSessionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DeleteAllClientSession`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllClientSessionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if all sessions were ended. Example: `true`. */
    volcredis_optional_bool IsSuccess;
} volcredis_DeleteAllClientSessionResponse;

static inline volcredis_DeleteAllClientSessionResponse volcredis_read_DeleteAllClientSessionResponse(const volcredis_value *value) {
    volcredis_DeleteAllClientSessionResponse view;
    view.value = value;
    view.IsSuccess = volcredis_detail_get_bool(value, "IsSuccess");
    return view;
}

/**
 * Ends all client sessions of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllClientSession(const volcredis_client *client, const volcredis_DeleteAllClientSessionRequest *request,
    volcredis_response **response, volcredis_DeleteAllClientSessionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteAllClientSession", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteAllClientSessionRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteAllClientSessionResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteAllowList ---- */
/**
 * Deletes an allow list that is bound to no instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
 *
 * @see https://www.volcengine.com/docs/6293/108840
 * @see https://www.volcengine.com/docs/84772/1393076
 */
typedef struct volcredis_DeleteAllowListRequest {
    /** ID of the allow list. Example: `acl-cn022p4qmcz2p26****`. */
    const char *AllowListId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteAllowListRequest;

static inline volcredis_status volcredis_fill_DeleteAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteAllowListResponse;

static inline volcredis_DeleteAllowListResponse volcredis_read_DeleteAllowListResponse(const volcredis_value *value) {
    volcredis_DeleteAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an allow list that is bound to no instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllowList(const volcredis_client *client, const volcredis_DeleteAllowListRequest *request,
    volcredis_response **response, volcredis_DeleteAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteBlueGreenDeployment ---- */
/**
 * Cancels a blue-green deployment and makes its two instances independent.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
 *   `SWITCHOVER_FAILED`.
 * - Both instances remain; the green instance is billed until it is deleted.
 * - Another deployment can be created for the instance afterwards.
 *
 * @see https://www.volcengine.com/docs/6293/2171477
 */
typedef struct volcredis_DeleteBlueGreenDeploymentRequest {
    /** ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
} volcredis_DeleteBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_DeleteBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    return status;
}

/** Response of `DeleteBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /**
     * Progress of the data synchronization from the blue to the green instance; the scale is not
     * documented.
     */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
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
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_DeleteBlueGreenDeploymentResponse;

static inline volcredis_DeleteBlueGreenDeploymentResponse volcredis_read_DeleteBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_DeleteBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Cancels a blue-green deployment and makes its two instances independent.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteBlueGreenDeployment(const volcredis_client *client, const volcredis_DeleteBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_DeleteBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteBlueGreenDeployment", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteBlueGreenDeploymentRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteDBAccount ---- */
/**
 * Deletes an account of an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
 * Idempotent for calls with the same `ClientToken`.
 *
 * @see https://www.volcengine.com/docs/6293/71734
 * @see https://www.volcengine.com/docs/84772/1393069
 */
typedef struct volcredis_DeleteDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account to delete. Limits: not `default`. Example: `test1`. */
    const char *AccountName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBAccountRequest;

static inline volcredis_status volcredis_fill_DeleteDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBAccountResponse;

static inline volcredis_DeleteDBAccountResponse volcredis_read_DeleteDBAccountResponse(const volcredis_value *value) {
    volcredis_DeleteDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an account of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBAccount(const volcredis_client *client, const volcredis_DeleteDBAccountRequest *request,
    volcredis_response **response, volcredis_DeleteDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteDBAccount", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteDBAccountRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBAccountResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteDBEndpointDirectLinkAddress ---- */
/**
 * Deletes the direct-link address of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The instance then no longer supports the Redis Cluster protocol; move clients to another address first.
 *
 * @see https://www.volcengine.com/docs/6293/1407724
 */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBEndpointDirectLinkAddressRequest;

static inline volcredis_status volcredis_fill_DeleteDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointDirectLinkAddressResponse;

static inline volcredis_DeleteDBEndpointDirectLinkAddressResponse volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes the direct-link address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointDirectLinkAddressRequest *request,
    volcredis_response **response, volcredis_DeleteDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteDBEndpointDirectLinkAddress", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteDBEndpointDirectLinkAddressRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteDBEndpointPublicAddress ---- */
/**
 * Deletes the public address of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The EIP is unbound but not released, and is billed until it is released in the EIP service.
 * - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
 * - The change is complete when the EIP is unbound and the instance is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/110161
 * @see https://www.volcengine.com/docs/84772/1393065
 */
typedef struct volcredis_DeleteDBEndpointPublicAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBEndpointPublicAddressRequest;

static inline volcredis_status volcredis_fill_DeleteDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointPublicAddressResponse;

static inline volcredis_DeleteDBEndpointPublicAddressResponse volcredis_read_DeleteDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes the public address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointPublicAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointPublicAddressRequest *request,
    volcredis_response **response, volcredis_DeleteDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteDBEndpointPublicAddress", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteDBEndpointPublicAddressRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBEndpointPublicAddressResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteDBInstance ---- */
/**
 * Deletes an instance permanently.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is
 *   `PrimarySecondary`) that is pay-as-you-go (`ChargeType` is `PostPaid`).
 *
 * Notes:
 *
 * - A final backup of a primary-secondary instance is created by default; it remains in the list of
 *   backups.
 * - A single-node instance is not backed up; its data is lost.
 * - An instance with deletion protection cannot be deleted.
 *
 * @see https://www.volcengine.com/docs/6293/99796
 */
typedef struct volcredis_DeleteDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese
     * characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBInstanceRequest;

static inline volcredis_status volcredis_fill_DeleteDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBInstanceResponse;

static inline volcredis_DeleteDBInstanceResponse volcredis_read_DeleteDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an instance permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBInstance(const volcredis_client *client, const volcredis_DeleteDBInstanceRequest *request,
    volcredis_response **response, volcredis_DeleteDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteEnterpriseDBInstance ---- */
/**
 * Deletes an enterprise edition instance, by default after a final full backup.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
 *
 * Checked by the service only:
 *
 * - `CreateBackup` and `BackupPointName` have an effect only for pay-as-you-go instances (`ChargeType` is
 *   `PostPaid`). For a subscription instance a final backup is always created and named by its backup ID.
 *
 * Notes:
 *
 * - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
 *
 * @see https://www.volcengine.com/docs/84772/1387160
 */
typedef struct volcredis_DeleteEnterpriseDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese
     * characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only. Default:
     * `true`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteEnterpriseDBInstanceRequest;

static inline volcredis_status volcredis_fill_DeleteEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteEnterpriseDBInstanceResponse;

static inline volcredis_DeleteEnterpriseDBInstanceResponse volcredis_read_DeleteEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteEnterpriseDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an enterprise edition instance, by default after a final full backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteEnterpriseDBInstance(const volcredis_client *client, const volcredis_DeleteEnterpriseDBInstanceRequest *request,
    volcredis_response **response, volcredis_DeleteEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteEnterpriseDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteEnterpriseDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteEnterpriseDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DeleteParameterGroup ---- */
/**
 * Deletes a custom parameter template permanently.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - Only a template whose `Source` is `User` can be deleted.
 *
 * @see https://www.volcengine.com/docs/6293/1415108
 */
typedef struct volcredis_DeleteParameterGroupRequest {
    /** ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_DeleteParameterGroupRequest;

static inline volcredis_status volcredis_fill_DeleteParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `DeleteParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteParameterGroupResponse;

static inline volcredis_DeleteParameterGroupResponse volcredis_read_DeleteParameterGroupResponse(const volcredis_value *value) {
    volcredis_DeleteParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes a custom parameter template permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteParameterGroup(const volcredis_client *client, const volcredis_DeleteParameterGroupRequest *request,
    volcredis_response **response, volcredis_DeleteParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DeleteParameterGroup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DeleteParameterGroupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteParameterGroupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeAllowListDetail ---- */
/** An instance bound to an allow list. */
typedef struct volcredis_DescribeAllowListDetail_AssociatedInstance {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn02j292it8lc****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** ID of the VPC of the instance. Example: `vpc-1g0moeeypecjk8ibuxwu8****`. */
    const char *VPC;
} volcredis_DescribeAllowListDetail_AssociatedInstance;

static inline volcredis_DescribeAllowListDetail_AssociatedInstance volcredis_read_DescribeAllowListDetail_AssociatedInstance(const volcredis_value *value) {
    volcredis_DescribeAllowListDetail_AssociatedInstance view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.VPC = volcredis_detail_get_string(value, "VPC");
    return view;
}

/**
 * Returns an allow list with its addresses, bound instances and linked security groups.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/108836
 * @see https://www.volcengine.com/docs/84772/1393072
 */
typedef struct volcredis_DescribeAllowListDetailRequest {
    /** ID of the allow list. Example: `acl-cn022p4qmcz2p26****`. */
    const char *AllowListId;
} volcredis_DescribeAllowListDetailRequest;

static inline volcredis_status volcredis_fill_DescribeAllowListDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    return status;
}

/** Response of `DescribeAllowListDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAllowListDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IP addresses and CIDR blocks of the allow list, separated by commas. Example: `10.1.***.***`. */
    const char *AllowList;
    /** Category of the allow list. Example: `Default`. */
    const char *AllowListCategory;
    /** Description of the allow list. Example: `test`. */
    const char *AllowListDesc;
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /** Name of the allow list. Example: `api_test`. */
    const char *AllowListName;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Number of instances bound to the allow list. Example: `1`. */
    volcredis_optional_int32 AssociatedInstanceNum;
    /**
     * Instances bound to the allow list. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeAllowListDetail_AssociatedInstance`.
     */
    volcredis_list AssociatedInstances;
    /** Project of the allow list. Example: `default`. */
    const char *ProjectName;
    /**
     * Security groups linked to the allow list; absent if there are none. Read the items with
     * `volcredis_item` and `volcredis_read_SecurityGroupBindInfo`.
     */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowListDetailResponse;

static inline volcredis_DescribeAllowListDetailResponse volcredis_read_DescribeAllowListDetailResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListDetailResponse view;
    view.value = value;
    view.AllowList = volcredis_detail_get_string(value, "AllowList");
    view.AllowListCategory = volcredis_detail_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_detail_get_string(value, "AllowListDesc");
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    view.AllowListName = volcredis_detail_get_string(value, "AllowListName");
    view.AllowListType = volcredis_detail_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_detail_get_int32(value, "AssociatedInstanceNum");
    view.AssociatedInstances = volcredis_detail_get_list(value, "AssociatedInstances");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_detail_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Returns an allow list with its addresses, bound instances and linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowListDetail(const volcredis_client *client, const volcredis_DescribeAllowListDetailRequest *request,
    volcredis_response **response, volcredis_DescribeAllowListDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeAllowListDetail", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeAllowListDetailRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAllowListDetailResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeAllowLists ---- */
/** An allow list. */
typedef struct volcredis_DescribeAllowLists_AllowList {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /** Category of the allow list. */
    const char *AllowListCategory;
    /** Description of the allow list. Example: `api_test`. */
    const char *AllowListDesc;
    /** Number of IP addresses and CIDR blocks in the allow list. Example: `1`. */
    volcredis_optional_int32 AllowListIPNum;
    /** Name of the allow list. Example: `api_test`. */
    const char *AllowListName;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Number of instances bound to the allow list. Example: `1`. */
    volcredis_optional_int32 AssociatedInstanceNum;
    /** Project of the allow list. Example: `default`. */
    const char *ProjectName;
    /**
     * Security groups linked to the allow list; absent if there are none. Read the items with
     * `volcredis_item` and `volcredis_read_SecurityGroupBindInfo`.
     */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowLists_AllowList;

static inline volcredis_DescribeAllowLists_AllowList volcredis_read_DescribeAllowLists_AllowList(const volcredis_value *value) {
    volcredis_DescribeAllowLists_AllowList view;
    view.value = value;
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    view.AllowListCategory = volcredis_detail_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_detail_get_string(value, "AllowListDesc");
    view.AllowListIPNum = volcredis_detail_get_int32(value, "AllowListIPNum");
    view.AllowListName = volcredis_detail_get_string(value, "AllowListName");
    view.AllowListType = volcredis_detail_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_detail_get_int32(value, "AssociatedInstanceNum");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_detail_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Lists the allow lists of the account in a region.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - `DescribeAllowListDetail` returns the addresses of an allow list.
 *
 * @see https://www.volcengine.com/docs/6293/108835
 * @see https://www.volcengine.com/docs/84772/1393071
 */
typedef struct volcredis_DescribeAllowListsRequest {
    /** ID of the region to list. Example: `cn-beijing`. */
    const char *RegionId;
    /** Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR
     * block. Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
     */
    const char *IPAddress;
    /**
     * Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at most 50
     * items; items separated by `,`. Example: `100.64.***.*** /10,192.168.***.*** /32`.
     */
    const char *IPSegment;
    /** Filters by project. Example: `default`. */
    const char *ProjectName;
    /**
     * If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both.
     * Example: `false`.
     */
    volcredis_optional_bool QueryDefault;
} volcredis_DescribeAllowListsRequest;

static inline volcredis_status volcredis_fill_DescribeAllowListsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "IPAddress", from->IPAddress, error);
    status = status ? status : volcredis_detail_put_string(request, at, "IPSegment", from->IPSegment, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "QueryDefault", from->QueryDefault, error);
    return status;
}

/** Response of `DescribeAllowLists`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAllowListsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Matching allow lists. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeAllowLists_AllowList`.
     */
    volcredis_list AllowLists;
} volcredis_DescribeAllowListsResponse;

static inline volcredis_DescribeAllowListsResponse volcredis_read_DescribeAllowListsResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListsResponse view;
    view.value = value;
    view.AllowLists = volcredis_detail_get_list(value, "AllowLists");
    return view;
}

/**
 * Lists the allow lists of the account in a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowLists(const volcredis_client *client, const volcredis_DescribeAllowListsRequest *request,
    volcredis_response **response, volcredis_DescribeAllowListsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeAllowLists", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeAllowListsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAllowListsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeAvailableCrossRegion ---- */
/**
 * Lists the regions that backups of an instance can be copied to.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1537662
 */
typedef struct volcredis_DescribeAvailableCrossRegionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeAvailableCrossRegionRequest;

static inline volcredis_status volcredis_fill_DescribeAvailableCrossRegionRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAvailableCrossRegionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeAvailableCrossRegion`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAvailableCrossRegionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`. Read the
     * items with `volcredis_item_string`.
     */
    volcredis_list TargetRegionIds;
} volcredis_DescribeAvailableCrossRegionResponse;

static inline volcredis_DescribeAvailableCrossRegionResponse volcredis_read_DescribeAvailableCrossRegionResponse(const volcredis_value *value) {
    volcredis_DescribeAvailableCrossRegionResponse view;
    view.value = value;
    view.TargetRegionIds = volcredis_detail_get_list(value, "TargetRegionIds");
    return view;
}

/**
 * Lists the regions that backups of an instance can be copied to.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAvailableCrossRegion(const volcredis_client *client, const volcredis_DescribeAvailableCrossRegionRequest *request,
    volcredis_response **response, volcredis_DescribeAvailableCrossRegionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeAvailableCrossRegion", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeAvailableCrossRegionRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAvailableCrossRegionResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeBackupPlan ---- */
/**
 * Returns the automatic backup plan of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - `BackupHour` is in UTC+8, the times are in UTC.
 *
 * @see https://www.volcengine.com/docs/6293/65765
 * @see https://www.volcengine.com/docs/84772/1393059
 */
typedef struct volcredis_DescribeBackupPlanRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeBackupPlanRequest;

static inline volcredis_status volcredis_fill_DescribeBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeBackupPlan`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupPlanResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if automatic backup is on. Example: `true`. */
    volcredis_optional_bool Active;
    /**
     * Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example:
     * `5`.
     */
    volcredis_optional_int32 BackupHour;
    /** Type of backup; only `Full` is supported. Documented values: `Full`. Example: `Full`. */
    const char *BackupType;
    /**
     * Expected time of the next automatic backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2024-07-10T20:20:20Z`.
     */
    const char *ExpectNextBackupTime;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Time of the last change to the plan. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-07-10T00:00:00Z`.
     */
    const char *LastUpdateTime;
    /**
     * Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
     * `[1,2,3,4,5,6,7]`. Read the items with `volcredis_item_int32`.
     */
    volcredis_list Period;
    /** Retention period of backups; 7 by default. Unit: day. Example: `7`. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackupPlanResponse;

static inline volcredis_DescribeBackupPlanResponse volcredis_read_DescribeBackupPlanResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPlanResponse view;
    view.value = value;
    view.Active = volcredis_detail_get_bool(value, "Active");
    view.BackupHour = volcredis_detail_get_int32(value, "BackupHour");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.ExpectNextBackupTime = volcredis_detail_get_string(value, "ExpectNextBackupTime");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.LastUpdateTime = volcredis_detail_get_string(value, "LastUpdateTime");
    view.Period = volcredis_detail_get_list(value, "Period");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPlan(const volcredis_client *client, const volcredis_DescribeBackupPlanRequest *request,
    volcredis_response **response, volcredis_DescribeBackupPlanResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeBackupPlan", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeBackupPlanRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupPlanResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeBackupPointDownloadUrls ---- */
/** Download URLs of the backup file of one shard. */
typedef struct volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** URL of the RDB file in the private network. */
    const char *PrivateDownloadUrl;
    /** URL of the RDB file on the internet. */
    const char *PublicDownloadUrl;
    /** Size of the RDB file. Unit: B. */
    volcredis_optional_int64 RdbFileSize;
    /** ID of the shard of the RDB file. */
    const char *ShardId;
} volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl;

static inline volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl view;
    view.value = value;
    view.PrivateDownloadUrl = volcredis_detail_get_string(value, "PrivateDownloadUrl");
    view.PublicDownloadUrl = volcredis_detail_get_string(value, "PublicDownloadUrl");
    view.RdbFileSize = volcredis_detail_get_int64(value, "RdbFileSize");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the download URLs of the files of a backup.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/160056
 * @see https://www.volcengine.com/docs/84772/1393061
 */
typedef struct volcredis_DescribeBackupPointDownloadUrlsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`. */
    const char *BackupPointId;
} volcredis_DescribeBackupPointDownloadUrlsRequest;

static inline volcredis_status volcredis_fill_DescribeBackupPointDownloadUrlsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPointDownloadUrlsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    return status;
}

/** Response of `DescribeBackupPointDownloadUrls`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupPointDownloadUrlsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Download URLs of the backup files, one per shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl`.
     */
    volcredis_list BackupPointDownloadUrls;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of shards of the instance. Example: `1`. */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeBackupPointDownloadUrlsResponse;

static inline volcredis_DescribeBackupPointDownloadUrlsResponse volcredis_read_DescribeBackupPointDownloadUrlsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrlsResponse view;
    view.value = value;
    view.BackupPointDownloadUrls = volcredis_detail_get_list(value, "BackupPointDownloadUrls");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    return view;
}

/**
 * Returns the download URLs of the files of a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPointDownloadUrls(const volcredis_client *client, const volcredis_DescribeBackupPointDownloadUrlsRequest *request,
    volcredis_response **response, volcredis_DescribeBackupPointDownloadUrlsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeBackupPointDownloadUrls", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeBackupPointDownloadUrlsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupPointDownloadUrlsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeBackups ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeBackups_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** ID of the account that owns the instance. */
    volcredis_optional_int64 AccountId;
    /** Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`). */
    const char *ArchType;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). */
    const char *ChargeType;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription; only for `PrePaid` instances. */
    const char *ExpiredTime;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Network type of the instance. */
    const char *NetworkType;
    /** Number of replicas per shard. */
    volcredis_optional_int32 Replicas;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards of the instance. */
    volcredis_optional_int32 ShardNumber;
    /** Total memory of the instance. Unit: MiB. */
    volcredis_optional_int64 TotalCapacity;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /**
     * IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeBackups_InstanceInfo;

static inline volcredis_DescribeBackups_InstanceInfo volcredis_read_DescribeBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.AccountId = volcredis_detail_get_int64(value, "AccountId");
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_detail_get_string(value, "NetworkType");
    view.Replicas = volcredis_detail_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_detail_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/** A backup. */
typedef struct volcredis_DescribeBackups_Backup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Name of the backup; the backup ID if none was set. Example: `testbackup`. */
    const char *BackupPointName;
    /** Progress of the backup as a number; the scale is not documented. */
    volcredis_optional_int32 BackupProgress;
    /** Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`). */
    const char *BackupStrategy;
    /** Type of the backup; only `Full` is documented. */
    const char *BackupType;
    /** End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *EndTime;
    /**
     * Properties of the instance. Read it with `volcredis_read_DescribeBackups_InstanceInfo`; null if
     * absent.
     */
    const volcredis_value *InstanceInfo;
    /** Project of the backup. Example: `default`. */
    const char *ProjectName;
    /** Size of the backup. Unit: MiB. */
    volcredis_optional_int64 Size;
    /** Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *StartTime;
    /** Status of the backup. Example: `Available`. */
    const char *Status;
    /** Retention period of the backup. Unit: day. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackups_Backup;

static inline volcredis_DescribeBackups_Backup volcredis_read_DescribeBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_detail_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_detail_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_detail_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.Size = volcredis_detail_get_int64(value, "Size");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Lists the backups of an instance or of the whole account.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `InstanceId` is required when `Scope` is `OneInstance` or not set.
 * - `EndTime` is required when `StartTime` is set.
 * - `PageSize` is required when `PageNumber` is set.
 * - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `EndTime` must be later than `StartTime`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/65766
 * @see https://www.volcengine.com/docs/84772/1393058
 */
typedef struct volcredis_DescribeBackupsRequest {
    /** Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
     * `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /** Filters by a part of the backup name; ignored for the `OneInstance` scope. Example: `testbackup`. */
    const char *BackupPointName;
    /** Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_strings BackupStrategyList;
    /**
     * End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-08-22T07:51:12Z`.
     */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project; only for the `AccountInstances` scope. Example: `default`. */
    const char *ProjectName;
    /**
     * Scope of the query: one instance or the whole account. Default: `OneInstance`. Example:
     * `AccountInstances`.
     */
    const char *Scope;
    /**
     * Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-08-22T07:51:09Z`.
     */
    const char *StartTime;
} volcredis_DescribeBackupsRequest;

static inline volcredis_status volcredis_fill_DescribeBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "StartTime", from->StartTime, error);
    return status;
}

/** Response of `DescribeBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Backups on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeBackups_Backup`.
     */
    volcredis_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBackupsResponse;

static inline volcredis_DescribeBackupsResponse volcredis_read_DescribeBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_detail_get_list(value, "Backups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackups(const volcredis_client *client, const volcredis_DescribeBackupsRequest *request,
    volcredis_response **response, volcredis_DescribeBackupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeBackups", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeBackupsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeBigKeys ---- */
/** A big key. */
typedef struct volcredis_DescribeBigKeys_BigKey {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Database of the key. */
    const char *DBName;
    /** Name of the key. */
    const char *KeyInfo;
    /** Data type of the key. */
    const char *KeyType;
    /** Number of elements of the key, as a string. */
    const char *ValueLen;
    /** Memory used by the key, as a string. Unit: B. */
    const char *ValueSize;
} volcredis_DescribeBigKeys_BigKey;

static inline volcredis_DescribeBigKeys_BigKey volcredis_read_DescribeBigKeys_BigKey(const volcredis_value *value) {
    volcredis_DescribeBigKeys_BigKey view;
    view.value = value;
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.KeyInfo = volcredis_detail_get_string(value, "KeyInfo");
    view.KeyType = volcredis_detail_get_string(value, "KeyType");
    view.ValueLen = volcredis_detail_get_string(value, "ValueLen");
    view.ValueSize = volcredis_detail_get_string(value, "ValueSize");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `QueryStartTime` must be within the last 15 days.
 * - Time ranges of more than 1 hour may be rejected.
 *
 * Notes:
 *
 * - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
 * - The result is not paged: one call returns up to 100 keys.
 *
 * @see https://www.volcengine.com/docs/6293/78084
 */
typedef struct volcredis_DescribeBigKeysRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Maximum number of keys to return. Limits: 1 to 100. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Filters by data type; all types if not given. Example: `list`. */
    const char *KeyType;
    /**
     * Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default: `ValueSize`.
     * Example: `ValueSize`.
     */
    const char *OrderBy;
    /**
     * End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2023-03-27T15:31:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339,
     * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
     */
    const char *QueryStartTime;
} volcredis_DescribeBigKeysRequest;

static inline volcredis_status volcredis_fill_DescribeBigKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBigKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeBigKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBigKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Big keys found. Read the items with `volcredis_item` and `volcredis_read_DescribeBigKeys_BigKey`. */
    volcredis_list BigKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBigKeysResponse;

static inline volcredis_DescribeBigKeysResponse volcredis_read_DescribeBigKeysResponse(const volcredis_value *value) {
    volcredis_DescribeBigKeysResponse view;
    view.value = value;
    view.BigKey = volcredis_detail_get_list(value, "BigKey");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBigKeys(const volcredis_client *client, const volcredis_DescribeBigKeysRequest *request,
    volcredis_response **response, volcredis_DescribeBigKeysResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeBigKeys", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeBigKeysRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBigKeysResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeBlueGreenDeployments ---- */
/**
 * Lists the blue-green deployments of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `EndTime` has no time zone.
 * - The list is not paged.
 *
 * @see https://www.volcengine.com/docs/6293/2171475
 */
typedef struct volcredis_DescribeBlueGreenDeploymentsRequest {
    /** ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Filters completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`). Documented as leaving
     * them out if `false` and including them if `true`, contrary to its name. Default: `false`. Example:
     * `false`.
     */
    volcredis_optional_bool ExcludeCompleted;
} volcredis_DescribeBlueGreenDeploymentsRequest;

static inline volcredis_status volcredis_fill_DescribeBlueGreenDeploymentsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBlueGreenDeploymentsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ExcludeCompleted", from->ExcludeCompleted, error);
    return status;
}

/** Response of `DescribeBlueGreenDeployments`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBlueGreenDeploymentsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Deployments of the instance. Read the items with `volcredis_item` and
     * `volcredis_read_BlueGreenDeployment`.
     */
    volcredis_list BlueGreenDeployments;
} volcredis_DescribeBlueGreenDeploymentsResponse;

static inline volcredis_DescribeBlueGreenDeploymentsResponse volcredis_read_DescribeBlueGreenDeploymentsResponse(const volcredis_value *value) {
    volcredis_DescribeBlueGreenDeploymentsResponse view;
    view.value = value;
    view.BlueGreenDeployments = volcredis_detail_get_list(value, "BlueGreenDeployments");
    return view;
}

/**
 * Lists the blue-green deployments of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBlueGreenDeployments(const volcredis_client *client, const volcredis_DescribeBlueGreenDeploymentsRequest *request,
    volcredis_response **response, volcredis_DescribeBlueGreenDeploymentsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeBlueGreenDeployments", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeBlueGreenDeploymentsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBlueGreenDeploymentsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeClientSessionSnapshot ---- */
/** A client session. */
typedef struct volcredis_DescribeClientSessionSnapshot_ClientSession {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Address and port of the client. */
    const char *ClientAddr;
    /** ID of the connection in Redis. */
    volcredis_optional_int64 ClientId;
    /** IP address of the client. */
    const char *ClientIp;
    /** Name of the connection, as set by the client. */
    const char *ClientName;
    /** ID of the node of the session. */
    const char *NodeId;
    /** Age of the connection. Unit: s. */
    volcredis_optional_int64 SessionAge;
    /** Authentication state of the session, as a number. */
    volcredis_optional_int32 SessionAuth;
    /** Last command of the session. */
    const char *SessionCmd;
    /** Number of the selected database. */
    volcredis_optional_int64 SessionDb;
    /** Socket events: `r` for readable, `w` for writable. */
    const char *SessionEvents;
    /** File descriptor of the socket. */
    volcredis_optional_int32 SessionFd;
    /** Client flags as in `CLIENT LIST`; `N` for none. */
    const char *SessionFlags;
    /** Idle time of the connection. Unit: s. */
    volcredis_optional_int64 SessionIdle;
    /** Number of commands queued in a `MULTI` transaction; `-1` outside a transaction. */
    volcredis_optional_int32 SessionMulti;
    /** Used size of the fixed output buffer. */
    volcredis_optional_int64 SessionObl;
    /** Number of replies in the output list. */
    volcredis_optional_int64 SessionOll;
    /** Memory used by the output buffers. Unit: B. */
    volcredis_optional_int64 SessionOmem;
    /** Number of pattern subscriptions. */
    volcredis_optional_int32 SessionPsub;
    /** Used size of the query buffer. Unit: B. */
    volcredis_optional_int64 SessionQbuf;
    /** Free size of the query buffer. Unit: B. */
    volcredis_optional_int64 SessionQbufFree;
    /** Number of channel subscriptions. */
    volcredis_optional_int32 SessionSub;
} volcredis_DescribeClientSessionSnapshot_ClientSession;

static inline volcredis_DescribeClientSessionSnapshot_ClientSession volcredis_read_DescribeClientSessionSnapshot_ClientSession(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshot_ClientSession view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ClientAddr = volcredis_detail_get_string(value, "ClientAddr");
    view.ClientId = volcredis_detail_get_int64(value, "ClientId");
    view.ClientIp = volcredis_detail_get_string(value, "ClientIp");
    view.ClientName = volcredis_detail_get_string(value, "ClientName");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.SessionAge = volcredis_detail_get_int64(value, "SessionAge");
    view.SessionAuth = volcredis_detail_get_int32(value, "SessionAuth");
    view.SessionCmd = volcredis_detail_get_string(value, "SessionCmd");
    view.SessionDb = volcredis_detail_get_int64(value, "SessionDb");
    view.SessionEvents = volcredis_detail_get_string(value, "SessionEvents");
    view.SessionFd = volcredis_detail_get_int32(value, "SessionFd");
    view.SessionFlags = volcredis_detail_get_string(value, "SessionFlags");
    view.SessionIdle = volcredis_detail_get_int64(value, "SessionIdle");
    view.SessionMulti = volcredis_detail_get_int32(value, "SessionMulti");
    view.SessionObl = volcredis_detail_get_int64(value, "SessionObl");
    view.SessionOll = volcredis_detail_get_int64(value, "SessionOll");
    view.SessionOmem = volcredis_detail_get_int64(value, "SessionOmem");
    view.SessionPsub = volcredis_detail_get_int32(value, "SessionPsub");
    view.SessionQbuf = volcredis_detail_get_int64(value, "SessionQbuf");
    view.SessionQbufFree = volcredis_detail_get_int64(value, "SessionQbufFree");
    view.SessionSub = volcredis_detail_get_int32(value, "SessionSub");
    return view;
}

/** A filter on client sessions. */
typedef struct volcredis_DescribeClientSessionSnapshot_SessionFilter {
    /** Session property to compare. */
    const char *FilterKey;
    /** Value that the property must have. */
    const char *FilterValue;
} volcredis_DescribeClientSessionSnapshot_SessionFilter;

static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "FilterKey", from->FilterKey, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FilterValue", from->FilterValue, error);
    return status;
}

/**
 * Lists the client sessions of an instance that were recorded in a time range.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.
 */
typedef struct volcredis_DescribeClientSessionSnapshotRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Position to continue from: the `Context` of the previous response; not given for the first page. */
    const char *Context;
    /** Conditions that the sessions must meet. */
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *Filter;
    /** The number of items in `Filter`. */
    size_t FilterCount;
    /** Session property to sort by. */
    const char *OrderBy;
    /** Sort direction. */
    const char *OrderType;
    /** Number of sessions per page. */
    volcredis_optional_int32 PageSize;
    /** End of the time range. */
    const char *QueryEndTime;
    /** Start of the time range. */
    const char *QueryStartTime;
} volcredis_DescribeClientSessionSnapshotRequest;

static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshotRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshotRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    if (from->Filter != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Filter", "[]", error);
    }
    for (size_t index = 0; index < from->FilterCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Filter", index);
        status = volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(request, inner, &from->Filter[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_detail_put_string(request, at, "OrderType", from->OrderType, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeClientSessionSnapshot`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeClientSessionSnapshotResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. */
    const char *Context;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** `true` if this is the last page. */
    volcredis_optional_bool ListOver;
    /**
     * Sessions on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeClientSessionSnapshot_ClientSession`.
     */
    volcredis_list SessionList;
    /** Total number of matching sessions. */
    volcredis_optional_int32 Total;
} volcredis_DescribeClientSessionSnapshotResponse;

static inline volcredis_DescribeClientSessionSnapshotResponse volcredis_read_DescribeClientSessionSnapshotResponse(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshotResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.SessionList = volcredis_detail_get_list(value, "SessionList");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the client sessions of an instance that were recorded in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeClientSessionSnapshot(const volcredis_client *client, const volcredis_DescribeClientSessionSnapshotRequest *request,
    volcredis_response **response, volcredis_DescribeClientSessionSnapshotResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeClientSessionSnapshot", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeClientSessionSnapshotRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeClientSessionSnapshotResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeCrossRegionBackupPolicy ---- */
/**
 * Returns the cross-region backup policy of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1537659
 */
typedef struct volcredis_DescribeCrossRegionBackupPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeCrossRegionBackupPolicyRequest;

static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeCrossRegionBackupPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeCrossRegionBackupPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if cross-region backup is on. Example: `true`. */
    volcredis_optional_bool Active;
    /** ID of the region that backups are copied to. Example: `cn-shanghai`. */
    const char *CrossBackupRegion;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Retention period of backups in the other region; 7 by default. Unit: day. Example: `7`. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeCrossRegionBackupPolicyResponse;

static inline volcredis_DescribeCrossRegionBackupPolicyResponse volcredis_read_DescribeCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupPolicyResponse view;
    view.value = value;
    view.Active = volcredis_detail_get_bool(value, "Active");
    view.CrossBackupRegion = volcredis_detail_get_string(value, "CrossBackupRegion");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the cross-region backup policy of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupPolicyRequest *request,
    volcredis_response **response, volcredis_DescribeCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeCrossRegionBackupPolicy", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeCrossRegionBackupPolicyRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeCrossRegionBackupPolicyResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeCrossRegionBackups ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeCrossRegionBackups_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** ID of the account that owns the instance. */
    volcredis_optional_int64 AccountId;
    /** Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`). */
    const char *ArchType;
    /** Role of the instance in a blue-green deployment; only for instances in one. */
    const char *BlueGreenRole;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). */
    const char *ChargeType;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription; only for `PrePaid` instances. */
    const char *ExpiredTime;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Network type of the instance. */
    const char *NetworkType;
    /** Number of replicas per shard. */
    volcredis_optional_int32 Replicas;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards of the instance. */
    volcredis_optional_int32 ShardNumber;
    /** Total memory of the instance. Unit: MiB. */
    volcredis_optional_int64 TotalCapacity;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /**
     * IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeCrossRegionBackups_InstanceInfo;

static inline volcredis_DescribeCrossRegionBackups_InstanceInfo volcredis_read_DescribeCrossRegionBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.AccountId = volcredis_detail_get_int64(value, "AccountId");
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_detail_get_string(value, "NetworkType");
    view.Replicas = volcredis_detail_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_detail_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/** A backup. */
typedef struct volcredis_DescribeCrossRegionBackups_Backup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Name of the backup; the backup ID if none was set. Example: `testbackup`. */
    const char *BackupPointName;
    /** Progress of the backup as a number; the scale is not documented. */
    volcredis_optional_int32 BackupProgress;
    /** Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`). */
    const char *BackupStrategy;
    /** Type of the backup; only `Full` is documented. */
    const char *BackupType;
    /** End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *EndTime;
    /**
     * Properties of the instance. Read it with `volcredis_read_DescribeCrossRegionBackups_InstanceInfo`;
     * null if absent.
     */
    const volcredis_value *InstanceInfo;
    /** Project of the backup. Example: `default`. */
    const char *ProjectName;
    /** Size of the backup. Unit: MiB. */
    volcredis_optional_int64 Size;
    /** ID of the region in which the backup was taken. */
    const char *SourceRegion;
    /** Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *StartTime;
    /** Status of the backup. Example: `Available`. */
    const char *Status;
    /** Retention period of the backup. Unit: day. */
    volcredis_optional_int32 TTL;
    /** ID of the region that the backup was copied to. */
    const char *TargetRegion;
} volcredis_DescribeCrossRegionBackups_Backup;

static inline volcredis_DescribeCrossRegionBackups_Backup volcredis_read_DescribeCrossRegionBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_detail_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_detail_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_detail_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.Size = volcredis_detail_get_int64(value, "Size");
    view.SourceRegion = volcredis_detail_get_string(value, "SourceRegion");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    view.TargetRegion = volcredis_detail_get_string(value, "TargetRegion");
    return view;
}

/**
 * Lists the cross-region backups of an instance or of the whole account.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `InstanceId` is required when `Scope` is `OneInstance` or not set.
 * - `EndTime` is required when `StartTime` is set.
 * - `PageSize` is required when `PageNumber` is set.
 * - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `EndTime` must be later than `StartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1537661
 */
typedef struct volcredis_DescribeCrossRegionBackupsRequest {
    /** Filters by instance ID, exact match; no filter if empty. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
     * `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope.
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /** Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_strings BackupStrategyList;
    /**
     * End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-08-22T07:51:12Z`.
     */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /**
     * Filters by project at the time of the backup; only for the `AccountInstances` scope. Example:
     * `default`.
     */
    const char *ProjectName;
    /**
     * Scope of the query: one instance or the whole account. Default: `OneInstance`. Example:
     * `AccountInstances`.
     */
    const char *Scope;
    /**
     * Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-08-22T07:51:09Z`.
     */
    const char *StartTime;
    /** Filters by backup status. Example: `Available`. */
    const char *Status;
} volcredis_DescribeCrossRegionBackupsRequest;

static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "StartTime", from->StartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Status", from->Status, error);
    return status;
}

/** Response of `DescribeCrossRegionBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeCrossRegionBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Cross-region backups on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeCrossRegionBackups_Backup`.
     */
    volcredis_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeCrossRegionBackupsResponse;

static inline volcredis_DescribeCrossRegionBackupsResponse volcredis_read_DescribeCrossRegionBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_detail_get_list(value, "Backups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the cross-region backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackups(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupsRequest *request,
    volcredis_response **response, volcredis_DescribeCrossRegionBackupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeCrossRegionBackups", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeCrossRegionBackupsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeCrossRegionBackupsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBEngineVersions ---- */
/** A major version of the engine with its minor versions. */
typedef struct volcredis_DescribeDBEngineVersions_DBEngineVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the database engine. Example: `Redis`. */
    const char *Engine;
    /** Major version. Example: `7.0`. */
    const char *EngineVersion;
    /**
     * Available minor versions of the proxy. Read the items with `volcredis_item` and
     * `volcredis_read_MinorVersion`.
     */
    volcredis_list ProxyVersions;
    /**
     * Available minor versions of the server. Read the items with `volcredis_item` and
     * `volcredis_read_MinorVersion`.
     */
    volcredis_list ServerVersions;
} volcredis_DescribeDBEngineVersions_DBEngineVersion;

static inline volcredis_DescribeDBEngineVersions_DBEngineVersion volcredis_read_DescribeDBEngineVersions_DBEngineVersion(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersions_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_detail_get_string(value, "Engine");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ProxyVersions = volcredis_detail_get_list(value, "ProxyVersions");
    view.ServerVersions = volcredis_detail_get_list(value, "ServerVersions");
    return view;
}

/**
 * Lists the minor versions available for each major version of Redis.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.
 *
 * @see https://www.volcengine.com/docs/6293/2251748
 */
typedef struct volcredis_DescribeDBEngineVersionsRequest {
    /**
     * Major version to list; all major versions if not given. Documented values: `7.0`, `6.0` and `5.0`.
     * Example: `7.0`.
     */
    const char *EngineVersion;
} volcredis_DescribeDBEngineVersionsRequest;

static inline volcredis_status volcredis_fill_DescribeDBEngineVersionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBEngineVersionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    return status;
}

/** Response of `DescribeDBEngineVersions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBEngineVersionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Major versions with their minor versions. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBEngineVersions_DBEngineVersion`.
     */
    volcredis_list DBEngineVersions;
} volcredis_DescribeDBEngineVersionsResponse;

static inline volcredis_DescribeDBEngineVersionsResponse volcredis_read_DescribeDBEngineVersionsResponse(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersionsResponse view;
    view.value = value;
    view.DBEngineVersions = volcredis_detail_get_list(value, "DBEngineVersions");
    return view;
}

/**
 * Lists the minor versions available for each major version of Redis.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBEngineVersions(const volcredis_client *client, const volcredis_DescribeDBEngineVersionsRequest *request,
    volcredis_response **response, volcredis_DescribeDBEngineVersionsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBEngineVersions", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBEngineVersionsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBEngineVersionsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceAclCategories ---- */
/**
 * Lists the ACL command categories that an instance supports.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Each default role of an account is an ACL rule over these categories.
 *
 * @see https://www.volcengine.com/docs/6293/1347919
 */
typedef struct volcredis_DescribeDBInstanceAclCategoriesRequest {
    /** ID of the instance. Example: `redis-cnlfqfxzk8zxt****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceAclCategoriesRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCategoriesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCategoriesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceAclCategories`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCategoriesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`. Example:
     * `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
     * Read the items with `volcredis_item_string`.
     */
    volcredis_list Categories;
} volcredis_DescribeDBInstanceAclCategoriesResponse;

static inline volcredis_DescribeDBInstanceAclCategoriesResponse volcredis_read_DescribeDBInstanceAclCategoriesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCategoriesResponse view;
    view.value = value;
    view.Categories = volcredis_detail_get_list(value, "Categories");
    return view;
}

/**
 * Lists the ACL command categories that an instance supports.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCategories(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCategoriesRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceAclCategoriesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceAclCategories", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceAclCategoriesRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceAclCategoriesResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceAclCommands ---- */
/**
 * Lists the commands of an ACL category on an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1347918
 */
typedef struct volcredis_DescribeDBInstanceAclCommandsRequest {
    /** ID of the instance. Example: `redis-cnlfqfxzk8zxt****`. */
    const char *InstanceId;
    /** Command category, as listed by `DescribeDBInstanceAclCategories`. Example: `admin`. */
    const char *Category;
} volcredis_DescribeDBInstanceAclCommandsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCommandsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCommandsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Category", from->Category, error);
    return status;
}

/** Response of `DescribeDBInstanceAclCommands`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCommandsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Commands in the category. Example: `["client","cluster","config","monitor"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list Commands;
} volcredis_DescribeDBInstanceAclCommandsResponse;

static inline volcredis_DescribeDBInstanceAclCommandsResponse volcredis_read_DescribeDBInstanceAclCommandsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCommandsResponse view;
    view.value = value;
    view.Commands = volcredis_detail_get_list(value, "Commands");
    return view;
}

/**
 * Lists the commands of an ACL category on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCommands(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCommandsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceAclCommandsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceAclCommands", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceAclCommandsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceAclCommandsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceBandwidthPerShard ---- */
/**
 * Returns the default and the additional bandwidth of each shard of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/72223
 */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceBandwidthPerShardRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceBandwidthPerShard`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Additional bandwidth of each shard; no longer used. Deprecated. Unit: MB/s. Example: `20`. */
    volcredis_optional_int32 AdditionalBandwidthPerShard;
    /** Additional read (downstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`. */
    volcredis_optional_int32 AdditionalReadBandwidthPerShard;
    /** Additional write (upstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`. */
    volcredis_optional_int32 AdditionalWriteBandwidthPerShard;
    /** Default bandwidth of each shard, for reading and for writing each. Unit: MB/s. Example: `48`. */
    volcredis_optional_int32 DefaultBandwidthPerShard;
} volcredis_DescribeDBInstanceBandwidthPerShardResponse;

static inline volcredis_DescribeDBInstanceBandwidthPerShardResponse volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceBandwidthPerShardResponse view;
    view.value = value;
    view.AdditionalBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalBandwidthPerShard");
    view.AdditionalReadBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalReadBandwidthPerShard");
    view.AdditionalWriteBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalWriteBandwidthPerShard");
    view.DefaultBandwidthPerShard = volcredis_detail_get_int32(value, "DefaultBandwidthPerShard");
    return view;
}

/**
 * Returns the default and the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceBandwidthPerShard(const volcredis_client *client, const volcredis_DescribeDBInstanceBandwidthPerShardRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceBandwidthPerShardResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceBandwidthPerShard", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceBandwidthPerShardRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceDetail ---- */
/** An address of an instance. */
typedef struct volcredis_DescribeDBInstanceDetail_VisitAddress {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Type of the address: private, public or direct link. Documented values: `Private`, `Public` and
     * `DirectLink`.
     */
    const char *AddrType;
    /** Domain name or IP address. */
    const char *Address;
    /** ID of the EIP bound to the address; only for public addresses. */
    const char *EipId;
    /** Port of the address, as a string. */
    const char *Port;
    /** IPv4 address. */
    const char *VIP;
    /** IPv6 address. */
    const char *VIPv6;
} volcredis_DescribeDBInstanceDetail_VisitAddress;

static inline volcredis_DescribeDBInstanceDetail_VisitAddress volcredis_read_DescribeDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_detail_get_string(value, "AddrType");
    view.Address = volcredis_detail_get_string(value, "Address");
    view.EipId = volcredis_detail_get_string(value, "EipId");
    view.Port = volcredis_detail_get_string(value, "Port");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    view.VIPv6 = volcredis_detail_get_string(value, "VIPv6");
    return view;
}

/**
 * Returns the details of a community edition instance, including its addresses.
 *
 * Read-only.
 *
 * Notes:
 *
 * - For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.
 * - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
 *
 * @see https://www.volcengine.com/docs/6293/65755
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_DescribeDBInstanceDetailRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceDetailRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. */
    volcredis_optional_bool AutoRenew;
    /** Role of the instance in a blue-green deployment; absent if it has never been in one. */
    const char *BlueGreenRole;
    /** Memory of the instance. Read it with `volcredis_read_Capacity`; null if absent. */
    const volcredis_value *Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`. */
    const char *ChargeType;
    /**
     * Zones of the nodes of a shard, one entry per node. Read the items with `volcredis_item` and
     * `volcredis_read_ConfigureNodeView`.
     */
    volcredis_list ConfigureNodes;
    /**
     * Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2021-11-09T14:02:14Z`.
     */
    const char *CreateTime;
    /**
     * Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
     * community edition. Example: `RAM`.
     */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `enabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /**
     * Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
     * `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
     */
    const char *ExpiredTime;
    /**
     * Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
     * Example: `PrimarySecondary`.
     */
    const char *InstanceClass;
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`. */
    volcredis_optional_int32 MaxConnections;
    /** Redis modules of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Memory of each shard; `ShardCapacityV2` is preferred. Unit: GiB. */
    volcredis_optional_double ShardCapacity;
    /** Memory of each shard. Unit: MiB. Example: `1024`. */
    volcredis_optional_int64 ShardCapacityV2;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /**
     * Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
     * Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`. */
    const char *SubnetId;
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /**
     * Addresses of the instance. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceDetail_VisitAddress`.
     */
    volcredis_list VisitAddrs;
    /** Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`. */
    const char *VpcAuthMode;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /**
     * IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstanceDetailResponse;

static inline volcredis_DescribeDBInstanceDetailResponse volcredis_read_DescribeDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_detail_get_bool(value, "AutoRenew");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.ConfigureNodes = volcredis_detail_get_list(value, "ConfigureNodes");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.MaxConnections = volcredis_detail_get_int32(value, "MaxConnections");
    view.Modules = volcredis_detail_get_list(value, "Modules");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardCapacityV2 = volcredis_detail_get_int64(value, "ShardCapacityV2");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VisitAddrs = volcredis_detail_get_list(value, "VisitAddrs");
    view.VpcAuthMode = volcredis_detail_get_string(value, "VpcAuthMode");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns the details of a community edition instance, including its addresses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeDBInstanceDetailRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceDetail", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceDetailRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceDetailResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceParams ---- */
/**
 * Lists the parameters of an instance with their current, default and permitted values.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
 *
 * @see https://www.volcengine.com/docs/6293/65763
 */
typedef struct volcredis_DescribeDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of parameters per page. Limits: 1 to 1000. Example: `1`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. Read the items with `volcredis_item` and `volcredis_read_Parameter`. */
    volcredis_list Params;
    /** Total number of parameters. Example: `33`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeDBInstanceParamsResponse;

static inline volcredis_DescribeDBInstanceParamsResponse volcredis_read_DescribeDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_detail_get_list(value, "Params");
    view.TotalParamsNum = volcredis_detail_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the parameters of an instance with their current, default and permitted values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceParams(const volcredis_client *client, const volcredis_DescribeDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceParams", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceParamsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceShards ---- */
/** A server node. */
typedef struct volcredis_DescribeDBInstanceShards_ServerNode {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Current role of the node in its shard. Example: `PrimaryNode`. */
    const char *CurrentRole;
    /**
     * ID of the node: the shard ID followed by the number of the node. Example:
     * `server-redis-cn0212gzmh2xs****-0-0`.
     */
    const char *NodeId;
    /** Status of the node. Example: `running`. */
    const char *Status;
    /** ID of the availability zone of the node. Example: `cn-beijing-a`. */
    const char *ZoneId;
} volcredis_DescribeDBInstanceShards_ServerNode;

static inline volcredis_DescribeDBInstanceShards_ServerNode volcredis_read_DescribeDBInstanceShards_ServerNode(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_ServerNode view;
    view.value = value;
    view.CurrentRole = volcredis_detail_get_string(value, "CurrentRole");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.ZoneId = volcredis_detail_get_string(value, "ZoneId");
    return view;
}

/** A shard and its nodes. */
typedef struct volcredis_DescribeDBInstanceShards_Shard {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of nodes in the shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /**
     * Server nodes of the shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceShards_ServerNode`.
     */
    volcredis_list ServerNodes;
    /** ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`. */
    const char *ShardId;
} volcredis_DescribeDBInstanceShards_Shard;

static inline volcredis_DescribeDBInstanceShards_Shard volcredis_read_DescribeDBInstanceShards_Shard(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_Shard view;
    view.value = value;
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ServerNodes = volcredis_detail_get_list(value, "ServerNodes");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Lists the shards of an instance with their server nodes.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1148756
 */
typedef struct volcredis_DescribeDBInstanceShardsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of shards per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceShardsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceShardsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceShardsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeDBInstanceShards`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceShardsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Shards on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceShards_Shard`.
     */
    volcredis_list InstanceShards;
    /** Number of shards of the instance. Example: `2`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeDBInstanceShardsResponse;

static inline volcredis_DescribeDBInstanceShardsResponse volcredis_read_DescribeDBInstanceShardsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShardsResponse view;
    view.value = value;
    view.InstanceShards = volcredis_detail_get_list(value, "InstanceShards");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the shards of an instance with their server nodes.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceShards(const volcredis_client *client, const volcredis_DescribeDBInstanceShardsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceShardsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceShards", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceShardsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceShardsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceSlots ---- */
/** A shard and its hash slots. */
typedef struct volcredis_DescribeDBInstanceSlots_ShardSlots {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the shard, counted from 0. Example: `0`. */
    volcredis_optional_int32 ShardId;
    /**
     * Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlots_ShardSlots;

static inline volcredis_DescribeDBInstanceSlots_ShardSlots volcredis_read_DescribeDBInstanceSlots_ShardSlots(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlots_ShardSlots view;
    view.value = value;
    view.ShardId = volcredis_detail_get_int32(value, "ShardId");
    view.Slots = volcredis_detail_get_list(value, "Slots");
    return view;
}

/**
 * Returns the hash slots of each shard of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/2479859
 */
typedef struct volcredis_DescribeDBInstanceSlotsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceSlotsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceSlotsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSlotsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceSlots`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSlotsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Hash slots of each shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSlots_ShardSlots`.
     */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlotsResponse;

static inline volcredis_DescribeDBInstanceSlotsResponse volcredis_read_DescribeDBInstanceSlotsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlotsResponse view;
    view.value = value;
    view.Slots = volcredis_detail_get_list(value, "Slots");
    return view;
}

/**
 * Returns the hash slots of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSlots(const volcredis_client *client, const volcredis_DescribeDBInstanceSlotsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceSlotsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceSlots", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceSlotsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceSlotsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstanceSpecs ---- */
/** A shard size and its bandwidth. */
typedef struct volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Default bandwidth of a shard of this size. Unit: MB/s. */
    volcredis_optional_int32 DefaultBandwidthPerShard;
    /** Maximum additional bandwidth of a shard of this size. Unit: MB/s. */
    volcredis_optional_int32 MaxAdditionalBandwidthPerShard;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_int32 ShardCapacity;
} volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec;

static inline volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec view;
    view.value = value;
    view.DefaultBandwidthPerShard = volcredis_detail_get_int32(value, "DefaultBandwidthPerShard");
    view.MaxAdditionalBandwidthPerShard = volcredis_detail_get_int32(value, "MaxAdditionalBandwidthPerShard");
    view.ShardCapacity = volcredis_detail_get_int32(value, "ShardCapacity");
    return view;
}

/** A specification that an instance can have. */
typedef struct volcredis_DescribeDBInstanceSpecs_InstanceSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Architecture of the specification. Example: `Cluster`. */
    const char *ArchType;
    /** Instance class of the specification. */
    const char *InstanceClass;
    /** Default maximum number of connections of each shard. */
    volcredis_optional_int32 MaxConnectionsPerShard;
    /** Permitted numbers of nodes per shard. Example: `[1]`. Read the items with `volcredis_item_int32`. */
    volcredis_list NodeNumbers;
    /**
     * Permitted shard sizes with their limits. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec`.
     */
    volcredis_list ShardCapacitySpecs;
    /** Permitted numbers of shards. Read the items with `volcredis_item_int32`. */
    volcredis_list ShardNumbers;
} volcredis_DescribeDBInstanceSpecs_InstanceSpec;

static inline volcredis_DescribeDBInstanceSpecs_InstanceSpec volcredis_read_DescribeDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.MaxConnectionsPerShard = volcredis_detail_get_int32(value, "MaxConnectionsPerShard");
    view.NodeNumbers = volcredis_detail_get_list(value, "NodeNumbers");
    view.ShardCapacitySpecs = volcredis_detail_get_list(value, "ShardCapacitySpecs");
    view.ShardNumbers = volcredis_detail_get_list(value, "ShardNumbers");
    return view;
}

/**
 * Lists the specifications on sale, with their bandwidth and connection limits.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 *
 * @see https://www.volcengine.com/docs/6293/1472580
 */
typedef struct volcredis_DescribeDBInstanceSpecsRequest {
    /** Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`). Example: `Standard`. */
    const char *ArchType;
    /**
     * Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
     * Example: `Standalone`.
     */
    const char *InstanceClass;
} volcredis_DescribeDBInstanceSpecsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ArchType", from->ArchType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceClass", from->InstanceClass, error);
    return status;
}

/** Response of `DescribeDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Specifications, one per combination of architecture and instance class. Read the items with
     * `volcredis_item` and `volcredis_read_DescribeDBInstanceSpecs_InstanceSpec`.
     */
    volcredis_list InstanceSpecs;
} volcredis_DescribeDBInstanceSpecsResponse;

static inline volcredis_DescribeDBInstanceSpecsResponse volcredis_read_DescribeDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_detail_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the specifications on sale, with their bandwidth and connection limits.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeDBInstanceSpecsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceSpecsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstanceSpecs", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstanceSpecsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceSpecsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeDBInstances ---- */
/** Basic properties of an instance. */
typedef struct volcredis_DescribeDBInstances_Instance {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Role of the instance in a blue-green deployment; absent if it has never been in one. */
    const char *BlueGreenRole;
    /** Memory of the instance. Read it with `volcredis_read_Capacity`; null if absent. */
    const volcredis_value *Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`. */
    const char *ChargeType;
    /**
     * Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2021-11-09T14:02:14Z`.
     */
    const char *CreateTime;
    /**
     * Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
     * community edition. Example: `RAM`.
     */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `enabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /**
     * Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
     * `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
     */
    const char *ExpiredTime;
    /**
     * Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
     * Example: `PrimarySecondary`.
     */
    const char *InstanceClass;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Domain name of the private endpoint. */
    const char *PrivateAddress;
    /** Port of the private endpoint, as a string. */
    const char *PrivatePort;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** Edition of the instance: community (`Basic`) or enterprise (`Enterprise`). */
    const char *ServiceType;
    /** Memory of each shard; a fraction for sizes below 1 GiB. Unit: GiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /**
     * Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
     * Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /** IPv4 address of the private endpoint. */
    const char *VIP;
    /** IPv6 address of the private endpoint; absent if it has none. */
    const char *VIPv6;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /**
     * IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstances_Instance;

static inline volcredis_DescribeDBInstances_Instance volcredis_read_DescribeDBInstances_Instance(const volcredis_value *value) {
    volcredis_DescribeDBInstances_Instance view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.PrivateAddress = volcredis_detail_get_string(value, "PrivateAddress");
    view.PrivatePort = volcredis_detail_get_string(value, "PrivatePort");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.ServiceType = volcredis_detail_get_string(value, "ServiceType");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    view.VIPv6 = volcredis_detail_get_string(value, "VIPv6");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Lists the instances in a region with their basic properties.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.
 *
 * @see https://www.volcengine.com/docs/6293/65754
 * @see https://www.volcengine.com/docs/84772/1254216
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_DescribeDBInstancesRequest {
    /** Filters by instance ID, exact match. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * ID of the region of the instances; by default the region that the request is signed for. Example:
     * `cn-beijing`.
     */
    const char *RegionId;
    /** Filters by billing method. Example: `PostPaid`. */
    const char *ChargeType;
    /** Filters by data storage; for the enterprise edition only. */
    const char *DataLayout;
    /** Filters by Redis version; `7.2` and `7.4` occur in the enterprise edition only. Example: `5.0`. */
    const char *EngineVersion;
    /** Filters by a part of the instance name. Example: `api_test`. */
    const char *InstanceName;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project. Example: `default`. */
    const char *ProjectName;
    /** Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`. */
    const char *ServiceType;
    /**
     * Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Documented values: `0`
     * and `1`. Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /** Filters by instance status. Example: `Running`. */
    const char *Status;
    /** Filters by tags. Limits: at most 10 items. */
    const volcredis_TagFilter *TagFilters;
    /** The number of items in `TagFilters`. */
    size_t TagFiltersCount;
    /** Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`. */
    const char *VpcId;
    /** Filters by a part of the availability zone ID. Example: `cn-beijing-a`. */
    const char *ZoneId;
} volcredis_DescribeDBInstancesRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstancesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstancesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ServiceType", from->ServiceType, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Status", from->Status, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ZoneId", from->ZoneId, error);
    return status;
}

/** Response of `DescribeDBInstances`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstancesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Instances on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstances_Instance`.
     */
    volcredis_list Instances;
    /** Total number of matching instances. */
    volcredis_optional_int32 TotalInstancesNum;
} volcredis_DescribeDBInstancesResponse;

static inline volcredis_DescribeDBInstancesResponse volcredis_read_DescribeDBInstancesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstancesResponse view;
    view.value = value;
    view.Instances = volcredis_detail_get_list(value, "Instances");
    view.TotalInstancesNum = volcredis_detail_get_int32(value, "TotalInstancesNum");
    return view;
}

/**
 * Lists the instances in a region with their basic properties.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstances(const volcredis_client *client, const volcredis_DescribeDBInstancesRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstancesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeDBInstances", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeDBInstancesRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstancesResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeEnterpriseDBInstanceDetail ---- */
/** An address of an instance. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Type of the address, such as `Private` (in the VPC) or `Public`. Example: `Private`. */
    const char *AddrType;
    /** ID of the EIP bound to the address; only for public addresses. */
    const char *EipId;
    /** Domain name or IP address. */
    const char *IPAddress;
    /** Port of the address, as a string. */
    const char *Port;
    /** IPv4 address. */
    const char *VIP;
} volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress;

static inline volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_detail_get_string(value, "AddrType");
    view.EipId = volcredis_detail_get_string(value, "EipId");
    view.IPAddress = volcredis_detail_get_string(value, "IPAddress");
    view.Port = volcredis_detail_get_string(value, "Port");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    return view;
}

/**
 * Returns the details of an enterprise edition instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
 *
 * @see https://www.volcengine.com/docs/84772/1168033
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeEnterpriseDBInstanceDetailRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `false`. */
    volcredis_optional_bool AutoRenew;
    /**
     * Storage capacity of the instance, total and used. Read it with `volcredis_read_Capacity`; null if
     * absent.
     */
    const volcredis_value *Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`. */
    const char *ChargeType;
    /**
     * Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-05-01T10:02:14Z`.
     */
    const char *CreateTime;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `disabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Documented values: `7.4`. Example: `7.4`. */
    const char *EngineVersion;
    /**
     * Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
     * `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
     */
    const char *ExpiredTime;
    /** Fast-storage capacity of each shard. Unit: MiB. */
    volcredis_optional_int32 FlashPerShard;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `redis-enterprise`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Redis modules loaded into the instance. Read the items with `volcredis_item_string`. */
    volcredis_list Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Documented values: `2`. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** Memory of each shard. Unit: MiB. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`. */
    const char *SubnetId;
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /**
     * Addresses of the instance. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress`.
     */
    volcredis_list VisitAddrs;
    /** ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeEnterpriseDBInstanceDetailResponse;

static inline volcredis_DescribeEnterpriseDBInstanceDetailResponse volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_detail_get_bool(value, "AutoRenew");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.FlashPerShard = volcredis_detail_get_int32(value, "FlashPerShard");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.Modules = volcredis_detail_get_list(value, "Modules");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.RamPerShard = volcredis_detail_get_int32(value, "RamPerShard");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VisitAddrs = volcredis_detail_get_list(value, "VisitAddrs");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns the details of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceDetailRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeEnterpriseDBInstanceDetail", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeEnterpriseDBInstanceDetailRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeEnterpriseDBInstanceParams ---- */
/**
 * Lists the parameters of an enterprise edition instance with their current values.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only parameters that can be set in the console are returned.
 *
 * @see https://www.volcengine.com/docs/84772/1386397
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of parameters per page. Limits: 1 to 100. Example: `1`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeEnterpriseDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. Read the items with `volcredis_item` and `volcredis_read_Parameter`. */
    volcredis_list Params;
    /** Total number of parameters that can be set in the console. Example: `2`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeEnterpriseDBInstanceParamsResponse;

static inline volcredis_DescribeEnterpriseDBInstanceParamsResponse volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_detail_get_list(value, "Params");
    view.TotalParamsNum = volcredis_detail_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the parameters of an enterprise edition instance with their current values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeEnterpriseDBInstanceParams", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeEnterpriseDBInstanceParamsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeEnterpriseDBInstanceSpecs ---- */
/** A number of shards with its limits. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Default bandwidth, for reading and for writing each. Unit: MB/s. Example: `116`. */
    volcredis_optional_int32 DefaultBandwidth;
    /** Default maximum number of connections. */
    volcredis_optional_int32 DefaultMaxConnections;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec;

static inline volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec view;
    view.value = value;
    view.DefaultBandwidth = volcredis_detail_get_int32(value, "DefaultBandwidth");
    view.DefaultMaxConnections = volcredis_detail_get_int32(value, "DefaultMaxConnections");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    return view;
}

/** A specification that an instance can have. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Data storage of the specification. Example: `RAM`. */
    const char *DataLayout;
    /** Maximum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`. */
    volcredis_optional_int32 FlashCapacityMax;
    /** Minimum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`. */
    volcredis_optional_int32 FlashCapacityMin;
    /** Increment of the fast-storage capacity. Unit: MiB. */
    volcredis_optional_int32 FlashCapacityStep;
    /** Memory of each shard. Unit: MiB. Example: `8192`. */
    volcredis_optional_int32 RamCapacity;
    /**
     * Permitted numbers of shards with their limits. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec`.
     */
    volcredis_list ShardNumberSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec;

static inline volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.FlashCapacityMax = volcredis_detail_get_int32(value, "FlashCapacityMax");
    view.FlashCapacityMin = volcredis_detail_get_int32(value, "FlashCapacityMin");
    view.FlashCapacityStep = volcredis_detail_get_int32(value, "FlashCapacityStep");
    view.RamCapacity = volcredis_detail_get_int32(value, "RamCapacity");
    view.ShardNumberSpecs = volcredis_detail_get_list(value, "ShardNumberSpecs");
    return view;
}

/**
 * Lists the available specifications of the enterprise edition.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
 * - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4:
 *   464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
 *
 * @see https://www.volcengine.com/docs/84772/1515921
 * @see https://www.volcengine.com/docs/84772/1262383
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsRequest {
    /** Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`. */
    const char *DataLayout;
} volcredis_DescribeEnterpriseDBInstanceSpecsRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Available specifications. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec`.
     */
    volcredis_list InstanceSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecsResponse;

static inline volcredis_DescribeEnterpriseDBInstanceSpecsResponse volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_detail_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the available specifications of the enterprise edition.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceSpecsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeEnterpriseDBInstanceSpecs", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeEnterpriseDBInstanceSpecsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeEnterpriseZones ---- */
/**
 * Lists the zones of a region that offer enterprise edition instances.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/84772/1257606
 */
typedef struct volcredis_DescribeEnterpriseZonesRequest {
    /** ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeEnterpriseZonesRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeEnterpriseZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. Read the items with `volcredis_item` and `volcredis_read_Zone`. */
    volcredis_list Zones;
} volcredis_DescribeEnterpriseZonesResponse;

static inline volcredis_DescribeEnterpriseZonesResponse volcredis_read_DescribeEnterpriseZonesResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseZonesResponse view;
    view.value = value;
    view.Zones = volcredis_detail_get_list(value, "Zones");
    return view;
}

/**
 * Lists the zones of a region that offer enterprise edition instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseZones(const volcredis_client *client, const volcredis_DescribeEnterpriseZonesRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseZonesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeEnterpriseZones", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeEnterpriseZonesRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseZonesResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeFatLogs ---- */
/** A log entry of a command with a large result. */
typedef struct volcredis_DescribeFatLogs_FatLog {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Kind of command; the values are not documented. */
    const char *ActionType;
    /** Address of the client. */
    const char *ClientAddress;
    /** Name of the client connection. */
    const char *ClientName;
    /** Logged command. */
    const char *Cmd;
    /** Length recorded for the entry, as a string; the unit is not documented. */
    const char *CmdLength;
    /** Start time of the command. */
    const char *ExecutionStartTime;
    /** ID of the log entry. */
    const char *LogId;
    /** ID of the node that logged the command. */
    const char *NodeId;
} volcredis_DescribeFatLogs_FatLog;

static inline volcredis_DescribeFatLogs_FatLog volcredis_read_DescribeFatLogs_FatLog(const volcredis_value *value) {
    volcredis_DescribeFatLogs_FatLog view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ActionType = volcredis_detail_get_string(value, "ActionType");
    view.ClientAddress = volcredis_detail_get_string(value, "ClientAddress");
    view.ClientName = volcredis_detail_get_string(value, "ClientName");
    view.Cmd = volcredis_detail_get_string(value, "Cmd");
    view.CmdLength = volcredis_detail_get_string(value, "CmdLength");
    view.ExecutionStartTime = volcredis_detail_get_string(value, "ExecutionStartTime");
    view.LogId = volcredis_detail_get_string(value, "LogId");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    return view;
}

/**
 * Returns the log of commands with large results of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `NodeIds` should list at most 8 nodes.
 *
 * Notes:
 *
 * - A command is logged if its result is larger than 500 KB.
 * - Only the last three days can be queried.
 * - The format of `Context` is opaque.
 *
 * @see https://www.volcengine.com/docs/6293/2478754
 */
typedef struct volcredis_DescribeFatLogsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of entries per page. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /**
     * Position to continue from: the `Context` of the previous response; not given for the first page.
     * Example: `[1658839101000000,69550,0,null]`.
     */
    const char *Context;
    /** Filters by type of node; both types if not given. Example: `proxy`. */
    const char *FatLogType;
    /**
     * Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024
     * bytes in total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings NodeIds;
    /**
     * End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2026-03-17T07:11:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2026-03-17T07:10:00Z`.
     */
    const char *QueryStartTime;
} volcredis_DescribeFatLogsRequest;

static inline volcredis_status volcredis_fill_DescribeFatLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeFatLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FatLogType", from->FatLogType, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeFatLogs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeFatLogsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. Example: `[1658839101000000,69550,0,null]`. */
    const char *Context;
    /**
     * Entries on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeFatLogs_FatLog`.
     */
    volcredis_list FatLogs;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** `true` if this is the last page; `false` if more entries follow. Example: `true`. */
    volcredis_optional_bool ListOver;
    /** Total number of entries. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeFatLogsResponse;

static inline volcredis_DescribeFatLogsResponse volcredis_read_DescribeFatLogsResponse(const volcredis_value *value) {
    volcredis_DescribeFatLogsResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.FatLogs = volcredis_detail_get_list(value, "FatLogs");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the log of commands with large results of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeFatLogs(const volcredis_client *client, const volcredis_DescribeFatLogsRequest *request,
    volcredis_response **response, volcredis_DescribeFatLogsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeFatLogs", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeFatLogsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeFatLogsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeHotKeys ---- */
/** A hot key. */
typedef struct volcredis_DescribeHotKeys_HotKey {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Kind of access; the values are not documented. */
    const char *ActionType;
    /** Time at which the hot key was recorded. */
    const char *CreateTime;
    /** Database of the key. */
    const char *DBName;
    /** Name of the key. */
    const char *KeyInfo;
    /** Data type of the key. */
    const char *KeyType;
    /** ID of the node that reported the key. */
    const char *NodeId;
    /** Number of accesses, as a string. */
    const char *QueryCount;
    /** ID of the shard of the key. */
    const char *ShardId;
} volcredis_DescribeHotKeys_HotKey;

static inline volcredis_DescribeHotKeys_HotKey volcredis_read_DescribeHotKeys_HotKey(const volcredis_value *value) {
    volcredis_DescribeHotKeys_HotKey view;
    view.value = value;
    view.ActionType = volcredis_detail_get_string(value, "ActionType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.KeyInfo = volcredis_detail_get_string(value, "KeyInfo");
    view.KeyType = volcredis_detail_get_string(value, "KeyType");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.QueryCount = volcredis_detail_get_string(value, "QueryCount");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the most accessed keys of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `QueryStartTime` must be within the last 15 days.
 * - Time ranges of more than 1 hour may be rejected.
 *
 * Notes:
 *
 * - The service keeps the 1000 hottest keys.
 * - The result is not paged: one call returns up to 1000 keys.
 *
 * @see https://www.volcengine.com/docs/6293/1454915
 */
typedef struct volcredis_DescribeHotKeysRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Maximum number of keys to return. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Filters by data type; all types if not given. Example: `list`. */
    const char *KeyType;
    /**
     * End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2023-03-27T15:31:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339,
     * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
     */
    const char *QueryStartTime;
    /**
     * Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given. Limits: at
     * most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings ShardIds;
} volcredis_DescribeHotKeysRequest;

static inline volcredis_status volcredis_fill_DescribeHotKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeHotKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ShardIds", from->ShardIds, error);
    return status;
}

/** Response of `DescribeHotKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeHotKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Hot keys found. Read the items with `volcredis_item` and `volcredis_read_DescribeHotKeys_HotKey`. */
    volcredis_list HotKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeHotKeysResponse;

static inline volcredis_DescribeHotKeysResponse volcredis_read_DescribeHotKeysResponse(const volcredis_value *value) {
    volcredis_DescribeHotKeysResponse view;
    view.value = value;
    view.HotKey = volcredis_detail_get_list(value, "HotKey");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the most accessed keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeHotKeys(const volcredis_client *client, const volcredis_DescribeHotKeysRequest *request,
    volcredis_response **response, volcredis_DescribeHotKeysResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeHotKeys", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeHotKeysRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeHotKeysResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeKeyScanJobs ---- */
/** A key scan job. */
typedef struct volcredis_DescribeKeyScanJobs_KeyScanJob {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Amount of work done, in the unit of `TotalCount`. */
    volcredis_optional_int32 CompletedCount;
    /** Creation time of the job. */
    const char *CreateTime;
    /** End time of the job. */
    const char *FinishTime;
    /** ID of the job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
    /** Start time of the job. */
    const char *StartTime;
    /**
     * Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can
     * occur.
     */
    const char *Status;
    /** Total amount of work; the unit is not documented. */
    volcredis_optional_int32 TotalCount;
} volcredis_DescribeKeyScanJobs_KeyScanJob;

static inline volcredis_DescribeKeyScanJobs_KeyScanJob volcredis_read_DescribeKeyScanJobs_KeyScanJob(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobs_KeyScanJob view;
    view.value = value;
    view.CompletedCount = volcredis_detail_get_int32(value, "CompletedCount");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.FinishTime = volcredis_detail_get_string(value, "FinishTime");
    view.JobId = volcredis_detail_get_string(value, "JobId");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TotalCount = volcredis_detail_get_int32(value, "TotalCount");
    return view;
}

/**
 * Lists the key scan jobs of an instance in a time range.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1681639
 */
typedef struct volcredis_DescribeKeyScanJobsRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /**
     * End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-07-07T13:30:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-07-07T13:00:00Z`.
     */
    const char *QueryStartTime;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeKeyScanJobsRequest;

static inline volcredis_status volcredis_fill_DescribeKeyScanJobsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeKeyScanJobsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeKeyScanJobs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeKeyScanJobsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Jobs on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeKeyScanJobs_KeyScanJob`.
     */
    volcredis_list JobList;
    /** Total number of matching jobs. Example: `1`. */
    volcredis_optional_int32 TotalJobsNumber;
} volcredis_DescribeKeyScanJobsResponse;

static inline volcredis_DescribeKeyScanJobsResponse volcredis_read_DescribeKeyScanJobsResponse(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobsResponse view;
    view.value = value;
    view.JobList = volcredis_detail_get_list(value, "JobList");
    view.TotalJobsNumber = volcredis_detail_get_int32(value, "TotalJobsNumber");
    return view;
}

/**
 * Lists the key scan jobs of an instance in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeKeyScanJobs(const volcredis_client *client, const volcredis_DescribeKeyScanJobsRequest *request,
    volcredis_response **response, volcredis_DescribeKeyScanJobsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeKeyScanJobs", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeKeyScanJobsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeKeyScanJobsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeNodeIds ---- */
/**
 * Lists the IDs of the proxy and server nodes of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.
 *
 * @see https://www.volcengine.com/docs/6293/127841
 */
typedef struct volcredis_DescribeNodeIdsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
} volcredis_DescribeNodeIdsRequest;

static inline volcredis_status volcredis_fill_DescribeNodeIdsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeNodeIdsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeNodeIds`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeNodeIdsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
     * `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
     * Read the items with `volcredis_item_string`.
     */
    volcredis_list NodeIds;
} volcredis_DescribeNodeIdsResponse;

static inline volcredis_DescribeNodeIdsResponse volcredis_read_DescribeNodeIdsResponse(const volcredis_value *value) {
    volcredis_DescribeNodeIdsResponse view;
    view.value = value;
    view.NodeIds = volcredis_detail_get_list(value, "NodeIds");
    return view;
}

/**
 * Lists the IDs of the proxy and server nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeNodeIds(const volcredis_client *client, const volcredis_DescribeNodeIdsRequest *request,
    volcredis_response **response, volcredis_DescribeNodeIdsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeNodeIds", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeNodeIdsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeNodeIdsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeParameterGroupDetail ---- */
/** A parameter template with its parameters. */
typedef struct volcredis_DescribeParameterGroupDetail_ParameterGroupDetail {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /**
     * Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-01-09T02:51:23Z`.
     */
    const char *CreateTime;
    /** `true` if this is the default template. Example: `false`. */
    volcredis_optional_bool Default;
    /** Description of the template. Example: `test template`. */
    const char *Description;
    /** Redis version of the template. Example: `7.0`. */
    const char *EngineVersion;
    /** Name of the template. Example: `test_temp`. */
    const char *Name;
    /**
     * Parameters of the template. Read the items with `volcredis_item` and
     * `volcredis_read_ParameterGroupParameter`.
     */
    volcredis_list Parameters;
    /** Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
    /** Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *UpdateTime;
} volcredis_DescribeParameterGroupDetail_ParameterGroupDetail;

static inline volcredis_DescribeParameterGroupDetail_ParameterGroupDetail volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetail_ParameterGroupDetail view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.Default = volcredis_detail_get_bool(value, "Default");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.Parameters = volcredis_detail_get_list(value, "Parameters");
    view.Source = volcredis_detail_get_string(value, "Source");
    view.UpdateTime = volcredis_detail_get_string(value, "UpdateTime");
    return view;
}

/**
 * Returns a parameter template with its parameters.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1415107
 */
typedef struct volcredis_DescribeParameterGroupDetailRequest {
    /** ID of the template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_DescribeParameterGroupDetailRequest;

static inline volcredis_status volcredis_fill_DescribeParameterGroupDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `DescribeParameterGroupDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Template with its parameters. Read it with
     * `volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail`; null if absent.
     */
    const volcredis_value *ParameterGroupInfo;
} volcredis_DescribeParameterGroupDetailResponse;

static inline volcredis_DescribeParameterGroupDetailResponse volcredis_read_DescribeParameterGroupDetailResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetailResponse view;
    view.value = value;
    view.ParameterGroupInfo = volcredis_detail_get_value(value, "ParameterGroupInfo");
    return view;
}

/**
 * Returns a parameter template with its parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroupDetail(const volcredis_client *client, const volcredis_DescribeParameterGroupDetailRequest *request,
    volcredis_response **response, volcredis_DescribeParameterGroupDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeParameterGroupDetail", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeParameterGroupDetailRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeParameterGroupDetailResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeParameterGroups ---- */
/** A parameter template. */
typedef struct volcredis_DescribeParameterGroups_ParameterGroup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the template. */
    const char *ParameterGroupId;
    /**
     * Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-01-09T02:51:23Z`.
     */
    const char *CreateTime;
    /** `true` if this is the default template. */
    volcredis_optional_bool Default;
    /** Description of the template. */
    const char *Description;
    /** Redis version of the template. Example: `7.0`. */
    const char *EngineVersion;
    /** Name of the template. */
    const char *Name;
    /** Number of parameters in the template. */
    volcredis_optional_int32 ParameterNum;
    /** Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
    /** Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *UpdateTime;
} volcredis_DescribeParameterGroups_ParameterGroup;

static inline volcredis_DescribeParameterGroups_ParameterGroup volcredis_read_DescribeParameterGroups_ParameterGroup(const volcredis_value *value) {
    volcredis_DescribeParameterGroups_ParameterGroup view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.Default = volcredis_detail_get_bool(value, "Default");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.ParameterNum = volcredis_detail_get_int32(value, "ParameterNum");
    view.Source = volcredis_detail_get_string(value, "Source");
    view.UpdateTime = volcredis_detail_get_string(value, "UpdateTime");
    return view;
}

/**
 * Lists the parameter templates of the account in a region, without their parameters.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `DescribeParameterGroupDetail` returns the parameters of a template.
 * - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
 *
 * @see https://www.volcengine.com/docs/6293/1415106
 */
typedef struct volcredis_DescribeParameterGroupsRequest {
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of templates per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`. */
    const char *EngineVersion;
    /** Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
} volcredis_DescribeParameterGroupsRequest;

static inline volcredis_status volcredis_fill_DescribeParameterGroupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Source", from->Source, error);
    return status;
}

/** Response of `DescribeParameterGroups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Templates on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeParameterGroups_ParameterGroup`.
     */
    volcredis_list ParameterGroups;
    /** Total number of matching templates. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeParameterGroupsResponse;

static inline volcredis_DescribeParameterGroupsResponse volcredis_read_DescribeParameterGroupsResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupsResponse view;
    view.value = value;
    view.ParameterGroups = volcredis_detail_get_list(value, "ParameterGroups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the parameter templates of the account in a region, without their parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroups(const volcredis_client *client, const volcredis_DescribeParameterGroupsRequest *request,
    volcredis_response **response, volcredis_DescribeParameterGroupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeParameterGroups", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeParameterGroupsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeParameterGroupsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribePitrTimeWindow ---- */
/**
 * Returns the time window to which an instance can be restored.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - Data flashback must be on (`StartContinuousBackup`).
 *
 * @see https://www.volcengine.com/docs/6293/159825
 */
typedef struct volcredis_DescribePitrTimeWindowRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribePitrTimeWindowRequest;

static inline volcredis_status volcredis_fill_DescribePitrTimeWindowRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePitrTimeWindowRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribePitrTimeWindow`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePitrTimeWindowResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Latest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-11-24T08:07:29Z`.
     */
    const char *EndTime;
    /**
     * Earliest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-11-24T08:07:01Z`.
     */
    const char *StartTime;
} volcredis_DescribePitrTimeWindowResponse;

static inline volcredis_DescribePitrTimeWindowResponse volcredis_read_DescribePitrTimeWindowResponse(const volcredis_value *value) {
    volcredis_DescribePitrTimeWindowResponse view;
    view.value = value;
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    return view;
}

/**
 * Returns the time window to which an instance can be restored.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePitrTimeWindow(const volcredis_client *client, const volcredis_DescribePitrTimeWindowRequest *request,
    volcredis_response **response, volcredis_DescribePitrTimeWindowResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribePitrTimeWindow", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribePitrTimeWindowRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribePitrTimeWindowResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribePlannedEvents ---- */
/** A planned event. */
typedef struct volcredis_DescribePlannedEvents_PlannedEvent {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Operation of the event; the values are not documented. */
    const char *Action;
    /** Display name of the operation, in Chinese or English. Example: `Upgrade instance kernel version`. */
    const char *ActionName;
    /** `true` if the event can be canceled. Example: `false`. */
    volcredis_optional_bool CanCancel;
    /**
     * `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`. Example:
     * `false`.
     */
    volcredis_optional_bool CanModifyTime;
    /** ID of the event. Example: `event-cn0212gzmh2xs****`. */
    const char *EventId;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /**
     * Latest time to which the event can be postponed; empty if there is none. Format: RFC 3339,
     * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
     */
    const char *MaxEndTime;
    /**
     * End of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:59:59Z`.
     */
    const char *PlanEndTime;
    /**
     * Start of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:00:00Z`.
     */
    const char *PlanStartTime;
    /** Status of the event; only a `Waiting` event can be executed immediately. Example: `Waiting`. */
    const char *Status;
    /**
     * Type of the event: system maintenance or an operation scheduled by a user. The values are not
     * documented.
     */
    const char *Type;
} volcredis_DescribePlannedEvents_PlannedEvent;

static inline volcredis_DescribePlannedEvents_PlannedEvent volcredis_read_DescribePlannedEvents_PlannedEvent(const volcredis_value *value) {
    volcredis_DescribePlannedEvents_PlannedEvent view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Action = volcredis_detail_get_string(value, "Action");
    view.ActionName = volcredis_detail_get_string(value, "ActionName");
    view.CanCancel = volcredis_detail_get_bool(value, "CanCancel");
    view.CanModifyTime = volcredis_detail_get_bool(value, "CanModifyTime");
    view.EventId = volcredis_detail_get_string(value, "EventId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaxEndTime = volcredis_detail_get_string(value, "MaxEndTime");
    view.PlanEndTime = volcredis_detail_get_string(value, "PlanEndTime");
    view.PlanStartTime = volcredis_detail_get_string(value, "PlanStartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.Type = volcredis_detail_get_string(value, "Type");
    return view;
}

/**
 * Lists planned events: system maintenance and operations scheduled by users.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `MaxStartTime` must be later than `MinStartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1467105
 */
typedef struct volcredis_DescribePlannedEventsRequest {
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of events per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:01:00Z`.
     */
    const char *MaxStartTime;
    /**
     * Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:00:00Z`.
     */
    const char *MinStartTime;
} volcredis_DescribePlannedEventsRequest;

static inline volcredis_status volcredis_fill_DescribePlannedEventsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePlannedEventsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MaxStartTime", from->MaxStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MinStartTime", from->MinStartTime, error);
    return status;
}

/** Response of `DescribePlannedEvents`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePlannedEventsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Events on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribePlannedEvents_PlannedEvent`.
     */
    volcredis_list PlannedEvents;
    /** Total number of matching events. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribePlannedEventsResponse;

static inline volcredis_DescribePlannedEventsResponse volcredis_read_DescribePlannedEventsResponse(const volcredis_value *value) {
    volcredis_DescribePlannedEventsResponse view;
    view.value = value;
    view.PlannedEvents = volcredis_detail_get_list(value, "PlannedEvents");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists planned events: system maintenance and operations scheduled by users.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePlannedEvents(const volcredis_client *client, const volcredis_DescribePlannedEventsRequest *request,
    volcredis_response **response, volcredis_DescribePlannedEventsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribePlannedEvents", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribePlannedEventsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribePlannedEventsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeRegions ---- */
/** A region. */
typedef struct volcredis_DescribeRegions_Region {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the region. Example: `cn-beijing`. */
    const char *RegionId;
    /** Display name of the region, in Chinese. Example: `华北2(北京)`. */
    const char *RegionName;
} volcredis_DescribeRegions_Region;

static inline volcredis_DescribeRegions_Region volcredis_read_DescribeRegions_Region(const volcredis_value *value) {
    volcredis_DescribeRegions_Region view;
    view.value = value;
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.RegionName = volcredis_detail_get_string(value, "RegionName");
    return view;
}

/**
 * Lists the regions that are open to the account.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/65752
 * @see https://www.volcengine.com/docs/84772/71730
 */
typedef struct volcredis_DescribeRegionsRequest {
    /** Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeRegionsRequest;

static inline volcredis_status volcredis_fill_DescribeRegionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeRegionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeRegions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeRegionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Regions found. Read the items with `volcredis_item` and `volcredis_read_DescribeRegions_Region`. */
    volcredis_list Regions;
} volcredis_DescribeRegionsResponse;

static inline volcredis_DescribeRegionsResponse volcredis_read_DescribeRegionsResponse(const volcredis_value *value) {
    volcredis_DescribeRegionsResponse view;
    view.value = value;
    view.Regions = volcredis_detail_get_list(value, "Regions");
    return view;
}

/**
 * Lists the regions that are open to the account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeRegions(const volcredis_client *client, const volcredis_DescribeRegionsRequest *request,
    volcredis_response **response, volcredis_DescribeRegionsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeRegions", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeRegionsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeRegionsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeSlowLogs ---- */
/** A slow query. */
typedef struct volcredis_DescribeSlowLogs_SlowQuery {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Database of the command: a number, or `-` for entries of servers. */
    const char *DBName;
    /** Start time of the command. */
    const char *ExecutionStartTime;
    /** Address of the client. */
    const char *HostAddress;
    /** ID of the node that logged the command. */
    const char *NodeId;
    /** Logged command. */
    const char *QueryText;
    /** Duration of the command; the unit is not documented. */
    volcredis_optional_int64 QueryTimes;
    /** Account that ran the command. */
    const char *UserName;
} volcredis_DescribeSlowLogs_SlowQuery;

static inline volcredis_DescribeSlowLogs_SlowQuery volcredis_read_DescribeSlowLogs_SlowQuery(const volcredis_value *value) {
    volcredis_DescribeSlowLogs_SlowQuery view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.ExecutionStartTime = volcredis_detail_get_string(value, "ExecutionStartTime");
    view.HostAddress = volcredis_detail_get_string(value, "HostAddress");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.QueryText = volcredis_detail_get_string(value, "QueryText");
    view.QueryTimes = volcredis_detail_get_int64(value, "QueryTimes");
    view.UserName = volcredis_detail_get_string(value, "UserName");
    return view;
}

/**
 * Returns the slow log of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `SlowLogType` is ignored by the service when `NodeIds` is set.
 * - `DBName` must be `-` when `SlowLogType` is `Server`.
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `DBName` must be an integer from 0 to 256 when `SlowLogType` is `Proxy`.
 *
 * Checked by the service only:
 *
 * - `NodeIds` should list at most 8 nodes.
 *
 * Notes:
 *
 * - Only the last three days can be queried.
 * - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are
 *   not logged.
 *
 * @see https://www.volcengine.com/docs/6293/127842
 */
typedef struct volcredis_DescribeSlowLogsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of entries per page. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Position to continue from: the `Context` of the previous response; not given for the first page. */
    const char *Context;
    /** Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers. Example: `0`. */
    const char *DBName;
    /**
     * Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024
     * bytes in total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings NodeIds;
    /**
     * End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2022-07-26T12:38:54Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     * Example: `2022-07-26T12:37:54Z`.
     */
    const char *QueryStartTime;
    /** Filters by type of node; both types if not given. Example: `Proxy`. */
    const char *SlowLogType;
} volcredis_DescribeSlowLogsRequest;

static inline volcredis_status volcredis_fill_DescribeSlowLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeSlowLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DBName", from->DBName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SlowLogType", from->SlowLogType, error);
    return status;
}

/** Response of `DescribeSlowLogs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeSlowLogsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. */
    const char *Context;
    /** ID of the instance. */
    const char *InstanceId;
    /** `true` if this is the last page; `false` if more entries follow. */
    volcredis_optional_bool ListOver;
    /**
     * Entries on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeSlowLogs_SlowQuery`.
     */
    volcredis_list SlowQuery;
    /** Total number of entries. */
    volcredis_optional_int32 Total;
} volcredis_DescribeSlowLogsResponse;

static inline volcredis_DescribeSlowLogsResponse volcredis_read_DescribeSlowLogsResponse(const volcredis_value *value) {
    volcredis_DescribeSlowLogsResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.SlowQuery = volcredis_detail_get_list(value, "SlowQuery");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the slow log of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeSlowLogs(const volcredis_client *client, const volcredis_DescribeSlowLogsRequest *request,
    volcredis_response **response, volcredis_DescribeSlowLogsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeSlowLogs", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeSlowLogsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeSlowLogsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeTagsByResource ---- */
/** A tag of an instance. */
typedef struct volcredis_DescribeTagsByResource_TagResource {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cnlflix66ohil****`. */
    const char *InstanceId;
    /** Key of the tag. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_DescribeTagsByResource_TagResource;

static inline volcredis_DescribeTagsByResource_TagResource volcredis_read_DescribeTagsByResource_TagResource(const volcredis_value *value) {
    volcredis_DescribeTagsByResource_TagResource view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Key = volcredis_detail_get_string(value, "Key");
    view.Value = volcredis_detail_get_string(value, "Value");
    return view;
}

/**
 * Lists the tags of instances, one entry per instance and tag.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1124768
 * @see https://www.volcengine.com/docs/84772/1393054
 */
typedef struct volcredis_DescribeTagsByResourceRequest {
    /**
     * IDs of the instances. Limits: at most 50 items. Example:
     * `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
     */
    volcredis_strings InstanceIds;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of entries per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /**
     * Filters by tags; all tags if not given. Limits: at most 10 items. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
     */
    const volcredis_TagFilter *TagFilters;
    /** The number of items in `TagFilters`. */
    size_t TagFiltersCount;
} volcredis_DescribeTagsByResourceRequest;

static inline volcredis_status volcredis_fill_DescribeTagsByResourceRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTagsByResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    return status;
}

/** Response of `DescribeTagsByResource`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTagsByResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Tags found. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeTagsByResource_TagResource`.
     */
    volcredis_list TagResources;
    /** Total number of entries. Example: `3`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTagsByResourceResponse;

static inline volcredis_DescribeTagsByResourceResponse volcredis_read_DescribeTagsByResourceResponse(const volcredis_value *value) {
    volcredis_DescribeTagsByResourceResponse view;
    view.value = value;
    view.TagResources = volcredis_detail_get_list(value, "TagResources");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tags of instances, one entry per instance and tag.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTagsByResource(const volcredis_client *client, const volcredis_DescribeTagsByResourceRequest *request,
    volcredis_response **response, volcredis_DescribeTagsByResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeTagsByResource", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeTagsByResourceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeTagsByResourceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeTasks ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeTasks_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the zones of the nodes. Read the items with `volcredis_item_string`. */
    volcredis_list ConfigureNodes;
    /** Redis version of the instance. Example: `7.0`. */
    const char *EngineVersion;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceID;
    /** Name of the instance. */
    const char *InstanceName;
    /** Number of nodes per shard. */
    volcredis_optional_int32 NodeNumber;
    /** Minor version of the proxy. Example: `1.602.0`. */
    const char *ProxyVersion;
    /** Minor version of the server. Example: `7.602.0`. */
    const char *ServerVersion;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_int64 ShardCapacity;
    /** Number of shards. */
    volcredis_optional_int32 ShardNumber;
    /** Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** ID of the subnet of the instance. */
    const char *SubnetId;
    /** ID of the VPC of the instance. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeTasks_InstanceInfo;

static inline volcredis_DescribeTasks_InstanceInfo volcredis_read_DescribeTasks_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeTasks_InstanceInfo view;
    view.value = value;
    view.ConfigureNodes = volcredis_detail_get_list(value, "ConfigureNodes");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.InstanceID = volcredis_detail_get_string(value, "InstanceID");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProxyVersion = volcredis_detail_get_string(value, "ProxyVersion");
    view.ServerVersion = volcredis_detail_get_string(value, "ServerVersion");
    view.ShardCapacity = volcredis_detail_get_int64(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/** A step of a task. */
typedef struct volcredis_DescribeTasks_TaskStep {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the step. */
    const char *Name;
    /** Description of the progress. */
    const char *ProgressDesc;
    /** Progress of the step as a number; the scale is not documented. */
    volcredis_optional_int32 StepProgress;
    /** Status of the step. */
    const char *StepStatus;
} volcredis_DescribeTasks_TaskStep;

static inline volcredis_DescribeTasks_TaskStep volcredis_read_DescribeTasks_TaskStep(const volcredis_value *value) {
    volcredis_DescribeTasks_TaskStep view;
    view.value = value;
    view.Name = volcredis_detail_get_string(value, "Name");
    view.ProgressDesc = volcredis_detail_get_string(value, "ProgressDesc");
    view.StepProgress = volcredis_detail_get_int32(value, "StepProgress");
    view.StepStatus = volcredis_detail_get_string(value, "StepStatus");
    return view;
}

/** A task. */
typedef struct volcredis_DescribeTasks_Task {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Duration of the task. Unit: ms. */
    volcredis_optional_int64 CostTimeMS;
    /** Creation time of the task. */
    const char *CreateTime;
    /** End time of the task. */
    const char *FinishTime;
    /**
     * Properties of the instance after the task. Read it with `volcredis_read_DescribeTasks_InstanceInfo`;
     * null if absent.
     */
    const volcredis_value *InstanceInfo;
    /** Name of the instance. */
    const char *InstanceName;
    /**
     * Properties of the instance before the task. Read it with `volcredis_read_DescribeTasks_InstanceInfo`;
     * null if absent.
     */
    const volcredis_value *OriginInstanceInfo;
    /** Progress of the task as a number; the scale is not documented. */
    volcredis_optional_int32 Progress;
    /** Start time of the task. */
    const char *StartTime;
    /** Operation of the task. */
    const char *TaskAction;
    /** Description of the task. */
    const char *TaskDesc;
    /** ID of the task. */
    const char *TaskId;
    /** Name of the task. */
    const char *TaskName;
    /** Parameters of the task, as a string. */
    const char *TaskParams;
    /** Status of the task. */
    const char *TaskStatus;
    /** Steps of the task. Read the items with `volcredis_item` and `volcredis_read_DescribeTasks_TaskStep`. */
    volcredis_list TaskStepInfo;
} volcredis_DescribeTasks_Task;

static inline volcredis_DescribeTasks_Task volcredis_read_DescribeTasks_Task(const volcredis_value *value) {
    volcredis_DescribeTasks_Task view;
    view.value = value;
    view.CostTimeMS = volcredis_detail_get_int64(value, "CostTimeMS");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.FinishTime = volcredis_detail_get_string(value, "FinishTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.OriginInstanceInfo = volcredis_detail_get_value(value, "OriginInstanceInfo");
    view.Progress = volcredis_detail_get_int32(value, "Progress");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.TaskAction = volcredis_detail_get_string(value, "TaskAction");
    view.TaskDesc = volcredis_detail_get_string(value, "TaskDesc");
    view.TaskId = volcredis_detail_get_string(value, "TaskId");
    view.TaskName = volcredis_detail_get_string(value, "TaskName");
    view.TaskParams = volcredis_detail_get_string(value, "TaskParams");
    view.TaskStatus = volcredis_detail_get_string(value, "TaskStatus");
    view.TaskStepInfo = volcredis_detail_get_list(value, "TaskStepInfo");
    return view;
}

/**
 * Lists the tasks of instances with their progress.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.
 * - The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not documented.
 */
typedef struct volcredis_DescribeTasksRequest {
    /** Number of the page, counted from 1. */
    volcredis_optional_int32 PageNumber;
    /** Number of tasks per page. */
    volcredis_optional_int32 PageSize;
    /** Filters by instance ID. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Latest creation time of the tasks. */
    const char *CreationEndTime;
    /** Earliest creation time of the tasks. */
    const char *CreationStartTime;
    /** Filters by instance name. */
    const char *InstanceName;
    /** Filters by the project of the instance. */
    const char *ProjectName;
    /** Filters by task ID. */
    const char *TaskId;
    /** Filters by task name. */
    const char *TaskName;
} volcredis_DescribeTasksRequest;

static inline volcredis_status volcredis_fill_DescribeTasksRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTasksRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CreationEndTime", from->CreationEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CreationStartTime", from->CreationStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TaskId", from->TaskId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TaskName", from->TaskName, error);
    return status;
}

/** Response of `DescribeTasks`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTasksResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Tasks on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeTasks_Task`. */
    volcredis_list Tasks;
    /** Total number of matching tasks. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTasksResponse;

static inline volcredis_DescribeTasksResponse volcredis_read_DescribeTasksResponse(const volcredis_value *value) {
    volcredis_DescribeTasksResponse view;
    view.value = value;
    view.Tasks = volcredis_detail_get_list(value, "Tasks");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tasks of instances with their progress.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTasks(const volcredis_client *client, const volcredis_DescribeTasksRequest *request,
    volcredis_response **response, volcredis_DescribeTasksResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeTasks", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeTasksRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeTasksResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DescribeZones ---- */
/**
 * Lists the availability zones of a region.
 *
 * Read-only.
 *
 * Notes:
 *
 * - For the enterprise edition use `DescribeEnterpriseZones`.
 *
 * @see https://www.volcengine.com/docs/6293/65753
 */
typedef struct volcredis_DescribeZonesRequest {
    /** ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeZonesRequest;

static inline volcredis_status volcredis_fill_DescribeZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. Read the items with `volcredis_item` and `volcredis_read_Zone`. */
    volcredis_list Zones;
} volcredis_DescribeZonesResponse;

static inline volcredis_DescribeZonesResponse volcredis_read_DescribeZonesResponse(const volcredis_value *value) {
    volcredis_DescribeZonesResponse view;
    view.value = value;
    view.Zones = volcredis_detail_get_list(value, "Zones");
    return view;
}

/**
 * Lists the availability zones of a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeZones(const volcredis_client *client, const volcredis_DescribeZonesRequest *request,
    volcredis_response **response, volcredis_DescribeZonesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DescribeZones", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DescribeZonesRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeZonesResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- DisassociateAllowList ---- */
/**
 * Unbinds instances from allow lists: several instances from one allow list, or one instance from several
 * allow lists.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
 *
 * Notes:
 *
 * - Addresses of the allow list lose access unless another allow list of the instance contains them.
 * - An instance without an allow list accepts no address.
 *
 * @see https://www.volcengine.com/docs/6293/108839
 * @see https://www.volcengine.com/docs/84772/1393075
 */
typedef struct volcredis_DisassociateAllowListRequest {
    /** IDs of the allow lists to unbind. Example: `["acl-cn0212fjx4815ke****"]`. */
    volcredis_strings AllowListIds;
    /** IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`. */
    volcredis_strings InstanceIds;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DisassociateAllowListRequest;

static inline volcredis_status volcredis_fill_DisassociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DisassociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DisassociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DisassociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DisassociateAllowListResponse;

static inline volcredis_DisassociateAllowListResponse volcredis_read_DisassociateAllowListResponse(const volcredis_value *value) {
    volcredis_DisassociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Unbinds instances from allow lists: several instances from one allow list, or one instance from several
 * allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DisassociateAllowList(const volcredis_client *client, const volcredis_DisassociateAllowListRequest *request,
    volcredis_response **response, volcredis_DisassociateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("DisassociateAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_DisassociateAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DisassociateAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- EnableDBInstanceHA ---- */
/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed
 * at the same time.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must
 *   not exceed 8.
 * - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
 *
 * Notes:
 *
 * - `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from 1024
 *   to 65536 without. Not documented by the service; may change.
 * - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less
 *   than 30 seconds.
 *
 * @see https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
 */
typedef struct volcredis_EnableDBInstanceHARequest {
    /** ID of the single-node instance. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes per shard after the change, including the primary node. Limits: 2 to 6. */
    volcredis_optional_int32 NodeNumber;
    /**
     * Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented
     * values: `0` and `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /** Zones of the nodes of a shard, one entry per node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /**
     * Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
     * (`disabled`).
     */
    const char *MultiAZ;
    /** Memory of each shard after the change. Unit: MiB. */
    volcredis_optional_int32 ShardCapacity;
    /** Number of shards after the change; a sharded cluster has 2 to 256. Limits: at most 256. */
    volcredis_optional_int32 ShardNumber;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters.
     */
    const char *ClientToken;
} volcredis_EnableDBInstanceHARequest;

static inline volcredis_status volcredis_fill_EnableDBInstanceHARequest(volcredis_request *request, const char *at,
    const volcredis_EnableDBInstanceHARequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `EnableDBInstanceHA`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableDBInstanceHAResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_EnableDBInstanceHAResponse;

static inline volcredis_EnableDBInstanceHAResponse volcredis_read_EnableDBInstanceHAResponse(const volcredis_value *value) {
    volcredis_EnableDBInstanceHAResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed
 * at the same time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableDBInstanceHA(const volcredis_client *client, const volcredis_EnableDBInstanceHARequest *request,
    volcredis_response **response, volcredis_EnableDBInstanceHAResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("EnableDBInstanceHA", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_EnableDBInstanceHARequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_EnableDBInstanceHAResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- EnableShardedCluster ---- */
/**
 * Converts an unsharded instance to a sharded cluster.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 * - `ShardedCluster` must be `1`.
 *
 * Checked by the service only:
 *
 * - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 24576, 32768
 *   or 65536 MiB, possibly also 256 MiB.
 * - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x `ShardNumber`.
 *
 * Notes:
 *
 * - The instance must not be sharded yet; the change cannot be undone.
 * - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key
 *   commands and transactions.
 * - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
 *   disconnected once or twice for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
 *   on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - A change of the shard size also changes the specification of the instance; the bandwidth of each shard
 *   becomes the default of the new size.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/1010729
 */
typedef struct volcredis_EnableShardedClusterRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of shards after the change. Limits: 2 to 256. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /**
     * Architecture after the change; must be `1` (sharded cluster). Documented values: `0` and `1`.
     * Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /**
     * Memory of each shard after the change; by default the current size. Unit: MiB. Documented values:
     * `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
     */
    volcredis_optional_int32 ShardCapacity;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_EnableShardedClusterRequest;

static inline volcredis_status volcredis_fill_EnableShardedClusterRequest(volcredis_request *request, const char *at,
    const volcredis_EnableShardedClusterRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `EnableShardedCluster`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableShardedClusterResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_EnableShardedClusterResponse;

static inline volcredis_EnableShardedClusterResponse volcredis_read_EnableShardedClusterResponse(const volcredis_value *value) {
    volcredis_EnableShardedClusterResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Converts an unsharded instance to a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableShardedCluster(const volcredis_client *client, const volcredis_EnableShardedClusterRequest *request,
    volcredis_response **response, volcredis_EnableShardedClusterResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("EnableShardedCluster", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_EnableShardedClusterRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_EnableShardedClusterResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ExecutePlannedEvent ---- */
/**
 * Executes a waiting planned event immediately.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - During the event, a switch of nodes can close connections or reject writes for some seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1554706
 */
typedef struct volcredis_ExecutePlannedEventRequest {
    /** ID of the event to execute; its status must be `Waiting`. Example: `event-cn0212gzmh2xs****`. */
    const char *EventId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ExecutePlannedEventRequest;

static inline volcredis_status volcredis_fill_ExecutePlannedEventRequest(volcredis_request *request, const char *at,
    const volcredis_ExecutePlannedEventRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EventId", from->EventId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ExecutePlannedEvent`; a view that is valid as long as the response object. */
typedef struct volcredis_ExecutePlannedEventResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ExecutePlannedEventResponse;

static inline volcredis_ExecutePlannedEventResponse volcredis_read_ExecutePlannedEventResponse(const volcredis_value *value) {
    volcredis_ExecutePlannedEventResponse view;
    view.value = value;
    return view;
}

/**
 * Executes a waiting planned event immediately.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ExecutePlannedEvent(const volcredis_client *client, const volcredis_ExecutePlannedEventRequest *request,
    volcredis_response **response, volcredis_ExecutePlannedEventResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ExecutePlannedEvent", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ExecutePlannedEventRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ExecutePlannedEventResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- FlushDBInstance ---- */
/**
 * Deletes all keys of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the
 *   amount of data.
 * - Keys written after the call are kept.
 * - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no
 *   backups.
 * - The parameter that disables commands does not affect this action.
 *
 * @see https://www.volcengine.com/docs/6293/65759
 */
typedef struct volcredis_FlushDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_FlushDBInstanceRequest;

static inline volcredis_status volcredis_fill_FlushDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_FlushDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `FlushDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_FlushDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_FlushDBInstanceResponse;

static inline volcredis_FlushDBInstanceResponse volcredis_read_FlushDBInstanceResponse(const volcredis_value *value) {
    volcredis_FlushDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes all keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_FlushDBInstance(const volcredis_client *client, const volcredis_FlushDBInstanceRequest *request,
    volcredis_response **response, volcredis_FlushDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("FlushDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_FlushDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_FlushDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- IncreaseDBInstanceNodeNumber ---- */
/**
 * Adds nodes to each shard of a primary-secondary instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - The number of nodes per shard after the change must be 2 to 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
 *   on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The change is complete when the instance is `Running` again.
 * - `ConfigureNewNodes` is meant for instances in several availability zones.
 *
 * @see https://www.volcengine.com/docs/6293/65751
 */
typedef struct volcredis_IncreaseDBInstanceNodeNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes to add to each shard. Limits: at most 4. Example: `2`. */
    volcredis_optional_int32 NodesNumberToIncrease;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** Zones of the nodes to add, one entry per node. */
    const volcredis_ConfigureNode *ConfigureNewNodes;
    /** The number of items in `ConfigureNewNodes`. */
    size_t ConfigureNewNodesCount;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_IncreaseDBInstanceNodeNumberRequest;

static inline volcredis_status volcredis_fill_IncreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_IncreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodesNumberToIncrease", from->NodesNumberToIncrease, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    if (from->ConfigureNewNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNewNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNewNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNewNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNewNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `IncreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_IncreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_IncreaseDBInstanceNodeNumberResponse;

static inline volcredis_IncreaseDBInstanceNodeNumberResponse volcredis_read_IncreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_IncreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Adds nodes to each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_IncreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_IncreaseDBInstanceNodeNumberRequest *request,
    volcredis_response **response, volcredis_IncreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("IncreaseDBInstanceNodeNumber", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_IncreaseDBInstanceNodeNumberRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_IncreaseDBInstanceNodeNumberResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- InterruptKeyScanJob ---- */
/**
 * Cancels a key scan job that has not finished.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - The job must be in status `Created` or `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/2088324
 */
typedef struct volcredis_InterruptKeyScanJobRequest {
    /**
     * ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`. Example:
     * `scan-sy01rcrwdhcwqg6gaq3g46r****`.
     */
    const char *JobId;
} volcredis_InterruptKeyScanJobRequest;

static inline volcredis_status volcredis_fill_InterruptKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_InterruptKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "JobId", from->JobId, error);
    return status;
}

/** Response of `InterruptKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_InterruptKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_InterruptKeyScanJobResponse;

static inline volcredis_InterruptKeyScanJobResponse volcredis_read_InterruptKeyScanJobResponse(const volcredis_value *value) {
    volcredis_InterruptKeyScanJobResponse view;
    view.value = value;
    return view;
}

/**
 * Cancels a key scan job that has not finished.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_InterruptKeyScanJob(const volcredis_client *client, const volcredis_InterruptKeyScanJobRequest *request,
    volcredis_response **response, volcredis_InterruptKeyScanJobResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("InterruptKeyScanJob", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_InterruptKeyScanJobRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_InterruptKeyScanJobResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ListDBAccount ---- */
/** A database account. */
typedef struct volcredis_ListDBAccount_Account {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account. Example: `test1`. */
    const char *AccountName;
    /** Status of the account; `Available` means ready for use. Example: `Available`. */
    const char *AccountStatus;
    /** Description of the account. Example: `test account`. */
    const char *Description;
    /**
     * Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
     * category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.
     * Example: `Administrator`.
     */
    const char *RoleName;
} volcredis_ListDBAccount_Account;

static inline volcredis_ListDBAccount_Account volcredis_read_ListDBAccount_Account(const volcredis_value *value) {
    volcredis_ListDBAccount_Account view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.AccountName = volcredis_detail_get_string(value, "AccountName");
    view.AccountStatus = volcredis_detail_get_string(value, "AccountStatus");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.RoleName = volcredis_detail_get_string(value, "RoleName");
    return view;
}

/**
 * Lists the accounts of an instance with their roles and statuses.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - Accounts with a custom role created in the console have another `RoleName`.
 *
 * @see https://www.volcengine.com/docs/6293/71732
 * @see https://www.volcengine.com/docs/84772/1393067
 */
typedef struct volcredis_ListDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters by account name; all accounts if empty. Example: `test1`. */
    const char *AccountName;
} volcredis_ListDBAccountRequest;

static inline volcredis_status volcredis_fill_ListDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ListDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    return status;
}

/** Response of `ListDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ListDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Accounts found. Read the items with `volcredis_item` and `volcredis_read_ListDBAccount_Account`. */
    volcredis_list Accounts;
} volcredis_ListDBAccountResponse;

static inline volcredis_ListDBAccountResponse volcredis_read_ListDBAccountResponse(const volcredis_value *value) {
    volcredis_ListDBAccountResponse view;
    view.value = value;
    view.Accounts = volcredis_detail_get_list(value, "Accounts");
    return view;
}

/**
 * Lists the accounts of an instance with their roles and statuses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ListDBAccount(const volcredis_client *client, const volcredis_ListDBAccountRequest *request,
    volcredis_response **response, volcredis_ListDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ListDBAccount", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ListDBAccountRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ListDBAccountResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyAllowList ---- */
/**
 * Changes the name, description, category, addresses or security groups of an allow list.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
 *
 * Checked by the service only:
 *
 * - `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum`
 *   in `DescribeAllowLists`).
 * - At least one address must remain when `ModifyMode` is `Delete`.
 *
 * Notes:
 *
 * - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
 *   `ModifyDBInstanceVpcAuthMode` turns that access off.
 * - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
 * - A new default allow list turns the previous one into an ordinary allow list.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
 *   `0.0.0.0/0` itself is accepted.
 * - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
 *
 * @see https://www.volcengine.com/docs/6293/108837
 * @see https://www.volcengine.com/docs/84772/1393073
 */
typedef struct volcredis_ModifyAllowListRequest {
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /**
     * IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses.
     * Limits: no duplicates; items separated by `,`. Example: `192.168.0.1`.
     */
    const char *AllowList;
    /** New category; `Default` makes it the default list of the account in this region. */
    const char *AllowListCategory;
    /**
     * New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
     * `test`.
     */
    const char *AllowListDesc;
    /**
     * New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `test`.
     */
    const char *AllowListName;
    /** Current number of instances bound to the allow list; must be exact. Example: `1`. */
    volcredis_optional_int32 ApplyInstanceNum;
    /**
     * Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them
     * (`Delete`). Default: `Cover`. Example: `Cover`.
     */
    const char *ModifyMode;
    /** New linked ECS security groups. */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyAllowListRequest;

static inline volcredis_status volcredis_fill_ModifyAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ApplyInstanceNum", from->ApplyInstanceNum, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ModifyMode", from->ModifyMode, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyAllowListResponse;

static inline volcredis_ModifyAllowListResponse volcredis_read_ModifyAllowListResponse(const volcredis_value *value) {
    volcredis_ModifyAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, description, category, addresses or security groups of an allow list.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyAllowList(const volcredis_client *client, const volcredis_ModifyAllowListRequest *request,
    volcredis_response **response, volcredis_ModifyAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyBackupPlan ---- */
/**
 * Changes the automatic backup plan of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `Period` is required when `Active` is `true`.
 * - `BackupHour` is required when `Active` is `true`.
 *
 * Checked by the service only:
 *
 * - For an enterprise edition instance `Period` must list all seven days.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/65767
 * @see https://www.volcengine.com/docs/84772/1393060
 */
typedef struct volcredis_ModifyBackupPlanRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns automatic backup on (`true`) or off (`false`). Default: `false`. Example: `true`. */
    volcredis_optional_bool Active;
    /**
     * Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example:
     * `7`.
     */
    volcredis_optional_int32 BackupHour;
    /**
     * Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
     * `[1,2,3,4,5,6,7]`.
     */
    volcredis_int32s Period;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyBackupPlanRequest;

static inline volcredis_status volcredis_fill_ModifyBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "BackupHour", from->BackupHour, error);
    status = status ? status : volcredis_detail_put_int32s(request, at, "Period", from->Period, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyBackupPlan`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPlanResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPlanResponse;

static inline volcredis_ModifyBackupPlanResponse volcredis_read_ModifyBackupPlanResponse(const volcredis_value *value) {
    volcredis_ModifyBackupPlanResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPlan(const volcredis_client *client, const volcredis_ModifyBackupPlanRequest *request,
    volcredis_response **response, volcredis_ModifyBackupPlanResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyBackupPlan", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyBackupPlanRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyBackupPlanResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyBackupPointName ---- */
/**
 * Renames a backup.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - The rules for `BackupPointName` are not documented; only the service checks them.
 */
typedef struct volcredis_ModifyBackupPointNameRequest {
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointID;
    /** New name of the backup. Example: `testbackup`. */
    const char *BackupPointName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyBackupPointNameRequest;

static inline volcredis_status volcredis_fill_ModifyBackupPointNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPointNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointID", from->BackupPointID, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyBackupPointName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPointNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPointNameResponse;

static inline volcredis_ModifyBackupPointNameResponse volcredis_read_ModifyBackupPointNameResponse(const volcredis_value *value) {
    volcredis_ModifyBackupPointNameResponse view;
    view.value = value;
    return view;
}

/**
 * Renames a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPointName(const volcredis_client *client, const volcredis_ModifyBackupPointNameRequest *request,
    volcredis_response **response, volcredis_ModifyBackupPointNameResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyBackupPointName", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyBackupPointNameRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyBackupPointNameResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyCrossRegionBackupPolicy ---- */
/**
 * Turns cross-region backup of an instance on or off and sets its destination region.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `CrossBackupRegion` is required when `Active` is `true`.
 * - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
 *
 * @see https://www.volcengine.com/docs/6293/1537660
 */
typedef struct volcredis_ModifyCrossRegionBackupPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns cross-region backup on (`true`) or off (`false`). Example: `true`. */
    volcredis_optional_bool Active;
    /**
     * ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`. Example:
     * `cn-shanghai`.
     */
    const char *CrossBackupRegion;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
     */
    const char *ClientToken;
} volcredis_ModifyCrossRegionBackupPolicyRequest;

static inline volcredis_status volcredis_fill_ModifyCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CrossBackupRegion", from->CrossBackupRegion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyCrossRegionBackupPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyCrossRegionBackupPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyCrossRegionBackupPolicyResponse;

static inline volcredis_ModifyCrossRegionBackupPolicyResponse volcredis_read_ModifyCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_ModifyCrossRegionBackupPolicyResponse view;
    view.value = value;
    return view;
}

/**
 * Turns cross-region backup of an instance on or off and sets its destination region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_ModifyCrossRegionBackupPolicyRequest *request,
    volcredis_response **response, volcredis_ModifyCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyCrossRegionBackupPolicy", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyCrossRegionBackupPolicyRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyCrossRegionBackupPolicyResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBAccount ---- */
/**
 * Changes the role, password or description of an account.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
 * state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `RoleName` must be `Administrator` when `AccountName` is `default`.
 *
 * Notes:
 *
 * - The role of the `default` account is `Administrator` and cannot be changed.
 * - A description cannot be removed, because an empty value means no change.
 * - The account must be in status `Available`.
 * - Custom roles created in the console can be used as well.
 *
 * @see https://www.volcengine.com/docs/6293/71733
 * @see https://www.volcengine.com/docs/84772/1393068
 */
typedef struct volcredis_ModifyDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account. Example: `test1`. */
    const char *AccountName;
    /** New description; unchanged if empty. Limits: at most 256 characters. Example: `The_test_account`. */
    const char *Description;
    /** New password; unchanged if empty. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`. */
    const char *Password;
    /**
     * New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the
     * `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous`
     * category. Example: `ReadWrite`.
     */
    const char *RoleName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBAccountRequest;

static inline volcredis_status volcredis_fill_ModifyDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBAccountResponse;

static inline volcredis_ModifyDBAccountResponse volcredis_read_ModifyDBAccountResponse(const volcredis_value *value) {
    volcredis_ModifyDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the role, password or description of an account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBAccount(const volcredis_client *client, const volcredis_ModifyDBAccountRequest *request,
    volcredis_response **response, volcredis_ModifyDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBAccount", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBAccountRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBAccountResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceAZConfigure ---- */
/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging`
 * during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
 *
 * Checked by the service only:
 *
 * - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
 * - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
 * - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if
 *   `MultiAZ` is `disabled`, in at least two zones if it is `enabled`.
 *
 * Notes:
 *
 * - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for
 *   about 10 seconds.
 * - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete in
 *   the maintenance window.
 * - `ConfigureNodes` may be required by the service, even for a single zone.
 *
 * @see https://www.volcengine.com/docs/6293/65762
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_ModifyDBInstanceAZConfigureRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /**
     * Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
     * (`disabled`). Example: `disabled`.
     */
    const char *MultiAZ;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
     * `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointName;
    /**
     * If `true`, a full backup is taken before the change; ignored for single-node instances. Default:
     * `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAZConfigureRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceAZConfigureRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAZConfigureRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceAZConfigure`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceAZConfigureResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order; without meaning here, because no order is created. Example: `****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAZConfigureResponse;

static inline volcredis_ModifyDBInstanceAZConfigureResponse volcredis_read_ModifyDBInstanceAZConfigureResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAZConfigureResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAZConfigure(const volcredis_client *client, const volcredis_ModifyDBInstanceAZConfigureRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceAZConfigureResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceAZConfigure", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceAZConfigureRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceAZConfigureResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceAdditionalBandwidthPerShard ---- */
/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144
 *   MB/s for 1 GiB and 288 MB/s for 2 GiB and more.
 *
 * Notes:
 *
 * - `AdditionalReadBandwidth` and `AdditionalWriteBandwidth` are not documented by the service; may change.
 * - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for
 *   reading and for writing each.
 * - The bandwidth of an instance is limited to 2.5 GB/s.
 * - The instance must be in state `Running` and must have been created after 2023-05-25.
 * - Additional bandwidth is billed.
 * - Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`;
 *   `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/508335
 * @see https://www.volcengine.com/docs/6293/489147
 */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Additional bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`. */
    volcredis_optional_int32 AdditionalBandwidth;
    /** Additional read (downstream) bandwidth of each shard. Unit: MB/s. */
    volcredis_optional_int32 AdditionalReadBandwidth;
    /** Additional write (upstream) bandwidth of each shard. Unit: MB/s. */
    volcredis_optional_int32 AdditionalWriteBandwidth;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceAdditionalBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalBandwidth", from->AdditionalBandwidth, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalReadBandwidth", from->AdditionalReadBandwidth, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalWriteBandwidth", from->AdditionalWriteBandwidth, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * Response of `ModifyDBInstanceAdditionalBandwidthPerShard`; a view that is valid as long as the response
 * object.
 */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order217500000099909****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse;

static inline volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAdditionalBandwidthPerShard(const volcredis_client *client, const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceAdditionalBandwidthPerShard", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceAdditionalBandwidthPerShardRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceChargeType ---- */
/**
 * Changes the billing method of instances.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
 * state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 *
 * Notes:
 *
 * - Several instances can be given for a change to subscription.
 * - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account
 *   with overdue payments are stopped.
 * - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription,
 *   and hourly billing starts immediately.
 *
 * @see https://www.volcengine.com/docs/6293/71433
 */
typedef struct volcredis_ModifyDBInstanceChargeTypeRequest {
    /**
     * IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates. Example:
     * `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example:
     * `PrePaid`.
     */
    const char *ChargeType;
    /**
     * If `true`, the subscription is renewed automatically, one month at a time. Default: `false`. Example:
     * `false`.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
     * `9`, `12`, `24` and `36`. Default: `1`. Example: `1`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceChargeTypeRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceChargeTypeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceChargeTypeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceChargeType`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceChargeTypeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceChargeTypeResponse;

static inline volcredis_ModifyDBInstanceChargeTypeResponse volcredis_read_ModifyDBInstanceChargeTypeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceChargeTypeResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the billing method of instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceChargeType(const volcredis_client *client, const volcredis_ModifyDBInstanceChargeTypeRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceChargeTypeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceChargeType", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceChargeTypeRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceChargeTypeResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceDeletionProtectionPolicy ---- */
/**
 * Turns the deletion protection of an instance on or off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 *
 * @see https://www.volcengine.com/docs/6293/127815
 * @see https://www.volcengine.com/docs/84772/1393052
 */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`. */
    const char *DeletionProtection;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceDeletionProtectionPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * Response of `ModifyDBInstanceDeletionProtectionPolicy`; a view that is valid as long as the response
 * object.
 */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse;

static inline volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse volcredis_read_ModifyDBInstanceDeletionProtectionPolicyResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse view;
    view.value = value;
    return view;
}

/**
 * Turns the deletion protection of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceDeletionProtectionPolicy(const volcredis_client *client, const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceDeletionProtectionPolicy", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceDeletionProtectionPolicyRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceDeletionProtectionPolicyResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceMaxConn ---- */
/**
 * Changes the maximum number of connections of each shard of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The default is 10000 connections per shard for every size.
 * - The instance accepts at most the smaller of shards x `MaxConnections` and 1000000 connections.
 * - A limit below the current number of connections closes connections and rejects new ones.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/70393
 */
typedef struct volcredis_ModifyDBInstanceMaxConnRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of 1000. Example:
     * `20000`.
     */
    volcredis_optional_int32 MaxConnections;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceMaxConnRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceMaxConnRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMaxConnRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "MaxConnections", from->MaxConnections, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceMaxConn`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMaxConnResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceMaxConnResponse;

static inline volcredis_ModifyDBInstanceMaxConnResponse volcredis_read_ModifyDBInstanceMaxConnResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMaxConnResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the maximum number of connections of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMaxConn(const volcredis_client *client, const volcredis_ModifyDBInstanceMaxConnRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceMaxConnResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceMaxConn", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceMaxConnRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceMaxConnResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceMinorVersion ---- */
/** A major version of the engine with its minor versions. */
typedef struct volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the database engine. */
    const char *Engine;
    /** Major version. */
    const char *EngineVersion;
    /** Minor version of the proxy. Read it with `volcredis_read_MinorVersion`; null if absent. */
    const volcredis_value *ProxyVersion;
    /** Minor version of the server. Read it with `volcredis_read_MinorVersion`; null if absent. */
    const volcredis_value *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion;

static inline volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_detail_get_string(value, "Engine");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ProxyVersion = volcredis_detail_get_value(value, "ProxyVersion");
    view.ServerVersion = volcredis_detail_get_value(value, "ServerVersion");
    return view;
}

/**
 * Upgrades the server or the proxy of an instance to another minor version.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Validation:
 *
 * - At least one of `ServerVersion` and `ProxyVersion` is required.
 *
 * Notes:
 *
 * - `DescribeDBEngineVersions` lists the versions.
 * - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three
 *   short disconnections or some seconds of read-only access.
 *
 * @see https://www.volcengine.com/docs/6293/2251747
 */
typedef struct volcredis_ModifyDBInstanceMinorVersionRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /**
     * If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window. Example:
     * `true`.
     */
    volcredis_optional_bool SwitchoverImmediately;
    /** New version of the proxy; unchanged if not given. Example: `1.602.0`. */
    const char *ProxyVersion;
    /** New version of the server; unchanged if not given. Example: `7.602.0`. */
    const char *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersionRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceMinorVersionRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMinorVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "SwitchoverImmediately", from->SwitchoverImmediately, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProxyVersion", from->ProxyVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ServerVersion", from->ServerVersion, error);
    return status;
}

/** Response of `ModifyDBInstanceMinorVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMinorVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Versions of the instance. Read it with `volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion`;
     * null if absent.
     */
    const volcredis_value *DBEngineVersion;
} volcredis_ModifyDBInstanceMinorVersionResponse;

static inline volcredis_ModifyDBInstanceMinorVersionResponse volcredis_read_ModifyDBInstanceMinorVersionResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersionResponse view;
    view.value = value;
    view.DBEngineVersion = volcredis_detail_get_value(value, "DBEngineVersion");
    return view;
}

/**
 * Upgrades the server or the proxy of an instance to another minor version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMinorVersion(const volcredis_client *client, const volcredis_ModifyDBInstanceMinorVersionRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceMinorVersionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceMinorVersion", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceMinorVersionRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceMinorVersionResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceName ---- */
/**
 * Changes the name of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 *
 * @see https://www.volcengine.com/docs/6293/65756
 * @see https://www.volcengine.com/docs/84772/71745
 */
typedef struct volcredis_ModifyDBInstanceNameRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
     * `-`, the first neither a digit nor `-`. Example: `test123`.
     */
    const char *InstanceName;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceNameRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceNameResponse;

static inline volcredis_ModifyDBInstanceNameResponse volcredis_read_ModifyDBInstanceNameResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceNameResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceName(const volcredis_client *client, const volcredis_ModifyDBInstanceNameRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceNameResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceName", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceNameRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceNameResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceParams ---- */
/**
 * Changes parameters of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value
 *   must match `Range` or `Options`.
 *
 * Notes:
 *
 * - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/65764
 */
typedef struct volcredis_ModifyDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Parameters to change; others keep their values. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceParamsResponse;

static inline volcredis_ModifyDBInstanceParamsResponse volcredis_read_ModifyDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Changes parameters of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceParams(const volcredis_client *client, const volcredis_ModifyDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceParams", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceParamsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstancePrivateDNSVisibility ---- */
/**
 * Turns public DNS resolution of the private domain name of an instance on or off.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3
 *   instead.
 * - If the call fails because the address prefix exists, change the prefix of the private address first
 *   (`ModifyDBInstanceVisitAddress`).
 *
 * @see https://www.volcengine.com/docs/6293/1786448
 */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /**
     * Resolution of the private domain name: from the internet (`Public`) or only from the private network
     * (`Private`). Example: `Public`.
     */
    const char *PrivateDNSVisibility;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstancePrivateDNSVisibilityRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstancePrivateDNSVisibilityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "PrivateDNSVisibility", from->PrivateDNSVisibility, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstancePrivateDNSVisibility`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstancePrivateDNSVisibilityResponse;

static inline volcredis_ModifyDBInstancePrivateDNSVisibilityResponse volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstancePrivateDNSVisibilityResponse view;
    view.value = value;
    return view;
}

/**
 * Turns public DNS resolution of the private domain name of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstancePrivateDNSVisibility(const volcredis_client *client, const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstancePrivateDNSVisibilityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstancePrivateDNSVisibility", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstancePrivateDNSVisibilityRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceShardCapacity ---- */
/**
 * Changes the memory of each shard of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or
 *   16384.
 * - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x the number of
 *   shards.
 *
 * Notes:
 *
 * - Clients may be disconnected once for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
 *   on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - The change also changes the bandwidth and the specification of the instance.
 * - The default of `ReserveAdditionalBandwidth` is not documented.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/159525
 */
typedef struct volcredis_ModifyDBInstanceShardCapacityRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /**
     * Memory of each shard after the change. Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`,
     * `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
     */
    volcredis_optional_int64 ShardCapacity;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `false`. */
    volcredis_optional_bool CreateBackup;
    /** If `true`, the additional bandwidth is kept. */
    volcredis_optional_bool ReserveAdditionalBandwidth;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardCapacityRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceShardCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ReserveAdditionalBandwidth", from->ReserveAdditionalBandwidth, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceShardCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardCapacityResponse;

static inline volcredis_ModifyDBInstanceShardCapacityResponse volcredis_read_ModifyDBInstanceShardCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the memory of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardCapacity(const volcredis_client *client, const volcredis_ModifyDBInstanceShardCapacityRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceShardCapacityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceShardCapacity", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceShardCapacityRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceShardCapacityResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceShardNumber ---- */
/**
 * Changes the number of shards of a sharded cluster.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
 * - If shards are removed, the used memory must not exceed 70% of the shard size x `ShardNumber`.
 *
 * Notes:
 *
 * - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
 * - More than 8 shards with a direct-link address need a support ticket.
 * - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
 *   disconnected once or twice for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
 *   on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/159526
 */
typedef struct volcredis_ModifyDBInstanceShardNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of shards after the change. Limits: 2 to 256. Example: `3`. */
    volcredis_optional_int32 ShardNumber;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `false`. */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardNumberRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceShardNumberRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceShardNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986992383818****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardNumberResponse;

static inline volcredis_ModifyDBInstanceShardNumberResponse volcredis_read_ModifyDBInstanceShardNumberResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the number of shards of a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardNumber(const volcredis_client *client, const volcredis_ModifyDBInstanceShardNumberRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceShardNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceShardNumber", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceShardNumberRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceShardNumberResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceSubnet ---- */
/**
 * Moves an instance to another VPC or subnet.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
 *
 * Notes:
 *
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - The domain names of the private and the direct-link address do not change; their IP addresses do.
 * - Clients may be disconnected once or twice on every address and must clear their DNS caches.
 * - The services DTS and DBW are interrupted for a short time.
 * - For instances created before 2022-05-17 the action also upgrades the network security.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/110150
 */
typedef struct volcredis_ModifyDBInstanceSubnetRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * ID of a subnet of the VPC, in the availability zone of the instance. Example:
     * `subnet-1g15t8rj4uigw8ibuxxij****`.
     */
    const char *SubnetId;
    /**
     * ID of the new VPC; the current one to change only the subnet. Example:
     * `vpc-1g15j0fvgmt4w8ibuxwjl****`.
     */
    const char *VpcId;
    /**
     * Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Documented
     * values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
     */
    volcredis_optional_int32 RetentionDays;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceSubnetRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceSubnetRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceSubnetRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RetentionDays", from->RetentionDays, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceSubnet`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceSubnetResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceSubnetResponse;

static inline volcredis_ModifyDBInstanceSubnetResponse volcredis_read_ModifyDBInstanceSubnetResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceSubnetResponse view;
    view.value = value;
    return view;
}

/**
 * Moves an instance to another VPC or subnet.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceSubnet(const volcredis_client *client, const volcredis_ModifyDBInstanceSubnetRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceSubnetResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceSubnet", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceSubnetRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceSubnetResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceVisitAddress ---- */
/**
 * Changes the domain prefix or the port of an address of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
 * - At least one of `NewAddressPrefix` and `NewPort` is required.
 * - `NewPort` must not be set when `AddrType` is `Public`.
 * - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
 * - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
 *
 * Checked by the service only:
 *
 * - The new address must be unique among the addresses in all regions.
 *
 * Notes:
 *
 * - Only `Public`, `Private` and `DirectLink` are documented for `AddrType`.
 * - A public or direct-link address must exist before it can be changed.
 * - Connections to the old address are closed; clients must be moved to the new one.
 * - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
 * - The default of `UpgradeRegionDomain` is not documented.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/70391
 */
typedef struct volcredis_ModifyDBInstanceVisitAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Type of the address to change. Example: `Private`. */
    const char *AddrType;
    /**
     * New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case
     * letters, digits and `-`, beginning with a letter and ending with a letter or a digit. Example:
     * `testaddrpre`.
     */
    const char *NewAddressPrefix;
    /** New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`. */
    volcredis_optional_int32 NewPort;
    /** If `true`, the suffix of the domain name is upgraded. Example: `false`. */
    volcredis_optional_bool UpgradeRegionDomain;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVisitAddressRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceVisitAddressRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVisitAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AddrType", from->AddrType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "NewAddressPrefix", from->NewAddressPrefix, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NewPort", from->NewPort, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "UpgradeRegionDomain", from->UpgradeRegionDomain, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceVisitAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVisitAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVisitAddressResponse;

static inline volcredis_ModifyDBInstanceVisitAddressResponse volcredis_read_ModifyDBInstanceVisitAddressResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVisitAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the domain prefix or the port of an address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVisitAddress(const volcredis_client *client, const volcredis_ModifyDBInstanceVisitAddressRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceVisitAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceVisitAddress", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceVisitAddressRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceVisitAddressResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyDBInstanceVpcAuthMode ---- */
/**
 * Turns password-free access to an instance from its VPC on or off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
 *
 * Notes:
 *
 * - Password-free access is off for a new instance.
 * - A client that connects without an account uses the `default` account; login with account and password
 *   remains possible.
 * - Connections over the public address always need account and password.
 *
 * @see https://www.volcengine.com/docs/6293/99795
 */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive. Example:
     * `open`.
     */
    const char *VpcAuthMode;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVpcAuthModeRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceVpcAuthModeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVpcAuthModeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcAuthMode", from->VpcAuthMode, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceVpcAuthMode`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVpcAuthModeResponse;

static inline volcredis_ModifyDBInstanceVpcAuthModeResponse volcredis_read_ModifyDBInstanceVpcAuthModeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVpcAuthModeResponse view;
    view.value = value;
    return view;
}

/**
 * Turns password-free access to an instance from its VPC on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVpcAuthMode(const volcredis_client *client, const volcredis_ModifyDBInstanceVpcAuthModeRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceVpcAuthModeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyDBInstanceVpcAuthMode", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyDBInstanceVpcAuthModeRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceVpcAuthModeResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyEnterpriseDBInstanceCapacity ---- */
/**
 * Changes the number of shards and the capacity of each shard of an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 * - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
 *
 * Checked by the service only:
 *
 * - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if it
 *   is `Hybrid`.
 *
 * Notes:
 *
 * - Repeat the current value of a required parameter that is not to change.
 * - The change counts towards the quota of the account (64 shards of enterprise edition instances per
 *   region by default).
 *
 * @see https://www.volcengine.com/docs/84772/1386395
 * @see https://www.volcengine.com/docs/84772/1262384
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `false`. */
    volcredis_optional_bool ApplyImmediately;
    /**
     * Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit: MiB. Documented
     * values: `0`, `10240`, `20480` and `30720`. Example: `0`.
     */
    volcredis_optional_int32 FlashPerShard;
    /** Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /**
     * Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example:
     * `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
     * letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceCapacityRequest;

static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyEnterpriseDBInstanceCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716987014301057****`. */
    const char *OrderNO;
} volcredis_ModifyEnterpriseDBInstanceCapacityResponse;

static inline volcredis_ModifyEnterpriseDBInstanceCapacityResponse volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the number of shards and the capacity of each shard of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceCapacity(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *request,
    volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceCapacityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyEnterpriseDBInstanceCapacity", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyEnterpriseDBInstanceCapacityRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyEnterpriseDBInstanceParams ---- */
/**
 * Changes parameters of an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Only parameters that can be set in the console can be changed.
 * - Names of parameters differ from those of the community edition, such as `eviction_policy` instead of
 *   `maxmemory-policy`.
 *
 * @see https://www.volcengine.com/docs/84772/1386398
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Parameters to change, with their new values. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyEnterpriseDBInstanceParamsResponse;

static inline volcredis_ModifyEnterpriseDBInstanceParamsResponse volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Changes parameters of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyEnterpriseDBInstanceParams", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyEnterpriseDBInstanceParamsRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyMaintenanceTime ---- */
/**
 * Sets the daily maintenance window of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 * - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
 * - A change that waits for the window alters the status of the instance immediately.
 *
 * @see https://www.volcengine.com/docs/6293/1467102
 * @see https://www.volcengine.com/docs/84772/1467104
 */
typedef struct volcredis_ModifyMaintenanceTimeRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Daily maintenance window. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example:
     * `00:00-01:59`.
     */
    const char *TimeScope;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyMaintenanceTimeRequest;

static inline volcredis_status volcredis_fill_ModifyMaintenanceTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyMaintenanceTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TimeScope", from->TimeScope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyMaintenanceTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyMaintenanceTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyMaintenanceTimeResponse;

static inline volcredis_ModifyMaintenanceTimeResponse volcredis_read_ModifyMaintenanceTimeResponse(const volcredis_value *value) {
    volcredis_ModifyMaintenanceTimeResponse view;
    view.value = value;
    return view;
}

/**
 * Sets the daily maintenance window of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyMaintenanceTime(const volcredis_client *client, const volcredis_ModifyMaintenanceTimeRequest *request,
    volcredis_response **response, volcredis_ModifyMaintenanceTimeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyMaintenanceTime", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyMaintenanceTimeRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyMaintenanceTimeResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyParameterGroup ---- */
/**
 * Changes the name, the description or the parameters of a custom parameter template.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - Only a template whose `Source` is `User` can be changed.
 *
 * Notes:
 *
 * - `ParamValues` replaces all parameters of the template; it may be required by the service.
 *
 * @see https://www.volcengine.com/docs/6293/1415105
 */
typedef struct volcredis_ModifyParameterGroupRequest {
    /** ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /**
     * Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese
     * characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.
     */
    const char *Name;
    /**
     * New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
     * `test template`.
     */
    const char *Description;
    /** Parameters of the template after the change. Limits: at least one item. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
} volcredis_ModifyParameterGroupRequest;

static inline volcredis_status volcredis_fill_ModifyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    return status;
}

/** Response of `ModifyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyParameterGroupResponse;

static inline volcredis_ModifyParameterGroupResponse volcredis_read_ModifyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ModifyParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, the description or the parameters of a custom parameter template.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyParameterGroup(const volcredis_client *client, const volcredis_ModifyParameterGroupRequest *request,
    volcredis_response **response, volcredis_ModifyParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyParameterGroup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyParameterGroupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyParameterGroupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- ModifyPlannedEventExecuteTime ---- */
/**
 * Moves planned events to another time window.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Validation:
 *
 * - `TargetEndTime` must be later than `TargetStartTime`.
 *
 * Checked by the service only:
 *
 * - `TargetEndTime` must be earlier than the `MaxEndTime` of each event.
 * - The new window must be later than the current one.
 *
 * Notes:
 *
 * - Events can only be postponed, any number of times, up to `MaxEndTime`.
 * - During the event, a switch of nodes can close connections or reject writes for some seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1554705
 */
typedef struct volcredis_ModifyPlannedEventExecuteTimeRequest {
    /**
     * IDs of the events to move; `CanModifyTime` must be `true` for each. Example:
     * `["event-cn0212gzmh2xs****"]`.
     */
    volcredis_strings EventIds;
    /**
     * End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-05-23T19:59:59Z`.
     */
    const char *TargetEndTime;
    /**
     * Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-05-13T19:00:00Z`.
     */
    const char *TargetStartTime;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyPlannedEventExecuteTimeRequest;

static inline volcredis_status volcredis_fill_ModifyPlannedEventExecuteTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyPlannedEventExecuteTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "EventIds", from->EventIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetEndTime", from->TargetEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetStartTime", from->TargetStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyPlannedEventExecuteTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyPlannedEventExecuteTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyPlannedEventExecuteTimeResponse;

static inline volcredis_ModifyPlannedEventExecuteTimeResponse volcredis_read_ModifyPlannedEventExecuteTimeResponse(const volcredis_value *value) {
    volcredis_ModifyPlannedEventExecuteTimeResponse view;
    view.value = value;
    return view;
}

/**
 * Moves planned events to another time window.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyPlannedEventExecuteTime(const volcredis_client *client, const volcredis_ModifyPlannedEventExecuteTimeRequest *request,
    volcredis_response **response, volcredis_ModifyPlannedEventExecuteTimeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("ModifyPlannedEventExecuteTime", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_ModifyPlannedEventExecuteTimeRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyPlannedEventExecuteTimeResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- RemoveTagsFromResource ---- */
/**
 * Detaches some or all tags from instances.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `All` is ignored by the service when `TagKeys` is set.
 *
 * Notes:
 *
 * - A tag that is attached to no resource is deleted.
 * - Give `TagKeys`, or set `All` to `true`.
 *
 * @see https://www.volcengine.com/docs/6293/1112332
 * @see https://www.volcengine.com/docs/84772/1393055
 */
typedef struct volcredis_RemoveTagsFromResourceRequest {
    /** IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_strings InstanceIds;
    /** If `true`, all tags are detached. Default: `false`. Example: `false`. */
    volcredis_optional_bool All;
    /** Keys of the tags to detach. Example: `["instancetype","chargetype"]`. */
    volcredis_strings TagKeys;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RemoveTagsFromResourceRequest;

static inline volcredis_status volcredis_fill_RemoveTagsFromResourceRequest(volcredis_request *request, const char *at,
    const volcredis_RemoveTagsFromResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "All", from->All, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "TagKeys", from->TagKeys, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RemoveTagsFromResource`; a view that is valid as long as the response object. */
typedef struct volcredis_RemoveTagsFromResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RemoveTagsFromResourceResponse;

static inline volcredis_RemoveTagsFromResourceResponse volcredis_read_RemoveTagsFromResourceResponse(const volcredis_value *value) {
    volcredis_RemoveTagsFromResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Detaches some or all tags from instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RemoveTagsFromResource(const volcredis_client *client, const volcredis_RemoveTagsFromResourceRequest *request,
    volcredis_response **response, volcredis_RemoveTagsFromResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("RemoveTagsFromResource", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_RemoveTagsFromResourceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RemoveTagsFromResourceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- RestartDBInstance ---- */
/**
 * Restarts an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
 * state of the instance is `Restarting` during the change and `Running` after it. Idempotent for calls with
 * the same `ClientToken`.
 *
 * Notes:
 *
 * - Access is interrupted for a short time; clients should reconnect automatically.
 *
 * @see https://www.volcengine.com/docs/6293/65758
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_RestartDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestartDBInstanceRequest;

static inline volcredis_status volcredis_fill_RestartDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestartDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceResponse;

static inline volcredis_RestartDBInstanceResponse volcredis_read_RestartDBInstanceResponse(const volcredis_value *value) {
    volcredis_RestartDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Restarts an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstance(const volcredis_client *client, const volcredis_RestartDBInstanceRequest *request,
    volcredis_response **response, volcredis_RestartDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("RestartDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_RestartDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestartDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- RestartDBInstanceProxy ---- */
/**
 * Restarts proxy nodes of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting`
 * during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Connections through these proxies are interrupted.
 * - `ProxyNodeIds` may be required by the service.
 *
 * @see https://www.volcengine.com/docs/6293/1169317
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_RestartDBInstanceProxyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`. Example:
     * `["proxy-redis-cn0212gzmh2xs****-0"]`.
     */
    volcredis_strings ProxyNodeIds;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestartDBInstanceProxyRequest;

static inline volcredis_status volcredis_fill_RestartDBInstanceProxyRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceProxyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestartDBInstanceProxy`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceProxyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceProxyResponse;

static inline volcredis_RestartDBInstanceProxyResponse volcredis_read_RestartDBInstanceProxyResponse(const volcredis_value *value) {
    volcredis_RestartDBInstanceProxyResponse view;
    view.value = value;
    return view;
}

/**
 * Restarts proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstanceProxy(const volcredis_client *client, const volcredis_RestartDBInstanceProxyRequest *request,
    volcredis_response **response, volcredis_RestartDBInstanceProxyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("RestartDBInstanceProxy", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_RestartDBInstanceProxyRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestartDBInstanceProxyResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- RestoreDBInstance ---- */
/**
 * Restores an instance in place, from a backup or to a point in time.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
 * the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointId` is required when `BackupType` is `Full` or not set.
 * - `TimePoint` is required when `BackupType` is `Inc`.
 *
 * Checked by the service only:
 *
 * - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
 * - An enterprise edition instance supports `Full` only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - If data flashback is on, the restore restarts it: only points in time after the restore remain
 *   available.
 * - Only `Full` and `Inc` are documented for `BackupType`.
 *
 * @see https://www.volcengine.com/docs/6293/71748
 * @see https://www.volcengine.com/docs/84772/1393062
 */
typedef struct volcredis_RestoreDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cnlfs97a4tuhjxguaffl7qu8****`. */
    const char *BackupPointId;
    /**
     * Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Default: `Full`. Example:
     * `Full`.
     */
    const char *BackupType;
    /**
     * Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Format: RFC
     * 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
     */
    const char *TimePoint;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestoreDBInstanceRequest;

static inline volcredis_status volcredis_fill_RestoreDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestoreDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupType", from->BackupType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TimePoint", from->TimePoint, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestoreDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestoreDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestoreDBInstanceResponse;

static inline volcredis_RestoreDBInstanceResponse volcredis_read_RestoreDBInstanceResponse(const volcredis_value *value) {
    volcredis_RestoreDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Restores an instance in place, from a backup or to a point in time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestoreDBInstance(const volcredis_client *client, const volcredis_RestoreDBInstanceRequest *request,
    volcredis_response **response, volcredis_RestoreDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("RestoreDBInstance", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_RestoreDBInstanceRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestoreDBInstanceResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- StartContinuousBackup ---- */
/**
 * Turns data flashback (point-in-time recovery) of an instance on.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - A full backup is created first; a restore to a point in time is possible when it is complete.
 * - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
 * - A change of the configuration or the zones of the instance, or system maintenance such as a kernel
 *   upgrade, turns flashback off and discards its restore points.
 * - A restore in place restarts flashback with a new time window.
 * - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while
 *   flashback is on.
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/71803
 */
typedef struct volcredis_StartContinuousBackupRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_StartContinuousBackupRequest;

static inline volcredis_status volcredis_fill_StartContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StartContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `StartContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StartContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StartContinuousBackupResponse;

static inline volcredis_StartContinuousBackupResponse volcredis_read_StartContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StartContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Turns data flashback (point-in-time recovery) of an instance on.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StartContinuousBackup(const volcredis_client *client, const volcredis_StartContinuousBackupRequest *request,
    volcredis_response **response, volcredis_StartContinuousBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("StartContinuousBackup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_StartContinuousBackupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_StartContinuousBackupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- StopContinuousBackup ---- */
/**
 * Turns data flashback (point-in-time recovery) of an instance off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - The restore points of flashback are discarded.
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/71804
 */
typedef struct volcredis_StopContinuousBackupRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_StopContinuousBackupRequest;

static inline volcredis_status volcredis_fill_StopContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StopContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `StopContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StopContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StopContinuousBackupResponse;

static inline volcredis_StopContinuousBackupResponse volcredis_read_StopContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StopContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Turns data flashback (point-in-time recovery) of an instance off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StopContinuousBackup(const volcredis_client *client, const volcredis_StopContinuousBackupRequest *request,
    volcredis_response **response, volcredis_StopContinuousBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("StopContinuousBackup", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_StopContinuousBackupRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_StopContinuousBackupResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- SwitchOver ---- */
/**
 * Promotes secondary nodes to primary nodes of their shards.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging`
 * during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` is required.
 * - `TargetPrimaryNodeId` is ignored by the service when `TargetPrimaryNodeIds` is set.
 *
 * Checked by the service only:
 *
 * - Each node must currently be a secondary node (`CurrentRole` is `SecondaryNode`).
 * - `TargetPrimaryNodeIds` must list at most one node per shard.
 * - The instance must be a primary-secondary instance (`InstanceClass` is `PrimarySecondary`).
 *
 * Notes:
 *
 * - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1148755
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_SwitchOverRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the secondary node to promote. Example: `server-redis-cn0212gzmh2xs****-0-1`. */
    const char *TargetPrimaryNodeId;
    /**
     * IDs of the secondary nodes to promote, at most one per shard. Limits: at most 50 items. Example:
     * `["server-redis-cn0212gzmh2xs****-0-1"]`.
     */
    volcredis_strings TargetPrimaryNodeIds;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_SwitchOverRequest;

static inline volcredis_status volcredis_fill_SwitchOverRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchOverRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetPrimaryNodeId", from->TargetPrimaryNodeId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "TargetPrimaryNodeIds", from->TargetPrimaryNodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `SwitchOver`; a view that is valid as long as the response object. */
typedef struct volcredis_SwitchOverResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_SwitchOverResponse;

static inline volcredis_SwitchOverResponse volcredis_read_SwitchOverResponse(const volcredis_value *value) {
    volcredis_SwitchOverResponse view;
    view.value = value;
    return view;
}

/**
 * Promotes secondary nodes to primary nodes of their shards.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchOver(const volcredis_client *client, const volcredis_SwitchOverRequest *request,
    volcredis_response **response, volcredis_SwitchOverResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("SwitchOver", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_SwitchOverRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SwitchOverResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- SwitchoverBlueGreenDeployment ---- */
/**
 * Replaces the blue instance of a blue-green deployment with the green one.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The deployment must be in status `SWITCHOVER_AVAILABLE`.
 * - If `ApplyImmediately` is `false`, the status is `SWITCHOVER_PENDING` until the switchover is complete.
 * - The duration depends on the write load and the replication link.
 *
 * @see https://www.volcengine.com/docs/6293/2171476
 */
typedef struct volcredis_SwitchoverBlueGreenDeploymentRequest {
    /** ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** If `true`, the switchover starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
} volcredis_SwitchoverBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_SwitchoverBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchoverBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    return status;
}

/** Response of `SwitchoverBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_SwitchoverBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /**
     * Progress of the data synchronization from the blue to the green instance; the scale is not
     * documented.
     */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
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
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_SwitchoverBlueGreenDeploymentResponse;

static inline volcredis_SwitchoverBlueGreenDeploymentResponse volcredis_read_SwitchoverBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_SwitchoverBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Replaces the blue instance of a blue-green deployment with the green one.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchoverBlueGreenDeployment(const volcredis_client *client, const volcredis_SwitchoverBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_SwitchoverBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("SwitchoverBlueGreenDeployment", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_SwitchoverBlueGreenDeploymentRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SwitchoverBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- SyncAllowList ---- */
/** Changes to the addresses of a security group. */
typedef struct volcredis_SyncAllowList_SecurityGroupChange {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Addresses added since the last synchronization. Read the items with `volcredis_item_string`. */
    volcredis_list AddedIpList;
    /**
     * Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
     * rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
     * instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /** `true` if the addresses of the group differ from those in the allow list. */
    volcredis_optional_bool HasChanged;
    /** `true` if the security group no longer exists. */
    volcredis_optional_bool HasDeleted;
    /** Current addresses of the group. Read the items with `volcredis_item_string`. */
    volcredis_list NewIpList;
    /** Addresses of the group in the allow list. Read the items with `volcredis_item_string`. */
    volcredis_list OldIpList;
    /** Addresses removed since the last synchronization. Read the items with `volcredis_item_string`. */
    volcredis_list RemovedIpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SyncAllowList_SecurityGroupChange;

static inline volcredis_SyncAllowList_SecurityGroupChange volcredis_read_SyncAllowList_SecurityGroupChange(const volcredis_value *value) {
    volcredis_SyncAllowList_SecurityGroupChange view;
    view.value = value;
    view.AddedIpList = volcredis_detail_get_list(value, "AddedIpList");
    view.BindMode = volcredis_detail_get_string(value, "BindMode");
    view.HasChanged = volcredis_detail_get_bool(value, "HasChanged");
    view.HasDeleted = volcredis_detail_get_bool(value, "HasDeleted");
    view.NewIpList = volcredis_detail_get_list(value, "NewIpList");
    view.OldIpList = volcredis_detail_get_list(value, "OldIpList");
    view.RemovedIpList = volcredis_detail_get_list(value, "RemovedIpList");
    view.SecurityGroupId = volcredis_detail_get_string(value, "SecurityGroupId");
    view.SecurityGroupName = volcredis_detail_get_string(value, "SecurityGroupName");
    return view;
}

/**
 * Synchronizes an allow list with its linked security groups.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 */
typedef struct volcredis_SyncAllowListRequest {
    /** ID of the allow list. */
    const char *AllowListId;
    /** If `true`, the changes are returned but not applied. Not documented by the service; may change. */
    volcredis_optional_bool DryRun;
    /**
     * Security groups to refresh; all groups of the allow list if not given. Not documented by the service;
     * may change.
     */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
} volcredis_SyncAllowListRequest;

static inline volcredis_status volcredis_fill_SyncAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_SyncAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "DryRun", from->DryRun, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    return status;
}

/** Response of `SyncAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_SyncAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /**
     * Changes, one entry per security group. Read the items with `volcredis_item` and
     * `volcredis_read_SyncAllowList_SecurityGroupChange`.
     */
    volcredis_list ChangeObjects;
} volcredis_SyncAllowListResponse;

static inline volcredis_SyncAllowListResponse volcredis_read_SyncAllowListResponse(const volcredis_value *value) {
    volcredis_SyncAllowListResponse view;
    view.value = value;
    view.ChangeObjects = volcredis_detail_get_list(value, "ChangeObjects");
    return view;
}

/**
 * Synchronizes an allow list with its linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SyncAllowList(const volcredis_client *client, const volcredis_SyncAllowListRequest *request,
    volcredis_response **response, volcredis_SyncAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("SyncAllowList", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_SyncAllowListRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SyncAllowListResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- TestFailoverDBInstanceZone ---- */
/**
 * Simulates the failure of an availability zone for an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Checked by the service only:
 *
 * - `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the
 *   instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
 *
 * Notes:
 *
 * - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
 * - Clients may be disconnected once or twice for up to 30 seconds.
 * - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves
 *   them back.
 *
 * @see https://www.volcengine.com/docs/6293/1928461
 */
typedef struct volcredis_TestFailoverDBInstanceZoneRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** ID of the zone to fail, as listed by `DescribeZones`. Example: `cn-beijing-a`. */
    const char *FailedZoneId;
    /**
     * Time after which the primary nodes move back to the primary zone; if not given, they do not move back
     * automatically. Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
     */
    volcredis_optional_int64 FailbackToPrimaryDelayInMinutes;
} volcredis_TestFailoverDBInstanceZoneRequest;

static inline volcredis_status volcredis_fill_TestFailoverDBInstanceZoneRequest(volcredis_request *request, const char *at,
    const volcredis_TestFailoverDBInstanceZoneRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FailedZoneId", from->FailedZoneId, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "FailbackToPrimaryDelayInMinutes", from->FailbackToPrimaryDelayInMinutes, error);
    return status;
}

/** Response of `TestFailoverDBInstanceZone`; a view that is valid as long as the response object. */
typedef struct volcredis_TestFailoverDBInstanceZoneResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestFailoverDBInstanceZoneResponse;

static inline volcredis_TestFailoverDBInstanceZoneResponse volcredis_read_TestFailoverDBInstanceZoneResponse(const volcredis_value *value) {
    volcredis_TestFailoverDBInstanceZoneResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of an availability zone for an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestFailoverDBInstanceZone(const volcredis_client *client, const volcredis_TestFailoverDBInstanceZoneRequest *request,
    volcredis_response **response, volcredis_TestFailoverDBInstanceZoneResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("TestFailoverDBInstanceZone", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_TestFailoverDBInstanceZoneRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_TestFailoverDBInstanceZoneResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- TestShutDownDBInstanceNodes ---- */
/**
 * Simulates the failure of primary nodes or proxy nodes of an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be tested.
 * - Give at least one of `ProxyNodeIds` and `ServerShardIds`.
 * - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered
 *   Pub/Sub messages may be lost.
 *
 * @see https://www.volcengine.com/docs/6293/1928462
 */
typedef struct volcredis_TestShutDownDBInstanceNodesRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /**
     * IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given. Example:
     * `["proxy-redis-cnlfkmh6uiii8****-0"]`.
     */
    volcredis_strings ProxyNodeIds;
    /**
     * IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not
     * given. Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
     */
    volcredis_strings ServerShardIds;
} volcredis_TestShutDownDBInstanceNodesRequest;

static inline volcredis_status volcredis_fill_TestShutDownDBInstanceNodesRequest(volcredis_request *request, const char *at,
    const volcredis_TestShutDownDBInstanceNodesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ServerShardIds", from->ServerShardIds, error);
    return status;
}

/** Response of `TestShutDownDBInstanceNodes`; a view that is valid as long as the response object. */
typedef struct volcredis_TestShutDownDBInstanceNodesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestShutDownDBInstanceNodesResponse;

static inline volcredis_TestShutDownDBInstanceNodesResponse volcredis_read_TestShutDownDBInstanceNodesResponse(const volcredis_value *value) {
    volcredis_TestShutDownDBInstanceNodesResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of primary nodes or proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestShutDownDBInstanceNodes(const volcredis_client *client, const volcredis_TestShutDownDBInstanceNodesRequest *request,
    volcredis_response **response, volcredis_TestShutDownDBInstanceNodesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("TestShutDownDBInstanceNodes", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_TestShutDownDBInstanceNodesRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_TestShutDownDBInstanceNodesResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

/* ---- UpgradeAllowListVersion ---- */
/**
 * Upgrades an instance from per-instance IP lists to allow lists.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same
 * `ClientToken`.
 *
 * Notes:
 *
 * - Only instances created before 2022-05-17 need the upgrade.
 * - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for
 *   the instance.
 *
 * @see https://www.volcengine.com/docs/6293/113582
 */
typedef struct volcredis_UpgradeAllowListVersionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /**
     * Idempotency token, unique to the request: repeated calls with the same token take effect once.
     * Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_UpgradeAllowListVersionRequest;

static inline volcredis_status volcredis_fill_UpgradeAllowListVersionRequest(volcredis_request *request, const char *at,
    const volcredis_UpgradeAllowListVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `UpgradeAllowListVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_UpgradeAllowListVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_UpgradeAllowListVersionResponse;

static inline volcredis_UpgradeAllowListVersionResponse volcredis_read_UpgradeAllowListVersionResponse(const volcredis_value *value) {
    volcredis_UpgradeAllowListVersionResponse view;
    view.value = value;
    return view;
}

/**
 * Upgrades an instance from per-instance IP lists to allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_UpgradeAllowListVersion(const volcredis_client *client, const volcredis_UpgradeAllowListVersionRequest *request,
    volcredis_response **response, volcredis_UpgradeAllowListVersionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_request_new("UpgradeAllowListVersion", &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_fill_UpgradeAllowListVersionRequest(filled, "", request, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, NULL, response, error);
    }
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_UpgradeAllowListVersionResponse(volcredis_response_result(*response));
    }
    volcredis_request_free(filled);
    return status;
}

#endif /* VOLCREDIS_ACTIONS_H */
