/* Generated from the API model by `cargo xtask codegen`. Do not edit. See `typed.h` for how to use the structures. */
#ifndef VOLCREDIS_ACTIONS_H
#define VOLCREDIS_ACTIONS_H

#include "typed.h"

/* The rights of a database account: the values that are documented; others can occur. */
#define VOLCREDIS_AccountRole_Administrator "Administrator"
#define VOLCREDIS_AccountRole_ReadWrite "ReadWrite"
#define VOLCREDIS_AccountRole_ReadOnly "ReadOnly"
#define VOLCREDIS_AccountRole_NotDangerous "NotDangerous"

/* The kind of an address: the values that are documented; others can occur. */
#define VOLCREDIS_AddressType_Private "Private"
#define VOLCREDIS_AddressType_Public "Public"
#define VOLCREDIS_AddressType_DirectLink "DirectLink"
#define VOLCREDIS_AddressType_PublicZone "PublicZone"
#define VOLCREDIS_AddressType_StorageInner "StorageInner"
#define VOLCREDIS_AddressType_PublicZoneAffinity "PublicZoneAffinity"

/* The kind of an allow list: the values that are documented; others can occur. */
#define VOLCREDIS_AllowListCategory_Ordinary "Ordinary"
#define VOLCREDIS_AllowListCategory_Default "Default"

/* The architecture of an instance: the values that are documented; others can occur. */
#define VOLCREDIS_ArchType_Standard "Standard"
#define VOLCREDIS_ArchType_Cluster "Cluster"

/* Which backups to list: the values that are documented; others can occur. */
#define VOLCREDIS_BackupScope_OneInstance "OneInstance"
#define VOLCREDIS_BackupScope_DestroyedInstances "DestroyedInstances"
#define VOLCREDIS_BackupScope_AccountInstances "AccountInstances"

/* The status of a backup: the values that are documented; others can occur. */
#define VOLCREDIS_BackupStatus_Creating "Creating"
#define VOLCREDIS_BackupStatus_Available "Available"
#define VOLCREDIS_BackupStatus_Unavailable "Unavailable"
#define VOLCREDIS_BackupStatus_Deleting "Deleting"

/* What made a backup: the values that are documented; others can occur. */
#define VOLCREDIS_BackupStrategy_ManualBackup "ManualBackup"
#define VOLCREDIS_BackupStrategy_AutomatedBackup "AutomatedBackup"
#define VOLCREDIS_BackupStrategy_DataFlashBack "DataFlashBack"
#define VOLCREDIS_BackupStrategy_AllStrategy "AllStrategy"

/* The kind of a backup: the values that are documented; others can occur. */
#define VOLCREDIS_BackupType_Full "Full"
#define VOLCREDIS_BackupType_Invalid "Invalid"
#define VOLCREDIS_BackupType_Inc "Inc"
#define VOLCREDIS_BackupType_All "All"

/* What big keys are sorted by: the values that are documented; others can occur. */
#define VOLCREDIS_BigKeyOrder_ValueSize "ValueSize"
#define VOLCREDIS_BigKeyOrder_ValueLen "ValueLen"

/* How an allow list takes over the addresses of a security group: the values that are documented; others can occur. */
#define VOLCREDIS_BindMode_AssociateEcsIp "AssociateEcsIp"
#define VOLCREDIS_BindMode_IngressDirectionIp "IngressDirectionIp"

/* The part that an instance plays in a blue-green deployment: the values that are documented; others can occur. */
#define VOLCREDIS_BlueGreenRole_Blue "Blue"
#define VOLCREDIS_BlueGreenRole_Green "Green"

/* The status of a blue-green deployment: the values that are documented; others can occur. */
#define VOLCREDIS_BlueGreenStatus_INIT "INIT"
#define VOLCREDIS_BlueGreenStatus_PROVISIONING "PROVISIONING"
#define VOLCREDIS_BlueGreenStatus_AVAILABLE "AVAILABLE"
#define VOLCREDIS_BlueGreenStatus_DATA_SYNCHRONIZING "DATA_SYNCHRONIZING"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_AVAILABLE "SWITCHOVER_AVAILABLE"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_IN_PROGRESS "SWITCHOVER_IN_PROGRESS"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_PENDING "SWITCHOVER_PENDING"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_COMPLETED "SWITCHOVER_COMPLETED"
#define VOLCREDIS_BlueGreenStatus_SWITCHOVER_FAILED "SWITCHOVER_FAILED"
#define VOLCREDIS_BlueGreenStatus_DELETING "DELETING"
#define VOLCREDIS_BlueGreenStatus_DELETE_COMPLETED "DELETE_COMPLETED"

/* The billing method: the values that are documented; others can occur. */
#define VOLCREDIS_ChargeType_PostPaid "PostPaid"
#define VOLCREDIS_ChargeType_PrePaid "PrePaid"

/* Where an enterprise edition instance keeps its data: the values that are documented; others can occur. */
#define VOLCREDIS_DataLayout_RAM "RAM"
#define VOLCREDIS_DataLayout_Hybrid "Hybrid"

/* Whether an instance is protected from deletion: the values that are documented; others can occur. */
#define VOLCREDIS_DeletionProtection_enabled "enabled"
#define VOLCREDIS_DeletionProtection_disabled "disabled"

/* The Redis version: the values that are documented; others can occur. */
#define VOLCREDIS_EngineVersion_5_0 "5.0"
#define VOLCREDIS_EngineVersion_6_0 "6.0"
#define VOLCREDIS_EngineVersion_7_0 "7.0"
#define VOLCREDIS_EngineVersion_7_2 "7.2"
#define VOLCREDIS_EngineVersion_7_4 "7.4"

/* The kind of node that logged a large request: the values that are documented; others can occur. */
#define VOLCREDIS_FatLogType_proxy "proxy"
#define VOLCREDIS_FatLogType_server "server"

/* Whether an instance has secondary nodes: the values that are documented; others can occur. */
#define VOLCREDIS_InstanceClass_PrimarySecondary "PrimarySecondary"
#define VOLCREDIS_InstanceClass_Standalone "Standalone"

/* The status of an instance: the values that are documented; others can occur. */
#define VOLCREDIS_InstanceStatus_Creating "Creating"
#define VOLCREDIS_InstanceStatus_CreateFailed "CreateFailed"
#define VOLCREDIS_InstanceStatus_Running "Running"
#define VOLCREDIS_InstanceStatus_Restarting "Restarting"
#define VOLCREDIS_InstanceStatus_ProxyRestarting "ProxyRestarting"
#define VOLCREDIS_InstanceStatus_Scaling "Scaling"
#define VOLCREDIS_InstanceStatus_ParameterModifying "ParameterModifying"
#define VOLCREDIS_InstanceStatus_AllowListMaintaining "AllowListMaintaining"
#define VOLCREDIS_InstanceStatus_NetworkMaintaining "NetworkMaintaining"
#define VOLCREDIS_InstanceStatus_AZChanging "AZChanging"
#define VOLCREDIS_InstanceStatus_PrimaryChanging "PrimaryChanging"
#define VOLCREDIS_InstanceStatus_Upgrading "Upgrading"
#define VOLCREDIS_InstanceStatus_Maintaining "Maintaining"
#define VOLCREDIS_InstanceStatus_Restoring "Restoring"
#define VOLCREDIS_InstanceStatus_TaskFailed "TaskFailed"
#define VOLCREDIS_InstanceStatus_Closing "Closing"
#define VOLCREDIS_InstanceStatus_Released "Released"
#define VOLCREDIS_InstanceStatus_Deleting "Deleting"

/* The data type of a key: the values that are documented; others can occur. */
#define VOLCREDIS_KeyType_string "string"
#define VOLCREDIS_KeyType_list "list"
#define VOLCREDIS_KeyType_set "set"
#define VOLCREDIS_KeyType_zset "zset"
#define VOLCREDIS_KeyType_hash "hash"

/* How the addresses given change an allow list: the values that are documented; others can occur. */
#define VOLCREDIS_ModifyMode_Cover "Cover"
#define VOLCREDIS_ModifyMode_Append "Append"
#define VOLCREDIS_ModifyMode_Delete "Delete"

/* Whether an instance is spread over several zones: the values that are documented; others can occur. */
#define VOLCREDIS_MultiAZ_enabled "enabled"
#define VOLCREDIS_MultiAZ_disabled "disabled"

/* Whether clients in the VPC may connect without a password: the values that are documented; others can occur. */
#define VOLCREDIS_NoAuthMode_open "open"
#define VOLCREDIS_NoAuthMode_close "close"

/* The part that a node plays in its shard: the values that are documented; others can occur. */
#define VOLCREDIS_NodeRole_PrimaryNode "PrimaryNode"
#define VOLCREDIS_NodeRole_SecondaryNode "SecondaryNode"

/* The status of a node: the values that are documented; others can occur. */
#define VOLCREDIS_NodeStatus_deploy "deploy"
#define VOLCREDIS_NodeStatus_running "running"
#define VOLCREDIS_NodeStatus_loading "loading"
#define VOLCREDIS_NodeStatus_error "error"

/* Who made a parameter template: the values that are documented; others can occur. */
#define VOLCREDIS_ParameterGroupSource_System "System"
#define VOLCREDIS_ParameterGroupSource_User "User"

/* The status of a planned event: the values that are documented; others can occur. */
#define VOLCREDIS_PlannedEventStatus_Initiated "Initiated"
#define VOLCREDIS_PlannedEventStatus_Waiting "Waiting"
#define VOLCREDIS_PlannedEventStatus_Running "Running"
#define VOLCREDIS_PlannedEventStatus_Success "Success"
#define VOLCREDIS_PlannedEventStatus_Failed "Failed"
#define VOLCREDIS_PlannedEventStatus_Canceled "Canceled"
#define VOLCREDIS_PlannedEventStatus_Abandoned "Abandoned"

/* Where the private domain name can be resolved: the values that are documented; others can occur. */
#define VOLCREDIS_PrivateDNSVisibility_Public "Public"
#define VOLCREDIS_PrivateDNSVisibility_Private "Private"

/* The edition of an instance: the values that are documented; others can occur. */
#define VOLCREDIS_ServiceType_Basic "Basic"
#define VOLCREDIS_ServiceType_Enterprise "Enterprise"

/* The kind of node that logged a slow query: the values that are documented; others can occur. */
#define VOLCREDIS_SlowLogType_Server "Server"
#define VOLCREDIS_SlowLogType_Proxy "Proxy"

/* The status of a task: the values that are documented; others can occur. */
#define VOLCREDIS_TaskStatus_Running "Running"
#define VOLCREDIS_TaskStatus_Success "Success"
#define VOLCREDIS_TaskStatus_Failed "Failed"
#define VOLCREDIS_TaskStatus_Waiting "Waiting"
#define VOLCREDIS_TaskStatus_Canceled "Canceled"

/* The status of a step of a task: the values that are documented; others can occur. */
#define VOLCREDIS_TaskStepStatus_Running "Running"
#define VOLCREDIS_TaskStepStatus_Success "Success"
#define VOLCREDIS_TaskStepStatus_Failed "Failed"
#define VOLCREDIS_TaskStepStatus_Waiting "Waiting"

/* Whether clients in the VPC may connect without a password: the values that are documented; others can occur. */
#define VOLCREDIS_VpcAuthMode_open "open"
#define VOLCREDIS_VpcAuthMode_close "close"
/**
 * A blue-green deployment: an instance and its copy of a newer version.
 */
typedef struct volcredis_BlueGreenDeployment {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the blue (present) instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * When the deployment was created; presumably in the style of `EndTime`.
     */
    const char *CreateTime;
    /**
     * How far the data copy from blue to green has come; the scale is not documented.
     */
    volcredis_optional_double DataSyncProgress;
    /**
     * When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`.
     */
    const char *EndTime;
    /**
     * Description that the deployment was given.
     *
     * Example: `upgradeversion`.
     */
    const char *Name;
    /**
     * Redis version of the blue instance.
     */
    const char *SourceEngineVersion;
    /**
     * Name of the blue instance.
     */
    const char *SourceInstanceName;
    /**
     * Where the deployment stands.
     *
     * Example: `SWITCHOVER_AVAILABLE`.
     */
    const char *Status;
    /**
     * Redis version of the green instance.
     *
     * Example: `7.0`.
     */
    const char *TargetEngineVersion;
    /**
     * ID of the green (new) instance.
     */
    const char *TargetInstanceId;
    /**
     * Name of the green instance.
     *
     * Example: `redistest-green`.
     */
    const char *TargetInstanceName;
} volcredis_BlueGreenDeployment;

static inline volcredis_BlueGreenDeployment volcredis_read_BlueGreenDeployment(const volcredis_value *value) {
    volcredis_BlueGreenDeployment view;
    view.value = value;
    view.SourceInstanceId = volcredis_get_string(value, "SourceInstanceId");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.Name = volcredis_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_get_string(value, "SourceEngineVersion");
    view.SourceInstanceName = volcredis_get_string(value, "SourceInstanceName");
    view.Status = volcredis_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_get_string(value, "TargetInstanceName");
    return view;
}

/**
 * Memory of an instance, in all and in use.
 */
typedef struct volcredis_Capacity {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Memory the instance has in all.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 Total;
    /**
     * Memory in use.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 Used;
} volcredis_Capacity;

static inline volcredis_Capacity volcredis_read_Capacity(const volcredis_value *value) {
    volcredis_Capacity view;
    view.value = value;
    view.Total = volcredis_get_int64(value, "Total");
    view.Used = volcredis_get_int64(value, "Used");
    return view;
}

/**
 * The zone of one node.
 */
typedef struct volcredis_ConfigureNode {
    /**
     * Zone ID of one node; `DescribeEnterpriseZones` lists them.
     *
     * Example: `cn-beijing-a`.
     */
    const char *AZ;
} volcredis_ConfigureNode;

static inline volcredis_status volcredis_fill_ConfigureNode(volcredis_request *request, const char *at,
    const volcredis_ConfigureNode *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AZ", from->AZ, error);
    return status;
}

/**
 * The zone of one node.
 */
typedef struct volcredis_ConfigureNodeView {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Zone ID of one node; `DescribeEnterpriseZones` lists them.
     *
     * Example: `cn-beijing-a`.
     */
    const char *AZ;
} volcredis_ConfigureNodeView;

static inline volcredis_ConfigureNodeView volcredis_read_ConfigureNodeView(const volcredis_value *value) {
    volcredis_ConfigureNodeView view;
    view.value = value;
    view.AZ = volcredis_get_string(value, "AZ");
    return view;
}

/**
 * A minor version of a component.
 */
typedef struct volcredis_MinorVersion {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Version number of a proxy.
     *
     * Example: `1.512.0`.
     */
    const char *Version;
} volcredis_MinorVersion;

static inline volcredis_MinorVersion volcredis_read_MinorVersion(const volcredis_value *value) {
    volcredis_MinorVersion view;
    view.value = value;
    view.Version = volcredis_get_string(value, "Version");
    return view;
}

/**
 * A parameter and the value it is to have.
 */
typedef struct volcredis_ParamValue {
    /**
     * Name of the parameter, as `DescribeEnterpriseDBInstanceParams` returns it.
     *
     * Example: `maxmemory-policy`.
     */
    const char *Name;
    /**
     * Value to give that parameter, always as a string.
     *
     * Example: `allkeys-lru`.
     */
    const char *Value;
} volcredis_ParamValue;

static inline volcredis_status volcredis_fill_ParamValue(volcredis_request *request, const char *at,
    const volcredis_ParamValue *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_put_string(request, at, "Value", from->Value, error);
    return status;
}

/**
 * One value that a parameter can take.
 */
typedef struct volcredis_ParameterOption {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * What the value means.
     */
    const char *Description;
    /**
     * The value.
     */
    const char *Value;
} volcredis_ParameterOption;

static inline volcredis_ParameterOption volcredis_read_ParameterOption(const volcredis_value *value) {
    volcredis_ParameterOption view;
    view.value = value;
    view.Description = volcredis_get_string(value, "Description");
    view.Value = volcredis_get_string(value, "Value");
    return view;
}

/**
 * A parameter of an instance.
 */
typedef struct volcredis_Parameter {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Value the parameter has now.
     *
     * Example: `25`.
     */
    const char *CurrentValue;
    /**
     * Value the parameter has unless changed.
     *
     * Example: `25`.
     */
    const char *DefaultValue;
    /**
     * Human-readable explanation of the parameter (in Chinese in the documented sample).
     *
     * Example: `容量写满以后的逐出策略`.
     */
    const char *Description;
    /**
     * Whether this instance allows the parameter to be changed.
     *
     * Example: `true`.
     */
    volcredis_optional_bool EditableForInstance;
    /**
     * Whether the instance has to restart before a new value takes effect.
     */
    volcredis_optional_bool NeedReboot;
    /**
     * Permitted values with their explanations, given for parameters whose Type is `Radio`.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ParameterOption`.
     */
    volcredis_list Options;
    /**
     * Name of the parameter, as `ParamValues`.Name expects it.
     */
    const char *ParamName;
    /**
     * Range of permitted values, given for numeric parameters.
     */
    const char *Range;
    /**
     * Kind of input the parameter takes; `Radio` means one value chosen out of Options.
     */
    const char *Type;
    /**
     * Unit of the value, given for numeric parameters.
     */
    const char *Unit;
} volcredis_Parameter;

static inline volcredis_Parameter volcredis_read_Parameter(const volcredis_value *value) {
    volcredis_Parameter view;
    view.value = value;
    view.CurrentValue = volcredis_get_string(value, "CurrentValue");
    view.DefaultValue = volcredis_get_string(value, "DefaultValue");
    view.Description = volcredis_get_string(value, "Description");
    view.EditableForInstance = volcredis_get_bool(value, "EditableForInstance");
    view.NeedReboot = volcredis_get_bool(value, "NeedReboot");
    view.Options = volcredis_get_list(value, "Options");
    view.ParamName = volcredis_get_string(value, "ParamName");
    view.Range = volcredis_get_string(value, "Range");
    view.Type = volcredis_get_string(value, "Type");
    view.Unit = volcredis_get_string(value, "Unit");
    return view;
}

/**
 * A parameter of a parameter template.
 */
typedef struct volcredis_ParameterGroupParameter {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Value of the parameter as carried by the template.
     *
     * Example: `100`.
     */
    const char *CurrentValue;
    /**
     * Human-readable explanation of the parameter.
     */
    const char *Description;
    /**
     * Whether the instance has to restart before a new value takes effect.
     */
    volcredis_optional_bool NeedReboot;
    /**
     * Permitted values with their explanations, given for parameters whose Type is `Radio`.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ParameterOption`.
     */
    volcredis_list Options;
    /**
     * Name of the parameter, as `ParamValues`.Name expects it.
     */
    const char *ParamName;
    /**
     * Range of permitted values, given for numeric parameters.
     */
    const char *Range;
    /**
     * Kind of input the parameter takes; `Radio` means one value chosen out of Options.
     */
    const char *Type;
    /**
     * Unit of the value, given for numeric parameters.
     */
    const char *Unit;
} volcredis_ParameterGroupParameter;

static inline volcredis_ParameterGroupParameter volcredis_read_ParameterGroupParameter(const volcredis_value *value) {
    volcredis_ParameterGroupParameter view;
    view.value = value;
    view.CurrentValue = volcredis_get_string(value, "CurrentValue");
    view.Description = volcredis_get_string(value, "Description");
    view.NeedReboot = volcredis_get_bool(value, "NeedReboot");
    view.Options = volcredis_get_list(value, "Options");
    view.ParamName = volcredis_get_string(value, "ParamName");
    view.Range = volcredis_get_string(value, "Range");
    view.Type = volcredis_get_string(value, "Type");
    view.Unit = volcredis_get_string(value, "Unit");
    return view;
}

/**
 * A security group bound to an allow list, with the addresses taken from it.
 */
typedef struct volcredis_SecurityGroupBindInfo {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
     * ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
     * primary-NIC IPs of the ECS servers in it.
     *
     * Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /**
     * Addresses that this group currently contributes.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list IpList;
    /**
     * ID of the linked security group.
     */
    const char *SecurityGroupId;
    /**
     * Name of the linked security group.
     */
    const char *SecurityGroupName;
} volcredis_SecurityGroupBindInfo;

static inline volcredis_SecurityGroupBindInfo volcredis_read_SecurityGroupBindInfo(const volcredis_value *value) {
    volcredis_SecurityGroupBindInfo view;
    view.value = value;
    view.BindMode = volcredis_get_string(value, "BindMode");
    view.IpList = volcredis_get_list(value, "IpList");
    view.SecurityGroupId = volcredis_get_string(value, "SecurityGroupId");
    view.SecurityGroupName = volcredis_get_string(value, "SecurityGroupName");
    return view;
}

/**
 * A security group whose addresses an allow list takes over.
 */
typedef struct volcredis_SecurityGroupBinding {
    /**
     * Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
     * ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
     * primary-NIC IPs of the ECS servers in it.
     *
     * Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /**
     * ID of the linked security group.
     *
     * Example: `sg-w06pxjgvtds0865yxxxxxx`.
     */
    const char *SecurityGroupId;
} volcredis_SecurityGroupBinding;

static inline volcredis_status volcredis_fill_SecurityGroupBinding(volcredis_request *request, const char *at,
    const volcredis_SecurityGroupBinding *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "BindMode", from->BindMode, error);
    status = status ? status : volcredis_put_string(request, at, "SecurityGroupId", from->SecurityGroupId, error);
    return status;
}

/**
 * A tag of an instance: a key and its value.
 */
typedef struct volcredis_Tag {
    /**
     * Tag key; keys do not repeat on an instance.
     *
     * Example: `department`.
     */
    const char *Key;
    /**
     * Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.
     *
     * Example: `game`.
     */
    const char *Value;
} volcredis_Tag;

static inline volcredis_status volcredis_fill_Tag(volcredis_request *request, const char *at,
    const volcredis_Tag *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "Key", from->Key, error);
    status = status ? status : volcredis_put_string(request, at, "Value", from->Value, error);
    return status;
}

/**
 * A tag of an instance: a key and its value.
 */
typedef struct volcredis_TagView {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Tag key; keys do not repeat on an instance.
     *
     * Example: `department`.
     */
    const char *Key;
    /**
     * Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.
     *
     * Example: `game`.
     */
    const char *Value;
} volcredis_TagView;

static inline volcredis_TagView volcredis_read_TagView(const volcredis_value *value) {
    volcredis_TagView view;
    view.value = value;
    view.Key = volcredis_get_string(value, "Key");
    view.Value = volcredis_get_string(value, "Value");
    return view;
}

/**
 * A condition on the tags of an instance.
 */
typedef struct volcredis_TagFilter {
    /**
     * Tag key to match; needed in every filter.
     *
     * Example: `department`.
     */
    const char *Key;
    /**
     * Tag value to match; any value when left out.
     *
     * Example: `game`.
     */
    const char *Value;
} volcredis_TagFilter;

static inline volcredis_status volcredis_fill_TagFilter(volcredis_request *request, const char *at,
    const volcredis_TagFilter *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "Key", from->Key, error);
    status = status ? status : volcredis_put_string(request, at, "Value", from->Value, error);
    return status;
}

/**
 * An availability zone.
 */
typedef struct volcredis_Zone {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the zone.
     *
     * Example: `cn-beijing-a`.
     */
    const char *ZoneId;
    /**
     * Display name of the zone, in Chinese.
     *
     * Example: `可用区A`.
     */
    const char *ZoneName;
    /**
     * State of the zone as a number; every zone of the sample has 1.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 ZoneStatus;
} volcredis_Zone;

static inline volcredis_Zone volcredis_read_Zone(const volcredis_value *value) {
    volcredis_Zone view;
    view.value = value;
    view.ZoneId = volcredis_get_string(value, "ZoneId");
    view.ZoneName = volcredis_get_string(value, "ZoneName");
    view.ZoneStatus = volcredis_get_int32(value, "ZoneStatus");
    return view;
}


/* ---- AddTagsToResource ---- */
/**
 * Attaches tags to instances, replacing the value of any key that is there already.
 *
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
 * repeated call with the same `ClientToken` counts once.
 *
 * Rules that only the service can check:
 *
 * - Tags holds at most 20 tags, and an instance can carry at most 50.
 *
 * Notes:
 *
 * - The instance must be Running.
 * - A key that the instance already has gets the new value without warning.
 * - The character and length rules for keys and values are on a user-guide page (tag setting rules) that
 * was not found.
 * - The 20 and 50 tag limits are from the international edition's page.
 *
 * Reference: `6293/1112331` and `84772/1393053`.
 */
typedef struct volcredis_AddTagsToResourceRequest {
    /**
     * Instances to tag, at most 20 in a call.
     *
     * Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Tags to attach, at most 20 in a call.
     *
     * Limits: at most 20 items; no `Key` twice. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
     */
    const volcredis_Tag *Tags;
    /** How many items `Tags` points to. */
    size_t TagsCount;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_AddTagsToResourceRequest;

static inline volcredis_status volcredis_fill_AddTagsToResourceRequest(volcredis_request *request, const char *at,
    const volcredis_AddTagsToResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `AddTagsToResource` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_AddTagsToResourceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_AddTagsToResourceResponse;

static inline volcredis_AddTagsToResourceResponse volcredis_read_AddTagsToResourceResponse(const volcredis_value *value) {
    volcredis_AddTagsToResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Attaches tags to instances, replacing the value of any key that is there already.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * The template and the parameters that it set.
 */
typedef struct volcredis_ApplyParameterGroup_AppliedParameterGroup {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the instance.
     */
    const char *InstanceId;
    /**
     * Id of the applied template.
     */
    const char *ParameterGroupId;
    /**
     * Parameters that the template brings to the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ParameterGroupParameter`.
     */
    volcredis_list ApplyParameters;
} volcredis_ApplyParameterGroup_AppliedParameterGroup;

static inline volcredis_ApplyParameterGroup_AppliedParameterGroup volcredis_read_ApplyParameterGroup_AppliedParameterGroup(const volcredis_value *value) {
    volcredis_ApplyParameterGroup_AppliedParameterGroup view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ParameterGroupId = volcredis_get_string(value, "ParameterGroupId");
    view.ApplyParameters = volcredis_get_list(value, "ApplyParameters");
    return view;
}

/**
 * Applies the values of a parameter template to an instance.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Notes:
 *
 * - No reference page was found: the action is known from the official Go SDK only, the meanings are
 * inferred from its names and from the related actions, and `async` is a guess by analogy with
 * `ModifyDBInstanceParams`.
 * - One instance per call; no `ClientToken` in the SDK.
 * - The SDK declares the entries of Options without members; the official Terraform provider reads Value
 * and Description there, as in `DescribeDBInstanceParams`.
 */
typedef struct volcredis_ApplyParameterGroupRequest {
    /**
     * Id of the instance that is to take over the parameters.
     */
    const char *InstanceId;
    /**
     * Id of the template to apply.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
} volcredis_ApplyParameterGroupRequest;

static inline volcredis_status volcredis_fill_ApplyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ApplyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/**
 * What `ApplyParameterGroup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ApplyParameterGroupResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * What was applied and to which instance.
     *
     * It is read with `volcredis_read_ApplyParameterGroup_AppliedParameterGroup`; null when it is not
     * there.
     */
    const volcredis_value *ApplyParameterGroupInfo;
} volcredis_ApplyParameterGroupResponse;

static inline volcredis_ApplyParameterGroupResponse volcredis_read_ApplyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ApplyParameterGroupResponse view;
    view.value = value;
    view.ApplyParameterGroupInfo = volcredis_get_value(value, "ApplyParameterGroupInfo");
    return view;
}

/**
 * Applies the values of a parameter template to an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Binds instances to allow lists: several instances to one list, or one instance to several lists.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may hold more than one item.
 *
 * Notes:
 *
 * - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
 * (`ModifyDBInstanceVpcAuthMode` turns it off).
 * - Quotas: 1000 lists per account and region, one default list per account and region, 10 security groups
 * per list, 100 lists per instance.
 * - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for the
 * enterprise edition.
 * - One call binds at most 200 instances to a list, or 100 lists to an instance (figures from the
 * enterprise edition's limits page).
 * - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
 * 0.0.0.0/0 itself is accepted.
 * - The end state is what the Terraform provider waits for; the page names no state.
 *
 * Reference: `6293/108838` and `84772/1393074`.
 */
typedef struct volcredis_AssociateAllowListRequest {
    /**
     * Lists to bind the instances to.
     *
     * Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
     */
    volcredis_strings AllowListIds;
    /**
     * Instances to bind.
     *
     * Example: `["redis-cn0212gzmh2xs****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_AssociateAllowListRequest;

static inline volcredis_status volcredis_fill_AssociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_AssociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `AssociateAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_AssociateAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_AssociateAllowListResponse;

static inline volcredis_AssociateAllowListResponse volcredis_read_AssociateAllowListResponse(const volcredis_value *value) {
    volcredis_AssociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Binds instances to allow lists: several instances to one list, or one instance to several lists.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Creates an IP allow list in the region and returns its ID.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - At least one of `AllowList` and `SecurityGroupBindInfos` must be given.
 *
 * Notes:
 *
 * - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present, every
 * address is admitted.
 * - A new default list demotes the previous default list to an ordinary one.
 * - Quotas: 1000 lists per account and region, one default list per account and region, 10 security groups
 * per list, 100 lists per instance.
 * - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for the
 * enterprise edition.
 * - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
 * 0.0.0.0/0 itself is accepted.
 * - An older copy of the page (2025-03-20) and the international edition limit the name to 32 characters
 * instead of 128.
 * - The international edition's table marks `AllowList` as required, although its text and the SDK let
 * `SecurityGroupBindInfos` stand in for it.
 * - Older pages document `AllowListType` with the one value IPv4.
 *
 * Reference: `6293/108834` and `84772/1393070`.
 */
typedef struct volcredis_CreateAllowListRequest {
    /**
     * Name of the list: Chinese characters, letters, digits, _ and -, not starting with a digit or a
     * hyphen.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `test`.
     */
    const char *AllowListName;
    /**
     * Comma-separated IP addresses and CIDR blocks to admit, without repeats.
     *
     * Limits: no item twice; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
     */
    const char *AllowList;
    /**
     * Whether the list is an ordinary one or becomes the default list of the account in this region.
     *
     * Default: `Ordinary`. Example: `Default`.
     */
    const char *AllowListCategory;
    /**
     * Free-form remark; empty when not given.
     *
     * Limits: at most 200 characters. Example: `test`.
     */
    const char *AllowListDesc;
    /**
     * Obsolete address-family marker that the service no longer uses.
     *
     * Deprecated. Example: `DualStack`.
     */
    const char *AllowListType;
    /**
     * Project that the list is put in.
     *
     * Default: `default`. Example: `default`.
     */
    const char *ProjectName;
    /**
     * ECS security groups whose addresses are admitted as well.
     */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** How many items `SecurityGroupBindInfos` points to. */
    size_t SecurityGroupBindInfosCount;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateAllowListRequest;

static inline volcredis_status volcredis_fill_CreateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_CreateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListType", from->AllowListType, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the new list.
     *
     * Example: `acl-cnlf3xgczbjldzy****`.
     */
    const char *AllowListId;
} volcredis_CreateAllowListResponse;

static inline volcredis_CreateAllowListResponse volcredis_read_CreateAllowListResponse(const volcredis_value *value) {
    volcredis_CreateAllowListResponse view;
    view.value = value;
    view.AllowListId = volcredis_get_string(value, "AllowListId");
    return view;
}

/**
 * Creates an IP allow list in the region and returns its ID.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Takes a manual backup of an instance now.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - The work goes on after the call: poll `DescribeBackups` until the backup's Status leaves Creating
 * (Available or Unavailable).
 * - That the instance ends in Running comes from the Terraform provider, which waits for it; the state
 * during the backup is not documented on the page.
 *
 * Reference: `6293/67125` and `84772/1393057`.
 */
typedef struct volcredis_CreateBackupRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn02aqusft7ws****`.
     */
    const char *InstanceId;
    /**
     * Name for the backup: a Chinese character, letter or underscore first, then also digits and hyphens;
     * the backup ID when absent.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateBackupRequest;

static inline volcredis_status volcredis_fill_CreateBackupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateBackup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateBackupResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID given to the new backup.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn02aqusft7ws****`.
     */
    const char *InstanceId;
} volcredis_CreateBackupResponse;

static inline volcredis_CreateBackupResponse volcredis_read_CreateBackupResponse(const volcredis_value *value) {
    volcredis_CreateBackupResponse view;
    view.value = value;
    view.BackupPointId = volcredis_get_string(value, "BackupPointId");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    return view;
}

/**
 * Takes a manual backup of an instance now.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync
 * until the switch.
 *
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`.
 *
 * Rules that only the service can check:
 *
 * - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance (from 5.0: 6.0 or
 * 7.0).
 *
 * Notes:
 *
 * - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
 * `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the SDK has the object's
 * fields directly in Result. Follow the page when decoding, and accept both.
 * - The members of `BlueGreenDeployment` are not on this page; they are those of
 * `DescribeBlueGreenDeployments`.
 * - The source must be Running, below Redis 7.0, without extra bandwidth and, as a sharded cluster, without
 * a direct-connection address.
 * - One running deployment per instance.
 * - The green instance is always pay-as-you-go; the account needs at least 100 CNY in cash and vouchers.
 * - In a default green name the blue part is cut to 115 characters, since -green- and the code take 13 of
 * the 128.
 * - The sample is missing from the stored page, as is the column that says which fields are required.
 *
 * Reference: `6293/2171474` and `6293/2096775`.
 */
typedef struct volcredis_CreateBlueGreenDeploymentRequest {
    /**
     * ID of the blue instance, the one to upgrade.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * Description of the deployment.
     *
     * Example: `upgradeversion`.
     */
    const char *Name;
    /**
     * Redis version of the green instance; higher than that of the blue one.
     *
     * Example: `7.0`.
     */
    const char *TargetEngineVersion;
    /**
     * Name for the green instance; when left out it is the blue name, -green- and six random characters.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `redistest-green`.
     */
    const char *TargetInstanceName;
} volcredis_CreateBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_CreateBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_put_string(request, at, "TargetEngineVersion", from->TargetEngineVersion, error);
    status = status ? status : volcredis_put_string(request, at, "TargetInstanceName", from->TargetInstanceName, error);
    return status;
}

/**
 * What `CreateBlueGreenDeployment` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateBlueGreenDeploymentResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * When the deployment was created; presumably in the style of `EndTime`.
     */
    const char *CreateTime;
    /**
     * How far the data copy from blue to green has come; the scale is not documented.
     */
    volcredis_optional_double DataSyncProgress;
    /**
     * When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`.
     */
    const char *EndTime;
    /**
     * Description that the deployment was given.
     *
     * Example: `upgradeversion`.
     */
    const char *Name;
    /**
     * Redis version of the blue instance.
     */
    const char *SourceEngineVersion;
    /**
     * ID of the blue (present) instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * Name of the blue instance.
     */
    const char *SourceInstanceName;
    /**
     * Where the deployment stands.
     *
     * Example: `SWITCHOVER_AVAILABLE`.
     */
    const char *Status;
    /**
     * Redis version of the green instance.
     *
     * Example: `7.0`.
     */
    const char *TargetEngineVersion;
    /**
     * ID of the green (new) instance.
     */
    const char *TargetInstanceId;
    /**
     * Name of the green instance.
     *
     * Example: `redistest-green`.
     */
    const char *TargetInstanceName;
    /**
     * The deployment this call acted on.
     *
     * It is read with `volcredis_read_BlueGreenDeployment`; null when it is not there.
     */
    const volcredis_value *BlueGreenDeployment;
} volcredis_CreateBlueGreenDeploymentResponse;

static inline volcredis_CreateBlueGreenDeploymentResponse volcredis_read_CreateBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_CreateBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.Name = volcredis_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_get_string(value, "SourceInstanceName");
    view.Status = volcredis_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync
 * until the switch.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Creates a login account with a role on an instance.
 *
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
 * ends in `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - An instance holds 100 accounts by default; support can raise the limit.
 * - The page lists the default roles only, and the console also offers custom roles, so the list of role
 * names may be open.
 * - The enterprise page and older international pages call the request synchronous.
 * - Older international pages give other limits: 30 characters for the password, 128 for the description.
 * - A new account takes effect within about a minute, when its status becomes Available.
 * - The needed state comes from the console guide (6293/70853), the final one from what the Terraform
 * provider waits for.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/69656` and `84772/1393066`.
 */
typedef struct volcredis_CreateDBAccountRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name of the new account: lower-case letters, digits and underscores, starting with a letter and
     * ending with a letter or digit.
     *
     * Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and ending
     * with a letter or a digit. Example: `test1`.
     */
    const char *AccountName;
    /**
     * Password of the new account; it mixes at least two of upper-case letters, lower-case letters, digits
     * and the special characters that the pattern lists.
     *
     * Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
     */
    const char *Password;
    /**
     * Permission role of the account: Administrator runs every supported command, ReadWrite all but the
     * admin category, ReadOnly only the read category, NotDangerous all but the dangerous category.
     *
     * Example: `ReadWrite`.
     */
    const char *RoleName;
    /**
     * Free text about the account; left empty, the account has no description.
     *
     * Limits: at most 256 characters. Example: `The_test_account`.
     */
    const char *Description;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBAccountRequest;

static inline volcredis_status volcredis_fill_CreateDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateDBAccount` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateDBAccountResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_CreateDBAccountResponse;

static inline volcredis_CreateDBAccountResponse volcredis_read_CreateDBAccountResponse(const volcredis_value *value) {
    volcredis_CreateDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Creates a login account with a role on an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol
 * reach the shards without going through the proxies.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Notes:
 *
 * - Only instances with the sharded cluster enabled can have a direct-link address (6293/71643).
 * - The console refuses it above 8 shards; such an instance needs a support ticket (6293/71643).
 * - The client must speak the Redis Cluster protocol; proxy features such as automatic read/write splitting
 * and load balancing do not apply on this address.
 * - A released and newly requested address may resolve to another IP, so clients should use the domain
 * name.
 * - Domain prefix and port can be changed later with `ModifyDBInstanceVisitAddress`.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/1407726`.
 */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Port for the direct-link address; it lies in 1024-4000 or 5100-64512 (4001-5099 is excluded).
     *
     * Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
     */
    volcredis_optional_int32 Port;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
     */
    const char *ClientToken;
} volcredis_CreateDBEndpointDirectLinkAddressRequest;

