import type { AccessRequest } from '../access-request.ts';
import { type CompiledRules, compileRules } from '../compile.ts';
import type { Fault } from './fault.ts';
import { faultsOf, planted } from './faults.ts';

export interface WatchedRules {
  readonly rules: CompiledRules;
  /** Which faults, by their place in `faultsOf`, would have decided one of the requests otherwise. */
  readonly noticed: () => readonly number[];
}

interface Asked {
  readonly request: AccessRequest;
  readonly allowed: boolean;
}

/**
 * Rules that remember what they were asked. The tests of the product's rules hold every decision to their tables, so a fault
 * that decides one of their requests otherwise fails a test.
 */
export function watched(rules: CompiledRules): WatchedRules {
  const asked: Asked[] = [];
  const decide = (request: AccessRequest) => {
    const decision = rules.decide(request);
    asked.push({ request, allowed: decision.allowed });
    return decision;
  };
  const noticed = () =>
    faultsOf(rules.source).flatMap((fault, index) => (isNoticed(rules.source, fault, asked) ? [index] : []));
  return { rules: { ...rules, decide }, noticed };
}

function isNoticed(source: string, fault: Fault, asked: readonly Asked[]): boolean {
  const faulty = compileRules(planted(source, fault));
  return asked.some(({ request, allowed }) => touches(fault, request) && faulty.decide(request).allowed !== allowed);
}

/** What is asked of a place is decided by what is said of that place, whose name is the fourth segment of its path. */
function touches({ within }: Fault, { path, query }: AccessRequest): boolean {
  const [, , , , first = query?.collectionId] = path.split('/');
  return within === undefined || first === within || query?.allDescendants === true;
}
