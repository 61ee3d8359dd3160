import type { Parsed } from '@sos/contracts/callables';
import { methodSavedNotice } from '@sos/domain/notifications/withdrawal-notices';
import type { Notice } from '@sos/domain/notifications/notice';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import { endingOf, readAccount } from '@sos/domain/withdrawals/account';
import { MOST_METHODS, type PayoutMethod, usableFrom } from '@sos/domain/withdrawals/method';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { programmeOf } from './affiliate-of.ts';
import type { FullMethod, KnownMethods, PayoutMethods, StandingOf } from './ports.ts';
import { toMethodView } from './view.ts';

export interface PaymentMethodNeeds {
  readonly methods: PayoutMethods;
  readonly standingOf: StandingOf;
  readonly notify: (notice: Notice) => Promise<void>;
  readonly clock: Clock;
}

/**
 * Keeps an account of the caller's, and tells them. Asked again under the same id, it is kept once. Throws DomainError
 * not_found, method_invalid with the fields that do not fit, methods_full, and changed for another account under the id.
 */
export function makeSavePaymentMethod(needs: PaymentMethodNeeds): Handler<'savePaymentMethod'> {
  const { methods, standingOf, notify, clock } = needs;
  return async (actor, input) => {
    const at = clock.now();
    const owner = { affiliateId: actor.uid, programme: programmeOf(actor), at };
    if (!(await standingOf(owner))) throw new DomainError('not_found', 'not_found');
    const account = accountOf(input);
    await methods.save(actor.uid, (known) => {
      const same = known.methods.find(({ id }) => id === input.methodId);
      if (same && !isAccount(same, account)) throw new DomainError('conflict', 'changed');
      if (same) return undefined;
      if (known.methods.length >= MOST_METHODS) throw new DomainError('conflict', 'methods_full');
      return withTimes(account, known, at);
    });
    const kept = (await methods.find(actor.uid)).methods.find(({ id }) => id === input.methodId);
    if (!kept) throw new DomainError('not_found', 'not_found');
    // Also of the first one, which serves at once: whoever is in another's account saves it as easily.
    await notify(methodSavedNotice(actor.uid, kept));
    return toMethodView(kept);
  };
}

type Account = Omit<FullMethod, 'savedAt' | 'usableFrom'>;

function accountOf({ methodId: id, country, currency, details: given }: Parsed<'savePaymentMethod'>): Account {
  const read = readAccount({ country, currency }, given);
  if ('found' in read) throw new DomainError('invalid', 'method_invalid', { details: { found: read.found } });
  const { form, details } = read;
  return { id, rail: form.rail, country, currency, ending: endingOf(details), details };
}

/** As far as what is kept in the clear tells. */
function isAccount(kept: PayoutMethod, { rail, country, currency, ending }: Account): boolean {
  return kept.rail === rail && kept.country === country && kept.currency === currency && kept.ending === ending;
}

function withTimes(account: Account, { savedBefore }: KnownMethods, at: Instant): FullMethod {
  return { ...account, savedAt: at, usableFrom: usableFrom(savedBefore, at) };
}

/** What is under way to the account goes on. */
export function makeDeletePaymentMethod({
  methods,
}: Pick<PaymentMethodNeeds, 'methods'>): Handler<'deletePaymentMethod'> {
  return async ({ uid }, { methodId }) => {
    await methods.remove(uid, methodId);
    return {};
  };
}
