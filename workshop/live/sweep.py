"""When Python looks for unreachable cycles: not while the hall writes.

A full look walks through every object of every connection, and nothing else runs meanwhile: 0.2 s with 1,000 phones,
0.4 s with 5,000 (docs/benchmarks.md). Reference counting frees nearly everything without it; what is left are the
cycles of connections that have ended.
"""

import gc
import time
from collections.abc import Callable

#: Young objects are still looked through by themselves, which takes a millisecond.
_YOUNG, _MIDDLE = 10_000, 20
_NEVER = 1_000_000_000
#: Seconds without a commit that count as a rest, between two looks at the least, and at the most.
_REST, _SELDOM, _OFTEN = 1.0, 30.0, 600.0


class Sweep:
    """`worked_at()` tells when something was last committed, on `time.monotonic`'s clock."""

    def __init__(self, worked_at: Callable[[], float]) -> None:
        self._worked_at = worked_at
        self._swept_at = time.monotonic()

    def begin(self) -> None:
        """The program as it is now stays; from here on full looks wait for `tick`."""
        gc.collect()
        gc.freeze()
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)

    def tick(self) -> bool:
        """Once a second: looks if the hall rests, and after ten minutes in any case. True if it looked."""
        now = time.monotonic()
        since = now - self._swept_at
        rests = now - self._worked_at() >= _REST
        if since < _SELDOM or (not rests and since < _OFTEN):
            return False
        gc.collect()
        self._swept_at = time.monotonic()
        return True
