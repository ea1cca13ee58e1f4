"""What others publish, read into plain values; no network, which is the business of ``fetch``."""
