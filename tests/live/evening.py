"""An evening over the wire: whatever the step allows, the phones do it, and stage, board and phones are looked at."""

from typing import Any

from tests.live.people import Client, board, new_id, new_token, phone, stage
from tests.live.process import Server
from workshop.feed.projections.ballot import ANSWERED
from workshop.steps import has_applause

#: Five, since fewer answers are not shown.
LANGUAGES = ("de", "tr", "ar", "de", "en")
#: What a workshop has to say before it closes.
PROMISES = ("next_date", "contact", "publish_date")
SHEETS = ("marketplace", "session_round", "table_work")
Step = dict[str, Any]


class Evening:
    """One workshop with a board, a stage and five phones, of which the first watches the wall."""

    def __init__(self, server: Server, workshop: dict[str, Any]) -> None:
        self.server, self.workshop = server, workshop
        self.board, self.stage = board(server.url, workshop), stage(server.url, workshop)
        self.tokens = [new_token() for _ in LANGUAGES]
        self.phones = [
            phone(server.url, workshop, token=token, lang=lang)
            for token, lang in zip(self.tokens, LANGUAGES, strict=True)
        ]
        self.everybody = [self.board, self.stage, *self.phones]
        self.steps = sorted(self.board.all("step"), key=lambda step: step["position"])
        self.walked: list[str] = []

    def close(self) -> None:
        for client in self.everybody:
            client.close()

    def run(self) -> None:
        """From the first step to the last, and the end."""
        for planned in self.steps:
            step = self._open(planned)
            act = {**dict.fromkeys(SHEETS, self._sheets), **dict.fromkeys(ANSWERED, self._answers)}.get(
                step["type"], getattr(self, f"_{step['type']}", None)
            )
            if act is not None:
                act(step)
            if step["settings"].get("collect") == "existing_engagement":
                self._engagement(step)
            if has_applause(step["settings"]):
                self._applause(step)
            self.walked.append(step["type"])
        self._end()

    def settle(self) -> None:
        """Waits until everybody has been told of everything: of something last that concerns everybody."""
        seq = self.board.must("workshop.change", title=f"Probe {new_id()}")["seq"]
        for client in self.everybody:
            client.wait_for(lambda it: it.head >= seq, 30)

    # --- steps ------------------------------------------------------------------------------------------------------

    def _open(self, planned: Step) -> Step:
        for client in self.phones:
            assert planned["id"] not in client.state["step"], "phones know nothing of what comes"
        assert self.stage.state["step"][planned["id"]]["prompt"] == {}
        self.board.must("step.open", step=planned["id"])
        self.settle()
        for client in self.everybody:
            seen = client.state["step"][planned["id"]]
            assert seen["status"] == "open"
            assert seen["title"] == planned["title"]
            assert seen["prompt"] == planned["prompt"]
            assert client.all("workshop")[0]["step"] == planned["id"]
            assert client.all("workshop")[0]["timer"]["ends_at"] > seen["opened_at"]
            assert [step["id"] for step in client.all("step") if step["status"] == "open"] == [planned["id"]]
        for client in self.phones:
            closed = [step for step in client.all("step") if step["status"] == "closed"]
            assert {step["type"] for step in closed if step["prompt"]} <= set(ANSWERED)
        return self.board.state["step"][planned["id"]]

    def _info(self, step: Step) -> None:
        wanted = [name for name in step["settings"].get("must_set", []) if name != "next_host"]
        if wanted:
            self.board.must("workshop.change", **dict.fromkeys(wanted, "12. Juni, Rathaus"))
            self.settle()
            assert all(self.phones[0].all("workshop")[0][name] == "12. Juni, Rathaus" for name in wanted)

    def _cards(self, step: Step) -> None:
        watcher, wall = self.phones[0], step["wall"]
        before = watcher.state["wall"][wall]["count"]
        watcher.watch(wall)
        if step["settings"].get("per_table"):
            for number, client in enumerate(self.phones, 1):
                client.must("participant.change", table=number)
        cards = [new_id() for _ in range(7)]
        for number, card in enumerate(cards[:6]):
            client = self.phones[number % 5]
            text = f"Karte {number} zu {step['id'][:4]}"
            client.must("card.submit", id=card, step=step["id"], text=text, lang=client.me["lang"])
        self.board.must(
            "card.submit", id=cards[6], step=step["id"], text="Vom Papier", lang="de", source="paper", paper=3
        )
        self.settle()
        if step["settings"].get("approve"):
            self._approve(cards[:6], self.phones[0])
        for client in (self.board, self.stage, watcher):
            assert set(cards) <= set(client.state["card"])
        for client in self.phones:
            assert client.state["wall"][wall]["count"] == before + 7
        assert all(not client.state["card"] for client in self.phones[1:]), "cards go where a wall is watched"
        assert {cards[0], cards[5]} <= set(watcher.mine["card"])
        assert not {cards[0], cards[5]} & set(self.phones[1].mine["card"])
        if step["settings"].get("per_table"):
            assert self.stage.state["card"][cards[2]]["table"] == 3

    def _approve(self, cards: list[str], author: Client) -> None:
        """What phones wrote hangs nowhere before the board has let it through."""
        assert all(self.board.state["card"][card]["waiting"] for card in cards)
        for client in (self.stage, self.phones[0]):
            assert not set(cards) & set(client.state["card"])
        assert author.mine["card"][cards[0]]["status"] == "waiting"
        self.board.must("card.approve", cards=cards)
        self.settle()
        assert author.mine["card"][cards[0]]["status"] == "wall"

    def _cluster(self, step: Step) -> None:
        first, *others = self.phones
        offered = first.must("cluster.suggest", step=step["id"])["result"]["card"]
        assert offered["id"] not in first.mine["card"]
        able = [client for client in others if offered["id"] not in client.mine["card"]]
        cluster = new_id()
        following = first.must("cluster.suggest", id=cluster, step=step["id"], card=offered["id"], title="Neu gefunden")
        assert following["result"]["sorted"] == 1
        for number, client in enumerate(able[:2], 2):
            assert self.stage.state["card"][offered["id"]]["cluster"] is None
            client.must("cluster.suggest", step=step["id"], card=offered["id"], cluster=cluster)
            self.settle()
            assert number < step["settings"]["agreement"] or client is able[1]
        assert self.stage.state["card"][offered["id"]]["cluster"] == cluster, "three agree, and the card moves"
        assert self.phones[4].state["cluster"][cluster] | {"position": 0} == {
            "id": cluster, "wall": step["wall"], "title": "Neu gefunden", "position": 0, "count": 1, "proposed": True,
        }  # fmt: skip
        tray = [card["id"] for card in self.board.all("card") if card["wall"] == step["wall"] and not card["cluster"]]
        self.board.must("cluster.rename", cluster=cluster, title="Vereine")
        half = len(tray) // 2
        for title, cards in (("Sprache", tray[:half]), ("Wege", tray[half:])):
            self.board.must("cluster.create", wall=step["wall"], title=title, cards=cards)
        self.settle()
        assert self.phones[1].state["wall"][step["wall"]]["unsorted"] == 0
        assert not self.phones[1].state["cluster"][cluster]["proposed"]

    def _dots(self, step: Step) -> None:
        ballot = self.stage.state["ballot"][step["ballot"]]
        items = [item["id"] for item in ballot["items"]]
        assert items, "there is something to vote on"
        for client in self.phones:
            assert client.state["ballot"] == self.stage.state["ballot"]
            left, most = ballot["dots"], ballot["cumulate"]
            for item in items:
                n = min(left, most)
                left = client.must("dot.set", item=item, n=n)["result"]["left"]
            assert client.do("dot.set", item=items[0], n=most + 1)["error"]["code"] == "limit"
        placed = min(ballot["dots"], ballot["cumulate"] * len(items))
        self.board.must("dot.count", item=items[-1], sheet=1, n=40)
        self.settle()
        for client in self.everybody:
            assert client.state["ballot"][ballot["id"]]["results"] is None
        self.board.must("step.reveal", step=step["id"])
        self.settle()
        for client in self.everybody:
            shown = client.state["ballot"][ballot["id"]]
            assert sum(row["dots"] for row in shown["results"]) == 5 * placed
            assert shown["results"][0] | {"dots": 0} == {"item": items[-1], "dots": 0, "paper": 40, "rank": 1}
            assert (shown["devices"], shown["papers"]) == (5, 1)
        assert self.phones[0].do("dot.set", item=items[0], n=0)["error"]["code"] == "closed"
        if not self.board.all("topic"):
            origin = {"noun": "item", "id": shown["results"][0]["item"]}
            self.board.must("topic.create", origin=origin)
            self.settle()
            assert self.phones[3].all("topic")[0]["dots"] == 40 + shown["results"][0]["dots"]
            assert self.stage.all("action_item")[0]["what"] == ballot["items"][-1]["title"]

    def _flip(self, step: Step) -> None:
        seeds = [card for card in self.stage.all("card") if card["wall"] == step["wall"]]
        assert seeds
        assert all(card["source"] == "flip" and card["origin"]["noun"] == "cluster" for card in seeds)

    def _sheets(self, step: Step) -> None:
        sheet = next(sheet for sheet in self.phones[0].all("sheet") if sheet["step"] == step["id"])
        here, there = self.phones[:2]
        here.must("participant.change", table=sheet["table"])
        there.must("participant.change", table=sheet["table"] + 1)
        words = {"what": "Leseabend auf dem Marktplatz", "by_when": "2026-12-24"}
        assert there.do("sheet.change", sheet=sheet["id"], fields=words)["error"]["code"] == "not_allowed"
        here.must("sheet.change", sheet=sheet["id"], fields=words)
        self.settle()
        for client in self.everybody:
            assert client.state["sheet"][sheet["id"]]["fields"] == words
        if sheet["topic"]:
            item = next(item for item in self.stage.all("action_item") if item["topic"] == sheet["topic"])
            assert (item["what"], item["by_when"]) == (words["what"], words["by_when"])

    def _volunteer(self, step: Step) -> None:
        if not self.board.all("topic"):
            self.board.must("topic.create", title="Lesen")
            self.settle()
        topic = self.phones[0].all("topic")[0]["id"]
        for client, role in zip(self.phones, ("coordinate", "support", "join", "join", "join"), strict=True):
            word = {"name": "Olena", "contact": "o@example.org", "consent": "v1"} if role == "coordinate" else {}
            client.must("commitment.make", topic=topic, role=role, **word)
        self.settle()
        assert all(client.state["topic"][topic]["found"] == 5 for client in self.everybody)
        assert all(client.state["topic"][topic]["coordinated"] for client in self.everybody)
        (mine,) = self.phones[0].mine["commitment"].values()
        assert mine["has_contact"]
        self.phones[4].must("commitment.withdraw", commitment=next(iter(self.phones[4].mine["commitment"])))
        self.settle()
        assert self.stage.state["topic"][topic]["found"] == 4

    def _answers(self, step: Step) -> None:
        for number, client in enumerate(self.phones):
            words = {"text": f"Antwort {number}", "lang": client.me["lang"]}
            client.must("answer.give", step=step["id"], value=5 - number, **words)
        self.phones[0].must("answer.give", step=step["id"], value=4, text="Anders", lang="de")
        self.settle()
        assert self.stage.state["tally"][step["id"]] == {"id": step["id"], "count": 5, "bars": None, "texts": None}
        assert all(step["id"] not in client.state["tally"] for client in self.phones)
        self.board.must("step.reveal", step=step["id"])
        self.settle()
        steering_only = step["settings"].get("visible_to") == "steering_group"
        for client in (self.stage, *self.phones):
            shown = client.state["tally"][step["id"]]
            assert shown["bars"] == [1, 1, 1, 2, 0]
            assert shown["texts"] is None if steering_only else len(shown["texts"]) == 5
        assert len(self.board.state["tally"][step["id"]]["texts"]) == 5

    def _engagement(self, step: Step) -> None:
        deed = new_id()
        self.phones[1].must("engagement.submit", id=deed, step=step["id"], text="Ich lese vor", lang="tr")
        for client in (*self.phones[2:], self.phones[2]):
            client.must("engagement.thank", engagement=deed)
        told = {"for_whom": "Kinder", "place": "Nordstadt", "languages": ["tr", "de"]}
        self.phones[1].must("engagement.change", engagement=deed, consent=True, **told)
        self.settle()
        for client in self.everybody:
            seen = client.state["engagement"][deed]
            assert seen["thanks"] == 3
            assert {name: seen[name] for name in told} == told
        assert self.phones[1].mine["engagement"][deed]["thanks"] == 3
        assert self.phones[1].mine["engagement"][deed]["consent"]

    def _applause(self, step: Step) -> None:
        for client in self.phones:
            client.must("clap.set", step=step["id"], n=2)
        self.phones[0].must("clap.set", step=step["id"], n=5)
        self.settle()
        assert self.stage.state["applause"][step["id"]]["n"] == 13
        assert self.board.state["applause"] == self.stage.state["applause"]
        assert not self.phones[1].state.get("applause"), "phones look to the front"
        assert [clap["n"] for clap in self.phones[0].mine["clap"].values() if clap["step"] == step["id"]] == [5]

    # --- the end ----------------------------------------------------------------------------------------------------

    def _end(self) -> None:
        late = next((step for step in self.steps if step["type"] == "cards"), None)
        if late is not None:
            card = new_id()
            author = self.phones[4]
            author.must("card.submit", id=card, step=late["id"], text="Noch etwas", lang="de")
            self.settle()
            if late["settings"].get("approve"):
                self._approve([card], author)
            assert self.stage.state["card"][card]["late"]
        self.board.must("workshop.change", **dict.fromkeys(PROMISES, "12. Juni, Rathaus"))
        self.board.must("workshop.close")
        self.settle()
        for client in self.everybody:
            assert client.all("workshop")[0]["closed"]
            assert client.all("workshop")[0]["step"] is None
            assert not [step for step in client.all("step") if step["status"] == "open"]
        refused = self.phones[0].do("engagement.submit", text="Zu spät", lang="de")
        assert refused["error"]["code"] == "closed"
        self._assert_frames_make_the_snapshot()

    def _assert_frames_make_the_snapshot(self) -> None:
        fresh = [board(self.server.url, self.workshop), stage(self.server.url, self.workshop)]
        fresh += [phone(self.server.url, self.workshop, token=token) for token in self.tokens]
        fresh[2].watch(next(iter({card["wall"] for card in self.phones[0].all("card")}), None))
        for known, new in zip(self.everybody, fresh, strict=True):
            for noun in set(known.state) | set(new.state):
                assert known.state[noun] == new.state[noun], noun
            for noun in set(new.mine):
                assert known.mine[noun] == new.mine[noun], noun
            new.close()
