import { useState } from "preact/hooks";
import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { DirectoryConsent } from "./DirectoryConsent.jsx";
import { thanksWords } from "./EngagementCard.jsx";
import { EngagementForm } from "./EngagementForm.jsx";
import { EditActions, MenuButton, OwnActions } from "./OwnActions.jsx";
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
  const note = live.status === "online" ? t("wird gesendet") : t("wartet auf Netz");
  const state = engagement.waits ? { state: "pending", note } : {};
  const menu = <MenuButton open={mode === "menu"} onToggle={() => setMode(mode ? null : "menu")} />;
  return (
    <Card card={engagement} phase="neutral" size="phone" untagged={engagement.lang === lang} menu={menu} {...state}>
      <Told engagement={engagement} />
      <div class="own-more" lang={lang} dir={dirOf(lang)}>
        {engagement.thanks > 0 && (
          <p class="card-state">
            <Icon name="heart" />
            <bdi>{thanksWords(engagement.thanks)}</bdi>
          </p>
        )}
        {mode === "menu" && <OwnActions noun="engagement" id={engagement.id} onEdit={() => setMode("edit")} />}
        <DirectoryConsent checked={engagement.consent} onChange={(consent) => change({ consent })} />
      </div>
    </Card>
  );
}

function Edit({ engagement, onSave, onEnd }) {
  const save = (fields) => {
    onSave(fields);
    onEnd();
  };
  return (
    <EngagementForm name={`engaged:${engagement.id}`} engagement={engagement} onSend={save}>
      {(clear) => <EditActions onCancel={() => [clear(), onEnd()]} />}
    </EngagementForm>
  );
}