static inline volcredis_status volcredis_fill_CreateDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateDBEndpointDirectLinkAddress` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointDirectLinkAddressResponse;

static inline volcredis_CreateDBEndpointDirectLinkAddressResponse volcredis_read_CreateDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol
 * reach the shards without going through the proxies.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Opens public network access to an instance by giving it a public address bound to one of your elastic
 * IPs.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - The cross-service authorization for Redis must have been granted, else the call fails (needed since
 * 2022-05-17).
 * - The bound EIP is billed by the EIP service.
 * - Port stands only on the newer community-edition page; the enterprise and the international page do not
 * list it.
 * - This page says the port can be changed later with `ModifyDBInstanceVisitAddress`, while that action's
 * page (2025-03) says a public port cannot be changed.
 * - The final state is what the Terraform provider waits for: the instance Running and the EIP Attached.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/110152` and `84772/1393064`.
 */
typedef struct volcredis_CreateDBEndpointPublicAddressRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the elastic IP (EIP) to bind; the VPC service lists them with DescribeEipAddresses.
     *
     * Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
     */
    const char *EipId;
    /**
     * Port for the public address.
     *
     * Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
     */
    volcredis_optional_int32 Port;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBEndpointPublicAddressRequest;

static inline volcredis_status volcredis_fill_CreateDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "EipId", from->EipId, error);
    status = status ? status : volcredis_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateDBEndpointPublicAddress` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_CreateDBEndpointPublicAddressResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointPublicAddressResponse;

static inline volcredis_CreateDBEndpointPublicAddressResponse volcredis_read_CreateDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Opens public network access to an instance by giving it a public address bound to one of your elastic
 * IPs.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Orders a new community-edition Redis instance and returns its ID while it is still being built.
 *
 * The call is accepted, and the work goes on after it returns. It passes through `Creating` and ends in
 * `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `ShardNumber` must be given when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
 * `65536` when `ShardedCluster` is `0`.
 * - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
 * when `NodeNumber` is `1`.
 * - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
 * - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
 * - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
 * - `ConfigureNodes` must hold as many items as `NodeNumber` says.
 * - Every `AZ` in `ConfigureNodes` must be the same when `MultiAZ` is `disabled`.
 * - `ConfigureNodes` must hold at least 2 different `AZ` when `MultiAZ` is `enabled`.
 *
 * Rules that only the service can check:
 *
 * - `SubnetId` belongs to `VpcId` and to an availability zone the instance uses.
 * - `AllowListIds` holds at most 100 IDs, and all lists bound to an instance at most 1000 addresses or CIDR
 * blocks.
 *
 * Notes:
 *
 * - `ConfigureNodes` is optional in the SDK, but the reference of the international edition, the vendor's
 * MCP server and its Terraform providers all treat it as required.
 * - Fails until the account has granted the cross-service authorization (needed since 2022-05-17).
 * - The page of 2025-02 lists no 512 MiB shard; the vendor's newer MCP server allows 512 for unsharded
 * instances, and an example of the volcenginecc provider even uses 512 with sharding. 512 is included here
 * for the unsharded case only.
 * - 24576 is documented in China and missing from the older international page.
 * - At most 4 nodes of 256 MiB per account and region unless the quota is raised (to 10).
 * - Without Password the service sets a random one that nobody can read; reset it with `ModifyDBAccount`
 * before logging in as default.
 * - The SDK's enum for `NoAuthMode` also lists Invalid, a placeholder that is not documented as a value.
 * - `EngineVersion` 4.0 is only open by request and no longer listed.
 * - What happens to `ShardNumber` when `ShardedCluster` is 0 is not stated; Terraform ignores it there.
 * - The international edition's older page differs: Password required and 8 to 30 characters, `MultiAZ`
 * only disabled, versions 4.0 to 6.0.
 * - A failed creation ends in status CreateFailed.
 * - Constraints on `NoAuthMode`, charging, tags, allow lists and passwords were read from the vendor's MCP
 * server and provider schemas, since the stored page excerpt stops after `MultiAZ`.
 *
 * Reference: `6293/65748` and `6293/71563`.
 */
typedef struct volcredis_CreateDBInstanceRequest {
    /**
     * Region to create the instance in.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Zone of every node of a shard, one entry per node; the first entry is the primary's zone.
     */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** How many items `ConfigureNodes` points to. */
    size_t ConfigureNodesCount;
    /**
     * Redis version the instance runs.
     *
     * Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * Whether nodes are spread over several availability zones.
     *
     * Example: `enabled`.
     */
    const char *MultiAZ;
    /**
     * Nodes in each shard: 1 gives a single-node instance, more give a primary with secondaries.
     *
     * Limits: 1 to 6. Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Memory of each shard; the sizes on offer depend on `ShardedCluster`.
     *
     * Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768`
     * and `65536`. Example: `1024`.
     */
    volcredis_optional_int64 ShardCapacity;
    /**
     * Whether data is spread over several shards: 1 yes, 0 no.
     *
     * Documented values: `0` and `1`. Example: `0`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Subnet of that VPC; it has to lie in a zone the instance uses.
     *
     * Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
     */
    const char *SubnetId;
    /**
     * VPC the instance joins; clients in the same VPC reach it over the private network.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * Allow lists to bind at once; when left out the instance has none, at most 100 may be given.
     *
     * Limits: at most 100 items.
     */
    volcredis_strings AllowListIds;
    /**
     * Parameter template to apply; the system template of the chosen version is used when it is left out.
     */
    const char *ParameterGroupId;
    /**
     * Whether a subscription renews itself.
     *
     * Default: `false`.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Billing: pay-as-you-go or subscription.
     *
     * Default: `PostPaid`. Example: `PostPaid`.
     */
    const char *ChargeType;
    /**
     * Whether the instance is guarded against deletion.
     *
     * Default: `disabled`.
     */
    const char *DeletionProtection;
    /**
     * Name of the instance; Chinese characters, letters, digits, underscores and hyphens, not starting with
     * a digit or hyphen; the instance ID is used when it is left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testInstance`.
     */
    const char *InstanceName;
    /**
     * Whether the private endpoint may be used without a password; letter case does not matter.
     *
     * Default: `close`.
     */
    const char *NoAuthMode;
    /**
     * Password of the built-in default account; it needs at least two of upper case, lower case, digits and
     * special characters.
     *
     * Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
     */
    const char *Password;
    /**
     * Port of the private endpoint.
     *
     * Limits: 1024 to 65535. Default: `6379`.
     */
    volcredis_optional_int32 Port;
    /**
     * Project the instance is filed under.
     *
     * Default: `default`. Example: `default`.
     */
    const char *ProjectName;
    /**
     * Length of a subscription; 1 to 9 months or 1, 2 or 3 years.
     *
     * Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /**
     * Number of shards; meant for sharded instances only.
     *
     * Limits: 2 to 256. Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Tags to attach to the new instance; at most 20 in one request and 50 on an instance.
     *
     * Limits: at most 20 items.
     */
    const volcredis_Tag *Tags;
    /** How many items `Tags` points to. */
    size_t TagsCount;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateDBInstanceRequest;

static inline volcredis_status volcredis_fill_CreateDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_put_string(request, at, "NoAuthMode", from->NoAuthMode, error);
    status = status ? status : volcredis_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance being created.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Number of the billing order that the creation produced.
     */
    const char *OrderNO;
} volcredis_CreateDBInstanceResponse;

static inline volcredis_CreateDBInstanceResponse volcredis_read_CreateDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Orders a new community-edition Redis instance and returns its ID while it is still being built.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Orders a new Enterprise edition Redis instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
 * - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
 * - The service ignores `FlashPerShard` when `DataLayout` is `RAM` (nothing is refused).
 * - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
 *
 * Rules that only the service can check:
 *
 * - The subnet must belong to the VPC in `VpcId` and to a zone of the instance.
 *
 * Notes:
 *
 * - `FlashPerShard` is required by the SDK even for RAM instances, where the service ignores it;
 * `ModifyEnterpriseDBInstanceCapacity` wants 0 there.
 * - 64 shards are on offer by invitation only (product specification page); the API page lists 1 to 32.
 * - By default one account may use at most 64 shards of Enterprise instances per region; past that the call
 * fails for lack of quota.
 * - The stored copy of the reference page ends before the fields `MultiAZ`, `ConfigureNodes`,
 * `InstanceName`, Modules, Password, `AllowListIds`, `DeletionProtection`, `ProjectName`, Tags and
 * `ClientToken`; their meaning here comes from the SDK, from other Enterprise pages (`ClientToken`,
 * `DeletionProtection`) and from the same fields of `CreateDBInstance`.
 * - Unverified for this edition, but the rules of `CreateDBInstance` for the same fields: `InstanceName`
 * 1-128 characters (Chinese, letters, digits, _ and -, no digit or - first; default: the instance ID),
 * Password 8-32 characters with two of the four character classes, at most 100 `AllowListIds`, at most 20
 * Tags, `AutoRenew` false, `DeletionProtection` disabled and `ProjectName` default when left out.
 * - The exact wire spelling of the Modules values could not be seen.
 * - There is no `EngineVersion` field: Enterprise instances are always 7.4.
 * - The Enterprise API is limited to 20 calls per second per account, action and region; past that the
 * error code is AccountFlowLimitExceeded.
 *
 * Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and `84772/1262384`.
 */
typedef struct volcredis_CreateEnterpriseDBInstanceRequest {
    /**
     * Region in which the instance is created; `DescribeRegions` lists them.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
     *
     * Example: `PrePaid`.
     */
    const char *ChargeType;
    /**
     * Storage kind: RAM keeps all data in memory, Hybrid moves cold data to fast storage.
     *
     * Example: `RAM`.
     */
    const char *DataLayout;
    /**
     * Fast-storage capacity of one shard, from 10 GiB to 30 GiB in steps of 10 GiB; counts for Hybrid
     * instances only.
     *
     * Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
     */
    volcredis_optional_int32 FlashPerShard;
    /**
     * Memory of one shard; only one size (8 GiB) is on offer.
     *
     * Unit: MiB. Documented values: `8192`. Example: `8192`.
     */
    volcredis_optional_int32 RamPerShard;
    /**
     * How many shards the instance has.
     *
     * Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Subnet inside the VPC, in the instance's own zone.
     *
     * Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
     */
    const char *SubnetId;
    /**
     * VPC the instance lives in; best the one of the ECS instances that will connect to it.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * IDs of the allow lists to bind to the instance at creation.
     */
    volcredis_strings AllowListIds;
    /**
     * Whether the subscription renews by itself; counts for PrePaid only.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Zones in which the nodes of a shard are placed.
     */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** How many items `ConfigureNodes` points to. */
    size_t ConfigureNodesCount;
    /**
     * Whether the instance is protected against deletion.
     */
    const char *DeletionProtection;
    /**
     * Display name of the instance.
     */
    const char *InstanceName;
    /**
     * Redis modules to load into the instance (the product offers RediSearch, RedisJSON, RedisTimeSeries
     * and RedisBloom).
     */
    volcredis_strings Modules;
    /**
     * Whether the nodes are spread over several zones.
     */
    const char *MultiAZ;
    /**
     * Password for the default account.
     */
    const char *Password;
    /**
     * Project the instance is put in.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Length of the subscription: one to nine months, or one, two or three years.
     *
     * Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
     * Example: `1`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /**
     * Tags to bind to the instance.
     */
    const volcredis_Tag *Tags;
    /** How many items `Tags` points to. */
    size_t TagsCount;
    /**
     * Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_CreateEnterpriseDBInstanceRequest;

static inline volcredis_status volcredis_fill_CreateEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_put_strings(request, at, "Modules", from->Modules, error);
    status = status ? status : volcredis_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `CreateEnterpriseDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateEnterpriseDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the new instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Number of the purchase order.
     *
     * Example: `Order702856788643751****`.
     */
    const char *OrderNO;
} volcredis_CreateEnterpriseDBInstanceResponse;

static inline volcredis_CreateEnterpriseDBInstanceResponse volcredis_read_CreateEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateEnterpriseDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Orders a new Enterprise edition Redis instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Starts a one-time job that scans an instance for expired keys and clears them.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Notes:
 *
 * - The job runs SCAN over all data and raises the CPU load of the instance, so it belongs in a quiet
 * period.
 * - Progress is read with `DescribeKeyScanJobs`, and `InterruptKeyScanJob` cancels the job.
 * - Once started, a job cannot be changed; `Finished`, `Failed` and `Interrupted` are its final states
 * (from the official Pulumi provider).
 *
 * Reference: `6293/1681638`.
 */
typedef struct volcredis_CreateKeyScanJobRequest {
    /**
     * Id of the instance to scan.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * Number of keys to scan per second.
     *
     * Limits: 2000 to 100000. Example: `2000`.
     */
    volcredis_optional_int32 ScanKeyNumPerSecond;
    /**
     * Time after which the scan is given up.
     *
     * Unit: minute. Limits: 30 to 1440. Example: `30`.
     */
    volcredis_optional_int32 TimeoutMinutes;
} volcredis_CreateKeyScanJobRequest;

static inline volcredis_status volcredis_fill_CreateKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_CreateKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "ScanKeyNumPerSecond", from->ScanKeyNumPerSecond, error);
    status = status ? status : volcredis_put_int32(request, at, "TimeoutMinutes", from->TimeoutMinutes, error);
    return status;
}

/**
 * What `CreateKeyScanJob` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateKeyScanJobResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the new job.
     *
     * Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
     */
    const char *JobId;
} volcredis_CreateKeyScanJobResponse;

static inline volcredis_CreateKeyScanJobResponse volcredis_read_CreateKeyScanJobResponse(const volcredis_value *value) {
    volcredis_CreateKeyScanJobResponse view;
    view.value = value;
    view.JobId = volcredis_get_string(value, "JobId");
    return view;
}

/**
 * Starts a one-time job that scans an instance for expired keys and clears them.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Creates a custom parameter template for one Redis version.
 *
 * The change is made when the call returns.
 *
 * Notes:
 *
 * - That `ParamValues` is required is taken from the rule of at least one parameter and from both official
 * Terraform providers; the stored copy of the page has lost its required column.
 * - The official MCP server says Name is limited to 32 characters and that a `ClientToken` is accepted; the
 * reference page says 2 to 64 characters and has no `ClientToken`.
 * - `EngineVersion` cannot be changed afterwards: `ModifyParameterGroup` does not take it.
 *
 * Reference: `6293/1415104`.
 */
typedef struct volcredis_CreateParameterGroupRequest {
    /**
     * Redis version the template is for.
     *
     * Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * Name of the template: Chinese characters, letters, digits, underscores and hyphens, not starting with
     * a digit or a hyphen.
     *
     * Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `test_temp`.
     */
    const char *Name;
    /**
     * Parameters the template holds, at least one.
     *
     * Limits: at least one item.
     */
    const volcredis_ParamValue *ParamValues;
    /** How many items `ParamValues` points to. */
    size_t ParamValuesCount;
    /**
     * Remark on the template; empty unless given.
     *
     * Limits: at most 200 characters. Example: `test template`.
     */
    const char *Description;
} volcredis_CreateParameterGroupRequest;

static inline volcredis_status volcredis_fill_CreateParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_put_string(request, at, "Name", from->Name, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "Description", from->Description, error);
    return status;
}

/**
 * What `CreateParameterGroup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_CreateParameterGroupResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the new template.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
} volcredis_CreateParameterGroupResponse;

static inline volcredis_CreateParameterGroupResponse volcredis_read_CreateParameterGroupResponse(const volcredis_value *value) {
    volcredis_CreateParameterGroupResponse view;
    view.value = value;
    view.ParameterGroupId = volcredis_get_string(value, "ParameterGroupId");
    return view;
}

/**
 * Creates a custom parameter template for one Redis version.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Removes nodes from every shard of a primary-secondary instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - The node count per shard after the change must stay within 2 to 6: 2 \<= current nodes -
 * `NodesNumberToDecrease` \<= 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a single-node
 * instance (Standalone) always has one node.
 * - Data flashback is switched off by this change and its earlier restore points are lost; call
 * `StartContinuousBackup` afterwards to turn it on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 * - The rules for `NodesToRemove` were not visible in the excerpts; the docs say that it depends on the
 * instance's zone deployment, show it for a multi-zone instance, and the Terraform provider sends it for
 * multi-zone instances only, one entry per removed node.
 * - Examples of `OrderNO` come from the BytePlus edition of the page.
 *
 * Reference: `6293/65749`.
 */
typedef struct volcredis_DecreaseDBInstanceNodeNumberRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether the change starts at once (true) or waits for the instance's maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * How many nodes to take out of each shard.
     *
     * Limits: at most 4. Example: `2`.
     */
    volcredis_optional_int32 NodesNumberToDecrease;
    /**
     * Name for the full backup taken before the change; the backup id serves as the name when this is left
     * out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Availability zones of the nodes to take out, one entry per node.
     */
    const volcredis_ConfigureNode *NodesToRemove;
    /** How many items `NodesToRemove` points to. */
    size_t NodesToRemoveCount;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DecreaseDBInstanceNodeNumberRequest;

