import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PREVIEW_SIZE } from '@sos/domain/pages/document';
import { staticPages } from '@sos/domain/pages/static-pages';
import { locales } from '@sos/domain/shared/locale';
import { staticWords } from '@sos/words/static-words';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
/** Social networks leave out what weighs more. */
const MOST_BYTES = 300_000;
const drawn = JSON.parse(readFileSync(path.join(root, 'previews.json'), 'utf8')) as Record<string, string>;

it.each(locales)(
  'what social networks show in %s is drawn from the words of today: `npm run previews` draws it anew',
  async (locale) => {
    const words: Readonly<Record<string, string>> = await staticWords(locale);
    for (const { title, description, preview } of staticPages) {
      if (preview === null) continue;
      const name = `${locale}/${preview}`;
      const picture = readFileSync(path.join(root, 'public/previews', `${name}.png`));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([PREVIEW_SIZE.width, PREVIEW_SIZE.height]);
      expect(picture.byteLength).toBeLessThan(MOST_BYTES);
      const said = createHash('sha256').update(`${words[title]}\n${words[description]}`).digest('hex').slice(0, 16);
      expect([name, drawn[name]]).toEqual([name, said]);
    }
  },
);
