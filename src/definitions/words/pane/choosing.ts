import type { Catalogue } from '../say';

/** The words of the pane for choosing comparators: saved lists, and what neighbours are alike in. */
export const choosingWords = {
  list: { en: 'A list that I saved', cy: 'Rhestr a gedwais' },
  listWhich: { en: 'List', cy: 'Rhestr' },
  listCouncils: { en: 'Councils: {names}', cy: 'Cynghorau: {names}' },
  listForget: { en: 'Delete this list', cy: 'Dileu’r rhestr hon' },
  listEdit: { en: 'Change this list', cy: 'Newid y rhestr hon' },
  listSaveAs: { en: 'Save this list as', cy: 'Cadw’r rhestr hon fel' },
  listSave: { en: 'Save list', cy: 'Cadw rhestr' },
  listOnSheet: { en: 'It stands on the sheet {sheet}.', cy: 'Mae ar y daflen {sheet}.' },
  listHere: {
    en: 'It is kept here until you publish; then it stands on the sheet Setup.',
    cy: 'Fe’i cedwir yma nes i chi gyhoeddi; wedyn bydd ar y daflen Gosodiad.',
  },
  alikeIn: { en: 'Alike in what', cy: 'Tebyg ym mha beth' },
  alikeInAll: { en: 'all {count} {count:variable|variables}', cy: 'pob un o’r {count} newidyn' },
  alikeInSome: { en: '{count} of {all} {all:variable|variables}', cy: '{count} o’r {all} newidyn' },
  variableWeight: { en: 'Weight of {variable}', cy: 'Pwysau {variable}' },
  variablesHint: {
    en: 'A weight of 2 counts twice. At least one variable is used.',
    cy: 'Mae pwysau o 2 yn cyfrif ddwywaith. Defnyddir o leiaf un newidyn.',
  },
  nearestAnywhere: { en: 'Of other countries too', cy: 'O wledydd eraill hefyd' },
} as const satisfies Catalogue;
