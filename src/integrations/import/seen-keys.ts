/**
 * Remembers at least the last `capacity` keys, in two generations so that memory stays bounded however long the file is. A key that comes back
 * from further away is not noticed here; the store, which knows every key, then counts it as already there.
 */
export class SeenKeys {
  private recent = new Set<string>();
  private older = new Set<string>();

  constructor(private readonly capacity = 500_000) {}

  /** True when `key` was added before. */
  has(key: string): boolean {
    return this.recent.has(key) || this.older.has(key);
  }

  add(key: string): void {
    if (this.recent.size >= this.capacity) {
      this.older = this.recent;
      this.recent = new Set();
    }
    this.recent.add(key);
  }
}
