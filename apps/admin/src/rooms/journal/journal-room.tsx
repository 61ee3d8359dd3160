import { Page } from '@sos/browser/page.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { Balances } from './balances.tsx';
import { Differences } from './differences.tsx';
import { Entries } from './entries.tsx';
import { Days } from './days.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { Parts } from './join-parts.ts';

const views = ['entries', 'balances', 'days', 'differences'] as const;
const shownBy = { entries: Entries, balances: Balances, days: Days, differences: Differences };

/** What moved, what is on each account, and where the rails say otherwise. */
export function Component() {
  const { say } = useWords();
  const [exporting, setExporting] = useState(false);
  const [made, setMade] = useState<Parts | null>(null);
  const View = shownBy[useView(views) ?? 'entries'];
  return (
    <Page hidden title={say('rooms.journal')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.journal')}</h1>
        <ViewChips
          views={views}
          labelOf={(view) => say(`adminJournal.${view}`)}
          clears={['state', 'account', 'cause', 'payment']}
        >
          <Button onClick={() => setExporting(true)}>{say('adminJournal.export')}</Button>
        </ViewChips>
        {made && <Made made={made} />}
        <View />
        {exporting && <ExportDialog onClose={() => setExporting(false)} onMade={setMade} />}
      </div>
    </Page>
  );
}

function Made({ made: { entries, leftOut } }: { readonly made: Parts }) {
  const { say } = useWords();
  return (
    <Banner tone="calm" title={say('adminJournal.export.done', { entries })}>
      {leftOut > 0 && say('adminJournal.export.leftOut', { count: leftOut })}
    </Banner>
  );
}
