"""Support for other libraries in models: data classes, IPython, rich and pydantic. Imported on first use."""

from __future__ import annotations

import dataclasses
import html
import inspect
from typing import Any

from volcredis._volcredis import Model, Request, Response


def signature(_class: type[Model], required: tuple[str, ...], optional: tuple[str, ...]) -> inspect.Signature:
    """Returns the signature of the constructor of a class."""
    kind = inspect.Parameter.KEYWORD_ONLY
    parameters = [inspect.Parameter(name, kind) for name in required]
    parameters += [inspect.Parameter(name, kind, default=None) for name in optional]
    return inspect.Signature(parameters)


# The data classes, by the classes of models, which are never freed.
_twins: dict[type[Model], Any] = {}


def _twin(owner: type[Model], required: tuple[str, ...], optional: tuple[str, ...]) -> Any:
    """Returns a data class with the attributes of a class."""
    if owner in _twins:
        return _twins[owner]
    fields: list[Any] = [(name, Any, dataclasses.field(kw_only=True)) for name in required]
    fields += [(name, Any, dataclasses.field(default=None, kw_only=True)) for name in optional]
    twin = _twins[owner] = dataclasses.make_dataclass(owner.__name__, fields, frozen=True, repr=False)
    return twin


def dataclass_fields(owner: type[Model], required: tuple[str, ...], optional: tuple[str, ...]) -> Any:
    """Returns the fields of a class, as functions of `dataclasses` expect them."""
    return _twin(owner, required, optional).__dataclass_fields__


def dataclass_params(owner: type[Model], required: tuple[str, ...], optional: tuple[str, ...]) -> Any:
    """Returns the parameters of a data class."""
    return _twin(owner, required, optional).__dataclass_params__


def present(model: Model) -> list[tuple[str, Any]]:
    """Returns the attributes that are present, with their values."""
    names = model.to_dict(by="snake")
    known = [name for name in getattr(model, "__match_args__", ()) if name in names]
    fields = [(name, getattr(model, name)) for name in known]
    return fields + [(name, value) for name, value in names.items() if name not in known]


def pretty(model: Model, indent: str = "") -> str:
    """Returns a model with one attribute per line."""
    lines = []
    for name, value in present(model):
        lines.append(f"{indent}    {name}={_pretty_value(_shown(model, name, value), indent + '    ')},\n")
    return f"{type(model).__name__}(\n{''.join(lines)}{indent})" if lines else f"{type(model).__name__}()"


def _pretty_value(value: Any, indent: str) -> str:
    if isinstance(value, Model):
        return pretty(value, indent)
    if isinstance(value, tuple) and value:
        items = "".join(f"{indent}    {_pretty_value(item, indent + '    ')},\n" for item in value)
        return f"(\n{items}{indent})"
    return repr(value)


def _shown(model: Model, name: str, value: Any) -> Any:
    return "[redacted]" if name in model._secret_attributes() else value


def rich_repr(model: Model) -> list[tuple[str, Any]]:
    """Returns the attributes for `rich`."""
    return [(name, _shown(model, name, value)) for name, value in present(model)]


def html_table(model: Model) -> str:
    """Returns a table for notebooks: one row per attribute, and a table in it for a list of models."""
    rows = "".join(
        f"<tr><th style='text-align:left'>{html.escape(name)}</th>"
        f"<td style='text-align:left'>{_html(_shown(model, name, value))}</td></tr>"
        for name, value in present(model)
    )
    return f"<table><caption>{html.escape(type(model).__name__)}</caption>{rows}</table>"


def _html(value: Any) -> str:
    if isinstance(value, Model):
        return html_table(value)
    if isinstance(value, tuple) and value and all(isinstance(item, Model) for item in value):
        return html_list(value)
    return html.escape(str(value))


def html_list(models: tuple[Model, ...]) -> str:
    """Returns a table with one row per model."""
    rows = [dict(rich_repr(model)) for model in models]
    names = list(dict.fromkeys(name for row in rows for name in row))
    head = "".join(f"<th>{html.escape(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{_html(row[name]) if name in row else ''}</td>" for name in names) + "</tr>"
        for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def pydantic_schema(owner: type[Model], _source: Any, _handler: Any) -> Any:
    """Returns the schema that pydantic validates and serializes models with."""
    from pydantic_core import core_schema

    def validate(value: Any) -> Model:
        if isinstance(value, owner):
            return value
        if not isinstance(value, dict):
            raise ValueError(f"must be a {owner.__name__} or a dictionary, got {type(value).__name__}")
        attributes = getattr(owner, "__match_args__", ())
        try:
            if owner not in (Model, Request, Response) and all(name in attributes for name in value):
                return owner(**value)
            return owner.from_dict(value)
        except TypeError as error:
            raise ValueError(str(error)) from error

    return core_schema.no_info_plain_validator_function(
        validate,
        serialization=core_schema.plain_serializer_function_ser_schema(lambda model: model.to_dict(by="snake")),
    )


def pydantic_json_schema(owner: type[Model]) -> dict[str, Any]:
    """Returns the JSON schema of a class, for the documentation of web services."""
    fields = {name: {"title": name} for name in getattr(owner, "__match_args__", ())}
    return {"type": "object", "title": owner.__name__, "properties": fields}
