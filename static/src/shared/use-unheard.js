import { useState } from "preact/hooks";
import { forgetUnheard, hearOfRefused, unheard } from "./unheard.js";

/** `{refused: {n, reasons}, look(), heard()}`: what people who are gone were refused; `heard` once somebody knows of it. */
export function useUnheard({ code }, store) {
  const [refused, setRefused] = useState(() => unheard(code, store));
  const look = () => {
    hearOfRefused(code, store);
    const now = unheard(code, store);
    setRefused((known) => (known.n === now.n ? known : now));
  };
  const heard = () => {
    forgetUnheard(code, store);
    look();
  };
  return { refused, look, heard };
}
