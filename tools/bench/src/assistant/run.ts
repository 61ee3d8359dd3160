import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { dossierDocumentSchema, memberDocumentSchema } from '@sos/contracts/assistant-documents';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { newDossier } from '@sos/domain/assistant/dossier';
import { defaultModels } from '@sos/domain/assistant/models';
import { assistantSettings } from '@sos/world/demo-settings';
import { idToken } from '@sos/world/people/call-function';
import { startWorld } from '@sos/world/start-world';
import { Documents } from '@sos/world/state/documents';
import { storedDocument } from '@sos/world/state/stored-document';
import type { AssistantProject, World } from '@sos/world/world';
import { interleave, median } from '../rounds.ts';

type Print = (text: string) => void;

const ROUNDS = 40;
const MOST_MS = 150;
const DAY = 86_400_000;
const [UID, DOSSIER, QUESTION] = ['bench-lawyer', 'bench-dossier', 'Must the deposit be given back?'];
const FIRST_WORDS = 'The deposit is';
const ANSWER = `${FIRST_WORDS} due within thirty days. `.repeat(40);

/** From a question to the first words of its answer, against those that the vendor's simulator itself takes. */
export async function benchAssistant(print: Print): Promise<void> {
  const world = await startWorld({ ports: 'free', clockRate: 1, services: { assistant: true } });
  const { assistant } = world;
  if (!assistant) throw new Error('there is no assistant in this world');
  try {
    await openDossier(world, assistant);
    assistant.llm.script({ when: QUESTION, say: ANSWER });
    const began = performance.now();
    await ours(world, assistant);
    const first = performance.now() - began;
    const pairs = await interleave(ROUNDS, {
      ours: () => ours(world, assistant),
      peer: () => vendors(assistant),
    });
    const [own, vendor] = [median(pairs.map((pair) => pair.ours)), median(pairs.map(({ peer }) => peer))];
    const over = median(pairs.map((pair) => pair.ours - pair.peer));
    const slow = pairs.map((pair) => pair.ours).toSorted((one, other) => one - other)[Math.floor(ROUNDS * 0.95)] ?? 0;
    print(`load of the machine: ${loadavg()[0]?.toFixed(1)}; the very first question ${first.toFixed(0)} ms`);
    print(
      `first words: ${own.toFixed(0)} ms, 95 of 100 within ${slow.toFixed(0)} ms; the vendor's ${vendor.toFixed(0)} ms`,
    );
    print(`over the vendor's own: ${over.toFixed(0)} ms, goal <= ${MOST_MS}: ${over <= MOST_MS ? 'met' : 'missed'}`);
  } finally {
    await world.close();
  }
}

/** A lawyer who may ask, and what they ask about. */
async function openDossier({ clock }: World, { firestore }: AssistantProject): Promise<void> {
  const now = clock.now();
  const period = { aiCalls: 100, periodStart: now - DAY, periodEnd: now + DAY, entitledUntil: now + DAY };
  const settings = { masksPersonalData: true, locale: null };
  const known = { name: 'Ada Lind', role: 'lawyer', locale: 'en', entitlement: period, version: 1, settings } as const;
  const words = { title: 'Lease', country: 'TH', clientLocale: 'fr', need: 'The landlord keeps the deposit.' } as const;
  const dossier = { ...newDossier(words, { ownerId: UID, origin: 'free' }, now), files: [], toldNeed: '', version: 1 };
  await new Documents(firestore.url, assistantSettings.projectId).write({
    [assistantPaths.member(UID)]: storedDocument(memberDocumentSchema, known),
    [assistantPaths.dossier(DOSSIER)]: storedDocument(dossierDocumentSchema, dossier),
  });
}

/** Milliseconds until the first words of an answer reach whoever asked. */
async function ours(world: World, { functionsUrl }: AssistantProject): Promise<number> {
  const caller = { uid: UID, role: 'lawyer' } as const;
  const token = idToken(caller, world.clock.now(), assistantSettings.projectId);
  const question = { dossierId: DOSSIER, askId: randomUUID(), kind: 'answer', question: QUESTION, forClient: false };
  return untilSaid(`${functionsUrl}/askAssistant`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: { data: question },
    first: FIRST_WORDS,
  });
}

/** Milliseconds until the first words of the same answer leave the vendor. */
function vendors({ llm }: AssistantProject): Promise<number> {
  const [model] = defaultModels.lawyer;
  return untilSaid(`${llm.bases.anthropic}/v1/messages`, {
    headers: { 'x-api-key': assistantSettings.modelKey, 'anthropic-version': '2023-06-01' },
    body: { model: model?.model, max_tokens: 100, stream: true, messages: [{ role: 'user', content: QUESTION }] },
    // It says a few letters at a time.
    first: 'text_delta',
  });
}

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  /** What the answer holds once its first words are there. */
  readonly first: string;
}

async function untilSaid(url: string, { headers, body, first }: Asked): Promise<number> {
  const began = performance.now();
  const all = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', headers: all, body: JSON.stringify(body) });
  let [heard, took]: [string, number | undefined] = ['', undefined];
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    heard += piece;
    // To the end, so that what follows the first words is in nobody else's way.
    if (heard.includes(first)) took ??= performance.now() - began;
  }
  if (took === undefined) throw new Error(`${url} said: ${heard.slice(0, 300)}`);
  return took;
}
