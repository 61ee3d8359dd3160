/** Small buffers are parts of Node's pooled ones, so that keeping one keeps this many bytes. */
const POOLED_BYTES = 8192;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * What was made of the latest objects. It forgets everything whenever it holds too much: changes go to all who listen
 * at once, so that hardly anything is asked for later, and replaced documents live on in the history.
 */
export class Recent<K extends object, V> {
  #made = new WeakMap<K, V>();
  #bytes = 0;

  get(key: K): V | undefined {
    return this.#made.get(key);
  }

  keep(key: K, value: V, bytes = 0): V {
    const held = Math.max(POOLED_BYTES, bytes);
    this.#bytes += held;
    if (this.#bytes > MOST_BYTES) {
      this.#made = new WeakMap();
      this.#bytes = held;
    }
    this.#made.set(key, value);
    return value;
  }
}
