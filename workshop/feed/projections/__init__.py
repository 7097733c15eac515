"""What an audience sees of each noun (docs/protocol.md, Things).

A projection is `(session, workshop_id, ids, audience) -> things`: it loads the current rows of these ids (None: all of
the workshop) and leaves out what this audience may not see. Frames and snapshots use the same functions, so they cannot
disagree.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from workshop.feed.audience import Audience
from workshop.feed.projections.agenda import see_steps, see_tables, see_workshop
from workshop.feed.projections.ballot import see_ballots, see_dot_counts, see_tallies
from workshop.feed.projections.engagement import see_applause, see_engagements
from workshop.feed.projections.outcome import see_action_items, see_sheets, see_topics
from workshop.feed.projections.wall import see_cards, see_clusters, see_holds, see_walls

Thing = dict[str, Any]
Projection = Callable[[Session, str, Sequence[str] | None, Audience], list[Thing]]

PROJECTIONS: dict[str, Projection] = {
    "workshop": see_workshop,
    "step": see_steps,
    "wall": see_walls,
    "card": see_cards,
    "cluster": see_clusters,
    "hold": see_holds,
    "ballot": see_ballots,
    "tally": see_tallies,
    "topic": see_topics,
    "action_item": see_action_items,
    "sheet": see_sheets,
    "table": see_tables,
    "engagement": see_engagements,
    "applause": see_applause,
    "dot_count": see_dot_counts,
}
#: Nouns of which every audience sees the same.
ALIKE = frozenset({"wall", "cluster", "ballot", "topic", "action_item", "sheet", "table"})
