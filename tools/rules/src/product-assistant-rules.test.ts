import { assistantPaths } from '@sos/contracts/assistant-paths';
import { describe, expect, it } from 'vitest';
import { productRules } from './testing/product-rules-file.ts';
import { aWrite, everyone, people, writes } from './testing/product-world.ts';
import { aDocument, aQuery, aRequest } from './testing/requests.ts';

const rules = productRules('firestore.assistant.rules');
// With an id of their own, so that each is asked for what would be theirs.
const everyPath = Object.values(assistantPaths).map((path) => (path as (...ids: string[]) => string)('lawyer-1', 'f1'));

describe.each(everyPath)('%s of the assistant', (path) => {
  const isDocument = path.split('/').length % 2 === 0;
  const document = aDocument(isDocument ? path : `${path}/d1`, { uid: 'lawyer-1', providerId: 'lawyer-1' });
  const collection = isDocument ? path.split('/').slice(0, -1).join('/') : path;

  it.each(everyone)('is neither read nor listed nor written by %s', (person) => {
    const auth = people[person];
    const asked = [
      aRequest('', { auth, path: document.path, resource: document }),
      aQuery(collection, { auth }),
      ...writes.map((method) => aRequest('', { auth, ...aWrite(method, document, document) })),
    ];
    expect(asked.map((each) => rules.decide(each).allowed)).toEqual(asked.map(() => false));
  });
});
