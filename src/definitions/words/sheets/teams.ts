import type { Catalogue } from '../say';

/** The words of the sheets about the council's own teams, and about cost against performance. */
export const teamWords = {
  sheetTeams: { en: 'Teams', cy: 'Timau' },
  teamsTitle: {
    en: 'Teams, services and areas of {authority}',
    cy: 'Timau, gwasanaethau ac ardaloedd {authority}',
  },
  teamsHowToRead: {
    en: 'Each indicator in its latest period, the best team first. Teams are compared with each other alone; 13 months or quarters or more are looked at for special causes.',
    cy: 'Pob dangosydd yn ei gyfnod diweddaraf, y tîm gorau yn gyntaf. Cymharir timau â’i gilydd yn unig; edrychir ar 13 mis neu chwarter neu fwy am achosion arbennig.',
  },
  teamsIndicator: { en: 'Indicator', cy: 'Dangosydd' },
  teamsTeam: { en: 'Team', cy: 'Tîm' },
  teamsMedian: { en: 'Teams’ median', cy: 'Canolrif y timau' },
  teamsMet: { en: 'Target met', cy: 'Targed wedi’i gyrraedd' },
  teamsRank: { en: 'Rank among teams', cy: 'Safle ymhlith timau' },
  teamsVariation: { en: 'Variation', cy: 'Amrywiad' },
  teamsAssurance: { en: 'Assurance', cy: 'Sicrwydd' },
  teamsWeight: {
    en: 'What teams show counts {weight} of an indicator of the council in its domain: the share of teams that meet their target, spread over the levels.',
    cy: 'Mae’r hyn y mae timau’n ei ddangos yn cyfrif {weight} o ddangosydd y cyngor yn ei faes: cyfran y timau sy’n cyrraedd eu targed, wedi’i thaenu dros y lefelau.',
  },
  sheetMoney: { en: 'Cost against performance', cy: 'Cost yn erbyn perfformiad' },
  moneyTitle: { en: 'Cost against performance: {authority}', cy: 'Cost yn erbyn perfformiad: {authority}' },
  moneyHowToRead: {
    en: 'Each point is a council: its cost across, what it achieves up. The diamond is the comparators’ medians. A picture to ask questions of; it gives no level.',
    cy: 'Cyngor yw pob pwynt: ei gost ar draws, yr hyn y mae’n ei gyflawni i fyny. Canolrifau’r cymaryddion yw’r diemwnt. Darlun i’w holi; nid yw’n rhoi lefel.',
  },
  moneyHeading: { en: '{cost} against {outcome}', cy: '{cost} yn erbyn {outcome}' },
  moneySentence: {
    en: '{authority}: {quadrant}. Cost {value} ({costPeriod}) against a median of {median}; {outcome} ({outcomePeriod}) against {outcomeMedian}, among {count} {count:comparator|comparators}.',
    cy: '{authority}: {quadrant}. Cost {value} ({costPeriod}) yn erbyn canolrif o {median}; {outcome} ({outcomePeriod}) yn erbyn {outcomeMedian}, ymhlith {count} o gymaryddion.',
  },
  moneySome: {
    en: 'The table has {shown} of {of}: those that cost least and most, and those nearest in cost; all are right of the chart.',
    cy: 'Yn y tabl mae {shown} o {of}: y rhai sy’n costio leiaf a mwyaf, a’r rhai agosaf o ran cost; mae pob un i’r dde o’r siart.',
  },
  moneyCost: { en: 'Cost', cy: 'Cost' },
  moneyOutcome: { en: 'Performance', cy: 'Perfformiad' },
  moneyMedians: { en: 'Comparators’ medians', cy: 'Canolrifau’r cymaryddion' },
  moneyLines: { en: 'Median lines', cy: 'Llinellau’r canolrifau' },
  moneyMedianCost: { en: 'Median cost', cy: 'Cost ganolrifol' },
  moneyMedianOutcome: { en: 'Median performance', cy: 'Perfformiad canolrifol' },
  moneyComparators: { en: 'Comparators', cy: 'Cymaryddion' },
  moneyChartName: { en: 'Cost against performance {number}', cy: 'Cost yn erbyn perfformiad {number}' },
  lowerBetter: { en: 'lower cost, better performance', cy: 'cost is, perfformiad gwell' },
  lowerWorse: { en: 'lower cost, worse performance', cy: 'cost is, perfformiad gwaeth' },
  lowerEqual: { en: 'lower cost, performance at the median', cy: 'cost is, perfformiad ar y canolrif' },
  higherBetter: { en: 'higher cost, better performance', cy: 'cost uwch, perfformiad gwell' },
  higherWorse: { en: 'higher cost, worse performance', cy: 'cost uwch, perfformiad gwaeth' },
  higherEqual: { en: 'higher cost, performance at the median', cy: 'cost uwch, perfformiad ar y canolrif' },
  equalBetter: { en: 'cost at the median, better performance', cy: 'cost ar y canolrif, perfformiad gwell' },
  equalWorse: { en: 'cost at the median, worse performance', cy: 'cost ar y canolrif, perfformiad gwaeth' },
  equalEqual: { en: 'cost and performance at the median', cy: 'cost a pherfformiad ar y canolrif' },
} as const satisfies Catalogue;
