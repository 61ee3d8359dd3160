import { type CompiledRules, compileRules } from '@sos/rules/compile';
import type { CoverageReport } from '@sos/rules/expression-coverage/coverage';

interface RulesFile {
  readonly name?: string | undefined;
  readonly content: string;
}

interface Loaded {
  readonly file: RulesFile;
  readonly rules: CompiledRules;
}

const USUAL_NAME = 'firestore.rules';

/** Which rules hold for which project, and what their expressions came to there since they were loaded. */
export class ProjectRules {
  #common: RulesFile | undefined;
  readonly #loaded = new Map<string, Loaded>();

  /** The rules of every project that is not given its own; throws RulesError and changes nothing when they are wrong. */
  loadForAll(content: string): void {
    compileRules(content);
    this.#common = { content };
    this.#loaded.clear();
  }

  /** Throws RulesError and changes nothing when the rules are wrong. */
  load(project: string, file: RulesFile): void {
    this.#loaded.set(project, loaded(file));
  }

  /** Undefined when nothing was loaded, so that everything is allowed. */
  of(project: string): CompiledRules | undefined {
    return this.#find(project)?.rules;
  }

  /** The rules that hold for a project, as they were written. */
  file(project: string): { name: string; content: string } | undefined {
    const found = this.#find(project)?.file;
    return found && { name: found.name ?? USUAL_NAME, content: found.content };
  }

  coverage(project: string): CoverageReport | undefined {
    const found = this.#find(project);
    return found?.rules.coverage?.report(found.file.name ?? USUAL_NAME);
  }

  /** Every project records for itself, and therefore has the common rules compiled for itself. */
  #find(project: string): Loaded | undefined {
    const known = this.#loaded.get(project);
    if (known || !this.#common) return known;
    const made = loaded(this.#common);
    this.#loaded.set(project, made);
    return made;
  }
}

function loaded(file: RulesFile): Loaded {
  return { file, rules: compileRules(file.content, { recordCoverage: true }) };
}
