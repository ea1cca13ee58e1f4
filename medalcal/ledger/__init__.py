"""The one place that speaks SQL. Here: the compiled snapshot, which can be thrown away at any time."""
