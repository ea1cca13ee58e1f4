"""The one place that speaks HTTP: politely, within limits, and never to a host that is not out in the open."""
