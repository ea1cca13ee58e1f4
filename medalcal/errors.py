"""Everything that can go wrong, as one tree.

MedalcalError
├─ DataError                  a fault at a place in a data file
│  ├─ DataSyntaxError
│  ├─ MissingKeyError
│  ├─ UnknownKeyError
│  ├─ BadValueError
│  └─ UnknownReferenceError
├─ TimeError
│  ├─ BroadcastTimeError
│  │  ├─ ClockGapError
│  │  └─ ClockOverlapError
│  ├─ PartialDateError
│  └─ PrecisionError
├─ NotFoundError
├─ LedgerError
├─ EditionError
├─ StoreError                 where editions are kept: not to be had, or not what it should be
│  └─ StoreUnreachableError
├─ ProfileError               a value of a profile that cannot be
├─ WishError
├─ SourceError                what lies elsewhere: not to be had, or not what it should be
│  ├─ SourceRefusedError
│  ├─ SourceUnreachableError
│  ├─ SourceTooLargeError
│  ├─ SourceStatusError
│  └─ SourceFormatError
└─ EmitError
DataErrors                    all faults of a run, in file and line order
ProfileErrors                 all faults of a profile, in the order of its keys

Values are attributes; the sentence is made from them in one place. A sentence says where, which key, what was found and
what would be right. The model knows no exit codes: ``cli`` turns classes into words and codes.
"""

from __future__ import annotations

from collections.abc import Sequence


class MedalcalError(Exception):
    """The base of all errors that medalcal raises on purpose."""


class DataError(MedalcalError):
    """A fault at a place in a data file.

    ``path`` is the file as the user named it, ``line`` and ``column`` count from 1, ``key`` is the path of keys down to
    the value, ``found`` and ``expected`` are phrases without a full stop.
    """

    def __init__(self, path: str, line: int, column: int, key: str, found: str, expected: str) -> None:
        self.path = path
        self.line = line
        self.column = column
        self.key = key
        self.found = found
        self.expected = expected
        super().__init__(f"{path}:{line}:{column}: {key + ': ' if key else ''}{found}; {expected}")

    def __reduce__(self) -> tuple[type[DataError], tuple[str, int, int, str, str, str]]:
        """Let a fault travel between processes."""
        return type(self), (self.path, self.line, self.column, self.key, self.found, self.expected)


class DataSyntaxError(DataError):
    """The file is not YAML as data files use it: a syntax error, a repeated key, an anchor or an alias."""


class MissingKeyError(DataError):
    """A key that must be there is not."""


class UnknownKeyError(DataError):
    """A key that means nothing here."""


class BadValueError(DataError):
    """A value that is not of its key's form, or contradicts another one."""


class UnknownReferenceError(DataError):
    """A name of something that is nowhere: a channel, a source, a run."""


class DataErrors(ExceptionGroup[DataError]):
    """All faults of a run, in file and line order."""

    def __new__(cls, faults: Sequence[DataError]) -> DataErrors:
        """Take the faults in any order."""
        ordered = sorted(faults, key=lambda fault: (fault.path, fault.line, fault.column, fault.key))
        return super().__new__(cls, f"{len(ordered)} faults in the data", ordered)

    def derive(self, excs: Sequence[DataError]) -> DataErrors:  # type: ignore[override]
        """Keep the class when the group is split."""
        return DataErrors(excs)


class TimeError(MedalcalError, ValueError):
    """A time or a date that cannot be."""


class BroadcastTimeError(TimeError):
    """A label that the 30-hour clock does not have, or that cannot be placed on the line of time."""


class ClockGapError(BroadcastTimeError):
    """The outlet's clock skips this time: summer time begins that night."""


class ClockOverlapError(BroadcastTimeError):
    """The outlet's clock shows this time twice: summer time ends that night."""


class PartialDateError(TimeError):
    """A text or a set of values that is no date of any precision."""


class PrecisionError(TimeError):
    """Something finer was asked for than is known."""


class NotFoundError(MedalcalError):
    """A work, key or outlet that the calendar does not have."""


class LedgerError(MedalcalError):
    """The SQLite file could not be read or written."""


class SourceError(MedalcalError):
    """Something that lies elsewhere could not be had, or could not be read.

    ``where`` is a file's name, or an address without the secrets in it; ``found`` and ``expected`` are phrases without
    a full stop.
    """

    def __init__(self, where: str, found: str, expected: str) -> None:
        self.where = where
        self.found = found
        self.expected = expected
        super().__init__(f"{where}: {found}; {expected}")

    def __reduce__(self) -> tuple[object, ...]:
        """Let it travel between processes."""
        return type(self), (self.where, self.found, self.expected)


class SourceRefusedError(SourceError):
    """An address that is not asked: its scheme, or a host that is not out in the open."""


class SourceUnreachableError(SourceError):
    """No answer: no such file or host, no connection, no trust, no more time."""


class SourceTooLargeError(SourceError):
    """More bytes than anybody wants to read."""


class SourceStatusError(SourceError):
    """An answer that is a refusal or a failure; ``status`` is its HTTP code."""

    def __init__(self, where: str, found: str, expected: str, status: int = 0) -> None:
        self.status = status
        super().__init__(where, found, expected)

    def __reduce__(self) -> tuple[object, ...]:
        """Let it travel between processes."""
        return type(self), (self.where, self.found, self.expected, self.status)


class SourceFormatError(SourceError):
    """What came is not what was asked for: a web page instead of a calendar."""


class EditionError(MedalcalError):
    """What was published before cannot be read, or nothing tells what it was."""


class StoreError(MedalcalError):
    """A place that keeps editions cannot be read or written, or holds something else.

    ``where`` is the place as the user named it, without secrets; ``found`` and ``expected`` are phrases.
    """

    def __init__(self, where: str, found: str, expected: str) -> None:
        self.where = where
        self.found = found
        self.expected = expected
        super().__init__(f"{where}: {found}; {expected}")

    def __reduce__(self) -> tuple[object, ...]:
        """Let it travel between processes."""
        return type(self), (self.where, self.found, self.expected)


class StoreUnreachableError(StoreError):
    """A place that keeps editions cannot be reached now, or is overloaded; later the same may do."""


class ProfileError(MedalcalError):
    """A value of a profile that cannot be.

    ``path`` is the file that it was read from, if any; ``key`` is the path of keys down to the value, ``found`` and
    ``expected`` are phrases without a full stop.
    """

    def __init__(self, key: str, found: str, expected: str, path: str = "") -> None:
        self.key = key
        self.found = found
        self.expected = expected
        self.path = path
        super().__init__(": ".join(filter(None, (path, key, f"{found}; {expected}"))))

    def __reduce__(self) -> tuple[object, ...]:
        """Let it travel between processes."""
        return type(self), (self.key, self.found, self.expected, self.path)


class ProfileErrors(ExceptionGroup[ProfileError]):
    """All faults of a profile, in the order of its keys."""

    def __new__(cls, faults: Sequence[ProfileError]) -> ProfileErrors:
        """Take the faults in the order in which they are told."""
        return super().__new__(cls, f"{len(faults)} faults in the profile", faults)

    def derive(self, excs: Sequence[ProfileError]) -> ProfileErrors:  # type: ignore[override]
        """Keep the class when the group is split."""
        return ProfileErrors(excs)


class WishError(MedalcalError):
    """A text that is no wish, or a profile too long for one."""


class EmitError(MedalcalError):
    """What would be written could not be read back."""
