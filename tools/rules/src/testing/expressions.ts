import type { AccessRequest } from '../access-request.ts';
import { compileRules } from '../compile.ts';
import { aDocument, aRequest, type Fields } from './requests.ts';

/** Rules whose only condition is on line 1, for documents `things/{id}`. */
export function thingRules(condition: string, around: { functions?: string; version?: 1 | 2 } = {}): string {
  return [
    `rules_version = '${around.version ?? 2}'; service cloud.firestore { match /databases/{database}/documents {`,
    `${around.functions ?? ''} match /things/{id} { allow read, write: if ${condition}; } } }`,
  ].join(' ');
}

/** What a condition comes to for an existing document: `true`, `false` or the message of its failure. */
export function outcomeOf(
  condition: string,
  around: { data?: Fields; functions?: string; request?: Partial<AccessRequest> } = {},
): string {
  const { data = {}, functions = '', request = {} } = around;
  const asked = aRequest('things/t1', { resource: aDocument('things/t1', data), ...request });
  const { message } = compileRules(thingRules(condition, { functions })).decide(asked);
  return message.replace(/ for '\w+' @ L1$/, '');
}
