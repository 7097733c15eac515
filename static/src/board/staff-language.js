// The language of whoever works with the board, chosen for this browser; the organiser's pages read the same cookie
// (workshop/pages/locale.py). What the hall reads stays in the hall's languages.

const A_YEAR = 365 * 24 * 3600;

/** The language one can change to: `{tag, name}`. */
export const otherLanguage = (lang) => (lang === "de" ? { tag: "en", name: "English" } : { tag: "de", name: "Deutsch" });

/** Remembers a language and shows the page again in it. */
export function speakTo(tag) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `staff-lang=${tag}; Path=/; Max-Age=${A_YEAR}; SameSite=Strict${secure}`;
  location.reload();
}
