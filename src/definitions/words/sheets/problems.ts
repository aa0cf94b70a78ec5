import type { Catalogue } from '../say';

/** The Problems sheet. */
export const problemSheetWords = {
  problemsTitle: { en: 'Problems found in the figures', cy: 'Problemau a gafwyd yn y ffigurau' },
  problemsHowToRead: {
    en: 'Errors could not be used; warnings were used but are doubtful; notes are good to know. The cell is a link.',
    cy: 'Ni ellid defnyddio gwallau; defnyddiwyd rhybuddion ond maent yn amheus; mae nodiadau’n dda i’w gwybod. Dolen yw’r gell.',
  },
  problemsCount: {
    en: 'Errors: {errors}. Warnings: {warnings}. Notes: {notes}.',
    cy: 'Gwallau: {errors}. Rhybuddion: {warnings}. Nodiadau: {notes}.',
  },
  problemsNone: { en: 'No problem was found.', cy: 'Ni chafwyd unrhyw broblem.' },
  severity: { en: 'Severity', cy: 'Difrifoldeb' },
  sheet: { en: 'Sheet', cy: 'Taflen' },
  cell: { en: 'Cell', cy: 'Cell' },
  whatIsWrong: { en: 'What is wrong', cy: 'Beth sydd o’i le' },
  whatToDo: { en: 'What to do', cy: 'Beth i’w wneud' },
  moreOfTheSame: {
    en: 'And {count} more like the one above, {total} in all.',
    cy: 'A {count} arall fel yr un uchod, {total} i gyd.',
  },
  seeAbove: { en: 'As above.', cy: 'Fel uchod.' },
} as const satisfies Catalogue;
