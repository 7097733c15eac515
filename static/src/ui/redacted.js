const BARS_ONLY = /^█+$/;

/** Nothing of the card's words is left to be read. */
export const isBlack = ({ text }) => BARS_ONLY.test(text.trim());
