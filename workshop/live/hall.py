"""The hall: which sockets of a workshop this process serves, and how far each of them has been told."""

from collections import defaultdict
from dataclasses import dataclass, field

SLICE_SIZE = 50


@dataclass
class Guest:
    """One entered socket. `participant` for phones, `link` for stage and board; `preview`: a stage on a board."""

    sid: str
    view: str
    participant: str | None = None
    link: str | None = None
    lang: str = "de"
    preview: bool = False
    slice: "Slice | None" = None

    @property
    def wall(self) -> str | None:
        """The wall that a phone watches."""
        return self.slice.wall if self.slice else None


@dataclass(eq=False)
class Slice:
    """Some fifty phones that receive the same frames, in a room of their own.

    `at`: number up to which they have been told all that concerns them. It stays behind while frames would be empty.
    """

    room: str
    wall: str | None
    at: int
    guests: dict[str, Guest] = field(default_factory=dict)


class Hall:
    """The sockets of one workshop. `front_at`, `phones_at`: numbers up to which each lane has looked at the feed;
    `front_asked`: that something may have come since."""

    def __init__(self, workshop_id: str, head: int) -> None:
        self.workshop_id = workshop_id
        self.guests: dict[str, Guest] = {}
        self.slices: list[Slice] = []
        self.front_at = head
        self.front_asked = False
        self.phones_at = head
        self._rooms = 0
        # Asked for with every card, so not looked for among thousands of guests.
        self._views: dict[str, dict[str, Guest]] = defaultdict(dict)
        self._people: dict[str, dict[str, Guest]] = defaultdict(dict)

    def room(self, view: str) -> str:
        """Room of all stages, or of all boards."""
        return f"{self.workshop_id}/{view}"

    def welcome(self, guest: Guest) -> None:
        """Somebody has come in."""
        self.guests[guest.sid] = guest
        self._views[guest.view][guest.sid] = guest
        if guest.participant:
            self._people[guest.participant][guest.sid] = guest

    def dismiss(self, guest: Guest) -> None:
        """Somebody has left."""
        self.unseat(guest)
        self.guests.pop(guest.sid, None)
        self._views[guest.view].pop(guest.sid, None)
        if guest.participant:
            sockets = self._people[guest.participant]
            sockets.pop(guest.sid, None)
            if not sockets:
                del self._people[guest.participant]

    def seat(self, guest: Guest, wall: str | None = None) -> Slice:
        """Puts a phone into a slice of those who watch the same wall, and into a new one if all are full."""
        self.unseat(guest)
        free = (part for part in self.slices if part.wall == wall and len(part.guests) < SLICE_SIZE)
        part = next(free, None)
        if part is None:
            self._rooms += 1
            part = Slice(f"{self.workshop_id}/phone/{self._rooms}", wall, self.phones_at)
            self.slices.append(part)
        part.guests[guest.sid] = guest
        guest.slice = part
        return part

    def unseat(self, guest: Guest) -> None:
        """Takes a phone out of its slice."""
        if guest.slice is None:
            return
        guest.slice.guests.pop(guest.sid, None)
        if not guest.slice.guests and guest.slice in self.slices:
            self.slices.remove(guest.slice)
        guest.slice = None

    def front(self, view: str) -> list[Guest]:
        """All stages, or all boards."""
        return list(self._views[view].values())

    def sockets_of(self, participant: str) -> list[str]:
        """The ids of a participant's sockets: two tabs are one person."""
        return list(self._people.get(participant, ()))

    def participants(self) -> list[str]:
        """Everyone with a phone, once."""
        return list(self._people)
