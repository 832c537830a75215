//! The structures of the model for languages without a namespace per action: in dependency order, with unique names.

use super::model::{Action, Field, Model, Structure};

/// The kind of message that contains a structure.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The structures of an action or, if it is `None`, those that several actions share.
#[derive(Clone, Copy)]
pub(super) struct Structures<'a> {
    pub(super) model: &'a Model,
    pub(super) action: Option<&'a Action>,
}

impl<'a> Structures<'a> {
    /// Returns the structures in dependency order.
    pub(super) fn in_dependency_order(self) -> Vec<(&'a str, &'a Structure)> {
        let own = self.action.map_or(&self.model.types.structures, |action| &action.structures);
        let mut order = Vec::new();
        for name in own.keys() {
            self.visit(name, &mut order);
        }
        order
    }

    /// Appends a structure after its dependencies.
    fn visit(self, name: &str, order: &mut Vec<(&'a str, &'a Structure)>) {
        let own = self.action.map_or(&self.model.types.structures, |action| &action.structures);
        let Some((name, structure)) = own.get_key_value(name) else { return };
        if order.iter().any(|(other, _)| other == name) {
            return;
        }
        for field in &structure.members {
            self.visit(field.element_type(), order);
        }
        order.push((name, structure));
    }

    /// Returns the unique name of a structure: prefixed with the action if the action declares it, and, in a response, with
    /// the suffix `View` if a request contains the structure too.
    pub(super) fn name(self, name: &str, direction: Direction) -> String {
        let owner = self.action.filter(|action| action.structures.contains_key(name));
        let prefix = owner.map_or(String::new(), |action| format!("{}_", action.action));
        let scope = Self { action: owner, ..self };
        let is_view = direction == Direction::Response && scope.occurs(name, Direction::Request);
        format!("{prefix}{name}{}", if is_view { "View" } else { "" })
    }

    /// Returns true if a message in the given direction contains the structure.
    pub(super) fn occurs(self, name: &str, direction: Direction) -> bool {
        let all = if self.action.is_none() { self.model.actions.as_slice() } else { &[] };
        self.action.into_iter().chain(all).any(|action| {
            let fields = if direction == Direction::Request { &action.request } else { &action.response };
            self.contains(action, fields, name)
        })
    }

    /// Returns true if a message in the given direction contains a list of the structure.
    pub(super) fn is_listed(self, name: &str, direction: Direction) -> bool {
        let is_list = |fields: &[Field]| fields.iter().any(|field| field.item_type() == Some(name));
        let shared = self.model.types.structures.iter();
        let all = if self.action.is_none() { self.model.actions.as_slice() } else { &[] };
        self.action.into_iter().chain(all).any(|action| {
            is_list(if direction == Direction::Request { &action.request } else { &action.response })
                || action.structures.iter().chain(shared.clone()).any(|(outer, structure)| {
                    is_list(&structure.members)
                        && Self { action: Some(action), ..self }.occurs(outer, direction)
                })
        })
    }

    fn contains(self, action: &Action, fields: &[Field], name: &str) -> bool {
        fields.iter().map(Field::element_type).any(|inner| {
            let structure = action.structures.get(inner).or_else(|| self.model.types.structures.get(inner));
            inner == name
                || structure.is_some_and(|structure| self.contains(action, &structure.members, name))
        })
    }
}

/// Returns a name of a structure that is unique among all actions: prefixed with an action if structures of several actions
/// have the same name but different fields.
pub(super) fn unique_name(model: &Model, action: &Action, name: &str) -> String {
    let field_names = |structure: &Structure| -> Vec<String> {
        structure.members.iter().map(|field| field.name.clone()).collect()
    };
    let Some(structure) = action.structures.get(name) else { return name.to_owned() };
    let names = field_names(structure);
    let mut owners = model.actions.iter().filter_map(|other| {
        other.structures.get(name).map(|structure| (other, field_names(structure) == names))
    });
    if owners.clone().all(|(_, is_same)| is_same) {
        return name.to_owned();
    }
    let first = owners.find(|(_, is_same)| *is_same).map_or(action, |(owner, _)| owner);
    format!("{}{name}", first.action)
}
