#!/usr/bin/env python3
"""Checks exported JSON against its schema, and against the CSV file of the same list.

  schema.py check FOLDER SCHEMA   for every N.json of the folder and its N.csv; says what does not hold
"""

import csv
import json
import pathlib
import re
import sys

TYPES = {"string": str, "object": dict, "array": list, "integer": int, "null": type(None)}


def faults(value, schema, root, path="$"):
    """What of the schema does not hold: the words of JSON Schema that ours uses, and no others."""
    known = {
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern", "minimum",
        "properties", "required", "additionalProperties", "items", "allOf", "if", "then",
    }
    for word in schema.keys() - known:
        yield f"{path}: the schema says {word}, which is not checked"
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        yield from faults(value, root["$defs"][name], root, path)
    if "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(isinstance(value, TYPES[name]) for name in types):
            yield f"{path}: {value!r} is no {types}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield f"{path}: {value!r} does not look as it should"
    if "minimum" in schema and isinstance(value, int) and value < schema["minimum"]:
        yield f"{path}: {value!r} is too small"
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{path}: {name} is missing"
        properties = schema.get("properties", {})
        for name, inner in value.items():
            if name in properties:
                yield from faults(inner, properties[name], root, f"{path}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{path}: {name} is not foreseen"
            elif isinstance(schema.get("additionalProperties"), dict):
                yield from faults(inner, schema["additionalProperties"], root, f"{path}.{name}")
    if isinstance(value, list) and "items" in schema:
        for number, inner in enumerate(value):
            yield from faults(inner, schema["items"], root, f"{path}[{number}]")
    for part in schema.get("allOf", []):
        yield from faults(value, part, root, path)
    if "if" in schema and not list(faults(value, schema["if"], root, path)):
        yield from faults(value, schema["then"], root, path)


def differences(document, rows):
    heading, *rows = rows
    if document["columns"] != heading or any(list(record) != heading for record in document["records"]):
        yield "the columns are not those of the CSV file"
    if document["count"] != len(document["records"]):
        yield "the count is not how many records there are"
    found = [["" if cell is None else str(cell) for cell in record.values()] for record in document["records"]]
    if found != rows:
        yield "the records are not those of the CSV file"


def main():
    command, folder, schema = sys.argv[1:]
    if command != "check":
        sys.exit(__doc__)
    schema = json.loads(pathlib.Path(schema).read_text())
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        with open(path.with_suffix(".csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file, strict=True))
        for fault in [*faults(document, schema, schema), *differences(document, rows)]:
            print(f"{path.name}: {fault}")


main()
