# The one list of commands. `make init` once, then any of the others.
PYTHON ?= .venv/bin/python

.PHONY: help init fix lint test test-all clients browser machines golden check docs bench learn wheel

help:            ## show this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'

init:            ## a virtual environment with everything a developer needs
	python3 -m venv .venv
	$(PYTHON) -m pip install -q -e '.[dev]'

fix:             ## format and mend what can be mended
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

lint:            ## lint, format, types
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m mypy --explicit-package-bases tests bench

test:            ## the tests that take little time
	$(PYTHON) -m pytest

test-all:        ## the slow ones too
	$(PYTHON) -m pytest -m "(slow or not clients) and not browser and not machines"

clients:         ## our feeds through real calendars, installed by tests/clients/install
	$(PYTHON) -m pytest -m clients

browser:         ## the pages in Chromium, installed by tests/browser/install
	$(PYTHON) -m pytest -m browser

machines:        ## a store, a builder, two servers and nginx, some of them taken away; installed by tests/machines/install
	$(PYTHON) -m pytest -m machines

golden:          ## renew the golden files; read their diff
	MEDALCAL_GOLDEN=write $(PYTHON) -m pytest -q tests/cli

check:           ## every fault in data/
	$(PYTHON) -m medalcal check data

docs:            ## the command line reference, from the commands themselves
	$(PYTHON) docs/cli_reference.py > docs/reference/cli.md.new
	mv docs/reference/cli.md.new docs/reference/cli.md

bench:           ## every benchmark, as ratios within one run
	$(PYTHON) -m bench

learn:           ## the weights by which announcements are read, anew from tests/answers/news; needs .[learn]
	$(PYTHON) -m bench.learn

wheel:           ## a wheel in dist/
	$(PYTHON) -m build --wheel
