import { callFunction } from '@sos/browser/call-function';
import { type ExportFormat, exportFormats } from '@sos/domain/journal/export/format';
import { SelectField, TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { saveFile } from '../../shared/table/export-csv.ts';
import { useWords } from '../../shared/words.ts';
import { joinParts, type Parts } from './join-parts.ts';

interface ExportDialogProps {
  readonly onClose: () => void;
  readonly onMade: (made: Parts) => void;
}

/** Saves a file that accountants read, part by part. */
export function ExportDialog({ onClose, onMade }: ExportDialogProps) {
  const { say } = useWords();
  const [format, setFormat] = useState<ExportFormat>('fec');
  const [thisMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const save = async (reason: string, { period = '' }: Readonly<Record<string, string>>) => {
    const wish = { format, period: period.trim(), exportId: crypto.randomUUID(), reason };
    const parts = await joinParts((cursor) => callFunction('adminExportAccounting', { ...wish, ...cursor }));
    saveFile(parts.file, parts.fileName);
    onMade(parts);
  };
  return (
    <DeedDialog
      title={say('adminJournal.export')}
      sentence={say('adminJournal.export.sentence')}
      confirm={say('adminJournal.export.save')}
      onClose={onClose}
      onDone={() => undefined}
      send={save}
    >
      <SelectField
        label={say('adminJournal.export.format')}
        value={format}
        onChange={({ target }) => setFormat(exportFormats.find((each) => each === target.value) ?? 'fec')}
      >
        {exportFormats.map((each) => (
          <option key={each} value={each}>
            {say(`adminJournal.export.format.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={say('adminJournal.export.period')}
        hint={say('adminJournal.export.period.hint')}
        name="period"
        required
        pattern="20[0-9][0-9](-(0[1-9]|1[0-2]))?"
        defaultValue={thisMonth}
        autoComplete="off"
        dir="ltr"
      />
    </DeedDialog>
  );
}
