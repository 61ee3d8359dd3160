import { productionEnvironment } from '@sos/functions/runtime/testing/production-environment';
import { platform } from '../part.ts';
import { emptySettings } from '../settings.ts';

const values: Readonly<Record<string, string>> = {
  ...productionEnvironment,
  FUNCTION_ADDRESSES: '["https://{region}-sos-expat.cloudfunctions.net/{name}"]',
  STORAGE_BUCKET: 'sos-expat.appspot.com',
  BACKUP_COPY_BUCKET: 'sos-expat-copy',
  WEB_ORIGINS: '["https://sos-expat.com"]',
};

/** The lines of a settings file in which whatever has no default is filled in as production has it, and the copy of back-ups is named. */
export const wholeSettings: string = `${emptySettings(platform)}\nBACKUP_COPY_BUCKET=`
  .split('\n')
  .filter((line) => line.endsWith('='))
  .map((line) => `${line}'${values[line.slice(0, -1)] ?? 'filled in'}'\n`)
  .join('');
