import type { Parsed } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Task } from '@sos/domain/shared/task';
import type { Message } from '@sos/domain/notifications/notice';
import { makeChangePassword } from '../accounts/change-password.ts';
import { makeCompleteAccount } from '../accounts/complete-account.ts';
import { makeEncloseCode } from '../accounts/enclose-code.ts';
import { type FollowAddressNeeds, makeFollowAddress } from '../accounts/follow-address.ts';
import { makeGetAccount } from '../accounts/get-account.ts';
import { type MailAddressNeeds, makeMailAddress } from '../accounts/mail-address.ts';
import { makeRegisterAccount } from '../accounts/register-account.ts';
import { makeRequestEmailChange } from '../accounts/request-email-change.ts';
import { makeRequestEmailVerification } from '../accounts/request-email-verification.ts';
import { makeRequestPasswordReset } from '../accounts/request-password-reset.ts';
import { makeSignOutEverywhere } from '../accounts/sign-out-everywhere.ts';
import { makeCloseAccount, makeLiftSuspension, makeSyncClaims } from '../accounts/sync-claims.ts';
import { makeUpdatePreferences } from '../accounts/update-preferences.ts';
import { makeInstanceLimits } from '../limits/instance-limits.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { runTask } from '../shared/run-task.ts';
import { MemoryAccounts } from './memory-accounts.ts';
import { MemoryTasks } from './memory-tasks.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const nobody: Actor = { uid: '', role: null, isAdmin: false };
export const actor = (uid: string): Actor => ({ uid, role: 'client', isAdmin: false });

/** A country in which nobody may register. */
export const CLOSED = 'AQ';

/** A request id that ends in this number. */
export const requestId = (number: number) => `0b0e6a1c-51a7-4d0e-8f0c-${String(number).padStart(12, '0')}`;

export const aRegistration = (differs: Partial<Parsed<'registerAccount'>> = {}): Parsed<'registerAccount'> => ({
  role: 'client',
  firstName: 'Nora',
  lastName: 'Lind',
  email: 'nora@example.com',
  password: 'three small words',
  country: 'FR',
  locale: 'fr',
  currency: 'EUR',
  termsVersion: '2026-11',
  requestId: requestId(1),
  ...differs,
});

/** What each step of a request asks other servers, by its name. */
export type Ask = (step: string) => void;

/** All use cases of accounts over memory. `ask` hears of each step, and may throw to break off there. */
export function anOfficeOfAccounts(ask: Ask = () => undefined) {
  let [now, spent] = [Date.UTC(2026, 10, 28), 0];
  const clock = { now: () => now };
  const spend = (ms: number) => (spent += ms);
  const memory = new MemoryAccounts();
  const tasks = new MemoryTasks(clock);
  const mails: Message[] = [];
  const limits = makeInstanceLimits(clock, async () => ({}));
  const needs = {
    registry: heard(memory.registry, 'account', ask),
    members: heard(memory.members, 'document', ask),
    memberships: memory.memberships,
    requireOpen: async ({ country }: { readonly country: string }) => {
      if (country === CLOSED) throw new DomainError('conflict', 'country_closed');
    },
    changes: memory.changes,
    limits,
    tasks: {
      enqueue: async (task: Parameters<MemoryTasks['enqueue']>[0]) => (ask('task'), tasks.enqueue(task)),
      cancel: async () => undefined,
    },
    sendMail: async (message: Message) => void mails.push(message),
    clock,
    pace: { now: () => spent, wait: async (ms: number) => void spend(ms) },
    log: silent,
  };
  return {
    memory,
    needs,
    tasks,
    mails,
    register: checkAnswers('registerAccount', makeRegisterAccount(needs)),
    complete: checkAnswers('completeAccount', makeCompleteAccount(needs)),
    get: checkAnswers('getAccount', makeGetAccount({ ...needs, syncClaims: makeSyncClaims(needs) })),
    update: checkAnswers('updatePreferences', makeUpdatePreferences(needs)),
    reset: checkAnswers('requestPasswordReset', makeRequestPasswordReset(needs)),
    verify: checkAnswers('requestEmailVerification', makeRequestEmailVerification(needs)),
    changeEmail: checkAnswers('requestEmailChange', makeRequestEmailChange(needs)),
    changePassword: checkAnswers('changePassword', makeChangePassword(needs)),
    signOutEverywhere: checkAnswers('signOutEverywhere', makeSignOutEverywhere(needs)),
    syncClaims: makeSyncClaims(needs),
    close: makeCloseAccount(needs),
    lift: makeLiftSuspension(needs),
    enclose: makeEncloseCode({
      codes: memory.codes,
      changes: memory.changes,
      withdrawalCode: ({ id }) => `code of ${id}`,
    }),
    pass: (seconds: number) => void (now += seconds * 1000),
    spend,
    /** Does what waits, as the queue would, and gives the texts of the mails that came of it. */
    post: async () => {
      const before = mails.length;
      await workOff(tasks, now, handlersOf(needs));
      return mails.slice(before).map(({ text, recipientId }) => `${text} to ${recipientId}`);
    },
  };
}

function handlersOf(needs: MailAddressNeeds & FollowAddressNeeds) {
  return { accountMailTask: makeMailAddress(needs), addressChangeTask: makeFollowAddress(needs) };
}

async function workOff(tasks: MemoryTasks, now: number, handlers: ReturnType<typeof handlersOf>): Promise<void> {
  for (const task of tasks.due(now)) {
    const { queue, data } = task as Task<keyof typeof handlers>;
    tasks.done(task);
    await runTask(handlers, { queue, data });
  }
}

/** The port, whose every method says its name before it does anything. */
function heard<Port extends object>(port: Port, kind: string, ask: Ask): Port {
  return new Proxy(port, {
    get: (target, name: string) => {
      const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        ask(`${kind}.${name}`);
        return method(...given);
      };
    },
  });
}
