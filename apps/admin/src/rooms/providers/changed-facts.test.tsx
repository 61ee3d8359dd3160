import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import type { ApplicationView } from '@sos/contracts/applications';
import { noFiles } from '@sos/domain/applications/answers';
import { someAnswers } from '@sos/domain/testing/an-application';
import { adminWords } from '@sos/words/admin';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { ApplicationDeeds } from './application-deeds.tsx';
import { ChangedFacts } from './changed-facts.tsx';

const submittedAt = 1;
const view: ApplicationView = {
  kind: 'lawyer',
  status: 'approved',
  answers: someAnswers(),
  files: noFiles,
  revision: 7,
  words: null,
  submittedAt,
  decidedAt: 2,
  displayName: 'Inês Prado',
  review: {
    status: 'waiting',
    displayName: 'Inês Prado Lima',
    barAuthority: null,
    barNumber: 'P 0999',
    admission: null,
    photo: null,
    words: null,
    submittedAt,
  },
  telephone: null,
  missing: [],
};

async function rendered(part: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: adminWords }} locale="en">
      <WithWords areas={['providers']}>{part}</WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('facts that a provider has changed stand beside what is shown now', async () => {
  const page = await rendered(<ChangedFacts view={view} />);
  expect(page).toContain('Facts that were changed and wait for you');
  expect(page).toContain('Inês Prado Lima instead of Inês Prado');
  expect(page).toContain('P 0999 instead of P 0412');
});

it.each([
  ['changed facts', view, ['Approve', 'Reject']],
  ['an application', { ...view, status: 'submitted', review: null }, ['Approve', 'Ask for a correction', 'Reject']],
] as const)('about %s an admin decides as it may be decided', async (_what, shown, deeds) => {
  const page = await rendered(<ApplicationDeeds uid="ines" view={shown} onDone={() => undefined} />);
  const offered = ['Approve', 'Ask for a correction', 'Reject'].filter((deed) => page.includes(deed));
  expect(offered).toEqual(deeds);
});
