import assert from "node:assert/strict";
import { test } from "node:test";
import { pluralRule } from "../../static/src/ui/plural.js";
import { setWords, t, tn } from "../../static/src/ui/words.js";

const ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);";
const UKRAINIAN = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

test("the rules of real catalogues give the forms of those languages", () => {
  const forms = (rule, numbers) => numbers.map(pluralRule(rule));
  assert.deepEqual(forms("n != 1", [0, 1, 2]), [1, 0, 1]);
  assert.deepEqual(forms("nplurals=2; plural=n > 1;", [0, 1, 2]), [0, 0, 1]);
  assert.deepEqual(forms("nplurals=1; plural=0;", [0, 1, 7]), [0, 0, 0]);
  assert.deepEqual(forms(ARABIC, [0, 1, 2, 3, 10, 11, 99, 100, 103]), [0, 1, 2, 3, 3, 4, 4, 5, 3]);
  assert.deepEqual(forms(UKRAINIAN, [1, 2, 5, 11, 12, 21, 22, 25, 111]), [0, 1, 2, 2, 2, 0, 1, 2, 2]);
});

test("arithmetic, negation and nesting bind as in C", () => {
  assert.equal(pluralRule("!(n == 2) + 2 * 3 - 4 / 3")(2), 5);
  assert.equal(pluralRule("n < 3 == 1 ? 1 : 0")(2), 1);
});

test("what is no rule is refused, not run", () => {
  for (const bad of ["alert(1)", "n n", "(n", "n ?", "plural=", "n; n"]) assert.throws(() => pluralRule(bad), SyntaxError);
});

test("German needs no catalogue", () => {
  setWords({}, "");
  assert.equal(t("Noch {left} von {dots} Punkten", { left: 3, dots: 5 }), "Noch 3 von 5 Punkten");
  assert.equal(tn("{n} Karte", "{n} Karten", 1), "1 Karte");
  assert.equal(tn("{n} Karte", "{n} Karten", 0), "0 Karten");
});

test("a catalogue replaces texts and forms, and German stands in for what it lacks", () => {
  setWords({ Hilfe: "مساعدة", "{n} Karte": ["لا بطاقات", "بطاقة", "بطاقتان", "{n} بطاقات", "{n} بطاقة", "{n} بطاقة"], Leer: "" }, ARABIC);
  assert.equal(t("Hilfe"), "مساعدة");
  assert.equal(tn("{n} Karte", "{n} Karten", 2), "بطاقتان");
  assert.equal(tn("{n} Karte", "{n} Karten", 11), "11 بطاقة");
  assert.equal(t("Leer"), "Leer");
  assert.equal(tn("{n} Punkt", "{n} Punkte", 4), "4 Punkte");
  setWords({}, "");
});

test("a value that looks like a placeholder is not filled again", () => {
  assert.equal(t("Von {name}: {n}", { name: "{n}", n: 2 }), "Von {n}: 2");
});
