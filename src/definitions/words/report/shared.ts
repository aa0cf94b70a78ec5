import type { Catalogue } from '../say';

/** Words that several documents share. */
export const reportSharedWords = {
  officerWrites: { en: 'For the officer to write', cy: 'I’r swyddog ei ysgrifennu' },
  languageName: { en: 'English', cy: 'Cymraeg' },
  page: { en: 'Page', cy: 'Tudalen' },
  council: { en: '{authority} Council', cy: 'Cyngor {authority}' },

  aboutFramework: {
    en: 'The self-assessment follows “{framework}” (version {version}, from {date}): {domains} {domains:domain|domains} in {themes} {themes:theme|themes}, each judged on {levels} {levels:level|levels}.',
    cy: 'Mae’r hunanasesiad yn dilyn “{framework}” (fersiwn {version}, o {date}): {domains} maes mewn {themes} thema, pob un wedi’i farnu ar {levels} lefel.',
  },
  aboutFrameworkNoScale: {
    en: 'The self-assessment follows “{framework}” (version {version}, from {date}): {domains} {domains:domain|domains} in {themes} {themes:theme|themes}.',
    cy: 'Mae’r hunanasesiad yn dilyn “{framework}” (fersiwn {version}, o {date}): {domains} maes mewn {themes} thema.',
  },
  aboutComparators: { en: '{reason} {names}', cy: '{reason} {names}' },
  aboutComparatorNames: { en: 'They are: {names}.', cy: 'Dyma nhw: {names}.' },
  aboutSuggestion: {
    en: 'A suggested level comes from the figures and findings by fixed rules, and is never the judgement: that is the officers’ own, with a reason and a name.',
    cy: 'Daw lefel a awgrymir o’r ffigurau a’r canfyddiadau drwy reolau sefydlog, ac nid hi yw’r farn: y swyddogion biau honno, gyda rheswm ac enw.',
  },
  aboutEvidence: {
    en: 'It rests on figures for {figures} of {indicators} {indicators:indicator|indicators}, and on {findings} of {of} {of:finding|findings} from audits, surveys and the like.',
    cy: 'Mae’n seiliedig ar ffigurau ar gyfer {figures} o {indicators} dangosydd, ac ar {findings} o {of} canfyddiad o archwiliadau, arolygon a’u tebyg.',
  },
  aboutFiguresOnly: {
    en: 'It rests on figures for {figures} of {indicators} {indicators:indicator|indicators}; there are no findings from audits, surveys and the like.',
    cy: 'Mae’n seiliedig ar ffigurau ar gyfer {figures} o {indicators} dangosydd; nid oes canfyddiadau o archwiliadau, arolygon a’u tebyg.',
  },
  aboutNoEvidence: {
    en: 'Nothing that was read supports a level of any domain yet; indicators: {indicators}, findings from audits, surveys and the like: {of}.',
    cy: 'Nid oes dim a ddarllenwyd yn cynnal lefel unrhyw faes eto; dangosyddion: {indicators}, canfyddiadau o archwiliadau, arolygon a’u tebyg: {of}.',
  },
  aboutDay: { en: 'It was worked out on {day}.', cy: 'Fe’i cyfrifwyd ar {day}.' },

  strengths: { en: 'Strengths', cy: 'Cryfderau' },
  areas: { en: 'Areas for development', cy: 'Meysydd i’w datblygu' },
  actions: { en: 'Actions', cy: 'Camau gweithredu' },
  noStrengths: {
    en: 'The evidence shows no strength here.',
    cy: 'Nid yw’r dystiolaeth yn dangos cryfder yma.',
  },
  noAreas: {
    en: 'The evidence shows no area for development here.',
    cy: 'Nid yw’r dystiolaeth yn dangos maes i’w ddatblygu yma.',
  },
  itemDomain: { en: '{domain}:', cy: '{domain}:' },
  findingSaid: { en: '{text} ({source})', cy: '{text} ({source})' },
  findingSaidOn: { en: '{text} ({source}, {date})', cy: '{text} ({source}, {date})' },

  actionColumn: { en: 'Action', cy: 'Cam gweithredu' },
  actorColumn: { en: 'Who', cy: 'Pwy' },
  ownerColumn: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  dueColumn: { en: 'By when', cy: 'Erbyn pryd' },
  progressColumn: { en: 'Progress', cy: 'Cynnydd' },
  objectiveColumn: { en: 'Objective', cy: 'Amcan' },
  actionsCaption: { en: 'Actions', cy: 'Camau gweithredu' },
  actorCouncil: { en: 'The Council', cy: 'Y Cyngor' },
  actorSeniorManagers: { en: 'Senior managers', cy: 'Uwch reolwyr' },
  actorStaff: { en: 'Staff', cy: 'Staff' },
  actionDrafted: {
    en: '[to be written] for: {area}',
    cy: '[i’w ysgrifennu] ar gyfer: {area}',
  },
  actionsAsk: {
    en: 'actions for the areas for development: what, who, by when',
    cy: 'camau gweithredu ar gyfer y meysydd i’w datblygu: beth, pwy, erbyn pryd',
  },

  sourceCaseFileAudit: { en: 'case-file audit', cy: 'archwiliad ffeiliau achos' },
  sourceInspection: { en: 'inspection', cy: 'arolygiad' },
  sourceSurvey: { en: 'survey', cy: 'arolwg' },
  sourceComplaint: { en: 'complaint', cy: 'cwyn' },
  sourceTeam: { en: 'team scorecard', cy: 'cerdyn sgorio timau' },
  sourceManagementReview: { en: 'management review', cy: 'adolygiad rheoli' },
  sourceSupervision: { en: 'supervision', cy: 'goruchwyliaeth' },
  sourceStaff: { en: 'staff', cy: 'staff' },
  sourcePartner: { en: 'partner', cy: 'partner' },
  sourceOther: { en: 'other source', cy: 'ffynhonnell arall' },
} as const satisfies Catalogue;
