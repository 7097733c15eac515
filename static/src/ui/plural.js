// Reads the plural rule of a gettext catalogue ("nplurals=3; plural=n==1 ? 0 : n>1 ? 1 : 2;" or just the expression).
// A parser of its own, since the page's security policy forbids eval.

const TOKEN = /\s*(\d+|n|\|\||&&|[=!<>]=|[<>?:()%*/+-]|!)/y;
const LEVELS = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]];

const OPERATORS = {
  "||": (a, b) => (a || b ? 1 : 0),
  "&&": (a, b) => (a && b ? 1 : 0),
  "==": (a, b) => Number(a === b),
  "!=": (a, b) => Number(a !== b),
  "<": (a, b) => Number(a < b),
  ">": (a, b) => Number(a > b),
  "<=": (a, b) => Number(a <= b),
  ">=": (a, b) => Number(a >= b),
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => Math.trunc(a / b),
  "%": (a, b) => a % b,
};

/** A function n → index of the plural form. Throws SyntaxError when the rule cannot be read. */
export function pluralRule(text) {
  const tokens = tokenize(text.replace(/^.*plural\s*=(?!=)/s, "").replace(/;\s*$/, ""));
  const rule = choice(tokens);
  if (tokens.length) throw new SyntaxError(`plural rule: ${text}`);
  return rule;
}

function tokenize(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`plural rule: ${text}`);
    tokens.push(match[1]);
  }
  return tokens;
}

function choice(tokens) {
  const condition = binary(tokens, 0);
  if (tokens[0] !== "?") return condition;
  tokens.shift();
  const yes = choice(tokens);
  expect(tokens, ":");
  const no = choice(tokens);
  return (n) => (condition(n) ? yes(n) : no(n));
}

function binary(tokens, level) {
  if (level === LEVELS.length) return operand(tokens);
  let left = binary(tokens, level + 1);
  while (LEVELS[level].includes(tokens[0])) {
    const apply = OPERATORS[tokens.shift()];
    const [a, b] = [left, binary(tokens, level + 1)];
    left = (n) => apply(a(n), b(n));
  }
  return left;
}

function operand(tokens) {
  const token = tokens.shift();
  if (token === "n") return (n) => n;
  if (/^\d+$/.test(token)) return () => Number(token);
  if (token === "!") {
    const inner = operand(tokens);
    return (n) => Number(!inner(n));
  }
  if (token !== "(") throw new SyntaxError(`plural rule: ${token}`);
  const inner = choice(tokens);
  expect(tokens, ")");
  return inner;
}

function expect(tokens, token) {
  if (tokens.shift() !== token) throw new SyntaxError(`plural rule: ${token} expected`);
}
