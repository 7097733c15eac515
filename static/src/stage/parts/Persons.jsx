import { Icon } from "../../ui/Icon.jsx";

// More signs than this would push the words away; the numbers beside them still say it.
const MOST = 10;

/** Found and wanted as full and outlined person signs. */
export function Persons({ found, wanted }) {
  if (wanted > MOST) return <span class="persons"><Icon name="people" /></span>;
  return (
    <span class="persons" aria-hidden="true">
      {Array.from({ length: Math.max(wanted, Math.min(found, MOST)) }, (_, i) => (
        <Icon key={i} name="person" class={i < found ? "person-found" : ""} />
      ))}
    </span>
  );
}
