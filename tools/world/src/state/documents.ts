import { type Fields, fromFields, toFields } from './wire-value.ts';

export interface StoredDocument {
  readonly id: string;
  readonly path: string;
  readonly data: Record<string, unknown>;
}

interface WireDocument {
  readonly name: string;
  readonly fields?: Fields;
}

const ADMIN = { authorization: 'Bearer owner', 'content-type': 'application/json' };
const PAGE = 300;

/** The world's documents over Firestore's REST API, past the security rules. */
export class Documents {
  readonly #root: string;
  readonly #url: string;

  constructor(firestoreUrl: string, projectId: string) {
    this.#root = `projects/${projectId}/databases/(default)/documents`;
    this.#url = `${firestoreUrl}/v1/${this.#root}`;
  }

  /** Writes whole documents by their path, all or none. */
  async write(documents: Readonly<Record<string, object>>): Promise<void> {
    const writes = Object.entries(documents).map(([path, data]) => ({
      update: { name: `${this.#root}/${path}`, fields: toFields(data) },
    }));
    await this.#send(`${this.#url}:commit`, { method: 'POST', body: JSON.stringify({ writes }) });
  }

  async read(path: string): Promise<Record<string, unknown> | undefined> {
    const response = await fetch(`${this.#url}/${path}`, { headers: ADMIN });
    if (response.status === 404) return undefined;
    return fromFields(((await opened(response)) as WireDocument).fields);
  }

  /** All documents of a collection, by name. */
  async list(collection: string): Promise<StoredDocument[]> {
    const found: StoredDocument[] = [];
    let token: string | undefined;
    do {
      const query = new URLSearchParams({ pageSize: String(PAGE), ...(token && { pageToken: token }) });
      const page = (await this.#send(`${this.#url}/${collection}?${query.toString()}`)) as {
        documents?: WireDocument[];
        nextPageToken?: string;
      };
      found.push(...(page.documents ?? []).map((document) => this.#stored(document)));
      token = page.nextPageToken;
    } while (token);
    return found;
  }

  #stored({ name, fields }: WireDocument): StoredDocument {
    const path = name.slice(this.#root.length + 1);
    return { path, id: path.slice(path.lastIndexOf('/') + 1), data: fromFields(fields) };
  }

  async #send(url: string, init: RequestInit = {}): Promise<unknown> {
    return opened(await fetch(url, { headers: ADMIN, ...init }));
  }
}

async function opened(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new Error(`Firestore answered ${response.status}: ${await response.text()}`);
}
