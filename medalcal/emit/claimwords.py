"""What a claim says, in the words of data files: ``starts 2027-01-09 25:30``."""

from __future__ import annotations

from typing import Any

from medalcal.model.claim import OPEN_END, Break, Claim, Lag, Shift
from medalcal.model.outlet import Channel, Platform


def value_text(value: Any) -> str:
    """Write a claim's value as one line of text."""
    if isinstance(value, Channel | Platform):
        return value.slug
    if isinstance(value, Break):
        until = "" if value.until is None else " until undecided" if value.until == OPEN_END else f" to {value.until}"
        return f"{value.reason}{until}" + ("" if value.carry else ", the later ones stay")
    if isinstance(value, Shift):
        to = f"{value.on} {value.time}" if value.on is not None else str(value.time)
        return f"to {to}" + (f" ({value.reason})" if value.reason else "")
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return ", ".join(value_text(part) for part in value)
    return str(value)


def claim_text(claim: Claim) -> str:
    """Say what a claim says: ``no. 3: date 2027-02-06``, ``break on 2027-01-30: sports``."""
    field, about, value = claim.field, claim.about, value_text(claim.value)
    if field == "slot":
        return f"slot {value}" + (f" from {about}" if about is not None else "")
    if field == "break":
        lasting = f"from {about} to {claim.value.until}" if claim.value.until else f"on {about}"
        if claim.value.until == OPEN_END:
            lasting = f"from {about}, its end undecided"
        return f"break {lasting}: {value_text(claim.value._replace(until=None))}"
    if field in ("shift", "double"):
        return f"{field} on {about}: {value}" + (" episodes" if field == "double" else "")
    if field == "recap":
        return f"recap on {value} ({about})"
    if field == "outlet":
        field = "platform" if isinstance(claim.value, Platform) else "channel"
    if field == "until":
        about = about[0]
    if isinstance(claim.value, Lag):
        return f"airs {value}"
    text = f"{field.replace('_', ' ')} {value}"
    return text if about is None else f"no. {about}: {text}" if isinstance(about, int) else f"{about}: {text}"
