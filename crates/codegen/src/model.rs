//! The API model and the format of its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// The API model.
pub(crate) struct Model {
    pub(crate) actions: Vec<Action>,
    pub(crate) types: Types,
    pub(crate) errors: Errors,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Types {
    pub(crate) enumerations: BTreeMap<String, Enumeration>,
    pub(crate) structures: BTreeMap<String, Structure>,
    pub(crate) character_sets: BTreeMap<String, CharacterSet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Errors {
    pub(crate) platform: Vec<ErrorCode>,
    pub(crate) redis: Vec<ErrorCode>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorCode {
    pub(crate) code: String,
    pub(crate) code_n: Option<i64>,
    pub(crate) http: Option<u16>,
    pub(crate) meaning: String,
    #[serde(default, rename = "provenance")]
    _provenance: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enumeration {
    pub(crate) doc: String,
    pub(crate) values: Vec<String>,
    /// The meanings of values that their names do not express.
    #[serde(default)]
    pub(crate) descriptions: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CharacterSet {
    pub(crate) doc: String,
    pub(crate) first: String,
    pub(crate) rest: String,
    pub(crate) last: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Structure {
    pub(crate) doc: String,
    pub(crate) members: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    pub(crate) action: String,
    pub(crate) category: String,
    pub(crate) mode: Mode,
    pub(crate) mutating: bool,
    pub(crate) summary: String,
    pub(crate) doc: Vec<String>,
    pub(crate) request: Vec<Field>,
    pub(crate) response: Vec<Field>,
    pub(crate) structures: BTreeMap<String, Structure>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) unchecked: Vec<String>,
    pub(crate) pagination: Option<Pagination>,
    pub(crate) idempotency_token: Option<String>,
    #[serde(default)]
    pub(crate) states: States,
    pub(crate) notes: Vec<String>,
    /// The sources of the facts; no generator prints them.
    #[serde(default, rename = "provenance")]
    _provenance: IgnoredAny,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mode {
    Sync,
    Async,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct States {
    #[serde(default)]
    pub(crate) requires: Vec<String>,
    pub(crate) during: Option<String>,
    pub(crate) after: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "style", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Pagination {
    Page {
        page: String,
        size: String,
        items: String,
        total: String,
        id: Vec<String>,
    },
    Token {
        token: String,
        next: String,
        size: String,
        items: String,
        total: String,
        done: String,
        id: Vec<String>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) value_type: String,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) doc: String,
    #[serde(rename = "enum")]
    pub(crate) enumeration: Option<String>,
    /// The documented values, if they are a subset of the enumeration.
    #[serde(default)]
    pub(crate) values: Vec<Value>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    pub(crate) unit: Option<String>,
    pub(crate) format: Option<String>,
    #[serde(default)]
    pub(crate) secret: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    #[serde(default)]
    pub(crate) ranges: Vec<(i64, i64)>,
    pub(crate) multiple_of: Option<i64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) characters: Option<String>,
    pub(crate) min_character_kinds: Option<usize>,
    pub(crate) min_hours: Option<u8>,
    pub(crate) max_hours: Option<u8>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    #[serde(default)]
    pub(crate) unique_items: bool,
    pub(crate) unique_by: Option<String>,
    pub(crate) separator: Option<char>,
    pub(crate) max_total_bytes: Option<usize>,
    #[serde(default)]
    pub(crate) not_in: Vec<String>,
}

impl Field {
    /// Returns the type of the items of a list; `None` for another field.
    pub(crate) fn item_type(&self) -> Option<&str> {
        self.value_type.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>'))
    }

    /// Returns the type of the field or, for a list, of its items.
    pub(crate) fn element_type(&self) -> &str {
        self.item_type().unwrap_or(&self.value_type)
    }

    /// Returns true for a date and time.
    pub(crate) fn is_time(&self) -> bool {
        self.value_type == "string" && self.format.as_deref() == Some("date-time")
    }
}

/// The conditions of a rule: fields and their required values.
pub(crate) type When = BTreeMap<String, Value>;

#[derive(Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Rule {
    RequiredIf { field: String, when: When },
    ForbiddenIf { field: String, when: When },
    IgnoredIf { field: String, when: When },
    AllowedIf { field: String, when: When, values: Vec<Value> },
    RangesIf { field: String, when: When, ranges: Vec<(i64, i64)> },
    NumericString { field: String, when: When, min: i64, max: i64 },
    AnyOf { fields: Vec<String> },
    ExactlyOneOf { fields: Vec<String> },
    Together { fields: Vec<String> },
    NotBothMany { fields: Vec<String> },
    Ordered { earlier: String, later: String },
    MaxSpan { start: String, end: String, seconds: i64 },
    ItemCount { field: String, count: String },
    SameMember { field: String, member: String, when: When },
    DistinctMembers { field: String, member: String, min: usize, when: When },
}

impl Model {
    /// Reads the model of the workspace at `root`.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let folder = root.join("crates/volcredis-core/model");
        let mut paths = fs::read_dir(folder.join("actions"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        paths.sort();
        let mut actions = Vec::with_capacity(paths.len());
        for path in paths {
            let action: Action = read(&path)?;
            if path.file_stem().is_none_or(|stem| stem != action.action.as_str()) {
                bail!("{} must describe the action in its name, got {}", path.display(), action.action);
            }
            actions.push(action);
        }
        Ok(Self {
            actions,
            types: read(&folder.join("types.json"))?,
            errors: read(&folder.join("errors.json"))?,
        })
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let json = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&json)
        .with_context(|| format!("{} does not match the format of the model", path.display()))
}

/// Returns a model of one action, for the tests of the emitters.
#[cfg(test)]
pub(crate) fn example() -> Model {
    use serde_json::{from_value, json};

    let action = json!({
        "action": "ModifyTags",
        "category": "Tag",
        "mode": "sync",
        "mutating": true,
        "summary": "Changes tags.",
        "doc": ["6293/1"],
        "request": [
            {"name": "InstanceId", "type": "string", "required": true, "doc": "ID of the instance."},
            {"name": "Tags", "type": "list<Tag>", "doc": "The tags.", "max_items": 20},
        ],
        "response": [{"name": "Count", "type": "integer", "doc": "Number of tags."}],
        "structures": {
            "Tag": {"doc": "A tag.", "members": [{"name": "Key", "type": "string", "doc": "Key of the tag."}]},
        },
        "rules": [],
        "unchecked": [],
        "pagination": null,
        "idempotency_token": null,
        "notes": [],
    });
    Model {
        actions: vec![from_value(action).unwrap()],
        types: from_value(json!({
            "enumerations": {"TagType": {"doc": "Type of a tag.", "values": ["Custom", "5.0"]}},
            "structures": {},
            "character_sets": {},
        }))
        .unwrap(),
        errors: from_value(json!({"platform": [], "redis": []})).unwrap(),
    }
}
