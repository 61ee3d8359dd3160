import { Mark } from '@sos/ui/mark';

export function Logo() {
  return (
    <span className="logo">
      <Mark />
      <span translate="no">
        <span>SOS </span>
        <b>Expat</b>
      </span>
    </span>
  );
}
