// What comes later in the evening, and after it: a script of its own, so that the first screen is there sooner.
import { Closed } from "../Closed.jsx";
import { Fate } from "../Fate.jsx";
import { Front } from "../Front.jsx";
import { Heard } from "../Heard.jsx";
import { LateDrafts } from "../LateDrafts.jsx";
import { NetStrip } from "../network/NetStrip.jsx";
import { Outbox } from "../network/Outbox.jsx";
import { Others } from "../Others.jsx";
import { ParkedBack } from "../ParkedBack.jsx";
import { Mine } from "../receipt/Mine.jsx";
import { Seat } from "../Seat.jsx";
import { Wait } from "../Wait.jsx";
import { Wall } from "../Wall.jsx";
import { Answer } from "./Answer.jsx";
import { ChosenGoal, Commit } from "./Commit.jsx";
import { DotsStep } from "./DotsStep.jsx";
import { Flip } from "./Flip.jsx";
import { Introduce } from "./Introduce.jsx";
import { Poll } from "./Poll.jsx";
import { Scale } from "./Scale.jsx";
import { Sort } from "./Sort.jsx";
import { TableWork } from "./TableWork.jsx";

export { keep } from "../network/keep.js";

export const VIEWS = {
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
  marketplace: TableWork,
  session_round: TableWork,
};

/** What one can look at beside the step. */
export const ASIDE = { goal: ChosenGoal, wall: Wall, mine: Mine, others: Others, outbox: Outbox };

/** Parts of the page that the first screen does without. */
export const LATE = { closed: Closed, drafts: LateDrafts, fate: Fate, front: Front, heard: Heard, network: NetStrip, parked: ParkedBack, seat: Seat, wait: Wait };
