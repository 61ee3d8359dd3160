import { type AlertKind, alertKinds } from '@sos/domain/alerts/kinds';
import { messages } from './en/admin/alerts.ts';

const head = `# Runbook

Every alert, as the admins' console tells it: what it means for people's money, what to look at, and what to do. It is written by the code
(\`packages/words/src/runbook.ts\`; \`npm run fix\` writes it anew) from the words of the console, so an alert without an entry does not compile.
Alerts stand in the console's room _Audit and security_. Some are mailed to every admin at once, once an hour for each kind, and again
while nobody acknowledges them: after half an hour, after two hours, then every six, and then by SMS too, to every admin who gave a telephone for it
(_Alerts by SMS_ in the menu with their name). Of the others a mail reminds once a day. What was acknowledged
and happens again, six hours later or more, is open again.
`;

/** The text of `docs/runbook.md`. */
export function runbook(): string {
  return `${[head, ...kinds('at once'), ...kinds('daily')].join('\n')}`;
}

function kinds(when: 'at once' | 'daily'): string[] {
  const title = when === 'at once' ? '## Mailed at once' : '## With the daily mail';
  const found = (Object.keys(alertKinds) as AlertKind[]).filter((kind) => alertKinds[kind] === when);
  return [`${title}\n`, ...found.map(entry)];
}

function entry(kind: AlertKind): string {
  const lines = (['means', 'look', 'press'] as const).map(
    (part) => `- **${messages[`adminAlerts.${part}`]}**: ${messages[`adminAlerts.${kind}.${part}`]}`,
  );
  return `### ${messages[`adminAlerts.${kind}.title`]}\n\n\`${kind}\`\n\n${lines.join('\n')}\n`;
}
