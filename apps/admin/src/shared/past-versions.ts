interface Version<Terms, Entry> {
  readonly entry: Entry;
  /** What it was before the deed; null where there was none, or what is not known. */
  readonly before: Terms | null;
}

/** The deeds of a thing, the newest first, each with what was before it, told from what is so now. */
export function pastVersions<Terms, Entry>(
  now: Terms,
  entries: readonly Entry[],
  beforeOf: (after: Terms, entry: Entry) => Terms | null,
): Version<Terms, Entry>[] {
  const versions: Version<Terms, Entry>[] = [];
  let after: Terms | null = now;
  for (const entry of entries) {
    const before: Terms | null = after && beforeOf(after, entry);
    versions.push({ entry, before });
    after = before;
  }
  return versions;
}
