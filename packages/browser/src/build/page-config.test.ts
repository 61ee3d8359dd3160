import { expect, it } from 'vitest';
import { withPageConfig } from './page-config.ts';

const page = '<head><script type="application/json" id="app-config"></script></head>';

it('puts the configuration into its tag, where no text of it can end the script', () => {
  const html = withPageConfig(page, '{"label": "</script><b>$&"}');
  expect(html).toContain('id="app-config">{"label":"\\u003c/script>\\u003cb>$&"}</script></head>');
});

it('refuses a page without a tag, and a text that is no JSON', () => {
  expect(() => withPageConfig('<head></head>', '{}')).toThrow('no element "app-config"');
  expect(() => withPageConfig(page, '{')).toThrow(SyntaxError);
});
