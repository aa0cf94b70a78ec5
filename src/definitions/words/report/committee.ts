import type { Catalogue } from '../say';

/**
 * The report to a scrutiny committee: the headings of the Vale of Glamorgan's report of 18 June 2012, in its order; the Welsh as
 * Welsh councils' own reports have them.
 */
export const committeeWords = {
  committeeAgendaItem: { en: 'Agenda item number', cy: 'Eitem ar yr agenda, rhif' },
  committeeAgendaItemAsk: { en: 'number', cy: 'rhif' },
  committeeName: { en: 'Scrutiny committee', cy: 'Pwyllgor craffu' },
  committeeNameAsk: { en: 'name and date of the meeting', cy: 'enw a dyddiad y cyfarfod' },
  committeeReportOf: { en: 'Report of', cy: 'Adroddiad gan' },
  committeeReportOfAsk: { en: 'post or name', cy: 'swydd neu enw' },
  committeeTitle: {
    en: 'Self-assessment and improvement: {authority}, {period}',
    cy: 'Hunanasesu a gwella: {authority}, {period}',
  },
  committeePurpose: { en: 'Purpose of the report', cy: 'Diben yr adroddiad' },
  committeeRecommendations: { en: 'Recommendations', cy: 'Argymhellion' },
  committeeReasons: { en: 'Reasons for the recommendations', cy: 'Rhesymau dros yr argymhellion' },
  committeeBackground: { en: 'Background', cy: 'Cefndir' },
  committeeIssues: { en: 'Relevant issues and options', cy: 'Materion perthnasol a dewisiadau' },
  committeeResource: {
    en: 'Resource implications (financial and employment)',
    cy: 'Goblygiadau o ran adnoddau (ariannol a chyflogaeth)',
  },
  committeeLegal: {
    en: 'Legal implications (to include human rights implications)',
    cy: 'Goblygiadau cyfreithiol (gan gynnwys goblygiadau hawliau dynol)',
  },
  committeeCrime: { en: 'Crime and disorder implications', cy: 'Goblygiadau trosedd ac anhrefn' },
  committeeEqual: {
    en: 'Equal opportunities implications (to include Welsh language issues)',
    cy: 'Goblygiadau cyfle cyfartal (gan gynnwys materion y Gymraeg)',
  },
  committeeEqualElsewhere: {
    en: 'Equal opportunities implications',
    cy: 'Goblygiadau cyfle cyfartal',
  },
  committeeObjectives: { en: 'Corporate and service objectives', cy: 'Amcanion corfforaethol a gwasanaeth' },
  committeePolicy: { en: 'Policy framework', cy: 'Fframwaith polisi' },
  committeeConsultation: {
    en: 'Consultation (including ward member consultation)',
    cy: 'Ymgynghori (gan gynnwys ymgynghori ag aelodau ward)',
  },
  committeePapers: { en: 'Background papers', cy: 'Papurau cefndir' },
  committeeContact: { en: 'Contact officer', cy: 'Swyddog cyswllt' },
  committeeConsulted: { en: 'Officers consulted', cy: 'Swyddogion yr ymgynghorwyd â hwy' },
  committeeResponsible: { en: 'Responsible officer', cy: 'Swyddog cyfrifol' },

  purposeStands: {
    en: 'To report how {council} stands on the {domains} {domains:domain|domains} of “{framework}” ({period}), compared with {count} other {count:council|councils}, and what follows for improvement.',
    cy: 'Adrodd ar sefyllfa {council} ar {domains} maes “{framework}” ({period}), o’i chymharu â {count} cyngor arall, a’r hyn sy’n dilyn o ran gwella.',
  },
  recommendsThat: { en: 'It is recommended that the committee:', cy: 'Argymhellir bod y pwyllgor yn:' },
  recommendNote: {
    en: 'notes the levels of the domains: {judged} judged by officers, {suggested} suggested by the evidence alone, {none} without enough evidence;',
    cy: 'nodi lefelau’r meysydd: {judged} wedi’u barnu gan swyddogion, {suggested} wedi’u hawgrymu gan y dystiolaeth yn unig, {none} heb ddigon o dystiolaeth;',
  },
  recommendConsider: {
    en: 'considers the strengths ({strengths}) and the areas for development ({areas}) in this report;',
    cy: 'ystyried y cryfderau ({strengths}) a’r meysydd i’w datblygu ({areas}) yn yr adroddiad hwn;',
  },
  recommendActions: {
    en: 'considers the actions that follow from them ({actions}).',
    cy: 'ystyried y camau gweithredu sy’n dilyn ohonynt ({actions}).',
  },
  recommendAsk: { en: 'any other recommendation', cy: 'unrhyw argymhelliad arall' },
  reasonsMembers: {
    en: 'So that members can form their own view of how good services are and how well the Council is placed to improve them, on figures that are compared and can be traced to their source.',
    cy: 'Er mwyn i aelodau allu ffurfio eu barn eu hunain ar ba mor dda yw gwasanaethau a pha mor barod yw’r Cyngor i’w gwella, ar sail ffigurau a gymharwyd ac y gellir eu holrhain i’w ffynhonnell.',
  },
  reasonsAsk: { en: 'any further reason', cy: 'unrhyw reswm pellach' },
  backgroundAsk: {
    en: 'policy background and earlier decisions of the committee',
    cy: 'cefndir polisi a phenderfyniadau blaenorol y pwyllgor',
  },
  issuesOverall: { en: 'Overall results', cy: 'Canlyniadau cyffredinol' },
  issuesGrid: { en: 'Judgement grid', cy: 'Grid barnu' },
  issuesMissing: { en: 'Evidence that is missing', cy: 'Tystiolaeth sydd ar goll' },
  issuesMissingNone: {
    en: 'Every domain has enough evidence, and every indicator of one has a figure.',
    cy: 'Mae digon o dystiolaeth i bob maes, a ffigur i bob dangosydd sy’n perthyn i un.',
  },
  issuesGaps: { en: 'What the plan still lacks', cy: 'Yr hyn sydd ar goll yn y cynllun o hyd' },
  issuesQuestions: { en: 'Questions that members may ask', cy: 'Cwestiynau y gall aelodau eu gofyn' },
  issuesQuestion: { en: '{domain}: {question}', cy: '{domain}: {question}' },
  issuesOptions: { en: 'Options', cy: 'Dewisiadau' },
  issuesOptionsAsk: {
    en: 'the options that were considered, and why one is preferred',
    cy: 'yr opsiynau a ystyriwyd, a pham y ffefrir un ohonynt',
  },
  resourceCosts: { en: 'Indicators of cost:', cy: 'Dangosyddion cost:' },
  resourceMore: {
    en: '{more} more {more:is|are} in the table of performance indicators (Appendix 1).',
    cy: 'Mae {more} arall yn y tabl o ddangosyddion perfformiad (Atodiad 1).',
  },
  resourceNotes: { en: 'Cost notes of the actions:', cy: 'Nodiadau cost y camau gweithredu:' },
  resourceAsk: {
    en: 'what the actions cost, from which budget, and what they mean for staff',
    cy: 'cost y camau gweithredu, o ba gyllideb, a’u hystyr i staff',
  },
  legalAsk: { en: 'legal and human rights implications', cy: 'goblygiadau cyfreithiol a hawliau dynol' },
  crimeAsk: { en: 'crime and disorder implications', cy: 'goblygiadau trosedd ac anhrefn' },
  equalGroups: {
    en: 'The findings speak of these groups of people: {groups}.',
    cy: 'Mae’r canfyddiadau’n sôn am y grwpiau hyn o bobl: {groups}.',
  },
  equalWelsh: {
    en: 'The figures and texts of this report are available in Welsh and in English.',
    cy: 'Mae ffigurau a thestunau’r adroddiad hwn ar gael yn Gymraeg ac yn Saesneg.',
  },
  equalAsk: {
    en: 'the equality impact, and the effect on the Welsh language',
    cy: 'yr effaith ar gydraddoldeb, a’r effaith ar y Gymraeg',
  },
  objectivesServed: {
    en: 'Objectives that indicators and actions of this report serve:',
    cy: 'Amcanion y mae dangosyddion a chamau gweithredu’r adroddiad hwn yn eu gwasanaethu:',
  },
  objectivesAsk: {
    en: 'the corporate and service objectives that this report serves',
    cy: 'yr amcanion corfforaethol a gwasanaeth y mae’r adroddiad hwn yn eu gwasanaethu',
  },
  policyAsk: {
    en: 'who decides: a matter for executive decision, or for Council',
    cy: 'pwy sy’n penderfynu: mater i’r weithrediaeth, neu i’r Cyngor',
  },
  consultationSources: {
    en: 'The findings come from: {sources}.',
    cy: 'Daw’r canfyddiadau o: {sources}.',
  },
  consultationSource: { en: '{source} ({count})', cy: '{source} ({count})' },
  consultationAsk: {
    en: 'who was consulted on this report, ward members included',
    cy: 'pwy yr ymgynghorwyd â hwy ar yr adroddiad hwn, gan gynnwys aelodau ward',
  },
  papersFramework: {
    en: '“{framework}”, version {version}, from {date}.',
    cy: '“{framework}”, fersiwn {version}, o {date}.',
  },
  papersSource: { en: '{source}.', cy: '{source}.' },
  papersSheets: {
    en: 'The workbook’s sheets of figures: {sheets}.',
    cy: 'Taflenni ffigurau’r llyfr gwaith: {sheets}.',
  },
  papersMethod: {
    en: 'How each figure was worked out: the workbook’s sheet Method.',
    cy: 'Sut y cyfrifwyd pob ffigur: y daflen Dull yn y llyfr gwaith.',
  },
  contactAsk: { en: 'name, post, telephone', cy: 'enw, swydd, ffôn' },
  consultedJudged: { en: 'Levels were judged by: {names}.', cy: 'Barnwyd lefelau gan: {names}.' },
  consultedAsk: { en: 'names and posts', cy: 'enwau a swyddi' },
  responsibleAsk: { en: 'name and post', cy: 'enw a swydd' },
  appendixTable: { en: 'Appendix 1: performance indicators', cy: 'Atodiad 1: dangosyddion perfformiad' },
  appendixStar: { en: 'Appendix 2: star performance chart', cy: 'Atodiad 2: siart seren perfformiad' },
  appendixCharts: { en: 'Appendix 3: charts by theme', cy: 'Atodiad 3: siartiau fesul thema' },

  tableSome: {
    en: 'These are {count} of {of} indicators: first those that belong to a domain, and of them those that differ most from the comparators. The Benchmark sheet in the workbook has all.',
    cy: 'Dyma {count} o {of} dangosydd: yn gyntaf y rhai sy’n perthyn i faes, ac o’r rheini y rhai sy’n gwahaniaethu fwyaf oddi wrth y cymaryddion. Mae pob un ar daflen Meincnod y gweithlyfr.',
  },
  tableCaption: {
    en: 'Performance indicators of {authority} against {count} {count:comparator|comparators}',
    cy: 'Dangosyddion perfformiad {authority} yn erbyn {count} o gymaryddion',
  },
  tableIndicator: { en: 'Indicator', cy: 'Dangosydd' },
  tableFigure: { en: 'Figure', cy: 'Ffigur' },
  tableFigureIn: { en: '{value} ({period})', cy: '{value} ({period})' },
  tableNoFigure: { en: '{reason} ({period})', cy: '{reason} ({period})' },
  tableChange: { en: 'Change', cy: 'Newid' },
  tableMedian: { en: 'Comparators’ median', cy: 'Canolrif y cymaryddion' },
  tableRank: { en: 'Rank', cy: 'Safle' },
  tableRankOf: { en: '{rank} of {of}', cy: '{rank} o {of}' },
  tableRankTied: { en: '{rank} of {of}, tied', cy: '{rank} o {of}, cydradd' },
  tableDirection: { en: 'Good direction', cy: 'Cyfeiriad da' },
  tableTarget: { en: 'Target', cy: 'Targed' },
  tableTargetMet: { en: '{target}, met', cy: '{target}, wedi’i gyrraedd' },
  tableTargetMissed: { en: '{target}, missed', cy: '{target}, heb ei gyrraedd' },
  tableMeaning: { en: 'What it means', cy: 'Beth mae’n ei olygu' },
  tableAction: { en: 'Action', cy: 'Gweithredu' },
} as const satisfies Catalogue;
