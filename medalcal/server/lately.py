"""What was asked for last, kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Lately(Generic[Key, Value]):
    """Values that were asked for last, up to so many bytes of them; what was not asked for the longest goes."""

    ABOUT_EACH = 1_000
    """Bytes that are counted for whatever is around a value."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held: OrderedDict[Key, tuple[Value, int]] = OrderedDict()
        self.size = 0
        """Bytes held."""

    def get(self, key: Key) -> Value | None:
        """Give what is held for a key, or None."""
        held = self._held.get(key)
        if held is None:
            return None
        self._held.move_to_end(key)
        return held[0]

    def put(self, key: Key, value: Value, size: int) -> None:
        """Hold a value of so many bytes; one too large for all of them stays alone."""
        size += self.ABOUT_EACH
        _, before = self._held.pop(key, (None, 0))
        self._held[key] = value, size
        self.size += size - before
        while self.size > self._most and len(self._held) > 1:
            _, (_, dropped) = self._held.popitem(last=False)
            self.size -= dropped

    def __len__(self) -> int:
        return len(self._held)
