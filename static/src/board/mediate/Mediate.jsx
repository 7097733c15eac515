// The mediator's screen: one card after the other that the hall cannot read yet, and nothing else.
import { useState } from "preact/hooks";
import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { workshopOf } from "../agenda.js";
import { useBoard } from "../context.js";
import { StaffLanguage } from "../StaffLanguage.jsx";
import { useNow } from "../use-now.js";
import { hasWords, recall, remember, withMine } from "./device.js";
import { ForSomebody } from "./ForSomebody.jsx";
import { Figures } from "./Figures.jsx";
import { Langs } from "./Langs.jsx";
import { foreignLanguages, toReadAgain, versionsOf, waitingIn } from "./queue.js";
import { Turn } from "./Turn.jsx";
import { useTurn } from "./use-turn.js";
import { Versions } from "./Versions.jsx";

export function Mediate({ state }) {
  const { live, page } = useBoard();
  const [self, setSelf] = useState(() => recall(live.store, page.workshop));
  const now = useNow(5000);
  const workshop = workshopOf(state);
  const languages = foreignLanguages(state, page.languages.map(({ tag }) => tag));
  const langs = self.langs.filter((tag) => languages.includes(tag));
  const waiting = waitingIn(state, langs, now);
  const turn = useTurn(live, self.device, langs, waiting.n + waiting.machine);
  const keep = (changes) => setSelf(remember(live.store, page.workshop, changes));
  const saved = (card) => keep({ mine: withMine(self.mine, card) });
  const mine = versionsOf(state, self.mine);
  const again = toReadAgain(state, langs).filter((card) => !self.mine.includes(card.id));

  return (
    <div class="mediate">
      <header class="mediate-top">
        <img class="mark" src="/icon.svg" alt="" />
        <h1>{workshop.title}</h1>
        <StaffLanguage />
        {live.status !== "online" && (
          <p class="mediate-net" role="status">
            <Icon name="wifi-off" />
            {t("Gerade kein Netz. Ihre Fassung geht los, sobald es wieder da ist.")}
          </p>
        )}
      </header>
      <main class="mediate-main">
        <section class="mediate-turn" aria-labelledby="mediate-title">
          <h2 id="mediate-title">{t("Karten ohne deutsche Fassung")}</h2>
          <Langs languages={languages} chosen={langs} onChoose={(chosen) => keep({ langs: chosen })} />
          {langs.length > 0 && !workshop.closed && <Figures waiting={waiting} />}
          <Turn state={state} turn={turn} chosen={langs.length > 0} closed={workshop.closed} left={waiting} onSaved={saved} />
        </section>
        <aside class="mediate-side">
          {(!workshop.closed || hasWords(self.draft)) && <ForSomebody state={state} langs={langs} draft={self.draft} onDraft={(draft) => keep({ draft })} />}
          <Versions title={t("Bitte gegenlesen")} cards={again} state={state} onSaved={saved} readAgain />
          <Versions title={t("Ihre Fassungen")} cards={mine} state={state} onSaved={saved} empty={t("Was Sie übersetzt haben, steht hier. Sie können es jederzeit ändern.")} />
        </aside>
      </main>
    </div>
  );
}
