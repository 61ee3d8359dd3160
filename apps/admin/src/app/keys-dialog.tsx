import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useWords } from '../shared/words.ts';

const keys = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['Esc', 'close'],
  ['a', 'approve'],
  ['c', 'ask'],
  ['r', 'reject'],
  ['?', 'help'],
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog
      title={say('admin.keys.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('admin.close')}</Button>}
    >
      <dl className="key-list">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd translate="no">{key}</kbd>
            </dt>
            <dd>{say(`admin.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
