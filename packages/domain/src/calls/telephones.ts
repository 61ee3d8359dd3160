interface Holder {
  readonly sessionId: string;
  readonly clientId: string;
}

/** Who has the telephones of a call that is wanted. */
export interface WantedLines {
  readonly lines: { readonly client: Holder | undefined; readonly provider: Holder | undefined };
  /** True when the client gave the provider's own number. */
  readonly isSameLine: boolean;
}

export interface TelephoneRefusal {
  readonly refused: 'telephone_busy' | 'phone_same';
  /** The call that has the telephone, when it is the client's own. */
  readonly sessionId?: string | undefined;
}

interface Wanted {
  readonly sessionId: string;
  readonly clientId: string;
}

/** One telephone, one call: no number rings for two sessions. Only its own client learns which session has it. */
export function telephoneRefusal({ lines, isSameLine }: WantedLines, wanted: Wanted): TelephoneRefusal | undefined {
  if (isSameLine) return { refused: 'phone_same' };
  const holder = lines.client;
  if (!holder || holder.sessionId === wanted.sessionId) return undefined;
  const own = holder.clientId === wanted.clientId;
  return { refused: 'telephone_busy', sessionId: own ? holder.sessionId : undefined };
}

/** True while the provider's telephone is not promised to another session. */
export function isProviderLineFree({ lines }: Pick<WantedLines, 'lines'>, sessionId: string): boolean {
  return !lines.provider || lines.provider.sessionId === sessionId;
}
