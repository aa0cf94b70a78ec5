import type { Catalogue } from '../say';

/** The words of the documents that the last step offers. */
export const documentingWords = {
  documentsHeading: { en: 'Documents', cy: 'Dogfennau' },
  documentsNote: {
    en: 'A Word document of this run, in the language of the sheets. It stays on your computer; what only you can write is marked in it.',
    cy: 'Dogfen Word o’r rhediad hwn, yn iaith y taflenni. Mae’n aros ar eich cyfrifiadur; mae’r hyn y gallwch chi yn unig ei ysgrifennu wedi’i farcio ynddi.',
  },
  documentWhich: { en: 'Document', cy: 'Dogfen' },
  document_committee: { en: 'Report to a scrutiny committee', cy: 'Adroddiad i bwyllgor craffu' },
  document_selfAssessment: { en: 'Self-assessment, domain by domain', cy: 'Hunanasesiad, fesul maes' },
  document_directorsReport: {
    en: 'Extract for the director’s annual report',
    cy: 'Detholiad ar gyfer adroddiad blynyddol y cyfarwyddwr',
  },
  document_servicePlan: { en: 'Extract for service plans', cy: 'Detholiad ar gyfer cynlluniau gwasanaeth' },
  document_staff: { en: 'One page for staff', cy: 'Un dudalen i staff' },
  document_public: { en: 'Summary in plain words', cy: 'Crynodeb mewn geiriau plaen' },
  downloadDocument: { en: 'Download Word document', cy: 'Lawrlwytho dogfen Word' },
  documenting: { en: 'Making the document', cy: 'Yn llunio’r ddogfen' },
  documentStopped: { en: 'Stopped. No document was made.', cy: 'Stopiwyd. Ni luniwyd dogfen.' },
  documentDone: { en: 'Downloaded: {name}', cy: 'Lawrlwythwyd: {name}' },
  copyForWord: { en: 'Copy for Word', cy: 'Copïo ar gyfer Word' },
  copiedForWord: {
    en: 'Copied. Paste it into Word: tables stay tables; charts are said in words.',
    cy: 'Copïwyd. Gludwch ef i Word: mae tablau’n aros yn dablau; dywedir siartiau mewn geiriau.',
  },
  copyRefused: {
    en: 'Nothing can be copied here. Download the Word document instead.',
    cy: 'Ni ellir copïo dim yma. Lawrlwythwch y ddogfen Word yn lle hynny.',
  },
} as const satisfies Catalogue;
