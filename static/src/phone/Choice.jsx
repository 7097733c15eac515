/** One of several, `title` in the language `lang` if not in that of the page, with room for a second line and something at the end. */
export function Choice({ name, value, checked, onChoose, title, lang, children, end }) {
  return (
    <label class={checked ? "choice choice-on" : "choice"}>
      <input type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
      <span class="choice-text">
        <span class="choice-line">
          <bdi class="choice-title" lang={lang}>{title}</bdi>
          {end && <span class="choice-end">{end}</span>}
        </span>
        {children && <span class="choice-more">{children}</span>}
      </span>
    </label>
  );
}
