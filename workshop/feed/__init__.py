"""The change feed: what a command touched, its numbers, and what each audience may see of it."""

from workshop.feed.audience import BOARD, STAGE, Audience, phone
from workshop.feed.changes import Changes
from workshop.feed.numbers import append, feed_id, head_of, touched_between
from workshop.feed.own import own_everything, own_of_newcomer, own_touched
from workshop.feed.snapshot import project, snapshot

__all__ = [
    "BOARD",
    "STAGE",
    "Audience",
    "Changes",
    "append",
    "feed_id",
    "head_of",
    "own_everything",
    "own_of_newcomer",
    "own_touched",
    "phone",
    "project",
    "snapshot",
    "touched_between",
]
