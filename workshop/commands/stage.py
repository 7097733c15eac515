"""What the stage shows instead of the open step, because the board asks for it."""

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from workshop.access import access_ballot, access_card, access_cluster, access_sheet, access_step
from workshop.commands.verbs import Act, Id
from workshop.errors import Refusal


class Shown(msgspec.Struct, forbid_unknown_fields=True):
    """A calm screen (`pause`, `qr`), or one thing large by its `id`; neither: the stage follows the steps."""

    show: Literal["pause", "qr", "cluster", "card", "ranking", "table"] | None = None
    id: Id | None = None


def checked_stage(act: Act, wanted: Shown) -> dict[str, Any]:
    """What the workshop keeps of it. Refuses what the hall may not see."""
    check = _THINGS.get(wanted.show or "")
    if (check is None) != (wanted.id is None):
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="stage")
    if check is not None and wanted.id is not None:
        check(act, wanted.id)
    return {name: value for name, value in (("show", wanted.show), ("id", wanted.id)) if value}


def leave_stage(act: Act, *ids: str) -> None:
    """These are no longer for the hall: the stage goes back to the step, and stays there should they come back."""
    if act.workshop.stage.get("id") in ids:
        act.workshop.stage = {}


def _check_card(act: Act, card_id: str) -> None:
    card = access_card(act.session, act.workshop.id, card_id, "stage")
    if not card.visible or card.redacted:
        raise Refusal("not_allowed", "Diese Karte ist ausgeblendet, geschwärzt oder zusammengelegt.", field="stage")


def _check_cluster(act: Act, cluster_id: str) -> None:
    access_cluster(act.session, act.workshop.id, cluster_id, "stage")


def _check_ranking(act: Act, step_id: str) -> None:
    step = access_step(act.session, act.workshop.id, step_id)
    if step.ballot_id is None:
        raise Refusal("invalid", "In diesem Schritt gibt es keine Punkte.", field="stage")
    access_ballot(act.session, act.workshop.id, step.ballot_id)
    if step.revealed_at is None:
        raise Refusal("not_allowed", "Diese Punkte sind noch verdeckt. Bitte decken Sie sie zuerst auf.", field="stage")


def _check_sheet(act: Act, sheet_id: str) -> None:
    access_sheet(act.session, act.workshop.id, sheet_id)


_THINGS: dict[str, Callable[[Act, str], None]] = {
    "card": _check_card,
    "cluster": _check_cluster,
    "ranking": _check_ranking,
    "table": _check_sheet,
}
