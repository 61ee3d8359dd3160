import { LocalLink } from '@sos/browser/link.tsx';
import { addedPath } from '@sos/domain/affiliates/programme-pages';
import { useWords } from '../../shared/words.ts';
import { useOpenAdded } from './use-open-added.ts';
import './offers.css';

/** The programmes that admins have added and that are open; nothing where there are none. */
export function AddedCards() {
  const { say } = useWords();
  const open = useOpenAdded();
  if (open.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="others">
      <h2 id="others" className="text-l">
        {say('partners.others')}
      </h2>
      <ul className="programmes">
        {open.map(({ id, name, text }) => (
          <li key={id} className="card programme">
            <h3 className="text-l" dir="auto">
              <LocalLink className="text-link" to={addedPath(id)}>
                {name}
              </LocalLink>
            </h3>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
