/** Has the browser keep this page and its scripts, where it can (over TLS): then it opens without network too. */
export function keepPage() {
  // Only what lies below /j/ (QR codes: /J/): no page with a key has anything to do with the worker.
  const scope = location.pathname.slice(0, 3);
  try {
    navigator.serviceWorker?.register("/worker.js", { scope }).catch(() => {});
  } catch {
    // A browser that refuses cookies refuses this as well; all else works.
  }
}
