import { parseModels } from '@sos/contracts/assistant-models';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { defaultModels } from '@sos/domain/assistant/models';
import { meterIn, usedOf } from '@sos/domain/assistant/meter';
import { costFor, costLedger } from '../../adapters/firestore/assistant/cost-ledger.ts';
import { makeDossierStore } from '../../adapters/firestore/assistant/dossier-store.ts';
import { makeExchangeStore } from '../../adapters/firestore/assistant/exchange-store.ts';
import { makeLetterStore } from '../../adapters/firestore/assistant/letter-store.ts';
import { makeMemberStore } from '../../adapters/firestore/assistant/member-store.ts';
import { onces } from '../../adapters/firestore/assistant/onces.ts';
import { makeReadPage } from '../../adapters/web/assistant/read-page.ts';
import type { LanguageModel, LanguageModels } from '../../usecases/assistant/ports.ts';
import { makeNoteWord, makeTellDue, makeTellLetter } from '../../usecases/assistant/tell-word.ts';
import { params, secrets } from '../config.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { log } from '../log.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';
import { tellAs } from './words.ts';

const members = makeMemberStore(reportCorrupt);
const dossiers = makeDossierStore(reportCorrupt);
const exchanges = makeExchangeStore(reportCorrupt);
const letters = makeLetterStore(reportCorrupt, assistantPaths.allUsageNews());

/** A vendor whose SDK is loaded by the first question to it. */
function loaded(load: () => Promise<LanguageModel>): LanguageModel {
  const model = once(load);
  return {
    async *stream(request) {
      yield* (await model()).stream(request);
    },
  };
}

const models: LanguageModels = {
  anthropic: loaded(async () => {
    const { makeClaude } = await import('../../adapters/anthropic/claude.ts');
    return makeClaude({ apiBase: params.anthropicApiBase.value(), key: () => secrets.anthropicApiKey.value() });
  }),
  openai: loaded(async () => {
    const { makeGpt } = await import('../../adapters/openai/gpt.ts');
    return makeGpt({ apiBase: params.openaiApiBase.value(), key: () => secrets.openaiApiKey.value() });
  }),
  perplexity: loaded(async () => {
    const { makeSonar } = await import('../../adapters/perplexity/sonar.ts');
    return makeSonar({ apiBase: params.perplexityApiBase.value(), key: () => secrets.perplexityApiKey.value() });
  }),
};

const chains = once(() => {
  const configured = params.assistantModels.value();
  return configured === '' ? defaultModels : parseModels(configured);
});

const telling = { letters, tell: tellAs('assistant'), clock };
const note = makeNoteWord(telling);

async function tellUsage(uid: string): Promise<void> {
  const [member, meter] = await Promise.all([members.read(uid), exchanges.meter(uid)]);
  if (!member?.entitlement) return;
  const { periodStart, spent } = meterIn(member.entitlement, meter, clock.now());
  const cost = await costFor({ uid, periodStart });
  await note({ kind: 'usage', uid, periodStart, used: usedOf({ periodStart, spent, reserved: [] }), cost });
}

/** What every use case of the assistant may need. */
export const assistantPorts = { members, dossiers, exchanges, onces, clock, log };
export const askPorts = {
  ...assistantPorts,
  models,
  chains,
  costs: costLedger,
  readPage: makeReadPage({ reader: params.pageReader.value() }),
  tellUsage,
};

const tellLetter = makeTellLetter(telling);
export const onUsageNews: readonly DocumentHandler[] = [({ id }) => tellLetter(id)];
export const tellDue = makeTellDue(telling);
