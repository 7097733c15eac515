import { t } from "../ui/words.js";

/** Takes an item of a ballot forward. */
export const makeTopic = (board, item) => board.actions.act("topic.create", { origin: { noun: "item", id: item } }, t("Thema angelegt"));

/** The same for several results, one after the other, so that each can be undone; ends at the first that is refused. */
export async function makeTopics(board, results) {
  for (const { item } of results) {
    const ack = await makeTopic(board, item);
    if (!ack.ok) return;
  }
}