static inline volcredis_status volcredis_fill_DecreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_DecreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "NodesNumberToDecrease", from->NodesNumberToDecrease, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    if (from->NodesToRemove != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "NodesToRemove", "[]", error);
    }
    for (size_t index = 0; index < from->NodesToRemoveCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "NodesToRemove", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->NodesToRemove[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DecreaseDBInstanceNodeNumber` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DecreaseDBInstanceNodeNumberResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     *
     * Example: `Order716986589022527****`.
     */
    const char *OrderNO;
} volcredis_DecreaseDBInstanceNodeNumberResponse;

static inline volcredis_DecreaseDBInstanceNodeNumberResponse volcredis_read_DecreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_DecreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Removes nodes from every shard of a primary-secondary instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Ends every client session of an instance.
 *
 * The change is made when the call returns.
 *
 * Notes:
 *
 * - The connections of the sessions are cut.
 * - The reference lists it in its performance analysis chapter.
 *
 * Reference: `6293/2175475`.
 */
typedef struct volcredis_DeleteAllClientSessionRequest {
    /**
     * ID of the instance whose sessions are ended.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DeleteAllClientSessionRequest;

static inline volcredis_status volcredis_fill_DeleteAllClientSessionRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllClientSessionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DeleteAllClientSession` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteAllClientSessionResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether all sessions were ended.
     *
     * Example: `true`.
     */
    volcredis_optional_bool IsSuccess;
} volcredis_DeleteAllClientSessionResponse;

static inline volcredis_DeleteAllClientSessionResponse volcredis_read_DeleteAllClientSessionResponse(const volcredis_value *value) {
    volcredis_DeleteAllClientSessionResponse view;
    view.value = value;
    view.IsSuccess = volcredis_get_bool(value, "IsSuccess");
    return view;
}

/**
 * Ends every client session of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Deletes an allow list that no instance is bound to.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Refused while any instance is bound to the list; unbind with `DisassociateAllowList` first.
 *
 * Reference: `6293/108840` and `84772/1393076`.
 */
typedef struct volcredis_DeleteAllowListRequest {
    /**
     * ID of the list to delete.
     *
     * Example: `acl-cn022p4qmcz2p26****`.
     */
    const char *AllowListId;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteAllowListRequest;

static inline volcredis_status volcredis_fill_DeleteAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteAllowListResponse;

static inline volcredis_DeleteAllowListResponse volcredis_read_DeleteAllowListResponse(const volcredis_value *value) {
    volcredis_DeleteAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an allow list that no instance is bound to.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Notes:
 *
 * - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
 * `BlueGreenDeployment`, and its sample shows it; the SDK has the object's fields directly in Result.
 * Follow the page when decoding, and accept both.
 * - The members of `BlueGreenDeployment` are not on this page; they are those of
 * `DescribeBlueGreenDeployments`.
 * - Only while the deployment is DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING or
 * SWITCHOVER_FAILED.
 * - Both instances stay as they are configured, and the green one goes on costing money until it is
 * deleted.
 * - A new deployment can be created for the instance afterwards.
 * - The end of the sample response is missing from the stored page.
 *
 * Reference: `6293/2171477`.
 */
typedef struct volcredis_DeleteBlueGreenDeploymentRequest {
    /**
     * ID of the blue instance of the deployment.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
} volcredis_DeleteBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_DeleteBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    return status;
}

/**
 * What `DeleteBlueGreenDeployment` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteBlueGreenDeploymentResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * When the deployment was created; presumably in the style of `EndTime`.
     */
    const char *CreateTime;
    /**
     * How far the data copy from blue to green has come; the scale is not documented.
     */
    volcredis_optional_double DataSyncProgress;
    /**
     * When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`.
     */
    const char *EndTime;
    /**
     * Description that the deployment was given.
     *
     * Example: `upgradeversion`.
     */
    const char *Name;
    /**
     * Redis version of the blue instance.
     */
    const char *SourceEngineVersion;
    /**
     * ID of the blue (present) instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * Name of the blue instance.
     */
    const char *SourceInstanceName;
    /**
     * Where the deployment stands.
     *
     * Example: `SWITCHOVER_AVAILABLE`.
     */
    const char *Status;
    /**
     * Redis version of the green instance.
     *
     * Example: `7.0`.
     */
    const char *TargetEngineVersion;
    /**
     * ID of the green (new) instance.
     */
    const char *TargetInstanceId;
    /**
     * Name of the green instance.
     *
     * Example: `redistest-green`.
     */
    const char *TargetInstanceName;
    /**
     * The deployment this call acted on.
     *
     * It is read with `volcredis_read_BlueGreenDeployment`; null when it is not there.
     */
    const volcredis_value *BlueGreenDeployment;
} volcredis_DeleteBlueGreenDeploymentResponse;

static inline volcredis_DeleteBlueGreenDeploymentResponse volcredis_read_DeleteBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_DeleteBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.Name = volcredis_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_get_string(value, "SourceInstanceName");
    view.Status = volcredis_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
 * repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - The enterprise page calls the request synchronous.
 * - The needed state comes from the console guide (6293/70853).
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/71734` and `84772/1393069`.
 */
typedef struct volcredis_DeleteDBAccountRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name of the account to delete; the default account cannot be deleted.
     *
     * Limits: not `default`. Example: `test1`.
     */
    const char *AccountName;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBAccountRequest;

static inline volcredis_status volcredis_fill_DeleteDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteDBAccount` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteDBAccountResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Releases the direct-link address of an instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Notes:
 *
 * - Once it is gone the instance no longer serves the Redis Cluster protocol, so applications have to move
 * to another address first.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/1407724`.
 */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBEndpointDirectLinkAddressRequest;

static inline volcredis_status volcredis_fill_DeleteDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteDBEndpointDirectLinkAddress` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointDirectLinkAddressResponse;

static inline volcredis_DeleteDBEndpointDirectLinkAddressResponse volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Releases the direct-link address of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Closes public network access to an instance by releasing its public address.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - The EIP is unbound but not released, so it goes on being billed until it is released in the EIP
 * service.
 * - On instances created before 2022-05-17 the call may fail; support has to help then.
 * - The Terraform provider also sends `EipId`, a field that neither the page nor the SDK lists.
 * - The final state is what the Terraform provider waits for: the instance Running and the EIP Available.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/110161` and `84772/1393065`.
 */
typedef struct volcredis_DeleteDBEndpointPublicAddressRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBEndpointPublicAddressRequest;

static inline volcredis_status volcredis_fill_DeleteDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteDBEndpointPublicAddress` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DeleteDBEndpointPublicAddressResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointPublicAddressResponse;

static inline volcredis_DeleteDBEndpointPublicAddressResponse volcredis_read_DeleteDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Closes public network access to an instance by releasing its public address.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Deletes an instance for good.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules that only the service can check:
 *
 * - `BackupPointName` has an effect only when the instance is primary-secondary (`InstanceClass`
 * PrimarySecondary) and pay-as-you-go (`ChargeType` PostPaid).
 *
 * Notes:
 *
 * - For a primary-secondary instance a final backup is made by default before the deletion; it stays
 * visible and downloadable in the backup list.
 * - For a single-node instance nothing is backed up and the data is gone.
 * - The page lists no response fields of its own.
 * - The public Terraform provider also sends `CreateBackup` for instances with more than one node, a field
 * that neither the page nor the SDK has (the enterprise counterpart `DeleteEnterpriseDBInstance` does have
 * it), and it refuses by itself to delete an instance whose deletion protection is enabled.
 *
 * Reference: `6293/99796`.
 */
typedef struct volcredis_DeleteDBInstanceRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name for the final backup of the instance; the backup id serves as the name when this is left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteDBInstanceRequest;

static inline volcredis_status volcredis_fill_DeleteDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteDBInstanceResponse;

static inline volcredis_DeleteDBInstanceResponse volcredis_read_DeleteDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an instance for good.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Deletes an Enterprise edition instance, by default after a final full backup.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - `CreateBackup` and `BackupPointName` count only for an instance whose `ChargeType` is PostPaid; before
 * a PrePaid instance is deleted a final backup is always made and is named by its backup ID.
 *
 * Notes:
 *
 * - No response fields: Result is null in the other pages of this kind.
 * - The billing method of an instance is read with `DescribeEnterpriseDBInstanceDetail`.
 *
 * Reference: `84772/1387160`.
 */
typedef struct volcredis_DeleteEnterpriseDBInstanceRequest {
    /**
     * ID of the instance to delete.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name for that final backup; the backup ID is used when left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the deletion; counts for pay-as-you-go instances only.
     *
     * Default: `true`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DeleteEnterpriseDBInstanceRequest;

static inline volcredis_status volcredis_fill_DeleteEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DeleteEnterpriseDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteEnterpriseDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteEnterpriseDBInstanceResponse;

static inline volcredis_DeleteEnterpriseDBInstanceResponse volcredis_read_DeleteEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteEnterpriseDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an Enterprise edition instance, by default after a final full backup.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Deletes a custom parameter template for good.
 *
 * The change is made when the call returns.
 *
 * Rules that only the service can check:
 *
 * - Only a template whose Source is User can be deleted; a System template cannot.
 *
 * Notes:
 *
 * - A deleted template cannot be brought back.
 * - Result is null.
 *
 * Reference: `6293/1415108`.
 */
typedef struct volcredis_DeleteParameterGroupRequest {
    /**
     * Id of the custom template to delete.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
} volcredis_DeleteParameterGroupRequest;

static inline volcredis_status volcredis_fill_DeleteParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/**
 * What `DeleteParameterGroup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DeleteParameterGroupResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DeleteParameterGroupResponse;

static inline volcredis_DeleteParameterGroupResponse volcredis_read_DeleteParameterGroupResponse(const volcredis_value *value) {
    volcredis_DeleteParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes a custom parameter template for good.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An instance bound to an allow list.
 */
typedef struct volcredis_DescribeAllowListDetail_AssociatedInstance {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of a bound instance.
     *
     * Example: `redis-cn02j292it8lc****`.
     */
    const char *InstanceId;
    /**
     * Name of a bound instance.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Project that the bound instance belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * ID of the VPC that the bound instance is in.
     *
     * Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
     */
    const char *VPC;
} volcredis_DescribeAllowListDetail_AssociatedInstance;

static inline volcredis_DescribeAllowListDetail_AssociatedInstance volcredis_read_DescribeAllowListDetail_AssociatedInstance(const volcredis_value *value) {
    volcredis_DescribeAllowListDetail_AssociatedInstance view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.VPC = volcredis_get_string(value, "VPC");
    return view;
}

/**
 * Returns one allow list with its addresses, bound instances and linked security groups.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The documented sample predates `ProjectName`, `AssociatedInstanceNum` and `SecurityGroupBindInfos`, and
 * shows `AllowListType` IPv4.
 *
 * Reference: `6293/108836` and `84772/1393072`.
 */
typedef struct volcredis_DescribeAllowListDetailRequest {
    /**
     * ID of the list to read.
     *
     * Example: `acl-cn022p4qmcz2p26****`.
     */
    const char *AllowListId;
} volcredis_DescribeAllowListDetailRequest;

static inline volcredis_status volcredis_fill_DescribeAllowListDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AllowListId", from->AllowListId, error);
    return status;
}

/**
 * What `DescribeAllowListDetail` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeAllowListDetailResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Comma-separated addresses and CIDR blocks in the list.
     *
     * Example: `10.1.***.***`.
     */
    const char *AllowList;
    /**
     * Whether this is an ordinary list or the region's default one.
     *
     * Example: `Default`.
     */
    const char *AllowListCategory;
    /**
     * Remark on the list.
     *
     * Example: `test`.
     */
    const char *AllowListDesc;
    /**
     * ID of the list.
     *
     * Example: `acl-cnlf3xgczbjldzy****`.
     */
    const char *AllowListId;
    /**
     * Name of the list.
     *
     * Example: `api_test`.
     */
    const char *AllowListName;
    /**
     * Obsolete address-family marker that the service no longer uses.
     *
     * Deprecated. Example: `DualStack`.
     */
    const char *AllowListType;
    /**
     * Number of instances bound to the list.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 AssociatedInstanceNum;
    /**
     * The instances bound to the list.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeAllowListDetail_AssociatedInstance`.
     */
    volcredis_list AssociatedInstances;
    /**
     * Project that the list belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Security groups linked to the list; left out of the answer when there are none.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_SecurityGroupBindInfo`.
     */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowListDetailResponse;

static inline volcredis_DescribeAllowListDetailResponse volcredis_read_DescribeAllowListDetailResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListDetailResponse view;
    view.value = value;
    view.AllowList = volcredis_get_string(value, "AllowList");
    view.AllowListCategory = volcredis_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_get_string(value, "AllowListDesc");
    view.AllowListId = volcredis_get_string(value, "AllowListId");
    view.AllowListName = volcredis_get_string(value, "AllowListName");
    view.AllowListType = volcredis_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_get_int32(value, "AssociatedInstanceNum");
    view.AssociatedInstances = volcredis_get_list(value, "AssociatedInstances");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Returns one allow list with its addresses, bound instances and linked security groups.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An allow list.
 */
typedef struct volcredis_DescribeAllowLists_AllowList {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the list.
     *
     * Example: `acl-cnlf3xgczbjldzy****`.
     */
    const char *AllowListId;
    /**
     * Whether this is an ordinary list or the region's default one.
     */
    const char *AllowListCategory;
    /**
     * Remark on the list.
     *
     * Example: `api_test`.
     */
    const char *AllowListDesc;
    /**
     * How many addresses and CIDR blocks the list holds.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 AllowListIPNum;
    /**
     * Name of the list.
     *
     * Example: `api_test`.
     */
    const char *AllowListName;
    /**
     * Obsolete address-family marker that the service no longer uses.
     *
     * Deprecated. Example: `DualStack`.
     */
    const char *AllowListType;
    /**
     * Number of instances bound to the list.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 AssociatedInstanceNum;
    /**
     * Project that the list belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Security groups linked to the list; left out of the answer when there are none.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_SecurityGroupBindInfo`.
     */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowLists_AllowList;

static inline volcredis_DescribeAllowLists_AllowList volcredis_read_DescribeAllowLists_AllowList(const volcredis_value *value) {
    volcredis_DescribeAllowLists_AllowList view;
    view.value = value;
    view.AllowListId = volcredis_get_string(value, "AllowListId");
    view.AllowListCategory = volcredis_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_get_string(value, "AllowListDesc");
    view.AllowListIPNum = volcredis_get_int32(value, "AllowListIPNum");
    view.AllowListName = volcredis_get_string(value, "AllowListName");
    view.AllowListType = volcredis_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_get_int32(value, "AssociatedInstanceNum");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Lists the allow lists of the account in a region, optionally filtered.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Not paged: every matching list comes back in one answer, and there is no total.
 * - The addresses themselves are not in this answer; read them with `DescribeAllowListDetail`.
 * - `QueryDefault` has three meanings (true, false, absent), so a client must be able to leave it out.
 * - The vendor's MCP server describes IPAddress and IPSegment as lists; on the wire they are strings.
 *
 * Reference: `6293/108835` and `84772/1393071`.
 */
typedef struct volcredis_DescribeAllowListsRequest {
    /**
     * Region to list.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Keeps lists that this instance is bound to.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Comma-separated IP addresses, at most 50; keeps lists that hold such an address itself or a CIDR
     * block around it.
     *
     * Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
     */
    const char *IPAddress;
    /**
     * Comma-separated CIDR blocks, at most 50; keeps lists that hold exactly such a block.
     *
     * Limits: at most 50 items; items separated by `,`. Example: `100.64.***.*** /10,192.168.***.*** /32`.
     */
    const char *IPSegment;
    /**
     * Keeps lists of this project.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * True keeps only the default list, false only ordinary lists; both kinds come back when it is left
     * out.
     *
     * Example: `false`.
     */
    volcredis_optional_bool QueryDefault;
} volcredis_DescribeAllowListsRequest;

static inline volcredis_status volcredis_fill_DescribeAllowListsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "IPAddress", from->IPAddress, error);
    status = status ? status : volcredis_put_string(request, at, "IPSegment", from->IPSegment, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_bool(request, at, "QueryDefault", from->QueryDefault, error);
    return status;
}

/**
 * What `DescribeAllowLists` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeAllowListsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The matching lists.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeAllowLists_AllowList`.
     */
    volcredis_list AllowLists;
} volcredis_DescribeAllowListsResponse;

static inline volcredis_DescribeAllowListsResponse volcredis_read_DescribeAllowListsResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListsResponse view;
    view.value = value;
    view.AllowLists = volcredis_get_list(value, "AllowLists");
    return view;
}

/**
 * Lists the allow lists of the account in a region, optionally filtered.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the regions that an instance's backups can be copied to.
 *
 * Changes nothing.
 *
 * Reference: `6293/1537662`.
 */
typedef struct volcredis_DescribeAvailableCrossRegionRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeAvailableCrossRegionRequest;

static inline volcredis_status volcredis_fill_DescribeAvailableCrossRegionRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAvailableCrossRegionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeAvailableCrossRegion` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeAvailableCrossRegionResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * IDs of the regions that can be the destination of cross-region backup.
     *
     * Example: `["cn-shanghai","cn-guangzhou"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list TargetRegionIds;
} volcredis_DescribeAvailableCrossRegionResponse;

static inline volcredis_DescribeAvailableCrossRegionResponse volcredis_read_DescribeAvailableCrossRegionResponse(const volcredis_value *value) {
    volcredis_DescribeAvailableCrossRegionResponse view;
    view.value = value;
    view.TargetRegionIds = volcredis_get_list(value, "TargetRegionIds");
    return view;
}

/**
 * Lists the regions that an instance's backups can be copied to.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes nothing.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - `BackupHour` is in UTC+8 while the timestamps are in UTC.
 * - min and max of Period apply to each element.
 *
 * Reference: `6293/65765` and `84772/1393059`.
 */
typedef struct volcredis_DescribeBackupPlanRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeBackupPlanRequest;

static inline volcredis_status volcredis_fill_DescribeBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeBackupPlan` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeBackupPlanResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether automatic backup is on.
     *
     * Example: `true`.
     */
    volcredis_optional_bool Active;
    /**
     * Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.
     *
     * Limits: 0 to 23. Example: `5`.
     */
    volcredis_optional_int32 BackupHour;
    /**
     * Kind of backup the plan makes; only Full at present.
     *
     * Documented values: `Full`. Example: `Full`.
     */
    const char *BackupType;
    /**
     * When the next automatic backup is expected (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
     */
    const char *ExpectNextBackupTime;
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * When the plan was last changed (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
     */
    const char *LastUpdateTime;
    /**
     * Days of the week with a backup, each from 1 (Monday) to 7 (Sunday).
     *
     * Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
     *
     * Its items are read with `volcredis_item_int32`.
     */
    volcredis_list Period;
    /**
     * How long backups are kept; 7 by default.
     *
     * Unit: day. Example: `7`.
     */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackupPlanResponse;

static inline volcredis_DescribeBackupPlanResponse volcredis_read_DescribeBackupPlanResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPlanResponse view;
    view.value = value;
    view.Active = volcredis_get_bool(value, "Active");
    view.BackupHour = volcredis_get_int32(value, "BackupHour");
    view.BackupType = volcredis_get_string(value, "BackupType");
    view.ExpectNextBackupTime = volcredis_get_string(value, "ExpectNextBackupTime");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.LastUpdateTime = volcredis_get_string(value, "LastUpdateTime");
    view.Period = volcredis_get_list(value, "Period");
    view.TTL = volcredis_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the automatic backup plan of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * Where the backup file of one shard can be fetched.
 */
typedef struct volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Address for downloading the RDB file over the private network.
     */
    const char *PrivateDownloadUrl;
    /**
     * Address for downloading the RDB file over the public network.
     */
    const char *PublicDownloadUrl;
    /**
     * Size of the RDB file.
     *
     * Unit: B.
     */
    volcredis_optional_int64 RdbFileSize;
    /**
     * ID of the shard the RDB file comes from.
     */
    const char *ShardId;
} volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl;

static inline volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl view;
    view.value = value;
    view.PrivateDownloadUrl = volcredis_get_string(value, "PrivateDownloadUrl");
    view.PublicDownloadUrl = volcredis_get_string(value, "PublicDownloadUrl");
    view.RdbFileSize = volcredis_get_int64(value, "RdbFileSize");
    view.ShardId = volcredis_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the download addresses of the files of one backup.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - The sample request of the international edition spells the action DescribeBakupPointDownloadUrls in its
 * URL; that is a slip of the page, the real name has 'Backup'.
 *
 * Reference: `6293/160056` and `84772/1393061`.
 */
typedef struct volcredis_DescribeBackupPointDownloadUrlsRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the backup, as listed by `DescribeBackups`.
     *
     * Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
     */
    const char *BackupPointId;
} volcredis_DescribeBackupPointDownloadUrlsRequest;

static inline volcredis_status volcredis_fill_DescribeBackupPointDownloadUrlsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPointDownloadUrlsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    return status;
}

/**
 * What `DescribeBackupPointDownloadUrls` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeBackupPointDownloadUrlsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Download addresses of the backup files, one per shard.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl`.
     */
    volcredis_list BackupPointDownloadUrls;
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Number of shards in the instance.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeBackupPointDownloadUrlsResponse;

static inline volcredis_DescribeBackupPointDownloadUrlsResponse volcredis_read_DescribeBackupPointDownloadUrlsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrlsResponse view;
    view.value = value;
    view.BackupPointDownloadUrls = volcredis_get_list(value, "BackupPointDownloadUrls");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    return view;
}

/**
 * Returns the download addresses of the files of one backup.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * The instance as it was then.
 */
typedef struct volcredis_DescribeBackups_InstanceInfo {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance the backup was taken from.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the region of the instance.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * ID of the account that owns the instance.
     */
    volcredis_optional_int64 AccountId;
    /**
     * Architecture of the instance: without sharding (Standard) or a sharded cluster (Cluster).
     */
    const char *ArchType;
    /**
     * How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid).
     */
    const char *ChargeType;
    /**
     * Whether deletion protection is switched on for the instance.
     */
    const char *DeletionProtection;
    /**
     * Redis version of the instance.
     *
     * Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * When the subscription of the instance runs out; meaningful for PrePaid only.
     */
    const char *ExpiredTime;
    /**
     * Name of the instance.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Daily window in which the service may do maintenance on the instance.
     *
     * Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
     */
    const char *MaintenanceTime;
    /**
     * Type of network the instance is attached to.
     */
    const char *NetworkType;
    /**
     * Number of replicas in each shard.
     */
    volcredis_optional_int32 Replicas;
    /**
     * Memory capacity of one shard.
     *
     * Unit: MiB.
     */
    volcredis_optional_double ShardCapacity;
    /**
     * Number of shards in the instance.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Total memory capacity of the instance.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 TotalCapacity;
    /**
     * ID of the private network (VPC) of the instance.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * IDs of the availability zones that hold the instance.
     *
     * Example: `["cn-beijing-a"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeBackups_InstanceInfo;

static inline volcredis_DescribeBackups_InstanceInfo volcredis_read_DescribeBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.AccountId = volcredis_get_int64(value, "AccountId");
    view.ArchType = volcredis_get_string(value, "ArchType");
    view.ChargeType = volcredis_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_get_string(value, "NetworkType");
    view.Replicas = volcredis_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * A backup.
 */
typedef struct volcredis_DescribeBackups_Backup {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance the backup belongs to.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the backup.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * Name of the backup; the backup ID unless one was set.
     *
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * How far the backup has got, as a number (presumably a percentage).
     */
    volcredis_optional_int32 BackupProgress;
    /**
     * How the backup came about: by hand (ManualBackup) or by the automatic plan (AutomatedBackup).
     */
    const char *BackupStrategy;
    /**
     * Kind of backup; only full backups (Full) are documented as listed.
     */
    const char *BackupType;
    /**
     * When the backup finished (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *EndTime;
    /**
     * Facts about the instance the backup belongs to.
     *
     * It is read with `volcredis_read_DescribeBackups_InstanceInfo`; null when it is not there.
     */
    const volcredis_value *InstanceInfo;
    /**
     * Project the backup belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Size of the backup.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 Size;
    /**
     * When the backup started (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *StartTime;
    /**
     * State of the backup: being made, usable, not usable or being deleted.
     *
     * Example: `Available`.
     */
    const char *Status;
    /**
     * How long the backup is kept.
     *
     * Unit: day.
     */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackups_Backup;

static inline volcredis_DescribeBackups_Backup volcredis_read_DescribeBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_get_string(value, "BackupType");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.Size = volcredis_get_int64(value, "Size");
    view.StartTime = volcredis_get_string(value, "StartTime");
    view.Status = volcredis_get_string(value, "Status");
    view.TTL = volcredis_get_int32(value, "TTL");
    return view;
}

/**
 * Lists the backups of one instance or of the whole account.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `InstanceId` must be given when `Scope` is `OneInstance`.
 * - `InstanceId` must be given when `Scope` is not given.
 * - `EndTime` must be given when `StartTime` is given.
 * - `PageSize` must be given when `PageNumber` is given.
 * - The service ignores `BackupPointName` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `BackupPointName` when `Scope` is not given (nothing is refused).
 * - The service ignores `BackupPointId` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `BackupPointId` when `Scope` is not given (nothing is refused).
 * - The service ignores `ProjectName` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `ProjectName` when `Scope` is not given (nothing is refused).
 * - `EndTime` must be later than `StartTime`.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - Scope is OneInstance when absent, so `InstanceId` is then required.
 * - The Scope value DestroyedInstances and the `BackupStrategyList` values DataFlashBack and AllStrategy
 * are in the SDK but not in the reference.
 * - The nested fields of Backups are told from the SDK and the Terraform provider, as the data-structure
 * page could be read only in part; the units of the capacities and the format of `MaintenanceTime` are
 * those of `DescribeDBInstanceDetail`.
 * - The reference gives `PageSize` as required with `PageNumber`; the official MCP server claims the
 * reverse too.
 * - `PageSize` goes to 100 on the 2025-04 page and in the international edition, to 1000 on the enterprise
 * edition's page and in the official MCP server.
 * - That `BackupPointId` works only for AccountInstances is from the official MCP server and the sister
 * action `DescribeCrossRegionBackups`.
 * - An older edition of the page required `InstanceId` and had no Scope; the current one is a superset.
 *
 * Reference: `6293/65766` and `84772/1393058`.
 */
typedef struct volcredis_DescribeBackupsRequest {
    /**
     * ID of the instance whose backups to list; empty means no filter by instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Keep backups whose ID contains this text; works only for the AccountInstances scope.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * Keep backups whose name contains this text; has no effect for the OneInstance scope.
     *
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Keep backups made in one of these ways; empty means all.
     *
     * Example: `["AutomatedBackup","ManualBackup"]`.
     */
    volcredis_strings BackupStrategyList;
    /**
     * End of the time range to search (UTC); must be later than `StartTime`.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
     */
    const char *EndTime;
    /**
     * Page to return, counted from 1.
     *
     * Limits: at least 1. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Number of backups per page.
     *
     * Limits: 1 to 1000. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Keep backups of this project; works only for the AccountInstances scope.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Whether to search one instance or the whole account.
     *
     * Default: `OneInstance`. Example: `AccountInstances`.
     */
    const char *Scope;
    /**
     * Start of the time range to search (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
     */
    const char *StartTime;
} volcredis_DescribeBackupsRequest;

static inline volcredis_status volcredis_fill_DescribeBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_put_string(request, at, "StartTime", from->StartTime, error);
    return status;
}

/**
 * What `DescribeBackups` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeBackupsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The backups on this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeBackups_Backup`.
     */
    volcredis_list Backups;
    /**
     * Number of backups that match.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeBackupsResponse;

static inline volcredis_DescribeBackupsResponse volcredis_read_DescribeBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_get_list(value, "Backups");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the backups of one instance or of the whole account.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A big key.
 */
typedef struct volcredis_DescribeBigKeys_BigKey {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Database that holds the key.
     */
    const char *DBName;
    /**
     * Name of the key.
     */
    const char *KeyInfo;
    /**
     * Data type of the key, as in the request field `KeyType`.
     */
    const char *KeyType;
    /**
     * Number of elements in the key, as a string.
     */
    const char *ValueLen;
    /**
     * Memory the key takes, as a string.
     *
     * Unit: B.
     */
    const char *ValueSize;
} volcredis_DescribeBigKeys_BigKey;

static inline volcredis_DescribeBigKeys_BigKey volcredis_read_DescribeBigKeys_BigKey(const volcredis_value *value) {
    volcredis_DescribeBigKeys_BigKey view;
    view.value = value;
    view.DBName = volcredis_get_string(value, "DBName");
    view.KeyInfo = volcredis_get_string(value, "KeyInfo");
    view.KeyType = volcredis_get_string(value, "KeyType");
    view.ValueLen = volcredis_get_string(value, "ValueLen");
    view.ValueSize = volcredis_get_string(value, "ValueSize");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements, for a short period within
 * the last 15 days.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryStartTime` and `QueryEndTime` may lie at most 24 hours apart.
 *
 * Rules that only the service can check:
 *
 * - `QueryStartTime` lies at most 15 days in the past.
 * - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of March
 * 2025 (24 hours by the official MCP server).
 *
 * Notes:
 *
 * - At most the 100 keys with the most memory, or the 100 with the most elements, are known to the service.
 * - There is a page size but no page number or token: one call returns all there is, up to 100 keys. The
 * official Terraform provider sends `PageNumber`, which is not documented.
 * - The sources differ on the period: the page (March 2025) gives a default of one hour and a maximum of
 * one hour, the official MCP server a default and a maximum of 24 hours.
 * - The result list is named `BigKey`, in the singular.
 * - The members of `BigKey` are not described in the part of the page that was available; their meanings
 * come from the official Terraform provider.
 *
 * Reference: `6293/78084`.
 */
typedef struct volcredis_DescribeBigKeysRequest {
    /**
     * Id of the instance to analyse.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of keys to return.
     *
     * Limits: 1 to 100. Example: `50`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Returns only keys of this data type; all types unless given.
     *
     * Example: `list`.
     */
    const char *KeyType;
    /**
     * Ranks by memory (`ValueSize`) or by number of elements (`ValueLen`).
     *
     * Default: `ValueSize`. Example: `ValueSize`.
     */
    const char *OrderBy;
    /**
     * End of the period in UTC; now unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the period in UTC, at most 15 days back; one hour ago unless given (but see notes).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
     */
    const char *QueryStartTime;
} volcredis_DescribeBigKeysRequest;

static inline volcredis_status volcredis_fill_DescribeBigKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBigKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/**
 * What `DescribeBigKeys` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeBigKeysResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Big keys found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeBigKeys_BigKey`.
     */
    volcredis_list BigKey;
    /**
     * Id of the instance.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of keys found.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeBigKeysResponse;

static inline volcredis_DescribeBigKeysResponse volcredis_read_DescribeBigKeysResponse(const volcredis_value *value) {
    volcredis_DescribeBigKeysResponse view;
    view.value = value;
    view.BigKey = volcredis_get_list(value, "BigKey");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements, for a short period within
 * the last 15 days.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes nothing.
 *
 * Notes:
 *
 * - `ExcludeCompleted`: the page says false leaves finished deployments out and true brings them in, the
 * opposite of what the name says. Treat the page's wording as doubtful.
 * - Status values come from the SDK. The reference pages name DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE,
 * SWITCHOVER_PENDING, SWITCHOVER_FAILED, SWITCHOVER_COMPLETED and DELETE_COMPLETED.
 * - `EndTime` in the sample has a space and no zone (yyyy-MM-dd HH:mm:ss).
 * - Not paged.
 * - The end of the sample response is missing from the stored page; members other than Name, Status and
 * `EndTime` come from the SDK.
 *
 * Reference: `6293/2171475`.
 */
typedef struct volcredis_DescribeBlueGreenDeploymentsRequest {
    /**
     * ID of the blue or the green instance of the deployments.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Filter on deployments that are over (SWITCHOVER_COMPLETED or DELETE_COMPLETED); see the note on its
     * direction.
     *
     * Default: `false`. Example: `false`.
     */
    volcredis_optional_bool ExcludeCompleted;
} volcredis_DescribeBlueGreenDeploymentsRequest;

static inline volcredis_status volcredis_fill_DescribeBlueGreenDeploymentsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBlueGreenDeploymentsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ExcludeCompleted", from->ExcludeCompleted, error);
    return status;
}

/**
 * What `DescribeBlueGreenDeployments` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeBlueGreenDeploymentsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The deployments of the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_BlueGreenDeployment`.
     */
    volcredis_list BlueGreenDeployments;
} volcredis_DescribeBlueGreenDeploymentsResponse;

static inline volcredis_DescribeBlueGreenDeploymentsResponse volcredis_read_DescribeBlueGreenDeploymentsResponse(const volcredis_value *value) {
    volcredis_DescribeBlueGreenDeploymentsResponse view;
    view.value = value;
    view.BlueGreenDeployments = volcredis_get_list(value, "BlueGreenDeployments");
    return view;
}

/**
 * Lists the blue-green deployments of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A client session.
 */
typedef struct volcredis_DescribeClientSessionSnapshot_ClientSession {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance the session is on.
     */
    const char *InstanceId;
    /**
     * Address and port of the client.
     */
    const char *ClientAddr;
    /**
     * Number that Redis gave the connection.
     */
    volcredis_optional_int64 ClientId;
    /**
     * IP address of the client.
     */
    const char *ClientIp;
    /**
     * Name the client gave its connection.
     */
    const char *ClientName;
    /**
     * ID of the node the session is on.
     */
    const char *NodeId;
    /**
     * How long the connection has existed.
     *
     * Unit: s.
     */
    volcredis_optional_int64 SessionAge;
    /**
     * Whether, as a number, the session is authenticated.
     */
    volcredis_optional_int32 SessionAuth;
    /**
     * Last command of the session.
     */
    const char *SessionCmd;
    /**
     * Number of the database in use.
     */
    volcredis_optional_int64 SessionDb;
    /**
     * Events the server waits for on the socket: r for readable, w for writable.
     */
    const char *SessionEvents;
    /**
     * File descriptor of the socket.
     */
    volcredis_optional_int32 SessionFd;
    /**
     * Client flags as in CLIENT LIST (N for none).
     */
    const char *SessionFlags;
    /**
     * How long the connection has been idle.
     *
     * Unit: s.
     */
    volcredis_optional_int64 SessionIdle;
    /**
     * Commands queued in a MULTI transaction; -1 outside one.
     */
    volcredis_optional_int32 SessionMulti;
    /**
     * Filled part of the fixed output buffer.
     */
    volcredis_optional_int64 SessionObl;
    /**
     * Replies waiting in the output list.
     */
    volcredis_optional_int64 SessionOll;
    /**
     * Memory used by the output buffers.
     *
     * Unit: B.
     */
    volcredis_optional_int64 SessionOmem;
    /**
     * Pattern subscriptions of the session.
     */
    volcredis_optional_int32 SessionPsub;
    /**
     * Filled part of the query buffer.
     *
     * Unit: B.
     */
    volcredis_optional_int64 SessionQbuf;
    /**
     * Free part of the query buffer.
     *
     * Unit: B.
     */
    volcredis_optional_int64 SessionQbufFree;
    /**
     * Channel subscriptions of the session.
     */
    volcredis_optional_int32 SessionSub;
} volcredis_DescribeClientSessionSnapshot_ClientSession;

static inline volcredis_DescribeClientSessionSnapshot_ClientSession volcredis_read_DescribeClientSessionSnapshot_ClientSession(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshot_ClientSession view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ClientAddr = volcredis_get_string(value, "ClientAddr");
    view.ClientId = volcredis_get_int64(value, "ClientId");
    view.ClientIp = volcredis_get_string(value, "ClientIp");
    view.ClientName = volcredis_get_string(value, "ClientName");
    view.NodeId = volcredis_get_string(value, "NodeId");
    view.SessionAge = volcredis_get_int64(value, "SessionAge");
    view.SessionAuth = volcredis_get_int32(value, "SessionAuth");
    view.SessionCmd = volcredis_get_string(value, "SessionCmd");
    view.SessionDb = volcredis_get_int64(value, "SessionDb");
    view.SessionEvents = volcredis_get_string(value, "SessionEvents");
    view.SessionFd = volcredis_get_int32(value, "SessionFd");
    view.SessionFlags = volcredis_get_string(value, "SessionFlags");
    view.SessionIdle = volcredis_get_int64(value, "SessionIdle");
    view.SessionMulti = volcredis_get_int32(value, "SessionMulti");
    view.SessionObl = volcredis_get_int64(value, "SessionObl");
    view.SessionOll = volcredis_get_int64(value, "SessionOll");
    view.SessionOmem = volcredis_get_int64(value, "SessionOmem");
    view.SessionPsub = volcredis_get_int32(value, "SessionPsub");
    view.SessionQbuf = volcredis_get_int64(value, "SessionQbuf");
    view.SessionQbufFree = volcredis_get_int64(value, "SessionQbufFree");
    view.SessionSub = volcredis_get_int32(value, "SessionSub");
    return view;
}

/**
 * A condition on the sessions to list.
 */
typedef struct volcredis_DescribeClientSessionSnapshot_SessionFilter {
    /**
     * Session property to filter on.
     */
    const char *FilterKey;
    /**
     * Value that the property must have.
     */
    const char *FilterValue;
} volcredis_DescribeClientSessionSnapshot_SessionFilter;

static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "FilterKey", from->FilterKey, error);
    status = status ? status : volcredis_put_string(request, at, "FilterValue", from->FilterValue, error);
    return status;
}

/**
 * Lists the client sessions of an instance as recorded in a span of time.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - No reference page could be found. Names and types come from the Go SDK (the Python SDK looked at lacks
 * the action); meanings are inferred from the names, from the output of the Redis command CLIENT LIST and
 * from `DescribeSlowLogs`, which pages in the same way.
 * - `ListOver` true presumably ends the paging, as in `DescribeFatLogs`.
 * - Unknown: the time format (elsewhere in this API yyyy-MM-ddTHH:mm:ssZ, UTC), the `FilterKey`, `OrderBy`
 * and `OrderType` values, the `PageSize` limits and the defaults.
 */
typedef struct volcredis_DescribeClientSessionSnapshotRequest {
    /**
     * ID of the instance whose sessions are listed.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Where to go on: the Context of the answer before; left out for the first one.
     */
    const char *Context;
    /**
     * Conditions on the sessions to return.
     */
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *Filter;
    /** How many items `Filter` points to. */
    size_t FilterCount;
    /**
     * Session property to sort by.
     */
    const char *OrderBy;
    /**
     * Sort direction.
     */
    const char *OrderType;
    /**
     * Sessions per answer.
     */
    volcredis_optional_int32 PageSize;
    /**
     * End of the span of time.
     */
    const char *QueryEndTime;
    /**
     * Start of the span of time.
     */
    const char *QueryStartTime;
} volcredis_DescribeClientSessionSnapshotRequest;

