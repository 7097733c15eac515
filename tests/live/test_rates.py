"""How long one is told to wait: never no time, and long enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.errors import Refusal
from workshop.live import rates
from workshop.live.rates import Bucket


@given(
    rate=st.floats(0.5, 200),
    pauses=st.lists(st.floats(0, 2), min_size=1, max_size=30),
)
def test_who_waits_as_told_is_let_in(rate: float, pauses: list[float]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        now = 1000.0
        patched.setattr(rates.time, "monotonic", lambda: now)
        bucket = Bucket(rate, 1)
        for pause in pauses:
            now += pause
            try:
                bucket.take()
            except Refusal as refusal:
                assert refusal.wait is not None
                assert refusal.wait > 0
                now += refusal.wait + 1e-6
                bucket.take()
