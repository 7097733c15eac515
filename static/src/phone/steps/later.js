// What comes later in the evening: a script of its own, so that the first screen is there sooner.
import { Closed } from "../Closed.jsx";
import { LateDrafts } from "../LateDrafts.jsx";
import { Mine } from "../Mine.jsx";
import { NetStrip } from "../network/NetStrip.jsx";
import { Outbox } from "../network/Outbox.jsx";
import { ParkedBack } from "../ParkedBack.jsx";
import { Wall } from "../Wall.jsx";
import { Answer } from "./Answer.jsx";
import { Commit } from "./Commit.jsx";
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
};

/** What one can look at beside the step. */
export const ASIDE = { wall: Wall, mine: Mine, outbox: Outbox };

/** Parts of the page that the first screen does without. */
export const LATE = { network: NetStrip, closed: Closed, parked: ParkedBack, drafts: LateDrafts };
