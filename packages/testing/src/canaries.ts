const KEPT_OF_BASE64 = 8;

/** Somebody's words as a text may hold them: as they are, in an address, in JSON, in base64, or without what a number is written with. */
function formsOf(canary: string): readonly string[] {
  const [asIs, digits] = [canary.toLowerCase(), canary.replaceAll(/\D/g, '')];
  const isNumber = /^\+[\d\s().-]+$/.test(canary);
  return [
    asIs,
    encodeURIComponent(canary).toLowerCase(),
    JSON.stringify(canary).slice(1, -1).toLowerCase(),
    ...(isNumber ? [digits] : []),
  ];
}

/** In base64 it stands in one of three ways, by where it begins; its ends depend on what is around it. */
function encodedForms(canary: string): readonly string[] {
  const shifted = [0, 1, 2].map((before) => Buffer.from(`${'\0'.repeat(before)}${canary}`).toString('base64'));
  return shifted.map((text) => text.slice(4, -4)).filter(({ length }) => length >= KEPT_OF_BASE64);
}

/** Which of what was planted can be read out of a text, however it is written there. */
export function canariesIn(text: string, planted: readonly string[]): readonly string[] {
  const read = text.toLowerCase();
  // Separators within a number, and nothing that would join one number to the next.
  const joined = read.replaceAll(/(?<=\d)[ .()\u00a0\u202f-]{1,2}(?=\d)/g, '');
  return planted.filter(
    (canary) =>
      formsOf(canary).some((form) => read.includes(form) || joined.includes(form)) ||
      encodedForms(canary).some((form) => text.includes(form)),
  );
}
