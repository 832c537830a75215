//! Documents and their values.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::NulStr;
use super::pointer::{self, InvalidPointer};
use super::shapes::{ABSENT, Shape};
use super::strings::{Span, Strings};

/// An immutable JSON document, whose strings are terminated by NUL.
///
/// All values are in one block of memory, the items of a list and the members of a structure side by side, and all strings in
/// another one: a list of thousands of instances takes few allocations.
#[derive(Debug)]
pub(crate) struct Document {
    /// The tables, and the values, of which the last one is the root.
    nodes: Box<[Node]>,
}

/// The strings and shapes that the values of a document share.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// The number of nodes.
    pub(super) nodes: usize,
    pub(super) strings: Strings,
    pub(super) shapes: Box<[Shape]>,
}

/// A value at a position in its document. C has pointers to values, from which this position leads to the tables.
#[derive(Debug)]
pub(super) enum Node {
    /// The tables, at the position 0.
    Tables(Box<Tables>),
    Null {
        at: u32,
    },
    Boolean {
        at: u32,
        value: bool,
    },
    Integer {
        at: u32,
        value: i64,
    },
    /// An integer that exceeds an `i64`.
    Unsigned {
        at: u32,
        value: u64,
    },
    Double {
        at: u32,
        value: f64,
    },
    String {
        at: u32,
        span: Span,
    },
    /// The items that are not null.
    List {
        at: u32,
        first: u32,
        length: u32,
    },
    Structure {
        at: u32,
        first: u32,
        shape: u32,
    },
}

impl Node {
    /// Returns the value at a position.
    pub(super) fn placed(mut self, position: u32) -> Self {
        match &mut self {
            Self::Tables(_) => {}
            Self::Null { at }
            | Self::Boolean { at, .. }
            | Self::Integer { at, .. }
            | Self::Unsigned { at, .. }
            | Self::Double { at, .. }
            | Self::String { at, .. }
            | Self::List { at, .. }
            | Self::Structure { at, .. } => *at = position,
        }
        self
    }

    fn position(&self) -> usize {
        match self {
            Self::Tables(_) => 0,
            Self::Null { at }
            | Self::Boolean { at, .. }
            | Self::Integer { at, .. }
            | Self::Unsigned { at, .. }
            | Self::Double { at, .. }
            | Self::String { at, .. }
            | Self::List { at, .. }
            | Self::Structure { at, .. } => *at as usize,
        }
    }
}

impl Default for Document {
    fn default() -> Self {
        let tables = Tables { nodes: 2, ..Tables::default() };
        Self::new(Box::new([Node::Tables(Box::new(tables)), Node::Null { at: 1 }]))
    }
}

impl Document {
    /// Creates a document of the tables and the values.
    pub(super) fn new(nodes: Box<[Node]>) -> Self {
        Self { nodes }
    }

    /// Returns the value that contains all others.
    pub(crate) fn root(&self) -> Json<'_> {
        Json { nodes: &self.nodes, at: self.nodes.len() - 1 }
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.root().serialize(serializer)
    }
}

/// A value in a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json<'a> {
    /// All nodes of the document.
    nodes: &'a [Node],
    at: usize,
}

/// The type of a value, with its content.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Double(f64),
    String(NulStr<'a>),
    List(List<'a>),
    Structure(Structure<'a>),
}

impl<'a> Json<'a> {
    /// Returns a pointer to the value, from which [`from_ptr`](Self::from_ptr) gets it.
    pub(crate) fn as_ptr(self) -> *const () {
        self.nodes.as_ptr().wrapping_add(self.at).cast()
    }

    /// Returns the value at a pointer.
    ///
    /// # Safety
    ///
    /// The pointer was returned by [`as_ptr`](Self::as_ptr) for a document that lives for `'a`.
    pub(crate) unsafe fn from_ptr(value: *const ()) -> Self {
        let node: *const Node = value.cast();
        // SAFETY: it points into a slice of nodes, each of which knows its position.
        let (at, first) = unsafe {
            let at = (*node).position();
            (at, node.sub(at))
        };
        // SAFETY: the first node of a document is that of the tables, which know the number of nodes.
        let nodes = unsafe {
            let length = if let Node::Tables(tables) = &*first { tables.nodes } else { 0 };
            std::slice::from_raw_parts(first, length)
        };
        Self { nodes, at }
    }

    fn tables(self) -> &'a Tables {
        let Node::Tables(tables) = &self.nodes[0] else { unreachable!("a document begins with its tables") };
        tables
    }

    /// Returns the type of the value.
    pub(crate) fn kind(self) -> Kind<'a> {
        match self.nodes[self.at] {
            Node::Tables(_) | Node::Null { .. } => Kind::Null,
            Node::Boolean { value, .. } => Kind::Boolean(value),
            Node::Integer { value, .. } => Kind::Integer(value),
            Node::Unsigned { value, .. } => Kind::Unsigned(value),
            Node::Double { value, .. } => Kind::Double(value),
            Node::String { span, .. } => Kind::String(self.tables().strings.get(span)),
            Node::List { first, length, .. } => {
                Kind::List(List { nodes: self.nodes, first: first as usize, length: length as usize })
            }
            Node::Structure { first, shape, .. } => Kind::Structure(Structure {
                nodes: self.nodes,
                first: first as usize,
                tables: self.tables(),
                shape: &self.tables().shapes[shape as usize],
            }),
        }
    }

    /// Returns the value at a JSON Pointer; `None` if there is none.
    pub(crate) fn find(self, pointer: &str) -> Result<Option<Self>, InvalidPointer> {
        if pointer.is_empty() {
            return Ok(Some(self));
        }
        if !pointer.starts_with('/') {
            return Ok(self.child(pointer));
        }
        let tokens = pointer::tokens(pointer)?;
        Ok(tokens.iter().try_fold(self, |value, token| value.child(token)))
    }

    fn child(self, token: &str) -> Option<Self> {
        match self.kind() {
            Kind::List(list) => list.get(pointer::index(token)?),
            Kind::Structure(structure) => structure.get(token),
            _ => None,
        }
    }

    /// Returns the name of the type for error messages.
    pub(crate) fn type_name(self) -> &'static str {
        match self.kind() {
            Kind::Null => "null",
            Kind::Boolean(_) => "a boolean",
            Kind::Integer(_) | Kind::Unsigned(_) | Kind::Double(_) => "a number",
            Kind::String(_) => "a string",
            Kind::List(_) => "a list",
            Kind::Structure(_) => "a structure",
        }
    }
}

