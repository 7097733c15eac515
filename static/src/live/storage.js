// JSON under keys, in local storage where the browser lets us, in memory where it refuses or is full.

export class MemoryStorage {
  constructor() {
    this.items = new Map();
  }

  get length() {
    return this.items.size;
  }

  key(index) {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key) {
    return this.items.get(key) ?? null;
  }

  setItem(key, value) {
    this.items.set(key, String(value));
  }

  removeItem(key) {
    this.items.delete(key);
  }
}

export class Store {
  constructor(storage) {
    this.storage = storage;
    this.overflow = new MemoryStorage();
  }

  get(key) {
    const text = this.overflow.getItem(key) ?? this.storage.getItem(key);
    try {
      return text == null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  }

  set(key, value) {
    const text = JSON.stringify(value);
    try {
      this.storage.setItem(key, text);
      this.overflow.removeItem(key);
    } catch {
      this.overflow.setItem(key, text);
    }
  }

  remove(key) {
    this.storage.removeItem(key);
    this.overflow.removeItem(key);
  }

  keys(prefix) {
    const found = new Set();
    for (const storage of [this.storage, this.overflow]) {
      for (let i = 0; i < storage.length; i++) {
        if (storage.key(i).startsWith(prefix)) found.add(storage.key(i));
      }
    }
    return [...found];
  }
}

/** The browser's own storage; `lasting` says whether it survives a reload. */
export function openStore() {
  try {
    const probe = "miteinander:probe";
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return Object.assign(new Store(localStorage), { lasting: true });
  } catch {
    return Object.assign(new Store(new MemoryStorage()), { lasting: false });
  }
}
