/** Everything an expression can be: `int` is bigint, `float` is number, `list` is an array, `bytes` is Uint8Array. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Value[]
  | RulesMap
  | RulesSet
  | RulesPath
  | Timestamp
  | Duration
  | LatLng
  | MapDiff
  | Unknown;

/** A map. A partial one holds only what a query pins down of its documents; other keys may be there or not. */
export class RulesMap {
  readonly entries: ReadonlyMap<string, Value>;
  readonly partial: boolean;

  constructor(entries: ReadonlyMap<string, Value>, partial = false) {
    this.entries = entries;
    this.partial = partial;
  }
}

/** Items are distinct; `uniqueItems` of equality.ts makes them so. */
export class RulesSet {
  readonly items: readonly Value[];

  constructor(items: readonly Value[]) {
    this.items = items;
  }
}

export class RulesPath {
  readonly segments: readonly string[];

  constructor(segments: readonly string[]) {
    this.segments = segments;
  }

  /** With a leading slash. */
  get text(): string {
    return `/${this.segments.join('/')}`;
  }
}

export class Timestamp {
  /** Nanoseconds since the epoch. */
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

export class Duration {
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

export class LatLng {
  readonly latitude: number;
  readonly longitude: number;

  constructor(latitude: number, longitude: number) {
    this.latitude = latitude;
    this.longitude = longitude;
  }
}

/** What `after.diff(before)` gives. */
export class MapDiff {
  readonly after: RulesMap;
  readonly before: RulesMap;

  constructor(after: RulesMap, before: RulesMap) {
    this.after = after;
    this.before = before;
  }
}

export interface Bound {
  readonly value: Value;
  readonly inclusive: boolean;
}

/** A value of which only the constraints of a query are known; it has no value of its own. */
export class Unknown {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly excluded: readonly Value[];
  /** Elements it surely has, when it is a list. */
  readonly contained: readonly Value[];

  constructor(known: { lower?: Bound; upper?: Bound; excluded?: readonly Value[]; contained?: readonly Value[] } = {}) {
    this.lower = known.lower;
    this.upper = known.upper;
    this.excluded = known.excluded ?? [];
    this.contained = known.contained ?? [];
  }
}
