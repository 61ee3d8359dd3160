import encodeQR from 'qr';
import { useState } from 'react';
import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';

/** Light modules around the code, which cameras need. */
const BORDER = 2;
/** Dots of a module in the picture to print. */
const SCALE = 20;

/** A link as a picture to print, dark on light in every theme, since some cameras read nothing else. */
export function QrCode({ link, name }: { readonly link: string; readonly name: string }) {
  const { say } = useWords();
  const svg = encodeQR(link, 'svg', { border: BORDER });
  const [failed, setFailed] = useState(false);
  const savePng = () => {
    const png = pngOf(link);
    setFailed(png === undefined);
    if (png !== undefined) save(png, `${name}.png`);
  };
  return (
    <div className="grid gap-3">
      <img
        className="affiliate-qr"
        alt={`${say('affiliate.qr')}: ${link}`}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => save(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, `${name}.svg`)}>
          {say('affiliate.qr.svg')}
        </Button>
        <Button onClick={savePng}>{say('affiliate.qr.png')}</Button>
      </div>
      <div role="alert">{failed && <p className="text-s">{say('affiliate.file.failed')}</p>}</div>
    </div>
  );
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Undefined where the browser lets nothing be drawn. */
function pngOf(link: string): string | undefined {
  const rows = encodeQR(link, 'raw', { border: BORDER });
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = rows.length * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  }
  return canvas.toDataURL('image/png');
}
