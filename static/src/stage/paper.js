// What people do who have no phone: with paper, by speaking, with a pen. Everybody can follow from the stage alone.
import { t } from "../ui/words.js";
import { stepsOf } from "./things.js";

/** Whether cards and pens lie ready; only the joining step of an agenda can say that they do not. */
export function paperLiesReady(state) {
  const join = stepsOf(state).find((step) => step.type === "join");
  return !join || join.settings.paper_fallback !== false;
}

const ON_PAPER = {
  cards: () => t("Ohne Handy: Karte ausfüllen und einer Helferin geben."),
  dots: () => t("Ohne Handy: Punkte auf den Bogen aus Papier kleben."),
  scale: () => t("Ohne Handy: Zahl auf eine Karte schreiben und abgeben."),
  poll: () => t("Ohne Handy: Antwort auf eine Karte schreiben und abgeben."),
  feedback: () => t("Ohne Handy: einen Satz auf eine Karte schreiben und abgeben."),
  introduce: () => t("Ohne Handy: auf eine Karte schreiben, was Sie schon tun."),
  interview: () => t("Ohne Handy: auf eine Karte schreiben, was Sie schon tun."),
  table_work: () => t("Ohne Handy: Das Tischblatt gibt es auch auf Papier."),
  marketplace: () => t("Ohne Handy: Anliegen auf ein Blatt schreiben."),
};

const BY_SPEAKING = {
  cluster: () => t("Ohne Handy: Rufen Sie uns zu, was zusammengehört."),
  volunteer: () => t("Ohne Handy: Sagen Sie einer Helferin, wo Sie mitmachen."),
  questions: () => t("Ohne Handy: Heben Sie die Hand und fragen Sie."),
  thanks: () => t("Ohne Handy: Sagen Sie Danke mit Ihrem Beifall."),
  session_round: () => t("Ohne Handy: Wer einlädt, hält das Ergebnis auf Papier fest."),
};

const CHATS = new Set(["introduce", "interview"]);

/** The sentence for this step; empty where phones have nothing to do either, or paper is not there. */
export function withoutPhone(state, step) {
  if (step.status !== "open" || step.revealed) return "";
  if (CHATS.has(step.type) && step.settings.collect === "none") return "";
  // In steps that only the moderation sorts, phones have nothing to do.
  if (step.type === "cluster" && step.settings.mode !== "everyone") return "";
  const say = BY_SPEAKING[step.type] || (paperLiesReady(state) && ON_PAPER[step.type]);
  return say ? say() : "";
}
