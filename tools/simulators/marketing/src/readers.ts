import { randomUUID } from 'node:crypto';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';

/** Somebody on a list of MailWizz. */
export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly language: string;
  readonly status: string;
}

const error = (status: number, text: string): SimReply => ({ status, body: { status: 'error', error: text } });
const unknown = error(404, 'The subscriber does not exist in this list.');
const path = /^\/api\/lists\/[\w-]+\/subscribers(?:\/([\w-]+))?(?:\/(unsubscribe))?$/;

/** The lists of MailWizz, version 2 of its interface, as one. */
export class Readers {
  readonly #known = new Map<string, Subscriber>();

  /** Whether an address is one of MailWizz's. */
  static isAt(pathname: string): boolean {
    return path.test(pathname);
  }

  all(): readonly Subscriber[] {
    return [...this.#known.values()];
  }

  answer({ method, url, headers, body }: SimRequest): SimReply {
    if (!headers['x-api-key']) return error(401, 'Invalid API key.');
    const [, id, deed] = path.exec(url.pathname) ?? [];
    if (id === 'search-by-email') return this.#found(url.searchParams.get('EMAIL') ?? '');
    const fields = new URLSearchParams(body.toString('utf8'));
    if (id === undefined) return method === 'POST' ? this.#enter(fields) : error(405, 'Method not allowed.');
    const known = this.#known.get(id);
    if (!known) return unknown;
    if (method === 'DELETE') return this.#forget(id);
    return this.#keep(deed === undefined ? changed(known, fields) : { ...known, status: 'unsubscribed' });
  }

  #found(email: string): SimReply {
    const known = this.all().find((each) => each.email === email);
    if (!known) return unknown;
    return { body: { status: 'success', data: { subscriber_uid: known.id, status: known.status } } };
  }

  #enter(fields: URLSearchParams): SimReply {
    const email = fields.get('EMAIL') ?? '';
    if (!email.includes('@')) return error(422, 'Please provide the subscriber email address.');
    if (this.all().some((each) => each.email === email))
      return error(409, 'The subscriber already exists in this list.');
    const id = randomUUID().replaceAll('-', '').slice(0, 13);
    return { ...this.#keep(changed({ id, email, language: '', status: 'confirmed' }, fields)), status: 201 };
  }

  #forget(id: string): SimReply {
    this.#known.delete(id);
    return { body: { status: 'success' } };
  }

  #keep(subscriber: Subscriber): SimReply {
    this.#known.set(subscriber.id, subscriber);
    return { body: { status: 'success', data: { record: { subscriber_uid: subscriber.id } } } };
  }
}

function changed(known: Subscriber, fields: URLSearchParams): Subscriber {
  return {
    ...known,
    email: fields.get('EMAIL') ?? known.email,
    language: fields.get('LANGUAGE') ?? known.language,
    status: fields.get('details[status]') ?? known.status,
  };
}
