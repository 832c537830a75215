//! The structures of the API model as Python sees them: a name, attributes, and a class that is made when it is first
//! needed.

use std::collections::HashMap;
use std::sync::OnceLock;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use volcredis::model::{Action, Check, Field, Format, Pagination, Structure, Type};

use crate::class::Class;

/// A structure of the model.
pub(crate) struct Shape {
    /// Its place among all structures.
    pub(crate) index: usize,
    /// The name of the class, unique in `volcredis.models`.
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) role: Role,
    pub(crate) slots: Vec<Slot>,
    class: PyOnceLock<Class>,
}

/// What a structure is for.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    /// What an action takes.
    Request(&'static Action),
    /// What an action gives back.
    Response,
    /// A part of a request.
    Sent,
    /// A part of a response, and of no request.
    Received,
}

/// A field of a structure.
pub(crate) struct Slot {
    pub(crate) field: &'static Field,
    /// The name of the attribute.
    pub(crate) attribute: &'static str,
    pub(crate) kind: Kind,
}

/// What the value of a field is in Python.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) item: Item,
    pub(crate) is_list: bool,
}

/// What a value, or an item of a list, is in Python.
#[derive(Clone, Copy)]
pub(crate) enum Item {
    String,
    Secret,
    /// Text that holds a time; also to be had as `datetime`.
    Time,
    Integer,
    Double,
    Boolean,
    Model(usize),
}

impl Shape {
    /// The names of all classes.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        registry().shapes.iter().map(|shape| shape.name)
    }

    /// The structure whose class has that name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        registry().by_name.get(name).map(|index| &registry().shapes[*index])
    }

    /// The structure that a [`Item::Model`] stands for.
    pub(crate) fn at(index: usize) -> &'static Self {
        &registry().shapes[index]
    }

    /// What an action gives back.
    pub(crate) fn response_of(action: &'static Action) -> &'static Self {
        &registry().shapes[registry().responses[action.name]]
    }

    /// What an item is in the list that an action gives in pages; `None` for an action that does not list.
    pub(crate) fn item_of(action: &'static Action) -> Option<Kind> {
        let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = action.pagination?;
        let slot = Self::response_of(action).slots.iter().find(|slot| slot.field.name == items)?;
        Some(Kind { is_list: false, ..slot.kind })
    }

    /// What a value of this structure is in Python.
    pub(crate) fn kind(&self) -> Kind {
        Kind { item: Item::Model(self.index), is_list: false }
    }

    /// The class, made when it is first asked for.
    pub(crate) fn class<'py>(&'static self, py: Python<'py>) -> PyResult<&'py Class> {
        self.class.get_or_try_init(py, || Class::make(py, self))
    }

    /// Where the field with that wire name stands. `hint` is where it probably does.
    pub(crate) fn position(&self, wire_name: &str, hint: usize) -> Option<usize> {
        let is_it = |slot: &Slot| slot.field.name == wire_name;
        if self.slots.get(hint).is_some_and(is_it) {
            return Some(hint);
        }
        self.slots.iter().position(is_it)
    }
}

struct Registry {
    shapes: Vec<Shape>,
    by_name: HashMap<&'static str, usize>,
    responses: HashMap<&'static str, usize>,
}

fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let mut survey = Survey::default();
        for action in Action::all() {
            survey.add(action.request, Role::Request(action));
            survey.responses.insert(action.name, survey.found.len());
            survey.add(action.response, Role::Response);
        }
        let shapes = survey.shapes();
        Registry {
            by_name: shapes.iter().map(|shape| (shape.name, shape.index)).collect(),
            shapes,
            responses: survey.responses,
        }
    })
}

/// The structures that were found on the way through the actions.
#[derive(Default)]
struct Survey {
    found: Vec<Found>,
    responses: HashMap<&'static str, usize>,
}

struct Found {
    structure: &'static Structure,
    role: Role,
}

impl Survey {
    fn add(&mut self, structure: &'static Structure, role: Role) {
        if self.index_of(structure).is_some() {
            return;
        }
        self.found.push(Found { structure, role });
        let part = match role {
            Role::Request(_) | Role::Sent => Role::Sent,
            Role::Response | Role::Received => Role::Received,
        };
        for field in structure.fields {
            if let Some(nested) = nested(&field.value_type) {
                self.add(nested, part);
            }
        }
    }

    /// A structure that several actions share stands in the tables of each, perhaps more than once in memory: it is
    /// told by its name.
    fn index_of(&self, structure: &Structure) -> Option<usize> {
        self.found.iter().position(|found| found.structure.unique_name == structure.unique_name)
    }

    fn shapes(&self) -> Vec<Shape> {
        let shapes = self.found.iter().enumerate().map(|(index, found)| Shape {
            index,
            name: found.structure.unique_name,
            doc: found.structure.doc,
            role: found.role,
            slots: found.structure.fields.iter().map(|field| self.slot(field)).collect(),
            class: PyOnceLock::new(),
        });
        shapes.collect()
    }

    fn slot(&self, field: &'static Field) -> Slot {
        let identifier = field.identifier;
        Slot {
            field,
            attribute: identifier.strip_prefix("r#").unwrap_or(identifier),
            kind: match field.value_type {
                Type::List(item) => Kind { item: self.item(item, field), is_list: true },
                other => Kind { item: self.item(&other, field), is_list: false },
            },
        }
    }

    fn item(&self, item: &Type, field: &Field) -> Item {
        let is_time = |check: &Check| matches!(check, Check::Format(Format::DateTime));
        match item {
            Type::Secret => Item::Secret,
            Type::Integer | Type::Long => Item::Integer,
            Type::Double => Item::Double,
            Type::Boolean => Item::Boolean,
            Type::String if field.checks.iter().any(is_time) => Item::Time,
            Type::Structure(structure) => self.index_of(structure).map_or(Item::String, Item::Model),
            _ => Item::String,
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
