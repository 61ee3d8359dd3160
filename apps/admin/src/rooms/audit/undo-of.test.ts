import { callables } from '@sos/contracts/callables';
import { expect, it } from 'vitest';
import { type Entry, undoOf } from './undo-of.ts';

const UUID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const entry = (differs: Partial<Entry>): Entry => ({
  id: 'user-nora-1',
  adminId: 'irma',
  action: '',
  subjectKind: 'user',
  subjectId: 'nora',
  changes: [],
  reason: 'Fraud.',
  at: 1,
  undoes: null,
  ...differs,
});
const changed = (path: string, before: Entry['changes'][number]['before'], after: typeof before) => [
  { path, before, after },
];

it.each<[Partial<Entry>, object]>([
  [
    { action: 'adminUpdateUserStatus', changes: changed('status', 'active', 'suspended') },
    { uid: 'nora', status: 'active', undoes: 'user-nora-1' },
  ],
  [
    { action: 'adminSuspendAffiliate', changes: changed('status', 'suspended', 'active') },
    { uid: 'nora', status: 'suspended', undoes: 'user-nora-1' },
  ],
  [
    {
      action: 'adminModerateReview',
      subjectId: 'session-1',
      changes: [...changed('review', 'shown', 'hidden'), ...changed('provider', null, 'camille')],
    },
    { providerId: 'camille', reviewId: 'session-1', hidden: false, undoes: 'user-nora-1' },
  ],
  [
    { action: 'adminSetOwnAccount', changes: changed('isOwn', false, true) },
    { uid: 'nora', isOwn: false, undoes: 'user-nora-1' },
  ],
  [
    { action: 'adminSetRole', changes: changed('role', 'client', 'admin') },
    { uid: 'nora', role: 'client', was: 'admin', undoes: 'user-nora-1' },
  ],
  [
    { action: 'adminHideProvider', changes: changed('visible', true, false) },
    { uid: 'nora', hidden: false, undoes: 'user-nora-1' },
  ],
  [
    { action: 'adminEditWhitelist', changes: changed('', 'on', 'off') },
    { uid: 'nora', listed: true, undoes: 'user-nora-1' },
  ],
  [
    {
      action: 'adminPauseQueue',
      id: 'adminPauseQueue-settleCallTask-4',
      subjectId: 'settleCallTask',
      changes: changed('', 'running', 'paused'),
    },
    { name: 'settleCallTask', paused: false, revision: 4, undoes: 'adminPauseQueue-settleCallTask-4' },
  ],
  [
    {
      action: 'adminAnswerSupport',
      id: `support-${UUID}-2`,
      subjectId: UUID,
      changes: changed('status', 'open', 'closed'),
    },
    { requestId: UUID, revision: 2, deed: 'reopen', text: null, undoes: `support-${UUID}-2` },
  ],
  ...(['adminUpdateConfig', 'adminManageCountries', 'adminRollBackConfig'] as const).map(
    (action): [Partial<Entry>, object] => [
      { action, id: 'configuration-countries-3', subjectId: 'countries' },
      { name: 'countries', to: 2, revision: 3 },
    ],
  ),
])('%o is taken back by %o', (differs, input) => {
  const undo = undoOf(entry(differs));
  expect(undo?.input).toEqual(input);
  const whole = { requestId: UUID, revision: 1, ...undo?.input, reason: 'A slip.' };
  const schema = callables[undo?.name ?? 'adminSearch'].input;
  const taken = Object.fromEntries(Object.entries(whole).filter(([name]) => name in schema.shape));
  expect(schema.safeParse(taken).success).toBe(true);
});

it.each<Partial<Entry>>([
  { action: 'adminForceSettle' },
  {
    action: 'adminModerateReview',
    changes: [...changed('review', 'shown', 'dismissed'), ...changed('provider', null, 'camille')],
  },
  { action: 'adminModerateReview', changes: changed('', 'shown', 'hidden') },
  { action: 'constructor' },
  {
    action: 'adminAnswerSupport',
    id: `support-${UUID}-1`,
    subjectId: UUID,
    changes: changed('status', 'open', 'answered'),
  },
  { action: 'adminUpdateConfig', id: 'configuration-nonsense-3', subjectId: 'nonsense' },
  { action: 'adminSetRole', changes: changed('role', 'gone', 'admin') },
])('%o cannot be taken back', (differs) => {
  expect(undoOf(entry(differs))).toBeNull();
});
