// What participants load runs on the oldest engines that a phone in the hall may have: Chrome 80 and Safari 13.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { newIn as newInScript } from "./engines/script.js";
import { newIn as newInSheet } from "./engines/sheet.js";

const DIST = new URL("../../static/dist/", import.meta.url);
const OWN = "a name in our own messages, storage or modules";
const DICTATION = "src/phone/dictation.js asks for it first; without it nothing is offered";
const PRINT = "only on paper, which phones seldom print";
const COSMETIC = "looks a little plainer without it";

// What the built files use although the oldest engines lack it, and why that does no harm.
const ALLOWED = {
  ".at": `${OWN}: when an outbox entry was written`,
  ".drop": OWN,
  ".number": OWN,
  ".results": `${OWN}: those of a ballot; and ${DICTATION}`,
  ".subscribe": OWN,
  ".subscribe()": OWN,
  ".tag": OWN,
  ".to": OWN,
  ".take": OWN,
  ".watch": OWN,
  ".watch()": `${OWN}: of the live connection`,
  ".locks": "src/live/lock.js asks for it first; without it a lease in local storage does the same",
  ".SpeechRecognition": DICTATION,
  ".available": DICTATION,
  ".available()": DICTATION,
  ".isFinal": DICTATION,
  ".resultIndex": DICTATION,
  ".transcript": DICTATION,
  "available({langs})": DICTATION,
  "available({processLocally})": DICTATION,
  "focus({preventScroll})": "without it the page scrolls to its heading, which stands at its top",
  ".token": OWN,
  ".share": "src/phone/receipt/take.js asks for it first; without it a file is downloaded",
  ".share()": "as .share",
  ".canShare": "as .share",
  ".vibrate": "src/phone/haptic.js asks for it first; without it the phone keeps still",
  ".vibrate()": "as .vibrate",
  ".userActivation": "src/phone/focus-heading.js asks for it first; without it the focus is left where the browser put it",
  ".hasBeenActive": "as .userActivation",
  "scrollIntoView({block})": "Safari 13 takes it for true and scrolls the card to the top",
  ":focus-visible": "a rule of its own in parts.css; browsers that drop it show the outline always",
  "@media forced-colors": "they have no forced colours",
  "forced-color-adjust": "they have no forced colours",
  "appearance": "-webkit-appearance stands beside it",
  "hyphens": "-webkit-hyphens stands beside it",
  "text-size-adjust": "-webkit-text-size-adjust stands beside it",
  "user-select": "-webkit-user-select stands beside it",
  "cursor": "phones have none",
  "resize": "phones have no handle for it",
  "outline": "Safari draws it with square corners",
  "overflow-wrap: anywhere": "break-word is inherited from the page",
  "scroll-behavior": "it jumps instead",
  "scroll-padding": "what has the focus may be behind the footer until one scrolls",
  "@page": PRINT,
  "break-after: avoid": PRINT,
  "page-break-after: avoid": PRINT,
  "print-color-adjust": PRINT,
  "text-decoration-thickness": COSMETIC,
  "text-underline-offset": COSMETIC,
  "text-wrap": COSMETIC,
};

const files = readdirSync(DIST).filter((name) => /^(phone|shared|worker)[\w.-]*\.(js|css)$/.test(name));
const read = (name) => readFileSync(new URL(name, DIST), "utf8");
const newIn = (name) => (name.endsWith(".js") ? newInScript : newInSheet)(read(name));

test("both phones are built: script, style sheet, chunk, what comes later and what keeps the page", () => {
  assert.deepEqual(files.map((name) => name.replace(/\.\w+\./, ".")).sort(), [
    "phone-chunk.js", "phone-later.js", "phone.css", "phone.js", "shared-chunk.js", "shared-later.js", "shared.css", "shared.js", "worker.js",
  ]);
});

for (const name of files) {
  test(`${name} uses nothing that Chrome 80 or Safari 13 lacks`, () => {
    assert.deepEqual(newIn(name).filter((feature) => !ALLOWED[feature]), []);
  });
}

test("every exception is still needed", () => {
  const used = new Set(files.flatMap(newIn));
  assert.deepEqual(Object.keys(ALLOWED).filter((feature) => !used.has(feature)), []);
});

test("the check sees syntax and interfaces that came later", () => {
  const later = {
    "a?.b": "x?.y", "a ?? b": "x ?? y", BigInt: "1n", "export * as": "export * as a from 'a'", lookbehind: "/(?<=a)b/",
    structuredClone: "structuredClone({})", BroadcastChannel: "new BroadcastChannel('a')", ".at()": "[1].at(0)",
    ".replaceAll()": "'a'.replaceAll('a', 'b')", "Object.hasOwn()": "Object.hasOwn({}, 'a')", ".randomUUID()": "crypto.randomUUID()",
    "AbortSignal.timeout()": "AbortSignal.timeout(1)", ResizeObserver: "new ResizeObserver(f)", "Promise.any()": "Promise.any([])",
    "addEventListener({signal})": "a.addEventListener('b', f, {signal})",
  };
  for (const [feature, code] of Object.entries(later)) assert.ok(newInScript(code).includes(feature), feature);
  for (const code of ["class A { b = 1 }", "a ||= b", "class A { #b() {} }"]) assert.throws(() => newInScript(code), SyntaxError);
});

test("the check sees style that came later, and what stands before it for older engines", () => {
  const later = {
    "inset": "a{inset:0}", "aspect-ratio": "a{aspect-ratio:1}", "gap (flex)": "a{display:flex;gap:1px}", "height: 100dvh": "a{height:100dvh}",
    ":has": "a:has(b){color:red}", ":is": "a:is(b){color:red}", "@container": "@container (width>1px){a{color:red}}", "color: color-mix()": "a{color:color-mix(in srgb,red,blue)}",
  };
  for (const [feature, css] of Object.entries(later)) assert.ok(newInSheet(css).includes(feature), feature);
  for (const css of ["a{height:100vh;height:100dvh}", "a{grid-gap:1px;gap:1px}", "@supports (inset:0){a{inset:0}}"]) assert.deepEqual(newInSheet(css), []);
});
