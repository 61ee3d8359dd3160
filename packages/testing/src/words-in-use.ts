import { readFileSync, readdirSync } from 'node:fs';

/** The code of a folder of an app, a text for each file, without its tests. */
export function sourceIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

/** The messages that no code says: neither by their key nor as one of a family such as `call.now.${moment}`. */
export function unusedIn(code: string, keys: readonly string[]): string[] {
  const literals = new Set([...code.matchAll(/['"]([a-z]+(?:\.\w+)+)['"]/gi)].map(([, key]) => key));
  const templates = [...code.matchAll(/`([a-z]+\.(?:[\w.]|\$\{[^}`]*\})*)`/gi)]
    .map(([, template = '']) => template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+'))
    .map((pattern) => new RegExp(`^${pattern}$`));
  return keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
}

/** The messages that the code says. */
export function askedIn(code: string): string[] {
  return [...code.matchAll(/\b(?:say|compose)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
}

/** Where numbers and dates are written by a language and not by the formats of the page. */
export function writtenByLanguage(code: string): string[] {
  return (
    code.match(
      /(?:formatMoney|formatClock|(?:DateTime|Number|RelativeTime)Format|toLocale\w*String)\(\s*(?:language|locale)\b/g,
    ) ?? []
  );
}
