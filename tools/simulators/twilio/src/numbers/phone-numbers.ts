import { newSid } from '../sids.ts';
import type { Timers } from '../timers.ts';
import type { Method } from '../twiml/verbs.ts';

/** What a number of the account does with calls; an empty address stands for none. */
export interface NumberSettings {
  readonly friendlyName: string;
  readonly voiceUrl: string;
  readonly voiceMethod: Method;
  readonly voiceFallbackUrl: string;
  readonly voiceFallbackMethod: Method;
  readonly statusCallback: string;
  readonly statusCallbackMethod: Method;
}

/** A number that the account owns, as IncomingPhoneNumbers has it. Instants are ms since the epoch. */
export interface AccountNumber {
  readonly sid: string;
  readonly phoneNumber: string;
  readonly createdAt: number;
  updatedAt: number;
  settings: NumberSettings;
}

export type NewNumber = Partial<NumberSettings> & { readonly phoneNumber: string };

/** The numbers of the account. They belong to its configuration, so a reset keeps them. */
export class PhoneNumbers {
  readonly #timers: Timers;
  readonly #all: readonly AccountNumber[];

  constructor(timers: Timers, numbers: readonly NewNumber[]) {
    this.#timers = timers;
    this.#all = numbers.map((number) => this.#made(number));
  }

  all(): readonly AccountNumber[] {
    return this.#all;
  }

  find(sidOrNumber: string): AccountNumber | undefined {
    return this.#all.find(({ sid, phoneNumber }) => sid === sidOrNumber || phoneNumber === sidOrNumber);
  }

  change(number: AccountNumber, changes: Partial<NumberSettings>): void {
    number.settings = { ...number.settings, ...changes };
    number.updatedAt = this.#timers.now();
  }

  #made({ phoneNumber, ...settings }: NewNumber): AccountNumber {
    const now = this.#timers.now();
    return {
      sid: newSid('PN'),
      phoneNumber,
      createdAt: now,
      updatedAt: now,
      settings: { ...UNSET, friendlyName: phoneNumber, ...settings },
    };
  }
}

const UNSET = {
  voiceUrl: '',
  voiceMethod: 'POST',
  voiceFallbackUrl: '',
  voiceFallbackMethod: 'POST',
  statusCallback: '',
  statusCallbackMethod: 'POST',
} as const;
