// What is wrong with the picture on the stage, for the eyes of the last row: a list of sentences.
() => {
  const vh = innerHeight / 100;
  const FLOOR = 4.5;
  const AID = 2.5;
  const CONTRAST = 7;
  const MOST_CARDS = 12;
  // What repeats something that is said elsewhere: the language's name, the ribbon, a unit under its number, the corner's address.
  const AIDS = ".card-lang, .ribbon *, .strip-count span, .result-count small, .clock:not(.clock-large) .timer-word, .corner-address";
  const troubles = [];
  const complain = (what, node, text) => troubles.push(`${what}: ${path(node)} «${text.slice(0, 50)}»`);
  const path = (node) => [...(node.parentElement ? [node.parentElement] : []), node].map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(" > ");

  const colour = (text) => (text.match(/[\d.]+/g) || []).map(Number);
  const channel = (c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found.length && (found.length < 4 || found[3] === 1)) return found;
    }
    return [255, 255, 255];
  };

  // The part of a rectangle that its ancestors let through; `dots`: one of them ends its line in dots.
  const through = (rect, node) => {
    const seen = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom, dots: false };
    for (let at = node; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const box = at.getBoundingClientRect();
      seen.dots = seen.dots || (style.textOverflow === "ellipsis" && style.whiteSpace === "nowrap");
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  };

  const lines = [];
  const walker = document.createTreeWalker(document.querySelector(".stage"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || node.closest(".visually-hidden, .measure, .crossfade-old")) continue;
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    const range = document.createRange();
    range.selectNodeContents(text);
    let visible = false;
    for (const rect of range.getClientRects()) {
      if (!rect.width || !rect.height) continue;
      const seen = through(rect, node);
      const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
      // A line that has no room is left out whole; half a line is a mistake. Fonts reserve some air above and below.
      if (width <= 1 || height <= 0.3 * rect.height) continue;
      visible = true;
      if (height < rect.height - 0.36 * size) complain(`a line is cut (${(height / rect.height).toFixed(2)})`, node, text.data);
      if (width < rect.width - 0.12 * size && !seen.dots) complain("a line is cut at the side", node, text.data);
      if (seen.left < -1 || seen.top < -1 || seen.right > innerWidth + 1 || seen.bottom > innerHeight + 1) complain("outside", node, text.data);
      lines.push({ node, text: text.data, left: seen.left, right: seen.right, top: seen.top + 0.25 * rect.height, bottom: seen.bottom - 0.25 * rect.height });
    }
    if (!visible) continue;
    const floor = node.closest(AIDS) ? AID : FLOOR;
    if (size < floor * vh - 0.05) complain(`too small (${(size / vh).toFixed(2)} vh)`, node, text.data);
    const found = contrast(colour(style.color), ground(node));
    if (found < CONTRAST) complain(`contrast ${found.toFixed(1)}`, node, text.data);
  }

  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  lines.forEach((one, i) => lines.slice(i + 1).forEach((other) => {
    if (!apart(one, other) && one.node !== other.node) complain(`over «${other.text.slice(0, 30)}»`, one.node, one.text);
  }));

  const now = document.querySelector(".crossfade-now");
  for (const icon of document.querySelectorAll(".stage svg.icon")) {
    const rect = through(icon.getBoundingClientRect(), icon.parentElement);
    const under = lines.find((line) => rect.right - rect.left > 1 && rect.bottom - rect.top > 1 && !icon.closest(".crossfade-old") && !apart(line, rect));
    if (under) complain("a sign over it", under.node, under.text);
  }
  const boxes = [...now.querySelectorAll(".card, .strip, .unsorted, .choices li, .clock, .empty")].filter((box) => !box.closest(".measure"));
  const fixed = [document.querySelector(".corner"), document.querySelector(".ribbon")];
  [...boxes, ...fixed].forEach((one, i, everything) => {
    const rect = one.getBoundingClientRect();
    if (rect.left < -1 || rect.right > innerWidth + 1 || rect.top < -1 || rect.bottom > innerHeight + 1) complain("a box outside", one, one.textContent);
    for (const other of everything.slice(i + 1)) {
      if (!one.contains(other) && !apart(rect, other.getBoundingClientRect())) complain(`a box over ${other.className}`, one, one.textContent);
    }
  });
  const cards = boxes.filter((box) => box.matches(".card, .unsorted, .strip"));
  if (cards.length > MOST_CARDS) troubles.push(`${cards.length} cards at once`);
  if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight) troubles.push("the page scrolls");
  return [...new Set(troubles)];
}
