import { aSession } from '@sos/domain/testing/a-session';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryPeopleIndex } from '../testing/memory-people-index.ts';
import { makeIndexPerson } from './index-person.ts';
import { makeNamePeople } from './name-people.ts';
import { makeSearch } from './search.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const session = aSession();
const invoice = { number: 'INV-2026-000012', paymentId: 'booking-7', kind: 'invoice', issuedAt: 0 } as const;
let people: MemoryPeopleIndex;

beforeEach(async () => {
  people = new MemoryPeopleIndex();
  people.users.set('ada-uid', aUser({ firstName: 'Ada', lastName: 'Byron', email: 'ada@example.org' }));
  people.users.set('adam-uid', aUser({ firstName: 'Adam', lastName: 'Smith', email: 'adam@example.org' }));
  people.telephones.set('ada-uid', ['+46701740605']);
  for (const uid of ['ada-uid', 'adam-uid']) await makeIndexPerson(people)(uid);
  people.numbers.set('+33612345678', 'adam-uid');
});

const hitsOf = async (text: string) => {
  const calls = { beginning: async (id: string) => (session.id.startsWith(id) ? [session] : []) };
  const phones = {
    check: async (phone: string) =>
      phone.startsWith('+33') ? { e164: phone.replaceAll(' ', '') } : ({ refused: 'phone_invalid' } as const),
  };
  const papers = {
    invoices: async (number: string) => (number === invoice.number ? [invoice] : []),
    atBar: async (number: string) => (number === 'P 12/345' ? ['adam-uid', 'nobody'] : []),
  };
  const search = checkAnswers('adminSearch', makeSearch({ people, calls, phones, papers }));
  return (await search(irma, { text })).hits;
};
const find = async (text: string) => (await hitsOf(text)).map(({ kind, id }) => `${kind} ${id}`);

it.each([
  ['a name', 'ada', ['person ada-uid', 'person adam-uid']],
  ['two words', 'adam smi', ['person adam-uid']],
  ['an address', 'ada@exa', ['person ada-uid']],
  ['an account’s id', 'ada-uid', ['person ada-uid']],
  ['a number, however it is written', '+33 6 12 34 56 78', ['person adam-uid']],
  ['the beginning of a call’s id', session.id.slice(0, 6), [`call ${session.id}`]],
  ['the last digits of a number', '74 06 05', ['person ada-uid']],
  ['too few digits of a number', '605', []],
  ['the number of an invoice, in small letters too', 'inv-2026-000012', [`payment ${invoice.paymentId}`]],
  ['a number at the bar', 'P 12/345', ['person adam-uid']],
  ['too little', 'a', []],
  ['nobody', 'zzzz', []],
])('finds by %s', async (_, text, found) => {
  expect(await find(text)).toEqual(found);
});

it('tells the state and the time of what it finds apart, for whoever puts them into words', async () => {
  expect(await hitsOf(session.id.slice(0, 6))).toMatchObject([{ detail: session.status, at: session.createdAt }]);
  expect(await hitsOf('inv-2026-000012')).toMatchObject([{ detail: 'invoice', at: 0 }]);
  expect(await hitsOf('adam smi')).toMatchObject([{ at: null }]);
});

it('names the people of a list once each, and leaves out who is gone', async () => {
  const name = checkAnswers('adminGetNames', makeNamePeople({ people }));
  expect(await name(irma, { uids: ['adam-uid', 'gone', 'adam-uid', 'ada-uid'] })).toEqual({
    names: [
      { uid: 'adam-uid', name: 'Adam Smith' },
      { uid: 'ada-uid', name: 'Ada Byron' },
    ],
  });
});
