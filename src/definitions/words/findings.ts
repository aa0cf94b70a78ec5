import type { Catalogue } from './say';

/** Findings: the sheet that we insert, the form in the pane, and where the evidence comes from. */
export const findingWords = {
  sheetFindings: { en: 'Findings', cy: 'Canfyddiadau' },
  findingsTitle: {
    en: 'Findings: what audits, surveys, inspections and people say',
    cy: 'Canfyddiadau: yr hyn a ddywed archwiliadau, arolygon, arolygiadau a phobl',
  },
  findingsHowTo: {
    en: 'One line a finding. Domain and text are needed; a finding with a level counts towards the suggestion. The sheet is yours: it is never written over.',
    cy: 'Un llinell i bob canfyddiad. Mae angen maes a thestun; mae canfyddiad â lefel yn cyfrif tuag at yr awgrym. Eich taflen chi ydyw: ni ysgrifennir drosti byth.',
  },
  findingsLists: { en: 'Domains to choose from', cy: 'Meysydd i ddewis ohonynt' },
  findingsChoose: { en: 'Choose from the list.', cy: 'Dewiswch o’r rhestr.' },

  domain: { en: 'Domain', cy: 'Maes' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  date: { en: 'Date', cy: 'Dyddiad' },
  service: { en: 'Service or team', cy: 'Gwasanaeth neu dîm' },
  userGroup: { en: 'User group', cy: 'Grŵp defnyddwyr' },
  strength: { en: 'Strength or area for development', cy: 'Cryfder neu faes i’w ddatblygu' },
  level: { en: 'Level', cy: 'Lefel' },
  weight: { en: 'Weight', cy: 'Pwysau' },
  text: { en: 'Finding', cy: 'Canfyddiad' },
  link: { en: 'Link', cy: 'Dolen' },

  isStrength: { en: 'Strength', cy: 'Cryfder' },
  isArea: { en: 'Area for development', cy: 'Maes i’w ddatblygu' },

  caseFileAudit: { en: 'Case-file audit', cy: 'Archwiliad ffeiliau achos' },
  inspection: { en: 'Inspection', cy: 'Arolygiad' },
  survey: { en: 'Survey', cy: 'Arolwg' },
  complaint: { en: 'Complaint', cy: 'Cwyn' },
  managementReview: { en: 'Management review', cy: 'Adolygiad rheoli' },
  supervision: { en: 'Supervision', cy: 'Goruchwyliaeth' },
  staff: { en: 'Staff', cy: 'Gweithwyr' },
  partner: { en: 'Partner', cy: 'Partneriaid' },
  team: { en: 'Teams and areas', cy: 'Timau ac ardaloedd' },
  other: { en: 'Other', cy: 'Arall' },

  sourcesTitle: {
    en: 'Sources of evidence by domain: a quality assurance picture',
    cy: 'Ffynonellau tystiolaeth fesul maes: darlun sicrhau ansawdd',
  },
  sourcesIndicators: { en: 'Indicators', cy: 'Dangosyddion' },
  sourcesKinds: { en: 'Kinds of source', cy: 'Mathau o ffynhonnell' },
  sourceCount: { en: '{source}: {count}', cy: '{source}: {count}' },
  sourcesNone: { en: 'No evidence from any source.', cy: 'Dim tystiolaeth o unrhyw ffynhonnell.' },

  teamsMeetTarget: {
    en: '{title} ({period}): {met} of {of} {of:team meets its target|teams meet their target}',
    cy: '{title} ({period}): {met} o {of} tîm yn cyrraedd {of:ei darged|eu targed}',
  },
  teamsWithoutTarget: {
    en: '{title} ({period}): no team has a target',
    cy: '{title} ({period}): nid oes targed gan unrhyw dîm',
  },
  costAgainstOutcome: {
    en: '{cost} against {outcome} ({period}): {quadrant}, compared with the comparators’ medians',
    cy: '{cost} yn erbyn {outcome} ({period}): {quadrant}, o’u cymharu â chanolrifau’r cymaryddion',
  },

  addFinding: { en: 'Add a finding', cy: 'Ychwanegu canfyddiad' },
  saveFinding: { en: 'Add to the findings', cy: 'Ychwanegu at y canfyddiadau' },
  findingAdded: { en: 'Added:', cy: 'Ychwanegwyd:' },
  takeFindingBack: { en: 'Undo: take it away', cy: 'Dadwneud: ei dynnu i ffwrdd' },
  findingTextMissing: { en: 'Write what was found.', cy: 'Ysgrifennwch yr hyn a ganfuwyd.' },
  findingNoLevel: { en: 'No level', cy: 'Dim lefel' },
  findingUnsaid: { en: 'Not said', cy: 'Heb ei ddweud' },
  findingGoesTo: { en: 'It goes onto the sheet {sheet}.', cy: 'Bydd yn mynd ar y daflen {sheet}.' },
  findingNewSheet: {
    en: 'There is no table of findings: a sheet for them is added first.',
    cy: 'Nid oes tabl o ganfyddiadau: ychwanegir taflen ar eu cyfer yn gyntaf.',
  },
} as const satisfies Catalogue;
