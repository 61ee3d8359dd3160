import { LocalLink } from '@sos/browser/link.tsx';
import { PersonName } from './names/person-name.tsx';
import { openName, roomPath } from './places.ts';
import { ShortId } from './short-id.tsx';

interface SubjectLinkProps {
  readonly room: 'people' | 'calls' | 'payments';
  readonly kind: 'person' | 'call' | 'payment';
  readonly id: string;
}

/** Leads to a person by their name, or to a call or payment by its id. */
export function SubjectLink({ room, kind, id }: SubjectLinkProps) {
  return (
    <LocalLink className="text-link" to={`${roomPath(room)}?open=${openName({ kind, id })}`}>
      {kind === 'person' ? <PersonName uid={id} /> : <ShortId id={id} />}
    </LocalLink>
  );
}
