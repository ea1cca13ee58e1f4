"""Every calendar reads every feed as it is meant, occurrence by occurrence."""

from __future__ import annotations

import pytest

from tests.clients.clients import Client, differences, explained
from tests.clients.conftest import Readings
from tests.clients.feeds import NAMES, Feed

pytestmark = pytest.mark.clients


@pytest.mark.parametrize("name", NAMES)
def test_read_as_meant(client: Client, name: str, made: dict[str, Feed], readings: Readings) -> None:
    """A client shows each occurrence once, with its start, end, summary, status and description, and no other."""
    found = differences(client, made[name].meant, readings(client)[name])
    assert not found, explained(client, found)


def test_deviations_are_still_there(client: Client, made: dict[str, Feed], readings: Readings) -> None:
    """Each known deviation changes something in some feed; one that is mended leaves the table."""
    readings(client)
    meant = [occurrence for feed in made.values() for occurrence in feed.meant.values()]
    for deviation in client.deviations:
        texts = {value for one in meant if (value := getattr(one, deviation.field)) is not None}
        assert any(deviation.shown(text) != text for text in texts), deviation.what
