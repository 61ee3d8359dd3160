/** Longer messages are cut: what stands behind is what somebody sent, more often than what went wrong. */
const LONGEST = 300;

/** What only code is called by; a text in quotes that is anything else may be somebody's. */
const nameInCode = /^[a-z$_][\w$]{0,40}$/;
/** Errors that quote what they were given, not what the code calls it. */
const quoting = /JSON|token|URL|Invalid/i;

/**
 * An error's message without what it quotes: texts in quotes, addresses, paths and ids may name a person, and nobody needs
 * them to see what broke.
 */
export function wordsOfCode(message: string): string {
  const keepsNames = !quoting.test(message);
  return message
    .replaceAll(/"[^"]*"?|'[^']*'|“[^”]*”?|«[^»]*»?|`[^`]*`?/g, (quoted) =>
      keepsNames && nameInCode.test(quoted.slice(1, -1)) ? quoted : '[…]',
    )
    .replaceAll(/\b[a-z][a-z\d+.-]*:\/\/\S+/gi, '[address]')
    .replaceAll(/[\w.~-]*(?:[/\\][^\s/\\,;:)]+)+/g, '[path]')
    .replaceAll(/(?<![\w-])(?=[\w-]*\d)[\w-]{10,}/g, '[id]')
    .slice(0, LONGEST);
}
