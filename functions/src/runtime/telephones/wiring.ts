import { makeTelephoneStore } from '../../adapters/firestore/telephones/telephone-store.ts';
import { clock, numbers, once, phoneCipher, phones } from '../shared/wiring.ts';

export const telephonePorts = once(() => ({
  telephones: makeTelephoneStore(phoneCipher()),
  phones,
  numbers,
  clock,
}));
