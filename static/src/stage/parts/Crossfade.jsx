import { Component, createRef } from "preact";
import { calm } from "./use-motion.js";

/**
 * Shows its children; when `of` changes, the old picture fades out over the new one. The old one is a copy without life,
 * so that nothing has to be kept running for it.
 */
export class Crossfade extends Component {
  root = createRef();

  getSnapshotBeforeUpdate(before) {
    return before.of === this.props.of ? null : this.root.current.firstElementChild.cloneNode(true);
  }

  componentDidUpdate(before, state, old) {
    const box = this.root.current;
    if (!old || !box.animate) return;
    const duration = calm() ? 120 : 300;
    old.classList.add("crossfade-old");
    old.setAttribute("aria-hidden", "true");
    box.append(old);
    box.firstElementChild.animate([{ opacity: 0 }, { opacity: 1 }], { duration });
    const leaving = old.animate([{ opacity: 1 }, { opacity: 0 }], { duration, fill: "forwards" });
    leaving.onfinish = leaving.oncancel = () => old.remove();
  }

  render({ of, children }) {
    return (
      <main class="crossfade" ref={this.root}>
        <div class="crossfade-now" key={of}>{children}</div>
      </main>
    );
  }
}