static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshotRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshotRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "Context", from->Context, error);
    if (from->Filter != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "Filter", "[]", error);
    }
    for (size_t index = 0; index < from->FilterCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "Filter", index);
        status = volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(request, inner, &from->Filter[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_put_string(request, at, "OrderType", from->OrderType, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/**
 * What `DescribeClientSessionSnapshot` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeClientSessionSnapshotResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Mark to pass in the next call to get more sessions.
     */
    const char *Context;
    /**
     * ID of the instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether this answer holds the last of the sessions.
     */
    volcredis_optional_bool ListOver;
    /**
     * The sessions of this answer.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeClientSessionSnapshot_ClientSession`.
     */
    volcredis_list SessionList;
    /**
     * How many sessions match.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeClientSessionSnapshotResponse;

static inline volcredis_DescribeClientSessionSnapshotResponse volcredis_read_DescribeClientSessionSnapshotResponse(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshotResponse view;
    view.value = value;
    view.Context = volcredis_get_string(value, "Context");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ListOver = volcredis_get_bool(value, "ListOver");
    view.SessionList = volcredis_get_list(value, "SessionList");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the client sessions of an instance as recorded in a span of time.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes nothing.
 *
 * Reference: `6293/1537659`.
 */
typedef struct volcredis_DescribeCrossRegionBackupPolicyRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeCrossRegionBackupPolicyRequest;

static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeCrossRegionBackupPolicy` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeCrossRegionBackupPolicyResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether cross-region backup is on.
     *
     * Example: `true`.
     */
    volcredis_optional_bool Active;
    /**
     * ID of the region the backups are copied to.
     *
     * Example: `cn-shanghai`.
     */
    const char *CrossBackupRegion;
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * How long copies in the other region are kept; 7 by default.
     *
     * Unit: day. Example: `7`.
     */
    volcredis_optional_int32 TTL;
} volcredis_DescribeCrossRegionBackupPolicyResponse;

static inline volcredis_DescribeCrossRegionBackupPolicyResponse volcredis_read_DescribeCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupPolicyResponse view;
    view.value = value;
    view.Active = volcredis_get_bool(value, "Active");
    view.CrossBackupRegion = volcredis_get_string(value, "CrossBackupRegion");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.TTL = volcredis_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the cross-region backup policy of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * The instance as it was then.
 */
typedef struct volcredis_DescribeCrossRegionBackups_InstanceInfo {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance the backup was taken from.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the region of the instance.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * ID of the account that owns the instance.
     */
    volcredis_optional_int64 AccountId;
    /**
     * Architecture of the instance: without sharding (Standard) or a sharded cluster (Cluster).
     */
    const char *ArchType;
    /**
     * Side of a blue-green deployment the instance is on, if it takes part in one.
     */
    const char *BlueGreenRole;
    /**
     * How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid).
     */
    const char *ChargeType;
    /**
     * Whether deletion protection is switched on for the instance.
     */
    const char *DeletionProtection;
    /**
     * Redis version of the instance.
     *
     * Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * When the subscription of the instance runs out; meaningful for PrePaid only.
     */
    const char *ExpiredTime;
    /**
     * Name of the instance.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Daily window in which the service may do maintenance on the instance.
     *
     * Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
     */
    const char *MaintenanceTime;
    /**
     * Type of network the instance is attached to.
     */
    const char *NetworkType;
    /**
     * Number of replicas in each shard.
     */
    volcredis_optional_int32 Replicas;
    /**
     * Memory capacity of one shard.
     *
     * Unit: MiB.
     */
    volcredis_optional_double ShardCapacity;
    /**
     * Number of shards in the instance.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Total memory capacity of the instance.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 TotalCapacity;
    /**
     * ID of the private network (VPC) of the instance.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * IDs of the availability zones that hold the instance.
     *
     * Example: `["cn-beijing-a"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeCrossRegionBackups_InstanceInfo;

static inline volcredis_DescribeCrossRegionBackups_InstanceInfo volcredis_read_DescribeCrossRegionBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.AccountId = volcredis_get_int64(value, "AccountId");
    view.ArchType = volcredis_get_string(value, "ArchType");
    view.BlueGreenRole = volcredis_get_string(value, "BlueGreenRole");
    view.ChargeType = volcredis_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_get_string(value, "NetworkType");
    view.Replicas = volcredis_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * A backup.
 */
typedef struct volcredis_DescribeCrossRegionBackups_Backup {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance the backup belongs to.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the backup.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * Name of the backup; the backup ID unless one was set.
     *
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * How far the backup has got, as a number (presumably a percentage).
     */
    volcredis_optional_int32 BackupProgress;
    /**
     * How the backup came about: by hand (ManualBackup) or by the automatic plan (AutomatedBackup).
     */
    const char *BackupStrategy;
    /**
     * Kind of backup; only full backups (Full) are documented as listed.
     */
    const char *BackupType;
    /**
     * When the backup finished (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *EndTime;
    /**
     * Facts about the instance the backup belongs to.
     *
     * It is read with `volcredis_read_DescribeCrossRegionBackups_InstanceInfo`; null when it is not there.
     */
    const volcredis_value *InstanceInfo;
    /**
     * Project the backup belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Size of the backup.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 Size;
    /**
     * ID of the region the backup was taken in.
     */
    const char *SourceRegion;
    /**
     * When the backup started (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *StartTime;
    /**
     * State of the backup: being made, usable, not usable or being deleted.
     *
     * Example: `Available`.
     */
    const char *Status;
    /**
     * How long the backup is kept.
     *
     * Unit: day.
     */
    volcredis_optional_int32 TTL;
    /**
     * ID of the region the backup was copied to.
     */
    const char *TargetRegion;
} volcredis_DescribeCrossRegionBackups_Backup;

static inline volcredis_DescribeCrossRegionBackups_Backup volcredis_read_DescribeCrossRegionBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_get_string(value, "BackupType");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.Size = volcredis_get_int64(value, "Size");
    view.SourceRegion = volcredis_get_string(value, "SourceRegion");
    view.StartTime = volcredis_get_string(value, "StartTime");
    view.Status = volcredis_get_string(value, "Status");
    view.TTL = volcredis_get_int32(value, "TTL");
    view.TargetRegion = volcredis_get_string(value, "TargetRegion");
    return view;
}

/**
 * Lists the cross-region backups of one instance or of the whole account.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `InstanceId` must be given when `Scope` is `OneInstance`.
 * - `InstanceId` must be given when `Scope` is not given.
 * - `EndTime` must be given when `StartTime` is given.
 * - `PageSize` must be given when `PageNumber` is given.
 * - The service ignores `BackupPointName` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `BackupPointName` when `Scope` is not given (nothing is refused).
 * - The service ignores `BackupPointId` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `BackupPointId` when `Scope` is not given (nothing is refused).
 * - The service ignores `ProjectName` when `Scope` is `OneInstance` (nothing is refused).
 * - The service ignores `ProjectName` when `Scope` is not given (nothing is refused).
 * - `EndTime` must be later than `StartTime`.
 *
 * Notes:
 *
 * - Scope is OneInstance when absent, so `InstanceId` is then required.
 * - The Scope value DestroyedInstances and the `BackupStrategyList` values DataFlashBack and AllStrategy
 * are in the SDK but not in the reference.
 * - The nested fields of Backups are told from the SDK and the Terraform provider, as the data-structure
 * page could be read only in part; the units of the capacities and the format of `MaintenanceTime` are
 * those of `DescribeDBInstanceDetail`.
 * - The reference gives `PageSize` as required with `PageNumber`; the official MCP server claims the
 * reverse too.
 * - `PageSize` goes to 100 here, while `DescribeBackups` takes up to 1000.
 *
 * Reference: `6293/1537661`.
 */
typedef struct volcredis_DescribeCrossRegionBackupsRequest {
    /**
     * Exact ID of the instance whose backups to list; empty means no filter by instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Keep backups whose ID contains this text; works only for the AccountInstances scope.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointId;
    /**
     * Keep backups whose name at the time of the backup contains this text; has no effect for the
     * OneInstance scope.
     *
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Keep backups made in one of these ways; empty means all.
     *
     * Example: `["AutomatedBackup","ManualBackup"]`.
     */
    volcredis_strings BackupStrategyList;
    /**
     * End of the time range to search (UTC); must be later than `StartTime`.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
     */
    const char *EndTime;
    /**
     * Page to return, counted from 1.
     *
     * Limits: at least 1. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Number of backups per page.
     *
     * Limits: 1 to 100. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Keep backups that belonged to this project at the time of the backup; works only for the
     * AccountInstances scope.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Whether to search one instance or the whole account.
     *
     * Default: `OneInstance`. Example: `AccountInstances`.
     */
    const char *Scope;
    /**
     * Start of the time range to search (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
     */
    const char *StartTime;
    /**
     * Keep backups in this state only.
     *
     * Example: `Available`.
     */
    const char *Status;
} volcredis_DescribeCrossRegionBackupsRequest;

static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_put_string(request, at, "StartTime", from->StartTime, error);
    status = status ? status : volcredis_put_string(request, at, "Status", from->Status, error);
    return status;
}

/**
 * What `DescribeCrossRegionBackups` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeCrossRegionBackupsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The cross-region backups on this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeCrossRegionBackups_Backup`.
     */
    volcredis_list Backups;
    /**
     * Number of backups that match.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeCrossRegionBackupsResponse;

static inline volcredis_DescribeCrossRegionBackupsResponse volcredis_read_DescribeCrossRegionBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_get_list(value, "Backups");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the cross-region backups of one instance or of the whole account.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An engine version with its minor versions.
 */
typedef struct volcredis_DescribeDBEngineVersions_DBEngineVersion {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Name of the database engine.
     *
     * Example: `Redis`.
     */
    const char *Engine;
    /**
     * Major version that the entry is about.
     *
     * Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * Proxy versions available for the major version.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_MinorVersion`.
     */
    volcredis_list ProxyVersions;
    /**
     * Server versions available for the major version.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_MinorVersion`.
     */
    volcredis_list ServerVersions;
} volcredis_DescribeDBEngineVersions_DBEngineVersion;

static inline volcredis_DescribeDBEngineVersions_DBEngineVersion volcredis_read_DescribeDBEngineVersions_DBEngineVersion(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersions_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_get_string(value, "Engine");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ProxyVersions = volcredis_get_list(value, "ProxyVersions");
    view.ServerVersions = volcredis_get_list(value, "ServerVersions");
    return view;
}

/**
 * Lists the minor versions available for each major Redis version.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The result is not paged.
 * - Feed a listed version to `ModifyDBInstanceMinorVersion`.
 *
 * Reference: `6293/2251748`.
 */
typedef struct volcredis_DescribeDBEngineVersionsRequest {
    /**
     * Major version to list; all major versions are listed when this is left out.
     *
     * Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
     */
    const char *EngineVersion;
} volcredis_DescribeDBEngineVersionsRequest;

static inline volcredis_status volcredis_fill_DescribeDBEngineVersionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBEngineVersionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    return status;
}

/**
 * What `DescribeDBEngineVersions` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBEngineVersionsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * One entry per major version.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeDBEngineVersions_DBEngineVersion`.
     */
    volcredis_list DBEngineVersions;
} volcredis_DescribeDBEngineVersionsResponse;

static inline volcredis_DescribeDBEngineVersionsResponse volcredis_read_DescribeDBEngineVersionsResponse(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersionsResponse view;
    view.value = value;
    view.DBEngineVersions = volcredis_get_list(value, "DBEngineVersions");
    return view;
}

/**
 * Lists the minor versions available for each major Redis version.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes nothing.
 *
 * Notes:
 *
 * - Each default account role is an ACL rule over these categories.
 *
 * Reference: `6293/1347919`.
 */
typedef struct volcredis_DescribeDBInstanceAclCategoriesRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cnlfqfxzk8zxt****`.
     */
    const char *InstanceId;
} volcredis_DescribeDBInstanceAclCategoriesRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCategoriesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCategoriesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeDBInstanceAclCategories` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeDBInstanceAclCategoriesResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Names of the command categories, usable as Category in `DescribeDBInstanceAclCommands`.
     *
     * Example:
     * `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list Categories;
} volcredis_DescribeDBInstanceAclCategoriesResponse;

static inline volcredis_DescribeDBInstanceAclCategoriesResponse volcredis_read_DescribeDBInstanceAclCategoriesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCategoriesResponse view;
    view.value = value;
    view.Categories = volcredis_get_list(value, "Categories");
    return view;
}

/**
 * Lists the ACL command categories that an instance supports.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the commands that belong to one ACL command category on an instance.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - One category a call.
 *
 * Reference: `6293/1347918`.
 */
typedef struct volcredis_DescribeDBInstanceAclCommandsRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cnlfqfxzk8zxt****`.
     */
    const char *InstanceId;
    /**
     * The one command category to look up, out of those that `DescribeDBInstanceAclCategories` lists.
     *
     * Example: `admin`.
     */
    const char *Category;
} volcredis_DescribeDBInstanceAclCommandsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCommandsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCommandsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "Category", from->Category, error);
    return status;
}

/**
 * What `DescribeDBInstanceAclCommands` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeDBInstanceAclCommandsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Names of the commands in the category.
     *
     * Example: `["client","cluster","config","monitor"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list Commands;
} volcredis_DescribeDBInstanceAclCommandsResponse;

static inline volcredis_DescribeDBInstanceAclCommandsResponse volcredis_read_DescribeDBInstanceAclCommandsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCommandsResponse view;
    view.value = value;
    view.Commands = volcredis_get_list(value, "Commands");
    return view;
}

/**
 * Lists the commands that belong to one ACL command category on an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Reports the default and the extra bandwidth of each shard of an instance.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - BytePlus marks `InstanceId` as optional; the SDK requires it.
 * - BytePlus still describes `AdditionalBandwidthPerShard` as the one extra bandwidth and lacks the
 * separate read and write fields.
 *
 * Reference: `6293/72223`.
 */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeDBInstanceBandwidthPerShardRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeDBInstanceBandwidthPerShard` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Formerly the extra bandwidth of a shard; no longer used.
     *
     * Deprecated. Unit: MB/s. Example: `20`.
     */
    volcredis_optional_int32 AdditionalBandwidthPerShard;
    /**
     * Extra read (downstream) bandwidth of a shard; 0 means none.
     *
     * Unit: MB/s. Limits: at least 0. Example: `20`.
     */
    volcredis_optional_int32 AdditionalReadBandwidthPerShard;
    /**
     * Extra write (upstream) bandwidth of a shard; 0 means none.
     *
     * Unit: MB/s. Limits: at least 0. Example: `20`.
     */
    volcredis_optional_int32 AdditionalWriteBandwidthPerShard;
    /**
     * Bandwidth that a shard has by its size, for reading and for writing alike.
     *
     * Unit: MB/s. Example: `48`.
     */
    volcredis_optional_int32 DefaultBandwidthPerShard;
} volcredis_DescribeDBInstanceBandwidthPerShardResponse;

static inline volcredis_DescribeDBInstanceBandwidthPerShardResponse volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceBandwidthPerShardResponse view;
    view.value = value;
    view.AdditionalBandwidthPerShard = volcredis_get_int32(value, "AdditionalBandwidthPerShard");
    view.AdditionalReadBandwidthPerShard = volcredis_get_int32(value, "AdditionalReadBandwidthPerShard");
    view.AdditionalWriteBandwidthPerShard = volcredis_get_int32(value, "AdditionalWriteBandwidthPerShard");
    view.DefaultBandwidthPerShard = volcredis_get_int32(value, "DefaultBandwidthPerShard");
    return view;
}

/**
 * Reports the default and the extra bandwidth of each shard of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An address that clients connect to.
 */
typedef struct volcredis_DescribeDBInstanceDetail_VisitAddress {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Kind of endpoint: private, public, or direct link to the shards.
     *
     * Documented values: `Private`, `Public` and `DirectLink`.
     */
    const char *AddrType;
    /**
     * Domain name or IP address of the endpoint.
     */
    const char *Address;
    /**
     * Elastic IP bound to the endpoint; present only on a Public one.
     */
    const char *EipId;
    /**
     * Port of the endpoint, as a string.
     */
    const char *Port;
    /**
     * IPv4 address behind the endpoint.
     */
    const char *VIP;
    /**
     * IPv6 address behind the endpoint.
     */
    const char *VIPv6;
} volcredis_DescribeDBInstanceDetail_VisitAddress;

static inline volcredis_DescribeDBInstanceDetail_VisitAddress volcredis_read_DescribeDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_get_string(value, "AddrType");
    view.Address = volcredis_get_string(value, "Address");
    view.EipId = volcredis_get_string(value, "EipId");
    view.Port = volcredis_get_string(value, "Port");
    view.VIP = volcredis_get_string(value, "VIP");
    view.VIPv6 = volcredis_get_string(value, "VIPv6");
    return view;
}

/**
 * Returns everything about one community-edition instance, including its endpoints.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - For enterprise-edition instances `DescribeEnterpriseDBInstanceDetail` is the documented action.
 * - `CreateTime` is RFC 3339 in UTC, `ExpiredTime` is a plain local time in UTC+8: two formats in one
 * answer.
 * - The documented example of `MaintenanceTime` (02:00-02:59) is shorter than the two hours that
 * `ModifyMaintenanceTime` demands.
 * - `ShardCapacity`'s unit is read from the Terraform provider, which multiplies it by 1024 to get MiB.
 * - Modules appears only in the SDK as far as could be read.
 * - Status values come from the status page 6293/71563 as quoted by other sources (that page was not read
 * whole); treat the list as open.
 *
 * Reference: `6293/65755` and `6293/71563`.
 */
typedef struct volcredis_DescribeDBInstanceDetailRequest {
    /**
     * ID of the instance to describe.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
} volcredis_DescribeDBInstanceDetailRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeDBInstanceDetail` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstanceDetailResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether the subscription renews itself; present only on subscription instances.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Role in a blue-green deployment; present only on instances that have been part of one.
     */
    const char *BlueGreenRole;
    /**
     * Memory of the whole instance.
     *
     * It is read with `volcredis_read_Capacity`; null when it is not there.
     */
    const volcredis_value *Capacity;
    /**
     * Billing: pay-as-you-go or subscription.
     *
     * Example: `PostPaid`.
     */
    const char *ChargeType;
    /**
     * Zone of every node of a shard, one entry per node.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ConfigureNodeView`.
     */
    volcredis_list ConfigureNodes;
    /**
     * When the instance was created, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
     */
    const char *CreateTime;
    /**
     * Where data is kept: memory only, or memory and flash; always RAM on the community edition.
     *
     * Example: `RAM`.
     */
    const char *DataLayout;
    /**
     * Whether the instance is guarded against deletion.
     *
     * Example: `enabled`.
     */
    const char *DeletionProtection;
    /**
     * Redis version the instance runs.
     *
     * Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * When the subscription ends, in UTC+8; present only on subscription instances.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
     */
    const char *ExpiredTime;
    /**
     * Whether the instance has secondaries or is a single node.
     *
     * Example: `PrimarySecondary`.
     */
    const char *InstanceClass;
    /**
     * Instance ID.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * Instance name.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Daily maintenance window in UTC+8, as HH:mm-HH:mm.
     *
     * Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
     */
    const char *MaintenanceTime;
    /**
     * Most connections one shard takes at present; 10000 unless changed with `ModifyDBInstanceMaxConn`.
     */
    volcredis_optional_int32 MaxConnections;
    /**
     * Names of Redis modules of the instance; in the SDK, but not described on the page excerpt that was
     * read.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list Modules;
    /**
     * Whether nodes are spread over several availability zones.
     */
    const char *MultiAZ;
    /**
     * Nodes in each shard.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Project the instance is filed under.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Region of the instance.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Memory of each shard in GiB; the page only lists `ShardCapacityV2`, which is to be preferred.
     *
     * Unit: GiB.
     */
    volcredis_optional_double ShardCapacity;
    /**
     * Memory of each shard.
     *
     * Unit: MiB. Example: `1024`.
     */
    volcredis_optional_int64 ShardCapacityV2;
    /**
     * Number of shards.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Whether the instance is sharded: 1 yes, 0 no.
     *
     * Documented values: `0` and `1`. Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Current status of the instance.
     *
     * Example: `Running`.
     */
    const char *Status;
    /**
     * Subnet of the instance.
     *
     * Example: `subnet-rrz4zdgdv20wv0x58h****`.
     */
    const char *SubnetId;
    /**
     * Tags bound to the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_TagView`.
     */
    volcredis_list Tags;
    /**
     * Endpoints of the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstanceDetail_VisitAddress`.
     */
    volcredis_list VisitAddrs;
    /**
     * Whether the private endpoint may be used without a password.
     *
     * Example: `close`.
     */
    const char *VpcAuthMode;
    /**
     * VPC of the instance.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * Availability zones the instance has nodes in.
     *
     * Example: `["cn-beijing-a"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstanceDetailResponse;

static inline volcredis_DescribeDBInstanceDetailResponse volcredis_read_DescribeDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_get_bool(value, "AutoRenew");
    view.BlueGreenRole = volcredis_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_get_value(value, "Capacity");
    view.ChargeType = volcredis_get_string(value, "ChargeType");
    view.ConfigureNodes = volcredis_get_list(value, "ConfigureNodes");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataLayout = volcredis_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_get_string(value, "InstanceClass");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_get_string(value, "MaintenanceTime");
    view.MaxConnections = volcredis_get_int32(value, "MaxConnections");
    view.Modules = volcredis_get_list(value, "Modules");
    view.MultiAZ = volcredis_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.ShardCapacity = volcredis_get_double(value, "ShardCapacity");
    view.ShardCapacityV2 = volcredis_get_int64(value, "ShardCapacityV2");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_get_int32(value, "ShardedCluster");
    view.Status = volcredis_get_string(value, "Status");
    view.SubnetId = volcredis_get_string(value, "SubnetId");
    view.Tags = volcredis_get_list(value, "Tags");
    view.VisitAddrs = volcredis_get_list(value, "VisitAddrs");
    view.VpcAuthMode = volcredis_get_string(value, "VpcAuthMode");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns everything about one community-edition instance, including its endpoints.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the configuration parameters an instance supports, with their current values, defaults and
 * permitted values.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The page does not describe the members of Params; their meanings here come from the official Terraform
 * provider and the names. Values of Type other than `Radio` are not known.
 * - Range, Unit and Options depend on Type: the first two go with numeric parameters, Options with `Radio`
 * ones.
 *
 * Reference: `6293/65763`.
 */
typedef struct volcredis_DescribeDBInstanceParamsRequest {
    /**
     * Id of the instance whose parameters are listed.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Number of the page wanted, counted from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Number of parameters per page.
     *
     * Limits: 1 to 1000. Example: `1`.
     */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/**
 * What `DescribeDBInstanceParams` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstanceParamsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Parameters of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_Parameter`.
     */
    volcredis_list Params;
    /**
     * Number of parameters in all.
     *
     * Example: `33`.
     */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeDBInstanceParamsResponse;

static inline volcredis_DescribeDBInstanceParamsResponse volcredis_read_DescribeDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_get_list(value, "Params");
    view.TotalParamsNum = volcredis_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the configuration parameters an instance supports, with their current values, defaults and
 * permitted values.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A server node.
 */
typedef struct volcredis_DescribeDBInstanceShards_ServerNode {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether the node is the shard's primary or a secondary just now.
     *
     * Example: `PrimaryNode`.
     */
    const char *CurrentRole;
    /**
     * Node ID; the shard's ID with the node's number appended.
     *
     * Example: `server-redis-cn0212gzmh2xs****-0-0`.
     */
    const char *NodeId;
    /**
     * State of the node: starting, serving, loading data, or broken.
     *
     * Example: `running`.
     */
    const char *Status;
    /**
     * Availability zone of the node.
     *
     * Example: `cn-beijing-a`.
     */
    const char *ZoneId;
} volcredis_DescribeDBInstanceShards_ServerNode;

static inline volcredis_DescribeDBInstanceShards_ServerNode volcredis_read_DescribeDBInstanceShards_ServerNode(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_ServerNode view;
    view.value = value;
    view.CurrentRole = volcredis_get_string(value, "CurrentRole");
    view.NodeId = volcredis_get_string(value, "NodeId");
    view.Status = volcredis_get_string(value, "Status");
    view.ZoneId = volcredis_get_string(value, "ZoneId");
    return view;
}

/**
 * A shard and its nodes.
 */
typedef struct volcredis_DescribeDBInstanceShards_Shard {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Number of nodes in the shard.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * The server nodes of the shard.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstanceShards_ServerNode`.
     */
    volcredis_list ServerNodes;
    /**
     * Shard ID.
     *
     * Example: `server-redis-cn0212gzmh2xs****-0`.
     */
    const char *ShardId;
} volcredis_DescribeDBInstanceShards_Shard;

static inline volcredis_DescribeDBInstanceShards_Shard volcredis_read_DescribeDBInstanceShards_Shard(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_Shard view;
    view.value = value;
    view.NodeNumber = volcredis_get_int32(value, "NodeNumber");
    view.ServerNodes = volcredis_get_list(value, "ServerNodes");
    view.ShardId = volcredis_get_string(value, "ShardId");
    return view;
}

/**
 * Lists the shards of an instance with the server nodes of each, paged.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The vendor's MCP server leaves `PageNumber` and `PageSize` optional with defaults 1 and 10; the
 * reference and the SDK require both.
 * - Node states are lower case, unlike every other enum of this API.
 *
 * Reference: `6293/1148756`.
 */
typedef struct volcredis_DescribeDBInstanceShardsRequest {
    /**
     * ID of the instance whose shards are wanted.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Page to return, counted from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Shards per page.
     *
     * Limits: 1 to 100. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceShardsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceShardsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceShardsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/**
 * What `DescribeDBInstanceShards` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstanceShardsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The shards of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstanceShards_Shard`.
     */
    volcredis_list InstanceShards;
    /**
     * How many shards the instance has.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeDBInstanceShardsResponse;

static inline volcredis_DescribeDBInstanceShardsResponse volcredis_read_DescribeDBInstanceShardsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShardsResponse view;
    view.value = value;
    view.InstanceShards = volcredis_get_list(value, "InstanceShards");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the shards of an instance with the server nodes of each, paged.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A shard and the hash slots it holds.
 */
typedef struct volcredis_DescribeDBInstanceSlots_ShardSlots {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Number of the shard, counted from 0.
     *
     * Example: `0`.
     */
    volcredis_optional_int32 ShardId;
    /**
     * Ranges of hash slots on the shard, each written first-last.
     *
     * Example: `["0-16383"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlots_ShardSlots;

static inline volcredis_DescribeDBInstanceSlots_ShardSlots volcredis_read_DescribeDBInstanceSlots_ShardSlots(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlots_ShardSlots view;
    view.value = value;
    view.ShardId = volcredis_get_int32(value, "ShardId");
    view.Slots = volcredis_get_list(value, "Slots");
    return view;
}

/**
 * Returns which hash slots each shard of an instance holds.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - `ShardId` is an integer here but a string in `DescribeBackupPointDownloadUrls`.
 * - The result key Slots nests a second Slots in each element.
 *
 * Reference: `6293/2479859`.
 */
typedef struct volcredis_DescribeDBInstanceSlotsRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeDBInstanceSlotsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceSlotsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSlotsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeDBInstanceSlots` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstanceSlotsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The slots of each shard.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstanceSlots_ShardSlots`.
     */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlotsResponse;

static inline volcredis_DescribeDBInstanceSlotsResponse volcredis_read_DescribeDBInstanceSlotsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlotsResponse view;
    view.value = value;
    view.Slots = volcredis_get_list(value, "Slots");
    return view;
}

/**
 * Returns which hash slots each shard of an instance holds.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A shard size with its bandwidth.
 */
typedef struct volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Bandwidth one shard of this size has by default.
     *
     * Unit: MB/s.
     */
    volcredis_optional_int32 DefaultBandwidthPerShard;
    /**
     * Most bandwidth that can be bought on top for one shard of this size.
     *
     * Unit: MB/s.
     */
    volcredis_optional_int32 MaxAdditionalBandwidthPerShard;
    /**
     * Memory of one shard.
     *
     * Unit: MiB.
     */
    volcredis_optional_int32 ShardCapacity;
} volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec;

static inline volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec view;
    view.value = value;
    view.DefaultBandwidthPerShard = volcredis_get_int32(value, "DefaultBandwidthPerShard");
    view.MaxAdditionalBandwidthPerShard = volcredis_get_int32(value, "MaxAdditionalBandwidthPerShard");
    view.ShardCapacity = volcredis_get_int32(value, "ShardCapacity");
    return view;
}

/**
 * A specification that instances can have.
 */
typedef struct volcredis_DescribeDBInstanceSpecs_InstanceSpec {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Architecture the entry describes: sharded or unsharded.
     *
     * Example: `Cluster`.
     */
    const char *ArchType;
    /**
     * Instance class the entry describes.
     */
    const char *InstanceClass;
    /**
     * Default upper limit of connections to one shard.
     */
    volcredis_optional_int32 MaxConnectionsPerShard;
    /**
     * Node counts per shard that may be chosen.
     *
     * Example: `[1]`.
     *
     * Its items are read with `volcredis_item_int32`.
     */
    volcredis_list NodeNumbers;
    /**
     * Shard sizes that may be chosen, with the limits of each.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec`.
     */
    volcredis_list ShardCapacitySpecs;
    /**
     * Shard counts that may be chosen.
     *
     * Its items are read with `volcredis_item_int32`.
     */
    volcredis_list ShardNumbers;
} volcredis_DescribeDBInstanceSpecs_InstanceSpec;

static inline volcredis_DescribeDBInstanceSpecs_InstanceSpec volcredis_read_DescribeDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.ArchType = volcredis_get_string(value, "ArchType");
    view.InstanceClass = volcredis_get_string(value, "InstanceClass");
    view.MaxConnectionsPerShard = volcredis_get_int32(value, "MaxConnectionsPerShard");
    view.NodeNumbers = volcredis_get_list(value, "NodeNumbers");
    view.ShardCapacitySpecs = volcredis_get_list(value, "ShardCapacitySpecs");
    view.ShardNumbers = volcredis_get_list(value, "ShardNumbers");
    return view;
}

/**
 * Lists the instance sizes on sale, with their bandwidth and connection limits.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Not paged.
 * - The documented request filters on Standard, while the response shown beside it starts with a Cluster
 * entry: the sample pair does not match.
 * - The nested fields are not on the page excerpt that was read; their meaning is taken from the Terraform
 * provider, the units from the bandwidth actions.
 * - The Terraform provider reads `MaxConnectionsPerShard` inside `ShardCapacitySpecs`; the SDK has it one
 * level up.
 *
 * Reference: `6293/1472580`.
 */
typedef struct volcredis_DescribeDBInstanceSpecsRequest {
    /**
     * Filter: sharded (Cluster) or unsharded (Standard) instances; no filter when left out.
     *
     * Example: `Standard`.
     */
    const char *ArchType;
    /**
     * Filter: instances with secondaries or single-node ones; no filter when left out.
     *
     * Example: `Standalone`.
     */
    const char *InstanceClass;
} volcredis_DescribeDBInstanceSpecsRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "ArchType", from->ArchType, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceClass", from->InstanceClass, error);
    return status;
}

/**
 * What `DescribeDBInstanceSpecs` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstanceSpecsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * One entry per combination of architecture and instance class.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstanceSpecs_InstanceSpec`.
     */
    volcredis_list InstanceSpecs;
} volcredis_DescribeDBInstanceSpecsResponse;

static inline volcredis_DescribeDBInstanceSpecsResponse volcredis_read_DescribeDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the instance sizes on sale, with their bandwidth and connection limits.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An instance of the list.
 */
