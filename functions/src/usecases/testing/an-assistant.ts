import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { Parsed } from '@sos/contracts/callables';
import type { ModelChains } from '@sos/domain/assistant/models';
import { newDossier } from '@sos/domain/assistant/dossier';
import { type AskAssistantNeeds, makeAskAssistant } from '../assistant/ask-assistant.ts';
import { type AddFileNeeds, makeAddDossierFile } from '../assistant/manage-files.ts';
import {
  type LanguageModel,
  ModelFailedError,
  type ModelEvent,
  type ModelRequest,
  type ReadFileAnswer,
  type Sight,
  UnseenError,
} from '../assistant/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAssistant } from './memory-assistant.ts';

/** Said by a model that cannot open what it is shown. */
export const UNSEEN = 'UNSEEN';
export const aPicture: Sight = { type: 'image/png', content: Uint8Array.of(1, 2, 3) };
export const FILE = '7c1f0a52-64f1-4a73-9d55-0f7a3b1f6f10';
export const NOW = Date.UTC(2026, 0, 5, 12);
const MONTH = 30 * 86_400_000;
const one = { input: 100, output: 500 };
const chains: ModelChains = {
  lawyer: [
    { vendor: 'anthropic', model: 'first', ...one },
    { vendor: 'openai', model: 'second', ...one },
  ],
  expert: [{ vendor: 'openai', model: 'first', ...one }],
  research: [{ vendor: 'perplexity', model: 'searcher', ...one }],
  reading: [
    { vendor: 'anthropic', model: 'first', ...one },
    { vendor: 'openai', model: 'second', ...one },
  ],
};

/** An assistant for one lawyer, in memory, whose models say what they are told to. */
export class AnAssistant {
  readonly kept = new MemoryAssistant();
  readonly sent: ModelRequest[] = [];
  readonly chunks: AnswerChunk[] = [];
  readonly read: string[] = [];
  readonly costs: { model: string; failed: boolean; uid: string; periodStart: number }[] = [];
  usageTold = 0;
  now = NOW;
  /** What each model says; those that are not here fail. */
  says: Record<string, string> = { first: 'Good.', second: 'Better.', searcher: 'Found.' };
  pages: { url: string; title: string; text?: string }[] = [];
  /** What is found in a file that is added: a picture, if it is not said otherwise. */
  file: ReadFileAnswer = { kind: 'text', pages: null, text: '', unreadPages: 0, sight: aPicture };
  /** Called before a model's first word. */
  onAsked: () => void = () => undefined;
  readonly gone = new AbortController();

  constructor(text = 'The deposit is returned within thirty days. The landlord keeps no more than the damage.') {
    const entitlement = { aiCalls: 100, periodStart: NOW - 1, periodEnd: NOW + MONTH, entitledUntil: NOW + MONTH };
    const settings = { masksPersonalData: true, locale: null };
    this.kept.memberMap.set('ada', {
      name: 'Ada Lind',
      role: 'lawyer',
      locale: 'en',
      entitlement,
      version: 1,
      settings,
    });
    const words = { title: 'Lease', country: 'TH', clientLocale: 'fr' as const, need: '' };
    const file = {
      id: 'f1',
      name: 'lease.txt',
      kind: 'text' as const,
      pages: null,
      characters: text.length,
      isSeen: false,
      isClients: false,
      unreadPages: 0,
      addedAt: NOW,
    };
    const dossier = newDossier(words, { ownerId: 'ada', origin: 'free' }, NOW);
    this.kept.dossierMap.set('d1', { ...dossier, files: [file], version: 0, toldNeed: '' });
    this.kept.textMap.set('d1', new Map([['f1', text]]));
  }

  ask(differs: Partial<Parsed<'askAssistant'>> = {}, uid = 'ada') {
    const handler = makeAskAssistant(this.#ports);
    const listener = { tell: (chunk: AnswerChunk) => void this.chunks.push(chunk), signal: this.gone.signal };
    const held = checkAnswers('askAssistant', (actor, input) => handler(actor, input, listener));
    const input = { dossierId: 'd1', askId: 'a1', kind: 'answer', question: 'What of it?', forClient: false } as const;
    return held({ uid, role: 'lawyer', isAdmin: false }, { ...input, ...differs });
  }

  /** Adds a file that the lawyer sent. */
  add(differs: Partial<Parsed<'addDossierFile'>> = {}) {
    const handler = makeAddDossierFile({ ...this.#ports, readFile: async () => this.file });
    const held = checkAnswers('addDossierFile', handler);
    const content = Buffer.from('The rent is due.').toString('base64');
    const input = { dossierId: 'd1', fileId: FILE, name: 'letter', content, allowsUnmasked: false };
    return held({ uid: 'ada', role: 'lawyer', isAdmin: false }, { ...input, ...differs });
  }

  get #ports(): AskAssistantNeeds & Omit<AddFileNeeds, 'readFile'> {
    const model: LanguageModel = { stream: (request) => this.#stream(request) };
    return {
      ...this.kept.ports,
      models: { anthropic: model, openai: model, perplexity: model },
      chains: () => chains,
      readPage: async (url) => {
        this.read.push(url);
        return this.pages.find((page) => page.url === url)?.text;
      },
      costs: {
        add: async ({ model: { model }, failed }, payer) => void this.costs.push({ model, failed, ...payer }),
      },
      clock: { now: () => this.now },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      tellUsage: async () => void this.usageTold++,
    };
  }

  async *#stream(request: ModelRequest): AsyncIterable<ModelEvent> {
    this.sent.push(request);
    this.onAsked();
    const said = this.says[request.model];
    if (said === undefined) throw new ModelFailedError('down');
    if (said === UNSEEN) throw new UnseenError('cannot open it');
    const [pages] = [this.pages.map(({ url, title }) => ({ url, title }))];
    if (request.model === 'searcher') yield { kind: 'pages', pages };
    for (const words of said.match(/[\s\S]{1,7}/g) ?? []) yield { kind: 'words', words };
    if (said.endsWith('BREAK')) throw new ModelFailedError('broke off');
    yield { kind: 'tokens', tokens: { input: 10, output: 20 } };
  }
}
