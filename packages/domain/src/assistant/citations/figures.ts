/** What joins the digits of one figure: of a decimal, a date, a time, a fraction, a span or a number of thousands. */
const JOINED = /\d[.,'·:/⁄٫٬-]$/;
const MINUS = /(?:^|[\s(])-$/;
const ONE_TO_THREE = /(?<![\p{L}\p{N}])\d{1,3} $/u;
const THREE = /^\d{3}(?![\p{L}\p{N}])/u;
/** As far as a figure has to be looked at to be told from two. */
const NEAR = 5;

/** Whether a place lies within a figure: `5 %` is not what `2.5 %` says, nor `500` what `1 500` or `-500` does. */
export function cutsFigure(text: string, place: number): boolean {
  const after = text.slice(place, place + NEAR);
  // A part may end before what joins the digits, as well as behind it.
  const joint = /^[ .,'·:/⁄٫٬-](?=\d)/.exec(after)?.[0] ?? '';
  const before = text.slice(Math.max(0, place - NEAR), place) + joint;
  const rest = after.slice(joint.length);
  if (!/^\d/.test(rest)) return false;
  return JOINED.test(before) || (joint === '' && MINUS.test(before)) || (ONE_TO_THREE.test(before) && THREE.test(rest));
}
