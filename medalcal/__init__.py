"""medalcal: the release and broadcast calendar of anime and manga."""

__version__ = "0.1.0"
