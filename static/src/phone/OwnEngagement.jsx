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
import { draftsOf } from "./own-engagement.js";
import { EditActions, MenuButton, OwnActions } from "./OwnActions.jsx";
import { Told } from "./Told.jsx";
import { isBegun } from "./use-draft.js";

/** What one does oneself, with the thanks for it: it can be changed and taken back, also after the evening. */
export function OwnEngagement({ engagement }) {
  const { live, lang } = usePhone();
  const name = `engaged:${engagement.id}`;
  // A change that one had begun goes on, also after a look at something else.
  const [mode, setMode] = useState(isBegun(live, ...draftsOf(name)) ? "edit" : null); // or "menu"
  const change = async (fields) => {
    const ack = await live.do("engagement.change", { engagement: engagement.id, ...fields });
    announce(ack.ok ? t("Geändert.") : ack.error.message);
  };
  if (mode === "edit") return <Edit name={name} engagement={engagement} onSave={change} onEnd={() => setMode(null)} />;
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

function Edit({ name, engagement, onSave, onEnd }) {
  const save = (fields) => {
    onSave(fields);
    onEnd();
  };
  return (
    <EngagementForm name={name} engagement={engagement} onSend={save}>
      {(clear) => <EditActions onCancel={() => [clear(), onEnd()]} />}
    </EngagementForm>
  );
}