typedef struct volcredis_DescribeDBInstances_Instance {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Instance ID.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * Region of the instance.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Role in a blue-green deployment; present only on instances that have been part of one.
     */
    const char *BlueGreenRole;
    /**
     * Memory of the whole instance.
     *
     * It is read with `volcredis_read_Capacity`; null when it is not there.
     */
    const volcredis_value *Capacity;
    /**
     * Billing: pay-as-you-go or subscription.
     *
     * Example: `PostPaid`.
     */
    const char *ChargeType;
    /**
     * When the instance was created, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
     */
    const char *CreateTime;
    /**
     * Where data is kept: memory only, or memory and flash; always RAM on the community edition.
     *
     * Example: `RAM`.
     */
    const char *DataLayout;
    /**
     * Whether the instance is guarded against deletion.
     *
     * Example: `enabled`.
     */
    const char *DeletionProtection;
    /**
     * Redis version the instance runs.
     *
     * Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * When the subscription ends, in UTC+8; present only on subscription instances.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
     */
    const char *ExpiredTime;
    /**
     * Whether the instance has secondaries or is a single node.
     *
     * Example: `PrimarySecondary`.
     */
    const char *InstanceClass;
    /**
     * Instance name.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Whether nodes are spread over several availability zones.
     */
    const char *MultiAZ;
    /**
     * Nodes in each shard.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Domain name of the private endpoint.
     */
    const char *PrivateAddress;
    /**
     * Port of the private endpoint, as a string.
     */
    const char *PrivatePort;
    /**
     * Project the instance is filed under.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Edition: Basic is the community one, Enterprise the enterprise one.
     */
    const char *ServiceType;
    /**
     * Memory of each shard in GiB; sizes below 1 GiB come as a fraction.
     *
     * Unit: GiB.
     */
    volcredis_optional_double ShardCapacity;
    /**
     * Number of shards.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Whether the instance is sharded: 1 yes, 0 no.
     *
     * Documented values: `0` and `1`. Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Current status of the instance.
     *
     * Example: `Running`.
     */
    const char *Status;
    /**
     * Tags bound to the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_TagView`.
     */
    volcredis_list Tags;
    /**
     * IPv4 address behind the private endpoint.
     */
    const char *VIP;
    /**
     * IPv6 address behind the private endpoint; present only where the instance has one.
     */
    const char *VIPv6;
    /**
     * VPC of the instance.
     *
     * Example: `vpc-rs5811nceqyov0x58x4****`.
     */
    const char *VpcId;
    /**
     * Availability zones the instance has nodes in.
     *
     * Example: `["cn-beijing-a"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstances_Instance;

static inline volcredis_DescribeDBInstances_Instance volcredis_read_DescribeDBInstances_Instance(const volcredis_value *value) {
    volcredis_DescribeDBInstances_Instance view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.BlueGreenRole = volcredis_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_get_value(value, "Capacity");
    view.ChargeType = volcredis_get_string(value, "ChargeType");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataLayout = volcredis_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_get_string(value, "InstanceClass");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MultiAZ = volcredis_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_get_int32(value, "NodeNumber");
    view.PrivateAddress = volcredis_get_string(value, "PrivateAddress");
    view.PrivatePort = volcredis_get_string(value, "PrivatePort");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.ServiceType = volcredis_get_string(value, "ServiceType");
    view.ShardCapacity = volcredis_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_get_int32(value, "ShardedCluster");
    view.Status = volcredis_get_string(value, "Status");
    view.Tags = volcredis_get_list(value, "Tags");
    view.VIP = volcredis_get_string(value, "VIP");
    view.VIPv6 = volcredis_get_string(value, "VIPv6");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * Lists instances of a region, filtered and paged, with their basic properties.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Filters left out do not filter.
 * - `PageSize` went up to 100 on the pages of 2024-12 and 2025-02; the current page says 1000.
 * - Instances.`ShardCapacity` is GiB while `CreateDBInstance` takes MiB: the Terraform provider multiplies
 * it by 1024. The unit is not on the page excerpt that was read.
 * - The enterprise edition's pages name version 7.2 (2025-02) and later 7.4; old instances may still report
 * 4.0. Treat `EngineVersion` as an open list.
 * - Terraform calls the `InstanceId` filter fuzzy; the reference says exact.
 * - Status values come from the status page 6293/71563 as quoted by other sources (that page was not read
 * whole); treat the list as open.
 *
 * Reference: `6293/65754`, `84772/1254216` and `6293/71563`.
 */
typedef struct volcredis_DescribeDBInstancesRequest {
    /**
     * Filter on the instance ID, matched exactly.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Region of the instances; the region the request was signed for when left out.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Filter on the billing method.
     *
     * Example: `PostPaid`.
     */
    const char *ChargeType;
    /**
     * Filter on where data is kept; only meaningful for the enterprise edition.
     */
    const char *DataLayout;
    /**
     * Filter on the Redis version; 7.2 and 7.4 occur on the enterprise edition only.
     *
     * Example: `5.0`.
     */
    const char *EngineVersion;
    /**
     * Filter on the instance name, matched in part.
     *
     * Example: `api_test`.
     */
    const char *InstanceName;
    /**
     * Page to return, counted from 1.
     *
     * Limits: 1 to 2147483647. Default: `1`. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Instances per page.
     *
     * Limits: 1 to 1000. Default: `10`. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Filter on the project.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Edition to list: Basic is the community one, Enterprise the enterprise one.
     *
     * Default: `Basic`.
     */
    const char *ServiceType;
    /**
     * Filter on sharding: 1 sharded, 0 not.
     *
     * Documented values: `0` and `1`. Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Filter on the instance status.
     *
     * Example: `Running`.
     */
    const char *Status;
    /**
     * Filter on tags; at most 10 pairs.
     *
     * Limits: at most 10 items.
     */
    const volcredis_TagFilter *TagFilters;
    /** How many items `TagFilters` points to. */
    size_t TagFiltersCount;
    /**
     * Filter on the VPC ID, matched in part.
     *
     * Example: `vpc-rs5811nceqyov0x****`.
     */
    const char *VpcId;
    /**
     * Filter on the availability zone ID, matched in part.
     *
     * Example: `cn-beijing-a`.
     */
    const char *ZoneId;
} volcredis_DescribeDBInstancesRequest;

static inline volcredis_status volcredis_fill_DescribeDBInstancesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstancesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_string(request, at, "ServiceType", from->ServiceType, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_put_string(request, at, "Status", from->Status, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_put_string(request, at, "ZoneId", from->ZoneId, error);
    return status;
}

/**
 * What `DescribeDBInstances` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeDBInstancesResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The instances of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeDBInstances_Instance`.
     */
    volcredis_list Instances;
    /**
     * How many instances match, over all pages.
     */
    volcredis_optional_int32 TotalInstancesNum;
} volcredis_DescribeDBInstancesResponse;

static inline volcredis_DescribeDBInstancesResponse volcredis_read_DescribeDBInstancesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstancesResponse view;
    view.value = value;
    view.Instances = volcredis_get_list(value, "Instances");
    view.TotalInstancesNum = volcredis_get_int32(value, "TotalInstancesNum");
    return view;
}

/**
 * Lists instances of a region, filtered and paged, with their basic properties.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An address that clients connect to.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Kind of address; Private (inside the VPC) and Public are the kinds other clients of the API look for.
     *
     * Example: `Private`.
     */
    const char *AddrType;
    /**
     * ID of the EIP behind a public address.
     */
    const char *EipId;
    /**
     * Address (host name or IP) to connect to.
     */
    const char *IPAddress;
    /**
     * Port to connect to, as a string.
     */
    const char *Port;
    /**
     * IPv4 address behind the address.
     */
    const char *VIP;
} volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress;

static inline volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_get_string(value, "AddrType");
    view.EipId = volcredis_get_string(value, "EipId");
    view.IPAddress = volcredis_get_string(value, "IPAddress");
    view.Port = volcredis_get_string(value, "Port");
    view.VIP = volcredis_get_string(value, "VIP");
    return view;
}

/**
 * Returns the full details of one Enterprise edition instance.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - `ExpiredTime` and `AutoRenew` are returned only when `ChargeType` is PrePaid.
 * - Two time styles in one answer: `CreateTime` is UTC with T and Z, `ExpiredTime` is UTC+8 with a space.
 * - A visit address names its host IPAddress here, Address in `DescribeDBInstanceDetail`.
 * - The stored copy of the reference page ends before the fields `DataLayout`, `FlashPerShard`,
 * `RamPerShard`, `ShardNumber`, Modules, `MultiAZ`, `ZoneIds` and Tags and before the sample; their meaning
 * comes from `CreateEnterpriseDBInstance` and the SDK, and the `MultiAZ` values from `CreateDBInstance`.
 * - The units of Capacity and the values of `VisitAddrs`\[\].`AddrType` are those of
 * `DescribeDBInstanceDetail`; not seen on an Enterprise page.
 *
 * Reference: `84772/1168033`.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailRequest {
    /**
     * ID of the instance to look up.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribeEnterpriseDBInstanceDetailRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeEnterpriseDBInstanceDetail` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Whether the subscription renews by itself; only for PrePaid instances.
     *
     * Example: `false`.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Storage of the instance: total and in use.
     *
     * It is read with `volcredis_read_Capacity`; null when it is not there.
     */
    const volcredis_value *Capacity;
    /**
     * Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
     *
     * Example: `PrePaid`.
     */
    const char *ChargeType;
    /**
     * When the instance was created, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
     */
    const char *CreateTime;
    /**
     * Storage kind: all in memory (RAM) or memory plus fast storage (Hybrid).
     */
    const char *DataLayout;
    /**
     * Whether the instance is protected against deletion.
     *
     * Example: `disabled`.
     */
    const char *DeletionProtection;
    /**
     * Redis version; Enterprise instances are all 7.4.
     *
     * Documented values: `7.4`. Example: `7.4`.
     */
    const char *EngineVersion;
    /**
     * When the subscription ends, yyyy-MM-dd HH:mm:ss in UTC+8; only for PrePaid instances.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
     */
    const char *ExpiredTime;
    /**
     * Fast-storage capacity of one shard.
     *
     * Unit: MiB.
     */
    volcredis_optional_int32 FlashPerShard;
    /**
     * ID of the instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Display name of the instance.
     *
     * Example: `redis-enterprise`.
     */
    const char *InstanceName;
    /**
     * Daily maintenance window, HH:mm-HH:mm in UTC+8.
     *
     * Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
     */
    const char *MaintenanceTime;
    /**
     * Redis modules loaded into the instance.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list Modules;
    /**
     * Whether the nodes are spread over several zones.
     */
    const char *MultiAZ;
    /**
     * Nodes per shard; always two.
     *
     * Documented values: `2`. Example: `2`.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Project the instance belongs to.
     *
     * Example: `default`.
     */
    const char *ProjectName;
    /**
     * Memory of one shard.
     *
     * Unit: MiB. Example: `8192`.
     */
    volcredis_optional_int32 RamPerShard;
    /**
     * Region the instance is in.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * How many shards the instance has.
     *
     * Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Current state of the instance.
     *
     * Example: `Running`.
     */
    const char *Status;
    /**
     * Subnet of the instance.
     *
     * Example: `subnet-rrz4zdgdv20wv0x58h****`.
     */
    const char *SubnetId;
    /**
     * Tags bound to the instance.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_TagView`.
     */
    volcredis_list Tags;
    /**
     * Addresses at which clients reach the instance.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress`.
     */
    volcredis_list VisitAddrs;
    /**
     * VPC of the instance.
     *
     * Example: `vpc-2743n1ihbxla87fap8tap****`.
     */
    const char *VpcId;
    /**
     * Zones the nodes are in.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeEnterpriseDBInstanceDetailResponse;

static inline volcredis_DescribeEnterpriseDBInstanceDetailResponse volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_get_bool(value, "AutoRenew");
    view.Capacity = volcredis_get_value(value, "Capacity");
    view.ChargeType = volcredis_get_string(value, "ChargeType");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataLayout = volcredis_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_get_string(value, "ExpiredTime");
    view.FlashPerShard = volcredis_get_int32(value, "FlashPerShard");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_get_string(value, "MaintenanceTime");
    view.Modules = volcredis_get_list(value, "Modules");
    view.MultiAZ = volcredis_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_get_string(value, "ProjectName");
    view.RamPerShard = volcredis_get_int32(value, "RamPerShard");
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.Status = volcredis_get_string(value, "Status");
    view.SubnetId = volcredis_get_string(value, "SubnetId");
    view.Tags = volcredis_get_list(value, "Tags");
    view.VisitAddrs = volcredis_get_list(value, "VisitAddrs");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns the full details of one Enterprise edition instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the configuration parameters of an Enterprise edition instance, with their current values.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Only parameters that the console lets users set are returned.
 * - `PageSize` goes up to 100 here; `DescribeDBInstanceParams` allows 1000.
 * - The meaning of Type, Range, `NeedReboot`, Unit and Options is that of `DescribeDBInstanceParams`; the
 * Enterprise page shows only the start of the sample.
 *
 * Reference: `84772/1386397`.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsRequest {
    /**
     * ID of the instance whose parameters are listed.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Page to return, counted from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Parameters per page.
     *
     * Limits: 1 to 100. Example: `1`.
     */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeEnterpriseDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/**
 * What `DescribeEnterpriseDBInstanceParams` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The parameters of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_Parameter`.
     */
    volcredis_list Params;
    /**
     * How many parameters of this instance can be set through the console.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeEnterpriseDBInstanceParamsResponse;

static inline volcredis_DescribeEnterpriseDBInstanceParamsResponse volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_get_list(value, "Params");
    view.TotalParamsNum = volcredis_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the configuration parameters of an Enterprise edition instance, with their current values.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A shard count with its limits.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Bandwidth that comes with it, for reads and for writes each.
     *
     * Unit: MB/s. Example: `116`.
     */
    volcredis_optional_int32 DefaultBandwidth;
    /**
     * Connection limit that comes with it.
     */
    volcredis_optional_int32 DefaultMaxConnections;
    /**
     * Number of shards.
     *
     * Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec;

static inline volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec view;
    view.value = value;
    view.DefaultBandwidth = volcredis_get_int32(value, "DefaultBandwidth");
    view.DefaultMaxConnections = volcredis_get_int32(value, "DefaultMaxConnections");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    return view;
}

/**
 * A specification that instances can have.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Storage kind the specification is for.
     *
     * Example: `RAM`.
     */
    const char *DataLayout;
    /**
     * Largest fast-storage capacity of one shard; 0 for RAM.
     *
     * Unit: MiB. Example: `0`.
     */
    volcredis_optional_int32 FlashCapacityMax;
    /**
     * Smallest fast-storage capacity of one shard; 0 for RAM.
     *
     * Unit: MiB. Example: `0`.
     */
    volcredis_optional_int32 FlashCapacityMin;
    /**
     * Step between the fast-storage capacities on offer.
     *
     * Unit: MiB.
     */
    volcredis_optional_int32 FlashCapacityStep;
    /**
     * Memory of one shard.
     *
     * Unit: MiB. Example: `8192`.
     */
    volcredis_optional_int32 RamCapacity;
    /**
     * The shard counts on offer, with what each comes with.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec`.
     */
    volcredis_list ShardNumberSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec;

static inline volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.DataLayout = volcredis_get_string(value, "DataLayout");
    view.FlashCapacityMax = volcredis_get_int32(value, "FlashCapacityMax");
    view.FlashCapacityMin = volcredis_get_int32(value, "FlashCapacityMin");
    view.FlashCapacityStep = volcredis_get_int32(value, "FlashCapacityStep");
    view.RamCapacity = volcredis_get_int32(value, "RamCapacity");
    view.ShardNumberSpecs = volcredis_get_list(value, "ShardNumberSpecs");
    return view;
}

/**
 * Lists the instance specifications on offer in the Enterprise edition.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The sample gives `DefaultBandwidth` 116 for 2 shards, the specification page 232 MB/s for a 2-shard
 * instance and 116 for one shard: the field looks like a value per shard.
 * - Specification page, whole instance, shards: bandwidth MB/s, connections - 1: 116, 20000; 2: 232, 40000;
 * 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
 * - Hybrid: 10240 to 30720 MiB of fast storage per shard in steps of 10240.
 * - The end of the sample response is missing from the stored page.
 *
 * Reference: `84772/1515921` and `84772/1262383`.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsRequest {
    /**
     * Return only the specifications of this storage kind; all kinds when left out.
     *
     * Example: `RAM`.
     */
    const char *DataLayout;
} volcredis_DescribeEnterpriseDBInstanceSpecsRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "DataLayout", from->DataLayout, error);
    return status;
}

/**
 * What `DescribeEnterpriseDBInstanceSpecs` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The specifications on offer.
     *
     * Its items are read with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec`.
     */
    volcredis_list InstanceSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecsResponse;

static inline volcredis_DescribeEnterpriseDBInstanceSpecsResponse volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the instance specifications on offer in the Enterprise edition.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the zones of a region in which Enterprise edition instances can be created.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - What `ZoneStatus` values other than 1 mean is not on the page.
 * - The end of the sample response is missing from the stored page; it shows zones a, b and c of
 * cn-beijing.
 *
 * Reference: `84772/1257606`.
 */
typedef struct volcredis_DescribeEnterpriseZonesRequest {
    /**
     * Region whose zones are listed.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
} volcredis_DescribeEnterpriseZonesRequest;

static inline volcredis_status volcredis_fill_DescribeEnterpriseZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/**
 * What `DescribeEnterpriseZones` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeEnterpriseZonesResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The zones of the region.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_Zone`.
     */
    volcredis_list Zones;
} volcredis_DescribeEnterpriseZonesResponse;

static inline volcredis_DescribeEnterpriseZonesResponse volcredis_read_DescribeEnterpriseZonesResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseZonesResponse view;
    view.value = value;
    view.Zones = volcredis_get_list(value, "Zones");
    return view;
}

/**
 * Lists the zones of a region in which Enterprise edition instances can be created.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * One large request.
 */
typedef struct volcredis_DescribeFatLogs_FatLog {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the instance.
     */
    const char *InstanceId;
    /**
     * Kind of command or operation; values not documented.
     */
    const char *ActionType;
    /**
     * Address of the client that sent the command.
     */
    const char *ClientAddress;
    /**
     * Name the client gave itself.
     */
    const char *ClientName;
    /**
     * The command as it was logged.
     */
    const char *Cmd;
    /**
     * Length recorded for the entry, as a string; what is measured and in which unit is not documented.
     */
    const char *CmdLength;
    /**
     * When the command began to run.
     */
    const char *ExecutionStartTime;
    /**
     * Id of the log entry.
     */
    const char *LogId;
    /**
     * Id of the node that logged the command.
     */
    const char *NodeId;
} volcredis_DescribeFatLogs_FatLog;

static inline volcredis_DescribeFatLogs_FatLog volcredis_read_DescribeFatLogs_FatLog(const volcredis_value *value) {
    volcredis_DescribeFatLogs_FatLog view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ActionType = volcredis_get_string(value, "ActionType");
    view.ClientAddress = volcredis_get_string(value, "ClientAddress");
    view.ClientName = volcredis_get_string(value, "ClientName");
    view.Cmd = volcredis_get_string(value, "Cmd");
    view.CmdLength = volcredis_get_string(value, "CmdLength");
    view.ExecutionStartTime = volcredis_get_string(value, "ExecutionStartTime");
    view.LogId = volcredis_get_string(value, "LogId");
    view.NodeId = volcredis_get_string(value, "NodeId");
    return view;
}

/**
 * Returns the log of commands with very large results of an instance for a period within the last three
 * days.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * Rules that only the service can check:
 *
 * - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
 *
 * Notes:
 *
 * - A command enters this log when its result is larger than 500 KB; that threshold is fixed.
 * - Only the last three days can be read.
 * - `ListOver` is true at the end: the list is over. Go on while it is false.
 * - `FatLogType` is written in lower case here, unlike `SlowLogType` of `DescribeSlowLogs`; the spelling is
 * that of the example and of the remark on the default, as the list of values itself is missing in the
 * stored copies of the page.
 * - Context is an opaque string although it looks like a JSON array.
 * - The members of `FatLogs` are not described; their meanings are inferred from the names.
 *
 * Reference: `6293/2478754`.
 */
typedef struct volcredis_DescribeFatLogsRequest {
    /**
     * Id of the instance whose log is read.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of entries per page.
     *
     * Limits: 1 to 1000. Example: `50`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Position from which to go on: the Context of the previous answer; leave it out for the first page.
     *
     * Example: `[1658839101000000,69550,0,null]`.
     */
    const char *Context;
    /**
     * Returns only entries of this kind of node; both kinds unless given.
     *
     * Example: `proxy`.
     */
    const char *FatLogType;
    /**
     * Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
     *
     * Limits: at most 1024 bytes in all. Example:
     * `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings NodeIds;
    /**
     * End of the period in UTC; now unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the period in UTC; three days ago unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
     */
    const char *QueryStartTime;
} volcredis_DescribeFatLogsRequest;

static inline volcredis_status volcredis_fill_DescribeFatLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeFatLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_put_string(request, at, "FatLogType", from->FatLogType, error);
    status = status ? status : volcredis_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/**
 * What `DescribeFatLogs` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeFatLogsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Position to send as Context for the next page.
     *
     * Example: `[1658839101000000,69550,0,null]`.
     */
    const char *Context;
    /**
     * Entries of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeFatLogs_FatLog`.
     */
    volcredis_list FatLogs;
    /**
     * Id of the instance.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Whether everything has been returned: false means that more records follow, true that this was the
     * last page.
     *
     * Example: `true`.
     */
    volcredis_optional_bool ListOver;
    /**
     * Number of entries found.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeFatLogsResponse;

static inline volcredis_DescribeFatLogsResponse volcredis_read_DescribeFatLogsResponse(const volcredis_value *value) {
    volcredis_DescribeFatLogsResponse view;
    view.value = value;
    view.Context = volcredis_get_string(value, "Context");
    view.FatLogs = volcredis_get_list(value, "FatLogs");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ListOver = volcredis_get_bool(value, "ListOver");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Returns the log of commands with very large results of an instance for a period within the last three
 * days.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A hot key.
 */
typedef struct volcredis_DescribeHotKeys_HotKey {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Kind of access or command that was counted; values not documented.
     */
    const char *ActionType;
    /**
     * When the hot key was recorded.
     */
    const char *CreateTime;
    /**
     * Database that holds the key.
     */
    const char *DBName;
    /**
     * Name of the key.
     */
    const char *KeyInfo;
    /**
     * Data type of the key, as in the request field `KeyType`.
     */
    const char *KeyType;
    /**
     * Id of the node that reported the key.
     */
    const char *NodeId;
    /**
     * Number of accesses, as a string.
     */
    const char *QueryCount;
    /**
     * Id of the shard that holds the key.
     */
    const char *ShardId;
} volcredis_DescribeHotKeys_HotKey;

static inline volcredis_DescribeHotKeys_HotKey volcredis_read_DescribeHotKeys_HotKey(const volcredis_value *value) {
    volcredis_DescribeHotKeys_HotKey view;
    view.value = value;
    view.ActionType = volcredis_get_string(value, "ActionType");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DBName = volcredis_get_string(value, "DBName");
    view.KeyInfo = volcredis_get_string(value, "KeyInfo");
    view.KeyType = volcredis_get_string(value, "KeyType");
    view.NodeId = volcredis_get_string(value, "NodeId");
    view.QueryCount = volcredis_get_string(value, "QueryCount");
    view.ShardId = volcredis_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the most accessed keys of an instance for a short period within the last 15 days.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryStartTime` and `QueryEndTime` may lie at most 360 hours apart.
 *
 * Rules that only the service can check:
 *
 * - `QueryStartTime` lies at most 15 days in the past.
 * - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of March
 * 2025 (15 days by the official MCP server).
 *
 * Notes:
 *
 * - At most the 1000 hottest keys are known to the service.
 * - There is a page size but no page number or token: one call returns all there is, up to 1000 keys.
 * - The sources differ on the longest period: one hour by the page (March 2025), 15 days by the official
 * MCP server.
 * - The result list is named `HotKey`, in the singular.
 * - The members of `HotKey` are not described on the page; their meanings are inferred from the names.
 *
 * Reference: `6293/1454915`.
 */
typedef struct volcredis_DescribeHotKeysRequest {
    /**
     * Id of the instance to analyse.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of keys to return.
     *
     * Limits: 1 to 1000. Example: `50`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Returns only keys of this data type; all types unless given.
     *
     * Example: `list`.
     */
    const char *KeyType;
    /**
     * End of the period in UTC; now unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the period in UTC, at most 15 days back; one hour ago unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
     */
    const char *QueryStartTime;
    /**
     * Returns only keys of these shards (ids from `DescribeDBInstanceShards`), at most 40; all shards
     * unless given.
     *
     * Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings ShardIds;
} volcredis_DescribeHotKeysRequest;

static inline volcredis_status volcredis_fill_DescribeHotKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeHotKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_put_strings(request, at, "ShardIds", from->ShardIds, error);
    return status;
}

/**
 * What `DescribeHotKeys` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeHotKeysResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Hot keys found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeHotKeys_HotKey`.
     */
    volcredis_list HotKey;
    /**
     * Id of the instance.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of keys found.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeHotKeysResponse;

static inline volcredis_DescribeHotKeysResponse volcredis_read_DescribeHotKeysResponse(const volcredis_value *value) {
    volcredis_DescribeHotKeysResponse view;
    view.value = value;
    view.HotKey = volcredis_get_list(value, "HotKey");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Returns the most accessed keys of an instance for a short period within the last 15 days.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A key scan job.
 */
typedef struct volcredis_DescribeKeyScanJobs_KeyScanJob {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * How much of `TotalCount` has been done; what is counted is not documented.
     */
    volcredis_optional_int32 CompletedCount;
    /**
     * When the job was created.
     */
    const char *CreateTime;
    /**
     * When the job ended.
     */
    const char *FinishTime;
    /**
     * Id of the job.
     *
     * Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
     */
    const char *JobId;
    /**
     * When the job began to run.
     */
    const char *StartTime;
    /**
     * State of the job; Created, Running, Finished, Failed and Interrupted are known (see notes).
     */
    const char *Status;
    /**
     * Amount of work in all; what is counted is not documented.
     */
    volcredis_optional_int32 TotalCount;
} volcredis_DescribeKeyScanJobs_KeyScanJob;

static inline volcredis_DescribeKeyScanJobs_KeyScanJob volcredis_read_DescribeKeyScanJobs_KeyScanJob(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobs_KeyScanJob view;
    view.value = value;
    view.CompletedCount = volcredis_get_int32(value, "CompletedCount");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.FinishTime = volcredis_get_string(value, "FinishTime");
    view.JobId = volcredis_get_string(value, "JobId");
    view.StartTime = volcredis_get_string(value, "StartTime");
    view.Status = volcredis_get_string(value, "Status");
    view.TotalCount = volcredis_get_int32(value, "TotalCount");
    return view;
}

/**
 * Lists the expired-key scan jobs of an instance within a period.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * Notes:
 *
 * - The exact wire values of Status are not confirmed: Created and Running are named by the English page of
 * `InterruptKeyScanJob`, and Finished, Failed and Interrupted by the official Pulumi provider.
 * - The official MCP server calls both times optional; the SDK requires them.
 * - The members of `JobList` are not described in the part of the page that was available; their meanings
 * are inferred from the names.
 *
 * Reference: `6293/1681639`.
 */
typedef struct volcredis_DescribeKeyScanJobsRequest {
    /**
     * Id of the instance whose jobs are listed.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * End of the period in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the period in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
     */
    const char *QueryStartTime;
    /**
     * Number of the page wanted, counted from 1.
     *
     * Limits: 1 to 2147483647. Default: `1`. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Number of jobs per page.
     *
     * Limits: 1 to 1000. Default: `10`. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeKeyScanJobsRequest;

static inline volcredis_status volcredis_fill_DescribeKeyScanJobsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeKeyScanJobsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/**
 * What `DescribeKeyScanJobs` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeKeyScanJobsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Jobs of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeKeyScanJobs_KeyScanJob`.
     */
    volcredis_list JobList;
    /**
     * Number of matching jobs in all.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 TotalJobsNumber;
} volcredis_DescribeKeyScanJobsResponse;

static inline volcredis_DescribeKeyScanJobsResponse volcredis_read_DescribeKeyScanJobsResponse(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobsResponse view;
    view.value = value;
    view.JobList = volcredis_get_list(value, "JobList");
    view.TotalJobsNumber = volcredis_get_int32(value, "TotalJobsNumber");
    return view;
}

/**
 * Lists the expired-key scan jobs of an instance within a period.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the IDs of all proxy and server nodes of an instance.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Not paged.
 * - Server IDs read server-\<instance\>-\<shard\>-\<node\>, proxy IDs proxy-\<instance\>-\<proxy\>.
 * - In the documented sample the instance ID asked for differs from the one in the answered node IDs.
 *
 * Reference: `6293/127841`.
 */
typedef struct volcredis_DescribeNodeIdsRequest {
    /**
     * ID of the instance whose nodes are wanted.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
} volcredis_DescribeNodeIdsRequest;

static inline volcredis_status volcredis_fill_DescribeNodeIdsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeNodeIdsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribeNodeIds` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeNodeIdsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * IDs of the server nodes and the proxy nodes together; the prefix tells them apart.
     *
     * Example:
     * `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list NodeIds;
} volcredis_DescribeNodeIdsResponse;

static inline volcredis_DescribeNodeIdsResponse volcredis_read_DescribeNodeIdsResponse(const volcredis_value *value) {
    volcredis_DescribeNodeIdsResponse view;
    view.value = value;
    view.NodeIds = volcredis_get_list(value, "NodeIds");
    return view;
}

/**
 * Lists the IDs of all proxy and server nodes of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A parameter template with its parameters.
 */
typedef struct volcredis_DescribeParameterGroupDetail_ParameterGroupDetail {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the template.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
    /**
     * When the template was created, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
     */
    const char *CreateTime;
    /**
     * Whether this is the default template.
     *
     * Example: `false`.
     */
    volcredis_optional_bool Default;
    /**
     * Remark on the template.
     *
     * Example: `test template`.
     */
    const char *Description;
    /**
     * Redis version the template is for.
     *
     * Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * Name of the template.
     *
     * Example: `test_temp`.
     */
    const char *Name;
    /**
     * Parameters of the template.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ParameterGroupParameter`.
     */
    volcredis_list Parameters;
    /**
     * Who made the template: User for a custom one, System for one of the service.
     *
     * Example: `User`.
     */
    const char *Source;
    /**
     * When the template was last changed, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *UpdateTime;
} volcredis_DescribeParameterGroupDetail_ParameterGroupDetail;

static inline volcredis_DescribeParameterGroupDetail_ParameterGroupDetail volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetail_ParameterGroupDetail view;
    view.value = value;
    view.ParameterGroupId = volcredis_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.Default = volcredis_get_bool(value, "Default");
    view.Description = volcredis_get_string(value, "Description");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.Name = volcredis_get_string(value, "Name");
    view.Parameters = volcredis_get_list(value, "Parameters");
    view.Source = volcredis_get_string(value, "Source");
    view.UpdateTime = volcredis_get_string(value, "UpdateTime");
    return view;
}

/**
 * Returns one parameter template with all its parameters.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The SDK declares the entries of Options without members; the official Terraform provider reads Value
 * and Description there, as in `DescribeDBInstanceParams`.
 * - The page does not describe the members of `ParameterGroupInfo`; their meanings come from the official
 * Terraform providers.
 *
 * Reference: `6293/1415107`.
 */
typedef struct volcredis_DescribeParameterGroupDetailRequest {
    /**
     * Id of the template to read.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
} volcredis_DescribeParameterGroupDetailRequest;

static inline volcredis_status volcredis_fill_DescribeParameterGroupDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/**
 * What `DescribeParameterGroupDetail` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeParameterGroupDetailResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The template with its parameters.
     *
     * It is read with `volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail`; null when it is
     * not there.
     */
    const volcredis_value *ParameterGroupInfo;
} volcredis_DescribeParameterGroupDetailResponse;

static inline volcredis_DescribeParameterGroupDetailResponse volcredis_read_DescribeParameterGroupDetailResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetailResponse view;
    view.value = value;
    view.ParameterGroupInfo = volcredis_get_value(value, "ParameterGroupInfo");
    return view;
}

/**
 * Returns one parameter template with all its parameters.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A parameter template.
 */
typedef struct volcredis_DescribeParameterGroups_ParameterGroup {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the template.
     */
    const char *ParameterGroupId;
    /**
     * When the template was created, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
     */
    const char *CreateTime;
    /**
     * Whether this is the default template.
     */
    volcredis_optional_bool Default;
    /**
     * Remark on the template.
     */
    const char *Description;
    /**
     * Redis version the template is for.
     *
     * Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * Name of the template.
     */
    const char *Name;
    /**
     * Number of parameters in the template.
     */
    volcredis_optional_int32 ParameterNum;
    /**
     * Who made the template: User for a custom one, System for one of the service.
     *
     * Example: `User`.
     */
    const char *Source;
    /**
     * When the template was last changed, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
     */
    const char *UpdateTime;
} volcredis_DescribeParameterGroups_ParameterGroup;

static inline volcredis_DescribeParameterGroups_ParameterGroup volcredis_read_DescribeParameterGroups_ParameterGroup(const volcredis_value *value) {
    volcredis_DescribeParameterGroups_ParameterGroup view;
    view.value = value;
    view.ParameterGroupId = volcredis_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.Default = volcredis_get_bool(value, "Default");
    view.Description = volcredis_get_string(value, "Description");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.Name = volcredis_get_string(value, "Name");
    view.ParameterNum = volcredis_get_int32(value, "ParameterNum");
    view.Source = volcredis_get_string(value, "Source");
    view.UpdateTime = volcredis_get_string(value, "UpdateTime");
    return view;
}

/**
 * Lists the parameter templates of the account in the region, without their parameters.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The parameters of a template are read with `DescribeParameterGroupDetail`.
 * - A default template has an id such as `DefaultParamGroupId-5.0` (from the official MCP server), unlike
 * the `pg-…` ids of custom ones.
 * - The page does not describe the members of `ParameterGroups`; their meanings come from the official
 * Terraform provider.
 *
 * Reference: `6293/1415106`.
 */
typedef struct volcredis_DescribeParameterGroupsRequest {
    /**
     * Number of the page wanted, counted from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Number of templates per page.
     *
     * Limits: 1 to 100. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Lists only templates for this Redis version.
     *
     * Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * Lists only templates of this origin: User for custom ones, System for those of the service.
     *
     * Example: `User`.
     */
    const char *Source;
} volcredis_DescribeParameterGroupsRequest;

static inline volcredis_status volcredis_fill_DescribeParameterGroupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_put_string(request, at, "Source", from->Source, error);
    return status;
}

/**
 * What `DescribeParameterGroups` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeParameterGroupsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Templates of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeParameterGroups_ParameterGroup`.
     */
    volcredis_list ParameterGroups;
    /**
     * Number of matching templates in all.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeParameterGroupsResponse;

static inline volcredis_DescribeParameterGroupsResponse volcredis_read_DescribeParameterGroupsResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupsResponse view;
    view.value = value;
    view.ParameterGroups = volcredis_get_list(value, "ParameterGroups");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the parameter templates of the account in the region, without their parameters.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Returns the time window an instance can be restored to by point in time.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - Needs data flashback to be on (`StartContinuousBackup`).
 * - The page's example value of `StartTime` lacks the final Z; the sample response has it.
 *
 * Reference: `6293/159825`.
 */
typedef struct volcredis_DescribePitrTimeWindowRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
} volcredis_DescribePitrTimeWindowRequest;

static inline volcredis_status volcredis_fill_DescribePitrTimeWindowRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePitrTimeWindowRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/**
 * What `DescribePitrTimeWindow` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribePitrTimeWindowResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Latest moment that can be restored to (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
     */
    const char *EndTime;
    /**
     * Earliest moment that can be restored to (UTC).
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.
     */
    const char *StartTime;
} volcredis_DescribePitrTimeWindowResponse;

