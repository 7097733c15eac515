// Only one tab of a device sends at a time. Web Locks exist only over https; over plain http a lease in local storage does.
// Two senders at once would do no harm (every command keeps its id), they would only upset the order.

const LEASE = 10000; // renewed while a command waits for its ack
const RENEW = 3000;

export function deviceLock(name, store, wait) {
  if (!store.lasting) return (work) => work();
  if (navigator.locks) return (work) => navigator.locks.request(name, work);
  const lease = new Lease(name, store, wait);
  window.addEventListener("pagehide", () => lease.release());
  return (work) => lease.run(work);
}

export class Lease {
  constructor(name, store, wait) {
    Object.assign(this, { key: `${name}:lease`, store, wait, tab: Math.random() });
  }

  async run(work) {
    while (!(await this.take())) await this.wait(300 + 300 * Math.random());
    const renewal = setInterval(() => this.write(), RENEW);
    try {
      return await work();
    } finally {
      clearInterval(renewal);
      this.release();
    }
  }

  async take() {
    const held = this.store.get(this.key);
    if (held && held.tab !== this.tab && held.until > Date.now()) return false;
    this.write();
    // Two tabs may have written in the same moment; the later one has it.
    await this.wait(10 + 20 * Math.random());
    return this.isMine();
  }

  write() {
    this.store.set(this.key, { tab: this.tab, until: Date.now() + LEASE });
  }

  release() {
    if (this.isMine()) this.store.remove(this.key);
  }

  isMine() {
    return this.store.get(this.key)?.tab === this.tab;
  }
}
