import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { articleFaults } from '@sos/domain/articles/shelf';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { roomPath } from '../../shared/places.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import type { ArticleRow } from './article.ts';

interface ArticleDrawerProps {
  readonly article: ArticleRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
type Deed = 'approve' | 'refuse';

/** One article with its page, and whether it counts. */
export function ArticleDrawer({ article, onClose, onDone }: ArticleDrawerProps) {
  const { say } = useWords();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { uid, title, address, state, fault } = article;
  const deeds = (
    <>
      {state !== 'approved' && (
        <Button onClick={() => setDeed('approve')}>{say('adminAffiliates.article.approve')}</Button>
      )}
      {state !== 'refused' && (
        <Button onClick={() => setDeed('refuse')}>{say('adminAffiliates.article.refuse')}</Button>
      )}
    </>
  );
  return (
    <Drawer title={title} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          [
            say('adminAffiliates.article.address'),
            <a key="a" className="text-link" href={address} target="_blank" rel="noreferrer nofollow">
              <bdi translate="no">{address}</bdi>
            </a>,
          ],
          [
            say('adminAffiliates.one'),
            <LocalLink key="b" className="text-link" to={`${roomPath('affiliates')}?open=${uid}`}>
              <PersonName uid={uid} />
            </LocalLink>,
          ],
          [say('adminAffiliates.article.state'), say(`adminAffiliates.article.state.${state}`)],
          ...(fault === null
            ? []
            : [[say('adminAffiliates.article.fault'), say(`adminAffiliates.article.fault.${fault}`)] as const]),
        ]}
      />
      {deed && <DecideDialog {...{ article, deed, onDone }} onClose={() => setDeed(null)} />}
    </Drawer>
  );
}

interface DecideDialogProps extends ArticleDrawerProps {
  readonly deed: Deed;
}

function DecideDialog({ article: { uid, id: articleId, state: seen }, deed, onClose, onDone }: DecideDialogProps) {
  const { say } = useWords();
  const send = (reason: string, { fault: chosen }: Readonly<Record<string, string>>) => {
    const fault = deed === 'refuse' ? (articleFaults.find((each) => each === chosen) ?? articleFaults[0]) : null;
    return callFunction('adminDecideArticle', { uid, articleId, seen, fault, reason });
  };
  return (
    <DeedDialog
      title={say(`adminAffiliates.article.${deed}`)}
      sentence={say(`adminAffiliates.article.${deed}.sentence`)}
      confirm={say(`adminAffiliates.article.${deed}`)}
      {...{ send, onClose, onDone }}
    >
      {deed === 'refuse' && (
        <SelectField name="fault" label={say('adminAffiliates.article.fault')}>
          {articleFaults.map((each) => (
            <option key={each} value={each}>
              {say(`adminAffiliates.article.fault.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
    </DeedDialog>
  );
}
