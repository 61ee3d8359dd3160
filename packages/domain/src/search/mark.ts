/** Marks are 36 bits wide: of 10,000 people two share one once in 1,400 platforms. */
const MARK_BITS = 2 ** 36;

/** A number of 53 bits that stands for the text; spread evenly, and no secret (cyrb53). */
function digest(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Stands for an id in a cursor. */
export function markOf(id: string): number {
  return digest(id) % MARK_BITS;
}

/** In which of some shards an id is kept. */
export function shardOf(id: string, shards: number): number {
  return Math.floor(digest(id) / MARK_BITS) % shards;
}
