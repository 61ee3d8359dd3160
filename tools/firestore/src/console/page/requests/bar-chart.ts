const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 40;
const BAR = 4;
const GAP = 1;

/** One bar for each count; the tallest fills the height. The numbers are in the table, so that it is hidden from readers. */
export function barChart(counts: readonly number[]): SVGSVGElement {
  const width = counts.length * BAR;
  const svg = element('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const most = Math.max(1, ...counts);
  counts.forEach((count, i) => {
    const height = (count / most) * HEIGHT;
    if (count > 0) svg.append(element('rect', { x: i * BAR, y: HEIGHT - height, width: BAR - GAP, height }));
  });
  return svg;
}

function element<Name extends 'svg' | 'rect'>(name: Name, attributes: Readonly<Record<string, string | number>>) {
  const made = document.createElementNS(SVG, name) as SVGElementTagNameMap[Name];
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
