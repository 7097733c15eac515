"""The adapter, against a server that keeps to LibreTranslate's contract, and breaks it."""

import threading
import time
from collections.abc import Iterator

import pytest

from tests.live.translation_service import TranslationService
from workshop.errors import Later
from workshop.translation import Translator

_CARD = "Gece müzik evi"


@pytest.fixture
def service() -> Iterator[TranslationService]:
    with TranslationService() as running:
        yield running


def translator(service: TranslationService, key: str = "") -> Translator:
    return Translator(service.url + "/", key, timeout=0.5)


def test_it_asks_as_the_contract_says(service: TranslationService) -> None:
    assert translator(service).translate(_CARD, "tr", "de") == f"[de] {_CARD}"
    assert service.asked == [{"q": _CARD, "source": "tr", "target": "de", "format": "text"}]


def test_a_key_goes_along_and_a_wrong_one_ends_it_for_long(service: TranslationService) -> None:
    service.key = "geheim"
    assert translator(service, "geheim").translate(_CARD, "tr", "de")
    assert service.asked[-1]["api_key"] == "geheim"
    wrong = translator(service, "falsch")
    with pytest.raises(Later) as caught:
        wrong.translate(_CARD, "tr", "de")
    assert caught.value.wait >= 600
    with pytest.raises(Later):
        wrong.translate("Başka", "tr", "de")
    assert len(service.asked) == 2, "whose key is wrong does not go on asking"


def test_plain_german_and_chinese_are_called_as_the_service_does(service: TranslationService) -> None:
    assert translator(service).translate(_CARD, "tr", "de-simple") == f"[de] {_CARD}"
    assert service.asked[-1]["target"] == "de"


@pytest.mark.parametrize(("source", "target"), [("so", "de"), ("tr", "ar"), ("de-simple", "de"), ("xx", "yy")])
def test_a_pair_that_it_does_not_offer_is_not_even_asked_for(
    service: TranslationService, source: str, target: str
) -> None:
    assert translator(service).translate("…", source, target) is None
    assert service.asked == []


def test_what_was_answered_is_not_asked_again(service: TranslationService) -> None:
    asking = translator(service)
    assert asking.kept(_CARD, "tr", "de") is None
    for _ in range(3):
        asking.translate(_CARD, "tr", "de")
    assert service.said(_CARD) == 1
    assert asking.kept(_CARD, "tr", "de") == f"[de] {_CARD}"


@pytest.mark.parametrize("trouble", ["slow", "trickle", "busy", "broken", "html", "odd"])
def test_trouble_is_over_soon_and_the_service_gets_a_rest(service: TranslationService, trouble: str) -> None:
    asking, service.trouble = translator(service), trouble
    began = time.monotonic()
    with pytest.raises(Later) as caught:
        asking.translate(_CARD, "tr", "de")
    assert time.monotonic() - began < 1.5
    assert caught.value.wait >= (3 if trouble == "busy" else 2), "Retry-After counts"
    service.trouble = ""
    with pytest.raises(Later):
        asking.translate(_CARD, "tr", "de")
    assert service.said(_CARD) == 1, "while it rests nobody knocks"


def test_each_failure_makes_the_rest_longer_until_it_works_again(service: TranslationService) -> None:
    asking, service.trouble, rests = translator(service), "broken", []
    for _ in range(3):
        with pytest.raises(Later) as caught:
            asking.translate(_CARD, "tr", "de")
        rests.append(caught.value.wait)
        asking._rests_until = 0  # as if the time had passed
    assert rests == [2, 4, 8]
    service.trouble = ""
    assert asking.translate(_CARD, "tr", "de")
    service.trouble = "broken"
    with pytest.raises(Later) as caught:
        asking.translate("Başka", "tr", "de")
    assert caught.value.wait == 2


def test_nobody_there(service: TranslationService) -> None:
    asking = Translator("http://127.0.0.1:1", timeout=0.5)
    with pytest.raises(Later):
        asking.translate(_CARD, "tr", "de")


def test_one_thing_at_a_time(service: TranslationService) -> None:
    asking, service.delay = Translator(service.url, timeout=3), 0.05
    threads = [threading.Thread(target=asking.translate, args=(f"Kart {number}", "tr", "de")) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(service.asked), service.most_at_once) == (8, 1)
