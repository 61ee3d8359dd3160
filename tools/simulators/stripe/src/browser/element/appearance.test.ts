import { expect, it } from 'vitest';
import { fontSheet, styleSheet } from './appearance.ts';

it('lets variables win over the theme', () => {
  const css = styleSheet({ theme: 'night', variables: { colorPrimary: '#ff0000' } });
  expect(css).toContain('--colorPrimary: #ff0000;');
  expect(css).toContain('--colorBackground: #30313d;');
});

it('takes rules for the classes of the element and no others', () => {
  const css = styleSheet({ rules: { '.Input:focus': { borderColor: 'red' }, 'body, .Input': { display: 'none' } } });
  expect(css).toContain('.Input:focus { border-color: red; }');
  expect(css).not.toContain('display');
});

it('lets no value break out of its declaration', () => {
  expect(styleSheet({ variables: { colorText: 'red; } body { display: none' } })).toContain(
    '--colorText: red  body  display: none;',
  );
});

it('brings typefaces along', () => {
  expect(fontSheet([{ family: 'Inter', src: 'url(https://app/inter.woff2)', weight: '100 900' }])).toBe(
    '@font-face { font-family: "Inter"; src: url(https://app/inter.woff2); font-weight: 100 900; font-style: normal; }',
  );
});
