// What a built script uses that the oldest engines do not have. A name that the script gives to something of its own is not
// the platform's; a method is its own only if it is defined as one (`at` is also the time of an entry, Array's `at` is not).
import { parse } from "acorn";
import { analyze } from "eslint-scope";
import { isNewMember, isNewOption, isOld, ofGlobal, ofStatic } from "./support.js";

const OPTIONS = { ecmaVersion: 2020, sourceType: "module" };

/** The names of what this code uses and the oldest engines do not have; throws where they could not even read it. */
export function newIn(code) {
  const tree = parse(code, { ...OPTIONS, ranges: true });
  const own = ownNames(tree);
  const found = new Set(newGlobals(tree));
  walk(tree, (node) => [NEW[node.type]?.(node, own)].flat().filter(Boolean).forEach((name) => found.add(name)));
  return [...found].sort();
}

// The parser reads ES2020; of that Safari 13.0 lacks what comes first here.
const NEW = {
  ChainExpression: () => "a?.b",
  LogicalExpression: ({ operator }) => operator === "??" && "a ?? b",
  ExportAllDeclaration: ({ exported }) => exported && "export * as",
  Literal: ({ bigint, regex }) => (bigint && "BigInt") || (regex && newInPattern(regex.pattern)),
  NewExpression: ({ callee, arguments: given }) => [
    callee.name === "RegExp" && typeof given[0]?.value === "string" && newInPattern(given[0].value),
    ...newOptions(callee, given),
  ],
  CallExpression: ({ callee, arguments: given }, own) => [
    callee.type === "MemberExpression" && newMethod(callee, own.methods),
    ...newOptions(callee, given),
  ],
  MemberExpression: (node, own) => newMember(node, own.names),
  ObjectPattern: ({ properties }, own) =>
    properties.map(({ key, computed }) => key && newMember({ object: {}, property: key, computed }, own.names)),
};

const newInPattern = (pattern) => /\(\?<[=!]/.test(pattern) && "lookbehind";

function newMember({ object, property: { name }, computed }, own) {
  if (computed) return null;
  const known = object.type === "Identifier" && ofStatic(object.name, name);
  if (known) return !isOld(known) && `${object.name}.${name}`;
  return isNewMember(name) && !own.has(name) && `.${name}`;
}

function newMethod(callee, own) {
  const name = newMember(callee, own);
  return name && `${name}()`;
}

function newOptions(callee, given) {
  const method = callee.property?.name ?? callee.name;
  const keys = given.filter(({ type }) => type === "ObjectExpression").flatMap(({ properties }) => properties.map(({ key }) => key?.name));
  return keys.filter((name) => name && isNewOption(method, name)).map((name) => `${method}({${name}})`);
}

function newGlobals(tree) {
  const { globalScope } = analyze(tree, OPTIONS);
  const names = globalScope.through.map(({ identifier }) => identifier.name);
  return names.filter((name) => ofGlobal(name) && !isOld(ofGlobal(name)));
}

function ownNames(tree) {
  const own = { names: new Set(), methods: new Set() };
  const take = (key, value) => {
    own.names.add(key?.name ?? key?.value);
    if (!/Literal/.test(value?.type)) own.methods.add(key?.name ?? key?.value);
  };
  walk(tree, (node) => {
    if (node.type === "MethodDefinition") take(node.key, node.value);
    if (node.type === "ObjectExpression") node.properties.forEach(({ key, value }) => take(key, value));
    if (node.type === "AssignmentExpression") take(node.left.property, node.right);
  });
  return own;
}

function walk(node, visit) {
  if (Array.isArray(node)) node.forEach((inner) => walk(inner, visit));
  else if (typeof node?.type === "string") {
    visit(node);
    Object.values(node).forEach((inner) => walk(inner, visit));
  }
}
