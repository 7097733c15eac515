"""How good and how fast the proposals for sorting are, on the labelled cards of `workshop/data/cards.json`.

Prints one JSON object of figures; `bin/bench sorting` runs it. Each card of the set has a label (`cluster`) and may say
which card it repeats (`near_dup:`, `xling_dup:`), in German or across languages.
"""

import json
import sys
import time
from collections import defaultdict
from itertools import combinations
from pathlib import Path

from sklearn.metrics import adjusted_rand_score

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from workshop.sorting import words  # noqa: E402
from workshop.sorting.duplicates import duplicates  # noqa: E402
from workshop.sorting.groups import groups  # noqa: E402
from workshop.sorting.headings import headings  # noqa: E402
from workshop.sorting.helper import SortingHelper  # noqa: E402
from workshop.sorting.messages import Question, SortingCard  # noqa: E402
from workshop.sorting.vectors import Vectors  # noqa: E402

CARDS = json.loads((ROOT / "workshop/data/cards.json").read_text(encoding="utf-8"))
LABELS = sorted({card["cluster"] for card in CARDS})
#: The labels as a moderator would write them over a cluster.
TITLES = [label.capitalize().replace("ae", "ä").replace("ue", "ü") for label in LABELS]
PHASES = ("kritik", "phantasie", "verwirklichung")


def german(card):
    return card["de"] or card["text"]


def is_german(card):
    return card["lang"].startswith("de")


def true_pairs(cards):
    """Pairs that repeat the same card, or one the other; only those within `cards`."""
    families = defaultdict(set)
    for card in cards:
        families[card["id"]].add(card["id"])
        for flag in card["flags"]:
            if "dup:" in flag:
                families[flag.split(":")[1]].add(card["id"])
    return {pair for family in families.values() for pair in combinations(sorted(family), 2)}


def duplicate_figures(cards, text, name):
    true = true_pairs(cards)
    found = duplicates(Vectors([text(card) for card in cards]))
    proposed = {pair for same, _ in found for pair in combinations(sorted(cards[at]["id"] for at in same), 2)}
    right = len(proposed & true)
    return {f"{name}_precision": right / len(proposed), f"{name}_recall": right / len(true)}


def heading_figures(asked, text, name, *, bare=False):
    """Leave one out: how often its own label is the first, or among up to three. `bare`: clusters without cards."""
    texts = [text(card) for card in CARDS]
    first = among = named = 0
    for at in (at for at, card in enumerate(CARDS) if asked(card)):
        inside = defaultdict(list)
        for other, card in enumerate(CARDS):
            if other != at and not bare:
                inside[card["cluster"]].append(other)
        clusters = [(title, inside[label]) for title, label in zip(TITLES, LABELS, strict=True)]
        best = [LABELS[nth] for nth in headings(texts, [at], clusters)[0]]
        first += best[:1] == [CARDS[at]["cluster"]]
        among += CARDS[at]["cluster"] in best
        named += len(best)
    count = sum(map(asked, CARDS))
    return {f"{name}_top1": first / count, f"{name}_top3": among / count, f"{name}_named": named / count}


def group_figures(cards, name):
    """Adjusted Rand index over all cards, each leftover a group of its own; and how many cards have a group."""
    labels = [f"alone {at}" for at in range(len(cards))]
    for nth, (_, members) in enumerate(groups([german(card) for card in cards])):
        for at in members:
            labels[at] = str(nth)
    placed = sum(not label.startswith("alone") for label in labels)
    return {
        f"{name}_ari": adjusted_rand_score([card["cluster"] for card in cards], labels),
        f"{name}_placed": placed / len(cards),
    }


def seconds():
    """A wall of 600 cards, half of them placed: with the start of the process, and again."""
    cards = [SortingCard(f"c{nth}", f"{german(CARDS[nth % len(CARDS)])} {nth // len(CARDS)}") for nth in range(600)]
    for nth in range(0, 600, 2):
        cards[nth].cluster = CARDS[nth % len(CARDS)]["cluster"]
    helper = SortingHelper()
    taken = {}
    for name in ("seconds_first", "seconds_again"):
        began = time.perf_counter()
        helper.propose(Question(cards, dict(zip(LABELS, TITLES, strict=True))))
        taken[name] = time.perf_counter() - began
    helper.end()
    return taken


def quality():
    figures = duplicate_figures([card for card in CARDS if is_german(card)], german, "same_german")
    figures |= duplicate_figures(CARDS, german, "same_all")
    figures |= duplicate_figures(CARDS, lambda card: card["text"], "same_original")
    figures |= heading_figures(is_german, german, "german")
    figures |= heading_figures(lambda card: not is_german(card), german, "gloss")
    figures |= heading_figures(lambda card: not is_german(card), lambda card: card["text"], "original")
    figures |= heading_figures(lambda card: True, german, "bare", bare=True)
    for phase in PHASES:
        figures |= group_figures([card for card in CARDS if card["phase"] == phase], phase)
    return figures | group_figures(CARDS, "all")


def without_related_words():
    """The same where the program knows nothing of what words are about."""
    known = words._related_words
    words._related_words = dict
    words._subjects_of.cache_clear()
    try:
        return {f"plain_{name}": figure for name, figure in quality().items()}
    finally:
        words._related_words = known
        words._subjects_of.cache_clear()


if __name__ == "__main__":
    print(json.dumps(seconds() | quality() | without_related_words()))
