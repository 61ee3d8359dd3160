/** A spreadsheet would run such a cell as a formula. */
const formula = /^[=+\-@\t\r]/;
/** A whole number or a decimal one, which is what it looks like. */
const number = /^-?\d+(?:\.\d+)?$/;

/** Marked as text where a spreadsheet would run it. */
export function withoutFormula(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/** One cell of a file of comma-separated values (RFC 4180). */
export function csvCell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
