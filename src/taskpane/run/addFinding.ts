import { rejudge } from '../../assess';
import { findingWords } from '../../definitions/words/findings';
import { inLanguage, say } from '../../definitions/words/say';
import type { Finding } from '../../domain/finding';
import type { Framework } from '../../domain/framework';
import type { FoundTable } from '../../domain/foundTable';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Language } from '../../domain/text';
import type { Tidied } from '../../domain/tidied';
import { appendFinding, type FindingCells } from '../../excel/appendFinding';
import { deleteSheet } from '../../excel/deleteSheet';
import type { FindingRow } from '../../excel/findingRow';
import { insertSheets } from '../../excel/insertSheets';
import { removeFinding } from '../../excel/removeFinding';
import type { JobOptions } from '../../excel/stop';
import { findingsTemplate, findingsTemplatePlace } from '../../present/sheets/findingsTemplate';
import type { FindingDraft } from '../state/findingDraft';
import { findingsPlace } from '../state/findingsPlace';
import { ownedNow } from '../state/ownedNow';
import type { PaneAction } from '../state/paneAction';
import type { Assessed, PaneState, WorkbookRead } from '../state/paneState';

/** Excel's day number of an ISO day: 1 is the first of January 1900. */
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/**
 * Adds a finding to the officer's table of findings, or to a Findings sheet that is inserted for it, and judges with it.
 * @throws Refusal when Excel refuses: the finding was not added
 */
export async function addFinding(
  state: PaneState,
  draft: FindingDraft,
  language: Language,
  job: JobOptions,
): Promise<PaneAction> {
  const { read, assessed } = state;
  if (read === null || assessed === null) throw new Error('a finding was added before anything was compared');
  const { framework } = assessed.assessment;
  const tables = [...read.tidied.tables];
  const cells = cellsOf(draft, framework, language);
  const place = findingsPlace(read);
  const added = await (place === undefined
    ? onNewSheet(findingsTemplate(framework, language), cells, job)
    : appendFinding(place, cells, job));
  if (place === undefined) tables.push(templateTable(added.at.sheet));
  const { domain, source, date, service, userGroup, kind, level, weight, text, link } = draft;
  const finding: Finding = {
    id: `F${String(read.tidied.findings.length + 1)}`,
    ...{ source, date, service, userGroup, domain, kind, weight, text, link, at: added.at },
    ...(level !== null && { level }),
  };
  const changed = withTidied(read, assessed, (tidied) => ({
    ...{ ...tidied, tables },
    findings: [...tidied.findings, finding],
  }));
  return { ...judged(state, changed), added: { row: added, finding } };
}

/** On a sheet that is inserted for it: both are there, or neither. */
async function onNewSheet(plan: SheetPlan, cells: FindingCells, job: JobOptions): Promise<FindingRow> {
  const [sheet = ''] = await insertSheets([plan], job);
  try {
    return await appendFinding(findingsTemplatePlace(sheet), cells, job);
  } catch (error) {
    await deleteSheet(sheet).catch(() => undefined); // the first refusal is the one to tell
    throw error;
  }
}

/**
 * Takes the finding away that was added last, and judges without it.
 * @throws Refusal where its row was changed since, or Excel refuses: nothing was taken away
 */
export async function takeFindingBack(state: PaneState, job: JobOptions): Promise<PaneAction> {
  const { added, read, assessed } = state;
  if (added === null || read === null || assessed === null) throw new Error('no finding was added');
  await removeFinding(added.row, job);
  const changed = withTidied(read, assessed, (tidied) => ({
    ...tidied,
    findings: tidied.findings.filter((finding) => finding !== added.finding),
  }));
  return { ...judged(state, changed), added: null };
}

interface Changed {
  /** What the workbook holds. */
  tidied: Tidied;
  /** The run, in which what teams and money show stands among the findings as well: the next run adds that afresh. */
  assessed: Assessed;
}

function withTidied(read: WorkbookRead, assessed: Assessed, change: (tidied: Tidied) => Tidied): Changed {
  const { assessment } = assessed;
  return {
    tidied: change(read.tidied),
    assessed: { ...assessed, assessment: { ...assessment, tidied: change(assessment.tidied) } },
  };
}

function judged(
  state: PaneState,
  { tidied, assessed }: Changed,
): Omit<Extract<PaneAction, { kind: 'findingsChanged' }>, 'added'> {
  const { made: assessment } = rejudge(assessed.assessment, ownedNow(state));
  return { kind: 'findingsChanged', tidied, assessed: { ...assessed, assessment } };
}

function cellsOf(draft: FindingDraft, framework: Framework, language: Language): FindingCells {
  const name = framework.domains.find(({ id }) => id === draft.domain)?.name ?? { en: draft.domain };
  const words = (key: keyof typeof findingWords): string => say(findingWords, key, language);
  const kinds = { strength: words('isStrength'), areaForDevelopment: words('isArea'), unsaid: '' };
  return {
    domain: inLanguage(name, language),
    source: words(draft.source),
    date: draft.date === '' ? '' : dayNumber(draft.date),
    service: draft.service.trim(),
    userGroup: draft.userGroup.trim(),
    strength: kinds[draft.kind],
    ...(draft.level !== null && { level: draft.level }),
    weight: draft.weight,
    text: draft.text.trim(),
    link: draft.link.trim(),
  };
}

function templateTable(sheet: string): FoundTable {
  const counts = { authorities: 0, aggregates: 0, readings: 0 };
  return {
    ...{ sheet, range: 'A4:J5', layout: 'findings', indicators: [], periods: [], doubts: [] },
    ...counts,
    fields: findingsTemplatePlace(sheet).columns,
  };
}
