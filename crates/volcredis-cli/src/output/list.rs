//! The list in the response of an action.

use volcredis::model::{Action, Pagination, Structure, Type};

use super::{List, columns};

/// A field of a response with a list of structures.
pub(crate) struct ListField {
    /// The name of the field.
    pub(crate) name: &'static str,
    /// The structure of the items.
    pub(crate) item: &'static Structure,
}

impl ListField {
    /// Returns the list of an action that lists: that of its pages, or else the only field that is not a number, a string
    /// or a boolean.
    pub(crate) fn of(action: &Action) -> Option<Self> {
        let lists = || {
            action.response.fields.iter().filter_map(|field| match field.value_type {
                Type::List(Type::Structure(item)) => Some(Self { name: field.name, item }),
                _ => None,
            })
        };
        if let Some(Pagination::Page { items, .. } | Pagination::Token { items, .. }) = action.pagination {
            return lists().find(|list| list.name == items);
        }
        let is_composed = |value: &Type| matches!(value, Type::Structure(_) | Type::List(_));
        let composed = action.response.fields.iter().filter(|field| is_composed(&field.value_type)).count();
        if action.mutating || composed != 1 { None } else { lists().next() }
    }
}

/// Returns the list of an action with its columns.
pub(crate) fn list_of(action: &Action) -> Option<List> {
    let list = ListField::of(action)?;
    Some(List { name: list.name, columns: columns(action, &list) })
}
