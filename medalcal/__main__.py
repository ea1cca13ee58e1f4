"""``python -m medalcal``."""

from medalcal.cli import main

main()
