import type { AccessRequest, Decision } from './access-request.ts';
import { Coverage } from './expression-coverage/coverage.ts';
import { RulesError } from './errors.ts';
import { parseRuleset } from './language/parse.ts';
import { compileService, type Condition } from './runtime/conditions.ts';
import { decide } from './runtime/decide.ts';

export interface CompiledRules {
  readonly version: 1 | 2;
  readonly source: string;
  /** What the expressions came to so far; there when it was asked for. */
  readonly coverage?: Coverage;
  decide(request: AccessRequest): Decision;
}

const MAX_SOURCE_BYTES = 256 * 1024;

/** Compiles a ruleset once; throws RulesError with the place of the first mistake. */
export function compileRules(source: string, options: { recordCoverage?: boolean } = {}): CompiledRules {
  if (Buffer.byteLength(source) > MAX_SOURCE_BYTES) {
    throw new RulesError('The ruleset is larger than 256 KB.', { line: 1, column: 1 });
  }
  const ruleset = parseRuleset(source);
  const coverage = options.recordCoverage === true ? new Coverage(source, ruleset) : undefined;
  const services = new Map<string, readonly Condition[]>();
  for (const service of ruleset.services) {
    services.set(service.name, [...(services.get(service.name) ?? []), ...compileService(ruleset, service, coverage)]);
  }
  const { version } = ruleset;
  const judge = (request: AccessRequest) => decide(request, services.get(request.service) ?? [], version);
  return { version, source, decide: judge, ...(coverage && { coverage }) };
}
