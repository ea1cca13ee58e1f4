"""Run every benchmark: ``python -m bench``. Exits 1 where a limit is not kept."""

import sys

from bench import bench_compile, bench_fold, bench_http, bench_ics, bench_pages, bench_read, bench_start

BENCHES = (bench_start, bench_compile, bench_fold, bench_ics, bench_http, bench_pages, bench_read)
outcomes = [one.main() for one in BENCHES]
sys.exit(0 if all(outcomes) else 1)
