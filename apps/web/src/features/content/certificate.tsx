import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';

interface CertificateProps {
  readonly name: string;
  /** When the last lesson was passed. */
  readonly at: number;
}

/** That somebody has passed all lessons: a card here, a sheet of its own on paper. */
export function Certificate({ name, at }: CertificateProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(at);
  return (
    <section className="card certificate" aria-labelledby="certificate">
      <p className="certificate-sign" translate="no">
        SOS Expat
      </p>
      <h2 id="certificate" className="text-xl">
        {say('training.certificate')}
      </h2>
      <p className="text-l">
        <bdi translate="no">{name}</bdi>
      </p>
      <p>{say('training.certificate.text')}</p>
      <p className="text-soft">{date}</p>
      <div>
        <Button onClick={() => print()}>{say('training.certificate.print')}</Button>
      </div>
    </section>
  );
}
