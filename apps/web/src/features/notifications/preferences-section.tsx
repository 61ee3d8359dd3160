import { useAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { kindsFor, type Preferences } from '@sos/domain/notifications/preferences';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useWords } from '../../shared/words.ts';
import { PreferencesForm } from './preferences-form.tsx';
import { usesDevices } from './preferences.ts';
import { thisDevice } from '@sos/browser/push/push-device';
import { ThisDevice } from './this-device.tsx';

async function save({ muted, ...others }: Preferences): Promise<void> {
  await callFunction('updateNotificationPreferences', {
    ...others,
    muted: {
      email: [...muted.email],
      push: [...muted.push],
      sms: [...muted.sms],
      telegram: [...muted.telegram],
    },
  });
}

interface PreferencesSectionProps {
  readonly uid: string;
  /** Whether the page has said already that nothing comes; once is enough, and to try again there is to try this again too. */
  readonly isTold: boolean;
}

export function PreferencesSection({ uid, isTold }: PreferencesSectionProps) {
  const { say } = useWords();
  const { data, error, refetch } = useStored(uid, isTold);
  const again = () => void refetch();
  if (!data && isTold) return null;
  return (
    <section className="grid gap-4" aria-labelledby="preferences">
      <h2 id="preferences" className="text-l">
        {say('preferences.title')}
      </h2>
      {thisDevice.isConfigured() && <ThisDevice device={thisDevice} onAdded={again} />}
      {data ? <Chosen preferences={data} /> : <NotYet error={error} onRetry={again} />}
    </section>
  );
}

/** What is stored, asked for anew when the page asks anew for what had failed with it. */
function useStored(uid: string, isTold: boolean) {
  const query = useQuery({
    queryKey: ['notification-preferences', uid],
    queryFn: async () => (await import('./read-preferences.ts')).readPreferences(uid),
  });
  const { error, refetch } = query;
  const wasTold = useRef(false);
  useEffect(() => {
    if (wasTold.current && !isTold && error) void refetch();
    wasTold.current = isTold;
  }, [isTold, error, refetch]);
  return query;
}

function Chosen({ preferences }: { readonly preferences: Preferences }) {
  const role = useAccount()?.role ?? null;
  const key = String(usesDevices(preferences));
  return <PreferencesForm key={key} preferences={preferences} kinds={kindsFor(role)} onSave={save} />;
}

function NotYet({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  return error ? <Problem error={error} money={null} onRetry={onRetry} /> : <Skeleton inline="100%" block="12rem" />;
}