static inline volcredis_DescribePitrTimeWindowResponse volcredis_read_DescribePitrTimeWindowResponse(const volcredis_value *value) {
    volcredis_DescribePitrTimeWindowResponse view;
    view.value = value;
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.StartTime = volcredis_get_string(value, "StartTime");
    return view;
}

/**
 * Returns the time window an instance can be restored to by point in time.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A planned maintenance event.
 */
typedef struct volcredis_DescribePlannedEvents_PlannedEvent {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance concerned.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Operation that the event carries out, presumably as an identifier beside the display name in
     * `ActionName`.
     */
    const char *Action;
    /**
     * Display name of the operation, in the language of the site (Chinese or English).
     *
     * Example: `Upgrade instance kernel version`.
     */
    const char *ActionName;
    /**
     * Whether the event may still be called off.
     *
     * Example: `false`.
     */
    volcredis_optional_bool CanCancel;
    /**
     * Whether `ModifyPlannedEventExecuteTime` accepts the event.
     *
     * Example: `false`.
     */
    volcredis_optional_bool CanModifyTime;
    /**
     * ID of the event.
     *
     * Example: `event-cn0212gzmh2xs****`.
     */
    const char *EventId;
    /**
     * Name of the instance concerned.
     *
     * Example: `test`.
     */
    const char *InstanceName;
    /**
     * Latest time that the event can be put off to, in UTC; an empty string when there is none.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
     */
    const char *MaxEndTime;
    /**
     * End of the planned window, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
     */
    const char *PlanEndTime;
    /**
     * Start of the planned window, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
     */
    const char *PlanStartTime;
    /**
     * How far the event has got; only a Waiting event can be run at once.
     *
     * Example: `Waiting`.
     */
    const char *Status;
    /**
     * Kind of the event: system maintenance or an operation that a user has scheduled; wire values unknown.
     */
    const char *Type;
} volcredis_DescribePlannedEvents_PlannedEvent;

static inline volcredis_DescribePlannedEvents_PlannedEvent volcredis_read_DescribePlannedEvents_PlannedEvent(const volcredis_value *value) {
    volcredis_DescribePlannedEvents_PlannedEvent view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.Action = volcredis_get_string(value, "Action");
    view.ActionName = volcredis_get_string(value, "ActionName");
    view.CanCancel = volcredis_get_bool(value, "CanCancel");
    view.CanModifyTime = volcredis_get_bool(value, "CanModifyTime");
    view.EventId = volcredis_get_string(value, "EventId");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.MaxEndTime = volcredis_get_string(value, "MaxEndTime");
    view.PlanEndTime = volcredis_get_string(value, "PlanEndTime");
    view.PlanStartTime = volcredis_get_string(value, "PlanStartTime");
    view.Status = volcredis_get_string(value, "Status");
    view.Type = volcredis_get_string(value, "Type");
    return view;
}

/**
 * Lists planned events (maintenance and postponed operations), optionally by instance and start time.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - `MaxStartTime` must be later than `MinStartTime`.
 *
 * Notes:
 *
 * - `MaxEndTime` is an empty string in the documented sample, so a strict time parser fails on it.
 * - `PlannedEvents`\[\].Action is in the SDK but neither in the part of the sample seen nor in the
 * Terraform provider.
 * - The status values are the SDK's; of them the pages seen show only Waiting.
 * - The vendor's MCP server gives `PageSize` a maximum of 1000 and calls the total `TotalCount`; the page
 * and the SDK have 100 and Total.
 * - By the user guide, only user-scheduled events that are waiting and more than 30 minutes from their
 * start can be called off; the SDK has no action for that.
 *
 * Reference: `6293/1467105`.
 */
typedef struct volcredis_DescribePlannedEventsRequest {
    /**
     * Page to return, from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Events in a page.
     *
     * Limits: 1 to 100. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Keeps events of instances whose ID matches this text (a fuzzy match).
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Latest start of the events to return, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
     */
    const char *MaxStartTime;
    /**
     * Earliest start of the events to return, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
     */
    const char *MinStartTime;
} volcredis_DescribePlannedEventsRequest;

static inline volcredis_status volcredis_fill_DescribePlannedEventsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePlannedEventsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "MaxStartTime", from->MaxStartTime, error);
    status = status ? status : volcredis_put_string(request, at, "MinStartTime", from->MinStartTime, error);
    return status;
}

/**
 * What `DescribePlannedEvents` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribePlannedEventsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The events found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribePlannedEvents_PlannedEvent`.
     */
    volcredis_list PlannedEvents;
    /**
     * Number of events over all pages.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribePlannedEventsResponse;

static inline volcredis_DescribePlannedEventsResponse volcredis_read_DescribePlannedEventsResponse(const volcredis_value *value) {
    volcredis_DescribePlannedEventsResponse view;
    view.value = value;
    view.PlannedEvents = volcredis_get_list(value, "PlannedEvents");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists planned events (maintenance and postponed operations), optionally by instance and start time.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A region.
 */
typedef struct volcredis_DescribeRegions_Region {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Region ID, the value that other actions take as `RegionId`.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
    /**
     * Display name of the region; Chinese text even in the English edition's sample.
     *
     * Example: `华北2(北京)`.
     */
    const char *RegionName;
} volcredis_DescribeRegions_Region;

static inline volcredis_DescribeRegions_Region volcredis_read_DescribeRegions_Region(const volcredis_value *value) {
    volcredis_DescribeRegions_Region view;
    view.value = value;
    view.RegionId = volcredis_get_string(value, "RegionId");
    view.RegionName = volcredis_get_string(value, "RegionName");
    return view;
}

/**
 * Lists the regions in which the account can use Cache for Redis.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - Calls are throttled per account, region and action at 20 a second; going over fails with
 * AccountFlowLimitExceeded (6293/65741). The limit is the service's, not this action's alone.
 * - Samples dated before 2025 post to redis.volcengineapi.com, later ones to
 * redis.\<region\>.volcengineapi.com; the international edition uses redis.\<region\>.byteplusapi.com. The
 * credential scope's service name is Redis with a capital R in all of them.
 *
 * Reference: `6293/65752` and `84772/71730`.
 */
typedef struct volcredis_DescribeRegionsRequest {
    /**
     * Restricts the answer to this one region; when left out, every region open to the account is returned.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
} volcredis_DescribeRegionsRequest;

static inline volcredis_status volcredis_fill_DescribeRegionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeRegionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/**
 * What `DescribeRegions` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeRegionsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The regions found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeRegions_Region`.
     */
    volcredis_list Regions;
} volcredis_DescribeRegionsResponse;

static inline volcredis_DescribeRegionsResponse volcredis_read_DescribeRegionsResponse(const volcredis_value *value) {
    volcredis_DescribeRegionsResponse view;
    view.value = value;
    view.Regions = volcredis_get_list(value, "Regions");
    return view;
}

/**
 * Lists the regions in which the account can use Cache for Redis.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A slow query.
 */
typedef struct volcredis_DescribeSlowLogs_SlowQuery {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the instance.
     */
    const char *InstanceId;
    /**
     * Database the command ran in (a number, or `-` for entries of servers).
     */
    const char *DBName;
    /**
     * When the command began to run.
     */
    const char *ExecutionStartTime;
    /**
     * Address of the client that sent the command.
     */
    const char *HostAddress;
    /**
     * Id of the node that logged the command.
     */
    const char *NodeId;
    /**
     * The command as it was logged.
     */
    const char *QueryText;
    /**
     * How long the command took; the unit is not confirmed.
     */
    volcredis_optional_int64 QueryTimes;
    /**
     * Account that ran the command.
     */
    const char *UserName;
} volcredis_DescribeSlowLogs_SlowQuery;

static inline volcredis_DescribeSlowLogs_SlowQuery volcredis_read_DescribeSlowLogs_SlowQuery(const volcredis_value *value) {
    volcredis_DescribeSlowLogs_SlowQuery view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.DBName = volcredis_get_string(value, "DBName");
    view.ExecutionStartTime = volcredis_get_string(value, "ExecutionStartTime");
    view.HostAddress = volcredis_get_string(value, "HostAddress");
    view.NodeId = volcredis_get_string(value, "NodeId");
    view.QueryText = volcredis_get_string(value, "QueryText");
    view.QueryTimes = volcredis_get_int64(value, "QueryTimes");
    view.UserName = volcredis_get_string(value, "UserName");
    return view;
}

/**
 * Returns the slow log of an instance for a period within the last three days.
 *
 * Changes nothing.
 *
 * Rules checked before sending:
 *
 * - The service ignores `SlowLogType` when `NodeIds` is given (nothing is refused).
 * - `DBName` must be `-` when `SlowLogType` is `Server`.
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `DBName` must be a whole number from 0 to 256 when `SlowLogType` is `Proxy`.
 *
 * Rules that only the service can check:
 *
 * - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
 *
 * Notes:
 *
 * - Only the last three days can be read.
 * - Blocking commands (BLPOP, BRPOP, BRPOPLPUSH, BZPOPMIN, BZPOPMAX, XREAD, XREADGROUP) never enter the
 * slow log.
 * - `ListOver` is true at the end (the list is over), so a reader goes on while it is false; this reading
 * comes from the `DescribeFatLogs` page, whose fields are the same.
 * - If both `NodeIds` and `SlowLogType` are given, `NodeIds` decides.
 * - The members of `SlowQuery` are not described on the page; their meanings are inferred from the names
 * (`QueryTimes` as a duration, not a count).
 *
 * Reference: `6293/127842`.
 */
typedef struct volcredis_DescribeSlowLogsRequest {
    /**
     * Id of the instance whose slow log is read.
     *
     * Example: `redis-cn02sg5o56sbs****`.
     */
    const char *InstanceId;
    /**
     * Number of entries per page.
     *
     * Limits: 1 to 1000. Example: `50`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Position from which to go on: the Context of the previous answer; leave it out for the first page.
     */
    const char *Context;
    /**
     * Returns only entries of this database: 0 to 256 for entries of proxies, `-` for entries of servers.
     *
     * Example: `0`.
     */
    const char *DBName;
    /**
     * Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
     *
     * Limits: at most 1024 bytes in all. Example:
     * `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
     */
    volcredis_strings NodeIds;
    /**
     * End of the period in UTC; now unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
     */
    const char *QueryEndTime;
    /**
     * Start of the period in UTC; three days ago unless given.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
     */
    const char *QueryStartTime;
    /**
     * Returns only entries of this kind of node; both kinds unless given.
     *
     * Example: `Proxy`.
     */
    const char *SlowLogType;
} volcredis_DescribeSlowLogsRequest;

static inline volcredis_status volcredis_fill_DescribeSlowLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeSlowLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_put_string(request, at, "DBName", from->DBName, error);
    status = status ? status : volcredis_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_put_string(request, at, "SlowLogType", from->SlowLogType, error);
    return status;
}

/**
 * What `DescribeSlowLogs` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeSlowLogsResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Position to send as Context for the next page.
     */
    const char *Context;
    /**
     * Id of the instance.
     */
    const char *InstanceId;
    /**
     * Whether everything has been returned: false means that more records follow, true that this was the
     * last page.
     */
    volcredis_optional_bool ListOver;
    /**
     * Entries of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeSlowLogs_SlowQuery`.
     */
    volcredis_list SlowQuery;
    /**
     * Number of entries found.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeSlowLogsResponse;

static inline volcredis_DescribeSlowLogsResponse volcredis_read_DescribeSlowLogsResponse(const volcredis_value *value) {
    volcredis_DescribeSlowLogsResponse view;
    view.value = value;
    view.Context = volcredis_get_string(value, "Context");
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.ListOver = volcredis_get_bool(value, "ListOver");
    view.SlowQuery = volcredis_get_list(value, "SlowQuery");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Returns the slow log of an instance for a period within the last three days.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A tag and the instance it is on.
 */
typedef struct volcredis_DescribeTagsByResource_TagResource {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance that carries the tag.
     *
     * Example: `redis-cnlflix66ohil****`.
     */
    const char *InstanceId;
    /**
     * Tag key.
     *
     * Example: `department`.
     */
    const char *Key;
    /**
     * Tag value.
     *
     * Example: `game`.
     */
    const char *Value;
} volcredis_DescribeTagsByResource_TagResource;

static inline volcredis_DescribeTagsByResource_TagResource volcredis_read_DescribeTagsByResource_TagResource(const volcredis_value *value) {
    volcredis_DescribeTagsByResource_TagResource view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.Key = volcredis_get_string(value, "Key");
    view.Value = volcredis_get_string(value, "Value");
    return view;
}

/**
 * Lists the tags of the given instances, one row per instance and tag.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The vendor's MCP server gives other page limits (`PageNumber` up to 10000, `PageSize` up to 100,
 * defaults 1 and 10) than the page.
 * - The total is called Total here, not `TotalInstancesNum` as in the instance list.
 *
 * Reference: `6293/1124768` and `84772/1393054`.
 */
typedef struct volcredis_DescribeTagsByResourceRequest {
    /**
     * Instances to read, at most 50.
     *
     * Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Page to return, from 1.
     *
     * Limits: 1 to 2147483647. Example: `1`.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Rows in a page.
     *
     * Limits: 1 to 1000. Example: `10`.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Tags to filter by, at most 10; without it every tag is listed.
     *
     * Limits: at most 10 items. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
     */
    const volcredis_TagFilter *TagFilters;
    /** How many items `TagFilters` points to. */
    size_t TagFiltersCount;
} volcredis_DescribeTagsByResourceRequest;

static inline volcredis_status volcredis_fill_DescribeTagsByResourceRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTagsByResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    return status;
}

/**
 * What `DescribeTagsByResource` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeTagsByResourceResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The tags found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeTagsByResource_TagResource`.
     */
    volcredis_list TagResources;
    /**
     * Number of rows over all pages.
     *
     * Example: `3`.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeTagsByResourceResponse;

static inline volcredis_DescribeTagsByResourceResponse volcredis_read_DescribeTagsByResourceResponse(const volcredis_value *value) {
    volcredis_DescribeTagsByResourceResponse view;
    view.value = value;
    view.TagResources = volcredis_get_list(value, "TagResources");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tags of the given instances, one row per instance and tag.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * The instance as it was then.
 */
typedef struct volcredis_DescribeTasks_InstanceInfo {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Zones of the nodes.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ConfigureNodes;
    /**
     * Redis version.
     *
     * Example: `7.0`.
     */
    const char *EngineVersion;
    /**
     * ID of the instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceID;
    /**
     * Name of the instance.
     */
    const char *InstanceName;
    /**
     * Nodes per shard.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Minor version of the proxies.
     *
     * Example: `1.602.0`.
     */
    const char *ProxyVersion;
    /**
     * Minor version of the servers.
     *
     * Example: `7.602.0`.
     */
    const char *ServerVersion;
    /**
     * Memory of one shard.
     *
     * Unit: MiB.
     */
    volcredis_optional_int64 ShardCapacity;
    /**
     * Number of shards.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * 1 if the instance is a sharded cluster, 0 if not.
     *
     * Documented values: `0` and `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Subnet of the instance.
     */
    const char *SubnetId;
    /**
     * VPC of the instance.
     */
    const char *VpcId;
    /**
     * Zones of the instance.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list ZoneIds;
} volcredis_DescribeTasks_InstanceInfo;

static inline volcredis_DescribeTasks_InstanceInfo volcredis_read_DescribeTasks_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeTasks_InstanceInfo view;
    view.value = value;
    view.ConfigureNodes = volcredis_get_list(value, "ConfigureNodes");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.InstanceID = volcredis_get_string(value, "InstanceID");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.NodeNumber = volcredis_get_int32(value, "NodeNumber");
    view.ProxyVersion = volcredis_get_string(value, "ProxyVersion");
    view.ServerVersion = volcredis_get_string(value, "ServerVersion");
    view.ShardCapacity = volcredis_get_int64(value, "ShardCapacity");
    view.ShardNumber = volcredis_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_get_int32(value, "ShardedCluster");
    view.SubnetId = volcredis_get_string(value, "SubnetId");
    view.VpcId = volcredis_get_string(value, "VpcId");
    view.ZoneIds = volcredis_get_list(value, "ZoneIds");
    return view;
}

/**
 * A step of a task.
 */
typedef struct volcredis_DescribeTasks_TaskStep {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Name of the step.
     */
    const char *Name;
    /**
     * Progress of the step in words.
     */
    const char *ProgressDesc;
    /**
     * How far the step has come, presumably in percent.
     */
    volcredis_optional_int32 StepProgress;
    /**
     * State of the step.
     */
    const char *StepStatus;
} volcredis_DescribeTasks_TaskStep;

static inline volcredis_DescribeTasks_TaskStep volcredis_read_DescribeTasks_TaskStep(const volcredis_value *value) {
    volcredis_DescribeTasks_TaskStep view;
    view.value = value;
    view.Name = volcredis_get_string(value, "Name");
    view.ProgressDesc = volcredis_get_string(value, "ProgressDesc");
    view.StepProgress = volcredis_get_int32(value, "StepProgress");
    view.StepStatus = volcredis_get_string(value, "StepStatus");
    return view;
}

/**
 * A task.
 */
typedef struct volcredis_DescribeTasks_Task {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * How long the task took.
     *
     * Unit: ms.
     */
    volcredis_optional_int64 CostTimeMS;
    /**
     * When the task was created.
     */
    const char *CreateTime;
    /**
     * When the task ended.
     */
    const char *FinishTime;
    /**
     * The instance as the task makes it.
     *
     * It is read with `volcredis_read_DescribeTasks_InstanceInfo`; null when it is not there.
     */
    const volcredis_value *InstanceInfo;
    /**
     * Name of the instance the task works on.
     */
    const char *InstanceName;
    /**
     * The instance as it was before the task.
     *
     * It is read with `volcredis_read_DescribeTasks_InstanceInfo`; null when it is not there.
     */
    const volcredis_value *OriginInstanceInfo;
    /**
     * How far the task has come, presumably in percent.
     */
    volcredis_optional_int32 Progress;
    /**
     * When the task started.
     */
    const char *StartTime;
    /**
     * Operation that the task carries out.
     */
    const char *TaskAction;
    /**
     * Description of the task.
     */
    const char *TaskDesc;
    /**
     * ID of the task.
     */
    const char *TaskId;
    /**
     * Name of the task.
     */
    const char *TaskName;
    /**
     * Parameters of the task, as a string.
     */
    const char *TaskParams;
    /**
     * State of the task.
     */
    const char *TaskStatus;
    /**
     * The steps of the task.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeTasks_TaskStep`.
     */
    volcredis_list TaskStepInfo;
} volcredis_DescribeTasks_Task;

static inline volcredis_DescribeTasks_Task volcredis_read_DescribeTasks_Task(const volcredis_value *value) {
    volcredis_DescribeTasks_Task view;
    view.value = value;
    view.CostTimeMS = volcredis_get_int64(value, "CostTimeMS");
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.FinishTime = volcredis_get_string(value, "FinishTime");
    view.InstanceInfo = volcredis_get_value(value, "InstanceInfo");
    view.InstanceName = volcredis_get_string(value, "InstanceName");
    view.OriginInstanceInfo = volcredis_get_value(value, "OriginInstanceInfo");
    view.Progress = volcredis_get_int32(value, "Progress");
    view.StartTime = volcredis_get_string(value, "StartTime");
    view.TaskAction = volcredis_get_string(value, "TaskAction");
    view.TaskDesc = volcredis_get_string(value, "TaskDesc");
    view.TaskId = volcredis_get_string(value, "TaskId");
    view.TaskName = volcredis_get_string(value, "TaskName");
    view.TaskParams = volcredis_get_string(value, "TaskParams");
    view.TaskStatus = volcredis_get_string(value, "TaskStatus");
    view.TaskStepInfo = volcredis_get_list(value, "TaskStepInfo");
    return view;
}

/**
 * Lists the tasks that operations on instances have started, with their progress.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - No reference page could be found. Names, types and status values come from the Go SDK (the Python SDK
 * looked at lacks the action); meanings are inferred from the names and from the same fields of other
 * actions.
 * - `InstanceInfo` and `OriginInstanceInfo` spell the ID `InstanceID`, with a capital D, unlike every other
 * action here.
 * - A step can't be Canceled, a task can; there is no filter on the status.
 * - `ConfigureNodes` is a list of strings here, a list of structures in `CreateDBInstance`.
 * - Unknown: the time formats, the `PageSize` limits, the `TaskName` and `TaskAction` values, what
 * `TaskParams` holds.
 */
typedef struct volcredis_DescribeTasksRequest {
    /**
     * Page to return, presumably counted from 1.
     */
    volcredis_optional_int32 PageNumber;
    /**
     * Tasks per page.
     */
    volcredis_optional_int32 PageSize;
    /**
     * Return only tasks of this instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Return only tasks created at or before this time.
     */
    const char *CreationEndTime;
    /**
     * Return only tasks created at or after this time.
     */
    const char *CreationStartTime;
    /**
     * Return only tasks of instances with this name.
     */
    const char *InstanceName;
    /**
     * Return only tasks of instances in this project.
     */
    const char *ProjectName;
    /**
     * Return only the task with this ID.
     */
    const char *TaskId;
    /**
     * Return only tasks with this name.
     */
    const char *TaskName;
} volcredis_DescribeTasksRequest;

static inline volcredis_status volcredis_fill_DescribeTasksRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTasksRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "CreationEndTime", from->CreationEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "CreationStartTime", from->CreationStartTime, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_put_string(request, at, "TaskId", from->TaskId, error);
    status = status ? status : volcredis_put_string(request, at, "TaskName", from->TaskName, error);
    return status;
}

/**
 * What `DescribeTasks` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeTasksResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The tasks of this page.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_DescribeTasks_Task`.
     */
    volcredis_list Tasks;
    /**
     * How many tasks match.
     */
    volcredis_optional_int32 Total;
} volcredis_DescribeTasksResponse;

static inline volcredis_DescribeTasksResponse volcredis_read_DescribeTasksResponse(const volcredis_value *value) {
    volcredis_DescribeTasksResponse view;
    view.value = value;
    view.Tasks = volcredis_get_list(value, "Tasks");
    view.Total = volcredis_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tasks that operations on instances have started, with their progress.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Lists the availability zones of one region in which Cache for Redis instances can be placed.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - The meaning of `ZoneStatus` values other than 1 is not documented on the page read.
 * - Enterprise-edition zones come from `DescribeEnterpriseZones`, which has the same shape.
 *
 * Reference: `6293/65753`.
 */
typedef struct volcredis_DescribeZonesRequest {
    /**
     * Region whose zones are wanted, as returned by `DescribeRegions`.
     *
     * Example: `cn-beijing`.
     */
    const char *RegionId;
} volcredis_DescribeZonesRequest;

static inline volcredis_status volcredis_fill_DescribeZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/**
 * What `DescribeZones` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DescribeZonesResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The zones of the region.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_Zone`.
     */
    volcredis_list Zones;
} volcredis_DescribeZonesResponse;

static inline volcredis_DescribeZonesResponse volcredis_read_DescribeZonesResponse(const volcredis_value *value) {
    volcredis_DescribeZonesResponse view;
    view.value = value;
    view.Zones = volcredis_get_list(value, "Zones");
    return view;
}

/**
 * Lists the availability zones of one region in which Cache for Redis instances can be placed.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Unbinds instances from allow lists: several instances from one list, or one instance from several lists.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may hold more than one item.
 *
 * Notes:
 *
 * - Once unbound, the addresses of the list lose access unless another list of the instance holds them.
 * - An instance with no list at all admits no address (stated on the enterprise edition's limits page).
 * - The end state is what the Terraform provider waits for; the page names no state.
 *
 * Reference: `6293/108839` and `84772/1393075`.
 */
