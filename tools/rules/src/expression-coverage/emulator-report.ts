import type { CoverageReport, ExpressionReport } from './coverage.ts';

/** The report as the official emulator's `:ruleCoverage` has it. */
export interface EmulatorReport {
  readonly rules: CoverageReport['rules'];
  /** Absent when nothing in the rules is ever evaluated. */
  readonly report?: readonly ExpressionReport[];
}

/**
 * Places in it count characters, where ours count UTF-16 code units, and an expression's end is its last character,
 * where ours is the one behind it.
 */
export function emulatorReport({ rules, report }: CoverageReport): EmulatorReport {
  const source = rules.files[0]?.content ?? '';
  const places = new Places(source);
  return { rules, ...(report.length > 0 && { report: report.map((root) => convert(root, places)) }) };
}

function convert({ sourcePosition, values, children }: ExpressionReport, places: Places): ExpressionReport {
  const endOffset = places.characters(sourcePosition.endOffset) - 1;
  return {
    sourcePosition: { ...places.at(sourcePosition.currentOffset), endOffset },
    ...(values && { values }),
    ...(children && { children: children.map((child) => convert(child, places)) }),
  };
}

/** Where the code units of a text are when characters are counted. */
class Places {
  readonly #characters: Uint32Array;
  readonly #lines: Uint32Array;
  readonly #lineStarts = [0];

  constructor(text: string) {
    this.#characters = new Uint32Array(text.length + 1);
    this.#lines = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '\n') this.#lineStarts.push(i + 1);
      this.#lines[i + 1] = this.#lineStarts.length - 1;
      this.#characters[i + 1] = this.characters(i) + Number(!isLowSurrogate(text.charCodeAt(i)));
    }
  }

  /** The characters before the offset. */
  characters(offset: number): number {
    return this.#characters[offset] ?? 0;
  }

  at(offset: number): { line: number; column: number; currentOffset: number } {
    const line = this.#lines[offset] ?? 0;
    const currentOffset = this.characters(offset);
    return { line: line + 1, column: currentOffset - this.characters(this.#lineStarts[line] ?? 0) + 1, currentOffset };
  }
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
