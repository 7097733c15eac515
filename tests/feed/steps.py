"""Random deeds of an evening: numbers become commands on whatever is there, also such as are refused."""

from collections.abc import Callable
from typing import Any

from tests.hall import Hall
from workshop.access import SYSTEM, Actor
from workshop.errors import Refusal
from workshop.models import (
    ActionItem,
    Card,
    Cluster,
    Commitment,
    Engagement,
    Item,
    Operation,
    Sheet,
    Step,
    Table,
    Topic,
    Wall,
)

Deed = tuple[str, int, int]
#: Words that may never reach anybody's socket once they are gone; tests search frames for them.
SECRET = "geheim"


def _pick(hall: Hall, model: Any, n: int) -> Any:
    rows = hall.rows(model)
    if not rows:
        raise LookupError(model.__name__)
    return rows[n % len(rows)]


def _phone(hall: Hall, n: int) -> Actor:
    return hall.phones[n % len(hall.phones)]


def _submit(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type == "cards" and step.wall_id]
    if steps:
        actor, more = (h.board, {"paper": 1 + a % 3}) if b % 4 == 0 else (_phone(h, b), {})
        h.do("card.submit", actor, step=steps[a % len(steps)].id, text=f"Karte {a}-{b} {SECRET}.", lang="de", **more)


def _open(h: Hall, a: int, b: int) -> None:
    # Mostly onwards, as an evening goes; sometimes anywhere.
    steps = h.rows(Step)
    planned = [step for step in steps if step.status == "planned"]
    step = planned[0] if planned and b % 3 else steps[a % len(steps)]
    h.do("step.open", step=step.id)


def _agenda(h: Hall, a: int, b: int) -> None:
    step = _pick(h, Step, a)
    if b % 3 == 0:
        h.do("agenda.change", step=step.id, minutes=1 + b, title={"de": f"Neu {b}"})
    elif b % 3 == 1:
        poll = {"type": "poll", "settings": {"options": [{"de": "Ja"}, {"de": "Nein", "tr": "Hayır"}]}}
        new = {
            "minutes": 5,
            "title": {"de": "Zwischenruf"},
            "prompt": {"de": ""},
            **(poll if a % 2 else {"type": "info"}),
        }
        h.do("agenda.change", add=new, after=step.id)
    else:
        h.do("agenda.change", remove=step.id)


def _approval(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type == "cards"]
    h.do("agenda.change", step=steps[a % len(steps)].id, settings={"approve": b % 3 > 0})


def _approve(h: Hall, a: int, b: int) -> None:
    waiting = [card.id for card in h.rows(Card) if card.waiting]
    if waiting:
        h.do("card.approve", cards=waiting[: 1 + b % 3] if a % 4 else [_pick(h, Card, a).id])


def _undo(h: Hall, a: int, b: int) -> None:
    done = [row for row in h.rows(Operation) if row.changes is not None]
    if done:
        h.do("undo", command=sorted(done, key=lambda row: -row.seq)[a % min(len(done), 6)].id)


def _own(h: Hall, a: int) -> tuple[str, Actor]:
    card = _pick(h, Card, a)
    owner = Actor.participant(card.participant_id) if card.participant_id else h.phones[0]
    return card.id, owner


def _edit(h: Hall, a: int, b: int) -> None:
    card, owner = _own(h, a)
    actor, more = (owner, {}) if b % 2 else (h.board, {"paper": 1 + b % 5, "table": 1 + a % 7})
    h.do("card.edit", actor, card=card, text=f"Anders {b}-{a} {SECRET}.", **more)


def _take(h: Hall, a: int, b: int) -> None:
    skip = {"skip": _pick(h, Card, a).id} if b % 3 == 0 else {}
    h.do("card.take", device=f"00000000-0000-4000-8000-00000000000{b % 3}", langs=["tr", "ar"][: a % 3], **skip)


def _translate(h: Hall, a: int, b: int) -> None:
    card = _pick(h, Card, a)
    words = card.text if b % 4 else "Andere Worte"
    h.do("card.translate", SYSTEM, card=card.id, words=words, lang=card.lang, text=f"Maschine {b} {SECRET}.")


def _guess(h: Hall, a: int, b: int) -> None:
    card = _pick(h, Card, a)
    h.do("card.guess", SYSTEM, card=card.id, words=card.text, lang=card.lang, guess=("tr", "uk")[b % 2])


def _withdraw(h: Hall, a: int, b: int) -> None:
    card, owner = _own(h, a)
    h.do("card.withdraw", owner, card=card)


def _cluster_or_none(h: Hall, n: int) -> str | None:
    clusters = h.rows(Cluster)
    return clusters[n % len(clusters)].id if clusters and n % 5 else None


def _move(h: Hall, a: int, b: int) -> None:
    h.do("card.move", card=_pick(h, Card, a).id, cluster=_cluster_or_none(h, b))


def _split(h: Hall, a: int, b: int) -> None:
    cluster = _pick(h, Cluster, a)
    inside = [card.id for card in h.rows(Card) if card.cluster_id == cluster.id]
    h.do("cluster.split", cluster=cluster.id, title=f"Teil {b}", cards=inside[: 1 + b % 3])


