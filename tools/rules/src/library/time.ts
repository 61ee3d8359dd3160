import { EvaluationError } from '../errors.ts';
import { Duration, LatLng, Timestamp } from '../values/values.ts';
import { type Library, overload } from './signature.ts';

const SECOND = 1_000_000_000n;
const MILLI = 1_000_000n;
const DAY = 86_400n * SECOND;
const UNITS: Readonly<Record<string, bigint>> = {
  w: 7n * DAY,
  d: DAY,
  h: 3600n * SECOND,
  m: 60n * SECOND,
  s: SECOND,
  ms: MILLI,
  ns: 1n,
};
const EARTH_RADIUS_METRES = 6_371_010;

export const timestampMethods: Library = {
  year: [overload(['timestamp'], (self) => BigInt(date(self).getUTCFullYear()))],
  month: [overload(['timestamp'], (self) => BigInt(date(self).getUTCMonth() + 1))],
  day: [overload(['timestamp'], (self) => BigInt(date(self).getUTCDate()))],
  hours: [overload(['timestamp'], (self) => BigInt(date(self).getUTCHours()))],
  minutes: [overload(['timestamp'], (self) => BigInt(date(self).getUTCMinutes()))],
  seconds: [overload(['timestamp'], (self) => BigInt(date(self).getUTCSeconds()))],
  nanos: [overload(['timestamp'], (self) => modulo(self.nanos, SECOND))],
  dayOfWeek: [overload(['timestamp'], (self) => BigInt(date(self).getUTCDay() || 7))],
  dayOfYear: [overload(['timestamp'], dayOfYear)],
  date: [overload(['timestamp'], (self) => new Timestamp(self.nanos - modulo(self.nanos, DAY)))],
  time: [overload(['timestamp'], (self) => new Duration(modulo(self.nanos, DAY)))],
  toMillis: [overload(['timestamp'], (self) => millis(self))],
};

export const durationMethods: Library = {
  seconds: [overload(['duration'], (self) => self.nanos / SECOND)],
  nanos: [overload(['duration'], (self) => self.nanos % SECOND)],
};

export const latlngMethods: Library = {
  latitude: [overload(['latlng'], (self) => self.latitude)],
  longitude: [overload(['latlng'], (self) => self.longitude)],
  distance: [overload(['latlng', 'latlng'], distance)],
};

export const timestampFunctions: Library = {
  'timestamp.date': [overload(['int', 'int', 'int'], midnight)],
  'timestamp.value': [overload(['int'], (millisSinceEpoch) => new Timestamp(millisSinceEpoch * MILLI))],
};

export const durationFunctions: Library = {
  'duration.value': [overload(['int', 'string'], durationOf)],
  'duration.time': [
    overload(
      ['int', 'int', 'int', 'int'],
      (...[hours, minutes, seconds, nanos]) => new Duration((hours * 3600n + minutes * 60n + seconds) * SECOND + nanos),
    ),
  ],
  'duration.abs': [overload(['duration'], ({ nanos }) => new Duration(nanos < 0n ? -nanos : nanos))],
};

export const latlngFunctions: Library = {
  'latlng.value': [overload(['number', 'number'], (latitude, longitude) => point(Number(latitude), Number(longitude)))],
};

function modulo(value: bigint, divisor: bigint): bigint {
  return ((value % divisor) + divisor) % divisor;
}

/** Whole milliseconds, rounded down also before the epoch. */
function millis({ nanos }: Timestamp): bigint {
  return (nanos - modulo(nanos, MILLI)) / MILLI;
}

function date(timestamp: Timestamp): Date {
  return new Date(Number(millis(timestamp)));
}

function dayOfYear(timestamp: Timestamp): bigint {
  const newYear = BigInt(Date.UTC(date(timestamp).getUTCFullYear(), 0, 1)) * MILLI;
  return (timestamp.nanos - newYear) / DAY + 1n;
}

function midnight(year: bigint, month: bigint, day: bigint): Timestamp {
  const built = new Date(0);
  built.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const real = BigInt(built.getUTCMonth() + 1) === month && BigInt(built.getUTCDate()) === day;
  if (!real) throw new EvaluationError(`Invalid date. Year: ${year}, month: ${month}, day: ${day}.`);
  return new Timestamp(BigInt(built.getTime()) * MILLI);
}

function durationOf(magnitude: bigint, unit: string): Duration {
  const nanos = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (nanos === undefined) throw new EvaluationError(`Invalid unit of duration. Received: ${unit}.`);
  return new Duration(magnitude * nanos);
}

function point(latitude: number, longitude: number): LatLng {
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return new LatLng(latitude, longitude);
  const received = `latitude: ${spelled(latitude)}, longitude: ${spelled(longitude)}`;
  throw new EvaluationError(
    `Latitude should be in [-90,90] range and longitude should be in [-180,180] range. ${received}.`,
  );
}

const spelled = (degrees: number) => (Number.isInteger(degrees) ? degrees.toFixed(1) : String(degrees));

/** Great-circle distance in metres. */
function distance(from: LatLng, to: LatLng): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = radians(to.latitude - from.latitude) / 2;
  const longitude = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(chord));
}
