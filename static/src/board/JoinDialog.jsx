// How to get in: QR code, address, code; and the other views.
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { Button } from "../ui/Button.jsx";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { isOnStage, toggleOnStage } from "./on-stage.js";
import { SecondLanguage } from "./SecondLanguage.jsx";

export function JoinDialog() {
  const board = useBoard();
  const { page } = board;
  const { state } = useLive(board.live);
  const workshop = workshopOf(state);
  const large = isOnStage(state, "qr");
  return (
    <Dialog title={t("So kommt man dazu")}>
      <div class="join">
        <img class="join-qr" src={page.qr_url} alt={t("QR-Code mit der Adresse zum Mitmachen")} />
        <div>
          <p class="join-code">
            <bdi dir="ltr">{workshop.code}</bdi>
          </p>
          <p>
            <bdi dir="ltr">
              <a href={page.join_url} target="_blank" rel="noopener">
                {page.join_url.replace(/^https?:\/\//, "")}
              </a>
            </bdi>
          </p>
          <div class="join-actions">
            {board.may("workshop.change") && (
              <Button icon="screen" onClick={() => toggleOnStage(board, "qr")}>
                {large ? t("Auf der Leinwand wieder klein") : t("Groß auf die Leinwand")}
              </Button>
            )}
            <a class="button button-quiet" href={`/w/${workshop.id}/stage`} target="_blank" rel="noopener">
              {t("Leinwand öffnen")}
            </a>
          </div>
        </div>
      </div>
      {board.may("workshop.change") && <SecondLanguage workshop={workshop} />}
      <details class="join-kiosk">
        <summary>{t("Ein Tablet für alle, ohne eigenes Handy")}</summary>
        <div class="join">
          <img class="join-qr" src={`${page.qr_url}?kiosk`} alt={t("QR-Code für ein gemeinsames Tablet")} />
          <div>
            <p>{t("Scannen Sie mit dem Tablet diesen Code. Jede Person fängt dort neu an, und danach bleibt nichts von ihr stehen.")}</p>
            <p>
              <bdi dir="ltr">
                <a href={`${page.join_url}?kiosk`} target="_blank" rel="noopener">
                  {`${page.join_url.replace(/^https?:\/\//, "")}?kiosk`}
                </a>
              </bdi>
            </p>
          </div>
        </div>
      </details>
    </Dialog>
  );
}
