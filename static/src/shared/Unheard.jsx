import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { tn } from "../ui/words.js";

/** That something was not accepted after its author had gone, and why, in the author's language; children below. */
export function Unheard({ n, reasons, children }) {
  if (!n) return null;
  return (
    <div class="notice unheard">
      <Icon name="warning" />
      <div class="grow">
        <p>{tn("{n} Beitrag von vorhin wurde nicht angenommen.", "{n} Beiträge von vorhin wurden nicht angenommen.", n)}</p>
        {reasons.map(({ message, lang }) => (
          <p key={message} class="small" lang={lang} dir={dirOf(lang)}>{message}</p>
        ))}
        {children}
      </div>
    </div>
  );
}
