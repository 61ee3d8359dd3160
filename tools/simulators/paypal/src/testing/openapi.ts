import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** PayPal's own descriptions of its API; they lie beside the repository where somebody has put them. */
const files = [
  'paypal_checkout_orders_v2',
  'paypal_payments_payment_v2',
  'paypal_customer_disputes_v1',
  'paypal_payments_payouts_batch_v1',
].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../../../../../../shared/contracts/${name}.json`, import.meta.url)),
}));

export const hasOpenApi = files.every(({ path }) => existsSync(path));

/** What is sent is held to these to the letter: a name that PayPal does not know is a mistake of ours. */
const strict = new Set([
  'order_request',
  'purchase_unit_request',
  'money',
  'capture_request',
  'refund_request',
  'reauthorize_request',
  'create_payout_request',
  'payout_item',
  'sender_batch_header',
  'currency',
]);

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
}

interface Operation {
  readonly requestBody?: object;
  readonly responses: Record<string, { readonly content?: object; readonly $ref?: string }>;
}

/** Tells in what a request or its answer differs from the descriptions; a path that they do not know is a difference. */
export function openApi(): (exchange: Exchange) => string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
  const documents = files.map(({ name, path }) => {
    const document = JSON.parse(readFileSync(path, 'utf8'), strictly) as {
      paths: Record<string, Record<string, Operation>>;
    };
    ajv.addSchema(document, name);
    return { name, paths: document.paths };
  });
  const judge = (pointer: string, value: unknown) => {
    const check = ajv.compile({ $ref: pointer });
    return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return ({ method, path, request, status, response }) => {
    for (const { name, paths } of documents) {
      const template = Object.keys(paths).find((each) => patternOf(each).test(path));
      const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
      if (template === undefined || !operation) continue;
      const place = `${name}#/paths/${escaped(template)}/${method.toLowerCase()}`;
      const body =
        operation.requestBody && request !== undefined
          ? judge(`${place}/requestBody/content/application~1json/schema`, request)
          : [];
      const listed = listedAs(status, operation);
      const known = operation.responses[listed];
      if (!known) return [...body, `${status} is no answer to ${method} ${template}`];
      const answer = known.content
        ? judge(`${place}/responses/${listed}/content/application~1json/schema`, response)
        : [];
      return [...body, ...answer].map((each) => `${method} ${template} ${status}: ${each}`);
    }
    return [`nobody knows ${method} ${path}`];
  };
}

/** An error that is not named is whatever the description says of all others. */
function listedAs(status: number, { responses }: Operation): string {
  const own = String(status);
  return own in responses || status < 400 ? own : 'default';
}

const patternOf = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
const escaped = (template: string) => template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');

function strictly(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const schema = value as { type?: unknown; properties?: object; nullable?: boolean; allOf?: unknown };
  if (schema.nullable !== undefined && schema.type === undefined) delete schema.nullable;
  return strict.has(key) && schema.properties && !schema.allOf ? { ...schema, additionalProperties: false } : schema;
}
