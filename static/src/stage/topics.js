// Topics as the hall sees them: those that still look for somebody come first, in the order of the ballot.
import { byPosition } from "./things.js";

const missing = (topic) => Math.max(0, topic.wanted - topic.found);

export const isReady = (topic) => topic.coordinated && missing(topic) === 0;

/** `{seeking, ready}`: what looks for people or for somebody who coordinates, and what can begin. */
export function sorted(topics) {
  const all = [...topics].sort(byPosition);
  return { seeking: all.filter((topic) => !isReady(topic)), ready: all.filter(isReady) };
}
