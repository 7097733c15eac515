import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";

/** How many people a topic has, and how many it still lacks, in words. */
export function found(topic) {
  const missing = Math.max(0, (topic.wanted ?? 0) - topic.found);
  const there = tn("{n} Mensch ist dabei", "{n} Menschen sind dabei", topic.found);
  return missing ? t("{there}, {missing}.", { there, missing: tn("einer fehlt noch", "{n} fehlen noch", missing) }) : `${there}.`;
}

/** The person signs of look.md: full for who is there, outlined for who is missing. */
export function People({ topic }) {
  const wanted = Math.min(12, Math.max(topic.wanted ?? 0, topic.found));
  return (
    <span class="people" aria-hidden="true">
      {Array.from({ length: wanted }, (_, i) => (
        <Icon key={i} name="person" class={i < topic.found ? "person-here" : "person-missing"} />
      ))}
    </span>
  );
}
