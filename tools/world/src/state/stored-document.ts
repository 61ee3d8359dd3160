import { mapInstants } from '@sos/contracts/instants';

/** A schema of the contracts. */
type Schema<T> = Parameters<typeof mapInstants>[0] & { parse(data: unknown): T };

/** The document checked by its schema, with its instants as dates, so that they are stored as time stamps. */
export function storedDocument<T extends object>(schema: Schema<T>, document: NoInfer<T>): object {
  const dated = mapInstants(schema, schema.parse(document), (instant) =>
    typeof instant === 'number' ? new Date(instant) : instant,
  );
  return dated as object;
}
