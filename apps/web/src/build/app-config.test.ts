import { expect, it } from 'vitest';
import { withAppConfig } from './app-config.ts';

const page = '<head><script type="application/json" id="app-config"></script></head>';

it('puts the configuration into its tag, where no text of it can end the script', () => {
  const html = withAppConfig(page, '{"label": "</script><b>$&"}');
  expect(html).toContain('id="app-config">{"label":"\\u003c/script>\\u003cb>$&"}</script></head>');
});

it('refuses a page without a tag, and a text that is no JSON', () => {
  expect(() => withAppConfig('<head></head>', '{}')).toThrow('no element "app-config"');
  expect(() => withAppConfig(page, '{')).toThrow(SyntaxError);
});
