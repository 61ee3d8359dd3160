import { guard, presentSecrets } from './boot-guard.ts';

// Imported first by each region, so that nothing else has run when a process has to be refused.
const reasons = guard(process.env, presentSecrets(process.env));
if (reasons.length > 0) {
  process.stderr.write(`${JSON.stringify({ severity: 'CRITICAL', message: 'refused_to_start', reasons })}\n`);
  process.exit(1);
}
