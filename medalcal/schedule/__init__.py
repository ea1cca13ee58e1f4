"""The rules, pure.

Which claim holds (``merge``), what follows for a run (``run``) and for a work (``expand``), which part of it is asked
for (``window``), and what contradicts itself (``contradictions``).
"""
