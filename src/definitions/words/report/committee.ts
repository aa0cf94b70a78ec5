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
} as const satisfies Catalogue;
