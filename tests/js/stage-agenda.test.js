import assert from "node:assert/strict";
import { test } from "node:test";
import { around, progress, standing, stretches } from "../../static/src/stage/agenda.js";
import { split } from "../../static/src/ui/question.js";

const step = (id, type, phase = null, minutes = 10, status = "planned") => ({ id, type, phase, minutes, status });

const evening = [
  step("1", "join"), step("2", "info"), step("3", "scale"),
  step("4", "cards", "kritik", 20), step("5", "cluster"), step("6", "dots"),
  step("7", "cards", "phantasie"), step("8", "break"), step("9", "cluster", "phantasie"), step("10", "dots"),
  step("11", "table_work", "verwirklichung"), step("12", "volunteer"), step("13", "present"),
  step("14", "feedback"), step("15", "info"),
];

test("a long agenda becomes a few stretches", () => {
  assert.deepEqual(stretches(evening).map((each) => each.steps.map((one) => one.id).join(" ")), [
    "1 2 3", "4 5 6", "7", "8", "9 10", "11 12 13", "14 15",
  ]);
});

test("a forum without phases keeps its rounds apart", () => {
  const cafe = [step("1", "join"), step("2", "info"), step("3", "cafe_round"), step("4", "transition"), step("5", "cafe_round")];
  assert.deepEqual(stretches(cafe).map((each) => each.id), ["1", "3", "5"]);
});

test("a stretch is open, done or planned, and knows how far it is", () => {
  const [kritik] = stretches([step("4", "cards", "kritik", 20, "closed"), step("5", "cluster", null, 10, "open"), step("6", "dots")]);
  assert.equal(standing(kritik, "5"), "open");
  assert.equal(standing(kritik, null), "planned");
  assert.equal(progress(kritik, "5", 0.5), 25 / 40);
});

test("a very long agenda shows what is around now", () => {
  const all = Array.from({ length: 20 }, (_, i) => ({ id: i, steps: [{ id: `${i}`, status: i < 12 ? "closed" : "planned" }] }));
  const shown = (openId, most) => around(all, openId, most).map(({ id }) => id);
  assert.deepEqual(shown("12", 6), [10, 11, 12, 13, 14, 15]);
  assert.deepEqual(shown(null, 6), [10, 11, 12, 13, 14, 15]);
  assert.deepEqual(shown("16", 6), [14, 15, 16, 17, 18, 19]);
  assert.deepEqual(shown("19", 30), all.map(({ id }) => id));
  const over = all.map(({ id, steps }) => ({ id, steps: [{ ...steps[0], status: "closed" }] }));
  assert.deepEqual(around(over, null, 4).map(({ id }) => id), [16, 17, 18, 19]);
});

test("the head takes the question, the rules stay apart", () => {
  assert.deepEqual(split("Was stört Sie am Zusammenleben hier? Eine Beobachtung pro Karte. Stichworte genügen.", "Kritik"), {
    question: "Was stört Sie am Zusammenleben hier?",
    rest: ["Eine Beobachtung pro Karte.", "Stichworte genügen."],
  });
  assert.equal(split("Es ist 2035 und alles ist gelungen. Was erleben Sie?", "Phantasie").question,
    "Es ist 2035 und alles ist gelungen. Was erleben Sie?");
  assert.deepEqual(split("", "Pause"), { question: "Pause", rest: [] });
  // Greek asks with a semicolon, which is none in other languages.
  assert.deepEqual(split("Τι σας ενοχλεί στην κοινή ζωή εδώ; Μία παρατήρηση ανά κάρτα. Λίγες λέξεις φτάνουν.", "Κριτική"), {
    question: "Τι σας ενοχλεί στην κοινή ζωή εδώ;", rest: ["Μία παρατήρηση ανά κάρτα.", "Λίγες λέξεις φτάνουν."],
  });
  assert.equal(split("Erst schreiben; dann reden. Was stört Sie? Stichworte genügen für jede einzelne Karte.", "Kritik").question,
    "Erst schreiben; dann reden. Was stört Sie?");
});

test("a long text without a question stands under its title", () => {
  const text = "Gehen Sie an der Ideenwand vorbei. Wer keine Karte geschrieben hat: Unsere Helferinnen schreiben mit.";
  const { question, rest } = split(text, "Pause");
  assert.equal(question, "Pause");
  assert.equal(rest.join(" "), text);
});
