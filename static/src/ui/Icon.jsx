// Drawn on a 24 grid with a 2 px line. Always beside a word; alone only inside a control with an aria-label.

const PATHS = {
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.5 3.7 5.6 3.7 9s-1.2 6.5-3.7 9c-2.5-2.5-3.7-5.6-3.7-9s1.2-6.5 3.7-9",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
  check: "M4.5 12.5l5 5 10-11",
  "wifi-off": "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M2 8.8a15 15 0 0 1 4.3-2.7M10.5 5a15 15 0 0 1 11.5 3.8M15 10.4a10 10 0 0 1 4 2.1M8.5 16a5 5 0 0 1 6 0M12 19.5v.01",
  wifi: "M2 8.8a15 15 0 0 1 20 0M5 12.5a10 10 0 0 1 14 0M8.5 16a5 5 0 0 1 7 0M12 19.5v.01",
  warning: "M12 4l9 16H3zM12 10v4M12 17v.01",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 17v.01",
  grid: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  stack: "M3 9h13v11H3zM7 9V5h14v10h-5",
  lock: "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
  pencil: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  "eye-off": "M3 3l18 18M10 6.2A9 9 0 0 1 21 12a13 13 0 0 1-2.5 3.2M6 7.5A13 13 0 0 0 3 12c2 4 5.2 6 9 6 1.3 0 2.6-.3 3.7-.8M10 10a3 3 0 0 0 4 4",
  eye: "M3 12c2-4 5.2-6 9-6s7 2 9 6c-2 4-5.2 6-9 6s-7-2-9-6zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  arrow: "M4 12h16M13 5l7 7-7 7",
  back: "M20 12H4M11 5l-7 7 7 7",
  chevron: "M9 5l7 7-7 7",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  close: "M6 6l12 12M18 6L6 18",
  pause: "M8 5v14M16 5v14",
  play: "M7 4l13 8-13 8z",
  stop: "M6 6h12v12H6z",
  undo: "M4 9h10a6 6 0 0 1 0 12h-3M4 9l5-5M4 9l5 5",
  redo: "M20 9H10a6 6 0 0 0 0 12h3M20 9l-5-5M20 9l-5 5",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c.5-4 3.7-6 8-6s7.5 2 8 6",
  people: "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20c.5-3.5 3.2-5 7-5s6.5 1.5 7 5M16 5.5a3.3 3.3 0 0 1 0 6.3M18.5 15.5c2 .7 3.2 2.2 3.5 4.5",
  heart: "M12 20C5 15.5 3 12.3 3 9.2A4.7 4.7 0 0 1 12 7.5a4.7 4.7 0 0 1 9 1.7c0 3.1-2 6.3-9 10.8z",
  clap: "M8 20l-3.400-3.400a3 3 0 0 1-.6-3.400l2-4.200 1.200.5.3 3.300L13 7.300M10.300 10L15.500 4.800M12.700 11.200L18 6M14.200 13.500L19 8.700M15 16l4-4M8 20a5.500 5.500 0 0 0 6.500-1.500L19 14M9 3v2M5.500 4.500l1 1.500M13 2.500l-.7 1.500",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21",
  split: "M4 12h6a4 4 0 0 0 4-4V4M10 12a4 4 0 0 1 4 4v4M11 7l3-3 3 3M11 17l3 3 3-3",
  screen: "M3 5h18v11H3zM9 20h6M12 16v4",
  phone: "M7 3h10v18H7zM11 18h2",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  download: "M12 4v11M7 10l5 5 5-5M4 20h16",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13",
  flag: "M5 21V4M5 5h13l-3 4 3 4H5",
  bookmark: "M7 4h10v16l-5-4-5 4z",
  list: "M8 6h12M8 12h12M8 18h12M4 6v.01M4 12v.01M4 18v.01",
  hand: "M8 12V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-6 6c-3 0-4.5-1.5-6-4l-1.5-3a1.5 1.5 0 0 1 2.6-1.5L8 14",
  table: "M4 10h16M6 10v9M18 10v9M4 7h16",
  copy: "M8 8h12v12H8zM16 8V4H4v12h4",
  speaker: "M4 9v6h4l5 4V5L8 9zM16.5 9a4.2 4.2 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
  mic: "M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  settings: "M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M8 15v4",
};

// What points somewhere points the other way where one reads from the right.
const TURNS = ["arrow", "back", "chevron", "undo", "redo"];

export function Icon({ name, class: extra = "" }) {
  return (
    <svg class={`icon ${TURNS.includes(name) ? "icon-turns" : ""} ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
