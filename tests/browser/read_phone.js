// Every word that can be read or heard on the page: [{text, lang, page}], with the language it says to be in and that of the page.
() => {
  const page = document.documentElement.lang;
  const found = [];
  const add = (text, node) => {
    const held = node.closest("[translate=no], script, style, noscript, template");
    if (/\p{L}/u.test(text ?? "") && !held && node.getClientRects().length) found.push({ text, lang: node.closest("[lang]").lang, page });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) add(text.data, text.parentElement);
  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
    for (const node of document.body.querySelectorAll(`[${name}]`)) add(node.getAttribute(name), node);
  }
  return found;
}
