// What people read from the wall and type: the address without what a browser adds by itself, the code in two halves.

/** "https://miteinander.example/j/K7M4QX" → "miteinander.example": the start page asks for the code. */
export const address = (joinUrl) => new URL(joinUrl).host.toLowerCase();

/** "K7M4QX" → ["K7M", "4QX"]. */
export function spoken(code) {
  const half = Math.ceil(code.length / 2);
  return code.length < 6 ? [code] : [code.slice(0, half), code.slice(half)];
}
