"""All that is proposed for a wall."""

from workshop.sorting.duplicates import duplicates
from workshop.sorting.groups import groups
from workshop.sorting.headings import headings
from workshop.sorting.messages import Duplicate, Group, Proposals, Question
from workshop.sorting.vectors import Vectors


def propose(question: Question) -> Proposals:
    """Duplicates among all cards; headings and groups for those in the tray."""
    ids = [card.id for card in question.cards]
    texts = [card.text for card in question.cards]
    names = list(question.clusters)
    inside: dict[str | None, list[int]] = {name: [] for name in (None, *names)}
    for at, card in enumerate(question.cards):
        inside[card.cluster].append(at)
    tray = inside[None]
    fitting = headings(texts, tray, [(title, inside[name]) for name, title in question.clusters.items()])
    return Proposals(
        [Duplicate([ids[at] for at in same], alike) for same, alike in duplicates(Vectors(texts))],
        {ids[at]: [names[nth] for nth in best] for at, best in zip(tray, fitting, strict=True) if best},
        [Group(title, [ids[tray[at]] for at in cards]) for title, cards in groups([texts[at] for at in tray])],
    )
