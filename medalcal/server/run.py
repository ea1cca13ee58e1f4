"""Running the server until it is told to stop."""

from __future__ import annotations

import logging
import sys
from functools import partial

from medalcal.errors import MedalcalError
from medalcal.server.app import App
from medalcal.server.guard import Guard

INSTALL = "pip install 'medalcal[serve]'"
PATIENCE = 10
"""Seconds that answers begun have to end, when the server is told to stop."""


def needs_server() -> None:
    """Say it in words where the extra is not installed.

    Raises:
        MedalcalError: It is not.
    """
    import importlib.util

    for library in ("uvicorn", "starlette"):
        if importlib.util.find_spec(library) is None:
            raise MedalcalError(f"serving needs {library}, which is not installed; {INSTALL}")


def run(app: App, host: str, port: int) -> None:
    """Serve until a signal comes.

    Raises:
        MedalcalError: The port is taken.
    """
    import uvicorn

    from medalcal.server.protocol import Connection

    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="medalcal: %(message)s")
    config = uvicorn.Config(
        app, host=host, port=port, access_log=False, log_config=None, log_level="warning", server_header=False,
        timeout_graceful_shutdown=PATIENCE, ws="none", lifespan="on", proxy_headers=False,
        http=partial(Connection, Guard()),  # type: ignore[arg-type]  # it says class, and calls whatever it is
    )  # fmt: skip
    server = uvicorn.Server(config)
    try:
        server.run()
    except SystemExit:
        raise MedalcalError(f"{host}:{port} cannot be listened on; choose another with --port") from None
