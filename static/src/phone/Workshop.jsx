import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { one } from "../live/reducer.js";
import { inLanguage } from "../ui/text.js";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { PhoneContext } from "./context.js";
import { focusHeading, rescueFocus } from "./focus-heading.js";
import { Footer } from "./Footer.jsx";
import { Header } from "./Header.jsx";
import { Help } from "./Help.jsx";
import { Aside, fetchLater, Late, useLater } from "./late.js";
import { Loading } from "./Loading.jsx";
import { Refusals } from "./Refusals.jsx";
import { StepView } from "./steps/index.js";
import { Strip } from "./Strip.jsx";
import { Switch } from "./Switch.jsx";
import { isBeside, useScreen } from "./use-screen.js";

const ASIDE = ["goal", "wall", "mine", "others", "outbox"].map((name) => [name, () => <Aside name={name} />]);
const SCREENS = { ...Object.fromEntries(ASIDE), help: Help, language: Switch };

/**
 * The evening on a phone: the current step, and what one can look at beside it. `people`: who shares the
 * device (static/src/shared); children stand above all, on a tablet for everybody.
 */
export function Workshop({ live, lang, page, speak, people, children }) {
  useLive(live);
  const way = useScreen(people && !people.list.length ? "people" : null);
  const { screen, about, go, back } = way;
  const workshop = one(live.state, "workshop", page.workshop);
  const step = workshop?.step ? one(live.state, "step", workshop.step) : null;
  useStepNews(workshop, step, lang, way);
  useWayBack(screen);
  useEffect(() => {
    fetchLater(document.querySelector("[data-later]").dataset.later, page, live.store);
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once; neither changes
  const later = useLater();
  useEffect(() => later?.keep(live), [later, live]);
  if (live.status === "refused") return <Refused error={live.error}>{children}</Refused>;
  if (!workshop) {
    return (
      <main class="screen">
        <Loading />
      </main>
    );
  }
  // Between two steps there is nothing to do but to end what one had begun.
  const begunFirst = !step && !workshop.closed;
  const Screen = screen === "people" ? people?.Screen : SCREENS[screen];
  return (
    <PhoneContext.Provider value={{ live, lang, page, workshop, step, screen, go, back, about, speak, people }}>
      <header>
        {children}
        <Header />
        {people && <people.Bar />}
        <Strip />
        <Late name="seat" />
      </header>
      {Screen ? (
        <Screen />
      ) : (
        <main class="screen" id="step">
          {step && <Late name="front" />}
          {begunFirst && <Late name="drafts" />}
          <Current workshop={workshop} step={step} />
          {!workshop.closed && <Late name="parked" step={step} />}
          {!begunFirst && <Late name="drafts" step={step} />}
          <Refusals />
        </main>
      )}
      <Footer screen={screen} />
      <Late name="heard" />
    </PhoneContext.Provider>
  );
}

function Current({ workshop, step }) {
  if (step && !workshop.closed) return <StepView key={step.id} step={step} />;
  return (
    <Late name={workshop.closed ? "closed" : "wait"}>
      <Loading />
    </Late>
  );
}

// A new step, and the end, are what the hall talks about now: they come to the front and are read out, but never under
// somebody's pen. A step that is closed leaves everybody at what they look at: there is nothing to do yet. It is known as soon as it
// is drawn: a slow phone may be tapped before it has painted, and what was tapped then must not be taken for what was there before.
function useStepNews(workshop, step, lang, { screen, go }) {
  const known = useRef(undefined);
  const now = workshop?.closed ? "closed" : (step?.id ?? null);
  const there = Boolean(workshop);
  useLayoutEffect(() => {
    if (!there) return;
    if (known.current !== undefined && known.current !== now) {
      if (now || !isBeside(screen)) go(null);
      announce(newsOf(workshop, step, lang));
    }
    known.current = now;
    rescueFocus();
  }, [there, now]); // eslint-disable-line react-hooks/exhaustive-deps -- only another step is news
}

function newsOf(workshop, step, lang) {
  if (workshop.closed) return t("Danke, dass Sie dabei waren.");
  return step ? inLanguage(step.title, lang).text : t("Gleich geht es vorn weiter");
}

// Whoever has looked at something else goes on at the step.
function useWayBack(screen) {
  const before = useRef(screen);
  useLayoutEffect(() => {
    if (before.current && !screen) focusHeading();
    before.current = screen;
  }, [screen]);
}

function Refused({ error, children }) {
  return (
    <>
      {children}
      <main class="screen">
        <h1 class="welcome">{t("Das geht gerade nicht")}</h1>
        <p class="lead">{error.message}</p>
        {!children && (
          <p>
            <a class="button button-second wide" href="/">
              {t("Code noch einmal eingeben")}
            </a>
          </p>
        )}
      </main>
    </>
  );
}
