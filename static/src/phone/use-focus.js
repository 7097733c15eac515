import { useLayoutEffect } from "preact/hooks";

/** Puts the cursor into a field that has just appeared because somebody asked for it. */
export function useFocus(field, wanted) {
  useLayoutEffect(() => {
    if (wanted) field.current.focus();
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- only when it appears
}
