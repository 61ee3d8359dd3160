import encodeQR from 'qr';
import { useMemo } from 'react';

/** Light modules around the code, which cameras need. */
const MARGIN = 2;

/** A text as a QR code, dark on light in every theme, since some cameras read nothing else. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg role="img" aria-label={label} className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}

function drawn(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { border: MARGIN });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
}
