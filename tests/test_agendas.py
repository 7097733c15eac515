"""The agendas the program carries, and the schema that keeps them and the boards' changes right."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.agendas import FOLDER, AgendaError, check_settings, load_agendas, read_agenda, source_position
from workshop.languages import offered
from workshop.steps import STEP_TYPES

REQUIRED = {
    "assign": {"form": "action_item"},
    "map": {"show": "programme_status"},
    "market": {"action": "bookmark_practice"},
    "matrix": {"axes": ["effort", "impact"]},
    "poll": {"options": [{"de": "Ja"}, {"de": "Nein", "tr": "Hayır"}]},
    "review": {"view": "action_items"},
    "table_work": {"form": "action_item"},
}
types = st.sampled_from(sorted(STEP_TYPES))


def write(folder, **changes):
    agenda = json.loads((FOLDER / "zw_3h.json").read_text()) | {"id": "trial"} | changes
    path = folder / "trial.json"
    path.write_text(json.dumps(agenda))
    return path


def step(**changes):
    return {"type": "info", "minutes": 5, "title": {"de": "Titel"}, "prompt": {"de": "Frage"}} | changes


def test_all_ten_load_and_their_minutes_add_up():
    agendas = load_agendas()
    assert len(agendas) == 10
    assert {agenda.minutes for agenda in agendas.values()} == {90, 120, 180, 240, 300, 420}
    for agenda in agendas.values():
        assert agenda.minutes == sum(step.minutes for step in agenda.steps)


def test_every_offered_language_can_follow_every_agenda():
    tags = {language.tag for language in offered()}
    for agenda in load_agendas().values():
        for text in (text for step in agenda.steps for text in (step.title, step.prompt)):
            assert tags == {tag for tag, words in text.items() if words}, text["de"]


def test_every_agenda_begins_with_what_people_already_do_and_has_a_place_for_thanks():
    for agenda in load_agendas().values():
        collects = [step.settings.get("collect") for step in agenda.steps]
        assert "existing_engagement" in collects[:3], agenda.id
        assert not {step.type for step in agenda.steps[: collects.index("existing_engagement")]} - {"join", "info"}
        assert "thanks" in collects[collects.index("existing_engagement") :], agenda.id


def test_every_type_of_step_is_complete_with_what_it_requires():
    for step_type in STEP_TYPES:
        settings = check_settings(step_type, REQUIRED.get(step_type, {}))
        assert set(settings) == set(STEP_TYPES[step_type].__struct_fields__)
        assert check_settings(step_type, settings) == settings


@pytest.mark.parametrize(("step_type", "setting"), [(t, next(iter(s))) for t, s in REQUIRED.items()])
def test_a_missing_setting_is_named(step_type, setting):
    with pytest.raises(AgendaError, match=setting) as refused:
        check_settings(step_type, {})
    assert refused.value.setting == setting


@given(types, st.from_regex("[a-z_]{1,20}", fullmatch=True))
def test_an_unknown_setting_is_named(step_type, name):
    if name in STEP_TYPES[step_type].__struct_fields__:
        return
    with pytest.raises(AgendaError, match=f"unknown setting '{name}'") as refused:
        check_settings(step_type, REQUIRED.get(step_type, {}) | {name: 1})
    assert refused.value.setting == name


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 500) | st.text(), lambda v: st.lists(v, max_size=3)
)


@given(types, st.data())
def test_whatever_a_board_sends_is_complete_or_refused(step_type, data):
    names = STEP_TYPES[step_type].__struct_fields__
    settings = data.draw(st.dictionaries(st.sampled_from(names), json_values)) if names else {}
    try:
        complete = check_settings(step_type, settings)
    except AgendaError as error:
        assert step_type in str(error)
    else:
        assert check_settings(step_type, complete) == complete


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"minutes": 179}, "do not add up to 179"),
        ({"id": "other"}, "its id is 'other'"),
        ({"note": "x"}, "unknown field `note`"),
        ({"minutes": 5, "steps": [step(type="dance")]}, "step 0, unknown type of step 'dance'"),
        ({"minutes": 5, "steps": [step(phase="schaetze")]}, "schaetze"),
        ({"minutes": 5, "steps": [step(title={"en": "Title"})]}, "step 0: title has no German text"),
        ({"minutes": 5, "steps": [step(prompt={"de": "Frage", "xx": "?"})]}, "unknown language 'xx'"),
        ({"minutes": 5, "steps": [step(type="scale", settings={"points": 1})]}, "step 0, scale: setting 'points'"),
        ({"minutes": 5, "steps": [step(type="dots")]}, "no earlier step has what it needs"),
        ({"minutes": 10, "steps": [step(), step(type="cluster", settings={"source": 0})]}, "step 1, cluster: source"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(tmp_path, changes, words):
    with pytest.raises(AgendaError, match=words) as refused:
        read_agenda(write(tmp_path, **changes))
    assert "trial.json" in str(refused.value)


def test_the_source_of_a_vote():
    future_workshop, open_space = load_agendas()["zw_3h"].steps, load_agendas()["open_space_4h"].steps
    assert [future_workshop[source_position(future_workshop, at)].type for at in (5, 6, 10, 11)] == ["cards"] * 4
    assert source_position(future_workshop, 11) == 8
    assert open_space[source_position(open_space, 6)].type == "marketplace"
