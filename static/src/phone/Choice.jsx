/** One of several, with room for a second line and something at the end. */
export function Choice({ name, value, checked, onChoose, title, children, end }) {
  return (
    <label class={checked ? "choice choice-on" : "choice"}>
      <input type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
      <span class="choice-text">
        <span class="choice-line">
          <bdi class="choice-title">{title}</bdi>
          {end && <span class="choice-end">{end}</span>}
        </span>
        {children && <span class="choice-more">{children}</span>}
      </span>
    </label>
  );
}
