"""The one place that keeps editions: folders and, through fsspec, object stores."""
