import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Link } from '../money/types.ts';

const names: Readonly<Record<number, readonly [string, string]>> = {
  400: ['INVALID_REQUEST', 'Request is not well-formed, syntactically incorrect, or violates schema.'],
  401: [
    'AUTHENTICATION_FAILURE',
    'Authentication failed due to invalid authentication credentials or a missing token.',
  ],
  404: ['RESOURCE_NOT_FOUND', 'The specified resource does not exist.'],
  409: ['RESOURCE_CONFLICT', 'The server has detected a conflict while processing this request.'],
  422: [
    'UNPROCESSABLE_ENTITY',
    'The requested action could not be performed, semantically incorrect, or failed business validation.',
  ],
  429: ['RATE_LIMIT_REACHED', 'Too many requests. Blocked due to rate limiting.'],
  500: ['INTERNAL_SERVER_ERROR', 'An internal server error has occurred.'],
  503: ['SERVICE_UNAVAILABLE', 'Service unavailable.'],
};

interface Told {
  /** Where it is none that goes with the status. */
  readonly name?: string;
  readonly links?: readonly Link[];
}

/** A refusal with the name that PayPal gives it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly issue: string;
  readonly told: Told;

  constructor(status: number, issue: string, told: Told = {}) {
    super(issue);
    this.told = told;
    this.status = status;
    this.issue = issue;
  }
}

/** What PayPal answers 422 with. */
export const unprocessable = (issue: string) => new Problem(422, issue);

export function problemReply({ status, issue, told }: Problem): SimReply {
  const { links = [] } = told;
  const [name, message] = names[status] ?? ['INTERNAL_SERVER_ERROR', 'An error has occurred.'];
  const details = [{ issue }];
  return { status, body: { name: told.name ?? name, message, debug_id: 'f0f0f0f0f0f0f', details, links } };
}
