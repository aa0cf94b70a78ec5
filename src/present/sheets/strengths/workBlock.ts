import type { Assessment } from '../../../domain/assessment';
import type { Improvement } from '../../../domain/improvement';
import type { PlanValue } from '../../../domain/sheetPlan';
import type { StrengthItem } from '../../../domain/strength';
import { inLanguage } from '../../../definitions/words/say';
import { choiceList } from '../../layout/choiceList';
import { looks } from '../../palette';
import { draftInWords, hasDraftChanged } from '../../phrases/strengthInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';
import { ownKeys } from '../ownKeys';

/** Empty rows for the officer's own, at the end. */
const emptyRows = 12;

const kindWords = {
  strength: 'kindStrength',
  areaForDevelopment: 'kindArea',
  leftOut: 'kindLeftOut',
} as const;

/** Every draft with the officer's words beside it, and rows for the officer's own: what is typed here is found again by the key at the end. */
export function workBlock(sheet: SheetBuilder, assessment: Assessment, { strengths }: Improvement): void {
  const speak = speaker(assessment.language);
  sheet.blank();
  sheet.breakPage();
  sheet.row([speak('strengthsWork')], looks.heading);
  sheet.row([speak('strengthsWorkNote')], looks.howToRead);
  const header = sheet.row(
    [
      speak('domain'),
      speak('strengthsDraft'),
      speak('strengthsWords'),
      speak('strengthsDrafted'),
      speak('strengthsSaid'),
      speak('strengthsNote'),
      speak('strengthsDraftThen'),
      speak('gridKey'),
    ],
    looks.header,
  );
  // printed again from its own page on: the tables above begin pages of their own
  sheet.repeat(header, header);
  const firstRow = sheet.next;
  for (const item of strengths) sheet.row(itemRow(assessment, item, speak));
  const own = sheet.next;
  const ownRows = strengths.flatMap(({ from }, at) => (from.kind === 'officer' ? [firstRow + at] : []));
  for (const key of ownKeys(
    strengths.map(({ key: taken }) => taken),
    emptyRows,
  )) {
    sheet.row([null, null, null, null, null, null, null, key]);
  }
  const rows = sheet.next - firstRow;
  const block = { row: firstRow, column: 0, rows, columns: 8 };
  sheet.look(block, { ...looks.body, wrap: true });
  for (const column of [2, 4, 6]) sheet.look({ ...block, column, columns: 1 }, looks.entry);
  const domains = { row: own, column: 0, rows: sheet.next - own, columns: 1 };
  for (const row of ownRows) sheet.look({ ...domains, row, rows: 1 }, looks.entry);
  sheet.look(domains, looks.entry);
  sheet.look({ ...block, column: 7, columns: 1 }, looks.key);
  const names = choiceList(
    assessment.framework.domains.map(({ name }) => inLanguage(name, assessment.language)),
  );
  if (names.length > 0 && !names.includes('1')) sheet.validate(domains, names, speak('chooseDomain'));
  const kinds = Object.values(kindWords).map((word) => speak(word));
  sheet.validate({ ...block, column: 4, columns: 1 }, kinds, speak('chooseKind'));
  sheet.officer({
    keyColumn: 7,
    firstRow,
    rows,
    columns: [
      ...['domain', 'draft', 'words', 'drafted', 'said'].map((id, column) => ({ id, column })),
      { id: 'draftThen', column: 6 },
    ],
  });
}

function itemRow(assessment: Assessment, item: StrengthItem, speak: Speaker): PlanValue[] {
  const { framework, language } = assessment;
  const domain = framework.domains.find(({ id }) => id === item.domain);
  const draft = draftInWords(assessment, item);
  const isOwn = item.from.kind === 'officer';
  const drafted =
    item.drafted === undefined
      ? isOwn
        ? null
        : (item.typed['drafted'] ?? null)
      : speak(kindWords[item.drafted]);
  const said = item.typed['said'] ?? '';
  return [
    domain === undefined ? (item.typed['domain'] ?? null) : inLanguage(domain.name, language),
    // what the officer wrote to stays beside the words where the evidence no longer shows it
    draft === '' && !isOwn ? item.draftThen : draft,
    item.words,
    drafted,
    // a word that we do not know stays as it was typed
    said !== '' && item.kind !== (item.drafted ?? 'leftOut') ? speak(kindWords[item.kind]) : said,
    note(assessment, item, speak),
    item.words === '' ? null : item.draftThen || draft,
    item.key,
  ];
}

function note(assessment: Assessment, item: StrengthItem, speak: Speaker): PlanValue {
  if (item.from.kind === 'gone') return speak('draftGone');
  if (item.from.kind === 'officer') {
    if (item.kind === 'leftOut' && item.typed['said'] === undefined) return speak('ownSayKind');
    return item.domain === '' ? speak('ownSayDomain') : null;
  }
  return hasDraftChanged(assessment, item) ? speak('draftChanged') : null;
}
