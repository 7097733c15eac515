import { h } from "preact";
import { useEffect } from "preact/hooks";
import { rescueFocus } from "../focus-heading.js";
import { useLater } from "../late.js";
import { Loading } from "../Loading.jsx";
import { Cards } from "./Cards.jsx";
import { Join } from "./Join.jsx";
import { Plain } from "./Plain.jsx";

const FIRST = { join: Join, cards: Cards };

/** What one can do in a step; types without something of their own show their text and the time. */
export function StepView({ step }) {
  const there = useLater();
  useEffect(rescueFocus, [there]);
  useEffect(rescueFocus, [there]);
  if (FIRST[step.type]) return h(FIRST[step.type], { step });
  return there ? h(there.VIEWS[step.type] ?? Plain, { step }) : h(Loading, {});
}
