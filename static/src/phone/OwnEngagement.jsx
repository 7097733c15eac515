import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { DirectoryConsent } from "./DirectoryConsent.jsx";
import { thanksWords } from "./EngagementCard.jsx";
import { EngagementForm } from "./EngagementForm.jsx";
import { MenuButton } from "./OwnCards.jsx";
import { Told } from "./Told.jsx";

/** What one does oneself, with the thanks for it: it can be changed and taken back, also after the evening. */
export function OwnEngagement({ engagement }) {
  const { live, lang } = usePhone();
  const [mode, setMode] = useState(null); // "menu" or "edit"
  const change = async (fields) => {
    const ack = await live.do("engagement.change", { engagement: engagement.id, ...fields });
    announce(ack.ok ? t("Geändert.") : ack.error.message);
  };
  if (mode === "edit") return <Edit engagement={engagement} onSave={change} onEnd={() => setMode(null)} />;
  const menu = <MenuButton open={mode === "menu"} onToggle={() => setMode(mode ? null : "menu")} />;
  return (
    <Card card={engagement} phase="neutral" size="phone" untagged={engagement.lang === lang} state={engagement.waits ? "pending" : undefined} menu={menu}>
      <Told engagement={engagement} />
      <div class="own-more" lang={lang} dir={dirOf(lang)}>
        {engagement.thanks > 0 && (
          <p class="card-state">
            <Icon name="heart" />
            <bdi>{thanksWords(engagement.thanks)}</bdi>
          </p>
        )}
        {mode === "menu" && <Actions engagement={engagement} onEdit={() => setMode("edit")} />}
        <DirectoryConsent checked={engagement.consent} onChange={(consent) => change({ consent })} />
      </div>
    </Card>
  );
}

function Actions({ engagement, onEdit }) {
  const { live } = usePhone();
  const withdraw = async () => {
    const ack = await live.do("engagement.withdraw", { engagement: engagement.id });
    announce(ack.ok ? t("Karte zurückgezogen.") : ack.error.message);
  };
  return (
    <div class="card-actions">
      <Button icon="pencil" onClick={onEdit}>
        {t("Ändern")}
      </Button>
      <Button kind="danger" onClick={withdraw}>
        {t("Zurückziehen")}
      </Button>
    </div>
  );
}

function Edit({ engagement, onSave, onEnd }) {
  const save = (fields) => {
    onSave(fields);
    onEnd();
  };
  return (
    <EngagementForm name={`engaged:${engagement.id}`} engagement={engagement} onSend={save}>
      {(clear) => (
        <div class="card-actions">
          <Button kind="main" type="submit">
            {t("Änderung speichern")}
          </Button>
          <Button kind="quiet" onClick={() => [clear(), onEnd()]}>
            {t("Abbrechen")}
          </Button>
        </div>
      )}
    </EngagementForm>
  );
}
