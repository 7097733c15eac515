// The receipt as text for a message, and as a page that any browser opens and prints.
import { dirOf } from "../../ui/text.js";
import { t } from "../../ui/words.js";

const STYLE =
  "body{max-width:40em;margin:1.5em auto;padding:0 1em;color:#211c16;font:1.1em/1.5 system-ui,sans-serif}h1{font-size:1.6em;line-height:1.2}" +
  "h2{margin:1.6em 0 .4em;font-size:1.15em}ul{margin:0;padding:0;list-style:none}li{margin:0 0 .8em;padding:.5em .8em;border:1px solid #857a6b;" +
  "border-radius:5px;break-inside:avoid;page-break-inside:avoid}p{margin:.2em 0;white-space:pre-line;overflow-wrap:anywhere}.small{color:#554c41;font-size:.9em}";

/** head: {title, about: [line], link, ends: [line]}, sections as `sectionsOf` gives them. */
export function asText({ title, about, link, ends }, sections) {
  const blocks = sections.map((section) => [section.title, ...section.entries.map(entryText)].join("\n"));
  return [[title, ...about].join("\n"), ...blocks, [...ends, `${t("Was daraus wird, steht hier:")} ${link}`].join("\n")].join("\n\n");
}

function entryText({ asked, text, german, notes }) {
  const lines = [asked?.text, text, german && `${t("Deutsche Fassung")}: ${german}`, ...notes];
  return `• ${lines.filter(Boolean).join("\n  ")}`;
}

export function asPage({ title, about, link, ends }, sections, lang) {
  const body = [
    `<h1>${safe(title)}</h1>`,
    ...about.map((line) => `<p dir="auto">${safe(line)}</p>`),
    ...sections.map((section) => `<h2>${safe(section.title)}</h2><ul>${section.entries.map(entryPage).join("")}</ul>`),
    ...ends.map((line) => `<p>${safe(line)}</p>`),
    `<p>${safe(t("Was daraus wird, steht hier:"))} <a dir="ltr" href="${safe(link)}">${safe(link)}</a></p>`,
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${safe(lang)}" dir="${dirOf(lang)}"><head>${head}</head><body>${body.join("\n")}</body></html>`;
}

function entryPage({ asked, text, lang, german, notes }) {
  const own = lang ? ` lang="${safe(lang)}" dir="${dirOf(lang)}"` : ' dir="auto"';
  const lines = [
    asked?.text && `<p class="small" lang="${safe(asked.lang)}" dir="${asked.dir}">${safe(asked.text)}</p>`,
    `<p${own}>${safe(text)}</p>`,
    german && `<p class="small">${safe(t("Deutsche Fassung"))}</p><p lang="de" dir="ltr">${safe(german)}</p>`,
    ...notes.map((note) => `<p class="small"><bdi>${safe(note)}</bdi></p>`),
  ];
  return `<li>${lines.filter(Boolean).join("")}</li>`;
}

// What people write may look like a program.
const safe = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
