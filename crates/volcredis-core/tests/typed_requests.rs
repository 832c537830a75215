//! Typed requests that cannot be mistaken: strict decoding, empty identifiers, and the conversions of enumerations.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeSet, HashSet};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use volcredis_core::actions::*;
use volcredis_core::error::RuleKind;
use volcredis_core::model::Action;
use volcredis_core::request::{Visitor, visit};
use volcredis_core::types::{InstanceStatus, Tag};
use volcredis_core::{ActionRequest, DynamicRequest, Request, Response, ResponseMetadata, Validation};

fn refused<R: DeserializeOwned>(json: Value, part: &str) {
    match serde_json::from_value::<R>(json) {
        Ok(_) => panic!("not refused: {part}"),
        Err(error) => assert!(error.to_string().contains(part), "{error}"),
    }
}

#[test]
fn unknown_names_and_missing_fields_are_refused() {
    let backup = json!({"InstanceId": "redis-1", "Activ": true});
    refused::<ModifyCrossRegionBackupPolicyRequest>(backup, "unknown field `Activ`");
    refused::<ModifyCrossRegionBackupPolicyRequest>(
        json!({"InstanceId": "redis-1"}),
        "missing field `Active`",
    );
    refused::<DeleteDBInstanceRequest>(json!({}), "missing field `InstanceId`");
    refused::<DeleteDBInstanceRequest>(json!({"InstanceId": null}), "`InstanceId` is required, got null");
    let twice = serde_json::from_str::<DeleteDBInstanceRequest>(r#"{"InstanceId": "a", "InstanceId": "b"}"#);
    assert!(twice.unwrap_err().to_string().contains("duplicate field `InstanceId`"));
    let accepted: DeleteDBInstanceRequest = serde_json::from_value(json!({"InstanceId": "redis-1"})).unwrap();
    assert_eq!(accepted.instance_id, "redis-1");
}

#[test]
fn structures_that_responses_contain_as_well_are_strict_in_requests_only() {
    let tags = |tag: Value| json!({"InstanceIds": ["redis-1"], "Tags": [tag]});
    refused::<AddTagsToResourceRequest>(tags(json!({"Kye": "a", "Key": "b", "Value": "c"})), "Kye");
    refused::<AddTagsToResourceRequest>(tags(json!({"Value": "c"})), "`Tags[0].Key` is required");
    assert!(
        serde_json::from_value::<AddTagsToResourceRequest>(tags(json!({"Key": "a", "Value": "c"}))).is_ok()
    );
    let tag: Tag = serde_json::from_value(json!({"Key": "a", "Added": "later"})).unwrap();
    assert_eq!(tag.key, "a");
}

#[test]
fn lists_in_place_of_structures_are_refused() {
    refused::<DeleteDBInstanceRequest>(json!(["redis-1"]), "invalid type: sequence, expected an object");
    let tags = json!({"InstanceIds": ["redis-1"], "Tags": [["a", "b"]]});
    refused::<AddTagsToResourceRequest>(tags, "Tags[0]");
}

/// Decodes as a request: `{}`, an unknown name, an empty list, and a list with a null for each field.
struct Decoded;

impl Visitor for Decoded {
    type Output = [bool; 4];

    fn visit<R: Request>(self) -> [bool; 4] {
        let nulls = Value::Array(vec![Value::Null; R::ACTION.request.fields.len()]);
        [json!({}), json!({"NoSuchParameter": 1}), json!([]), nulls]
            .map(|json| serde_json::from_value::<R>(json).is_ok())
    }
}

#[test]
fn every_request_is_strict() {
    for action in Action::all() {
        let has_required = action.request.fields.iter().any(|field| field.required);
        assert_eq!(
            visit(action.name, Decoded),
            Some([!has_required, false, false, false]),
            "{}",
            action.name
        );
    }
}

#[test]
fn empty_identifiers_are_refused() {
    let error = DeleteDBInstanceRequest::new("").validate().unwrap_err();
    assert_eq!(
        (error.violations[0].path.as_str(), error.violations[0].rule),
        ("InstanceId", RuleKind::Length)
    );
    let dynamic = DynamicRequest::new("DeleteDBInstance").unwrap().parameter("InstanceId", "");
    assert_eq!(dynamic.validate().unwrap_err().violations, error.violations);
    let lists = AddTagsToResourceRequest::new(["redis-1", ""], [Tag::new("a")]).validate().unwrap_err();
    assert_eq!(lists.violations[0].path, "InstanceIds[1]");
}

#[test]
fn builders_name_the_fields_that_are_missing() {
    let subnet = ModifyDBInstanceSubnetRequest::builder().vpc_id("vpc-1").instance_id("redis-1");
    let error = subnet.clone().build().unwrap_err();
    assert_eq!(error.to_string(), "invalid ModifyDBInstanceSubnet request: `SubnetId` is required");
    assert_eq!(error.violations[0].rule, RuleKind::Required);
    let request = subnet.subnet_id("subnet-1").set_client_token(Some("token".into())).build().unwrap();
    assert_eq!((request.vpc_id.as_str(), request.subnet_id.as_str()), ("vpc-1", "subnet-1"));
    assert_eq!(request.client_token.as_deref(), Some("token"));

    let instance = CreateDBInstanceRequest::builder().region_id("cn-beijing").node_number(2).port(6380);
    let paths: Vec<String> =
        instance.build().unwrap_err().violations.into_iter().map(|violation| violation.path).collect();
    assert_eq!(paths, ["EngineVersion", "ShardCapacity", "ShardedCluster", "SubnetId", "VpcId"]);
}

#[test]
fn requests_can_be_compared_hashed_and_cleared() {
    let request = DescribeDBInstancesRequest::new().instance_name("cache");
    assert_eq!(HashSet::from([request.clone(), request.clone()]).len(), 1);
    assert_eq!(request.set_instance_name(None), DescribeDBInstancesRequest::default());
}

#[test]
fn enumerations_convert_sort_and_list_their_values() {
    assert!(InstanceStatus::values().contains(&InstanceStatus::Running));
    assert_eq!("Running".parse(), Ok(InstanceStatus::Running));
    assert_eq!(AsRef::<str>::as_ref(&InstanceStatus::from("Dancing")), "Dancing");
    let sorted: BTreeSet<InstanceStatus> = InstanceStatus::values().iter().map(Into::into).collect();
    assert_eq!(sorted.len(), InstanceStatus::values().len());
}

#[test]
fn a_response_serializes_like_that_of_the_service() {
    let response = Response::new(ResponseMetadata::default(), 200, 1, json!({"Total": 1}));
    let json = serde_json::to_value(&response).unwrap();
    assert_eq!(json["Result"], json!({"Total": 1}));
    assert!(json["ResponseMetadata"].is_object() && json.as_object().unwrap().len() == 2, "{json}");
}

#[test]
fn a_parameter_newer_than_the_library_is_sent_and_known_ones_are_validated() {
    let newer = |active: bool| {
        ModifyCrossRegionBackupPolicyRequest::new("redis-1", active)
            .client_token("token-1")
            .with_parameter("Encrypted", true)
            .with_parameter("Levels", json!([1, 2]))
    };
    let prepared = newer(false).prepare(Validation::Check).unwrap();
    let body: Value = serde_json::from_slice(prepared.body()).unwrap();
    let expected = json!({
        "InstanceId": "redis-1", "Active": false, "ClientToken": "token-1", "Encrypted": true, "Levels": [1, 2],
    });
    assert_eq!((body, prepared.client_token()), (expected, Some("token-1")));
    let error = newer(true).prepare(Validation::Check).unwrap_err();
    assert_eq!(error.validation().unwrap().violations[0].path, "CrossBackupRegion");
    // Once the library knows a parameter, its rules apply as well.
    let known = newer(true).with_parameter("CrossBackupRegion", "cn-shanghai");
    assert!(known.prepare(Validation::Check).is_ok());
    let wrong = newer(false).with_parameter("CrossBackupRegion", 3).prepare(Validation::Check).unwrap_err();
    assert_eq!(wrong.validation().unwrap().violations[0].path, "CrossBackupRegion");
    assert_eq!(known.request().instance_id, "redis-1");
    assert!(
        !format!(
            "{:?}",
            ModifyDBAccountRequest::new("redis-1", "app").password("hunter2").with_parameter("A", 1)
        )
        .contains("hunter2")
    );
}
