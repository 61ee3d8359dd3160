import type { Output } from '@sos/contracts/callables';
import { buttonLook } from '@sos/ui/button';
import encodeQR from 'qr';
import { useMemo } from 'react';
import { useWords } from '../../shared/words.ts';

/** Light modules around the code, which cameras need. */
const MARGIN = 2;

/** The way into Telegram, here or by the camera of a telephone. */
export function OpenTelegram({ link }: { readonly link: Output<'generateTelegramLink'> }) {
  const { say, formats } = useWords();
  const time = new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(link.expiresAt);
  return (
    <div className="card grid gap-4 p-4">
      <div>
        <a {...buttonLook('primary')} href={link.url} target="_blank" rel="noreferrer">
          {say('telegram.open')}
        </a>
      </div>
      <p>{say('telegram.scan')}</p>
      <QrPicture text={link.url} label={say('telegram.qr')} />
      <p className="text-s text-soft">{say('telegram.until', { time })}</p>
      <output className="text-soft">{say('telegram.waiting')}</output>
    </div>
  );
}

/** A text as a QR code, dark on light in every theme, since some cameras read nothing else. */
function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      className="telegram-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawn(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { border: MARGIN });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
}
