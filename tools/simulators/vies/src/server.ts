import type { FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { Answers, type Choice, isChoice } from './answers.ts';
import { problemOf, readQuestion, refuse, tell } from './api.ts';
import { answerPage, type Asked } from './page.ts';

const API = '/taxation_customs/vies/rest-api';
const MOST_KEPT = 200;

export interface ViesOptions {
  readonly port: number;
  readonly clock: { now(): number };
  readonly faults: FaultPlan;
}

export interface ViesSimulator extends RunningServer {
  /** Where its API is. */
  readonly apiUrl: string;
  /** What was asked, the newest first. */
  asked(): readonly Asked[];
  /** What is answered to a number, or with an empty one to everybody. */
  choose(number: string, choice: Choice): void;
}

/** Starts VIES's REST API, and the page where its answers are chosen. */
export async function startViesSimulator({ port, clock, faults }: ViesOptions): Promise<ViesSimulator> {
  const answers = new Answers();
  const asked: Asked[] = [];
  let proofs = 0;
  const note = (number: string, outcome: string) => {
    asked.unshift({ number, outcome, at: clock.now() });
    asked.splice(MOST_KEPT);
  };
  const check = ({ body }: SimRequest): SimReply => {
    const question = readQuestion(body.toString('utf8'));
    if (!question) return refuse('INVALID_INPUT');
    const number = `${question.countryCode}${question.vatNumber}`;
    const fault = faults.take('vies.api', number);
    if (fault) note(number, fault.do);
    if (fault?.do === 'status') return { status: fault.status, body: 'planned fault' };
    if (fault) return { hangUp: true };
    const choice = problemOf(question) ?? answers.of(number);
    note(number, choice);
    if (choice !== 'valid' && choice !== 'invalid') return refuse(choice);
    return tell(question, { valid: choice === 'valid', at: clock.now(), sequence: ++proofs });
  };
  const server = await serve(port, async (request) => {
    const { pathname } = request.url;
    if (request.method === 'POST' && pathname === `${API}/check-vat-number`) return check(request);
    if (request.method === 'POST' && pathname === '/answers') return choose(answers, request);
    return pathname === '/' ? answerPage(answers, asked) : { status: 404, body: 'Not found' };
  });
  const decide = (number: string, choice: Choice) => answers.choose(number, choice);
  return { ...server, apiUrl: `${server.url}${API}`, asked: () => asked, choose: decide };
}

function choose(answers: Answers, { body }: SimRequest): SimReply {
  const form = new URLSearchParams(body.toString('utf8'));
  const choice = form.get('choice') ?? '';
  if (!isChoice(choice)) return { status: 400, body: `There is no answer "${choice}".` };
  answers.choose((form.get('number') ?? '').toUpperCase().replaceAll(/\s/g, ''), choice);
  return { status: 303, headers: { location: '/' } };
}
