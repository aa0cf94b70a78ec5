import type { Catalogue } from '../say';

/** The words of help and of the officer's own settings. */
export const settlingWords = {
  helpAndSettings: { en: 'Help and settings', cy: 'Cymorth a gosodiadau' },
  backToSteps: { en: 'Back to the steps', cy: 'Yn ôl i’r camau' },
  helpContents: { en: 'On this page', cy: 'Ar y dudalen hon' },
  settingsHeading: { en: 'Your settings', cy: 'Eich gosodiadau' },
  settingsNote: {
    en: 'These stay with you on this computer. What you choose for a workbook (council, comparators, sheets) stays in the workbook.',
    cy: 'Mae’r rhain yn aros gyda chi ar y cyfrifiadur hwn. Mae’r hyn a ddewiswch ar gyfer llyfr gwaith (cyngor, cymaryddion, taflenni) yn aros yn y llyfr gwaith.',
  },
  waitingForExcel: {
    en: 'Waiting for Excel. If a cell is being edited, press Enter or Esc in the sheet.',
    cy: 'Yn aros am Excel. Os oes cell yn cael ei golygu, pwyswch Enter neu Esc yn y daflen.',
  },
  density: { en: 'Spacing', cy: 'Bylchau' },
  comfortable: { en: 'Comfortable', cy: 'Cyfforddus' },
  compact: { en: 'Compact', cy: 'Cryno' },
  yourNameForRecord: {
    en: 'Your name, for the record of judgements',
    cy: 'Eich enw, ar gyfer cofnod y barnau',
  },
  versionSaid: { en: 'Judgement Grid {version}', cy: 'Grid Barnu {version}' },
  copied: { en: 'Copied.', cy: 'Wedi’i gopïo.' },
  notCopied: { en: 'It could not be copied: {account}', cy: 'Ni ellid ei gopïo: {account}' },
} as const satisfies Catalogue;
