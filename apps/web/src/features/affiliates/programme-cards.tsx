import { LocalLink } from '@sos/browser/link.tsx';
import { builtInRoles } from '@sos/domain/accounts/affiliates';
import { programmePath } from '@sos/domain/affiliates/programme-pages';
import { useWords } from '../../shared/words.ts';
import './offers.css';

/** Every programme, with the way to its page. */
export function ProgrammeCards() {
  const { say } = useWords();
  return (
    <ul className="programmes">
      {builtInRoles.map((role) => (
        <li key={role} className="card programme">
          <h2 className="text-l">
            <LocalLink className="text-link" to={programmePath(role)}>
              {say(`partners.${role}.title`)}
            </LocalLink>
          </h2>
          <p>{say(`partners.${role}.do`)}</p>
        </li>
      ))}
    </ul>
  );
}
