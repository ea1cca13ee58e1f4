"""The nouns: clock, dates, work, outlet, run, claim, occurrence. Frozen values, no I/O, no clock of the machine."""
