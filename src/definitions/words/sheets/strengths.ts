import type { Catalogue } from '../say';

/** The words of the sheet of strengths, areas for development and priorities. */
export const strengthWords = {
  sheetStrengths: { en: 'Strengths and areas', cy: 'Cryfderau a meysydd' },
  strengthsTitle: {
    en: '{authority}: strengths, areas for development and priorities',
    cy: '{authority}: cryfderau, meysydd i’w datblygu a blaenoriaethau',
  },
  strengthsHowToRead: {
    en: 'First what a committee reads, then the drafts with your own words beside them. Your words go before the draft, and a run keeps them.',
    cy: 'Yn gyntaf yr hyn y mae pwyllgor yn ei ddarllen, yna’r drafftiau a’ch geiriau chi wrth eu hymyl. Mae’ch geiriau chi’n dod o flaen y drafft, ac mae rhediad yn eu cadw.',
  },
  strengthsToWords: { en: 'Go to your own words', cy: 'Ewch at eich geiriau eich hun' },
  strengthsThemes: { en: 'Themes: {themes}', cy: 'Themâu: {themes}' },
  strengthsStrengths: { en: 'Strengths', cy: 'Cryfderau' },
  strengthsAreas: { en: 'Areas for development', cy: 'Meysydd i’w datblygu' },
  strengthsNone: {
    en: 'The evidence shows no strength and no area for development by the rules.',
    cy: 'Nid yw’r dystiolaeth yn dangos cryfder na maes i’w ddatblygu yn ôl y rheolau.',
  },
  strengthsNoDomain: { en: 'No domain', cy: 'Dim maes' },
  strengthsPriorities: { en: 'Priorities for action', cy: 'Blaenoriaethau ar gyfer gweithredu' },
  strengthsNoPriorities: {
    en: 'Nothing was taken up in the action plan yet.',
    cy: 'Nid oes dim wedi’i fabwysiadu yn y cynllun gweithredu eto.',
  },
  priorityHeading: { en: '{number}. {text}', cy: '{number}. {text}' },
  priorityDraft: {
    en: '{domain} (level: {level}; areas for development: {areas})',
    cy: '{domain} (lefel: {level}; meysydd i’w datblygu: {areas})',
  },
  actorShould: { en: '{actor} should', cy: 'Dylai {actor}' },
  actorNobodyShould: { en: 'For nobody yet', cy: 'I neb eto' },
  actorCouncil: { en: 'The Council', cy: 'Y Cyngor' },
  actorSeniorManagers: { en: 'Senior managers', cy: 'Uwch reolwyr' },
  actorStaff: { en: 'Staff', cy: 'Staff y gwasanaeth' },
  strengthsWork: { en: 'Drafts and your own words', cy: 'Drafftiau a’ch geiriau chi' },
  strengthsWorkNote: {
    en: 'Write in the yellow cells: other words, where it should stand instead, or a line of your own at the end. Choose “Leave out” for what should not be printed.',
    cy: 'Ysgrifennwch yn y celloedd melyn: geiriau eraill, ble y dylai sefyll yn lle hynny, neu linell eich hun ar y diwedd. Dewiswch “Gadael allan” ar gyfer yr hyn na ddylid ei argraffu.',
  },
  strengthsDraft: { en: 'Draft, from the evidence', cy: 'Drafft, o’r dystiolaeth' },
  strengthsWords: { en: 'Your words', cy: 'Eich geiriau chi' },
  strengthsDrafted: { en: 'The draft says', cy: 'Mae’r drafft yn dweud' },
  strengthsSaid: { en: 'You say', cy: 'Rydych chi’n dweud' },
  strengthsNote: { en: 'To note', cy: 'I’w nodi' },
  strengthsDraftThen: { en: 'The draft when you wrote', cy: 'Y drafft pan ysgrifennoch' },
  kindStrength: { en: 'Strength', cy: 'Cryfder' },
  kindArea: { en: 'Area for development', cy: 'Maes i’w ddatblygu' },
  kindLeftOut: { en: 'Leave out', cy: 'Gadael allan' },
  draftChanged: {
    en: 'The draft has changed since you wrote. Empty “The draft when you wrote” once you have read it.',
    cy: 'Mae’r drafft wedi newid ers i chi ysgrifennu. Gwagiwch “Y drafft pan ysgrifennoch” ar ôl ei ddarllen.',
  },
  draftGone: {
    en: 'The evidence no longer shows this; your words are kept.',
    cy: 'Nid yw’r dystiolaeth yn dangos hyn mwyach; cedwir eich geiriau.',
  },
  ownSayKind: {
    en: 'Say whether it is a strength or an area for development.',
    cy: 'Dywedwch a yw’n gryfder neu’n faes i’w ddatblygu.',
  },
  ownSayDomain: { en: 'Choose its domain.', cy: 'Dewiswch ei faes.' },
  chooseKind: { en: 'Choose from the list.', cy: 'Dewiswch o’r rhestr.' },
} as const satisfies Catalogue;
