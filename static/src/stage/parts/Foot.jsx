/** One sentence at the foot of a picture; nothing when there is none. */
export function Foot({ children }) {
  return children ? <p class="foot">{children}</p> : null;
}
