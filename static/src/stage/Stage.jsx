import { useEffect, useRef } from "preact/hooks";
import { useLive } from "../ui/use-live.js";
import { Corner, ResultCorner } from "./parts/Corner.jsx";
import { Crossfade } from "./parts/Crossfade.jsx";
import { Ribbon } from "./parts/Ribbon.jsx";
import { screenFor } from "./screen.js";
import { SCREENS } from "./screens/index.js";

const LARGE_CODE = new Set(["join", "qr"]);

/** The hall's picture: one thing per screen, the code at the top right, the agenda at the bottom edge. */
export function Stage({ live, page }) {
  const { state, presence, status, error } = useLive(live);
  const { name, step, thing } = screenFor(state, status);
  const Screen = SCREENS[name];
  const revealing = useRevealing(name, step);
  return (
    <div class="stage">
      <Crossfade of={`${name} ${(thing || step || { id: "" }).id}`}>
        <Screen {...{ state, step, thing, page, revealing, error }} presence={presence || { phones: 0, active: 0 }} />
      </Crossfade>
      {name === "closed" && page.result_qr_url ? <ResultCorner page={page} /> : <Corner size={LARGE_CODE.has(name) ? name : "small"} page={page} phones={presence ? presence.phones : null} />}
      <Ribbon state={state} lang={page.lang} searching={status !== "online" && name !== "loading" && name !== "refused"} />
    </div>
  );
}

// Only who saw the dots covered sees them uncovered one by one, and only once.
function useRevealing(name, step) {
  const covered = useRef(null);
  if (name === "dots") covered.current = step.id;
  const revealing = name === "results" && covered.current === step.id;
  useEffect(() => {
    if (revealing) covered.current = null;
  });
  return revealing;
}
