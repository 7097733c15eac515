// What the oldest engines know that a phone in the hall may have, by MDN's data (@mdn/browser-compat-data).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
export const DATA = JSON.parse(readFileSync(require.resolve("@mdn/browser-compat-data"), "utf8"));

const OLDEST = { chrome: 80, chrome_android: 80, safari: 13, safari_ios: 13 };

const version = (text) => (text === "preview" || !text ? Infinity : parseFloat(String(text).replace("≤", "")));

const covers = (statement, oldest) =>
  version(statement.version_added) <= oldest && !statement.version_removed && !statement.flags && !statement.prefix && !statement.alternative_name;

/** Whether all of the oldest engines have the feature that this compat entry is about. */
export function isOld({ support }) {
  return Object.entries(OLDEST).every(([engine, oldest]) =>
    [support[engine] ?? []].flat().some((statement) => covers(statement, oldest)));
}

const builtins = DATA.javascript.builtins;

/** The compat entry of a global name; undefined if no platform defines it. */
export const ofGlobal = (name) => (DATA.api[name] ?? builtins[name] ?? builtins.globals?.[name])?.__compat;

/** The compat entry of `Owner.name`. */
export const ofStatic = (owner, name) =>
  (DATA.api[owner]?.[`${name}_static`] ?? builtins[owner]?.[name] ?? builtins[owner]?.[`${name}_static`])?.__compat;

/** name → the compat entries of all members of the platform with this name; "method option" → the same of its options. */
const members = new Map();
const options = new Map();
const add = (map, name, compat) => compat && map.set(name, [...(map.get(name) ?? []), compat]);
const optionName = (key) => /^(?:options_)?(\w+)_(?:parameter|option)$/.exec(key)?.[1];

function addOptions(method, feature) {
  for (const [key, inner] of Object.entries(feature)) {
    if (key === "__compat" || typeof inner !== "object") continue;
    if (optionName(key)) add(options, `${method} ${optionName(key)}`, inner.__compat);
    addOptions(method, inner);
  }
}

for (const owner of [DATA.api, builtins, builtins.Intl].flatMap(Object.values)) {
  for (const [key, feature] of Object.entries(owner)) {
    if (key === "__compat" || typeof feature !== "object") continue;
    const name = key.replace(/_static$/, "");
    add(members, name, feature.__compat);
    addOptions(name, feature);
  }
}

const isNew = (entries = []) => entries.length > 0 && !entries.some(isOld);

/** Whether everything on the platform that has a member of this name is too new. */
export const isNewMember = (name) => isNew(members.get(name));

/** The same for an option of a method or constructor of this name. */
export const isNewOption = (method, name) => isNew(options.get(`${method} ${name}`));
