import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { CallPorts, MakeUseCases } from './use-cases.ts';

const useCases = new URL('../../../../functions/src/usecases/', import.meta.url);
const areas = ['calls', 'payments'] as const;

/** What an admin's console shows; it writes nothing that a crash could leave half done. */
const lookedAtOnly: ReadonlySet<string> = new Set(['get-timeline.ts']);

/** What each port is asked for; `rails` are asked by name. */
const methods: Readonly<Record<string, readonly string[]>> = {
  sessions: ['read', 'change', 'unsettled'],
  bookings: ['payment', 'book'],
  payments: ['read', 'createIfAbsent', 'change', 'changeOnce', 'unscheduled', 'due'],
  lines: ['read', 'numbers', 'callSid', 'remember', 'holderOf', 'giveBack'],
  locks: ['claim', 'release'],
  desk: ['isReservedFor', 'free', 'busyWith', 'busySince'],
  profiles: ['find'],
  config: ['rules'],
  prices: ['price'],
  phones: ['check'],
  carrier: ['dial', 'findCalls', 'fetchCall', 'hangUp', 'tell', 'announce', 'conferences'],
  recorder: ['list', 'start', 'stop', 'delete'],
  recordings: ['change'],
  rails: ['create', 'read', 'authorize', 'capture', 'release', 'refund'],
  tasks: ['enqueue', 'cancel'],
  alerts: ['raise'],
  numbers: ['isProved', 'prove'],
  costs: ['dialRates'],
  talkless: ['endsSince'],
  openCalls: ['of'],
  telephones: ['wanted'],
};

/** Every place in the sources at which a use case waits for a port, such as `calls/reconcile.ts:39 sessions.read`. */
export function awaitsInSources(): string[] {
  const found = areas.flatMap((area) => {
    const files = readdirSync(new URL(area, useCases)).filter(
      (file) => !/[.](test|contract)[.]ts$|^ports[.]ts$/.test(file) && !lookedAtOnly.has(file),
    );
    return files.flatMap((file) => awaitsIn(`${area}/${file}`));
  });
  return [...new Set(found)].filter((place) => !unplayed.test(place));
}

/**
 * What nobody here does, or hardly: forging an event, closing our account at the rail, a rail out of order for hours, a
 * hold that is made in the moment in which its booking is given up. They have tests of their own.
 */
const unplayed =
  /^payments[/](?:(?:apply-rail-event|bury-event|run-payment-effects|watch-due)[.]ts:\d+ alerts[.]raise|give-up-stray-hold[.]ts:\d+ rail[.]release)$/;

function awaitsIn(path: string): string[] {
  const text = readFileSync(new URL(path, useCases), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? node.expression : undefined;
    const { line: at } = source.getLineAndCharacterOfPosition(node.getStart());
    if (called && isRailByAction(called)) {
      for (const action of railActions) found.push(`${path}:${at + 1} rail.${action}`);
    }
    if (called && ts.isPropertyAccessExpression(called)) {
      const port = nameOf(called.expression);
      const method = called.name.text;
      const { line } = source.getLineAndCharacterOfPosition(called.name.getStart());
      if (methods[port]?.includes(method)) found.push(`${path}:${line + 1} ${portOf(port)}.${method}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const railActions = ['capture', 'release', 'refund'];

/** `rail[action]` of one of the `rails`: what is asked is known only when it runs. */
function isRailByAction(called: ts.Expression): boolean {
  return ts.isElementAccessExpression(called) && nameOf(called.expression) === 'rail';
}

const portOf = (name: string) => (name === 'rails' ? 'rail' : name);

/** `rails` of `needs.rails[known.rail]`, `tasks` of `needs.tasks`. */
function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) ? nameOf(node.expression) : '';
}

/** The same use cases, which tell where in their sources they wait for a port. */
export function watched(make: MakeUseCases, told: (place: string) => void): MakeUseCases {
  return (ports) => {
    const watching = Object.entries(ports).map(([name, port]) => {
      const isPort = name in methods || name === 'rail';
      return [name, isPort ? watch(name, port as object, told) : port] as const;
    });
    return make(Object.fromEntries(watching) as unknown as CallPorts);
  };
}

function watch<P extends object>(name: string, port: P, told: (place: string) => void): P {
  return new Proxy(port, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function' || key === 'callRef' || key === 'lineId') return member;
      return (...args: unknown[]): unknown => {
        const place = `${callerOf(new Error('here').stack ?? '')} ${name}.${String(key)}`;
        if (!unplayed.test(place)) told(place);
        return Reflect.apply(member, target, args);
      };
    },
  });
}

function callerOf(stack: string): string {
  const [, place] = /[/]usecases[/]((?:calls|payments)[/][^):]+:\d+):\d+/.exec(stack) ?? [];
  return place ?? 'elsewhere';
}
