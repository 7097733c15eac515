"""Help with sorting a wall: which cards say the same, which headings fit a card, which groups the tray would make.

It proposes and never sorts. `helper.py` is the server's side and imports nothing heavy; all else runs in the process
that it starts (`worker.py`), so that the hall never waits for a computation.
"""