typedef struct volcredis_DisassociateAllowListRequest {
    /**
     * Lists to unbind the instances from.
     *
     * Example: `["acl-cn0212fjx4815ke****"]`.
     */
    volcredis_strings AllowListIds;
    /**
     * Instances to unbind.
     *
     * Example: `["redis-cn02he8bhzsji****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_DisassociateAllowListRequest;

static inline volcredis_status volcredis_fill_DisassociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DisassociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `DisassociateAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_DisassociateAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_DisassociateAllowListResponse;

static inline volcredis_DisassociateAllowListResponse volcredis_read_DisassociateAllowListResponse(const volcredis_value *value) {
    volcredis_DisassociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Unbinds instances from allow lists: several instances from one list, or one instance from several lists.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Turns a single-node instance into a primary-secondary instance, and can change its sharding and shard
 * size on the way.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules that only the service can check:
 *
 * - On a sharded instance that has a direct-link address, `ShardedCluster` must stay 1 and `ShardNumber`
 * must not exceed 8.
 * - Used memory must not exceed `ShardCapacity` x `ShardNumber` as they are after the change.
 *
 * Notes:
 *
 * - Only the opening of the international page could be read (mode, precautions, both constraints); its
 * parameter table, sample and chapter were not seen.
 * - Values and limits of the fields (`NodeNumber` 2-6, `ShardNumber` 2-256, `ShardedCluster` 0 or 1,
 * `MultiAZ` enabled or disabled, one `ConfigureNodes` entry a node) are inferred from sibling actions such
 * as `CreateDBInstance` and `IncreaseDBInstanceNodeNumber`.
 * - On sibling actions `ShardCapacity` takes 1024, 2048, 4096, 8192 or 16384 with the sharded cluster on,
 * and 256, 1024 and further powers of two up to 65536 with it off.
 * - The features of the instance change with its type.
 * - During the change clients may see -TRYAGAIN errors or one or two disconnections of less than 30 seconds
 * each.
 *
 * Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.
 */
typedef struct volcredis_EnableDBInstanceHARequest {
    /**
     * ID of the single-node instance to convert, as `DescribeDBInstances` lists it.
     */
    const char *InstanceId;
    /**
     * true starts the change at once, false leaves it to the maintenance window.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * Number of nodes that each shard has after the change, the primary included.
     *
     * Limits: 2 to 6.
     */
    volcredis_optional_int32 NodeNumber;
    /**
     * Whether the sharded cluster is on after the change: 1 for on, 0 for off.
     *
     * Documented values: `0` and `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Zones for the nodes of a shard, one entry for each node.
     */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** How many items `ConfigureNodes` points to. */
    size_t ConfigureNodesCount;
    /**
     * Zone plan for the nodes after the change: enabled spreads them over several zones, disabled keeps
     * them in one.
     */
    const char *MultiAZ;
    /**
     * Memory of each shard after the change.
     *
     * Unit: MiB.
     */
    volcredis_optional_int32 ShardCapacity;
    /**
     * Number of shards after the change; a sharded instance has 2 to 256.
     *
     * Limits: at most 256.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters.
     */
    const char *ClientToken;
} volcredis_EnableDBInstanceHARequest;

static inline volcredis_status volcredis_fill_EnableDBInstanceHARequest(volcredis_request *request, const char *at,
    const volcredis_EnableDBInstanceHARequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `EnableDBInstanceHA` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_EnableDBInstanceHAResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Number of the order that the change creates.
     */
    const char *OrderNO;
} volcredis_EnableDBInstanceHAResponse;

static inline volcredis_EnableDBInstanceHAResponse volcredis_read_EnableDBInstanceHAResponse(const volcredis_value *value) {
    volcredis_EnableDBInstanceHAResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Turns a single-node instance into a primary-secondary instance, and can change its sharding and shard
 * size on the way.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Turns an instance without sharding into a sharded cluster.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 * - `ShardedCluster` must be `1`.
 *
 * Rules that only the service can check:
 *
 * - `ShardCapacity` must be given when a sharded cluster does not have the instance's current shard size:
 * 24576, 32768 or 65536 MiB, and by one edition of the page also 256 MiB.
 * - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x `ShardNumber`.
 *
 * Notes:
 *
 * - The instance must not be sharded yet (its `ShardedCluster` is 0), and the change cannot be undone.
 * - Instance class, zones and addresses stay as they are, but a sharded cluster restricts Lua scripts,
 * multi-key commands and transactions differently.
 * - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
 * connection drops of up to 30 seconds each.
 * - Data flashback is switched off by this change and its earlier restore points are lost; call
 * `StartContinuousBackup` afterwards to turn it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
 * backups.
 * - Changing the shard size also changes the bandwidth and the instance specification; the bandwidth per
 * shard becomes the default of the chosen size.
 * - The edition of the page dated December 2024 lets `ShardCapacity` default to 1024 for an instance with
 * 256 MiB; another, by its layout newer, says that a missing value keeps the current size and that the call
 * fails if a sharded cluster does not support it.
 * - The rules for `BackupPointName` were not visible in the excerpts of this page; they are those of the
 * sibling actions.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/1010729`.
 */
typedef struct volcredis_EnableShardedClusterRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether the change starts at once (true) or waits for the instance's maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * How many shards the instance gets.
     *
     * Limits: 2 to 256. Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Target architecture; 1 means sharded cluster and is the only value accepted, although 0 (not sharded)
     * is listed too.
     *
     * Documented values: `0` and `1`. Example: `1`.
     */
    volcredis_optional_int32 ShardedCluster;
    /**
     * Name for the full backup taken before the change; the backup id serves as the name when this is left
     * out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Memory of each shard after the change; the current shard size is kept when this is left out.
     *
     * Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
     */
    volcredis_optional_int32 ShardCapacity;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_EnableShardedClusterRequest;

static inline volcredis_status volcredis_fill_EnableShardedClusterRequest(volcredis_request *request, const char *at,
    const volcredis_EnableShardedClusterRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `EnableShardedCluster` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_EnableShardedClusterResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     *
     * Example: `Order716986589022527****`.
     */
    const char *OrderNO;
} volcredis_EnableShardedClusterResponse;

static inline volcredis_EnableShardedClusterResponse volcredis_read_EnableShardedClusterResponse(const volcredis_value *value) {
    volcredis_EnableShardedClusterResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Turns an instance without sharding into a sharded cluster.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Starts a waiting planned event at once.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Only events whose Status is Waiting are accepted.
 * - While an event runs, a node switch can cut connections or refuse writes for seconds.
 *
 * Reference: `6293/1554706`.
 */
typedef struct volcredis_ExecutePlannedEventRequest {
    /**
     * Event to start; its status must be Waiting.
     *
     * Example: `event-cn0212gzmh2xs****`.
     */
    const char *EventId;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ExecutePlannedEventRequest;

static inline volcredis_status volcredis_fill_ExecutePlannedEventRequest(volcredis_request *request, const char *at,
    const volcredis_ExecutePlannedEventRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "EventId", from->EventId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ExecutePlannedEvent` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ExecutePlannedEventResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ExecutePlannedEventResponse;

static inline volcredis_ExecutePlannedEventResponse volcredis_read_ExecutePlannedEventResponse(const volcredis_value *value) {
    volcredis_ExecutePlannedEventResponse view;
    view.value = value;
    return view;
}

/**
 * Starts a waiting planned event at once.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Erases every key stored in an instance.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - The service starts a `flushall async` as soon as the call is accepted; how long it runs depends on the
 * amount of data.
 * - Keys written after the call are kept.
 * - The erased data cannot be brought back, so take a manual backup (`CreateBackup`) first; single-node
 * instances cannot be backed up at all.
 * - Listing flushall in the disabled-commands parameter does not block this action.
 * - Result is null.
 * - The Volcengine page calls this a synchronous request, the BytePlus edition an asynchronous one.
 *
 * Reference: `6293/65759`.
 */
typedef struct volcredis_FlushDBInstanceRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_FlushDBInstanceRequest;

static inline volcredis_status volcredis_fill_FlushDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_FlushDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `FlushDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_FlushDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_FlushDBInstanceResponse;

static inline volcredis_FlushDBInstanceResponse volcredis_read_FlushDBInstanceResponse(const volcredis_value *value) {
    volcredis_FlushDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Erases every key stored in an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Adds nodes to every shard of a primary-secondary instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - The node count per shard after the change must stay within 2 to 6: 2 \<= current nodes +
 * `NodesNumberToIncrease` \<= 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a single-node
 * instance (Standalone) always has one node.
 * - Data flashback is switched off by this change and its earlier restore points are lost; call
 * `StartContinuousBackup` afterwards to turn it on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 * - The rules for `ConfigureNewNodes` were not visible in the excerpts; the Terraform provider sends it for
 * multi-zone instances only, one entry per added node.
 * - The BytePlus page writes the node limit with a minus sign where the Volcengine page has a plus.
 *
 * Reference: `6293/65751`.
 */
typedef struct volcredis_IncreaseDBInstanceNodeNumberRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether the change starts at once (true) or waits for the instance's maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * How many nodes to add to each shard.
     *
     * Limits: at most 4. Example: `2`.
     */
    volcredis_optional_int32 NodesNumberToIncrease;
    /**
     * Name for the full backup taken before the change; the backup id serves as the name when this is left
     * out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Availability zones of the added nodes, one entry per node.
     */
    const volcredis_ConfigureNode *ConfigureNewNodes;
    /** How many items `ConfigureNewNodes` points to. */
    size_t ConfigureNewNodesCount;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_IncreaseDBInstanceNodeNumberRequest;

static inline volcredis_status volcredis_fill_IncreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_IncreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "NodesNumberToIncrease", from->NodesNumberToIncrease, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    if (from->ConfigureNewNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ConfigureNewNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNewNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ConfigureNewNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNewNodes[index], error);
    }
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `IncreaseDBInstanceNodeNumber` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_IncreaseDBInstanceNodeNumberResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     */
    const char *OrderNO;
} volcredis_IncreaseDBInstanceNodeNumberResponse;

static inline volcredis_IncreaseDBInstanceNodeNumberResponse volcredis_read_IncreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_IncreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Adds nodes to every shard of a primary-secondary instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Cancels an expired-key scan job that has not ended yet.
 *
 * The change is made when the call returns.
 *
 * Rules that only the service can check:
 *
 * - The job must be in state Created or Running.
 *
 * Notes:
 *
 * - Takes the job id alone, not the instance id.
 * - Result is null.
 *
 * Reference: `6293/2088324`.
 */
typedef struct volcredis_InterruptKeyScanJobRequest {
    /**
     * Id of the job to cancel, from `CreateKeyScanJob` or `DescribeKeyScanJobs`.
     *
     * Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
     */
    const char *JobId;
} volcredis_InterruptKeyScanJobRequest;

static inline volcredis_status volcredis_fill_InterruptKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_InterruptKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "JobId", from->JobId, error);
    return status;
}

/**
 * What `InterruptKeyScanJob` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_InterruptKeyScanJobResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_InterruptKeyScanJobResponse;

static inline volcredis_InterruptKeyScanJobResponse volcredis_read_InterruptKeyScanJobResponse(const volcredis_value *value) {
    volcredis_InterruptKeyScanJobResponse view;
    view.value = value;
    return view;
}

/**
 * Cancels an expired-key scan job that has not ended yet.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * A database account.
 */
typedef struct volcredis_ListDBAccount_Account {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * ID of the instance that the account belongs to.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name of the account.
     *
     * Example: `test1`.
     */
    const char *AccountName;
    /**
     * State of the account; Available means that it is ready for use.
     *
     * Example: `Available`.
     */
    const char *AccountStatus;
    /**
     * Free text about the account.
     *
     * Example: `test account`.
     */
    const char *Description;
    /**
     * Permission role of the account: Administrator runs every supported command, ReadWrite all but the
     * admin category, ReadOnly only the read category, NotDangerous all but the dangerous category.
     *
     * Example: `Administrator`.
     */
    const char *RoleName;
} volcredis_ListDBAccount_Account;

static inline volcredis_ListDBAccount_Account volcredis_read_ListDBAccount_Account(const volcredis_value *value) {
    volcredis_ListDBAccount_Account view;
    view.value = value;
    view.InstanceId = volcredis_get_string(value, "InstanceId");
    view.AccountName = volcredis_get_string(value, "AccountName");
    view.AccountStatus = volcredis_get_string(value, "AccountStatus");
    view.Description = volcredis_get_string(value, "Description");
    view.RoleName = volcredis_get_string(value, "RoleName");
    return view;
}

/**
 * Lists the accounts of an instance with their roles and states, all of them or the one named.
 *
 * Changes nothing.
 *
 * Notes:
 *
 * - No paging: the whole list comes back at once.
 * - `AccountStatus` is missing from the samples of the enterprise and the international page; the only
 * value seen is Available, and the others are not known.
 * - The page lists default roles only; an account with a custom role made in the console may show another
 * `RoleName`.
 *
 * Reference: `6293/71732` and `84772/1393067`.
 */
typedef struct volcredis_ListDBAccountRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Account to look up; left empty, every account of the instance comes back.
     *
     * Example: `test1`.
     */
    const char *AccountName;
} volcredis_ListDBAccountRequest;

static inline volcredis_status volcredis_fill_ListDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ListDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "AccountName", from->AccountName, error);
    return status;
}

/**
 * What `ListDBAccount` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ListDBAccountResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * The accounts found.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_ListDBAccount_Account`.
     */
    volcredis_list Accounts;
} volcredis_ListDBAccountResponse;

static inline volcredis_ListDBAccountResponse volcredis_read_ListDBAccountResponse(const volcredis_value *value) {
    volcredis_ListDBAccountResponse view;
    view.value = value;
    view.Accounts = volcredis_get_list(value, "Accounts");
    return view;
}

/**
 * Lists the accounts of an instance with their roles and states, all of them or the one named.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the name, remark, category, addresses or security groups of an allow list.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - `ApplyInstanceNum` must be given when `AllowList` is given.
 * - `ApplyInstanceNum` must be given when `SecurityGroupBindInfos` is given.
 *
 * Rules that only the service can check:
 *
 * - `ApplyInstanceNum` must equal the number of instances bound to the list (`AssociatedInstanceNum` of
 * `DescribeAllowLists`), or the call fails.
 * - With `ModifyMode` Delete at least one address must remain in the list.
 *
 * Notes:
 *
 * - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
 * (`ModifyDBInstanceVpcAuthMode` turns it off).
 * - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present, every
 * address is admitted.
 * - A new default list demotes the previous default list to an ordinary one.
 * - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
 * 0.0.0.0/0 itself is accepted.
 * - The page found was cut off after `ApplyInstanceNum`: what it says of `AllowListCategory` and
 * `SecurityGroupBindInfos` was not seen; their text here follows `CreateAllowList` and the SDK, and whether
 * `ModifyMode` also governs `SecurityGroupBindInfos` is unknown.
 * - `ModifyMode`'s values come from the page; the SDK types it as a plain string.
 * - An older enterprise page (2024-12-18) and the international edition limit the name to 32 characters;
 * old international pages also marked `AllowListName` as required, and the Terraform provider always sends
 * it.
 *
 * Reference: `6293/108837` and `84772/1393073`.
 */
typedef struct volcredis_ModifyAllowListRequest {
    /**
     * ID of the list to change.
     *
     * Example: `acl-cnlf3xgczbjldzy****`.
     */
    const char *AllowListId;
    /**
     * Comma-separated IP addresses and CIDR blocks that `ModifyMode` applies; needed only to change the
     * addresses.
     *
     * Limits: no item twice; items separated by `,`. Example: `192.168.0.1`.
     */
    const char *AllowList;
    /**
     * New category; Default makes this the default list of the account in this region.
     */
    const char *AllowListCategory;
    /**
     * New remark: leave it out to keep the old one, pass an empty string to clear it.
     *
     * Limits: at most 200 characters. Example: `test`.
     */
    const char *AllowListDesc;
    /**
     * New name, under the same rules as at creation; the old name stays when it is left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `test`.
     */
    const char *AllowListName;
    /**
     * How many instances are bound to the list right now, as a guard against surprises; must be exact.
     *
     * Example: `1`.
     */
    volcredis_optional_int32 ApplyInstanceNum;
    /**
     * How `AllowList` is applied: Cover replaces the addresses, Append adds to them, Delete takes away from
     * them.
     *
     * Default: `Cover`. Example: `Cover`.
     */
    const char *ModifyMode;
    /**
     * New set of linked ECS security groups.
     */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** How many items `SecurityGroupBindInfos` points to. */
    size_t SecurityGroupBindInfosCount;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyAllowListRequest;

static inline volcredis_status volcredis_fill_ModifyAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_put_int32(request, at, "ApplyInstanceNum", from->ApplyInstanceNum, error);
    status = status ? status : volcredis_put_string(request, at, "ModifyMode", from->ModifyMode, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyAllowListResponse;

static inline volcredis_ModifyAllowListResponse volcredis_read_ModifyAllowListResponse(const volcredis_value *value) {
    volcredis_ModifyAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, remark, category, addresses or security groups of an allow list.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the automatic backup plan of an instance, or switches it on or off.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `Period` must be given when `Active` is `true`.
 * - `BackupHour` must be given when `Active` is `true`.
 *
 * Rules that only the service can check:
 *
 * - On an enterprise edition instance Period must be all seven days, \[1,2,3,4,5,6,7\].
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - The international edition marks Active as required; the newest Chinese page gives it the default false,
 * so it may be optional.
 * - min and max of Period apply to each element.
 *
 * Reference: `6293/65767` and `84772/1393060`.
 */
typedef struct volcredis_ModifyBackupPlanRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether automatic backup should be on.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool Active;
    /**
     * Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.
     *
     * Limits: 0 to 23. Example: `7`.
     */
    volcredis_optional_int32 BackupHour;
    /**
     * Days of the week to back up on, each from 1 (Monday) to 7 (Sunday).
     *
     * Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
     */
    volcredis_int32s Period;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyBackupPlanRequest;

static inline volcredis_status volcredis_fill_ModifyBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_put_int32(request, at, "BackupHour", from->BackupHour, error);
    status = status ? status : volcredis_put_int32s(request, at, "Period", from->Period, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyBackupPlan` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyBackupPlanResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyBackupPlanResponse;

static inline volcredis_ModifyBackupPlanResponse volcredis_read_ModifyBackupPlanResponse(const volcredis_value *value) {
    volcredis_ModifyBackupPlanResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the automatic backup plan of an instance, or switches it on or off.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - The reference page was not found; mode sync is a guess, and the examples and the `ClientToken` limit
 * are taken over from the other backup actions.
 * - The rules for the name are unknown; those of `CreateBackup` (1 to 128 characters) are likely.
 * - The wire name is `BackupPointID` with a capital D here, `BackupPointId` in every other action.
 * - No `InstanceId` is taken.
 */
typedef struct volcredis_ModifyBackupPointNameRequest {
    /**
     * ID of the backup to rename, as listed by `DescribeBackups`.
     *
     * Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointID;
    /**
     * New name of the backup.
     *
     * Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyBackupPointNameRequest;

static inline volcredis_status volcredis_fill_ModifyBackupPointNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPointNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "BackupPointID", from->BackupPointID, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyBackupPointName` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyBackupPointNameResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Switches cross-region backup of an instance on or off and sets its destination region.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `CrossBackupRegion` must be given when `Active` is `true`.
 * - The service ignores `CrossBackupRegion` when `Active` is `false` (nothing is refused).
 *
 * Notes:
 *
 * - The English page says `CrossBackupRegion` has no effect when Active is true; it plainly means false.
 *
 * Reference: `6293/1537660`.
 */
typedef struct volcredis_ModifyCrossRegionBackupPolicyRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether cross-region backup should be on.
     *
     * Example: `true`.
     */
    volcredis_optional_bool Active;
    /**
     * ID of the region to copy backups to, one of those `DescribeAvailableCrossRegion` lists.
     *
     * Example: `cn-shanghai`.
     */
    const char *CrossBackupRegion;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
     */
    const char *ClientToken;
} volcredis_ModifyCrossRegionBackupPolicyRequest;

static inline volcredis_status volcredis_fill_ModifyCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_put_string(request, at, "CrossBackupRegion", from->CrossBackupRegion, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyCrossRegionBackupPolicy` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyCrossRegionBackupPolicyResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyCrossRegionBackupPolicyResponse;

static inline volcredis_ModifyCrossRegionBackupPolicyResponse volcredis_read_ModifyCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_ModifyCrossRegionBackupPolicyResponse view;
    view.value = value;
    return view;
}

/**
 * Switches cross-region backup of an instance on or off and sets its destination region.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
 * ends in `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `RoleName` must be `Administrator` when `AccountName` is `default`.
 *
 * Notes:
 *
 * - The role of the default account is fixed at Administrator.
 * - An empty value means no change, so a description cannot be cleared with this action.
 * - The account must be Available (6293/70853).
 * - The page lists the default roles only, and the console also offers custom roles, so the list of role
 * names may be open.
 * - The enterprise page and older international pages call the request synchronous.
 * - The needed state comes from the console guide (6293/70853), the final one from what the Terraform
 * provider waits for.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/71733` and `84772/1393068`.
 */
typedef struct volcredis_ModifyDBAccountRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Name of the account to change, as `ListDBAccount` lists it.
     *
     * Example: `test1`.
     */
    const char *AccountName;
    /**
     * New description, left as it is when empty.
     *
     * Limits: at most 256 characters. Example: `The_test_account`.
     */
    const char *Description;
    /**
     * New password, left as it is when empty; it mixes at least two of upper-case letters, lower-case
     * letters, digits and the special characters that the pattern lists.
     *
     * Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
     */
    const char *Password;
    /**
     * New role, left as it is when empty. Permission role of the account: Administrator runs every
     * supported command, ReadWrite all but the admin category, ReadOnly only the read category,
     * NotDangerous all but the dangerous category.
     *
     * Example: `ReadWrite`.
     */
    const char *RoleName;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBAccountRequest;

static inline volcredis_status volcredis_fill_ModifyDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBAccount` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBAccountResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Moves the nodes of an instance to other availability zones or changes between one zone and several.
 *
 * The call is accepted, and the work goes on after it returns. It passes through `AZChanging` and ends in
 * `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - `CreateBackup` has no effect on an instance whose `InstanceClass` is Standalone.
 * - A Standalone instance cannot be moved from one zone to several, so `MultiAZ` stays disabled for it.
 * - `ConfigureNodes` has as many entries as the instance's `NodeNumber`; all the same zone with `MultiAZ`
 * disabled, at least two different zones with it enabled.
 *
 * Notes:
 *
 * - Clients may see one or two disconnections of up to 30 seconds, or about 10 seconds without reads and
 * writes.
 * - With `ApplyImmediately` false the status still changes at once and stays changed until the work is done
 * in the window.
 * - `ConfigureNodes` is optional in the SDK; the Terraform provider states that it is required even for a
 * single zone. The page's required column was not readable.
 * - The entry-count rule is taken from `CreateDBInstance` and the Terraform provider's text.
 * - The status name AZChanging comes from the status page (6293/71563) as quoted elsewhere.
 *
 * Reference: `6293/65762` and `6293/71563`.
 */
typedef struct volcredis_ModifyDBInstanceAZConfigureRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * True to start now, false to wait for the maintenance window.
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * New zone of every node of a shard, one entry per node; the first entry is the primary's zone.
     */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** How many items `ConfigureNodes` points to. */
    size_t ConfigureNodesCount;
    /**
     * Whether nodes are to be spread over several availability zones.
     *
     * Example: `disabled`.
     */
    const char *MultiAZ;
    /**
     * Name of that backup; starts with a Chinese character, a letter or an underscore, goes on with those,
     * digits and hyphens; the backup's ID is used when it is left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken first; without effect on single-node instances.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAZConfigureRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceAZConfigureRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAZConfigureRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceAZConfigure` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceAZConfigureResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Order number; carries nothing here, since moving zones makes no order.
     *
     * Example: `****`.
     */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAZConfigureResponse;

static inline volcredis_ModifyDBInstanceAZConfigureResponse volcredis_read_ModifyDBInstanceAZConfigureResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAZConfigureResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Moves the nodes of an instance to other availability zones or changes between one zone and several.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Sets the extra bandwidth that each shard has on top of its default.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules that only the service can check:
 *
 * - Default plus extra bandwidth of a shard must not exceed the cap of its size: 72 MB/s for 256 MiB, 144
 * MB/s for 1 GiB, 288 MB/s for 2 GiB and more.
 *
 * Notes:
 *
 * - The visible page (December 2024) requires `AdditionalBandwidth` and does not know
 * `AdditionalReadBandwidth` and `AdditionalWriteBandwidth`, which only the SDK has; since
 * `DescribeDBInstanceBandwidthPerShard` calls the single value obsolete, the two separate fields probably
 * replace it.
 * - Default bandwidth per shard is 24 MB/s for 256 MiB, 48 for 1 GiB and 96 from 2 GiB up, reading and
 * writing alike.
 * - The whole instance is capped at 2.5 GB/s by the user guide; older BytePlus pages say 2048 MB/s.
 * - The instance must be Running, and it must have been created after 2023-05-25.
 * - Extra bandwidth is billed.
 * - Extra bandwidth does not carry over to restored or cloned instances, nor through
 * `EnableShardedCluster`; a change of the shard size can keep it (`ReserveAdditionalBandwidth`), while the
 * page from December 2024 says that a shard then has the larger of its new default and its current
 * bandwidth.
 * - The page calls this a synchronous request, yet the public Terraform provider polls the instance until
 * it is Running again.
 *
 * Reference: `6293/508335` and `6293/489147`.
 */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Extra bandwidth of each shard beyond the default; 0 takes the extra away.
     *
     * Unit: MB/s. Limits: at least 0. Example: `2`.
     */
    volcredis_optional_int32 AdditionalBandwidth;
    /**
     * Extra read (downstream) bandwidth of each shard.
     *
     * Unit: MB/s.
     */
    volcredis_optional_int32 AdditionalReadBandwidth;
    /**
     * Extra write (upstream) bandwidth of each shard.
     *
     * Unit: MB/s.
     */
    volcredis_optional_int32 AdditionalWriteBandwidth;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceAdditionalBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "AdditionalBandwidth", from->AdditionalBandwidth, error);
    status = status ? status : volcredis_put_int32(request, at, "AdditionalReadBandwidth", from->AdditionalReadBandwidth, error);
    status = status ? status : volcredis_put_int32(request, at, "AdditionalWriteBandwidth", from->AdditionalWriteBandwidth, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceAdditionalBandwidthPerShard` is answered with: it owns nothing, and holds as long
 * as the response.
 */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     *
     * Example: `Order217500000099909****`.
     */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse;

static inline volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Sets the extra bandwidth that each shard has on top of its default.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Switches one or more instances between subscription and pay-as-you-go billing.
 *
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
 * ends in `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `PurchaseMonths` when `ChargeType` is `PostPaid` (nothing is refused).
 * - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
 *
 * Notes:
 *
 * - Each instance must be Running; that it returns to Running is what the public Terraform provider waits
 * for, not a statement of the page.
 * - `InstanceIds` is required by the docs, though the SDK does not enforce it.
 * - Several ids in one call are described for the switch to subscription.
 * - Pay-as-you-go accrues by the second and is settled each full hour (UTC+8); an overdue account gets its
 * instances shut down.
 * - On a switch to pay-as-you-go the unused part of the subscription is refunded by the rules for ordinary
 * unsubscription, and hourly billing begins at once.
 *
 * Reference: `6293/71433`.
 */
typedef struct volcredis_ModifyDBInstanceChargeTypeRequest {
    /**
     * Ids of the instances to switch, at most 100 and without repeats.
     *
     * Limits: at most 100 characters; at most 100 items; no item twice. Example:
     * `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * Billing type after the change: PrePaid is subscription, PostPaid is pay-as-you-go.
     *
     * Example: `PrePaid`.
     */
    const char *ChargeType;
    /**
     * Whether the subscription renews itself, one month at a time.
     *
     * Default: `false`. Example: `false`.
     */
    volcredis_optional_bool AutoRenew;
    /**
     * Length of the subscription to buy.
     *
     * Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
     * Default: `1`. Example: `1`.
     */
    volcredis_optional_int32 PurchaseMonths;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceChargeTypeRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceChargeTypeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceChargeTypeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceChargeType` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceChargeTypeResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     *
     * Example: `Order702856788643751****`.
     */
    const char *OrderNO;
} volcredis_ModifyDBInstanceChargeTypeResponse;

static inline volcredis_ModifyDBInstanceChargeTypeResponse volcredis_read_ModifyDBInstanceChargeTypeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceChargeTypeResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Switches one or more instances between subscription and pay-as-you-go billing.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Result is null in the documented response.
 * - Works for both editions.
 *
 * Reference: `6293/127815` and `84772/1393052`.
 */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Wanted state of the protection.
     *
     * Example: `enabled`.
     */
    const char *DeletionProtection;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceDeletionProtectionPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceDeletionProtectionPolicy` is answered with: it owns nothing, and holds as long as
 * the response.
 */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the maximum number of connections of each shard.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Notes:
 *
 * - The default is 10000 per shard for every size.
 * - The whole instance allows min(shards x `MaxConnections`, 1000000) connections.
 * - Raising the limit disturbs nothing; lowering it below the number of open connections drops connections
 * and blocks new ones.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/70393`.
 */
typedef struct volcredis_ModifyDBInstanceMaxConnRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * New maximum number of connections per shard, in steps of 1000.
     *
     * Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
     */
    volcredis_optional_int32 MaxConnections;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceMaxConnRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceMaxConnRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMaxConnRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_int32(request, at, "MaxConnections", from->MaxConnections, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceMaxConn` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceMaxConnResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceMaxConnResponse;

static inline volcredis_ModifyDBInstanceMaxConnResponse volcredis_read_ModifyDBInstanceMaxConnResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMaxConnResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the maximum number of connections of each shard.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * An engine version with its minor versions.
 */
typedef struct volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Name of the database engine.
     */
    const char *Engine;
    /**
     * Major version of the engine.
     */
    const char *EngineVersion;
    /**
     * Proxy version information.
     *
     * It is read with `volcredis_read_MinorVersion`; null when it is not there.
     */
    const volcredis_value *ProxyVersion;
    /**
     * Server version information.
     *
     * It is read with `volcredis_read_MinorVersion`; null when it is not there.
     */
    const volcredis_value *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion;

static inline volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_get_string(value, "Engine");
    view.EngineVersion = volcredis_get_string(value, "EngineVersion");
    view.ProxyVersion = volcredis_get_value(value, "ProxyVersion");
    view.ServerVersion = volcredis_get_value(value, "ServerVersion");
    return view;
}

/**
 * Upgrades the server or proxy of an instance to a chosen minor version.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Rules checked before sending:
 *
 * - At least one of `ServerVersion` and `ProxyVersion` must be given.
 *
 * Notes:
 *
 * - `DescribeDBEngineVersions` lists the versions that can be chosen.
 * - New nodes are prepared first and take over by a primary-secondary switch; expect one to three short
 * disconnections or a few read-only seconds.
 * - There is no `ClientToken`.
 * - The page describes the members of `DBEngineVersion` only in its data structures, which were not
 * visible; their meaning here follows their names and the sample of `DescribeDBEngineVersions`.
 *
 * Reference: `6293/2251747`.
 */
typedef struct volcredis_ModifyDBInstanceMinorVersionRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * Whether the switch to the upgraded nodes happens at once (true) or in the maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool SwitchoverImmediately;
    /**
     * Proxy version to upgrade to; the proxy stays as it is when this is left out.
     *
     * Example: `1.602.0`.
     */
    const char *ProxyVersion;
    /**
     * Server version to upgrade to; the server stays as it is when this is left out.
     *
     * Example: `7.602.0`.
     */
    const char *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersionRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceMinorVersionRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMinorVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "SwitchoverImmediately", from->SwitchoverImmediately, error);
    status = status ? status : volcredis_put_string(request, at, "ProxyVersion", from->ProxyVersion, error);
    status = status ? status : volcredis_put_string(request, at, "ServerVersion", from->ServerVersion, error);
    return status;
}

/**
 * What `ModifyDBInstanceMinorVersion` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceMinorVersionResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Version information of the instance's engine.
     *
     * It is read with `volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion`; null when it is not
     * there.
     */
    const volcredis_value *DBEngineVersion;
} volcredis_ModifyDBInstanceMinorVersionResponse;

static inline volcredis_ModifyDBInstanceMinorVersionResponse volcredis_read_ModifyDBInstanceMinorVersionResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersionResponse view;
    view.value = value;
    view.DBEngineVersion = volcredis_get_value(value, "DBEngineVersion");
    return view;
}

/**
 * Upgrades the server or proxy of an instance to a chosen minor version.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Renames an instance.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Result is null in the documented response.
 * - Works for both editions.
 *
 * Reference: `6293/65756` and `84772/71745`.
 */
typedef struct volcredis_ModifyDBInstanceNameRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * New name; Chinese characters, letters, digits, underscores and hyphens, not starting with a digit or
     * hyphen.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `test123`.
     */
    const char *InstanceName;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceNameRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceName` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceNameResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceNameResponse;

static inline volcredis_ModifyDBInstanceNameResponse volcredis_read_ModifyDBInstanceNameResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceNameResponse view;
    view.value = value;
    return view;
}

/**
 * Renames an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes one or more configuration parameters of an instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules that only the service can check:
 *
 * - `ClientToken` holds ASCII characters only, is case-sensitive and must differ between different
 * requests.
 * - `ParamValues`.Name must be a parameter that `DescribeDBInstanceParams` reports with
 * `EditableForInstance` true, and Value must lie within its Range or Options.
 *
 * Notes:
 *
 * - A parameter that `DescribeDBInstanceParams` marks `NeedReboot` takes effect only after a restart.
 * - The page names no instance states; the official Terraform provider waits for the instance to be
 * `Running` again after the call.
 * - Result is null.
 *
 * Reference: `6293/65764`.
 */
typedef struct volcredis_ModifyDBInstanceParamsRequest {
    /**
     * Id of the instance to change.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Parameters to change; those not named keep their values.
     */
    const volcredis_ParamValue *ParamValues;
    /** How many items `ParamValues` points to. */
    size_t ParamValuesCount;
    /**
     * Caller-chosen token that keeps a repeated submission from being carried out twice; case-sensitive,
     * ASCII only, and unique per request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceParams` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceParamsResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceParamsResponse;

static inline volcredis_ModifyDBInstanceParamsResponse volcredis_read_ModifyDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Changes one or more configuration parameters of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Turns public DNS resolution of an instance's private domain name on or off.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Notes:
 *
 * - Meant for non-production use; for production the page advises forwarding DNS from your own servers to
 * 100.96.0.2 and 100.96.0.3.
 * - If switching on fails because the address prefix already exists, change the private address prefix
 * first (`ModifyDBInstanceVisitAddress`).
 * - The introduction of the page misnames the action as ModifyDBEndpointPrivateDNSVisibility; the sample
 * uses the right name.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/1786448`.
 */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * Public makes the private domain name resolvable from the internet, Private keeps it resolvable only
     * inside.
     *
     * Example: `Public`.
     */
    const char *PrivateDNSVisibility;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstancePrivateDNSVisibilityRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstancePrivateDNSVisibilityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "PrivateDNSVisibility", from->PrivateDNSVisibility, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstancePrivateDNSVisibility` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstancePrivateDNSVisibilityResponse;

static inline volcredis_ModifyDBInstancePrivateDNSVisibilityResponse volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstancePrivateDNSVisibilityResponse view;
    view.value = value;
    return view;
}

/**
 * Turns public DNS resolution of an instance's private domain name on or off.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the memory size of each shard of an instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - On an instance with sharding (its `ShardedCluster` is 1) `ShardCapacity` takes only 1024, 2048, 4096,
 * 8192 or 16384; without sharding it takes any of the listed sizes.
 * - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x the number of
 * shards.
 *
 * Notes:
 *
 * - One connection drop of up to 30 seconds can happen during the change.
 * - Data flashback is switched off by this change and its earlier restore points are lost; call
 * `StartContinuousBackup` afterwards to turn it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
 * backups.
 * - Changing the shard size also changes the bandwidth and the instance specification.
 * - `ReserveAdditionalBandwidth` was added in March 2025; its default was not visible in the excerpts.
 * - BytePlus lists the sizes without 24576 in one place and with it in another.
 * - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are those of
 * the sibling actions.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/159525`.
 */
