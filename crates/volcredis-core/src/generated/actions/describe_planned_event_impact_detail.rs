// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribePlannedEventImpactDetail` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the impact of a planned event on the nodes and clients of its instance.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
///
/// Sent by
/// [`Client::describe_planned_event_impact_detail`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_planned_event_impact_detail).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePlannedEventImpactDetailRequest {
    /// ID of the event, as listed by `DescribePlannedEvents`.
    ///
    /// Example: `event-cn0212gzmh2xs****`.
    pub event_id: String,
}

deserialize_structure! {
    strict DescribePlannedEventImpactDetailRequest {
        "EventId" => event_id: required,
    }
}

impl DescribePlannedEventImpactDetailRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(event_id: impl IntoField<String>) -> Self {
        Self { event_id: event_id.into_field() }
    }
}

impl Reflect for DescribePlannedEventImpactDetailRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePlannedEventImpactDetailRequest",
        unique_name: "DescribePlannedEventImpactDetailRequest",
        doc: "Returns the impact of a planned event on the nodes and clients of its instance.\n\nRead-only.\n\nNotes:\n\n- The action is not documented by the service and may change.",
        fields: &[Field::required("EventId", "event_id", String::TYPE).doc(
            "ID of the event, as listed by `DescribePlannedEvents`.\n\nExample: `event-cn0212gzmh2xs****`.",
        )],
    };
}

impl Fields for DescribePlannedEventImpactDetailRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EventId" => self.event_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribePlannedEventImpactDetailRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePlannedEventImpactDetailResponse {
    /// Impact of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
}

deserialize_structure! {
    lenient DescribePlannedEventImpactDetailResponse {
        "Impact" => impact: optional,
    }
}

impl DescribePlannedEventImpactDetailResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        impact: Impact,
    }
}

impl Reflect for DescribePlannedEventImpactDetailResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePlannedEventImpactDetailResponse",
        unique_name: "DescribePlannedEventImpactDetailResponse",
        doc: "Response of [`DescribePlannedEventImpactDetailRequest`].",
        fields: &[Field::optional("Impact", "impact", Impact::TYPE).doc("Impact of the event.")],
    };
}

impl Fields for DescribePlannedEventImpactDetailResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Impact" => self.impact.as_value(),
            _ => None,
        }
    }
}

/// The impact of a planned event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Impact {
    /// Description of the impact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact_item: Option<ImpactItem>,
    /// `true` if the impact has not been determined yet.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_generated: Option<bool>,
}

deserialize_structure! {
    lenient Impact {
        "ImpactItem" => impact_item: optional,
        "NotGenerated" => not_generated: optional,
    }
}

impl Impact {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        impact_item: ImpactItem,
        not_generated: bool,
    }
}

impl Reflect for Impact {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Impact",
        unique_name: "Impact",
        doc: "The impact of a planned event.",
        fields: &[
            Field::optional("ImpactItem", "impact_item", ImpactItem::TYPE).doc("Description of the impact."),
            Field::optional("NotGenerated", "not_generated", bool::TYPE)
                .doc("`true` if the impact has not been determined yet.\n\nExample: `false`."),
        ],
    };
}

impl Fields for Impact {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ImpactItem" => self.impact_item.as_value(),
            "NotGenerated" => self.not_generated.as_value(),
            _ => None,
        }
    }
}

/// A description of the impact of a planned event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ImpactItem {
    /// Description of what is affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected_text: Option<String>,
    /// Description of what is not affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unaffected_text: Option<String>,
    /// Nodes that the event involves.
    pub involved_nodes: Vec<InvolvedNode>,
    /// Suggested preparations.
    pub suggested_actions: Vec<String>,
}

deserialize_structure! {
    lenient ImpactItem {
        "AffectedText" => affected_text: optional,
        "UnaffectedText" => unaffected_text: optional,
        "InvolvedNodes" => involved_nodes: or_default,
        "SuggestedActions" => suggested_actions: or_default,
    }
}

impl ImpactItem {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        affected_text: String,
        unaffected_text: String,
        involved_nodes: Vec<InvolvedNode>,
        suggested_actions: Vec<String>,
    }
}

impl Reflect for ImpactItem {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ImpactItem",
        unique_name: "ImpactItem",
        doc: "A description of the impact of a planned event.",
        fields: &[
            Field::optional("AffectedText", "affected_text", String::TYPE)
                .doc("Description of what is affected."),
            Field::optional("UnaffectedText", "unaffected_text", String::TYPE)
                .doc("Description of what is not affected."),
            Field::optional("InvolvedNodes", "involved_nodes", Vec::<InvolvedNode>::TYPE)
                .doc("Nodes that the event involves."),
            Field::optional("SuggestedActions", "suggested_actions", Vec::<String>::TYPE)
                .doc("Suggested preparations."),
        ],
    };
}

impl Fields for ImpactItem {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AffectedText" => self.affected_text.as_value(),
            "UnaffectedText" => self.unaffected_text.as_value(),
            "InvolvedNodes" => self.involved_nodes.as_value(),
            "SuggestedActions" => self.suggested_actions.as_value(),
            _ => None,
        }
    }
}

/// The nodes of one role that a planned event involves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InvolvedNode {
    /// Number of the nodes.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Display name of the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Type of the nodes; the values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// IDs of the nodes.
    ///
    /// Example: `["server-redis-cn0212gzmh2xs****-0-0"]`.
    pub node_ids: Vec<String>,
}

deserialize_structure! {
    lenient InvolvedNode {
        "Count" => count: optional,
        "RoleName" => role_name: optional,
        "Type" => r#type: optional,
        "NodeIds" => node_ids: or_default,
    }
}

impl InvolvedNode {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        count: i32,
        role_name: String,
        r#type: String,
        node_ids: Vec<String>,
    }
}

impl Reflect for InvolvedNode {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InvolvedNode",
        unique_name: "InvolvedNode",
        doc: "The nodes of one role that a planned event involves.",
        fields: &[
            Field::optional("Count", "count", i32::TYPE).doc("Number of the nodes.\n\nExample: `2`."),
            Field::optional("RoleName", "role_name", String::TYPE).doc("Display name of the role."),
            Field::optional("Type", "r#type", String::TYPE)
                .doc("Type of the nodes; the values are not documented."),
            Field::optional("NodeIds", "node_ids", Vec::<String>::TYPE)
                .doc("IDs of the nodes.\n\nExample: `[\"server-redis-cn0212gzmh2xs****-0-0\"]`."),
        ],
    };
}

impl Fields for InvolvedNode {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Count" => self.count.as_value(),
            "RoleName" => self.role_name.as_value(),
            "Type" => self.r#type.as_value(),
            "NodeIds" => self.node_ids.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribePlannedEventImpactDetailRequest`].
pub static ACTION: Action = Action {
    index: 55,
    name: "DescribePlannedEventImpactDetail",
    method: "describe_planned_event_impact_detail",
    category: "Event",
    summary: "Returns the impact of a planned event on the nodes and clients of its instance.",
    reference: &[],
    mode: Mode::Sync,
    mutating: false,
    request: DescribePlannedEventImpactDetailRequest::STRUCTURE,
    response: DescribePlannedEventImpactDetailResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribePlannedEventImpactDetailRequest {
    type Response = DescribePlannedEventImpactDetailResponse;

    const ACTION: &'static Action = &ACTION;
}
