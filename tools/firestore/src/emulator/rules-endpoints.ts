import { RulesError } from '@sos/rules/errors';
import type { CoverageReport } from '@sos/rules/expression-coverage/coverage';
import { emulatorReport } from '@sos/rules/expression-coverage/emulator-report';
import { coverageHtml } from '@sos/rules/expression-coverage/page';
import { invalid, StatusError } from '../errors.ts';
import { type Exchange, readJson, sendHtml, sendJson } from '../http/exchange.ts';
import type { ProjectRules } from '../rules-guard/project-rules.ts';
import { jsonList, jsonObject, jsonString } from '../wire/scalars.ts';

/** Loading the rules of a project, and seeing what its requests have tried of them. */
export class RulesEndpoints {
  readonly #rules: ProjectRules;

  constructor(rules: ProjectRules) {
    this.#rules = rules;
  }

  /** Answers with the mistake, or refuses it unless told to ignore errors; either way the old rules stay. */
  async load(exchange: Exchange, project: string): Promise<void> {
    const { rules, ignore_errors: ignoreErrors } = jsonObject(await readJson(exchange));
    const { name, content } = jsonObject(jsonList(jsonObject(rules)['files'])[0]);
    const file = { content: jsonString(content), ...(name !== undefined && { name: jsonString(name) }) };
    const mistake = this.#mistakeIn(project, file);
    if (mistake && ignoreErrors !== true) throw invalid(`${mistake.line}:${mistake.column} ${mistake.message}`);
    sendJson(exchange, 200, mistake ? { issues: [issueOf(mistake)] } : {});
  }

  coverageJson(exchange: Exchange, project: string): void {
    sendJson(exchange, 200, emulatorReport(this.#coverage(project)));
  }

  coveragePage(exchange: Exchange, project: string): void {
    sendHtml(exchange, 200, coverageHtml(this.#coverage(project)));
  }

  #mistakeIn(project: string, file: { name?: string; content: string }): RulesError | undefined {
    try {
      this.#rules.load(project, file);
      return undefined;
    } catch (error) {
      if (error instanceof RulesError) return error;
      throw error;
    }
  }

  #coverage(project: string): CoverageReport {
    const report = this.#rules.coverage(project);
    if (!report) throw new StatusError('NOT_FOUND', `No rules were loaded for project "${project}".`);
    return report;
  }
}

const issueOf = ({ message, line, column }: RulesError) => ({
  severity: 'ERROR',
  description: message,
  sourcePosition: { line, column },
});
