/**
 * @file
 * Types that several chapters share. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TYPES_H
#define VOLCREDIS_GENERATED_TYPES_H

#include "../typed.h"
#include "../push_macros.h"

/* Role of a database account. Other values can occur. */
#define VOLCREDIS_AccountRole_Administrator "Administrator" /**< May run all supported commands. */
#define VOLCREDIS_AccountRole_ReadWrite "ReadWrite" /**< May run all commands except those of the `admin` category. */
#define VOLCREDIS_AccountRole_ReadOnly "ReadOnly" /**< May run only commands of the `read` category. */
#define VOLCREDIS_AccountRole_NotDangerous "NotDangerous" /**< May run all commands except those of the `dangerous` category. */
#define VOLCREDIS_AccountRole_NotWrite "NotWrite" /**< May run all commands except those of the `write` category. */

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

/* Redis module of an enterprise edition instance. Other values can occur. */
#define VOLCREDIS_RedisModule_RedisJSON "RedisJSON" /**< A value of `RedisModule`. */
#define VOLCREDIS_RedisModule_RedisBloom "RedisBloom" /**< A value of `RedisModule`. */
#define VOLCREDIS_RedisModule_RediSearch "RediSearch" /**< For instances whose data is in memory only. */
#define VOLCREDIS_RedisModule_RedisTimeSeries "RedisTimeSeries" /**< For instances whose data is in memory only. */

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
VOLCREDIS_TYPE(BlueGreenDeployment, VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(CreateTime, STRING),
    VOLCREDIS_F(DataSyncProgress, DOUBLE), VOLCREDIS_F(EndTime, STRING), VOLCREDIS_F(Name, STRING),
    VOLCREDIS_F(SourceEngineVersion, STRING), VOLCREDIS_F(SourceInstanceName, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TargetEngineVersion, STRING), VOLCREDIS_F(TargetInstanceId, STRING), VOLCREDIS_F(TargetInstanceName, STRING))
