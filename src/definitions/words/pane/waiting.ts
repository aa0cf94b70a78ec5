import type { Catalogue } from '../say';

/** The words about what was typed in the pane, stands on no sheet yet, and is kept in the workbook. */
export const waitingWords = {
  waitingTakenUp: {
    en: 'Your work from before is here again: this workbook keeps it until you publish.',
    cy: 'Mae eich gwaith cynt yma eto: mae’r llyfr gwaith hwn yn ei gadw nes i chi gyhoeddi.',
  },
  waitingTakenUpFor: {
    en: 'Work from before is here again, for {councils}: this workbook keeps it until you publish.',
    cy: 'Mae gwaith cynt yma eto, ar gyfer {councils}: mae’r llyfr gwaith hwn yn ei gadw nes i chi gyhoeddi.',
  },
  waitingDiscard: { en: 'Discard it', cy: 'Ei daflu' },
  waitingDiscarded: {
    en: 'What was kept is discarded. Judgements that you had saved stay in the judgement log.',
    cy: 'Taflwyd yr hyn a gadwyd. Mae’r barnau a gadwyd gennych yn aros yn y cofnod barnau.',
  },
  waitingTakeUp: { en: 'Bring it back', cy: 'Dod ag ef yn ôl' },
  waitingNotKept: {
    en: '{why} What you wrote is in this pane only: publish before you close it.',
    cy: '{why} Yn y cwarel hwn yn unig y mae’r hyn a ysgrifenasoch: cyhoeddwch cyn ei gau.',
  },
  waitingAside: {
    en: 'On {sheets} something else was typed since, which stands. In the pane you had: {texts}.',
    cy: 'Ar {sheets} teipiwyd rhywbeth arall ers hynny, a hwnnw sy’n sefyll. Yn y cwarel roedd gennych: {texts}.',
  },
  waitingLetGo: { en: 'Let mine go', cy: 'Gollwng fy un i' },
} as const satisfies Catalogue;
