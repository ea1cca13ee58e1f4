"""The joins: where files, rules, the ledger and the outputs meet."""
