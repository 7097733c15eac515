/** One large number with what it counts, where the answers themselves are not shown yet. */
export function Count({ n, children }) {
  return (
    <div class="count">
      <p class="count-line"><b>{n}</b> <span>{children}</span></p>
    </div>
  );
}
