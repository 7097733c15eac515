import { fitting } from "../paging.js";

// Characters that have room on a narrow projector too.
const ROOM = 130;

/** A place where something will be: a dashed frame, one sentence, what happens next. */
export function Empty({ children, rest = [] }) {
  return (
    <div class="empty">
      <p class="empty-first">{children}</p>
      {fitting(rest, ROOM).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}
