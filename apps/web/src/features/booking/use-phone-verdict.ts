import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import { useEffect, useRef, useState } from 'react';
import { judgePhone } from '../../shared/phone/judge-phone.ts';

export interface PhoneVerdictControl {
  /** Of the number as it is now; null until it was asked, and for a number that may be rung. */
  readonly refusal: PhoneRefusal | null;
  /** `changed`: another number was typed meanwhile, so that nobody has judged it. */
  readonly ask: () => Promise<'accepted' | 'refused' | 'changed'>;
}

/** Judges the number before the next step; `e164` is null while it has no form that could be rung. */
export function usePhoneVerdict(e164: string | null): PhoneVerdictControl {
  const [judged, setJudged] = useState<{ e164: string; refusal: PhoneRefusal | null } | null>(null);
  const latest = useRef(e164);
  useEffect(() => {
    latest.current = e164;
  }, [e164]);
  const ask = async () => {
    if (e164 === null) return 'refused';
    const refusal = await judgePhone(e164);
    if (latest.current !== e164) return 'changed';
    setJudged({ e164, refusal });
    return refusal === null ? 'accepted' : 'refused';
  };
  return { refusal: judged && judged.e164 === e164 ? judged.refusal : null, ask };
}
