import type { Catalogue } from '../say';

/** The judgement grid. */
export const gridWords = {
  gridTitle: { en: 'Judgement grid: {authority}', cy: 'Grid barnu: {authority}' },
  gridHowToRead: {
    en: '● is the level that was judged, ○ the level that the evidence suggests, ◆ the result of a question. The judgement is yours: fill in the four bordered columns.',
    cy: '● yw’r lefel a farnwyd, ○ y lefel a awgrymir gan y dystiolaeth, ◆ canlyniad cwestiwn. Eich barn chi sy’n cyfrif: llenwch y pedair colofn â ffin.',
  },
  gridLevel: { en: 'Level {level}', cy: 'Lefel {level}' },
  gridSuggestedLevel: { en: 'Suggested level', cy: 'Lefel a awgrymir' },
  gridFirmness: { en: 'Firmness', cy: 'Cadernid' },
  gridCoverage: { en: 'Coverage', cy: 'Cwmpas' },
  gridYourLevel: { en: 'Your level', cy: 'Eich lefel chi' },
  gridReason: { en: 'Reason', cy: 'Rheswm' },
  gridBy: { en: 'By', cy: 'Gan' },
  gridOn: { en: 'On', cy: 'Dyddiad' },
  gridKey: { en: 'Key', cy: 'Allwedd' },
  gridJudgedMark: { en: '● judged', cy: '● barnwyd' },
  gridSuggestedMark: { en: '○ suggested', cy: '○ awgrymir' },
  gridResultMark: { en: '◆ result', cy: '◆ canlyniad' },
  gridTheme: { en: 'Theme {number}: {theme}', cy: 'Thema {number}: {theme}' },
  gridOverall: { en: 'Result for this question', cy: 'Canlyniad y cwestiwn hwn' },
  gridMixed: { en: '{level} (mixed evidence)', cy: '{level} (tystiolaeth gymysg)' },
  gridChooseLevel: { en: 'Choose a level from the list.', cy: 'Dewiswch lefel o’r rhestr.' },
  gridTableTitle: { en: 'The same as a plain table', cy: 'Yr un peth fel tabl plaen' },
  gridTableJudged: { en: 'Judged level', cy: 'Lefel a farnwyd' },
  gridTableMean: { en: 'Mean of evidence', cy: 'Cymedr y dystiolaeth' },
  gridTableNext: { en: 'What would move it up', cy: 'Beth fyddai’n ei godi' },
  gridTableFirmness: { en: 'Firmness of suggestion', cy: 'Cadernid yr awgrym' },
  gridTableCoverage: { en: 'Coverage of evidence', cy: 'Cwmpas y dystiolaeth' },
  gridTablePieces: { en: 'Pieces of evidence', cy: 'Darnau o dystiolaeth' },
  gridTableWhy: { en: 'Why this suggestion', cy: 'Pam yr awgrym hwn' },
  gridFirmnessNote: {
    en: 'Firmness: the share of other sound ways to compute the suggestion that give the same level. Coverage: the share of the expected evidence that could be used.',
    cy: 'Cadernid: cyfran y ffyrdd dilys eraill o gyfrifo’r awgrym sy’n rhoi’r un lefel. Cwmpas: cyfran y dystiolaeth ddisgwyliedig y gellid ei defnyddio.',
  },
} as const satisfies Catalogue;
