// One menu at a time, drawn at the root. Arrow keys walk it, Escape goes back one level and then closes it.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";

const GAP = 4;

// Below the anchor if there is room, otherwise above; always inside the window.
function place(menu, anchor) {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + GAP + height <= window.innerHeight;
  menu.style.top = `${Math.max(GAP, below ? at.bottom + GAP : Math.min(at.top - GAP, window.innerHeight) - height)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))}px`;
}

function step(menu, by) {
  const items = Array.from(menu.querySelectorAll('[role="menuitem"]'));
  const at = items.indexOf(document.activeElement);
  items[(at + by + items.length) % items.length].focus();
}

/** `items`: `{label, icon?, select?, items?}`; an item with `items` opens them in its place. */
export function Menu({ anchor, label, items, onClose }) {
  const ref = useRef(null);
  const [path, setPath] = useState([]);
  const shown = path.length ? path[path.length - 1].items : items;

  useLayoutEffect(() => {
    place(ref.current, anchor);
    ref.current.querySelector('[role="menuitem"]').focus();
  }, [anchor, path]);

  useEffect(() => {
    const outside = (event) => ref.current && !ref.current.contains(event.target) && onClose(false);
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);

  const back = () => (path.length ? setPath(path.slice(0, -1)) : onClose(true));

  function key(event) {
    const keys = {
      ArrowDown: () => step(ref.current, 1),
      ArrowUp: () => step(ref.current, -1),
      Escape: back,
      ArrowLeft: back,
      Tab: () => onClose(true),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  }

  function choose(item) {
    if (item.items) return setPath([...path, item]);
    onClose(true);
    return item.select();
  }

  return (
    <div class="menu" role="menu" aria-label={path.length ? path[path.length - 1].label : label} ref={ref} onKeyDown={key}>
      {path.length > 0 && (
        <button type="button" class="menu-item menu-back" role="menuitem" tabIndex={-1} onClick={back}>
          <Icon name="back" /> {t("Zurück")}
        </button>
      )}
      {shown.map((item, i) => (
        <button
          key={`${i} ${item.label}`}
          type="button"
          class="menu-item"
          role="menuitem"
          aria-haspopup={item.items ? "menu" : undefined}
          tabIndex={-1}
          onClick={() => choose(item)}
        >
          {item.icon && <Icon name={item.icon} />}
          <span class="menu-label" lang={item.lang}>{item.label}</span>
          {item.items && <Icon name="chevron" />}
        </button>
      ))}
    </div>
  );
}
