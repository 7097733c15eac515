import { keepLast } from "./last.js";
import { keepPage } from "./page.js";

/** From now on the phone keeps what it needs to open without network. Returns what ends that. */
export function keep(live) {
  keepPage();
  return keepLast(live);
}
