import type { Assessment } from '../../domain/assessment';
import type { CellAt, CellContent } from '../../domain/grid';
import type { Evidence } from '../../domain/judgement';

/** What a cell is about, as far as the run knows. */
export interface About {
  /** Domains that it speaks to. */
  domains: readonly string[];
  /** The indicator's code, where it is about one. */
  indicator?: string;
}

/**
 * What a cell of the workbook is about: a figure, its numerator or denominator, or a finding's row that is evidence; else what its row
 * names, on the officer's sheets and on ours alike: an indicator by code or title, a domain by id or name.
 */
export function aboutCell(
  assessment: Assessment,
  at: CellAt,
  row: readonly CellContent[],
): About | undefined {
  const pieces = assessment.judged.domains.flatMap(({ evidence }) => evidence);
  const here = pieces.filter((piece) => standsAt(assessment, piece, at));
  if (here.length > 0) return aboutPieces(here);
  const named = rowNames(row);
  const { indicators } = assessment.tidied.figures;
  const indicator =
    indicators.find(({ code }) => named.has(code.toLowerCase())) ??
    indicators.find(({ title }) => namesText(named, title));
  if (indicator !== undefined) {
    const { code, domain } = indicator;
    const judged = pieces.filter(({ kind, id }) => kind === 'indicator' && id === code);
    if (judged.length > 0) return aboutPieces(judged);
    return { indicator: code, domains: domain === undefined ? [] : [domain] };
  }
  const domain = assessment.framework.domains.find(
    ({ id, name }) => named.has(id.toLowerCase()) || namesText(named, name),
  );
  return domain === undefined ? undefined : { domains: [domain.id] };
}

function aboutPieces(pieces: readonly Evidence[]): About {
  const indicator = pieces.find(({ kind }) => kind === 'indicator')?.id;
  return { domains: pieces.map(({ domain }) => domain), ...(indicator !== undefined && { indicator }) };
}

function rowNames(row: readonly CellContent[]): ReadonlySet<string> {
  return new Set(
    row.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell.trim().toLowerCase()] : [])),
  );
}

function namesText(named: ReadonlySet<string>, { en, cy }: { en: string; cy?: string }): boolean {
  return named.has(en.toLowerCase()) || (cy !== undefined && named.has(cy.toLowerCase()));
}

function standsAt({ tidied, compared }: Assessment, { kind, index }: Evidence, at: CellAt): boolean {
  if (kind === 'finding') {
    const finding = tidied.findings[index]?.at;
    return finding?.sheet === at.sheet && finding.row === at.row;
  }
  const reading = compared.comparisons[index]?.reading ?? -1;
  if (reading < 0) return false;
  return tidied.figures
    .reading(reading)
    .cells.some(({ sheet, row, column }) => sheet === at.sheet && row === at.row && column === at.column);
}
