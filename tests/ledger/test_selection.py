"""What a filter means."""

from __future__ import annotations

import pytest

from medalcal.ledger.selection import Filter
from medalcal.ledger.wanted import Wanted

WORK = ("skate",)


@pytest.mark.parametrize(
    ("chosen", "several"),
    [
        pytest.param(Filter(), False, id="lead runs"),
        pytest.param(Filter(lead_only=False), True, id="all runs"),
        pytest.param(Filter(lead_only=False, outlets=("web",)), False, id="one outlet"),
        pytest.param(Filter(lead_only=False, outlets=("web", "bs-one")), True, id="two outlets"),
        pytest.param(Filter(lead_only=False, territories=("US",)), True, id="a country"),
        pytest.param(Filter(wanted=(Wanted(WORK),)), False, id="followed, lead runs"),
        pytest.param(Filter(wanted=(Wanted(WORK),), lead_only=False), True, id="followed, all runs"),
        pytest.param(Filter(wanted=(Wanted(WORK), Wanted(WORK, tv=True))), False, id="followed on television"),
        pytest.param(Filter(wanted=(Wanted(WORK, outlets=("web",)),)), False, id="followed on one outlet"),
        pytest.param(Filter(wanted=(Wanted(WORK), Wanted(WORK, outlets=("web", "us-tv")))), True, id="followed on two"),
        pytest.param(Filter(wanted=(Wanted(WORK, tv=True, outlets=("web",)),)), True, id="television and a stream"),
        pytest.param(Filter(wanted=(Wanted(WORK, territories=("US",)),)), True, id="followed in a country"),
        pytest.param(Filter(wanted=(Wanted(WORK, tv=True, outlets=("web",)),), outlets=("web",)), False,
                     id="followed on two, asked for one"),
    ],
)  # fmt: skip
def test_takes_several(chosen: Filter, several: bool) -> None:
    """Several runs of a series are possible where neither the lead run nor a single outlet is meant."""
    assert chosen.takes_several is several
