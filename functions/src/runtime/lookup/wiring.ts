import { makeCallFinder, makePaperFinder, makePeopleIndex } from '../../adapters/firestore/lookup/people-index.ts';
import { makeIndexPerson } from '../../usecases/lookup/index-person.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { phoneCipher, phones, reportCorrupt } from '../shared/wiring.ts';

const people = makePeopleIndex(
  { lineId: (text) => phoneCipher().lineId(text), decrypt: (stored) => phoneCipher().decrypt(stored) },
  reportCorrupt,
);
export const lookupPorts = {
  people,
  calls: makeCallFinder(reportCorrupt),
  papers: makePaperFinder(reportCorrupt),
  phones,
};

const indexPerson = makeIndexPerson(people);
/** Only what somebody is found by is worth a write; a change may be told late, so the account is read again. */
const keepIndex: DocumentHandler = ({ id }) => indexPerson(id);

export const onUserWritten: readonly DocumentHandler[] = [keepIndex];
/** A telephone that somebody proves, keeps or gives up. */
export const onTelephonesWritten: readonly DocumentHandler[] = [keepIndex];
