/** A map as TopoJSON has it: lines that countries share, each step told from the point before. */
export interface Atlas {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}
interface Geometry {
  readonly id?: string | number | undefined;
  readonly type: string;
  /** Rings of numbers of arcs; a polygon has some, and several polygons are one level deeper. */
  readonly arcs?: unknown;
}

export interface Outline {
  /** The atlas's own number; some pieces of land have none. */
  readonly id: string | undefined;
  readonly path: string;
  /** The middle of the largest piece. */
  readonly middle: Point;
}
type Point = readonly [x: number, y: number];

/** One unit is one degree; y grows to the south. */
export const mapBox = { west: -180, north: 84, width: 360, height: 140 } as const;

/** Degrees as the map draws them. */
export const placeOf = (east: number, north: number): Point => [east - mapBox.west, mapBox.north - north];

/** The countries of an atlas as outlines, in order. */
export function outlinesOf({ transform, arcs, objects }: Atlas): Outline[] {
  const lines = arcs.map((arc) => pointsOf(arc, transform));
  return objects.countries.geometries.map(({ id, arcs: numbers, type }) => {
    const polygons = (type === 'Polygon' ? [numbers] : numbers) as readonly (readonly (readonly number[])[])[];
    const rings = polygons.flatMap((polygon) => polygon.map((ring) => ringOf(ring, lines)));
    return { id: id === undefined ? undefined : String(id), path: rings.map(drawn).join(''), middle: middleOf(rings) };
  });
}

function pointsOf(arc: Atlas['arcs'][number], { scale, translate }: Atlas['transform']): Point[] {
  let [east, north] = [0, 0];
  return arc.map(([eastward = 0, northward = 0]) => {
    [east, north] = [east + eastward, north + northward];
    return placeOf(east * (scale[0] ?? 1) + (translate[0] ?? 0), north * (scale[1] ?? 1) + (translate[1] ?? 0));
  });
}

/** A negative number is the line of its complement, from its end. */
function ringOf(numbers: readonly number[], lines: readonly (readonly Point[])[]): Point[] {
  return numbers.flatMap((number) => (number < 0 ? (lines[~number] ?? []).toReversed() : (lines[number] ?? [])));
}

const drawn = (ring: readonly Point[]) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

function middleOf(rings: readonly (readonly Point[])[]): Point {
  const [largest] = rings.map(boxOf).toSorted((one, other) => other.area - one.area);
  return largest?.middle ?? [0, 0];
}

function boxOf(ring: readonly Point[]): { area: number; middle: Point } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { area: (right - left) * (bottom - top), middle: [(left + right) / 2, (top + bottom) / 2] };
}
