//! The lists of `client.paginate`: a method for each action that lists in pages.

use super::super::model::{Action, Field, Model, Pagination};
use super::super::names::snake_case;
use super::stubs::{Stubs, docstring, python_names};
use super::{HEADER, bracketed};

const PREFETCH: &str = "prefetch";

/// The methods, which both clients share: what `_paginate` gives is an iterator of the one or of the other kind.
pub(super) fn methods(model: &Model) -> String {
    let mut text = format!(
        "{HEADER}\"\"\"Lists over all their pages: what `client.paginate` has.\"\"\"\n\n\n\
         class Paginate:\n    \"\"\"The lists of `Client`.\"\"\"\n\n    __slots__ = (\"_client\",)\n\n    \
         def __init__(self, client):\n        self._client = client\n"
    );
    for action in lists(model) {
        text.push('\n');
        text.push_str(&method(action));
    }
    text.push_str(
        "\n\nclass AsyncPaginate(Paginate):\n    \"\"\"The lists of `AsyncClient`.\"\"\"\n\n    __slots__ = ()\n",
    );
    text
}

fn method(action: &Action) -> String {
    let fields = fields(action);
    let mut parameters = vec!["self".to_owned(), "*".to_owned()];
    parameters.extend(fields.iter().map(|(field, is_required)| {
        let name = snake_case(&field.name);
        if *is_required { name } else { format!("{name}=None") }
    }));
    parameters.push(format!("{PREFETCH}=False"));
    let mut arguments = vec![format!("\"{}\"", action.action), PREFETCH.to_owned()];
    arguments.extend(fields.iter().map(|(field, _)| format!("{}={}", field.name, snake_case(&field.name))));
    format!(
        "{}        \"\"\"{}\n\n        {ALL_PAGES} See `volcredis.models.{}Request` for\n        the parameters.\n        \"\"\"\n{}",
        bracketed(1, &format!("def {}(", snake_case(&action.action)), &parameters, "):"),
        action.summary,
        action.action,
        bracketed(2, "return self._client._paginate(", &arguments, ")"),
    )
}

const ALL_PAGES: &str = "Yields the items of all pages.";

/// The stub of the same.
pub(super) fn stub(stubs: &Stubs<'_>) -> String {
    let mut text = format!(
        "{HEADER}\"\"\"Lists over all their pages: what `client.paginate` has.\"\"\"\n\n\
         import datetime\nfrom collections.abc import Sequence\nfrom typing import Any\n\n\
         from volcredis import _volcredis, models\n"
    );
    for prefix in ["", "Async"] {
        text.push_str(&format!(
            "\nclass {prefix}Paginate:\n    \"\"\"The lists of `{prefix}Client`.\"\"\"\n\n    \
             def __init__(self, client: _volcredis.{prefix}Client) -> None: ...\n"
        ));
        for action in lists(stubs.model) {
            stub_method(stubs, &mut text, action, prefix);
        }
    }
    text
}

fn stub_method(stubs: &Stubs<'_>, text: &mut String, action: &Action, prefix: &str) {
    let fields = fields(action);
    let mut parameters = stubs.parameters(action, &fields);
    if fields.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.push(format!("{PREFETCH}: bool = False"));
    let mut doc = vec![stubs.docs.method(action), ALL_PAGES.to_owned()];
    let arguments = stubs.arguments(&fields);
    doc.push(format!(
        "Args:\n{arguments}\n    {PREFETCH}: If `True`, the next page is requested while the items of the current one are used."
    ));
    let item = stubs.item_type(action, items(action));
    let open = format!("def {}(", snake_case(&action.action));
    let close = format!(") -> _volcredis.{prefix}ItemIterator[{item}, models.{}Response]:", action.action);
    text.push('\n');
    text.push_str(&bracketed(1, &open, &parameters, &close));
    docstring(text, 2, &python_names(&stubs.docs, doc, &action.request));
    text.push_str("        ...\n");
}

fn lists(model: &Model) -> impl Iterator<Item = &Action> {
    model.actions.iter().filter(|action| action.pagination.is_some())
}

/// The fields of the request, with whether they must be given, which comes first: a page need not be.
fn fields(action: &Action) -> Vec<(&Field, bool)> {
    let is_required = |field: &Field| match &action.pagination {
        Some(Pagination::Page { page, size, .. }) => {
            field.required && field.name != *page && field.name != *size
        }
        _ => field.required,
    };
    let mut fields: Vec<_> = action.request.iter().map(|field| (field, is_required(field))).collect();
    fields.sort_by_key(|(_, is_required)| !is_required);
    fields
}

/// The field of the response that holds the items.
fn items(action: &Action) -> &Field {
    let field = match &action.pagination {
        Some(Pagination::Page { items, .. } | Pagination::Token { items, .. }) => {
            action.response.iter().find(|field| field.name == *items)
        }
        None => None,
    };
    let Some(field) = field else { panic!("`{}` names the field with its items", action.action) };
    field
}
