import { AgenciesEditor } from './agencies-editor.tsx';
import { CallRulesEditor } from './call-rules-editor.tsx';
import { DiallingEditor } from './dialling-editor.tsx';
import { FlagsEditor } from './flags-editor.tsx';
import type { Settable } from './known.ts';
import { LimitsEditor } from './limits-editor.tsx';
import { PricesEditor } from './prices-editor.tsx';

interface EditorProps {
  readonly set: Settable;
  readonly onChange: (set: Settable) => void;
}

export function Editor({ set, onChange }: EditorProps) {
  switch (set.name) {
    case 'pricing':
      return <PricesEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
    case 'calls':
      return <CallRulesEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
    case 'limits':
      return <LimitsEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
    case 'agencies':
      return <AgenciesEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
    case 'flags':
      return <FlagsEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
    case 'dialling':
      return <DiallingEditor value={set.value} onChange={(value) => onChange({ name: set.name, value })} />;
  }
}
