import { expect, it, vi } from 'vitest';
import { prerendered } from '../../testing/prerendered.tsx';
import { FileList } from './file-list.tsx';

vi.mock('../../shared/config.ts', () => ({ config: () => ({ webUrl: 'https://web.example' }) }));

const file = {
  id: 'f1',
  name: 'letter.jpg',
  kind: 'text',
  pages: null,
  characters: 0,
  isSeen: false,
  isClients: true,
  unreadPages: 1,
  addedAt: 0,
} as const;

function shown(
  differs: Partial<Record<'isClients' | 'unreadPages' | 'characters', boolean | number>>,
): Promise<string> {
  const dossier = {
    id: 'booking_c1',
    origin: 'booking',
    title: 'A call',
    country: 'TH',
    clientLocale: 'fr',
    need: '',
    files: [{ ...file, ...differs }],
    createdAt: 0,
    changedAt: 0,
    deleteAfter: 0,
  } as unknown as Parameters<typeof FileList>[0]['dossier'];
  return prerendered(<FileList dossier={dossier} />);
}

it('leads from a client’s photograph, which nobody read, to the call that it stands with', async () => {
  const page = await shown({});
  expect(page).toContain('1 page is a picture and was not read.');
  expect(page).toContain('href="https://web.example/en/call/c1"');
  expect(page).toContain('Open letter.jpg on the page of the call');
});

it.each([
  ['a file of one’s own', { isClients: false }],
  ['a client’s file that was read', { unreadPages: 0, characters: 20 }],
])('leads nowhere from %s', async (_what, differs) => {
  expect(await shown(differs)).not.toContain('on the page of the call');
});