def _suggest(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type == "cluster" and step.wall_id]
    more = {"title": f"Vorschlag {b % 2}"} if b % 4 == 0 else {"cluster": _pick(h, Cluster, b).id}
    if steps:
        h.do("cluster.suggest", _phone(h, a + b), step=steps[-1].id, card=_pick(h, Card, a).id, **more)


def _topic(h: Hall, a: int, b: int) -> None:
    noun, model = (("item", Item), ("cluster", Cluster), ("card", Card))[b % 3]
    h.do("topic.create", origin={"noun": noun, "id": _pick(h, model, a).id}, wanted=1 + b % 9)


def _commit(h: Hall, a: int, b: int) -> None:
    more = {"name": f"Name {SECRET}", "contact": "a@example.org", "consent": "v1"} if b % 2 else {}
    role = ("join", "coordinate", "support")[b % 3]
    h.do("commitment.make", _phone(h, b), topic=_pick(h, Topic, a).id, role=role, **more)


def _unpromise(h: Hall, a: int, b: int) -> None:
    commitment = _pick(h, Commitment, a)
    h.do("commitment.withdraw", Actor.participant(commitment.participant_id), commitment=commitment.id)


def _unseal(h: Hall, a: int, b: int) -> None:
    h.do("commitment.forget", commitment=_pick(h, Commitment, a).id)


def _sheet(h: Hall, a: int, b: int) -> None:
    sheet = _pick(h, Sheet, a).id
    if b % 4 == 0:
        h.do("sheet.change", sheet=sheet, table=1 + a % 7 if b % 8 else None)
    elif b % 4 == 1:
        h.do("sheet.change", sheet=sheet, fields={"what": f"Vorhaben {b}"}, before={"what": ""}, seeking=a % 2 == 0)
    else:
        h.do("sheet.change", sheet=sheet, fields={"first_step": f"Schritt {b}"})


def _wish(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type == "cards" and step.wall_id]
    if steps:
        origin = {"noun": "cluster", "id": _pick(h, Cluster, b).id}
        by = {"actor": _phone(h, b), "text": f"Wunsch {a}"} if b % 3 else {"text": "", "source": "flip"}
        h.do("card.submit", step=steps[-1].id, lang="de", origin=origin, **by)


def _answer(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type in ("scale", "poll", "feedback") and step.opened_at]
    if steps:
        h.do(
            "answer.give",
            h.board if a % 3 else _phone(h, a),
            step=steps[b % len(steps)].id,
            value=1 + b % 5,
            text="gut",
        )


def _author(h: Hall, engagement: Engagement) -> Actor:
    return Actor.participant(engagement.participant_id) if engagement.participant_id else h.board


def _rewrite(h: Hall, a: int, b: int) -> None:
    engagement = _pick(h, Engagement, a)
    words = {"text": f"Ich koche {a}", "for_whom": f"Nachbarn {b}", "languages": ["tr", "de"][: 1 + b % 2]}
    actor = _author(h, engagement) if b % 4 else h.board
    h.do("engagement.change", actor, engagement=engagement.id, **(words if b % 3 else {"consent": b % 2 == 0}))


def _clap(h: Hall, a: int, b: int) -> None:
    steps = [step for step in h.rows(Step) if step.type in ("introduce", "thanks")]
    if steps:
        h.do("clap.set", _phone(h, b), step=steps[a % len(steps)].id, n=1 + b % 40)


def _stage(h: Hall, a: int, b: int) -> None:
    show, model = (("card", Card), ("cluster", Cluster), ("ranking", Step), ("table", Sheet), ("pause", None))[b % 5]
    wanted = {"show": show} | ({"id": _pick(h, model, a).id} if model else {})
    h.do("workshop.change", stage=wanted if a % 4 else {})


