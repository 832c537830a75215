//! The methods of the clients, one per action.

use super::stubs::{Stubs, docstring, python_names};
use super::{
    HEADER, OPTIONS, OPTIONS_DOC, OPTIONS_PARAMETER, bracketed, filled, keyword_parameters, required_first,
};
use crate::model::{Action, Field};
use crate::names::snake_case;

/// Returns the methods that both clients inherit; `_send` returns a response or an awaitable.
pub(super) fn methods(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The methods of the clients, one for each action.\"\"\"\n\n\n\
         class Methods:\n    \"\"\"The methods of `Client`.\"\"\"\n\n    __slots__ = ()\n"
    );
    for action in &stubs.model.actions {
        output.push('\n');
        output.push_str(&method(stubs, action));
    }
    output.push_str(
        "\n\nclass AsyncMethods(Methods):\n    \"\"\"The methods of `AsyncClient`.\"\"\"\n\n    __slots__ = ()\n",
    );
    output
}

fn method(stubs: &Stubs<'_>, action: &Action) -> String {
    let fields = fields(action);
    let mut parameters = vec!["self".to_owned()];
    if !fields.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.extend(keyword_parameters(&fields));
    parameters.push(format!("**{OPTIONS}"));
    let open = format!("def {}(", snake_case(&action.action));
    let mut output = filled(1, &open, &parameters, "):");
    docstring(&mut output, 2, &documentation(stubs, action, &fields));
    // A dictionary rather than keyword arguments, which would become a dictionary twice on the way.
    let open = format!("return self._send(\"{}\", {OPTIONS}, {{", action.action);
    let members = fields.iter().map(|(field, _)| format!("\"{}\": {}", field.name, snake_case(&field.name)));
    output.push_str(&filled(2, &open, &members.collect::<Vec<_>>(), "})"));
    output
}

/// Returns the documentation of a method without its parameters.
fn summary(summary: &str, action: &str) -> String {
    format!("{summary} See `volcredis.models.{action}Request`.")
}

/// Returns the stub of the methods.
pub(super) fn stub(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The methods of the clients, one for each action.\"\"\"\n\n\
         import datetime\nfrom collections.abc import Iterable\nfrom typing import Any\n\n\
         from typing_extensions import Unpack\n\n\
         from volcredis import models\nfrom volcredis._volcredis import _CallOptions\n\n\
         class Methods:\n    \"\"\"The methods of `Client`.\"\"\"\n"
    );
    for action in &stubs.model.actions {
        blocking_method(stubs, &mut output, action);
    }
    output.push_str("\nclass AsyncMethods:\n    \"\"\"The methods of `AsyncClient`. `Client` documents their parameters.\"\"\"\n");
    for action in &stubs.model.actions {
        async_method(stubs, &mut output, action);
    }
    output
}

fn blocking_method(stubs: &Stubs<'_>, output: &mut String, action: &Action) {
    let fields = fields(action);
    output.push('\n');
    output.push_str(&signature(stubs, action, &fields, "def"));
    docstring(output, 2, &documentation(stubs, action, &fields));
}

/// Returns the documentation of a method, its parameters included.
fn documentation(stubs: &Stubs<'_>, action: &Action, fields: &[(&Field, bool)]) -> Vec<String> {
    let arguments = format!("{}\n    {OPTIONS_DOC}", stubs.arguments(fields));
    let doc = vec![
        summary(&stubs.docs.method(action), &action.action),
        format!("Args:\n{}", arguments.trim_start_matches('\n')),
    ];
    python_names(&stubs.docs, doc, &action.request)
}

fn async_method(stubs: &Stubs<'_>, output: &mut String, action: &Action) {
    let fields = fields(action);
    output.push('\n');
    output.push_str(&signature(stubs, action, &fields, "async def"));
    let doc = vec![summary(&stubs.docs.method(action), &action.action)];
    docstring(output, 2, &python_names(&stubs.docs, doc, &action.request));
}

fn signature(stubs: &Stubs<'_>, action: &Action, fields: &[(&Field, bool)], keyword: &str) -> String {
    let open = format!("{keyword} {}(", snake_case(&action.action));
    let close = format!(") -> models.{}Response:", action.action);
    let mut parameters = stubs.parameters(action, fields);
    parameters.push(OPTIONS_PARAMETER.to_owned());
    bracketed(1, &open, &parameters, &close)
}

fn fields(action: &Action) -> Vec<(&Field, bool)> {
    required_first(&action.request).into_iter().map(|field| (field, field.required)).collect()
}
