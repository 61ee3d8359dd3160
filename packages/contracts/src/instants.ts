/** Fields that hold an instant end in `At`, `For`, `Since` or `Before`: milliseconds in code, a time stamp in Firestore. */
export function isInstantField(name: string): boolean {
  return /(?:At|For|Since|Before)$/.test(name);
}
