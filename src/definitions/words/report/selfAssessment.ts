import type { Catalogue } from '../say';

/** The self-assessment document, the extracts and the page for staff. */
export const selfAssessmentWords = {
  selfTitle: { en: 'Self-assessment: {authority}, {period}', cy: 'Hunanasesiad: {authority}, {period}' },
  selfSummary: { en: 'Summary', cy: 'Crynodeb' },
  selfAbout: { en: 'About this self-assessment', cy: 'Am yr hunanasesiad hwn' },
  selfTheme: { en: 'Theme {number}: {theme}', cy: 'Thema {number}: {theme}' },
  selfGood: { en: 'What good looks like', cy: 'Sut olwg sydd ar ansawdd da' },
  selfGoodPublic: { en: 'The public would notice:', cy: 'Byddai’r cyhoedd yn sylwi:' },
  selfGoodMembers: { en: 'Members should be able to see:', cy: 'Dylai aelodau allu gweld:' },
  selfEvidence: { en: 'Evidence', cy: 'Tystiolaeth' },
  selfNoEvidence: {
    en: 'There is no evidence for this domain yet.',
    cy: 'Nid oes tystiolaeth ar gyfer y maes hwn eto.',
  },
  selfExpected: { en: 'Evidence that is expected: {kinds}.', cy: 'Tystiolaeth a ddisgwylir: {kinds}.' },
  selfJudgement: { en: 'Judgement', cy: 'Barn' },
  selfJudgementAsk: { en: 'level, reason, name and date', cy: 'lefel, rheswm, enw a dyddiad' },
  selfDescriptor: { en: 'Level {level} means: {descriptor}', cy: 'Ystyr lefel {level}: {descriptor}' },
  selfNextUp: { en: 'To move up: {next}', cy: 'I godi: {next}' },
  selfActionsAsk: { en: 'what will be done, by whom, by when', cy: 'beth a wneir, gan bwy, erbyn pryd' },

  directorTitle: {
    en: 'Extract for the director’s annual report: {authority}, {period}',
    cy: 'Detholiad ar gyfer adroddiad blynyddol y cyfarwyddwr: {authority}, {period}',
  },
  directorHow: { en: 'How well are we doing?', cy: 'Pa mor dda rydym yn perfformio?' },
  directorIntroAsk: { en: 'the director’s introduction', cy: 'cyflwyniad y cyfarwyddwr' },
  directorWell: { en: 'What we do well', cy: 'Beth yr ydym yn ei wneud yn dda' },
  directorImprove: { en: 'What we need to improve', cy: 'Beth y mae angen i ni ei wella' },
  directorPeople: { en: 'What people told us', cy: 'Beth ddywedodd pobl wrthym' },
  directorPeopleAsk: {
    en: 'what people who use services, carers and staff said this year',
    cy: 'yr hyn a ddywedodd pobl sy’n defnyddio gwasanaethau, gofalwyr a staff eleni',
  },
  directorNext: { en: 'Our priorities for next year', cy: 'Ein blaenoriaethau ar gyfer y flwyddyn nesaf' },
  directorEffects: { en: 'What last year’s actions did', cy: 'Beth wnaeth camau gweithredu’r llynedd' },
  directorResourcesAsk: {
    en: 'how the Council’s money and workforce were used',
    cy: 'sut y defnyddiwyd arian a gweithlu’r Cyngor',
  },
  effectMoved: {
    en: '{action}: {code} went from {from} ({fromPeriod}) to {to} ({toPeriod}).',
    cy: '{action}: aeth {code} o {from} ({fromPeriod}) i {to} ({toPeriod}).',
  },
  effectSame: {
    en: '{action}: {code} went from {from} ({fromPeriod}) to {to} ({toPeriod}); the change is not significant at 95%.',
    cy: '{action}: aeth {code} o {from} ({fromPeriod}) i {to} ({toPeriod}); nid yw’r newid yn arwyddocaol ar 95%.',
  },

  planTitle: {
    en: 'Extract for service and team plans: {authority}, {period}',
    cy: 'Detholiad ar gyfer cynlluniau gwasanaeth a thîm: {authority}, {period}',
  },
  planStand: { en: 'Where we stand', cy: 'Ble rydym ni’n sefyll' },
  planMeasures: { en: 'Measures', cy: 'Mesurau' },
  planMeasuresCaption: { en: 'Measures: now, comparators, target', cy: 'Mesurau: nawr, cymaryddion, targed' },
  planNow: { en: 'Now', cy: 'Nawr' },
  planBest: { en: 'Best quarter of the group begins at', cy: 'Mae chwarter gorau’r grŵp yn dechrau yn' },
  planPeople: { en: 'People to the best quarter', cy: 'Pobl at y chwarter gorau' },
  planMore: { en: '{people} more', cy: '{people} yn fwy' },
  planFewer: { en: '{people} fewer', cy: '{people} yn llai' },
  planThere: { en: 'reached', cy: 'wedi’i gyrraedd' },
  planNextLevel: { en: 'What would move a domain up a level', cy: 'Beth fyddai’n codi lefel maes' },
  planNextNone: {
    en: 'No single change of one indicator would move a domain up.',
    cy: 'Ni fyddai un newid mewn un dangosydd yn codi maes.',
  },
  planDomainNext: { en: '{domain}: {next}', cy: '{domain}: {next}' },
  planActions: { en: 'Actions', cy: 'Camau gweithredu' },
  planTeam: { en: 'What it means for our team', cy: 'Beth mae’n ei olygu i’n tîm' },
  planTeamAsk: {
    en: 'the team’s own actions, owners and dates; resources and risks',
    cy: 'camau gweithredu, perchnogion a dyddiadau’r tîm ei hun; adnoddau a risgiau',
  },

  staffTitle: {
    en: 'How we are doing: one page for staff, {authority}, {period}',
    cy: 'Sut rydym yn perfformio: un dudalen i staff, {authority}, {period}',
  },
  staffAbout: { en: 'What we judge ourselves on', cy: 'Yr hyn yr ydym yn ein barnu ein hunain arno' },
  staffAboutText: {
    en: 'We ask: {questions} Each is made up of domains, {domains} in all, from “{worst}” to “{best}”.',
    cy: 'Rydym yn gofyn: {questions} Mae pob un yn cynnwys meysydd, {domains} i gyd, o “{worst}” i “{best}”.',
  },
  staffStand: { en: 'Where we stand', cy: 'Ble rydym ni’n sefyll' },
  staffPart: { en: 'Your part', cy: 'Eich rhan chi' },
  staffPartText: {
    en: 'Figures are only as good as what is recorded. If one looks wrong to you, say so: each can be traced to where it came from.',
    cy: 'Nid yw ffigurau ond cystal â’r hyn a gofnodir. Os yw un yn edrych yn anghywir i chi, dywedwch: gellir olrhain pob un i’w darddle.',
  },
  staffAsk: {
    en: 'what staff are asked to do, and whom to ask',
    cy: 'yr hyn y gofynnir i staff ei wneud, a phwy i’w holi',
  },
} as const satisfies Catalogue;
