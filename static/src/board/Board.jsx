// The moderator's board: agenda left, the part that the step needs in the middle, the tray right.
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { createActions } from "./actions.js";
import { Agenda } from "./Agenda.jsx";
import { openStep, tabFor, workshopOf } from "./agenda.js";
import { Ballots } from "./Ballot.jsx";
import { BoardContext } from "./context.js";
import { Engagement } from "./Engagement.jsx";
import { Feedback } from "./Feedback.jsx";
import { Flip } from "./Flip.jsx";
import { createHand } from "./hand.js";
import { createHolding } from "./holding.js";
import { keepFocus } from "../ui/kept-focus.js";
import { Menu } from "./Menu.jsx";
import { Helper } from "./helper/Helper.jsx";
import { useHelping } from "./helper/use-helping.js";
import { HistoryDialog } from "./HistoryDialog.jsx";
import { Mediate } from "./mediate/Mediate.jsx";
import { ParkedNotice } from "./moderation/Parked.jsx";
import { waitingCards } from "./moderation/queues.js";
import { may, mayTakeAway } from "./roles.js";
import { StagePreview } from "./StagePreview.jsx";
import { cardsInAll } from "./steps.js";
import { Tabs } from "./Tabs.jsx";
import { TopBar } from "./TopBar.jsx";
import { Tables } from "./Tables.jsx";
import { Topics } from "./Topics.jsx";
import { TopicsNotice } from "./TopicsNotice.jsx";
import { UndoBar } from "./UndoBar.jsx";
import { useActions } from "./use-actions.js";
import { useOnePress } from "./use-one-press.js";
import { useStageKeys } from "./use-stage-keys.js";
import { useStepKeys } from "./use-step-keys.jsx";
import { useUndoKeys } from "./use-undo-keys.js";
import { useWhy } from "./use-why.js";
import { useWall } from "./use-wall.js";
import { openSorting } from "./sorting/ask.js";
import { Loading, Refused } from "./Waiting.jsx";
import { WallTab } from "./WallTab.jsx";
import { lacksGloss } from "./wall.js";

const NO_FILTER = { query: "", bare: false, german: false };

function workingOn(live) {
  const actions = createActions(live);
  const holding = createHolding(live);
  return { actions, holding, hand: createHand({ live, actions, holding }) };
}

// What every part may reach for; the setters of useState never change, so neither does this.
function useContextValue(live, page, setDialog, setMenu, setNaming, setTab, setHelping) {
  const working = useMemo(() => workingOn(live), [live]);
  return useMemo(
    () => ({
      page,
      live,
      lang: page.lang,
      ...working,
      sorting: openSorting(() => workshopOf(live.state).id),
      may: (kind) => may(live.me && live.me.role, kind, (workshopOf(live.state) || {}).closed),
      get takesAway() {
        return mayTakeAway(live.me && live.me.role);
      },
      show: (dialog) => setDialog(dialog),
      close: () => setDialog(null),
      history: () => setDialog(<HistoryDialog />),
      menu: (anchor, label, items) => items.length && setMenu({ anchor, label, items }),
      name: (cluster) => setNaming(cluster),
      turnTo: (tab) => setTab(tab),
      help: setHelping,
    }),
    [live, page, working, setDialog, setMenu, setNaming, setTab, setHelping],
  );
}

// The tab follows the steps, until somebody chooses another one.
function useTab(step) {
  const [tab, setTab] = useState("wall");
  const id = step ? step.id : null;
  const wanted = step ? tabFor(step.type) : null;
  useLayoutEffect(() => {
    if (wanted) setTab(wanted);
  }, [id, wanted]);
  return [tab, setTab];
}

function Offline({ status }) {
  if (status === "online") return null;
  return (
    <p class="offline" role="status">
      <Icon name="wifi-off" />
      {t("Gerade kein Netz. Arbeiten Sie weiter, alles wird nachgeholt, sobald die Verbindung steht.")}
    </p>
  );
}

function Shell({ board, state, menu, setMenu, dialog, naming, tab }) {
  const { live, actions } = board;
  const now = useActions(actions);
  const [chosen, setChosen] = useState(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const view = useWall(state, now.moves, chosen);
  const bare = view.wall ? Object.values(view.pile).flat().filter(lacksGloss).length : 0;
  useStageKeys(board, board.may("workshop.change"));
  useUndoKeys(actions, board.may("undo"), board.history);
  useStepKeys(board);
  useWhy(actions);
  useEffect(() => keepFocus(), []);

  function showBare() {
    board.turnTo("wall");
    setFilter({ ...filter, bare: !filter.bare });
  }

  function showWaiting() {
    board.turnTo("wall");
    requestAnimationFrame(() => {
      const title = document.getElementById("waiting-title");
      if (title) title.scrollIntoView();
    });
  }

  return (
    <div class="board">
      <TopBar state={state} status={live.status} presence={live.presence} cards={cardsInAll(state)} bare={bare} onBare={showBare} waiting={waitingCards(state).length} onWaiting={showWaiting} />
      <Offline status={live.status} />
      <div class="board-main">
        <aside class="side" aria-label={t("Ablauf und Leinwand")}>
          <Agenda state={state} />
          <StagePreview state={state} />
        </aside>
        <main class="middle">
          <ParkedNotice state={state} />
          {tab !== "dots" && <TopicsNotice state={state} />}
          <Tabs chosen={tab} onChoose={board.turnTo} />
          {/* Where there is nothing to do any more the keyboard still scrolls. */}
          <div class={tab === "wall" ? "tab-panel" : "tab-panel tab-panel-scrolls"} role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={board.may("step.open") ? undefined : 0}>
            {tab === "wall" && <WallTab view={view} naming={naming} filter={filter} setFilter={setFilter} onWall={setChosen} />}
            {tab === "dots" && <Ballots state={state} presence={live.presence} />}
            {tab === "flip" && <Flip state={state} />}
            {tab === "tables" && <Tables state={state} />}
            {tab === "topics" && <Topics state={state} />}
            {tab === "feedback" && <Feedback state={state} />}
            {tab === "engagement" && <Engagement state={state} />}
          </div>
        </main>
      </div>
      <UndoBar bar={now.bar} notice={now.notice} />
      <p class="visually-hidden" role="status" aria-live="polite">{now.said}</p>
      {dialog}
      {menu && (
        <Menu
          {...menu}
          onClose={(refocus) => {
            setMenu(null);
            if (refocus && menu.anchor.isConnected) menu.anchor.focus();
          }}
        />
      )}
    </div>
  );
}

export function Board({ live, page }) {
  const { state, status, error } = useLive(live);
  const [dialog, setDialog] = useState(null);
  const [menu, setMenu] = useState(null);
  const [naming, setNaming] = useState(null);
  const [tab, setTab] = useTab(openStep(state));
  const [helping, setHelping] = useHelping(live);
  useOnePress();
  const board = useContextValue(live, page, setDialog, setMenu, setNaming, setTab, setHelping);
  if (status === "refused") return <Refused error={error} />;
  if (!workshopOf(state)) return <Loading status={status} />;
  return (
    <BoardContext.Provider value={board}>
      {live.me.role === "mediate" ? (
        <Mediate state={state} />
      ) : helping ? (
        <Helper state={state} dialog={dialog} onBoard={() => setHelping(false)} />
      ) : (
        <Shell board={board} state={state} menu={menu} setMenu={setMenu} dialog={dialog} naming={naming} tab={tab} />
      )}
    </BoardContext.Provider>
  );
}
