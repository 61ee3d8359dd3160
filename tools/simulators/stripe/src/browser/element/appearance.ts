import type { Appearance } from '@stripe/stripe-js';
import type { FrameOptions } from '../protocol.ts';

type Variables = Record<string, string>;

const BASE: Variables = {
  fontFamily: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif',
  fontSizeBase: '16px',
  fontWeightNormal: '400',
  fontWeightMedium: '500',
  borderRadius: '5px',
  spacingUnit: '4px',
  gridRowSpacing: '12px',
  gridColumnSpacing: '12px',
};

const THEMES: Record<string, Variables> = {
  stripe: { colorPrimary: '#0570de', colorBackground: '#ffffff', colorText: '#30313d', colorDanger: '#c0123c' },
  night: { colorPrimary: '#85d996', colorBackground: '#30313d', colorText: '#ffffff', colorDanger: '#fe87a1' },
  flat: { colorPrimary: '#0570de', colorBackground: '#f1f1f1', colorText: '#30313d', colorDanger: '#c0123c' },
};

const SELECTOR = /^\.[A-Z][A-Za-z]*(--[a-zA-Z]+)?(:{1,2}[a-z-]+)?$/;
const PROPERTY = /^[a-zA-Z]+$/;

/** The style sheet that the Appearance API's theme, variables and rules come to. */
export function styleSheet(appearance: Appearance): string {
  const variables = { ...BASE, ...THEMES[appearance.theme ?? 'stripe'], ...plain(appearance.variables) };
  const root = Object.entries(variables).map(([name, value]) => [`--${name}`, safe(value)] as const);
  const rules = Object.entries(appearance.rules ?? {}).filter(([selector]) => SELECTOR.test(selector));
  return [block(':root', root), ...rules.map(([selector, rule]) => block(selector, declarations(rule)))].join('\n');
}

/** Brings the merchant's typefaces into the frame. */
export function fontSheet(fonts: FrameOptions['fonts']): string {
  return fonts
    .map((font) => {
      if ('cssSrc' in font) return `@import url(${JSON.stringify(font.cssSrc)});`;
      const described = [
        ['font-family', JSON.stringify(font.family)],
        ['src', font.src],
        ['font-weight', font.weight ?? '400'],
        ['font-style', font.style ?? 'normal'],
      ] as const;
      return block('@font-face', described);
    })
    .join('\n');
}

function plain(variables: Appearance['variables']): Variables {
  const entries = Object.entries(variables ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && PROPERTY.test(entry[0])),
  );
}

function declarations(rule: Record<string, string>): (readonly [string, string])[] {
  return Object.entries(rule)
    .filter(([name]) => PROPERTY.test(name))
    .map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), safe(value)] as const);
}

function block(selector: string, lines: readonly (readonly [string, string])[]): string {
  return `${selector} { ${lines.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
}

/** A value that cannot leave its declaration. */
function safe(value: string): string {
  return value.replaceAll(/[;{}]/g, '');
}
