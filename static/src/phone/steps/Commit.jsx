import { useEffect, useLayoutEffect } from "preact/hooks";
import { all, one } from "../../live/reducer.js";
import { Card } from "../../ui/Card.jsx";
import { dirOf } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { usePhone } from "../context.js";
import { focusHeading } from "../focus-heading.js";
import { Offer } from "../Offer.jsx";
import { ownCommitments } from "../own.js";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";
import { found, People } from "../Topic.jsx";
import { Plain } from "./Plain.jsx";

/** The topics that look for people, those that still search first; a tap opens one. */
export function Commit({ step }) {
  const { live, go } = usePhone();
  const goals = goalsOf(live.state);
  if (!goals.length) return <Plain step={step} />;
  return (
    <>
      <Question step={step} />
      <ul class="goals">
        {goals.map((each) => (
          <li key={each.id}>
            <Goal goal={each} onChoose={() => go("goal", { goal: each.id, step: step.id })} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One of them: a screen of its own, so that the phone's back button leads to the others. */
export function ChosenGoal() {
  const { live, about, back } = usePhone();
  const step = one(live.state, "step", about.step);
  const goal = goalsOf(live.state).find(({ id }) => id === about.goal);
  useLayoutEffect(focusHeading, []);
  useEffect(() => {
    if (!goal) back();
  }, [goal]); // eslint-disable-line react-hooks/exhaustive-deps -- back is new on every drawing
  return <main class="screen">{goal && <Offer step={step} goal={goal} onEnd={back} />}</main>;
}

function Goal({ goal, onChoose }) {
  const { live, lang } = usePhone();
  const own = ownCommitments(live).find((commitment) => commitment[goal.noun] === goal.id);
  return (
    <button type="button" class="goal" onClick={onChoose}>
      {/* An article within a button would leave the button without a name. */}
      <Card card={{ text: goal.title }} phase={goal.phase} size="phone" role="presentation">
        <People topic={goal} />
        {/* The title's language is not the screen's. */}
        <div lang={lang} dir={dirOf(lang)}>
          <p class="goal-found">
            <bdi>{found(goal)}</bdi>
          </p>
          {own ? <Sent waits={own.waits}>{roleDone(own.role)}</Sent> : !goal.coordinated && <GoalWanted />}
        </div>
      </Card>
    </button>
  );
}

function GoalWanted() {
  return (
    <p class="goal-wanted">
      <bdi>{t("Koordination noch gesucht")}</bdi>
    </p>
  );
}

const roleDone = (role) => ({ join: t("Sie machen mit"), coordinate: t("Sie koordinieren"), support: t("Sie unterstützen") })[role];

/** Topics, and action items without one, as what one can join: [{noun, id, title, phase, found, wanted, coordinated}]. */
function goalsOf(state) {
  const topics = all(state, "topic").map((topic) => ({ ...topic, noun: "topic" }));
  const loose = all(state, "action_item").filter((item) => !item.topic && item.status !== "dropped");
  const items = loose.map((item) => ({ ...item, noun: "action_item", title: item.what, phase: "verwirklichung", wanted: 0, coordinated: true, position: Infinity }));
  const missing = (goal) => Math.max(0, goal.wanted - goal.found);
  return [...topics, ...items].sort((a, b) => (missing(b) > 0) - (missing(a) > 0) || a.position - b.position);
}
