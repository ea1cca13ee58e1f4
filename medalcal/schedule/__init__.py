"""The rules, pure: which claim holds (``merge``), what follows from those that hold (``expand``), which part is asked for
(``window``)."""
