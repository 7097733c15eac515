// The pictures by the names that screen.js gives them.
import { Bars } from "./Bars.jsx";
import { Between } from "./Between.jsx";
import { Cards } from "./Cards.jsx";
import { Closed } from "./Closed.jsx";
import { Clusters } from "./Clusters.jsx";
import { Dots } from "./Dots.jsx";
import { Engagement } from "./Engagement.jsx";
import { Flip } from "./Flip.jsx";
import { Join } from "./Join.jsx";
import { OneCard } from "./OneCard.jsx";
import { OneCluster } from "./OneCluster.jsx";
import { OneSheet } from "./OneSheet.jsx";
import { Pause } from "./Pause.jsx";
import { Plain } from "./Plain.jsx";
import { Qr } from "./Qr.jsx";
import { Ranking } from "./Ranking.jsx";
import { Results } from "./Results.jsx";
import { Tables } from "./Tables.jsx";
import { Texts } from "./Texts.jsx";
import { Topics } from "./Topics.jsx";

const Loading = () => null;

export const SCREENS = {
  bars: Bars,
  between: Between,
  cards: Cards,
  closed: Closed,
  clusters: Clusters,
  dots: Dots,
  engagement: Engagement,
  flip: Flip,
  join: Join,
  loading: Loading,
  "one-card": OneCard,
  "one-cluster": OneCluster,
  "one-sheet": OneSheet,
  pause: Pause,
  plain: Plain,
  qr: Qr,
  ranking: Ranking,
  results: Results,
  tables: Tables,
  texts: Texts,
  topics: Topics,
};
