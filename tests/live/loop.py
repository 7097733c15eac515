"""An event loop in a thread of its own, so that a test can look on and do other things meanwhile."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, Self


class LoopThread:
    """Runs from `with` on; at its end everything that still runs is cancelled."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.start(self._end()).result(30)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()

    def start(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Lets something run in the loop."""
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    async def _end(self) -> None:
        # A cancelled `wait_for` whose answer comes in the same moment goes on: ask again until nobody is left.
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.wait(others, timeout=0.5)
        # Sockets that were closed last are so only after a turn of the loop.
        await asyncio.sleep(0.05)