/** A list of `volcredis_BlueGreenDeployment`, read with `volcredis_BlueGreenDeployment_at`. */
typedef struct volcredis_BlueGreenDeployment_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_BlueGreenDeployment_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_BlueGreenDeployment volcredis_BlueGreenDeployment_at(volcredis_BlueGreenDeployment_list list, size_t index) {
    volcredis_BlueGreenDeployment item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_BlueGreenDeployment());
    return item;
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
VOLCREDIS_TYPE(Capacity, VOLCREDIS_F(Total, INT64), VOLCREDIS_F(Used, INT64))
/** Zone of a node. */
typedef struct volcredis_ConfigureNode {
    /** ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`. */
    const char *AZ;
} volcredis_ConfigureNode;
VOLCREDIS_TYPE(ConfigureNode, VOLCREDIS_F(AZ, STRING))
/** A list of `volcredis_ConfigureNode`. */
typedef struct volcredis_ConfigureNode_array {
    const volcredis_ConfigureNode *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_ConfigureNode_array;
/** Zone of a node. */
typedef struct volcredis_ConfigureNodeView {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`. */
    const char *AZ;
} volcredis_ConfigureNodeView;
VOLCREDIS_TYPE(ConfigureNodeView, VOLCREDIS_F(AZ, STRING))
/** A list of `volcredis_ConfigureNodeView`, read with `volcredis_ConfigureNodeView_at`. */
typedef struct volcredis_ConfigureNodeView_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_ConfigureNodeView_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_ConfigureNodeView volcredis_ConfigureNodeView_at(volcredis_ConfigureNodeView_list list, size_t index) {
    volcredis_ConfigureNodeView item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_ConfigureNodeView());
    return item;
}
/** A minor version of the server or the proxy. */
typedef struct volcredis_MinorVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Version number. Example: `1.512.0`. */
    const char *Version;
} volcredis_MinorVersion;
VOLCREDIS_TYPE(MinorVersion, VOLCREDIS_F(Version, STRING))
/** A list of `volcredis_MinorVersion`, read with `volcredis_MinorVersion_at`. */
typedef struct volcredis_MinorVersion_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_MinorVersion_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_MinorVersion volcredis_MinorVersion_at(volcredis_MinorVersion_list list, size_t index) {
    volcredis_MinorVersion item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_MinorVersion());
    return item;
}
/** A parameter and its new value. */
typedef struct volcredis_ParamValue {
    /** Name of the parameter, as listed by `DescribeDBInstanceParams` or `DescribeEnterpriseDBInstanceParams`. Example:
     * `maxmemory-policy`. */
    const char *Name;
    /** Value of the parameter, always as a string. Example: `allkeys-lru`. */
    const char *Value;
} volcredis_ParamValue;
VOLCREDIS_TYPE(ParamValue, VOLCREDIS_F(Name, STRING), VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_ParamValue`. */
typedef struct volcredis_ParamValue_array {
    const volcredis_ParamValue *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_ParamValue_array;
/** A value that a parameter can have. */
typedef struct volcredis_ParameterOption {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Description of the value. */
    const char *Description;
    /** Permitted value. */
    const char *Value;
} volcredis_ParameterOption;
VOLCREDIS_TYPE(ParameterOption, VOLCREDIS_F(Description, STRING), VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_ParameterOption`, read with `volcredis_ParameterOption_at`. */
typedef struct volcredis_ParameterOption_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_ParameterOption_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_ParameterOption volcredis_ParameterOption_at(volcredis_ParameterOption_list list, size_t index) {
    volcredis_ParameterOption item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_ParameterOption());
    return item;
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
    /** Permitted values, for parameters of type `Radio`. */
    volcredis_ParameterOption_list Options;
    /** Name of the parameter, as used in `ParamValues`. */
    const char *ParamName;
    /** Permitted range, for numeric parameters. */
    const char *Range;
    /** Type of the parameter; `Radio` is a choice of `Options`. */
    const char *Type;
    /** Unit of the value, for numeric parameters. */
    const char *Unit;
} volcredis_Parameter;
VOLCREDIS_TYPE(Parameter, VOLCREDIS_F(CurrentValue, STRING), VOLCREDIS_F(DefaultValue, STRING),
    VOLCREDIS_F(Description, STRING), VOLCREDIS_F(EditableForInstance, BOOL), VOLCREDIS_F(NeedReboot, BOOL),
    VOLCREDIS_SL(Options, ParameterOption), VOLCREDIS_F(ParamName, STRING), VOLCREDIS_F(Range, STRING),
    VOLCREDIS_F(Type, STRING), VOLCREDIS_F(Unit, STRING))
/** A list of `volcredis_Parameter`, read with `volcredis_Parameter_at`. */
typedef struct volcredis_Parameter_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_Parameter_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_Parameter volcredis_Parameter_at(volcredis_Parameter_list list, size_t index) {
    volcredis_Parameter item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_Parameter());
    return item;
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
    /** Permitted values, for parameters of type `Radio`. */
    volcredis_ParameterOption_list Options;
    /** Name of the parameter, as used in `ParamValues`. */
    const char *ParamName;
    /** Permitted range, for numeric parameters. */
    const char *Range;
    /** Type of the parameter; `Radio` is a choice of `Options`. */
    const char *Type;
    /** Unit of the value, for numeric parameters. */
    const char *Unit;
} volcredis_ParameterGroupParameter;
VOLCREDIS_TYPE(ParameterGroupParameter, VOLCREDIS_F(CurrentValue, STRING), VOLCREDIS_F(Description, STRING),
    VOLCREDIS_F(NeedReboot, BOOL), VOLCREDIS_SL(Options, ParameterOption), VOLCREDIS_F(ParamName, STRING),
    VOLCREDIS_F(Range, STRING), VOLCREDIS_F(Type, STRING), VOLCREDIS_F(Unit, STRING))
/** A list of `volcredis_ParameterGroupParameter`, read with `volcredis_ParameterGroupParameter_at`. */
typedef struct volcredis_ParameterGroupParameter_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_ParameterGroupParameter_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_ParameterGroupParameter volcredis_ParameterGroupParameter_at(volcredis_ParameterGroupParameter_list list, size_t index) {
    volcredis_ParameterGroupParameter item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_ParameterGroupParameter());
    return item;
}
/** A security group linked to an allow list, with its addresses. */
typedef struct volcredis_SecurityGroupBindInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
     * source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
     * Example: `IngressDirectionIp`. */
    const char *BindMode;
    /** Current addresses of the group. */
    volcredis_string_list IpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SecurityGroupBindInfo;
VOLCREDIS_TYPE(SecurityGroupBindInfo, VOLCREDIS_F(BindMode, STRING), VOLCREDIS_L(IpList, STRING),
    VOLCREDIS_F(SecurityGroupId, STRING), VOLCREDIS_F(SecurityGroupName, STRING))
/** A list of `volcredis_SecurityGroupBindInfo`, read with `volcredis_SecurityGroupBindInfo_at`. */
typedef struct volcredis_SecurityGroupBindInfo_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_SecurityGroupBindInfo_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_SecurityGroupBindInfo volcredis_SecurityGroupBindInfo_at(volcredis_SecurityGroupBindInfo_list list, size_t index) {
    volcredis_SecurityGroupBindInfo item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_SecurityGroupBindInfo());
    return item;
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
VOLCREDIS_TYPE(SecurityGroupBinding, VOLCREDIS_F(BindMode, STRING), VOLCREDIS_F(SecurityGroupId, STRING))
/** A list of `volcredis_SecurityGroupBinding`. */
typedef struct volcredis_SecurityGroupBinding_array {
    const volcredis_SecurityGroupBinding *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_SecurityGroupBinding_array;
/** A tag of an instance. */
typedef struct volcredis_Tag {
    /** Key of the tag, unique on the instance. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_Tag;
VOLCREDIS_TYPE(Tag, VOLCREDIS_F(Key, STRING), VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_Tag`. */
typedef struct volcredis_Tag_array {
    const volcredis_Tag *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_Tag_array;
/** A tag of an instance. */
typedef struct volcredis_TagView {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Key of the tag, unique on the instance. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_TagView;
VOLCREDIS_TYPE(TagView, VOLCREDIS_F(Key, STRING), VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_TagView`, read with `volcredis_TagView_at`. */
typedef struct volcredis_TagView_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_TagView_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_TagView volcredis_TagView_at(volcredis_TagView_list list, size_t index) {
    volcredis_TagView item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_TagView());
    return item;
}
/** A filter on tags. */
typedef struct volcredis_TagFilter {
    /** Key of the tag. Example: `department`. */
    const char *Key;
    /** Value of the tag; any value if not given. Example: `game`. */
    const char *Value;
} volcredis_TagFilter;
VOLCREDIS_TYPE(TagFilter, VOLCREDIS_F(Key, STRING), VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_TagFilter`. */
typedef struct volcredis_TagFilter_array {
    const volcredis_TagFilter *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_TagFilter_array;
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
VOLCREDIS_TYPE(Zone, VOLCREDIS_F(ZoneId, STRING), VOLCREDIS_F(ZoneName, STRING), VOLCREDIS_F(ZoneStatus, INT32))
/** A list of `volcredis_Zone`, read with `volcredis_Zone_at`. */
typedef struct volcredis_Zone_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_Zone_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_Zone volcredis_Zone_at(volcredis_Zone_list list, size_t index) {
    volcredis_Zone item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_Zone());
    return item;
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_TYPES_H */
