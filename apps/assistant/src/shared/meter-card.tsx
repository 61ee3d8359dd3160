import { usePlace } from '@sos/browser/intl/words.tsx';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { config } from './config.ts';
import { useMeterStep } from './use-meter-step.ts';
import type { Meter } from './queries.ts';
import { useWords } from './words.ts';

/** How much of the period is used, in a bar and in words. Its words are in the area `usage`. */
export function MeterCard({ meter }: { readonly meter: Meter }) {
  const { say, formats } = useWords();
  const figures = new Intl.NumberFormat(formats);
  const { used, limit, resetsAt } = meter;
  return (
    <div className="card meter" data-step={useMeterStep(meter)}>
      <label htmlFor="meter">{say('usage.meter')}</label>
      <progress id="meter" value={Math.min(used, limit)} max={Math.max(1, limit)} />
      <p className="text-s figures">{say('usage.of', { used: figures.format(used), limit: figures.format(limit) })}</p>
      {resetsAt !== null && (
        <p className="text-s text-soft">{say('usage.resets', { day: dayOf(formats, resetsAt) })}</p>
      )}
      <MeterWords meter={meter} />
    </div>
  );
}

function dayOf(formats: string, instant: number): string {
  return new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(instant);
}

/** What the meter means from four fifths on, and what to do about it. */
export function MeterWords({ meter }: { readonly meter: Meter }) {
  const { say, formats } = useWords();
  const step = useMeterStep(meter);
  if (step === 'free') return null;
  if (step === 'warned') return <Banner tone="wait" title={say('usage.warned')} />;
  if (step === 'last') return <Banner tone="wait" title={say('usage.last', { count: meter.limit - meter.used })} />;
  return (
    <Banner tone="signal" title={say(`usage.${step}.title`)}>
      {step === 'over' && meter.resetsAt !== null ? (
        <p>{say('usage.over.text', { day: dayOf(formats, meter.resetsAt) })}</p>
      ) : (
        <p>{say('usage.ended.text')}</p>
      )}
      <ToPlans />
    </Banner>
  );
}

function ToPlans() {
  const { say } = useWords();
  const { locale } = usePlace();
  return (
    <a {...buttonLook()} href={`${config().webUrl}/${locale}/console/subscription`}>
      {say('usage.plans')}
    </a>
  );
}
