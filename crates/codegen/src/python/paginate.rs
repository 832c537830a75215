//! The methods of `client.paginate`, one per paginated action.

use super::stubs::{Stubs, docstring, python_names};
use super::{
    HEADER, OPTIONS, OPTIONS_DOC, OPTIONS_PARAMETER, bracketed, filled, keyword_arguments, keyword_parameters,
};
use crate::model::{Action, Field, Model, Pagination};
use crate::names::snake_case;

const PREFETCH: &str = "prefetch";
const CONCURRENCY: &str = "concurrency";

/// Returns the methods that both clients share; `_paginate` returns an iterator or an asynchronous iterator.
pub(super) fn methods(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The methods of `client.paginate`.\"\"\"\n\n\n\
         class Paginate:\n    \"\"\"The lists of `Client`.\"\"\"\n\n    __slots__ = (\"_client\",)\n\n    \
         def __init__(self, client):\n        self._client = client\n"
    );
    for action in paginated_actions(stubs.model) {
        output.push('\n');
        output.push_str(&method(stubs, action));
    }
    output.push_str(
        "\n\nclass AsyncPaginate(Paginate):\n    \"\"\"The lists of `AsyncClient`.\"\"\"\n\n    __slots__ = ()\n",
    );
    output
}

fn method(stubs: &Stubs<'_>, action: &Action) -> String {
    let fields = fields(action);
    let mut parameters = vec!["self".to_owned(), "*".to_owned()];
    parameters.extend(keyword_parameters(&fields));
    parameters.push(format!("{PREFETCH}=False"));
    parameters.push(format!("{CONCURRENCY}=1"));
    parameters.push(format!("**{OPTIONS}"));
    let mut arguments = vec![format!("\"{}\"", action.action)];
    arguments.extend([PREFETCH, CONCURRENCY, OPTIONS].map(str::to_owned));
    arguments.extend(keyword_arguments(&fields));
    let mut output = filled(1, &format!("def {}(", snake_case(&action.action)), &parameters, "):");
    docstring(&mut output, 2, &documentation(stubs, action, &fields));
    output.push_str(&filled(2, "return self._client._paginate(", &arguments, ")"));
    output
}

const ALL_PAGES: &str = "Yields the items of all pages.";

/// Returns the stub of the methods.
pub(super) fn stub(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The methods of `client.paginate`.\"\"\"\n\n\
         import datetime\nfrom collections.abc import Iterable\nfrom typing import Any\n\n\
         from typing_extensions import Unpack\n\n\
         from volcredis import _volcredis, models\nfrom volcredis._volcredis import _CallOptions\n"
    );
    for prefix in ["", "Async"] {
        output.push_str(&format!(
            "\nclass {prefix}Paginate:\n    \"\"\"The lists of `{prefix}Client`.\"\"\"\n\n    \
             def __init__(self, client: _volcredis.{prefix}Client) -> None: ...\n"
        ));
        for action in paginated_actions(stubs.model) {
            stub_method(stubs, &mut output, action, prefix);
        }
    }
    output
}

fn stub_method(stubs: &Stubs<'_>, output: &mut String, action: &Action, prefix: &str) {
    let fields = fields(action);
    let mut parameters = stubs.parameters(action, &fields);
    if fields.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.push(format!("{PREFETCH}: bool = False"));
    parameters.push(format!("{CONCURRENCY}: int = 1"));
    parameters.push(OPTIONS_PARAMETER.to_owned());
    let doc = if prefix.is_empty() {
        documentation(stubs, action, &fields)
    } else {
        let doc = vec![stubs.docs.method(action), format!("{ALL_PAGES} `Client` documents the parameters.")];
        python_names(&stubs.docs, doc, &action.request)
    };
    let item = stubs.item_type(action, items(action));
    let open = format!("def {}(", snake_case(&action.action));
    let close = format!(") -> _volcredis.{prefix}ItemIterator[{item}, models.{}Response]:", action.action);
    output.push('\n');
    output.push_str(&bracketed(1, &open, &parameters, &close));
    docstring(output, 2, &doc);
}

/// Returns the documentation of a method, its parameters included.
fn documentation(stubs: &Stubs<'_>, action: &Action, fields: &[(&Field, bool)]) -> Vec<String> {
    let doc = vec![
        stubs.docs.method(action),
        format!("{ALL_PAGES} See `volcredis.models.{}Request`.", action.action),
        format!(
            "Args:\n{}\n    {PREFETCH}: Request the next page while the items of the current one are used.\n    \
             {CONCURRENCY}: The number of pages to request at the same time, once a page has reported the number of items.\n    \
             {OPTIONS_DOC}",
            stubs.arguments(fields)
        ),
    ];
    python_names(&stubs.docs, doc, &action.request)
}

fn paginated_actions(model: &Model) -> impl Iterator<Item = &Action> {
    model.actions.iter().filter(|action| action.pagination.is_some())
}

/// Returns the fields of the request, required ones first, each with true if it is required. The page is optional.
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

/// Returns the field of the response that contains the items.
fn items(action: &Action) -> &Field {
    let field = match &action.pagination {
        Some(Pagination::Page { items, .. } | Pagination::Token { items, .. }) => {
            action.response.iter().find(|field| field.name == *items)
        }
        None => None,
    };
    let Some(field) = field else {
        panic!("the pagination of {} must name a list of the response", action.action)
    };
    field
}
