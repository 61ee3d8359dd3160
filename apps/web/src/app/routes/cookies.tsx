import { config } from '../../shared/config.ts';
import { ConsentChoice } from '../consent-choice.tsx';
import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'cookies.needed.title', text: 'cookies.needed.text' },
  { heading: 'cookies.partners.title', text: 'cookies.partners.text' },
  { heading: 'cookies.payment.title', text: 'cookies.payment.text' },
  { heading: 'cookies.check.title', text: 'cookies.check.text' },
  { heading: 'cookies.none.title', text: 'cookies.none.text' },
  { heading: 'cookies.delete.title', text: 'cookies.delete.text' },
] as const;

/** reCAPTCHA is named where this deployment loads it. */
const told = (isChecked: boolean) => sections.filter(({ text }) => isChecked || text !== 'cookies.check.text');

export function Component() {
  const isChecked = config().appCheck !== null;
  return (
    <LegalPage title="cookies.title" description="cookies.none.text" sections={told(isChecked)}>
      <ConsentChoice />
    </LegalPage>
  );
}
