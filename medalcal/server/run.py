"""Running the server until it is told to stop."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from errno import EADDRNOTAVAIL
from functools import partial
from socket import gaierror, socket
from typing import TYPE_CHECKING

from medalcal.errors import MedalcalError
from medalcal.server.app import App
from medalcal.server.guard import USUAL, Guard, Limits

if TYPE_CHECKING:
    from uvicorn import Server

INSTALL = "pip install 'medalcal[serve]'"
SWITCH_SECONDS = 0.0005
"""How long an answer waits at most for the thread that makes something: a tenth of what is usual."""
PATIENCE = 10
"""Seconds that answers begun have to end, when the server is told to stop."""


def needs_server() -> None:
    """Say it in words where the extra is not installed.

    Raises:
        MedalcalError: It is not.
    """
    import importlib.util

    for library in ("uvicorn", "httptools", "starlette"):
        if importlib.util.find_spec(library) is None:
            raise MedalcalError(f"serving needs {library}, which is not installed; {INSTALL}")


def server_of(
    app: App, host: str, port: int, limits: Limits = USUAL, heard: Callable[[], None] | None = None
) -> Server:
    """Give a server that has not started yet.

    Args:
        heard: Is called once it listens.
    """
    import uvicorn

    from medalcal.server.protocol import Connection

    class Telling(uvicorn.Server):
        async def startup(self, sockets: list[socket] | None = None) -> None:
            await super().startup(sockets)
            if heard is not None:
                heard()

    config = uvicorn.Config(
        app, host=host, port=port, access_log=False, log_config=None, log_level="warning", server_header=False,
        timeout_graceful_shutdown=PATIENCE, ws="none", lifespan="on", proxy_headers=False,
        http=partial(Connection, Guard(limits)),  # type: ignore[arg-type]  # it says class, and calls whatever it is
    )  # fmt: skip
    return Telling(config)


def run(app: App, host: str, port: int, heard: Callable[[], None]) -> None:
    """Serve until a signal comes.

    Args:
        heard: Is called once the server listens.

    Raises:
        MedalcalError: The port is taken, or the host is another machine's.
    """
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="medalcal: %(message)s")
    sys.setswitchinterval(SWITCH_SECONDS)
    reasons: list[Exception] = []
    log, keep = logging.getLogger("uvicorn.error"), partial(_keep, reasons)

    def listens() -> None:
        log.removeFilter(keep)
        heard()

    log.addFilter(keep)
    try:
        server_of(app, host, port, heard=listens).run()
    except SystemExit:
        raise MedalcalError(_not_heard(host, port, reasons)) from None
    except UnicodeError as error:  # a label that is empty or too long
        raise MedalcalError(_not_heard(host, port, [error])) from None
    finally:
        log.removeFilter(keep)


def _keep(reasons: list[Exception], record: logging.LogRecord) -> bool:
    """Put aside why an address cannot be listened on, which the server logs before it ends; it is told once."""
    if isinstance(record.msg, OSError):
        reasons.append(record.msg)
    return not isinstance(record.msg, OSError)


def _not_heard(host: str, port: int, reasons: list[Exception]) -> str:
    """Say why an address cannot be listened on, and what to choose."""
    reason = reasons[-1] if reasons else None
    number = reason.errno if isinstance(reason, OSError) else None
    if isinstance(reason, (gaierror, UnicodeError)) or number == EADDRNOTAVAIL:
        return f"{host} is no address of this machine; choose another with --host"
    why = f": {os.strerror(number).lower()}" if number else ""
    return f"{address_of(host, port)} cannot be listened on{why}; choose another with --port"


def address_of(host: str, port: int) -> str:
    """Give a host with its port, as they stand in an address; that of a newer kind has colons of its own."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
