"""The server: an edition in memory, handed out over HTTP."""
