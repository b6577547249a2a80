"""A walk of a JSON value along a JSON Schema: the few words of draft 2020-12 that ours uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "integer": (int,),
}  # fmt: skip
_KNOWN = frozenset({
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "pattern",
    "format", "properties", "required", "additionalProperties", "items",
})  # fmt: skip


def faults(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> Iterator[str]:
    """Where a value is not as a schema says, as a path with a keyword.

    Raises:
        ValueError: the schema has a keyword that this walk doesn't know.
    """
    if not schema.keys() <= _KNOWN:
        raise ValueError(sorted(schema.keys() - _KNOWN))
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        yield from faults(value, root["$defs"][name], root)
    kind = schema.get("type")
    if kind and (not isinstance(value, _TYPES[kind]) or (kind == "integer" and value is True)):
        yield "type"
        return
    if "const" in schema and value != schema["const"]:
        yield "const"
    if "enum" in schema and value not in schema["enum"]:
        yield "enum"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield "pattern"
    if isinstance(value, dict):
        yield from _of_object(value, schema, root)
    if isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            yield from (f"{number}/{fault}" for fault in faults(one, schema["items"], root))


def _of_object(
    value: Mapping[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any]
) -> Iterator[str]:
    properties = schema.get("properties", {})
    yield from (f"{name}/required" for name in schema.get("required", ()) if name not in value)
    for name, one in value.items():
        if name in properties:
            yield from (f"{name}/{fault}" for fault in faults(one, properties[name], root))
        elif schema.get("additionalProperties") is False:
            yield f"{name}/additionalProperties"
