import { idPattern } from '../shared/id.ts';

/** Where an invitation goes, in one form however it was typed. */
export interface Address {
  readonly kind: 'email' | 'profile';
  readonly value: string;
}

/** Reads a mail address, the address of a profile, or the id at its end. */
export function readAddress(typed: string): Address {
  const text = typed.trim();
  if (text.includes('@')) return { kind: 'email', value: text.toLowerCase() };
  const [path = ''] = text.split(/[?#]/);
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return { kind: 'profile', value: idPattern.test(last) ? last : '' };
}
