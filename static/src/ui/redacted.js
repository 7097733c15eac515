const BARS_ONLY = /^[█\s]*█[█\s]*$/;

/** Nothing of the card's words is left to be read (workshop/text.py has its twin). */
export const isBlack = ({ text }) => BARS_ONLY.test(text);
