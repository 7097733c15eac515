import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { ownAnswer } from "./own.js";

/** `{answer, give(value)}`: one's answer to a scale or poll, or null, and how to give or change it. */
export function useAnswer(step) {
  const { live } = usePhone();
  const give = async (value) => {
    const ack = await live.do("answer.give", { step: step.id, value });
    announce(ack.ok ? t("Ihre Antwort ist da.") : ack.error.message);
  };
  return { answer: ownAnswer(live, step), give };
}
