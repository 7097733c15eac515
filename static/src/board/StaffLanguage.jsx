// English or German, for screens without the menu in which the board offers it.
import { Button } from "../ui/Button.jsx";
import { useBoard } from "./context.js";
import { otherLanguage, speakTo } from "./staff-language.js";

export function StaffLanguage() {
  const { tag, name } = otherLanguage(useBoard().lang);
  return <Button kind="quiet" class="staff-language" icon="globe" lang={tag} onClick={() => speakTo(tag)}>{name}</Button>;
}
