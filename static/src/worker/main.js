// The phone's page without network: what a phone has once loaded, it can open again. Kept are the join page, which holds nothing
// of anybody, and the hashed files that it names. Live traffic, words and every page with a key pass by untouched.
import { assetsIn, isAsset, isPage, tooMany } from "./kept.js";

const CACHE = "miteinander-1";
// A network that has not brought the page by then is none; what comes later is kept all the same.
const PATIENCE = 4000;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepOpenPages().catch(() => {}));
});

self.addEventListener("activate", (event) => event.waitUntil(dropOtherCaches()));

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  if (mode === "navigate" && isPage(url)) answerPage(event);
  else if (isAsset(url)) event.respondWith(asset(url));
});

function answerPage(event) {
  const { url } = event.request;
  const coming = fetch(event.request);
  event.waitUntil(coming.then((response) => keep(url, response.clone())).catch(() => {}));
  event.respondWith(freshOrKept(coming, url));
}

async function freshOrKept(coming, url) {
  const kept = await caches.match(url);
  if (!kept) return coming;
  const fresh = coming.then((response) => (response.status < 500 ? response : kept), () => kept);
  return Promise.race([fresh, new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE))]);
}

async function asset(url) {
  return (await caches.match(url, { ignoreSearch: true })) ?? fetch(url);
}

// The page from which the worker came was loaded without it.
async function keepOpenPages() {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const pages = new Set(open.map(({ url }) => url.replace(/#.*/, "")).filter(isPage));
  for (const url of pages) await keep(url, await fetch(url, { cache: "force-cache" }));
}

// A page is kept only together with all that it needs, so that one that opens also works.
async function keep(url, response) {
  const cache = await caches.open(CACHE);
  if (response.status === 404) await cache.delete(url);
  if (!response.ok || response.redirected) return;
  const html = await response.clone().text();
  await Promise.all(assetsIn(html).map((path) => keepAsset(cache, path)));
  await cache.put(url, response);
  await sweep(cache);
}

async function keepAsset(cache, path) {
  if (!(await cache.match(path))) await cache.add(path);
}

// What no kept page names any more, such as the scripts of an older version, goes.
async function sweep(cache) {
  const urls = (await cache.keys()).map(({ url }) => url);
  for (const url of tooMany(urls)) await cache.delete(url);
  const pages = await Promise.all(urls.filter(isPage).map((url) => cache.match(url)));
  const html = await Promise.all(pages.map((page) => (page ? page.text() : "")));
  const named = new Set(html.flatMap(assetsIn));
  for (const url of urls) if (isAsset(url) && !named.has(new URL(url).pathname)) await cache.delete(url);
}

async function dropOtherCaches() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
}
