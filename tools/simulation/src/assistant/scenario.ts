import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor, Cast, Scenario, World } from '../kernel/scenario.ts';
import { assistantChecks } from './checks.ts';
import { AssistantPlatform, DOSSIER, PERIOD, PROVIDER } from './platform.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const QUESTIONS = 4;

/** A lawyer asks in several tabs when few calls are left, while vendors fail, a period ends and the dossier goes. */
export function assistantScenario(make: MakeUseCases = makeUseCases): Scenario {
  return { name: 'assistant', stage: (world) => stage(world, make), storm: 2 * hour, calm: 2 * hour, jumps: [] };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new AssistantPlatform(world, { make, spent: 99 - world.choices.below(2) });
  const tabs = Array.from({ length: 2 + world.choices.below(2) }, (_, index) => tab(platform, index + 1));
  const maybe = (act: () => Actor) => (world.choices.below(3) === 2 ? [act()] : []);
  const actors = [passing, ...tabs, ...maybe(() => renewal(platform)), ...maybe(() => deletion(platform))];
  return { actors, ...assistantChecks(platform) };
}

/** Time goes on though nobody asks, so that what a machine that died has reserved is free again. */
const passing: Actor = {
  name: 'time',
  isEndless: true,
  play: async (player) => {
    for (;;) await player.sleep(5 * minute);
  },
};

/** The tabs ask some questions under ids of their own, and one that they share. */
function tab(platform: AssistantPlatform, number: number): Actor {
  const caller = { uid: PROVIDER, role: 'lawyer', isAdmin: false };
  const { world } = platform;
  return {
    name: `tab-${number}`,
    play: async (player) => {
      for (let turns = 0; turns < QUESTIONS; turns += 1) {
        await player.sleep(player.choices.pick([minute, second, 12 * minute]));
        const isShared = player.choices.weighted([2, 1]) === 1;
        const askId = `question-${isShared ? 0 : 10 * number + turns}`;
        const input = { dossierId: DOSSIER, askId, kind: 'answer', question: askId, forClient: false } as const;
        const listener = { tell: () => undefined, signal: new AbortController().signal };
        const told = await player.start(platform.job('ask', ({ ask }) => ask(caller, input, listener)));
        if (told.ended === 'done') world.reached('call: answered');
        if (told.ended === 'threw' && told.error instanceof DomainError) world.reached(`call: ${told.error.reason}`);
      }
    },
  };
}

function renewal(platform: AssistantPlatform): Actor {
  return {
    name: 'renewal',
    play: async (player) => {
      await player.sleep(player.choices.pick([30 * minute, 2 * minute]));
      platform.subscribe(2, (platform.entitlement?.periodStart ?? 0) + PERIOD);
      platform.world.reached('period: renewed');
    },
  };
}

/** The dossier is deleted while it is asked about, and opened anew. */
function deletion(platform: AssistantPlatform): Actor {
  return {
    name: 'deletion',
    play: async (player) => {
      await player.sleep(player.choices.pick([10 * minute, minute, 3 * second]));
      await platform.memory.dossiers.remove(DOSSIER);
      platform.world.reached('dossier: deleted');
      await player.sleep(minute);
      platform.openDossier();
    },
  };
}
