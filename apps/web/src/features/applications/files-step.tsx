import { FileField } from './file-field.tsx';
import type { StepProps } from './step-props.ts';

/** Photograph, and for lawyers the document that admits them. */
export function FilesStep({ uid, view, onView }: StepProps) {
  return (
    <>
      <FileField uid={uid} kind="photo" view={view} onView={onView} />
      {view.kind === 'lawyer' && <FileField uid={uid} kind="admission" view={view} onView={onView} />}
    </>
  );
}
