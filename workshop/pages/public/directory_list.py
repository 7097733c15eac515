"""The directory of a municipality: what people already do there, as far as they want it to be known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.projections.engagement import count_thanks
from workshop.languages import own_name
from workshop.models import Engagement, Workshop

#: What one can choose by. `lang` is the language of the page.
FILTERS = ("spoken", "place")


@dataclass(frozen=True)
class Entry:
    """What somebody does, how many thank for it, and the workshop in which it was told."""

    engagement: Engagement
    thanks: int
    workshop: Workshop

    @property
    def is_public(self) -> bool:
        """Only once the workshop has closed: until then the team may still have to hide something."""
        return self.workshop.closed_at is not None

    @property
    def languages(self) -> list[str]:
        """The names, in themselves, of the languages in which it is done."""
        return [own_name(tag) for tag in self.engagement.languages]


def entries_of(db: Session, municipality_id: str) -> list[Entry]:
    """All with consent, the latest first; not what is hidden or taken back."""
    query = (
        select(Engagement, Workshop)
        .join(Workshop, Workshop.id == Engagement.workshop_id)
        .where(Workshop.municipality_id == municipality_id, Engagement.consent.is_(True))
        .where(Engagement.withdrawn.is_(False), Engagement.hidden.is_(None))
        .order_by(Engagement.created_at.desc(), Engagement.id)
    )
    found = db.execute(query).all()
    thanks = count_thanks(db, [engagement for engagement, _ in found])
    return [Entry(engagement, thanks.get(engagement.id, 0), workshop) for engagement, workshop in found]


def chosen(entries: Iterable[Entry], filters: Mapping[str, str]) -> list[Entry]:
    """Those in this language (`spoken`) and at this place (`place`, in any case)."""
    spoken, place = filters.get("spoken"), filters.get("place", "").casefold()
    return [
        entry
        for entry in entries
        if (not spoken or spoken in entry.engagement.languages)
        and (not place or entry.engagement.place.casefold() == place)
    ]


def languages_in(entries: Iterable[Entry]) -> list[str]:
    """Tags of the languages in which something is done."""
    return sorted({tag for entry in entries for tag in entry.engagement.languages})


def places_in(entries: Iterable[Entry]) -> list[str]:
    """Where something is done; what differs by capitals alone is one place."""
    places = {entry.engagement.place.casefold(): entry.engagement.place for entry in entries if entry.engagement.place}
    return [places[key] for key in sorted(places)]
