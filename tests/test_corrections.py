"""Corrections: kept beside the catalogues, used at once, checked before, and brought into the repository at last."""

import pytest
from babel.messages.pofile import read_po

from workshop.catalogues import catalogue_file, fitting, numbers_of_forms, read_catalogue
from workshop.corrections import Corrections, adopt
from workshop.errors import Refusal
from workshop.languages import catalogue, offered
from workshop.words import browser_words

SAID = "An die Wand hängen"


@pytest.fixture
def corrections(tmp_path):
    return Corrections(tmp_path)


def counted(tag):
    """Some text with plural forms that names its number in braces."""
    return next(row for row in read_catalogue(tag) if isinstance(row.id, tuple) and "{n}" in row.id[0] + row.id[1])


def test_without_corrections_the_program_speaks_as_it_does(corrections):
    assert (corrections.stamp("tr"), corrections.texts("tr"), corrections.found_right("tr")) == (0, {}, {})


def test_a_correction_is_what_phones_get_from_then_on(corrections):
    corrections.keep("tr", {SAID: ("Duvara as, lütfen",)})
    words = browser_words("tr", "phone", corrections.texts("tr"))["words"]
    assert words[SAID] == "Duvara as, lütfen"
    assert browser_words("tr")["words"][SAID] != "Duvara as, lütfen"


def test_a_view_gets_no_corrected_words_that_it_does_not_say(corrections):
    rows = [row for row in read_catalogue("en") if row.id and isinstance(row.id, str)]
    places = {row.id: [place for place, _ in row.locations] for row in rows}
    only_board = next(i for i, found in places.items() if all(p.startswith("static/src/board/") for p in found))
    corrections.keep("en", {only_board: ("Something else",)})
    assert only_board not in browser_words("en", "phone", corrections.texts("en"))["words"]


def test_what_is_left_as_it_is_was_found_right_and_follows_the_program(corrections):
    text = read_catalogue("tr")[SAID].string
    corrections.keep("tr", {SAID: (text,)})
    assert corrections.texts("tr") == {}
    assert corrections.found_right("tr") == {SAID: (text,)}
    with catalogue_file("tr", corrections.folder).with_suffix(".mo").open("rb") as file:
        assert SAID.encode() not in file.read()


def test_a_later_correction_replaces_an_earlier_one_and_can_be_taken_back(corrections):
    corrections.keep("uk", {SAID: ("Повісити",)})
    first = corrections.stamp("uk")
    corrections.keep("uk", {SAID: ("На стіну",)})
    assert corrections.stamp("uk") != first
    assert corrections.texts("uk") == {SAID: ("На стіну",)}
    corrections.forget("uk", {SAID})
    assert corrections.texts("uk") == {}


def test_plural_forms_are_kept_and_the_file_is_a_catalogue_of_its_language(corrections):
    message = counted("ar")
    forms = tuple(f"{{n}} س{i}" for i in range(6))
    corrections.keep("ar", {message.id[0]: forms})
    assert corrections.texts("ar") == {message.id[0]: forms}
    with catalogue_file("ar", corrections.folder).open("rb") as file:
        kept = read_po(file, locale=catalogue("ar"), abort_invalid=True)
    assert kept.num_plurals == 6
    assert kept[message.id].string == forms


def test_another_process_sees_what_was_kept(corrections, tmp_path):
    other = Corrections(tmp_path)
    assert other.texts("de-simple") == {}
    corrections.keep("de-simple", {SAID: ("Aufhängen",)})
    assert other.texts("de-simple") == {SAID: ("Aufhängen",)}


def test_each_form_is_explained_by_numbers():
    assert numbers_of_forms(read_catalogue("uk")) == [[1, 21, 31, 41], [2, 3, 4, 22], [0, 5, 6, 7]]
    assert numbers_of_forms(read_catalogue("ar"))[:3] == [[0], [1], [2]]


@pytest.mark.parametrize(
    ("forms", "said"),
    [
        (["", "{n} b", "{n} c"], "fehlt noch der Text"),
        (["{n} a", "{n} b"], "Formen"),
        (["{n} a", "b", "{n} c"], "Es fehlt"),
        (["{n} a {x}", "{n} b", "{n} c"], "kennt das Programm hier nicht"),
        (["{n} <b>a</b>", "{n} b", "{n} c"], "Zeichen"),
        (["{n} 100 %", "{n} b", "{n} c"], "Zeichen"),
        (["{n} a{", "{n} b", "{n} c"], "Zeichen"),
        (["{n} " + "a" * 5000, "{n} b", "{n} c"], "zu lang"),
    ],
)
def test_a_text_that_the_program_could_not_show_is_refused(forms, said):
    messages = read_catalogue("uk")
    with pytest.raises(Refusal) as refused:
        fitting(messages, counted("uk"), forms)
    assert said in refused.value.message


def test_a_form_for_one_number_may_say_it_in_a_word():
    messages = read_catalogue("ar")
    forms = ["لا شيء", "بطاقة", "بطاقتان", "{n} بطاقات", "{n} بطاقة", "{n} بطاقة"]
    assert fitting(messages, counted("ar"), forms) == tuple(forms)


@pytest.mark.parametrize("tag", [language.tag for language in offered() if language.tag != "de"])
def test_every_text_of_the_program_fits_itself(tag):
    messages = read_catalogue(tag)
    for message in messages:
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and all(forms):
            assert fitting(messages, message, forms)


def test_corrections_come_home_into_the_catalogues(corrections, tmp_path):
    folder = tmp_path / "translations"
    copy = catalogue_file("ar", folder)
    copy.parent.mkdir(parents=True)
    before = catalogue_file("ar").read_text()
    copy.write_text(before)
    message = counted("ar")
    forms = tuple(f"{{n}} س{i}" for i in range(6))
    corrections.keep("ar", {SAID: ("علّق",), message.id[0]: forms})
    assert sorted(adopt(corrections, "ar", folder)) == sorted([SAID, message.id[0]])
    came = read_catalogue("ar", folder)
    assert (came[SAID].string, came[message.id].string) == ("علّق", forms)
    changed = set(copy.read_text().splitlines()) - set(before.splitlines())
    assert len(changed) == 7, "nothing else is another line"
    assert adopt(corrections, "ar", folder) == []
