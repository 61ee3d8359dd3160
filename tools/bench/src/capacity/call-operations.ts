/** What a charged call reads and writes of one kind of document up to its receipt, and what each of them is for. */
export interface Operations {
  readonly document: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Of the call itself, by people whom the platform does not know yet. Each costs as many operations as it has reasons. */
export const ofOneCall: readonly Operations[] = [
  {
    document: 'payments/{id}',
    reads: [
      'whether the booking has a payment already',
      'whose the payment is that is booked',
      'before the client rings: whether the money is still held',
      'the same before the provider rings',
      'what is to be invoiced and shared',
    ],
    writes: ['opened', 'booked', 'capture due', 'captured', 'its share counted', 'its documents issued'],
  },
  {
    document: 'payments/{id}/private/books',
    reads: ['its id at the rail, which is asked for the hold'],
    writes: ['opened'],
  },
  {
    document: 'payers/{uid}',
    reads: ['whose cards the form offers'],
    writes: ['the rail’s customer, for a client’s first call'],
  },
  {
    document: 'call_sessions/{id}',
    reads: [
      'before the payment: whether the client has an open call, and calls that came to nothing',
      'before the booking: the latter again, since another telephone may be given',
      'in the booking: whether an open call is there',
      'before the parties are reminded: whether it is still to come',
      'a minute after somebody left: whether it is over',
    ],
    writes: [
      'booked',
      'the client is dialled',
      'the client accepts',
      'the client is in',
      'the provider is dialled',
      'the provider accepts',
      'the provider is in',
      'one leaves',
      'the other leaves the room to be asked',
      'ended',
      'settled',
      'the last line is closed',
    ],
  },
  {
    document: 'call_sessions/{id}/private/telephony',
    reads: ['the numbers to ring'],
    writes: ['booked', 'the carrier’s id of the client’s call', 'the same of the provider’s'],
  },
  {
    document: 'phone_lines/{digest}',
    reads: ['before the payment: whose call has the client’s number', 'and whose the provider’s'],
    writes: ['the client’s number is taken', 'and the provider’s'],
  },
  {
    document: 'sos_profiles/{uid}',
    reads: [
      'before the payment: whether the provider can be booked',
      'the same in the booking',
      'by which clock the provider is told the time',
    ],
    writes: ['busy'],
  },
  {
    document: 'sos_profiles/{uid}/private/desk',
    reads: [
      'in the booking: who keeps the provider busy',
      'before the client rings: whether the provider is still theirs',
      'the same before the provider rings',
    ],
    writes: ['by whom they are kept busy'],
  },
  {
    document: 'sos_profiles/{uid}/private/contact',
    reads: ['before the payment: the provider’s number', 'the same before the booking'],
    writes: [],
  },
];

/** How many there are of all. */
export function sumOf(kind: 'reads' | 'writes'): number {
  return ofOneCall.reduce((sum, operations) => sum + operations[kind].length, 0);
}
