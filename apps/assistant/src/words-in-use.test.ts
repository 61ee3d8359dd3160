import { fileURLToPath } from 'node:url';
import { provesWords } from '@sos/testing/words-of-app';
import type { Messages } from '@sos/words/app-words';

const files = import.meta.glob<Messages>('../../../packages/words/src/en/assistant/*.ts', {
  eager: true,
  import: 'messages',
});
const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

provesWords({
  files,
  folders: [folder('.')],
  atLeast: { messages: 100, asked: 50 },
});
