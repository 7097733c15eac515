// Numbers to figures: percentiles, medians and ranges, and the tables that show them.

/** The smallest value that `share` of all values do not exceed (nearest rank). */
export function percentile(values, share) {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)];
}

/** {median, low, high} of the runs' values. */
function summary(values) {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = (ordered.length - 1) / 2;
  return {
    median: (ordered[Math.floor(middle)] + ordered[Math.ceil(middle)]) / 2,
    low: ordered[0],
    high: ordered.at(-1),
  };
}

function written(value) {
  if (Number.isInteger(value) || value >= 1000) return Math.round(value).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2);
}

// A speed is judged by its median; what must be exact must be so in every run.
function met(limit, { median, low, high }) {
  if ("least" in limit) return median >= limit.least;
  return "most" in limit ? median <= limit.most : low === limit.exactly && high === limit.exactly;
}

function target(limit) {
  if ("least" in limit) return `≥ ${limit.least}`;
  return "most" in limit ? `≤ ${limit.most}` : `= ${written(limit.exactly)}`;
}

/**
 * Lines [figure, median, range, target, met?] of a workload.
 * rows: [label, key, limit?] with limit {most}, {least} or {exactly}; runs: [{key: number}].
 */
export function lines(rows, runs) {
  return rows.filter(([, key]) => runs.every((run) => run[key] !== undefined)).map(([label, key, limit]) => {
    const found = summary(runs.map((run) => run[key]));
    const { median, low, high } = found;
    const fine = !limit || met(limit, found);
    return {
      cells: [
        label, written(median), runs.length > 1 ? `${written(low)} – ${written(high)}` : "",
        limit ? target(limit) : "", limit ? (fine ? "yes" : "no") : "",
      ],
      missed: !fine,
    };
  });
}

const HEAD = ["figure", "median", "range", "target", "met"];

/** A Markdown table, its columns padded so that it reads well in a terminal too. */
export function table(found) {
  const all = [HEAD, ...found.map(({ cells }) => cells)];
  const widths = HEAD.map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  const line = (cells) => "| " + cells.map((cell, i) =>
    i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join(" | ") + " |";
  const rule = "|" + widths.map((width, i) => "-".repeat(width + 1) + (i === 0 ? "-" : ":")).join("|") + "|";
  return [line(HEAD), rule, ...all.slice(1).map(line)].join("\n");
}
