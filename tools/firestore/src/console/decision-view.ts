import type { Attempt } from '@sos/rules/access-request';
import type { LoggedDecision } from '../rules-guard/decision-log.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import type { AttemptView, DecisionView } from './protocol.ts';

/** A decision as the page shows it, with the source of every statement that was asked. */
export function viewOfDecision(entry: LoggedDecision, file: string): DecisionView {
  const { id, time, method, path, caller, decision, source } = entry;
  return {
    id,
    time: formatTimestamp(time),
    method,
    path,
    uid: caller.kind === 'user' ? caller.uid : null,
    allowed: decision.allowed,
    file,
    message: decision.message,
    tried: (decision.tried ?? []).map((attempt) => viewOfAttempt(attempt, source)),
  };
}

function viewOfAttempt(attempt: Attempt, source: string): AttemptView {
  const { result, line, statement } = attempt;
  const at = attempt.failedAt ?? attempt.falseAt;
  const text = source.slice(statement.start, statement.end).replaceAll(/\s+/g, ' ');
  return { result, line, text, ...(at && { at: at.line }) };
}
