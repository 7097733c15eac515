// What is wrong with a page on a small phone, whatever its language: a list of sentences.
() => {
  const MOST_LINES = 3;
  const troubles = [];
  const path = (node) => [...(node.parentElement ? [node.parentElement] : []), node].map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(" > ");
  const complain = (what, node, text = node.textContent) => troubles.push(`${what}: ${path(node)} «${text.trim().slice(0, 60)}»`);
  const unseen = (node) => node.closest(".visually-hidden, [aria-hidden=true] .wait-line") || getComputedStyle(node).clip !== "auto" || !node.getClientRects().length;
  const clips = (node) => getComputedStyle(node).overflowX !== "visible";
  const all = [...document.body.querySelectorAll("*")].filter((node) => !node.closest("svg, script, noscript") && !unseen(node));

  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) troubles.push(`the page is ${wide} px wide`);
  for (const node of all) {
    const { left, right } = node.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) complain(`outside (${Math.round(left)} to ${Math.round(right)})`, node);
    if (clips(node) && node.matches(":not(textarea):not(input)") && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)) complain("clipped", node);
  }

  // Letters stay in the box that is drawn for them.
  const drawn = (style) => style.borderTopWidth !== "0px" || style.backgroundColor !== "rgba(0, 0, 0, 0)";
  const boxOf = (node) => {
    for (let at = node; at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).display !== "inline" && drawn(getComputedStyle(at))) return at.getBoundingClientRect();
    }
    return document.body.getBoundingClientRect();
  };
  // What an ancestor does not let through is not drawn; that it is cut is said above.
  const through = (rect, node) => {
    const seen = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
    for (let at = node; at !== document.body; at = at.parentElement) {
      if (!clips(at)) continue;
      const box = at.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  };
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || node.closest("svg, script, noscript, style") || unseen(node) || node.closest(".footer")) continue;
    const box = boxOf(node);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const { left, right, top, bottom } = through(rect, node);
      if (right - left < 1 || bottom - top < 1) continue;
      const air = 0.2 * (bottom - top);
      if (left < box.left - 1 || right > box.right + 1 || top + air < box.top || bottom - air > box.bottom) complain("out of its box", node, text.data);
      lines.push({ node, text: text.data, left, right, top: top + air, bottom: bottom - air });
    }
  }
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  lines.forEach((one, i) => lines.slice(i + 1).forEach((other) => {
    if (one.node !== other.node && !apart(one, other)) complain(`over «${other.text.slice(0, 30)}»`, one.node, one.text);
  }));

  // A button of many lines is a paragraph. What people wrote, as on the buttons of topics, may be as long as it is.
  for (const button of all.filter((node) => node.matches("button:not(.goal), a.button"))) {
    const tops = new Set(lines.filter(({ node }) => button.contains(node) && !node.closest("bdi")).map(({ top }) => Math.round(top / 4)));
    if (tops.size > MOST_LINES) complain(`a button of ${tops.size} lines`, button);
  }

  // A word on a button is not torn apart.
  for (const { node, text } of lines.filter((line) => line.node.closest("button, a.button"))) {
    const child = [...node.childNodes].find((each) => each.data === text);
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const range = document.createRange();
      range.setStart(child, index);
      range.setEnd(child, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
      if (tops.size > 1 && !node.closest("bdi, article")) complain("a word is torn apart", node, word);
    }
  }

  const { lang, dir } = document.documentElement;
  if (!lang || !dir) troubles.push("the page has no lang or dir");
  const fromTheRight = (tag) => /^(ar|fa|ckb|ps|ur|he)\b/.test(tag);
  if (fromTheRight(lang) !== (dir === "rtl")) troubles.push(`the page is in ${lang} and runs ${dir}`);
  for (const node of document.body.querySelectorAll("[lang]")) {
    const around = node.parentElement.closest("[dir]")?.dir ?? "ltr";
    const turned = fromTheRight(node.lang) !== (around === "rtl");
    const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (turned && own && !node.dir && node.tagName !== "BDI") complain("runs the wrong way", node);
  }
  return [...new Set(troubles)];
}
