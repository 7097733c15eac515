"""A card that seems to be in another language than it says: boards and its author are asked, and nothing changes."""

from tests.live.people import board, new_id, open_type, phone, stage
from tests.live.process import Server
from tests.live.workshops import new_workshop


def test_a_turkish_card_from_a_german_phone(server: Server) -> None:
    workshop = new_workshop(server.data)
    moderator, beamer = board(server.url, workshop), stage(server.url, workshop)
    author, step = phone(server.url, workshop), open_type(moderator, "cards")["id"]
    card, german, short = new_id(), new_id(), new_id()
    author.must("card.submit", id=german, step=step, text="Ein Haus für Musik, jede Nacht offen", lang="de")
    author.must("card.submit", id=short, step=step, text="Müzik evi", lang="de")
    author.must("card.submit", id=card, step=step, text="Gece müzik evi herkes için açık olsun", lang="de")
    moderator.wait_for(lambda it: it.state["card"].get(card, {}).get("lang_guess") == "tr", 20)
    assert moderator.state["card"][card]["lang"] == "de"
    assert {moderator.state["card"][key]["lang_guess"] for key in (german, short)} == {None}
    author.wait_for(lambda it: it.mine["card"][card]["lang_guess"] == "tr")
    author.must("card.edit", card=card, lang="tr")
    moderator.wait_for(lambda it: it.state["card"][card]["lang_guess"] is None)
    assert (beamer.wait_for(lambda it: it.state["card"].get(card))["lang"]) in ("de", "tr")
    beamer.wait_for(lambda it: it.state["card"][card]["lang"] == "tr")
    for client in (author, moderator, beamer):
        client.close()
