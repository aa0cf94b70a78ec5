import { markText, type Mark } from './marks';

interface Marked {
  name: string;
  mark: Mark | undefined;
  /** What it was called when it was last published; undefined where that is not known. */
  nameThen: string | undefined;
}

/** Excel calls a copy "Judgement grid (2)", LibreOffice "Judgement grid_2". */
const copyName = / \(\d+\)$|_\d+$/;

/**
 * The sheets, of which no two bear the same mark. A copy that the officer made of one of ours, to keep it as it is, has come with the mark:
 * ours is the one that has the name of the last publish, else the first that is not called as a copy. Copies are the officer's, and are
 * neither written nor read.
 */
export function copiesAside<Sheet extends Marked>(
  sheets: readonly Sheet[],
): (Sheet & { copyOf: Mark | undefined })[] {
  const ours = new Map<string, Sheet>();
  for (const sheet of sheets) {
    if (sheet.mark === undefined) continue;
    const text = markText(sheet.mark);
    const other = ours.get(text);
    if (other === undefined || standing(sheet) > standing(other)) ours.set(text, sheet);
  }
  return sheets.map((sheet) => {
    const isCopy = sheet.mark !== undefined && ours.get(markText(sheet.mark)) !== sheet;
    return isCopy ? { ...sheet, mark: undefined, copyOf: sheet.mark } : { ...sheet, copyOf: undefined };
  });
}

function standing({ name, nameThen }: Marked): number {
  if (name === nameThen) return 2;
  return copyName.test(name) ? 0 : 1;
}
