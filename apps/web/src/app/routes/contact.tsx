import { Page } from '@sos/browser/page.tsx';
import { ContactForm } from '../../features/support/contact-form.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('contact.title')} description={say('contact.text')}>
      <div className="contact">
        <h1 className="text-xl">{say('contact.title')}</h1>
        <p className="text-soft">{say('contact.text')}</p>
        <ContactForm />
      </div>
    </Page>
  );
}
