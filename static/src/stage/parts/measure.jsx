import { Component, createRef } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Counts up when sizes may have changed: the window was resized, or the fonts have come. */
export function useSizes() {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const again = () => setTimes((n) => n + 1);
    addEventListener("resize", again);
    if (document.fonts) document.fonts.ready.then(again);
    return () => removeEventListener("resize", again);
  }, []);
  return times;
}

/**
 * Heights of things as they will hang, by id: `[heights, hidden]`, where `hidden` must be rendered inside the column grid.
 * Each thing is measured once per `sizes` and content (`signature(thing)`), unseen and out of the flow.
 */
export function useHeights(things, signature, draw, sizes) {
  const [known, setKnown] = useState(() => new Map());
  const key = (thing) => `${sizes}|${thing.id}|${signature(thing)}`;
  const missing = things.filter((thing) => !known.has(key(thing)));
  const tell = (measured) => setKnown(new Map([...known, ...missing.map((thing, i) => [key(thing), measured[i]])]));
  const heights = {};
  for (const thing of things) {
    if (known.has(key(thing))) heights[thing.id] = known.get(key(thing));
  }
  return [heights, missing.length > 0 && <Measure tell={tell}>{missing.map(draw)}</Measure>];
}

// Tells the heights of its children as soon as they are laid out, before anything is painted.
class Measure extends Component {
  root = createRef();

  componentDidMount() {
    this.tell();
  }

  componentDidUpdate() {
    this.tell();
  }

  tell() {
    this.props.tell([...this.root.current.children].map((child) => child.offsetHeight));
  }

  render({ children }) {
    return <div class="measure" aria-hidden="true" ref={this.root}>{children}</div>;
  }
}
