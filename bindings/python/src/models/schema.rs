//! The structures of the API model as Python sees them: names, attributes and types.

use std::collections::HashMap;
use std::sync::OnceLock;

use volcredis::model::{Action, Check, Field, Format, Pagination, Structure, Type};

/// A structure of the model.
pub(crate) struct Schema {
    /// The index among all structures.
    pub(super) index: usize,
    /// The name of the class, unique in `volcredis.models`.
    pub(super) name: &'static str,
    pub(super) doc: &'static str,
    pub(super) role: Role,
    pub(super) fields: Vec<FieldSchema>,
}

/// The use of a structure.
#[derive(Clone, Copy)]
pub(super) enum Role {
    /// The parameters of an action.
    Request(&'static Action),
    /// The result of an action.
    Response,
    /// A part of a request.
    RequestPart,
    /// A part of a response, and of no request.
    ResponsePart,
}

/// A field of a structure.
pub(super) struct FieldSchema {
    pub(super) field: &'static Field,
    /// The name of the attribute.
    pub(super) attribute: &'static str,
    pub(super) kind: PyKind,
}

/// The Python type of a field.
#[derive(Clone, Copy)]
pub(crate) struct PyKind {
    /// The type of the value, or of an item where it is a list.
    pub(super) item: ItemKind,
    pub(super) is_list: bool,
}

/// The Python type of a value that is not a list.
#[derive(Clone, Copy)]
pub(super) enum ItemKind {
    String,
    Secret,
    /// A string with a time in it, which an attribute returns as `datetime`.
    Time,
    Integer,
    Double,
    Boolean,
    /// An instance of the class of a [`Schema`], by its index.
    Model(usize),
}

impl PyKind {
    /// Returns the type of an item of a list of this type.
    pub(super) fn item_kind(self) -> Self {
        Self { is_list: false, ..self }
    }

    /// Returns true where attributes convert the value to `datetime`.
    pub(super) fn is_time(self) -> bool {
        matches!(self.item, ItemKind::Time) && !self.is_list
    }
}

impl Schema {
    /// Returns all structures, in the order of their indices.
    pub(super) fn all() -> &'static [Self] {
        &registry().schemas
    }

    /// Returns the names of all classes.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        Self::all().iter().map(|schema| schema.name)
    }

    /// Returns the structure whose class has that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        registry().by_name.get(name).map(|index| &registry().schemas[*index])
    }

    /// Returns the structure with that index.
    pub(super) fn at(index: usize) -> &'static Self {
        &registry().schemas[index]
    }

    /// Returns the result of an action.
    pub(crate) fn response_of(action: &'static Action) -> &'static Self {
        Self::at(registry().responses[action.name])
    }

    /// Returns the attributes of the request of an action.
    pub(crate) fn request_attributes(action: &str) -> impl Iterator<Item = &'static str> {
        let request = Self::all()
            .iter()
            .find(move |schema| matches!(schema.role, Role::Request(found) if found.name == action));
        request.into_iter().flat_map(|schema| schema.fields.iter().map(|field| field.attribute))
    }

    /// Returns the type of the items that an action lists page by page; `None` for other actions.
    pub(crate) fn item_of(action: &'static Action) -> Option<PyKind> {
        let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = action.pagination?;
        let list = Self::response_of(action).fields.iter().find(|schema| schema.field.name == items)?;
        Some(list.kind.item_kind())
    }

    /// Returns the type of instances of the class.
    pub(crate) fn kind(&self) -> PyKind {
        PyKind { item: ItemKind::Model(self.index), is_list: false }
    }

    /// Returns true for a request or a part of one, where an absent list and an empty one differ.
    pub(super) fn is_request(&self) -> bool {
        matches!(self.role, Role::Request(_) | Role::RequestPart)
    }

    /// Returns the index of the field with that wire name, which is tried at `hint` first.
    pub(super) fn position(&self, wire_name: &str, hint: usize) -> Option<usize> {
        let matches = |schema: &FieldSchema| schema.field.name == wire_name;
        if self.fields.get(hint).is_some_and(matches) {
            return Some(hint);
        }
        self.fields.iter().position(matches)
    }
}

impl Schema {
    /// Returns the index of the field with that attribute.
    pub(super) fn attribute_position(&self, attribute: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.attribute == attribute)
    }
}

struct Registry {
    schemas: Vec<Schema>,
    by_name: HashMap<&'static str, usize>,
    /// The indices of results, by the names of their actions.
    responses: HashMap<&'static str, usize>,
}

fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let mut builder = SchemaBuilder::default();
        for action in Action::all() {
            builder.add(action.request, Role::Request(action));
            builder.responses.insert(action.name, builder.structures.len());
            builder.add(action.response, Role::Response);
        }
        let schemas = builder.schemas();
        Registry {
            by_name: schemas.iter().map(|schema| (schema.name, schema.index)).collect(),
            schemas,
            responses: builder.responses,
        }
    })
}

/// Collects the structures of all actions.
#[derive(Default)]
struct SchemaBuilder {
    structures: Vec<(&'static Structure, Role)>,
    responses: HashMap<&'static str, usize>,
}

impl SchemaBuilder {
    fn add(&mut self, structure: &'static Structure, role: Role) {
        if self.index_of(structure).is_some() {
            return;
        }
        self.structures.push((structure, role));
        let part = match role {
            Role::Request(_) | Role::RequestPart => Role::RequestPart,
            Role::Response | Role::ResponsePart => Role::ResponsePart,
        };
        for field in structure.fields {
            if let Some(nested) = nested(&field.value_type) {
                self.add(nested, part);
            }
        }
    }

    /// Returns the index of a structure. It is compared by its name: one that several actions share can exist more than
    /// once in memory.
    fn index_of(&self, structure: &Structure) -> Option<usize> {
        self.structures.iter().position(|(other, _)| other.unique_name == structure.unique_name)
    }

    fn schemas(&self) -> Vec<Schema> {
        let schemas = self.structures.iter().enumerate().map(|(index, (structure, role))| Schema {
            index,
            name: structure.unique_name,
            doc: structure.doc,
            role: *role,
            fields: structure.fields.iter().map(|field| self.field(field)).collect(),
        });
        schemas.collect()
    }

    fn field(&self, field: &'static Field) -> FieldSchema {
        let identifier = field.identifier;
        FieldSchema {
            field,
            attribute: identifier.strip_prefix("r#").unwrap_or(identifier),
            kind: match field.value_type {
                Type::List(item) => PyKind { item: self.item_kind(item, field), is_list: true },
                other => PyKind { item: self.item_kind(&other, field), is_list: false },
            },
        }
    }

    fn item_kind(&self, item: &Type, field: &Field) -> ItemKind {
        let is_time = |check: &Check| matches!(check, Check::Format(Format::DateTime));
        match item {
            Type::Secret => ItemKind::Secret,
            Type::Integer | Type::Long => ItemKind::Integer,
            Type::Double => ItemKind::Double,
            Type::Boolean => ItemKind::Boolean,
            Type::String if field.checks.iter().any(is_time) => ItemKind::Time,
            Type::Structure(structure) => self.index_of(structure).map_or(ItemKind::String, ItemKind::Model),
            _ => ItemKind::String,
        }
    }
}

fn nested(value_type: &'static Type) -> Option<&'static Structure> {
    match value_type {
        Type::Structure(structure) => Some(structure),
        Type::List(item) => nested(item),
        _ => None,
    }
}
