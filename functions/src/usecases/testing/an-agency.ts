import { openTransfer } from '@sos/domain/transfers/transfer';
import { next } from '@sos/domain/transfers/next';
import type { AuditRecord } from '@sos/contracts/audit';
import { defaultRequestRules } from '@sos/domain/agencies/request';
import type { Notice } from '@sos/domain/notifications/notice';
import type { ProviderSwitch } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import type { Task } from '@sos/domain/shared/task';
import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import type { Actor } from '../shared/ports.ts';
import { makeClaimInvitations } from '../agencies/claim-invitations.ts';
import { newMember } from '../agencies/member-of.ts';
import { toShare } from '../transfers/get-earnings.ts';
import { MemoryAgencies } from './memory-agencies.ts';
import { MemoryOwnShares } from './memory-own-shares.ts';
import { MemoryPayments } from './memory-payments.ts';
import { MemoryTransfers } from './memory-transfers.ts';

export const JOINED = Date.UTC(2026, 0, 5, 12);
export const manager: Actor = { uid: 'help', role: 'agency_manager', isAdmin: false };
export const nora: Actor = { uid: 'nora', role: 'client', isAdmin: false };
export const provider = (uid: string): Actor => ({ uid, role: 'lawyer', isAdmin: false });

const kept: Pick<
  ProviderSwitch,
  'busyWith' | 'busySince' | 'sharedBusyWith' | 'missedCalls' | 'activeAt' | 'offlineBecause'
> = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  missedCalls: 2,
  activeAt: null,
  offlineBecause: null,
};
const payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true } as const;

function claimIn({ agencies }: MemoryAgencies, addresses: Map<string, string>, time: { now: number }) {
  const confirmedAddressOf = async (uid: string) => addresses.get(uid);
  return makeClaimInvitations({ agencies, confirmedAddressOf, clock: { now: () => time.now } });
}

/** An agency `help` of these members, and everything that its use cases need; `other` is another one, without any. */
export function anAgency(...memberIds: string[]) {
  const memory = new MemoryAgencies();
  const transfers = new MemoryTransfers(new MemoryPayments());
  const deeds: AuditRecord[] = [];
  const told: Notice[] = [];
  const tasks: Task[] = [];
  const switches = new Map<string, ProviderSwitch>();
  const time = { now: JOINED };
  /** Addresses that their owners have confirmed. */
  const addresses = new Map<string, string>();
  const addProvider = (uid: string) => {
    const profile = aProfile({ displayName: uid.toUpperCase(), kind: 'lawyer', languages: ['fr'] });
    memory.users.set(uid, aUser({ role: 'lawyer' }));
    memory.profiles.set(uid, profile);
    const hours = { week: noWeek, holidays: [], opensByItself: false, turnsAt: null };
    switches.set(uid, { ...profile, ...kept, closesAt: null, opensAt: null, hours });
    return profile;
  };
  for (const uid of ['help', 'other']) memory.users.set(uid, aUser({ role: 'agency_manager' }));
  memory.users.set('help', aUser({ role: 'agency_manager', linkedProviderIds: memberIds }));
  memory.kept.set('help', { name: 'Help Abroad', shareBusyStatus: false, memberIds });
  for (const uid of memberIds) {
    const profile = addProvider(uid);
    memory.belongings.set(uid, newMember(profile, { agencyId: 'help', maySwitchOff: uid !== 'ben', now: JOINED }));
  }
  const earn = (id: string, { providerId, at }: { readonly providerId: string; readonly at: number }) => {
    const counted = { type: 'counted', earned: 3000, isFrozen: false, payee, at } as const;
    transfers.byId.set(id, next(openTransfer({ id, providerId, currency: 'EUR' }, at), counted).transfer);
  };
  const ports = {
    agencies: memory.agencies,
    claim: claimIn(memory, addresses, time),
    requests: memory.requests,
    days: memory.days,
    members: { find: async (uid: string) => memory.users.get(uid) },
    configuration: { requestRules: async () => defaultRequestRules },
    providers: {
      byId: async (id: string) => (memory.profiles.has(id) ? id : undefined),
      byEmail: async (email: string) => (email === 'cy@example.com' ? 'cy' : undefined),
    },
    invitationId: (agencyId: string, address: string) => `${agencyId}-${address.replaceAll(/\W/g, '_')}`,
    deeds: { note: async (entry: AuditRecord) => void deeds.push(entry) },
    switchboard: {
      read: async (id: string) => switches.get(id),
      change: async (id: string, decide: (before: ProviderSwitch) => ProviderSwitch | undefined) => {
        const before = switches.get(id);
        const after = before && (decide(before) ?? before);
        if (after) switches.set(id, after);
        return after;
      },
    },
    accounts: { read: async (): Promise<PayoutAccount | undefined> => undefined },
    ownShares: new MemoryOwnShares(transfers),
    invoices: { between: async () => [] },
    toShare,
    notify: async (notice: Notice) => void told.push(notice),
    tasks: { enqueue: async (task: Task) => void tasks.push(task) },
    clock: { now: () => time.now },
  };
  return { memory, ports, deeds, told, tasks, time, addresses, addProvider, earn };
}
