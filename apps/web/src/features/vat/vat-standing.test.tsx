import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { VatForm } from './vat-form.tsx';
import type { ShownVat } from './vat-query.ts';
import { VatStanding } from './vat-standing.tsx';

const told = { name: 'Lind GmbH', address: 'Berlin', ownName: 'Lind Handel', ownAddress: null };
const check: ShownVat = {
  vatNumber: 'DE123456789',
  result: 'valid',
  trouble: null,
  consultation: null,
  checkedAt: null,
  ...told,
};
const ignore = () => undefined;

async function shown(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'shell', 'vat']}>{node}</WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}
const standing = (differs: Partial<ShownVat>) =>
  shown(<VatStanding check={{ ...check, ...differs }} isChanging={false} onKept={ignore} onChange={ignore} />);

it('names the business as the register does, and asks for nothing', async () => {
  const page = await standing({});
  expect(page).toContain('Lind GmbH');
  expect(page).toContain('Berlin');
  expect(page).not.toContain('Lind Handel');
  expect(page).not.toContain('Give them for your invoices');
});

it('names it as its owner did where the register does not, and asks for what nobody tells', async () => {
  const page = await standing({ name: null, address: null });
  expect(page).toContain('Lind Handel');
  expect(page).toContain('Give them for your invoices');
  expect(page).toContain('Change number, name or address');
  expect(await standing({ name: null, address: null, result: 'invalid' })).not.toContain('Give them');
});

it('asks for name and address beside the number, beginning with what was given', async () => {
  const page = await shown(<VatForm check={{ ...check, ownAddress: 'Hauptstraße 1' }} onKept={ignore} />);
  for (const value of ['DE123456789', 'Lind Handel', 'Hauptstraße 1']) expect(page).toContain(`value="${value}"`);
});
