import { languageCopy } from '../domain/languageCopy';
import type { Look, SheetPlan } from '../domain/sheetPlan';
import type { Language } from '../domain/text';
import { looks } from './palette';
import { speaker } from './speaker';

/**
 * Sheets as copies in a second language: with marks and table names of their own, leading to one another, and nothing on them for the
 * officer to fill in. What the officer typed is shown; it is typed, and kept, on the sheets in the first language only. Setup is a tool
 * of the officer's and is not copied.
 */
export function languageCopies(plans: readonly SheetPlan[], language: Language): SheetPlan[] {
  const copied = plans.filter(({ id }) => id !== 'setup');
  const isCopied = (id: SheetPlan['id'], part: string) =>
    copied.some((plan) => plan.id === id && plan.part === part);
  return copied.map(({ officer, ...plan }) => ({
    ...plan,
    part: languageCopy(plan.part, language),
    cells: officer === undefined ? plan.cells : readOnly(plan.cells, language),
    looks: plan.looks.map(({ area, look }) => ({ area, look: withoutEntry(look) })),
    page: officer === undefined ? plan.page : withoutEmptyRows(plan),
    tables: plan.tables.map((table) => ({ ...table, name: `${table.name}_${language}` })),
    validations: [],
    links: plan.links.map((link) => {
      const { to } = link;
      // the two contents lead to each other
      if (!('plan' in to) || to.plan === 'contents' || !isCopied(to.plan, to.part ?? '')) return link;
      return { ...link, to: { ...to, part: languageCopy(to.part ?? '', language) } };
    }),
  }));
}

/** Rows that are there to be filled in are not printed where nobody fills them in. */
function withoutEmptyRows({ page, cells }: SheetPlan): SheetPlan['page'] {
  const { printed } = page;
  if (printed === undefined) return page;
  const { row, rows, column, columns } = printed.area;
  const last = cells
    .slice(0, row + rows)
    .findLastIndex((one) => one.slice(column, column + columns).some((cell) => cell !== null && cell !== ''));
  return { ...page, printed: { ...printed, area: { ...printed.area, rows: Math.max(1, last + 1 - row) } } };
}

/** How to read it, with the word that nothing is filled in here. */
function readOnly(cells: SheetPlan['cells'], language: Language): SheetPlan['cells'] {
  const copy = cells.map((row) => [...row]);
  const row = copy[1];
  if (row !== undefined) row[0] = speaker(language)('copyHowToRead');
  return copy;
}

/** Cells that are not for filling in do not look as if they were. */
function withoutEntry(look: Look): Look {
  return look.fill === looks.entry.fill ? { ...look, fill: '#FFFFFF' } : look;
}
