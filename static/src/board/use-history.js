import { useEffect, useState } from "preact/hooks";
import { useLive } from "../ui/use-live.js";
import { workshopOf } from "./agenda.js";

const PAGE = 50;
// After a change; many together are one look.
const SOON = 400;

async function look(id, most) {
  const answer = await fetch(`/w/${id}/history?most=${most}`, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** `{found, older()}`; `found`: null while it is fetched, "lost", or `{operations, more}`. Kept up to date while it is shown. */
export function useHistory(live) {
  const { state, head, status } = useLive(live);
  const id = workshopOf(state).id;
  const [most, setMost] = useState(PAGE);
  const [found, setFound] = useState(null);
  useEffect(() => {
    let gone = false;
    const fetching = () => look(id, most).then((told) => !gone && setFound(told), () => !gone && setFound((known) => known || "lost"));
    const soon = setTimeout(fetching, SOON);
    return () => {
      gone = true;
      clearTimeout(soon);
    };
  }, [id, most, head, status]);
  return { found, older: () => setMost(most + PAGE) };
}
