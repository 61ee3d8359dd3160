/** The name among those that have words; undefined for one that only a newer release knows. */
export function known<T extends string>(names: readonly T[], name: string): T | undefined {
  return names.find((each) => each === name);
}
