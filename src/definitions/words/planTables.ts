import type { Catalogue } from './say';

/** Sheets for objectives, partner actions and targets, as we insert them. The headings are ones that the reader knows. */
export const planTableWords = {
  sheetObjectives: { en: 'Objectives', cy: 'Amcanion' },
  objectivesTitle: {
    en: 'Objectives: what the council has set out to do',
    cy: 'Amcanion: yr hyn y mae’r cyngor wedi penderfynu ei wneud',
  },
  objectivesHowTo: {
    en: 'One line an objective. Indicators are codes with commas between them. The sheet is yours: it is never written over.',
    cy: 'Un llinell i bob amcan. Codau gyda choma rhyngddynt yw’r dangosyddion. Eich taflen chi ydyw: ni ysgrifennir drosti byth.',
  },
  sheetPartnerActions: { en: 'Partner actions', cy: 'Camau partneriaid' },
  partnerActionsTitle: {
    en: 'Partner actions: what was agreed with others',
    cy: 'Camau partneriaid: yr hyn a gytunwyd ag eraill',
  },
  partnerActionsHowTo: {
    en: 'One line an action. Objective is the reference of an objective. The sheet is yours: it is never written over.',
    cy: 'Un llinell i bob cam. Cyfeirnod amcan yw’r amcan. Eich taflen chi ydyw: ni ysgrifennir drosti byth.',
  },
  sheetTargets: { en: 'Targets', cy: 'Targedau' },
  targetsTitle: {
    en: 'Targets: one for an indicator and period',
    cy: 'Targedau: un i bob dangosydd a chyfnod',
  },
  targetsHowTo: {
    en: 'One line a target. Indicator is the code or title that stands with the figures; period is written as it is there. The sheet is yours: it is never written over.',
    cy: 'Un llinell i bob targed. Y cod neu’r teitl sydd gyda’r ffigurau yw’r dangosydd; ysgrifennir y cyfnod fel y mae yno. Eich taflen chi ydyw: ni ysgrifennir drosti byth.',
  },

  sheetRegister: { en: 'Indicators', cy: 'Dangosyddion' },
  registerTitle: {
    en: 'Indicators: which way is good, and the domain that each speaks to',
    cy: 'Dangosyddion: pa ffordd sy’n dda, a’r maes y mae pob un yn ymwneud ag ef',
  },
  registerHowTo: {
    en: 'Choose a direction and a domain in each line, then run again in the pane. The sheet is yours: it is never written over.',
    cy: 'Dewiswch gyfeiriad a maes ym mhob llinell, yna rhedwch eto yn y cwarel. Eich taflen chi ydyw: ni ysgrifennir drosti byth.',
  },
  code: { en: 'Code', cy: 'Cod' },
  title: { en: 'Title', cy: 'Teitl Saesneg' },
  titleCy: { en: 'Title in Welsh', cy: 'Teitl Cymraeg' },
  polarity: { en: 'Polarity', cy: 'Pegynedd' },
  unit: { en: 'Unit', cy: 'Uned' },

  ref: { en: 'Ref', cy: 'Cyfeirnod' },
  objective: { en: 'Objective', cy: 'Amcan' },
  lead: { en: 'Lead', cy: 'Swyddog arweiniol' },
  indicators: { en: 'Indicators', cy: 'Dangosyddion' },
  action: { en: 'Action', cy: 'Cam gweithredu' },
  partner: { en: 'Partner', cy: 'Partneriaid' },
  domain: { en: 'Domain', cy: 'Maes' },
  due: { en: 'Due', cy: 'Erbyn' },
  progress: { en: 'Progress', cy: 'Cynnydd' },
  indicator: { en: 'Indicator', cy: 'Dangosydd' },
  period: { en: 'Period', cy: 'Cyfnod' },
  target: { en: 'Target', cy: 'Targed' },

  planDomains: { en: 'Domains to choose from', cy: 'Meysydd i ddewis ohonynt' },
  planChoose: { en: 'Choose from the list.', cy: 'Dewiswch o’r rhestr.' },
} as const satisfies Catalogue;
