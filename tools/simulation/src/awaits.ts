import { readFileSync } from 'node:fs';
import ts from 'typescript';

const useCases = new URL('../../../functions/src/usecases/', import.meta.url);

/** Where use cases wait for ports. */
export interface Sources {
  /** Below `usecases`. */
  readonly files: readonly string[];
  /** What each port is asked for; `rails` are asked by name. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Lines that nobody comes to, as their file and what is written there: `payments/watch-due.ts: await alerts.raise({`. */
  readonly unplayed?: RegExp;
}

/** Every place in the sources at which a use case waits for a port, such as `calls/reconcile.ts:39 sessions.read`. */
export function awaitsInSources({ files, methods, unplayed }: Sources): string[] {
  const found = [...new Set(files.flatMap((file) => awaitsIn(file, methods)))];
  return found.filter((place) => !unplayed?.test(writtenAt(place)));
}

const texts = new Map<string, string>();

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(new URL(file, useCases), 'utf8');
  texts.set(file, text);
  return text;
}

/** The file of a place and what is written in its line; nothing of what is elsewhere. */
function writtenAt(place: string): string {
  const [, file, line] = /^(.+):(\d+) /.exec(place) ?? [];
  return file === undefined ? '' : `${file}: ${textOf(file).split('\n')[Number(line) - 1]?.trim()}`;
}

function awaitsIn(path: string, methods: Sources['methods']): string[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visitCall = (called: ts.Expression): void => {
    if (isRailByAction(called))
      for (const action of railActions) found.push(`${path}:${lineOf(called)} rail.${action}`);
    if (!ts.isPropertyAccessExpression(called)) return;
    const port = nameOf(called.expression);
    const method = called.name.text;
    if (methods[port]?.includes(method)) found.push(`${path}:${lineOf(called.name)} ${portOf(port)}.${method}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) visitCall(node.expression);
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

export interface Watching {
  readonly sources: Sources;
  /** Methods that answer at once. */
  readonly immediate?: readonly string[];
  readonly told: (place: string) => void;
  /** Whether anybody still asks where a call is made, such as `rail.capture`; always when left out, though to find out takes time. */
  readonly isAsked?: (call: string) => boolean;
}

/** The same ports, which tell where in the sources each is waited for. */
export function watchPorts<Ports extends object>(ports: Ports, watching: Watching): Ports {
  const { methods } = watching.sources;
  const watched = Object.entries(ports).map(([name, port]) => {
    const isPort = name in methods || name === 'rail';
    return [name, isPort ? watch(name, port as object, watching) : port] as const;
  });
  // The same names, and behind each the same port.
  return Object.fromEntries(watched) as Ports;
}

function watch<P extends object>(
  name: string,
  port: P,
  { sources, immediate = [], told, isAsked = () => true }: Watching,
): P {
  return new Proxy(port, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function' || immediate.includes(String(key))) return member;
      return (...args: unknown[]): unknown => {
        if (!isAsked(`${name}.${String(key)}`)) return Reflect.apply(member, target, args);
        const place = `${callerOf(sources.files, new Error('here').stack ?? '')} ${name}.${String(key)}`;
        if (!sources.unplayed?.test(writtenAt(place))) told(place);
        return Reflect.apply(member, target, args);
      };
    },
  });
}

function callerOf(files: readonly string[], stack: string): string {
  for (const [, file = '', line] of stack.matchAll(/[/]usecases[/]([^/]+[/][^):]+):(\d+):\d+/g)) {
    if (files.includes(file)) return `${file}:${line}`;
  }
  return 'elsewhere';
}
