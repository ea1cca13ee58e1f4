"""Run every benchmark: ``python -m bench``. Exits 1 where a limit is not kept."""

import sys

from bench import bench_compile, bench_fold, bench_ics, bench_start

sys.exit(0 if all([bench_start.main(), bench_compile.main(), bench_fold.main(), bench_ics.main()]) else 1)
