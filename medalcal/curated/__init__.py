"""The data folder: YAML files to the model, with every fault of every file at its line and column.

``nodes`` turns text into nodes that know their place, ``forms`` says how one value is written, ``shapes`` says which keys
there are, ``build`` makes the model and checks names across files, ``folder`` walks the folder. Only here is YAML known.
"""