typedef struct volcredis_ModifyDBInstanceShardCapacityRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether the change starts at once (true) or waits for the instance's maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * New memory of each shard.
     *
     * Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and
     * `65536`. Example: `1024`.
     */
    volcredis_optional_int64 ShardCapacity;
    /**
     * Name for the full backup taken before the change; the backup id serves as the name when this is left
     * out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `false`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Whether the extra bandwidth bought for the instance is kept through the change.
     */
    volcredis_optional_bool ReserveAdditionalBandwidth;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardCapacityRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceShardCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_bool(request, at, "ReserveAdditionalBandwidth", from->ReserveAdditionalBandwidth, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceShardCapacity` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyDBInstanceShardCapacityResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardCapacityResponse;

static inline volcredis_ModifyDBInstanceShardCapacityResponse volcredis_read_ModifyDBInstanceShardCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the memory size of each shard of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes how many shards a sharded instance has.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
 * - When shards are removed, the memory in use must not exceed 70% of the shard size x `ShardNumber`.
 *
 * Notes:
 *
 * - Only instances with sharding (`ShardedCluster` 1) can be changed; an instance without it always has one
 * shard.
 * - More than 8 shards together with a direct-link address needs a support ticket.
 * - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are those of
 * the sibling actions.
 * - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
 * connection drops of up to 30 seconds each.
 * - Data flashback is switched off by this change and its earlier restore points are lost; call
 * `StartContinuousBackup` afterwards to turn it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
 * backups.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/159526`.
 */
typedef struct volcredis_ModifyDBInstanceShardNumberRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Whether the change starts at once (true) or waits for the instance's maintenance window (false).
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * How many shards the instance has after the change.
     *
     * Limits: 2 to 256. Example: `3`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Name for the full backup taken before the change; the backup id serves as the name when this is left
     * out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `false`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardNumberRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceShardNumberRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceShardNumber` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceShardNumberResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Id of the order that the change produced.
     *
     * Example: `Order716986992383818****`.
     */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardNumberResponse;

static inline volcredis_ModifyDBInstanceShardNumberResponse volcredis_read_ModifyDBInstanceShardNumberResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes how many shards a sharded instance has.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules that only the service can check:
 *
 * - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
 *
 * Notes:
 *
 * - The account must have granted the service cross-service access, or the call fails.
 * - Domain names of the private and direct-link addresses stay, their IP addresses change.
 * - All addresses can drop their connections once or twice, and client caches have to be cleared.
 * - DTS and DBW are disturbed for a short time.
 * - For instances from before 2022-05-17 this action is also how their network security is upgraded.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/110150`.
 */
typedef struct volcredis_ModifyDBInstanceSubnetRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Id of a subnet of that VPC, in the same availability zone as the instance.
     *
     * Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
     */
    const char *SubnetId;
    /**
     * Id of the VPC to move to; the current VPC's id changes only the subnet.
     *
     * Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
     */
    const char *VpcId;
    /**
     * How many days the old IP addresses live on; 0 releases them at once.
     *
     * Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
     */
    volcredis_optional_int32 RetentionDays;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceSubnetRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceSubnetRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceSubnetRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_put_int32(request, at, "RetentionDays", from->RetentionDays, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceSubnet` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceSubnetResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the domain prefix or the port of one of an instance's addresses.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - `NewAddressPrefix` must be given when `UpgradeRegionDomain` is `true`.
 * - At least one of `NewAddressPrefix` and `NewPort` must be given.
 * - `NewPort` must not be given when `AddrType` is `Public`.
 * - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
 * - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
 *
 * Rules that only the service can check:
 *
 * - The resulting address must be unique among all addresses in all regions.
 *
 * Notes:
 *
 * - The docs list only Public, Private and DirectLink for `AddrType`; PublicZone, StorageInner and
 * PublicZoneAffinity come from the SDK.
 * - A public or direct-link address must exist before it can be changed.
 * - Existing connections to the old address break, so clients have to be switched over.
 * - Only the part before redis.ivolces.com or redis.volces.com can be chosen.
 * - `UpgradeRegionDomain` was added in March 2025; its default was not visible in the excerpts.
 * - Result is null.
 * - The public Terraform provider polls the instance after this call until its status is Running again.
 *
 * Reference: `6293/70391`.
 */
typedef struct volcredis_ModifyDBInstanceVisitAddressRequest {
    /**
     * Id of the Redis instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Which address to change.
     *
     * Example: `Private`.
     */
    const char *AddrType;
    /**
     * New first part of the domain name; the prefix stays when this is left out.
     *
     * Limits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and ending
     * with a letter or a digit. Example: `testaddrpre`.
     */
    const char *NewAddressPrefix;
    /**
     * New port; the port stays when this is left out.
     *
     * Limits: 1024 to 65535. Example: `6379`.
     */
    volcredis_optional_int32 NewPort;
    /**
     * Whether the domain suffix of the address is upgraded.
     *
     * Example: `false`.
     */
    volcredis_optional_bool UpgradeRegionDomain;
    /**
     * Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVisitAddressRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceVisitAddressRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVisitAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "AddrType", from->AddrType, error);
    status = status ? status : volcredis_put_string(request, at, "NewAddressPrefix", from->NewAddressPrefix, error);
    status = status ? status : volcredis_put_int32(request, at, "NewPort", from->NewPort, error);
    status = status ? status : volcredis_put_bool(request, at, "UpgradeRegionDomain", from->UpgradeRegionDomain, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceVisitAddress` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceVisitAddressResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVisitAddressResponse;

static inline volcredis_ModifyDBInstanceVisitAddressResponse volcredis_read_ModifyDBInstanceVisitAddressResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVisitAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the domain prefix or the port of one of an instance's addresses.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Turns password-free access to an instance from within its VPC on or off.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules that only the service can check:
 *
 * - `VpcAuthMode` open is refused while an allow list bound to the instance holds 0.0.0.0/0.
 *
 * Notes:
 *
 * - A new instance starts with password-free access off.
 * - With it on, a client that names no account acts as the default account; logging in with account and
 * password still works.
 * - Connections over the public address always need account and password.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/99795`.
 */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * open lets clients in the VPC connect without a password, close requires one; upper and lower case are
     * treated alike.
     *
     * Example: `open`.
     */
    const char *VpcAuthMode;
    /**
     * Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
     * case-sensitive, different for every distinct request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVpcAuthModeRequest;

static inline volcredis_status volcredis_fill_ModifyDBInstanceVpcAuthModeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVpcAuthModeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "VpcAuthMode", from->VpcAuthMode, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyDBInstanceVpcAuthMode` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVpcAuthModeResponse;

static inline volcredis_ModifyDBInstanceVpcAuthModeResponse volcredis_read_ModifyDBInstanceVpcAuthModeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVpcAuthModeResponse view;
    view.value = value;
    return view;
}

/**
 * Turns password-free access to an instance from within its VPC on or off.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the shard count and per-shard capacity of an Enterprise edition instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
 * - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
 * - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
 *
 * Rules that only the service can check:
 *
 * - `FlashPerShard` must be 0 when the `DataLayout` of the instance is RAM, and one of 10240, 20480, 30720
 * when it is Hybrid.
 *
 * Notes:
 *
 * - `CreateBackup` defaults to false here but to true in `DeleteEnterpriseDBInstance`.
 * - All four sizing fields are required: repeat the present value of what does not change.
 * - The change counts against the account's shard quota (64 shards of Enterprise instances per region by
 * default).
 * - The sample is missing from the stored page.
 *
 * Reference: `84772/1386395` and `84772/1262384`.
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityRequest {
    /**
     * ID of the instance to change.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * true changes the instance now, false in its next maintenance window.
     *
     * Example: `false`.
     */
    volcredis_optional_bool ApplyImmediately;
    /**
     * Fast-storage capacity of one shard after the change: 10 to 30 GiB in steps of 10 GiB for Hybrid, 0
     * for RAM.
     *
     * Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
     */
    volcredis_optional_int32 FlashPerShard;
    /**
     * Memory of one shard; only one size (8 GiB) is on offer.
     *
     * Unit: MiB. Documented values: `8192`. Example: `8192`.
     */
    volcredis_optional_int32 RamPerShard;
    /**
     * Shard count after the change.
     *
     * Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
     */
    volcredis_optional_int32 ShardNumber;
    /**
     * Name for that backup; the backup ID is used when left out.
     *
     * Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `testbackup`.
     */
    const char *BackupPointName;
    /**
     * Whether a full backup is taken before the change.
     *
     * Default: `false`. Example: `true`.
     */
    volcredis_optional_bool CreateBackup;
    /**
     * Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceCapacityRequest;

static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyEnterpriseDBInstanceCapacity` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Number of the order that the change makes.
     *
     * Example: `Order716987014301057****`.
     */
    const char *OrderNO;
} volcredis_ModifyEnterpriseDBInstanceCapacityResponse;

static inline volcredis_ModifyEnterpriseDBInstanceCapacityResponse volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the shard count and per-shard capacity of an Enterprise edition instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Sets configuration parameters of an Enterprise edition instance.
 *
 * The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
 * counts once.
 *
 * Notes:
 *
 * - Only parameters that the console lets users set can be changed.
 * - Result is null in the sample.
 * - Parameter names differ from the community edition: eviction_policy here, maxmemory-policy there.
 * - The SDK does not mark `ParamValues` as required; whether the page does is lost in the stored copy, but
 * a call without it changes nothing.
 *
 * Reference: `84772/1386398`.
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsRequest {
    /**
     * ID of the instance to change.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Parameters to set, with their new values.
     */
    const volcredis_ParamValue *ParamValues;
    /** How many items `ParamValues` points to. */
    size_t ParamValuesCount;
    /**
     * Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceParamsRequest;

static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyEnterpriseDBInstanceParams` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyEnterpriseDBInstanceParamsResponse;

static inline volcredis_ModifyEnterpriseDBInstanceParamsResponse volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Sets configuration parameters of an Enterprise edition instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Works for both editions.
 * - Read back as `MaintenanceTime` in `DescribeDBInstanceDetail`.
 * - A change deferred to the window alters the instance's status at once, though its work runs inside the
 * window.
 * - Whether a window may cross midnight is not stated.
 * - The stored excerpt of the response sample is cut off before Result; no response fields are listed.
 *
 * Reference: `6293/1467102` and `84772/1467104`.
 */
typedef struct volcredis_ModifyMaintenanceTimeRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Window in UTC+8 as HH:mm-HH:mm, starting on a full hour and ending at minute 59, two to twenty-four
     * hours long.
     *
     * Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
     */
    const char *TimeScope;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyMaintenanceTimeRequest;

static inline volcredis_status volcredis_fill_ModifyMaintenanceTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyMaintenanceTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "TimeScope", from->TimeScope, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyMaintenanceTime` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyMaintenanceTimeResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Changes the name, the remark or the parameters of a custom parameter template.
 *
 * The change is made when the call returns.
 *
 * Rules that only the service can check:
 *
 * - Only a template whose Source is User can be changed; a System template cannot.
 *
 * Notes:
 *
 * - Name is required even when it does not change.
 * - `ParamValues` is worded as the complete new content of the template, not as a patch. Whether it may be
 * left out is not clear: the stored copy of the page has lost its required column, and the official
 * Terraform provider always sends it.
 * - Description distinguishes a missing field (keep) from an empty string (clear), so a client must be able
 * to send an empty string.
 * - Result is null as far as the page tells (it lists no response fields).
 *
 * Reference: `6293/1415105`.
 */
typedef struct volcredis_ModifyParameterGroupRequest {
    /**
     * Id of the custom template to change.
     *
     * Example: `pg-cnlfm5yzmxehmkw****`.
     */
    const char *ParameterGroupId;
    /**
     * Name the template is to have; repeat the present name to keep it. Same character rules as on
     * creation.
     *
     * Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
     * digit nor `-`. Example: `test_temp`.
     */
    const char *Name;
    /**
     * New remark; the old one stays when the field is left out, and an empty string clears it.
     *
     * Limits: at most 200 characters. Example: `test template`.
     */
    const char *Description;
    /**
     * Parameters the template is to hold after the change, at least one.
     *
     * Limits: at least one item.
     */
    const volcredis_ParamValue *ParamValues;
    /** How many items `ParamValues` points to. */
    size_t ParamValuesCount;
} volcredis_ModifyParameterGroupRequest;

static inline volcredis_status volcredis_fill_ModifyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_put_string(request, at, "Description", from->Description, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    return status;
}

/**
 * What `ModifyParameterGroup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_ModifyParameterGroupResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyParameterGroupResponse;

static inline volcredis_ModifyParameterGroupResponse volcredis_read_ModifyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ModifyParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, the remark or the parameters of a custom parameter template.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Moves planned maintenance events to another time window.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `TargetEndTime` must be later than `TargetStartTime`.
 *
 * Rules that only the service can check:
 *
 * - `TargetEndTime` must be later than `TargetStartTime` and earlier than the `MaxEndTime` of every event
 * named.
 * - The new window must lie after the end of the window planned before.
 *
 * Notes:
 *
 * - Events can only be postponed, as often as wanted, up to `MaxEndTime`.
 * - While an event runs, a node switch can cut connections or refuse writes for seconds; before that,
 * access is unaffected.
 * - Endpoints and network settings are unchanged after the event.
 *
 * Reference: `6293/1554705`.
 */
typedef struct volcredis_ModifyPlannedEventExecuteTimeRequest {
    /**
     * Events to move; each must have `CanModifyTime` true.
     *
     * Example: `["event-cn0212gzmh2xs****"]`.
     */
    volcredis_strings EventIds;
    /**
     * End of the new window, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
     */
    const char *TargetEndTime;
    /**
     * Start of the new window, in UTC.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
     */
    const char *TargetStartTime;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_ModifyPlannedEventExecuteTimeRequest;

static inline volcredis_status volcredis_fill_ModifyPlannedEventExecuteTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyPlannedEventExecuteTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "EventIds", from->EventIds, error);
    status = status ? status : volcredis_put_string(request, at, "TargetEndTime", from->TargetEndTime, error);
    status = status ? status : volcredis_put_string(request, at, "TargetStartTime", from->TargetStartTime, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `ModifyPlannedEventExecuteTime` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_ModifyPlannedEventExecuteTimeResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_ModifyPlannedEventExecuteTimeResponse;

static inline volcredis_ModifyPlannedEventExecuteTimeResponse volcredis_read_ModifyPlannedEventExecuteTimeResponse(const volcredis_value *value) {
    volcredis_ModifyPlannedEventExecuteTimeResponse view;
    view.value = value;
    return view;
}

/**
 * Moves planned maintenance events to another time window.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Detaches the named tags, or all tags, from instances.
 *
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
 * repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - The service ignores `All` when `TagKeys` is given (nothing is refused).
 *
 * Notes:
 *
 * - The instance must be Running.
 * - A tag that is left on no resource is deleted.
 * - Older pages of the international edition cap `TagKeys` at 20; current pages give no cap.
 * - What happens with neither `TagKeys` nor All set to true is not stated.
 *
 * Reference: `6293/1112332` and `84772/1393055`.
 */
typedef struct volcredis_RemoveTagsFromResourceRequest {
    /**
     * Instances to detach tags from, at most 20 in a call.
     *
     * Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
     */
    volcredis_strings InstanceIds;
    /**
     * True detaches every tag; looked at only when `TagKeys` is empty.
     *
     * Default: `false`. Example: `false`.
     */
    volcredis_optional_bool All;
    /**
     * Keys of the tags to detach.
     *
     * Example: `["instancetype","chargetype"]`.
     */
    volcredis_strings TagKeys;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RemoveTagsFromResourceRequest;

static inline volcredis_status volcredis_fill_RemoveTagsFromResourceRequest(volcredis_request *request, const char *at,
    const volcredis_RemoveTagsFromResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_put_bool(request, at, "All", from->All, error);
    status = status ? status : volcredis_put_strings(request, at, "TagKeys", from->TagKeys, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `RemoveTagsFromResource` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_RemoveTagsFromResourceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_RemoveTagsFromResourceResponse;

static inline volcredis_RemoveTagsFromResourceResponse volcredis_read_RemoveTagsFromResourceResponse(const volcredis_value *value) {
    volcredis_RemoveTagsFromResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Detaches the named tags, or all tags, from instances.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
 * passes through `Restarting` and ends in `Running`. A repeated call with the same `ClientToken` counts
 * once.
 *
 * Notes:
 *
 * - Only an instance in status Running can be restarted.
 * - Access is impaired for a short while; clients should reconnect by themselves.
 * - Result is null in the documented response.
 * - Restarting as the status in between is from the status page (6293/71563).
 *
 * Reference: `6293/65758` and `6293/71563`.
 */
typedef struct volcredis_RestartDBInstanceRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestartDBInstanceRequest;

static inline volcredis_status volcredis_fill_RestartDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `RestartDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_RestartDBInstanceResponse {
    /** The whole value. */
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
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Restarts chosen proxy nodes of an instance.
 *
 * The call is accepted, and the work goes on after it returns. It passes through `ProxyRestarting` and ends
 * in `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Existing connections through these proxies are affected.
 * - Result is null in the documented response.
 * - `ProxyNodeIds` is optional in the SDK and required in the English reference.
 * - The text speaks of comma-separated IDs, but the field is a JSON array.
 * - ProxyRestarting as the status in between is from the status page (6293/71563).
 *
 * Reference: `6293/1169317` and `6293/71563`.
 */
typedef struct volcredis_RestartDBInstanceProxyRequest {
    /**
     * ID of the instance to act on.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * IDs of the proxy nodes to restart, as returned by `DescribeNodeIds`.
     *
     * Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
     */
    volcredis_strings ProxyNodeIds;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestartDBInstanceProxyRequest;

static inline volcredis_status volcredis_fill_RestartDBInstanceProxyRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceProxyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `RestartDBInstanceProxy` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_RestartDBInstanceProxyResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceProxyResponse;

static inline volcredis_RestartDBInstanceProxyResponse volcredis_read_RestartDBInstanceProxyResponse(const volcredis_value *value) {
    volcredis_RestartDBInstanceProxyResponse view;
    view.value = value;
    return view;
}

/**
 * Restarts chosen proxy nodes of an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Restores an instance in place from one of its backups or to a point in time.
 *
 * The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
 * the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - `BackupPointId` must be given when `BackupType` is `Full`.
 * - `TimePoint` must be given when `BackupType` is `Inc`.
 * - `BackupPointId` must be given when `BackupType` is not given.
 *
 * Rules that only the service can check:
 *
 * - Restoring to a point in time (Inc) needs data flashback to be on (`StartContinuousBackup`).
 * - An enterprise edition instance can only be restored with Full.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - With data flashback on, the restore switches it off and on again; only moments after the restore can be
 * restored to from then on.
 * - The reference lists only Full and Inc; Invalid and All are in the SDK only.
 * - A sample of the international edition gives `TimePoint` alone: in an older version `TimePoint` was
 * required, and for Full it was the end time of the backup.
 * - The Terraform provider takes exactly one of `TimePoint` and `BackupPointId`, and waits for the instance
 * to be Running again; the state during the restore is not documented on the page.
 *
 * Reference: `6293/71748` and `84772/1393062`.
 */
typedef struct volcredis_RestoreDBInstanceRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * ID of the backup to restore from, as listed by `DescribeBackups`.
     *
     * Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
     */
    const char *BackupPointId;
    /**
     * Way to restore: from a backup (Full) or to a point in time (Inc).
     *
     * Default: `Full`. Example: `Full`.
     */
    const char *BackupType;
    /**
     * Moment to restore to (UTC), within the window that `DescribePitrTimeWindow` returns.
     *
     * Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
     */
    const char *TimePoint;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_RestoreDBInstanceRequest;

static inline volcredis_status volcredis_fill_RestoreDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestoreDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_put_string(request, at, "BackupType", from->BackupType, error);
    status = status ? status : volcredis_put_string(request, at, "TimePoint", from->TimePoint, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `RestoreDBInstance` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_RestoreDBInstanceResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_RestoreDBInstanceResponse;

static inline volcredis_RestoreDBInstanceResponse volcredis_read_RestoreDBInstanceResponse(const volcredis_value *value) {
    volcredis_RestoreDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Restores an instance in place from one of its backups or to a point in time.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Switches on data flashback (point-in-time recovery) for an instance.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - A full backup is taken first; point-in-time restore should wait until that is done, which depends on
 * the amount of data.
 * - The moments that can be restored to run from when flashback was switched on, but at most 7 days back,
 * to now.
 * - Changing the instance's configuration or zones, or system maintenance such as a kernel upgrade,
 * switches flashback off and drops its moments.
 * - Restoring in place switches flashback off and on again and starts the window anew.
 * - It is refused while the parameter appendonly-switch is off, and that parameter cannot be turned off
 * while flashback is on.
 * - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
 *
 * Reference: `6293/71803`.
 */
typedef struct volcredis_StartContinuousBackupRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_StartContinuousBackupRequest;

static inline volcredis_status volcredis_fill_StartContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StartContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `StartContinuousBackup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_StartContinuousBackupResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_StartContinuousBackupResponse;

static inline volcredis_StartContinuousBackupResponse volcredis_read_StartContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StartContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Switches on data flashback (point-in-time recovery) for an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Switches off data flashback (point-in-time recovery) for an instance.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
 * (single-node) instances have no backup features.
 * - Once flashback is off, its earlier moments are not kept.
 * - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
 *
 * Reference: `6293/71804`.
 */
typedef struct volcredis_StopContinuousBackupRequest {
    /**
     * ID of the Redis instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
     * idempotent.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_StopContinuousBackupRequest;

static inline volcredis_status volcredis_fill_StopContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StopContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `StopContinuousBackup` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_StopContinuousBackupResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_StopContinuousBackupResponse;

static inline volcredis_StopContinuousBackupResponse volcredis_read_StopContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StopContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Switches off data flashback (point-in-time recovery) for an instance.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Makes chosen secondary nodes the primaries of their shards.
 *
 * The call is accepted, and the work goes on after it returns. It passes through `PrimaryChanging` and ends
 * in `Running`. A repeated call with the same `ClientToken` counts once.
 *
 * Rules checked before sending:
 *
 * - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` must be given.
 * - The service ignores `TargetPrimaryNodeId` when `TargetPrimaryNodeIds` is given (nothing is refused).
 *
 * Rules that only the service can check:
 *
 * - Every node given has `CurrentRole` SecondaryNode at the time of the call.
 * - `TargetPrimaryNodeIds` holds at most one node per shard and covers at most 50 shards.
 * - The instance's `InstanceClass` is PrimarySecondary; Standalone instances are refused.
 *
 * Notes:
 *
 * - The shard being switched loses connections for seconds and is read-only for up to 30 seconds.
 * - The request sample of the 2024-12 page names the field TargetPrimaryNodeName, which neither the field
 * table nor the SDK knows.
 * - The Chinese page's example for `TargetPrimaryNodeIds` doubles the prefix (server-redis-redis-…),
 * apparently a slip; the English one does not.
 * - `TargetPrimaryNodeIds` is newer than `TargetPrimaryNodeId`: the 2024-12 page has only the latter.
 * - No response fields; the stored excerpts stop before the response sample.
 * - PrimaryChanging as the status in between is from the status page (6293/71563) as quoted elsewhere.
 *
 * Reference: `6293/1148755` and `6293/71563`.
 */
typedef struct volcredis_SwitchOverRequest {
    /**
     * ID of the instance; it must have secondaries.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * The one secondary node to promote.
     *
     * Example: `server-redis-cn0212gzmh2xs****-0-1`.
     */
    const char *TargetPrimaryNodeId;
    /**
     * Secondary nodes to promote together, at most one of each shard and at most 50.
     *
     * Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
     */
    volcredis_strings TargetPrimaryNodeIds;
    /**
     * Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
     * request.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_SwitchOverRequest;

static inline volcredis_status volcredis_fill_SwitchOverRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchOverRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "TargetPrimaryNodeId", from->TargetPrimaryNodeId, error);
    status = status ? status : volcredis_put_strings(request, at, "TargetPrimaryNodeIds", from->TargetPrimaryNodeIds, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `SwitchOver` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_SwitchOverResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_SwitchOverResponse;

static inline volcredis_SwitchOverResponse volcredis_read_SwitchOverResponse(const volcredis_value *value) {
    volcredis_SwitchOverResponse view;
    view.value = value;
    return view;
}

/**
 * Makes chosen secondary nodes the primaries of their shards.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Switches a blue-green deployment over, so that the green instance takes the place of the blue one.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Notes:
 *
 * - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
 * `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the SDK has the object's
 * fields directly in Result. Follow the page when decoding, and accept both.
 * - The members of `BlueGreenDeployment` are not on this page; they are those of
 * `DescribeBlueGreenDeployments`.
 * - Only while the deployment is SWITCHOVER_AVAILABLE.
 * - With `ApplyImmediately` false the deployment is SWITCHOVER_PENDING until the switch is done.
 * - How long the switch takes depends on the write load and the replication link.
 * - The end of the sample response is missing from the stored page.
 *
 * Reference: `6293/2171476`.
 */
typedef struct volcredis_SwitchoverBlueGreenDeploymentRequest {
    /**
     * ID of the blue instance of the deployment.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * true switches now, false in the maintenance window.
     *
     * Example: `true`.
     */
    volcredis_optional_bool ApplyImmediately;
} volcredis_SwitchoverBlueGreenDeploymentRequest;

static inline volcredis_status volcredis_fill_SwitchoverBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchoverBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    return status;
}

/**
 * What `SwitchoverBlueGreenDeployment` is answered with: it owns nothing, and holds as long as the
 * response.
 */
typedef struct volcredis_SwitchoverBlueGreenDeploymentResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * When the deployment was created; presumably in the style of `EndTime`.
     */
    const char *CreateTime;
    /**
     * How far the data copy from blue to green has come; the scale is not documented.
     */
    volcredis_optional_double DataSyncProgress;
    /**
     * When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
     *
     * Format: `yyyy-MM-dd HH:mm:ss`.
     */
    const char *EndTime;
    /**
     * Description that the deployment was given.
     *
     * Example: `upgradeversion`.
     */
    const char *Name;
    /**
     * Redis version of the blue instance.
     */
    const char *SourceEngineVersion;
    /**
     * ID of the blue (present) instance.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *SourceInstanceId;
    /**
     * Name of the blue instance.
     */
    const char *SourceInstanceName;
    /**
     * Where the deployment stands.
     *
     * Example: `SWITCHOVER_AVAILABLE`.
     */
    const char *Status;
    /**
     * Redis version of the green instance.
     *
     * Example: `7.0`.
     */
    const char *TargetEngineVersion;
    /**
     * ID of the green (new) instance.
     */
    const char *TargetInstanceId;
    /**
     * Name of the green instance.
     *
     * Example: `redistest-green`.
     */
    const char *TargetInstanceName;
    /**
     * The deployment this call acted on.
     *
     * It is read with `volcredis_read_BlueGreenDeployment`; null when it is not there.
     */
    const volcredis_value *BlueGreenDeployment;
} volcredis_SwitchoverBlueGreenDeploymentResponse;

static inline volcredis_SwitchoverBlueGreenDeploymentResponse volcredis_read_SwitchoverBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_SwitchoverBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_get_string(value, "EndTime");
    view.Name = volcredis_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_get_string(value, "SourceInstanceName");
    view.Status = volcredis_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Switches a blue-green deployment over, so that the green instance takes the place of the blue one.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
/**
 * What changed in a security group since it was last synchronized.
 */
typedef struct volcredis_SyncAllowList_SecurityGroupChange {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * Addresses that the group has gained since the last refresh.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list AddedIpList;
    /**
     * Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
     * ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
     * primary-NIC IPs of the ECS servers in it.
     *
     * Example: `IngressDirectionIp`.
     */
    const char *BindMode;
    /**
     * Whether the group's addresses differ from those in the list.
     */
    volcredis_optional_bool HasChanged;
    /**
     * Whether the security group no longer exists.
     */
    volcredis_optional_bool HasDeleted;
    /**
     * Addresses of the group now.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list NewIpList;
    /**
     * Addresses of the group as the list held them.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list OldIpList;
    /**
     * Addresses that the group has lost since the last refresh.
     *
     * Its items are read with `volcredis_item_string`.
     */
    volcredis_list RemovedIpList;
    /**
     * ID of the security group.
     */
    const char *SecurityGroupId;
    /**
     * Name of the security group.
     */
    const char *SecurityGroupName;
} volcredis_SyncAllowList_SecurityGroupChange;

static inline volcredis_SyncAllowList_SecurityGroupChange volcredis_read_SyncAllowList_SecurityGroupChange(const volcredis_value *value) {
    volcredis_SyncAllowList_SecurityGroupChange view;
    view.value = value;
    view.AddedIpList = volcredis_get_list(value, "AddedIpList");
    view.BindMode = volcredis_get_string(value, "BindMode");
    view.HasChanged = volcredis_get_bool(value, "HasChanged");
    view.HasDeleted = volcredis_get_bool(value, "HasDeleted");
    view.NewIpList = volcredis_get_list(value, "NewIpList");
    view.OldIpList = volcredis_get_list(value, "OldIpList");
    view.RemovedIpList = volcredis_get_list(value, "RemovedIpList");
    view.SecurityGroupId = volcredis_get_string(value, "SecurityGroupId");
    view.SecurityGroupName = volcredis_get_string(value, "SecurityGroupName");
    return view;
}

/**
 * Refreshes the addresses that an allow list takes from its linked security groups, or previews the change.
 *
 * The change is made when the call returns.
 *
 * Notes:
 *
 * - No reference page was found: the mode is a guess, and every meaning but `BindMode`'s is inferred from
 * the names in the official SDK.
 * - The console offers the same as the "synchronize security group" step of allow list management.
 * - The SDK marks no request field as required and has no `ClientToken` here.
 */
typedef struct volcredis_SyncAllowListRequest {
    /**
     * ID of the list to refresh.
     */
    const char *AllowListId;
    /**
     * Presumably: true reports the difference without applying it.
     */
    volcredis_optional_bool DryRun;
    /**
     * Linked security groups to refresh; presumably all of the list's when left out.
     */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** How many items `SecurityGroupBindInfos` points to. */
    size_t SecurityGroupBindInfosCount;
} volcredis_SyncAllowListRequest;

static inline volcredis_status volcredis_fill_SyncAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_SyncAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_put_bool(request, at, "DryRun", from->DryRun, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_POINTER_MAX];
        volcredis_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    return status;
}

/**
 * What `SyncAllowList` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_SyncAllowListResponse {
    /** The whole value. */
    const volcredis_value *value;
    /**
     * One entry per security group compared.
     *
     * Its items are read with `volcredis_item` and `volcredis_read_SyncAllowList_SecurityGroupChange`.
     */
    volcredis_list ChangeObjects;
} volcredis_SyncAllowListResponse;

static inline volcredis_SyncAllowListResponse volcredis_read_SyncAllowListResponse(const volcredis_value *value) {
    volcredis_SyncAllowListResponse view;
    view.value = value;
    view.ChangeObjects = volcredis_get_list(value, "ChangeObjects");
    return view;
}

/**
 * Refreshes the addresses that an allow list takes from its linked security groups, or previews the change.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Simulates the failure of a whole zone for an instance, to rehearse the failover.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Rules that only the service can check:
 *
 * - `FailbackToPrimaryDelayInMinutes` takes effect only when `FailedZoneId` is the primary zone of the
 * instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
 *
 * Notes:
 *
 * - Only instances deployed over several zones (`MultiAZ` is enabled in `DescribeDBInstanceDetail`) can be
 * tested.
 * - Clients may see one or two disconnections of up to 30 seconds each.
 * - Without a failback delay the primary nodes may stay in the secondary zone;
 * `ModifyDBInstanceAZConfigure` moves them back.
 * - There is no `ClientToken`.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/1928461`.
 */
typedef struct volcredis_TestFailoverDBInstanceZoneRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * ID of the zone that is to fail; `DescribeZones` lists the zones of a region.
     *
     * Example: `cn-beijing-a`.
     */
    const char *FailedZoneId;
    /**
     * How long the simulated failure lasts before the primary nodes move back to the primary zone; left
     * empty, they do not move back by themselves.
     *
     * Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
     */
    volcredis_optional_int64 FailbackToPrimaryDelayInMinutes;
} volcredis_TestFailoverDBInstanceZoneRequest;

static inline volcredis_status volcredis_fill_TestFailoverDBInstanceZoneRequest(volcredis_request *request, const char *at,
    const volcredis_TestFailoverDBInstanceZoneRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "FailedZoneId", from->FailedZoneId, error);
    status = status ? status : volcredis_put_int64(request, at, "FailbackToPrimaryDelayInMinutes", from->FailbackToPrimaryDelayInMinutes, error);
    return status;
}

/**
 * What `TestFailoverDBInstanceZone` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_TestFailoverDBInstanceZoneResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_TestFailoverDBInstanceZoneResponse;

static inline volcredis_TestFailoverDBInstanceZoneResponse volcredis_read_TestFailoverDBInstanceZoneResponse(const volcredis_value *value) {
    volcredis_TestFailoverDBInstanceZoneResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of a whole zone for an instance, to rehearse the failover.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.
 *
 * The call is accepted, and the work goes on after it returns.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is PrimarySecondary in `DescribeDBInstanceDetail`)
 * can be tested.
 * - The page does not say what happens when both lists are empty.
 * - Nodes being switched drop connections for seconds and take no writes for up to 30 seconds; buffered
 * Pub/Sub messages may be lost.
 * - There is no `ClientToken`.
 * - Nothing comes back beyond the common envelope; Result is null.
 *
 * Reference: `6293/1928462`.
 */
typedef struct volcredis_TestShutDownDBInstanceNodesRequest {
    /**
     * ID of the instance to act on, as `DescribeDBInstances` lists it.
     *
     * Example: `redis-cnlfkmh6uiii8****`.
     */
    const char *InstanceId;
    /**
     * IDs of the proxy nodes that are to fail, as `DescribeNodeIds` lists them; left empty, no proxy node
     * fails.
     *
     * Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
     */
    volcredis_strings ProxyNodeIds;
    /**
     * IDs of the shards whose primary node is to fail, as `DescribeDBInstanceShards` lists them; left
     * empty, no server node fails.
     *
     * Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
     */
    volcredis_strings ServerShardIds;
} volcredis_TestShutDownDBInstanceNodesRequest;

static inline volcredis_status volcredis_fill_TestShutDownDBInstanceNodesRequest(volcredis_request *request, const char *at,
    const volcredis_TestShutDownDBInstanceNodesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_put_strings(request, at, "ServerShardIds", from->ServerShardIds, error);
    return status;
}

/**
 * What `TestShutDownDBInstanceNodes` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_TestShutDownDBInstanceNodesResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_TestShutDownDBInstanceNodesResponse;

static inline volcredis_TestShutDownDBInstanceNodesResponse volcredis_read_TestShutDownDBInstanceNodesResponse(const volcredis_value *value) {
    volcredis_TestShutDownDBInstanceNodesResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
 * Moves an old instance from per-instance IP lists to the current allow list feature.
 *
 * The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
 *
 * Notes:
 *
 * - Only for instances created before 2022-05-17; later ones have the current feature from the start.
 * - After the upgrade the old calls DescribeDBInstanceSecurityIps and UpdateDBInstanceSecurityIps no longer
 * work for the instance.
 *
 * Reference: `6293/113582`.
 */
typedef struct volcredis_UpgradeAllowListVersionRequest {
    /**
     * Instance to upgrade.
     *
     * Example: `redis-cn0212gzmh2xs****`.
     */
    const char *InstanceId;
    /**
     * Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
     *
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
     */
    const char *ClientToken;
} volcredis_UpgradeAllowListVersionRequest;

static inline volcredis_status volcredis_fill_UpgradeAllowListVersionRequest(volcredis_request *request, const char *at,
    const volcredis_UpgradeAllowListVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/**
 * What `UpgradeAllowListVersion` is answered with: it owns nothing, and holds as long as the response.
 */
typedef struct volcredis_UpgradeAllowListVersionResponse {
    /** The whole value. */
    const volcredis_value *value;
} volcredis_UpgradeAllowListVersionResponse;

static inline volcredis_UpgradeAllowListVersionResponse volcredis_read_UpgradeAllowListVersionResponse(const volcredis_value *value) {
    volcredis_UpgradeAllowListVersionResponse view;
    view.value = value;
    return view;
}

/**
 * Moves an old instance from per-instance IP lists to the current allow list feature.
 *
 * `response`, which the caller frees with `volcredis_response_free`, gets the answer; `result`, where not
 * null, gets what is in it. See `volcredis_client_send` for the rest.
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
