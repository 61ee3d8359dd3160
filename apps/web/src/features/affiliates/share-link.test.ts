import { describe, expect, it } from 'vitest';
import { asMark, linkOf, type Sharing } from './share-link.ts';

const sharing: Sharing = { origin: 'https://sos.example', code: 'ABCD2345', channel: 'any', mark: '', language: '' };

describe('a link to share', () => {
  it('is the code alone where nothing was chosen', () => {
    expect(linkOf(sharing)).toBe('https://sos.example/r/ABCD2345');
  });

  it('tells the place, the own mark and the language of the page', () => {
    const chosen = { ...sharing, channel: 'whatsapp', mark: 'My group', language: 'fr' } as const;
    expect(linkOf(chosen)).toBe('https://sos.example/r/ABCD2345?s=My-group&l=fr&utm_source=whatsapp&utm_medium=social');
    expect(linkOf({ ...sharing, channel: 'print' })).toContain('utm_source=print&utm_medium=print');
  });

  it('has a mark that stays as it is in an address', () => {
    expect(asMark('  Expats & co / Bangkok ')).toBe('Expats--co--Bangkok');
    expect(asMark('x'.repeat(50))).toHaveLength(40);
    expect(asMark('группа')).toBe('');
  });
});
