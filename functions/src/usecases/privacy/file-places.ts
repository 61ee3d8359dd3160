/** Where the bucket holds what is somebody's: what they are shown of it, and everything else. */
export function placesOf(uid: string) {
  return {
    shown: [`users/${uid}/`, `invoices/${uid}/`],
    others: [`tmp/${uid}/`, `exports/${uid}/`],
  };
}

/** Where the parts of an export lie until it is whole. */
export const exportFolder = (uid: string, number: number) => `exports/${uid}/${number}/`;

export function partPath(uid: string, number: number, part: number): string {
  return `${exportFolder(uid, number)}${String(part).padStart(5, '0')}.json`;
}

export const exportPath = (uid: string, number: number) => `exports/${uid}/${number}.zip`;

/** Where an approved photograph is shown to everybody; undefined for any other file. */
export function shownPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith('photo-') ? `public/photos/${name.slice('photo-'.length)}` : undefined;
}
