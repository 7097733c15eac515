/** One large number with what it counts, where the answers themselves are not shown yet. */
export function Count({ n, children, note }) {
  return (
    <div class="count">
      <p class="count-line"><b>{n}</b> <span>{children}</span></p>
      {note && <p class="count-note">{note}</p>}
    </div>
  );
}
