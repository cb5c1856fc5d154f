/** How a column gives way: `all` first and until it is gone, `some` then and not below what can be read, `none` never. */
export type Give = 'all' | 'some' | 'none';

/** A column is not made narrower than this; one that may go does so instead. */
const LEAST_COLUMNS: Readonly<Record<Give, number>> = { all: 14, some: 8, none: 0 };

/**
 * The widths of columns so that a row fits, as far as they give way. The widest gives first, so that none pays alone.
 * @param natural width of each column as its texts want it; 0 is a column that holds nothing
 * @param gap columns between two columns
 * @returns widths; 0 for a column that is left out
 */
export function shrinkColumns(
  natural: readonly { readonly width: number; readonly give: Give }[],
  columns: number,
  gap: number,
): readonly number[] {
  const widths = natural.map(({ width }) => width);
  const excess = (): number => {
    const shown = widths.filter((width) => width > 0);
    return shown.reduce((sum, width) => sum + width + gap, -gap) - columns;
  };
  for (const give of ['all', 'some'] as const) {
    while (excess() > 0) {
      const at = widestOf(widths, (i) => natural[i]!.give === give && widths[i]! > LEAST_COLUMNS[give]);
      if (at === undefined) break;
      const next = Math.max(
        LEAST_COLUMNS[give],
        ...widths.filter((width, i) => natural[i]!.give === give && width < widths[at]!),
      );
      widths[at] = Math.max(widths[at]! - excess(), Math.min(next, widths[at]! - 1));
    }
    if (give !== 'all') continue;
    for (let i = widths.length - 1; i >= 0 && excess() > 0; i--) if (natural[i]!.give === 'all') widths[i] = 0;
  }
  return widths;
}

function widestOf(widths: readonly number[], may: (i: number) => boolean): number | undefined {
  let widest: number | undefined;
  for (const [i, width] of widths.entries()) if (may(i) && width > (widths[widest ?? -1] ?? 0)) widest = i;
  return widest;
}