DEEDS: dict[str, Callable[[Hall, int, int], Any]] = {
    "submit": _submit,
    "open": _open,
    "close": lambda h, a, b: h.do("step.close", step=_pick(h, Step, a).id),
    "note": lambda h, a, b: h.do("step.note", step=_pick(h, Step, a).id, text=f"Notiz {b}" * (b % 3)),
    "reveal": lambda h, a, b: h.do("step.reveal", step=_pick(h, Step, a).id),
    "agenda": _agenda,
    "undo": _undo,
    "edit": _edit,
    "withdraw": _withdraw,
    "approval": _approval,
    "approve": _approve,
    "park": lambda h, a, b: h.do("card.park", card=_pick(h, Card, a).id, parked=b % 3 > 0),
    "ask": lambda h, a, b: h.do("card.ask", _phone(h, b), card=_pick(h, Card, a).id, asks=b % 4 > 0),
    "explain": lambda h, a, b: h.do("card.explain", card=_pick(h, Card, a).id),
    "wish": _wish,
    "wish_away": lambda h, a, b: h.do("card.withdraw", card=_pick(h, Card, a).id),
    "hide": lambda h, a, b: h.do("card.hide", card=_pick(h, Card, a).id, reason="Ton"),
    "show": lambda h, a, b: h.do("card.show", card=_pick(h, Card, a).id),
    "redact": lambda h, a, b: h.do("card.redact", card=_pick(h, Card, a).id),
    "merge": lambda h, a, b: h.do("card.merge", card=_pick(h, Card, a).id, into=_pick(h, Card, b).id),
    "part": lambda h, a, b: h.do("card.part", card=_pick(h, Card, a).id),
    "move": _move,
    "hold": lambda h, a, b: h.do("card.hold", h.seats[a % 2], card=_pick(h, Card, b).id if b % 4 else None),
    "copy": lambda h, a, b: h.do("card.copy", card=_pick(h, Card, a).id, cluster=_pick(h, Cluster, b).id),
    "gloss": lambda h, a, b: h.do(
        "card.gloss", card=_pick(h, Card, a).id, text="" if b % 3 == 0 else f"Deutsch {b}", unsure=b % 2 == 0
    ),
    "language": lambda h, a, b: h.do("card.edit", card=_pick(h, Card, a).id, lang=("de", "tr", "ar")[b % 3]),
    "take": _take,
    "translate": _translate,
    "guess": _guess,
    "cluster": lambda h, a, b: h.do("cluster.create", wall=_pick(h, Wall, a).id, title=f"Cluster {b}"),
    "rename": lambda h, a, b: h.do("cluster.rename", cluster=_pick(h, Cluster, a).id, title=f"Umbenannt {b}"),
    "cluster_merge": lambda h, a, b: h.do(
        "cluster.merge", cluster=_pick(h, Cluster, a).id, into=_pick(h, Cluster, b).id
    ),
    "split": _split,
    "remove": lambda h, a, b: h.do("cluster.remove", cluster=_pick(h, Cluster, a).id),
    "suggest": _suggest,
    "dot": lambda h, a, b: h.do("dot.set", _phone(h, b), item=_pick(h, Item, a).id, n=b % 3),
    "paper": lambda h, a, b: h.do("dot.count", item=_pick(h, Item, a).id, sheet=1 + b % 2, n=b % 4),
    "answer": _answer,
    "topic": _topic,
    "topic_change": lambda h, a, b: h.do("topic.change", topic=_pick(h, Topic, a).id, wanted=2 + b, remove=b % 5 == 0),
    "action_item": lambda h, a, b: h.do(
        "action_item.change", action_item=_pick(h, ActionItem, a).id, who=f"Amt {b}", status="planned"
    ),
    "sheet": _sheet,
    "item_of_sheet": lambda h, a, b: h.do("action_item.create", sheet=_pick(h, Sheet, a).id),
    "table_create": lambda h, a, b: h.do("table.create"),
    "table_change": lambda h, a, b: h.do("table.change", table=_pick(h, Table, a).id, name=f"Eck {b}", helper="Frau A"),
    "table_remove": lambda h, a, b: h.do("table.remove", table=_pick(h, Table, a).id),
    "draw": lambda h, a, b: h.do("table.draw", **({"size": 1 + b % 5} if a % 2 else {})),
    "commit": _commit,
    "unpromise": _unpromise,
    "unseal": _unseal,
    "engage": lambda h, a, b: h.do(
        "engagement.submit", _phone(h, b), text=f"Ich lese vor {a}", lang="tr", place=f"Viertel {b}", consent=b % 2 == 0
    ),
    "engage_change": _rewrite,
    "engage_withdraw": lambda h, a, b: h.do(
        "engagement.withdraw", _author(h, engagement := _pick(h, Engagement, a)), engagement=engagement.id
    ),
    "thank": lambda h, a, b: h.do(
        "engagement.thank", _phone(h, b), engagement=_pick(h, Engagement, a).id, said=a % 3 > 0
    ),
    "clap": _clap,
    "engage_hide": lambda h, a, b: h.do("engagement.hide", engagement=_pick(h, Engagement, a).id, reason="x" * (b % 2)),
    "table": lambda h, a, b: h.do("participant.change", _phone(h, b), table=1 + a % 7, lang="ar"),
    "stage": _stage,
    "timer": lambda h, a, b: h.do("timer.set", left_ms=a * 1000),
    "check": lambda h, a, b: h.do("workshop.change", begins=f"{a % 24}:30", checks={"paper": b % 2 == 0, "code": True}),
    "workshop": lambda h, a, b: h.do("workshop.change", next_date=f"{b}. Mai", languages=["de", "uk"][: 1 + b % 2]),
    "second_lang": lambda h, a, b: h.do("workshop.change", second_lang=("", "uk", "ar")[b % 3]),
}


def perform(hall: Hall, deed: Deed) -> bool:
    """Does one deed; False if there was nothing to do it on, or it was refused (which has to change nothing)."""
    name, a, b = deed
    before = hall.head
    try:
        DEEDS[name](hall, a, b)
    except LookupError:
        return False
    except Refusal as refusal:
        assert refusal.code in {"invalid", "not_allowed", "closed", "limit", "conflict"}, refusal
        assert hall.head == before, "a refused command left something behind"
        return False
    return True
