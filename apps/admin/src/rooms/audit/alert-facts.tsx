import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { fraudRules } from '@sos/domain/affiliates/fraud';
import { limitNames } from '@sos/domain/limits/limits';
import { formatMoney } from '@sos/domain/money/format-money';
import { currencies } from '@sos/domain/money/money';
import { outerChannels } from '@sos/domain/notifications/preferences';
import { vendors } from '@sos/domain/vendors/breaker';
import type { ReactNode } from 'react';
import { known } from '../../shared/known.ts';
import { textTitle } from '../../shared/message-words.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { roomPath } from '../../shared/places.ts';
import { problemKey } from '../../shared/problem-key.ts';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { type Say, useWords } from '../../shared/words.ts';
import { detailNames } from './detail-names.ts';

export type Alert = Output<'adminListAlerts'>['alerts'][number];
type Detail = Pick<Alert, 'detail'>;

const valueOf = ({ detail }: Detail, name: string) => detail.find((each) => each.name === name)?.value;

/** What an alert is about: a call by its room, a budget by its words, a person by their name; else the alert's own key. */
export function AlertAbout({ alert }: { readonly alert: Pick<Alert, 'detail' | 'key'> }) {
  const { say } = useWords();
  const session = valueOf(alert, 'session');
  if (session) return <SubjectLink room="calls" kind="call" id={session} />;
  const limit = known(limitNames, valueOf(alert, 'limit') ?? '');
  if (limit) return say(`adminConfig.limit.${limit}`);
  const text = valueOf(alert, 'text');
  if (text) return <LetterLink id={alert.key} text={textTitle(say, text)} />;
  const vendor = known(vendors, valueOf(alert, 'vendor') ?? '');
  if (vendor) return vendorNames[vendor];
  const uid = valueOf(alert, 'uid') ?? valueOf(alert, 'affiliate') ?? valueOf(alert, 'provider');
  return <PersonName uid={uid ?? alert.key} />;
}

/** Leads to a message that reached nobody. */
function LetterLink({ id, text }: { readonly id: string; readonly text: string }) {
  const query = new URLSearchParams({ of: 'deliveries', open: id });
  return (
    <LocalLink className="text-link" to={`${roomPath('reviews')}?${query.toString()}`}>
      {text}
    </LocalLink>
  );
}

/** The facts of an alert with their names in words; what only a newer release tells keeps its own name. */
export function detailFacts(alert: Detail, words: { say: Say; formats: string }): [name: string, value: ReactNode][] {
  return alert.detail.map(({ name, value }) => {
    const said = known(detailNames, name);
    const shown = <Value key={name} {...{ name, value }} text={inWords(alert, { name, value }, words)} />;
    return [said ? words.say(`adminAudit.detail.${said}`) : name, shown];
  });
}

const people: readonly string[] = ['uid', 'affiliate', 'provider', 'of'];

interface ValueProps {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function Value({ name, value, text }: ValueProps) {
  if (name === 'session') return <SubjectLink room="calls" kind="call" id={value} />;
  if (name === 'paymentId') return <SubjectLink room="payments" kind="payment" id={value} />;
  return people.includes(name) ? <PersonName uid={value} /> : <bdi>{text}</bdi>;
}

interface Words {
  readonly say: Say;
  readonly formats: string;
}

function inWords(alert: Detail, { name, value }: Pick<ValueProps, 'name' | 'value'>, { say, formats }: Words): string {
  const named = ofOurs(name, value, say);
  if (named !== undefined) return named;
  if (name !== 'spent' && name !== 'amount') return value;
  // Dialling is counted in cents of our own currency.
  const currency = known(currencies, name === 'spent' ? 'EUR' : (valueOf(alert, 'currency') ?? ''));
  return currency && /^\d+$/.test(value) ? formatMoney(formats, { amount: Number(value), currency }) : value;
}

/** What has a name of its own in the console: a limit, a rule of fraud. */
function ofOurs(name: string, value: string, say: Say): string | undefined {
  const limit = name === 'limit' ? known(limitNames, value) : undefined;
  if (limit) return say(`adminConfig.limit.${limit}`);
  const rule = name === 'rule' ? known(fraudRules, value) : undefined;
  if (rule) return say(`adminAffiliates.rule.${rule}`);
  const vendor = name === 'vendor' ? known(vendors, value) : undefined;
  return vendor ? vendorNames[vendor] : ofMessage(name, value, say);
}

/** What is told of a message: by what way it went, what it said and why it reached nobody, with the code of that. */
function ofMessage(name: string, value: string, say: Say): string | undefined {
  if (name === 'text') return textTitle(say, value);
  const channel = name === 'channel' ? known(outerChannels, value) : undefined;
  if (channel) return say(`adminCalls.channel.${channel}`);
  const problem = name === 'problem' ? problemKey(value) : undefined;
  return problem && `${say(problem)} (${value})`;
}
