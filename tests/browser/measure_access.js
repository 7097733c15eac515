// What is too small for a finger, and what is lost: sentences, one for each finding.
({ targets }) => {
  const MIN = 44;
  const TARGETS = "a[href], button, input, select, textarea, summary, [role=button], [role=tab]";
  const found = [];
  const named = (element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 40)}”`;
  const hidden = (element) => element.closest(".visually-hidden, [hidden]") || getComputedStyle(element).clip === "rect(0px, 0px, 0px, 0px)";
  const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

  // Radio buttons and ticks are as large as their label; a link within a sentence is as large as its words.
  function box(element) {
    const label = element.matches("[type=radio], [type=checkbox]") && element.closest("label");
    return (label || element).getBoundingClientRect();
  }
  const inSentence = (element) => element.matches("a, .link") && getComputedStyle(element).display === "inline";
  function tooSmall(element) {
    const { width, height } = box(element);
    if (width < MIN - 0.1 || height < MIN - 0.1) found.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${named(element)}`);
  }
  if (targets) [...document.querySelectorAll(TARGETS)].filter((each) => shown(each) && !inSentence(each)).forEach(tooSmall);

  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`the page is ${wide} wide on a screen of ${innerWidth}`);

  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.clientWidth <= innerWidth;
  function inScroller(element) {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at) && at.scrollWidth > at.clientWidth) return true;
    return false;
  }
  function cuts(element) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const lost = (overflow, is, has) => /hidden|clip/.test(overflow) && is > has + 1;
    return lost(overflowX, element.scrollWidth, element.clientWidth) || lost(overflowY, element.scrollHeight, element.clientHeight);
  }
  for (const element of document.querySelectorAll("body *:not(svg *):not(script):not(style)")) {
    if (!shown(element) || hidden(element)) continue;
    if (element.textContent.trim() && cuts(element)) found.push(`cut off: ${named(element)}`);
    if (element.matches("button, .button, label") && element.clientWidth && element.scrollWidth > element.clientWidth + 1) found.push(`words out of their box: ${named(element)}`);
  }

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    const { parentElement: element, textContent } = words.currentNode;
    if (!textContent.trim() || !shown(element) || hidden(element) || inScroller(element)) continue;
    range.selectNodeContents(words.currentNode);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) found.push(`off the screen: ${named(element)}`);
  }
  return [...new Set(found)];
}
