import { t } from "./words.js";

const SHAPES = {
  kritik: "M0 0h5l5 5-5 5 5 5-5 5H0z",
  phantasie: "M0 0h5a5 5 0 0 1 0 10a5 5 0 0 1 0 10H0z",
  verwirklichung: "M0 0h10v5H4v5h6v5H4v5H0z",
  neutral: "M0 0h4v20H0z",
};

/** The class that gives an element its phase's colours. */
export const phaseClass = (phase) => `phase-${phase in SHAPES ? phase : "neutral"}`;

export function phaseName(phase) {
  const names = { kritik: t("Kritik"), phantasie: t("Phantasie"), verwirklichung: t("Verwirklichung") };
  return names[phase] ?? "";
}

/** The little card that stands for a phase. */
export function PhaseMark({ phase }) {
  const known = phase in SHAPES ? phase : "neutral";
  return (
    <svg class={`${phaseClass(phase)} icon-turns`} viewBox="0 0 24 20" aria-hidden="true">
      <rect width="24" height="20" rx="2" fill="var(--paper)" />
      <path d={SHAPES[known]} fill="var(--edge)" />
    </svg>
  );
}

/** The phase by shape, colour and word; children replace its name. */
export function PhaseSign({ phase, children }) {
  return (
    <span class={`phase-sign ${phaseClass(phase)}`}>
      <PhaseMark phase={phase} />
      {children ?? phaseName(phase)}
    </span>
  );
}
