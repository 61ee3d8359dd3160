import { type Codebase, codebases, type ResourceClass } from '@sos/contracts/callable';
import { type CallableName, callables } from '@sos/contracts/callables';
import { resourceClasses } from '../runtime/resources.ts';
import { paddedTable } from './padded-table.ts';
import { allFunctions, type Endpoint, type RegionFunction } from './all-functions.ts';

const title = `# Functions

Every function that is deployed, by region; those of the assistant are in europe-west1 of a project of their own. \`npm run fix\` writes this page from the code; a test fails while it is stale.
`;
const head = ['function', 'trigger', 'access', 'resources', 'secrets'];

/** The text of \`docs/functions.md\`. */
export function catalogue(): string {
  const functions = allFunctions();
  return [title, ...codebases.map((codebase) => section(codebase, functions))].join('\n');
}

function section(codebase: Codebase, functions: readonly RegionFunction[]): string {
  const rows = functions
    .filter((each) => each.codebase === codebase)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((each) => [`\`${each.name}\``, triggerOf(each.endpoint), accessOf(each), resourcesOf(each), secretsOf(each)]);
  return `## ${codebase}\n\n${paddedTable([head, ...rows]).join('\n')}\n`;
}

function triggerOf({ callableTrigger, taskQueueTrigger, scheduleTrigger, eventTrigger }: Endpoint): string {
  if (callableTrigger) return 'callable';
  if (taskQueueTrigger) return 'task queue';
  if (eventTrigger) return eventOf(eventTrigger);
  return scheduleTrigger ? scheduleTrigger.schedule : 'HTTP';
}

/** Such as `users/{id} created`. */
function eventOf({ eventType, eventFilterPathPatterns = {} }: NonNullable<Endpoint['eventTrigger']>): string {
  return [...Object.values(eventFilterPathPatterns), eventType.split('.').at(-1)].join(' ');
}

function accessOf({ callableName }: RegionFunction): string {
  return callableName === undefined ? '' : callables[callableName as CallableName].access;
}

const megabytes = { '256MiB': 256, '512MiB': 512, '1GiB': 1024 } as const;

function resourcesOf({ name, endpoint }: RegionFunction): ResourceClass {
  const found = Object.entries(resourceClasses).find(
    ([, { memory, cpu, maxInstances }]) =>
      megabytes[memory] === endpoint.availableMemoryMb &&
      cpu === endpoint.cpu &&
      maxInstances === endpoint.maxInstances,
  );
  if (!found) throw new Error(`${name} has no resource class`);
  return found[0] as ResourceClass;
}

function secretsOf({ secrets }: RegionFunction): string {
  return secrets.map((name) => `\`${name}\``).join(', ');
}
