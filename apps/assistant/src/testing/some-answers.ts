import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { Output } from '@sos/contracts/callables';

type Exchange = Output<'askAssistant'>['exchange'];
type Dossier = Output<'getDossier'>['dossier'];
type Meter = Output<'getAssistantUsage'>['meter'];

const DAY = 86_400_000;
const NEED = 'The landlord in Bangkok keeps the deposit of 60,000 baht. The contract ended on 1 October.';
const LEASE =
  'Article 7. The deposit is returned within thirty days after the keys are given back, less proven damage.';

export const texts = { need: NEED, lease: LEASE };

export function aMeter(used: number): Meter {
  const until = Date.now() + 12 * DAY;
  return { used, limit: 100, resetsAt: until, entitledUntil: until };
}

export function aDossier(): Dossier {
  const now = Date.now();
  return {
    id: 'd1',
    title: 'Deposit of a flat in Bangkok',
    origin: 'booking',
    country: 'TH',
    clientLocale: 'ar',
    need: NEED,
    changedAt: now - DAY,
    deleteAfter: now + 89 * DAY,
    files: [
      {
        id: 'f1',
        name: 'lease.pdf',
        kind: 'pdf',
        pages: 3,
        characters: LEASE.length,
        isSeen: false,
        isClients: true,
        unreadPages: 1,
        addedAt: now - DAY,
      },
    ],
  };
}

const sources: Exchange['sources'] = [
  { id: 'S1', kind: 'need', title: 'What the client needs', url: null, fileId: null },
  { id: 'S2', kind: 'file', title: 'lease.pdf', url: null, fileId: 'f1' },
  { id: 'S3', kind: 'page', title: 'Consumer protection board', url: 'https://board.example/leases?a=1', fileId: null },
];

type Block = Extract<AnswerChunk, { kind: 'block' }>['block'];

const quotation = (sourceId: string, whole: string, text: string): Block => {
  const start = whole.indexOf(text);
  const place = start < 0 ? null : { start, end: start + text.length };
  return { kind: 'quotation', text, sourceId, verdict: place ? 'proved' : 'unproved', place };
};

/** Two quotations that stand where they are said to, and one that nobody wrote. */
const blocks: readonly Block[] = [
  { kind: 'text', text: 'The deposit is **due**. The contract itself says when:\n\n' },
  quotation('S2', LEASE, 'The deposit is returned within thirty days after the keys are given back'),
  { kind: 'text', text: 'That time is over, as the client writes:\n\n' },
  quotation('S1', NEED, 'The contract ended on 1 October.'),
  {
    kind: 'text',
    text: 'What to do now:\n\n1. Ask in writing, with the date.\n2. Name the board <b>in</b> the letter, see [its page](https://board.example/leases).\n\n',
  },
  quotation('S3', '', 'Every landlord pays twice what is kept.'),
];

const forClient: readonly Block[] = [
  { kind: 'text', text: 'التأمين مستحق. اطلبه كتابةً مع التاريخ.' },
  quotation('S2', LEASE, 'less proven damage'),
];

export function anExchange(differs: Partial<Exchange> = {}): Exchange {
  return {
    id: 'x1',
    dossierId: 'd1',
    kind: 'answer',
    question: 'When must the deposit be given back?',
    state: 'answered',
    answer: { locale: 'en', blocks: [...blocks] },
    forClient: { locale: 'ar', blocks: [...forClient] },
    sources,
    model: { vendor: 'anthropic', model: 'claude-sonnet-4-5-20250929' },
    isCut: false,
    askedAt: Date.now() - DAY,
    answeredAt: Date.now() - DAY,
    keptAs: null,
    ...differs,
  };
}

/** An answer as it comes: a model that fails, another one that searches, and its words in small pieces. */
export function someChunks(): readonly AnswerChunk[] {
  const words = blocks.flatMap((block): Block[] => {
    if (block.kind !== 'text') return [block];
    return (block.text.match(/\S+\s*/g) ?? []).map((text) => ({ kind: 'text', text }));
  });
  return [
    { kind: 'status', status: 'thinking' },
    { kind: 'block', side: 'provider', block: { kind: 'text', text: 'This is void.' } },
    { kind: 'status', status: 'next_model' },
    { kind: 'status', status: 'searching' },
    { kind: 'sources', sources },
    ...words.map((block): AnswerChunk => ({ kind: 'block', side: 'provider', block })),
    ...forClient.map((block): AnswerChunk => ({ kind: 'block', side: 'client', block })),
  ];
}
