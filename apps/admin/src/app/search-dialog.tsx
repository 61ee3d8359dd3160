import { LocalLink } from '@sos/browser/link.tsx';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Dialog } from '@sos/ui/dialog';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../shared/words.ts';
import { HitDetail } from './hit-detail.tsx';
import { useChoices } from './use-choices.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Finds anything by a few signs: arrows go from the field into the list and back, Enter leads there. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { locale } = usePlace();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const content = useRef<HTMLDivElement>(null);
  const { choices, note } = useChoices(typed);
  const [first] = choices;
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveFocus(content.current, step);
  };
  const followFirst = (event: KeyboardEvent) => {
    press(event);
    if (event.key !== 'Enter' || !first) return;
    event.preventDefault();
    onClose();
    void navigate(`/${locale}${first.path}`);
  };
  return (
    <Dialog title={say('admin.search')} onClose={onClose} actions={null}>
      <div ref={content} className="grid gap-2">
        <input
          className="input"
          type="search"
          aria-label={say('admin.search.label')}
          placeholder={say('admin.search.hint')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={followFirst}
        />
        <output className="text-xs text-soft">{note}</output>
        <ul className="choice-list">
          {choices.map(({ key, kind, title, detail, at, path }) => (
            <li key={key}>
              <LocalLink to={path} className="choice-line" onFollow={onClose} onKeyDown={press}>
                <span className="chip-small">{say(`admin.search.kind.${kind}`)}</span>
                <strong>{title}</strong>
                <HitDetail found={{ kind, detail, at }} />
              </LocalLink>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function moveFocus(content: HTMLElement | null, step: number): void {
  const places = [...(content?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const at = places.findIndex((place) => place === document.activeElement);
  places[Math.max(0, Math.min(at + step, places.length - 1))]?.focus();
}
