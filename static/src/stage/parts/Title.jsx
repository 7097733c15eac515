import { PhaseSign } from "../../ui/PhaseSign.jsx";
import { Clock } from "./Clock.jsx";

/** The head of a single thing: its phase or kind, its heading, and the clock where it still runs. */
export function Title({ state, step, phase, kind, lang, children }) {
  return (
    <header class="head head-clock">
      <div class="head-words">
        <p class="head-line">
          {phase ? <PhaseSign phase={phase} /> : <strong>{kind}</strong>}
          {phase && kind && <span class="head-hint">{kind}</span>}
        </p>
        <h1 class="head-result" lang={lang} dir="auto">{children}</h1>
      </div>
      <Clock state={state} step={step} />
    </header>
  );
}
