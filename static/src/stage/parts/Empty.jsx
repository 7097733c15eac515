/** A place where something will be: a dashed frame, one sentence, what happens next. */
export function Empty({ children, rest = [] }) {
  return (
    <div class="empty">
      <p class="empty-first">{children}</p>
      {rest.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}
