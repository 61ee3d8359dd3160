interface SkeletonProps {
  readonly inline: string;
  readonly block: string;
}

/** A placeholder with the size of something that is loading. */
export function Skeleton({ inline, block }: SkeletonProps) {
  return <span className="skeleton" aria-hidden="true" style={{ inlineSize: inline, blockSize: block }} />;
}
