// What the worker may keep. Pure, so that a test can say what it never touches.

const PAGE = /^\/j\/[^/]+\/?$/i; // a QR code speaks in capitals
const ASSET = /^\/static\/dist\/[\w.-]+\.[0-9A-Z]{8}\.(js|css)$/;
const NAMED = /\/static\/dist\/[\w.-]+\.[0-9A-Z]{8}\.(?:js|css)/g;
const MOST = 4;

/** The page of a phone, or of a device that several people use. */
export const isPage = (url) => PAGE.test(new URL(url).pathname);

/** A script or style sheet that never changes: the hash of its content is in its name. */
export const isAsset = (url) => ASSET.test(new URL(url).pathname);

/** The paths of all scripts and style sheets that a page names, those for later too. */
export const assetsIn = (html) => [...new Set(html.match(NAMED) ?? [])];

/** Of the addresses in a cache, oldest first: the pages beyond the latest few. */
export const tooMany = (urls) => urls.filter(isPage).slice(0, -MOST);
