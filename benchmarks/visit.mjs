// What a phone's browser fetches before it can enter: the page, and every script, style sheet and image it names.
import http from "node:http";
import https from "node:https";

function get(address, agent) {
  return new Promise((resolve, reject) => {
    const { get } = address.protocol === "https:" ? https : http;
    get(address, { agent, headers: { "Accept-Encoding": "gzip", Accept: "text/html,*/*" } }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => response.statusCode < 400
        ? resolve({ body: Buffer.concat(parts), encoding: response.headers["content-encoding"] })
        : reject(new Error(`${response.statusCode} ${address.pathname}`)));
    }).on("error", reject);
  });
}

let assets; // the same for everyone: read once from the first page

async function read({ body, encoding }) {
  if (encoding !== "gzip") return body.toString();
  const { gunzipSync } = await import("node:zlib");
  return gunzipSync(body).toString();
}

/** Loads the page at `address` and its assets over at most six connections; bytes received. */
export async function visit(address) {
  const page = new URL(address);
  const Agent = page.protocol === "https:" ? https.Agent : http.Agent;
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  try {
    const answer = await get(page, agent);
    assets ??= [...(await read(answer)).matchAll(/<(?:script|link|img)[^>]+(?:src|href)="(\/[^"]+)"/g)]
      .map(([, path]) => new URL(path, page));
    const parts = await Promise.all(assets.map((asset) => get(asset, agent)));
    return parts.reduce((sum, { body }) => sum + body.length, answer.body.length);
  } finally {
    agent.destroy();
  }
}
