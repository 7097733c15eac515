// The pictures by the names that screen.js gives them.
import { ActionItems } from "./ActionItems.jsx";
import { Bars } from "./Bars.jsx";
import { Between } from "./Between.jsx";
import { Break } from "./Break.jsx";
import { Cards } from "./Cards.jsx";
import { Closed } from "./Closed.jsx";
import { Clusters } from "./Clusters.jsx";
import { Dots } from "./Dots.jsx";
import { Engagement } from "./Engagement.jsx";
import { Feedback, Questions } from "./Feedback.jsx";
import { Flip } from "./Flip.jsx";
import { Gallery } from "./Gallery.jsx";
import { Join } from "./Join.jsx";
import { OneCard } from "./OneCard.jsx";
import { OneCluster } from "./OneCluster.jsx";
import { OneSheet } from "./OneSheet.jsx";
import { Parts } from "./Parts.jsx";
import { Pause } from "./Pause.jsx";
import { Plain } from "./Plain.jsx";
import { Poll } from "./Poll.jsx";
import { Qr } from "./Qr.jsx";
import { Ranking } from "./Ranking.jsx";
import { Refused } from "./Refused.jsx";
import { Results } from "./Results.jsx";
import { Tables } from "./Tables.jsx";
import { Thanks } from "./Thanks.jsx";
import { Topics } from "./Topics.jsx";

const Loading = () => null;

export const SCREENS = {
  bars: Bars,
  between: Between,
  break: Break,
  cards: Cards,
  closed: Closed,
  clusters: Clusters,
  dots: Dots,
  engagement: Engagement,
  feedback: Feedback,
  flip: Flip,
  gallery: Gallery,
  items: ActionItems,
  join: Join,
  loading: Loading,
  "one-card": OneCard,
  "one-cluster": OneCluster,
  "one-sheet": OneSheet,
  parts: Parts,
  pause: Pause,
  plain: Plain,
  poll: Poll,
  qr: Qr,
  questions: Questions,
  ranking: Ranking,
  refused: Refused,
  results: Results,
  tables: Tables,
  thanks: Thanks,
  topics: Topics,
};
