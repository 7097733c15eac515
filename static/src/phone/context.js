import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** {live, lang, page, screen, go(screen, about), back(), about, speak(lang), people}: what every part of the phone view may need. */
export const PhoneContext = createContext(null);

export const usePhone = () => useContext(PhoneContext);
