import { Answer } from "./Answer.jsx";
import { Cards } from "./Cards.jsx";
import { Commit } from "./Commit.jsx";
import { DotsStep } from "./DotsStep.jsx";
import { Flip } from "./Flip.jsx";
import { Introduce } from "./Introduce.jsx";
import { Join } from "./Join.jsx";
import { Plain } from "./Plain.jsx";
import { Poll } from "./Poll.jsx";
import { Scale } from "./Scale.jsx";
import { Sort } from "./Sort.jsx";
import { TableWork } from "./TableWork.jsx";
import { h } from "preact";

const VIEWS = {
  join: Join,
  cards: Cards,
  cluster: Sort,
  dots: DotsStep,
  flip: Flip,
  volunteer: Commit,
  scale: Scale,
  poll: Poll,
  feedback: Answer,
  questions: Answer,
  thanks: Answer,
  introduce: Introduce,
  interview: Introduce,
  table_work: TableWork,
};

/** What one can do in a step; types without something of their own show their text and the time. */
export function StepView({ step }) {
  return h(VIEWS[step.type] ?? Plain, { step });
}
