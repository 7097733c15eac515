import { Icon } from "./Icon.jsx";

/**
 * kind: "main" | "second" | "quiet" | "danger". `why` says, in words, why the button cannot be used now; it stays
 * reachable by keyboard so that the reason is read out.
 */
export function Button({ kind = "second", icon, iconEnd, why, title, onClick, class: extra = "", children, ...rest }) {
  const press = (event) => (why ? event.preventDefault() : onClick?.(event));
  return (
    <button type="button" {...rest} class={`button button-${kind} ${extra}`} aria-disabled={why ? "true" : undefined} title={why || title} onClick={press}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} class="icon-end" />}
    </button>
  );
}