/// The items of a list that are not null.
#[derive(Clone, Copy, Debug)]
pub(crate) struct List<'a> {
    nodes: &'a [Node],
    first: usize,
    length: usize,
}

impl<'a> List<'a> {
    pub(crate) fn len(self) -> usize {
        self.length
    }

    pub(crate) fn get(self, index: usize) -> Option<Json<'a>> {
        (index < self.length).then(|| Json { nodes: self.nodes, at: self.first + index })
    }
}

/// A structure, each of whose members occurs once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Structure<'a> {
    nodes: &'a [Node],
    first: usize,
    tables: &'a Tables,
    shape: &'a Shape,
}

impl<'a> Structure<'a> {
    pub(crate) fn len(self) -> usize {
        self.shape.len()
    }

    pub(crate) fn get(self, name: &str) -> Option<Json<'a>> {
        self.shape.position(name.as_bytes(), &self.tables.strings).and_then(|position| self.at(position))
    }

    /// Returns a member with its name, in the order of names.
    pub(crate) fn member(self, index: usize) -> Option<(NulStr<'a>, Json<'a>)> {
        let (name, position) = self.shape.member(index, &self.tables.strings)?;
        Some((name, self.at(position)?))
    }

    /// Calls a function with each of the members that exist, and its position in `names`. `key` stands for these names: they
    /// are the same for the same key.
    pub(crate) fn for_each<'n>(
        self,
        key: usize,
        names: impl Iterator<Item = &'n [u8]>,
        mut function: impl FnMut(usize, Json<'a>),
    ) {
        let positions = self.shape.positions(key, names, &self.tables.strings);
        for (index, position) in positions.iter().enumerate() {
            if let Some(member) = self.at(*position) {
                function(index, member);
            }
        }
    }

    fn at(self, position: u32) -> Option<Json<'a>> {
        (position != ABSENT).then(|| Json { nodes: self.nodes, at: self.first + position as usize })
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Boolean(value) => serializer.serialize_bool(value),
            Kind::Integer(value) => serializer.serialize_i64(value),
            Kind::Unsigned(value) => serializer.serialize_u64(value),
            Kind::Double(value) => serializer.serialize_f64(value),
            Kind::String(string) => serializer.serialize_str(string.as_str()),
            Kind::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for item in (0..list.len()).filter_map(|index| list.get(index)) {
                    items.serialize_element(&item)?;
                }
                items.end()
            }
            Kind::Structure(structure) => {
                let mut members = serializer.serialize_map(Some(structure.len()))?;
                for (name, value) in (0..structure.len()).filter_map(|index| structure.member(index)) {
                    members.serialize_entry(name.as_str(), &value)?;
                }
                members.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;
    use serde_json::{Value, json};
    use volcredis_core::response::{Decode, ResultOf};

    fn document(value: &Value) -> Document {
        Document::deserialize(value).unwrap()
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            (-1e9..1e9).prop_map(Value::from),
            "[a~/0\u{0}]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(without_nulls),
                prop::collection::btree_map("[a~/0-]{0,2}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    fn without_nulls(mut items: Vec<Value>) -> Value {
        items.retain(|item| !item.is_null());
        Value::from(items)
    }

    #[test]
    fn values_are_small() {
        assert_eq!(size_of::<Node>(), 16);
    }

    #[test]
    fn nulls_in_lists_are_dropped() {
        let with_nulls = document(&json!({"a": [null, {"b": null}, null, [null]]}));
        assert_eq!(serde_json::to_value(with_nulls).unwrap(), json!({"a": [{"b": null}, []]}));
    }

    proptest! {
        #[test]
        fn values_survive_a_round_trip(value in any_json()) {
            prop_assert_eq!(serde_json::to_value(document(&value)).unwrap(), value);
        }

        #[test]
        fn pointers_agree_with_serde_json(value in any_json(), pointer in "(/[a~01-]{0,3}){0,4}") {
            let document = document(&value);
            let found = document.root().find(&pointer).unwrap().map(|it| serde_json::to_value(it).unwrap());
            prop_assert_eq!(found.as_ref(), value.pointer(&pointer));
        }

        #[test]
        fn values_are_found_by_their_pointers(value in any_json(), pointer in "(/[a~01-]{0,3}){0,4}") {
            let document = document(&value);
            let Some(found) = document.root().find(&pointer).unwrap() else { return Ok(()) };
            // SAFETY: the document lives.
            let again = unsafe { Json::from_ptr(found.as_ptr()) };
            prop_assert_eq!(serde_json::to_value(again).unwrap(), serde_json::to_value(found).unwrap());
        }
    }

    #[test]
    fn a_pointer_without_a_slash_is_a_member_name() {
        let document = document(&json!({"a": {"b": 1}}));
        let find = |pointer| document.root().find(pointer).unwrap().map(Json::as_ptr);
        assert_eq!(find("a"), find("/a"));
        assert!(find("a").is_some());
        assert!(find("b").is_none());
    }

    #[test]
    fn strings_are_terminated_by_nul() {
        let document = document(&json!("a\0b"));
        let Kind::String(string) = document.root().kind() else { panic!("not a string") };
        assert_eq!((string.len(), string.as_str()), (3, "a\0b"));
    }

    #[test]
    fn the_last_of_repeated_members_counts() {
        let json = r#"[{"b": 1, "a": 2, "b": [3], "a": "4"}, {"a": 1, "a": 2, "a": 3}]"#;
        let document: Document = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&document).unwrap(), r#"[{"a":"4","b":[3]},{"a":3}]"#);
    }

    #[test]
    fn members_are_found_by_the_names_of_any_key() {
        let document =
            document(&json!([{"a": 1, "b": {"a": 3}}, {"a": 2, "b": null}, {"b": 4, "a": 5, "c": 6}]));
        let Kind::List(list) = document.root().kind() else { panic!("not a list") };
        let read = |index, key, names: &[&str]| {
            let Some(Kind::Structure(structure)) = list.get(index).map(Json::kind) else {
                panic!("not a structure")
            };
            let mut found = Vec::new();
            let names = names.iter().map(|name| name.as_bytes());
            structure.for_each(key, names, |index, value| {
                found.push((index, serde_json::to_value(value).unwrap()));
            });
            found
        };
        for _ in 0..2 {
            assert_eq!(read(0, 1, &["b", "c", "a"]), [(0, json!({"a": 3})), (2, json!(1))]);
            assert_eq!(read(1, 1, &["b", "c", "a"]), [(0, json!(null)), (2, json!(2))]);
            assert_eq!(read(1, 2, &["a"]), [(0, json!(2))]);
            assert_eq!(read(2, 1, &["b", "c", "a"]), [(0, json!(4)), (1, json!(6)), (2, json!(5))]);
        }
    }

    #[test]
    fn memory_of_a_response_is_bounded() {
        const INSTANCE: &str =
            r#"{"InstanceId":"redis-cnlf0000000000001","Status":"Running","Tags":[{"Key":"a"}]}"#;
        let size = 2 << 20;
        for item in
            ["{}", r#"{"A":123456}"#, r#"{"Tags":[{}],"A":1}"#, r#"["a","b","c","d"]"#, "123456", INSTANCE]
        {
            let items = vec![item; size / (item.len() + 1)].join(",");
            assert_bounded(item, &items, item == INSTANCE);
        }
        // Names take more memory where no two structures have the same.
        let items: Vec<String> = (0..size / 14).map(|number| format!(r#"{{"A{number:06}":1}}"#)).collect();
        assert_bounded("distinct names", &items.join(","), false);
        let items = [vec![r#"{"A":1}"#; items.len()].join(","), items.join(",")];
        assert_bounded("distinct names after equal ones", &items.join(","), false);
    }

    fn assert_bounded(what: &str, items: &str, is_valid: bool) {
        let body = format!(r#"{{"ResponseMetadata":{{}},"Result":{{"Items":[{items}]}}}}"#);
        let mut is_decoded = false;
        let measured = allocation_counter::measure(|| {
            is_decoded = ResultOf::<Document>::default().decode(body.as_bytes()).is_ok();
        });
        let times = measured.bytes_max as f64 / body.len() as f64;
        assert!(times <= 10.0, "{what}: {times:.1} times the size");
        assert!(is_decoded || !is_valid);
    }
}
