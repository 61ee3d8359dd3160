import { makeNameKeys } from '../../adapters/firestore/directory/name-keys.ts';
import { makeWriteNameKeys } from '../../usecases/directory/name-keys.ts';
import type { DocumentChange, DocumentHandler } from '../document-trigger.ts';
import { log } from '../log.ts';
import { reportCorrupt } from '../shared/wiring.ts';

const keys = makeNameKeys(reportCorrupt);
export const writeNameKeys = makeWriteNameKeys({ keys, log });

const differ = ({ before, after }: DocumentChange, names: readonly string[]) =>
  after?.exists && names.some((name) => before?.get(name) !== after.get(name));

const keyOfAccount: DocumentHandler = async (change) => {
  if (differ(change, ['firstName', 'lastName'])) await keys.keep('users', change.id);
};
const keyOfProvider: DocumentHandler = async (change) => {
  if (differ(change, ['displayName'])) await keys.keep('profiles', change.id);
};

export const onUserWritten: readonly DocumentHandler[] = [keyOfAccount];
export const onProfile: readonly DocumentHandler[] = [keyOfProvider];
