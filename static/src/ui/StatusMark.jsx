const RING = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";

const MARKS = {
  seeking: { ring: "status-dashed", path: "M12 8.5v7M8.5 12h7" },
  planned: {},
  running: { fill: "M12 3a9 9 0 0 1 0 18z" },
  done: { fill: RING, path: "M8 12.5l2.7 2.7L16 9.5" },
  paused: { path: "M10 9v6M14 9v6" },
  dropped: { path: "M6 6l12 12" },
};

/** The sign of an action item's status; its word always stands beside it. */
export function StatusMark({ status }) {
  const { ring = "", fill, path } = MARKS[status] || {};
  return (
    <svg class={`icon status-mark status-${status}`} viewBox="0 0 24 24" aria-hidden="true">
      <path class={ring} d={RING} />
      {fill && <path class="status-fill" d={fill} />}
      {path && <path class="status-sign" d={path} />}
    </svg>
  );
}
