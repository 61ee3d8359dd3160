import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { functionAddress, serviceAddress } from '@sos/functions-host/google/addresses';
import { certificatesPath, serviceAccount } from '@sos/functions-host/google/service-tokens';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { type LlmSimulator, startLlmSimulator } from '@sos/llm-simulator/server';
import { assistantSettings, projectId } from '../demo-settings.ts';
import { assistantBundle, repositoryRoot } from '../regions.ts';
import type { Plan } from '../plan.ts';
import { type AuthEmulator, startAuthEmulator } from './auth-emulator.ts';
import type { AssistantProject } from '../world.ts';
import { appCheckParams } from './functions-env.ts';

const REGION = 'europe-west1';
const { projectId: assistantId } = assistantSettings;

interface Asked {
  /** Reserved before anybody is told of it. */
  readonly functionsPort: number;
  /** Where the platform's functions are. */
  readonly platformUrl: string;
  readonly webOrigins: readonly string[];
}

/** Where the assistant's functions hear the platform's words. */
export function assistantWordsUrl(functionsPort: number): string {
  return `http://127.0.0.1:${functionsPort}/${assistantId}/${REGION}/hearPlatform`;
}

/** The assistant's own project: its database, accounts and functions, and the vendors of models that they ask. */
export async function startAssistantProject(plan: Plan, asked: Asked): Promise<AssistantProject> {
  const { ports, clock, faults, options } = plan;
  const functionsUrl = `http://127.0.0.1:${asked.functionsPort}`;
  const llm = await noted(plan, startLlmSimulator({ port: ports.llm, faults, key: assistantSettings.modelKey }));
  const firestore = await noted(plan, startDatabase(plan, functionsUrl));
  const auth = options.services?.auth ? await noted(plan, startAccounts(plan)) : undefined;
  const functions: FunctionsHost = await noted(
    plan,
    startFunctionsHost({
      port: asked.functionsPort,
      projectId: assistantId,
      clock,
      faults,
      regions: { [REGION]: assistantBundle() },
      env: { ...envOf({ functionsUrl, firestore, auth, llm }, asked), ...appCheckParams({ functionsUrl, ...options }) },
      firestoreUrl: firestore.url,
      ...(options.onLog && { onLog: options.onLog }),
    }),
  );
  return { llm, firestore, auth, functions, functionsUrl: `${functions.url}/${assistantId}/${REGION}` };
}

async function startDatabase({ ports, clock }: Plan, functionsUrl: string): Promise<RunningFirestore> {
  const read = (name: string) => readFile(path.join(repositoryRoot, name), 'utf8');
  const [rules, indexes] = await Promise.all([
    read('firestore.assistant.rules'),
    read('firestore.assistant.indexes.json'),
  ]);
  return startFirestore({
    port: ports.assistantFirestore,
    projectId: assistantId,
    clock,
    rules,
    indexes,
    triggerTarget: () => functionsUrl,
  });
}

function startAccounts({ ports }: Plan): Promise<AuthEmulator> {
  return startAuthEmulator({ port: ports.assistantAuth, projectId: assistantId });
}

interface Started {
  readonly functionsUrl: string;
  readonly firestore: RunningFirestore;
  readonly auth: AuthEmulator | undefined;
  readonly llm: LlmSimulator;
}

function envOf({ functionsUrl, firestore, auth, llm }: Started, asked: Asked): Record<string, string> {
  return {
    FIRESTORE_EMULATOR_HOST: firestore.host,
    METADATA_SERVER_DETECTION: 'assume-present',
    ...(auth && { FIREBASE_AUTH_EMULATOR_HOST: auth.host }),
    PAYMENTS_BASE_URL: `${asked.platformUrl}/${projectId}/europe-west3`,
    ANTHROPIC_API_BASE: llm.bases.anthropic,
    OPENAI_API_BASE: llm.bases.openai,
    PERPLEXITY_API_BASE: llm.bases.perplexity,
    ANTHROPIC_API_KEY: assistantSettings.modelKey,
    OPENAI_API_KEY: assistantSettings.modelKey,
    PERPLEXITY_API_KEY: assistantSettings.modelKey,
    PAGE_READER: llm.reader,
    ASSISTANT_PUBLIC_KEYS: assistantSettings.publicKeys,
    ASSISTANT_WEBHOOK_KEYS: assistantSettings.webhookKeys,
    ASSISTANT_WORDS_URL: `${asked.platformUrl}/${projectId}/${REGION}/hearAssistant`,
    GOOGLE_CERTIFICATES_URL: `${functionsUrl}${certificatesPath}`,
    INVOKER_ACCOUNT: serviceAccount,
    FUNCTION_ADDRESSES: JSON.stringify([
      functionAddress(assistantId, '{region}', '{name}'),
      serviceAddress(assistantId, '{service}'),
    ]),
    WEB_ORIGINS: JSON.stringify(asked.webOrigins),
    CHECK_ANSWERS: 'true',
  };
}

async function noted<T extends { close(): Promise<void> }>(plan: Plan, starting: Promise<T>): Promise<T> {
  const server = await starting;
  plan.onStarted(() => server.close());
  return server;
}
