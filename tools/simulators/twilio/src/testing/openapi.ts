import { Ajv, type ValidateFunction } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Twilio's own description of the API; it lies beside the repository where somebody has put it. */
export const OPENAPI_FILE = fileURLToPath(
  new URL('../../../../../../shared/contracts/twilio_api_v2010.json', import.meta.url),
);

export const hasOpenApi = existsSync(OPENAPI_FILE);

interface Operation {
  readonly responses: Record<string, { content: { 'application/json': { schema: object } } }>;
}

/** Makes validators of documented answers; an answer with a property less or more than documented is refused. */
export function openApi(): (method: 'get' | 'post', path: string, status: number) => ValidateFunction {
  const text = readFileSync(OPENAPI_FILE, 'utf8');
  const document = JSON.parse(text, strictly) as { paths: Record<string, Record<string, Operation>> };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'twilio');
  return (method, path, status) => {
    const pointer = path.replaceAll('/', '~1');
    const place = `#/paths/${pointer}/${method}/responses/${status}/content/application~1json/schema`;
    return ajv.compile({ $ref: `twilio${place.replaceAll('{', '%7B').replaceAll('}', '%7D')}` });
  };
}

/** Demands every documented property and no other, and mends two defects of the document. */
function strictly(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const schema = value as { type?: unknown; enum?: unknown[]; properties?: object; nullable?: boolean };
  if (key === 'conference_enum_reason_conference_ended')
    return { ...schema, nullable: true, enum: [...(schema.enum ?? []), null] };
  if (schema.nullable !== undefined && schema.type === undefined) delete schema.nullable;
  if (schema.type !== 'object' || !schema.properties) return schema;
  return { ...schema, required: Object.keys(schema.properties), additionalProperties: false };
}
