/** "19:45": the time of day at which a running timer ends; "" when none runs (what is stopped ends at no known time). */
export function goesOnAt(timer, lang) {
  if (!timer || !timer.ends_at) return "";
  return new Intl.DateTimeFormat([lang, "de"], { hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn" }).format(new Date(timer.ends_at));
}
