"""The data folder: YAML files to the model, with every fault of every file at its line and column.

``nodes`` turns text into nodes that know their place and ``syntax`` says what is wrong with text that is no YAML.
``forms`` and ``values`` say how one value is written, ``shape`` what a mapping is, ``shapes`` which keys there are.
``shared``, ``claims`` and ``build`` make the model and check names across files, ``folder`` walks the folder. Only here
is YAML known.
"""
