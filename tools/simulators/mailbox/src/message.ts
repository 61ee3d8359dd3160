import { simpleParser, type AddressObject } from 'mailparser';

/** One mail as a person reads it. */
export interface Message {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly language: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly receivedAt: number;
  /** How often it came under its id. */
  readonly copies: number;
}

/** Reads a mail as it came over the wire. */
export async function readMessage(raw: Buffer, receivedAt: number): Promise<Message> {
  const parsed = await simpleParser(raw);
  const language = parsed.headers.get('content-language');
  return {
    id: parsed.messageId ?? `<no-id-${receivedAt}>`,
    from: parsed.from?.text ?? '',
    to: addressesIn(parsed.to),
    subject: parsed.subject ?? '',
    language: typeof language === 'string' ? language : null,
    text: parsed.text ?? '',
    html: parsed.html || null,
    receivedAt,
    copies: 1,
  };
}

function addressesIn(to: AddressObject | AddressObject[] | undefined): string[] {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
