interface SkeletonProps {
  readonly inline: string;
  readonly block: string;
}

/** The place of something that is on its way. */
export function Skeleton({ inline, block }: SkeletonProps) {
  return <span className="skeleton" aria-hidden="true" style={{ inlineSize: inline, blockSize: block }} />;
}
