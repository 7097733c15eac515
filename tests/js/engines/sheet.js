// What a built style sheet uses that the oldest engines do not have, and for which it gives them nothing else.
import { generate, parse, walk } from "css-tree";
import { DATA, isOld } from "./support.js";

const { properties, selectors, types } = DATA.css;
const atRules = DATA.css["at-rules"];
const OLD_UNITS = new Set(["px", "em", "rem", "ch", "ex", "vh", "vw", "vmin", "vmax", "cm", "mm", "in", "pt", "pc", "s", "ms", "deg", "rad", "turn", "fr", "dpi", "dppx"]);

const isNew = (feature) => Boolean(feature?.__compat) && !isOld(feature.__compat);

/** Their names: `property`, `property: value`, `:selector`, `@rule`. What stands in @supports is asked for, not used. */
export function newIn(css) {
  const found = new Set();
  walk(parse(css), {
    enter(node) {
      if (node.type === "Atrule") {
        if (node.name === "supports") return this.skip;
        newAtRule(node).forEach((name) => found.add(name));
      }
      if (node.type === "PseudoClassSelector" && isNew(selectors[node.name])) found.add(`:${node.name}`);
      if (node.type === "PseudoElementSelector" && isNew(selectors[node.name])) found.add(`::${node.name}`);
      if (node.type === "Block") newDeclarations(node).forEach((name) => found.add(name));
    },
  });
  return [...found].sort();
}

function newAtRule({ name, prelude }) {
  const features = [];
  if (isNew(atRules[name])) features.push(`@${name}`);
  if (name === "media") {
    walk(prelude, (node) => node.type === "Feature" && isNew(atRules.media[node.name]) && features.push(`@media ${node.name}`));
  }
  return features;
}

function newDeclarations(block) {
  const before = [];
  const found = [];
  block.children.forEach((node) => {
    if (node.type !== "Declaration") return;
    // A browser that does not understand it keeps what it was told before.
    if (!before.some(({ property }) => property === node.property)) found.push(...newInDeclaration(node, before));
    before.push(node);
  });
  return found;
}

function newInDeclaration({ property, value }, before) {
  if (property.startsWith("--") || property.startsWith("-")) return [];
  if (isFlexGap(property, before)) return [`${property} (flex)`];
  if (isNew(properties[property])) return [property];
  return newValues(property, value).map((name) => `${property}: ${name}`);
}

// Known for grids only; what is no grid by the same rule is taken for a flex box.
function isFlexGap(property, before) {
  return /^(row-|column-)?gap$/.test(property) && !before.some((other) => other.property === `grid-${property}`);
}

function newValues(property, value) {
  const names = [];
  walk(value, (node) => {
    if (node.type === "Identifier" && isNew(properties[property]?.[node.name])) names.push(node.name);
    if (node.type === "Function" && isNew(types[node.name] ?? types.color?.[node.name])) names.push(`${node.name}()`);
    if (node.type === "Dimension" && !OLD_UNITS.has(node.unit.toLowerCase())) names.push(generate(node));
  });
  return names;
}
