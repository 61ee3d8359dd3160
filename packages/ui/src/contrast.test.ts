import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pattern = /--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const tokens = new Map([...css.matchAll(pattern)].map(([, name, light, dark]) => [name, { light, dark }]));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[theme];
  if (!value) throw new Error(`no token --${name}`);
  return value;
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const tones = [1, 2, 3, 4, 5, 6].map((tone) => `tone-${tone}`);
const on = (texts: string[], backs: string[], least: number) =>
  texts.flatMap((text) => backs.map((back) => ({ text, back, least })));

const pairs = [
  ...on(['ink', 'ink-soft'], grounds, 7),
  ...on(['ink'], ['signal-tint', 'calm-tint', 'wait-tint', ...tones], 7),
  ...on(['signal-ink', 'calm-ink', 'wait-ink'], grounds, 4.5),
  { text: 'on-signal', back: 'signal', least: 4.5 },
  { text: 'on-signal', back: 'signal-hover', least: 4.5 },
  { text: 'on-calm', back: 'calm', least: 4.5 },
  { text: 'surface', back: 'ink', least: 7 },
  ...['signal', 'calm', 'wait'].map((name) => ({ text: `${name}-ink`, back: `${name}-tint`, least: 4.5 })),
  ...on(['line-strong', 'calm', 'wait', 'signal', 'focus'], grounds, 3),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pairs)('$text on $back reaches $least to 1', ({ text, back, least }) => {
    expect(contrast(colour(text, theme), colour(back, theme))).toBeGreaterThanOrEqual(least);
  });
});

it('measures black on white as 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

it('uses every colour token in a measured pair, hairlines and the veil apart', () => {
  const measured = new Set(pairs.flatMap(({ text, back }) => [text, back]));
  expect([...tokens.keys()].filter((name) => name !== 'line' && !measured.has(name ?? ''))).toEqual([]);
});
