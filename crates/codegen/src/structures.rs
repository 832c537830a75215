//! The structures of the model as languages without modules of their own for each action need them: in an order in which
//! each stands after those it holds, under names that are told apart.

use super::model::{Action, Field, Model, Structure};

/// The direction in which a structure travels.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The structures of an action, or, without one, those that several actions share.
#[derive(Clone, Copy)]
pub(super) struct Structures<'a> {
    pub(super) model: &'a Model,
    pub(super) action: Option<&'a Action>,
}

impl<'a> Structures<'a> {
    /// All of them, each after those it holds.
    pub(super) fn in_order(self) -> Vec<(&'a str, &'a Structure)> {
        let own = self.action.map_or(&self.model.types.structures, |action| &action.structures);
        let mut order = Vec::new();
        for name in own.keys() {
            self.add(name, &mut order);
        }
        order
    }

    fn add(self, name: &str, order: &mut Vec<(&'a str, &'a Structure)>) {
        let own = self.action.map_or(&self.model.types.structures, |action| &action.structures);
        let Some((name, structure)) = own.get_key_value(name) else { return };
        if order.iter().any(|(other, _)| other == name) {
            return;
        }
        for field in &structure.members {
            self.add(held(field), order);
        }
        order.push((name, structure));
    }

    /// The name of a structure that a field holds: with that of the action in front, where it belongs to it, and marked as
    /// a view, where one of the same name is sent as well.
    pub(super) fn name(self, name: &str, direction: Direction) -> String {
        let owner = self.action.filter(|action| action.structures.contains_key(name));
        let prefix = owner.map_or(String::new(), |action| format!("{}_", action.action));
        let here = Self { action: owner, ..self };
        let both = direction == Direction::Response && here.occurs(name, Direction::Request);
        format!("{prefix}{name}{}", if both { "View" } else { "" })
    }

    /// Returns true for a structure that is part of a message in the given direction.
    pub(super) fn occurs(self, name: &str, direction: Direction) -> bool {
        let all = if self.action.is_none() { self.model.actions.as_slice() } else { &[] };
        self.action.into_iter().chain(all).any(|action| {
            let fields = if direction == Direction::Request { &action.request } else { &action.response };
            self.holds(action, fields, name)
        })
    }

    fn holds(self, action: &Action, fields: &[Field], name: &str) -> bool {
        fields.iter().map(held).any(|inner| {
            let structure = action.structures.get(inner).or_else(|| self.model.types.structures.get(inner));
            inner == name || structure.is_some_and(|structure| self.holds(action, &structure.members, name))
        })
    }
}

/// The type of a field, or of its items, where it is a list.
pub(super) fn held(field: &Field) -> &str {
    field.item_type().unwrap_or(&field.value_type)
}

/// The name of a structure among those of all actions: with the name of an action in front, where structures of several
/// actions have the same name but not the same fields.
pub(super) fn unique_name(model: &Model, action: &Action, name: &str) -> String {
    let fields = |structure: &Structure| -> Vec<String> {
        structure.members.iter().map(|field| field.name.clone()).collect()
    };
    let Some(structure) = action.structures.get(name) else { return name.to_owned() };
    let wanted = fields(structure);
    let mut owners = model
        .actions
        .iter()
        .filter_map(|other| other.structures.get(name).map(|structure| (other, fields(structure) == wanted)));
    if owners.clone().all(|(_, is_same)| is_same) {
        return name.to_owned();
    }
    let first = owners.find(|(_, is_same)| *is_same).map_or(action, |(owner, _)| owner);
    format!("{}{name}", first.action)
}
