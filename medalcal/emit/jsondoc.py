"""A JSON document as text: one entry a line, so that people can read it and tools can diff it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False).encode
"""Without indentation, which alone is written by the fast encoder."""


def document_text(document: dict[str, Any]) -> Iterator[str]:
    """Give the text of a document in pieces; each value on its own line, each item of a list too."""
    opening = "{\n "
    for name, value in document.items():
        yield f"{opening}{_encode(name)}: "
        opening = ",\n "
        if isinstance(value, list) and value:
            yield "[\n  " + _encode(value[0])
            for item in value[1:]:
                yield ",\n  " + _encode(item)
            yield "\n ]"
        else:
            yield _encode(value)
    yield "\n}\n"
