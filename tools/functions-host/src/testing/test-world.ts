import { fileURLToPath } from 'node:url';
import { type ClockRate, WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { type FunctionsHost, startFunctionsHost } from '../server.ts';
import { type Journal, startJournal } from './journal.ts';

export const PROJECT = 'demo-host';
export const HOME = 'europe-west1';
export const AWAY = 'europe-west3';
/** A Thursday, at noon. */
export const START = Date.UTC(2026, 0, 1, 12);

export const bundlePath = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

export interface TestWorld {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly journal: Journal;
  readonly host: FunctionsHost;
  /** The address of a function of the first region. */
  at(path: string): string;
  call(name: string, data: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

interface Wanted {
  readonly rate?: ClockRate;
  readonly regions?: Record<string, string>;
  readonly firestoreUrl?: string;
}

/** A host with the fixture's functions in one region or more; its time stands still until it is moved. */
export async function startTestWorld({ rate = 0, regions, ...rest }: Wanted = {}): Promise<TestWorld> {
  const clock = new WorldClock({ start: START, rate });
  const faults = new FaultPlan();
  const journal = await startJournal();
  const host = await startFunctionsHost({
    port: 0,
    projectId: PROJECT,
    clock,
    faults,
    regions: regions ?? { [HOME]: bundlePath('bundle') },
    env: { JOURNAL_URL: journal.url, GIVEN: 'by the world' },
    ...rest,
  });
  const at = (path: string) => `${host.url}/${PROJECT}/${HOME}/${path}`;
  return {
    clock,
    faults,
    journal,
    host,
    at,
    call: (name, data, headers = {}) =>
      fetch(at(name), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ data }),
      }),
    close: async () => {
      await host.close();
      await journal.close();
      clock.close();
    },
  };
}
