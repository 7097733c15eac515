"""How much may come in: per participant and per workshop, never per address, since a whole hall shares one."""

import time
from math import ceil

from workshop.errors import Refusal


class Bucket:
    """Lets `burst` through at once and then `rate` a second."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst = rate, burst
        self._left, self._at = burst, time.monotonic()

    def take(self) -> None:
        """Takes one; raises Refusal `too_fast` with the seconds to wait."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            # Rounded up: who waits this long is let in, and nobody is told to wait for no time at all.
            wait = ceil((1 - self._left) / self._rate * 100) / 100
            raise Refusal("too_fast", "Das war sehr schnell. Es geht gleich von selbst weiter.", wait=wait)
        self._left -= 1


class Buckets:
    """A bucket for each key; the oldest are forgotten, which only gives them a full one again."""

    def __init__(self, rate: float, burst: float, most: int = 20_000) -> None:
        self._rate, self._burst, self._most = rate, burst, most
        self._buckets: dict[str, Bucket] = {}

    def take(self, key: str) -> None:
        """Takes one from the key's bucket."""
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= self._most:
                self._buckets.pop(next(iter(self._buckets)))
            bucket = self._buckets[key] = Bucket(self._rate, self._burst)
        bucket.take()
