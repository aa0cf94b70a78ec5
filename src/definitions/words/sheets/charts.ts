import type { Catalogue } from '../say';

/** The charts of a theme: all indicators on one scale, trends, funnels and control charts. */
export const chartWords = {
  positionHeading: { en: 'Indicators on one scale', cy: 'Dangosyddion ar un raddfa' },
  positionName: { en: 'Positions in the group, {theme}', cy: 'Safleoedd yn y grŵp, {theme}' },
  positionFinding: {
    en: '{theme}: {better} of {count} {count:indicator|indicators} better than the comparators’ median, {similar} similar, {worse} worse',
    cy: '{theme}: {better} o {count} dangosydd yn well na chanolrif y cymaryddion, {similar} yn debyg, {worse} yn waeth',
  },
  positionFindingUntested: {
    en: '{finding}, {untested} not tested',
    cy: '{finding}, {untested} heb {untested:ei brofi|eu profi}',
  },
  positionSentence: {
    en: 'A pair of bars for each indicator that has a good direction; right is better. Above, the group: its middle half is darker, with a line at the median. Below, {authority}: {mark}. 0 is the worst value of the group, 100 the best. {listed}',
    cy: 'Pâr o farrau ar gyfer pob dangosydd sydd â chyfeiriad da; gorau po bellaf i’r dde. Uchod, y grŵp: mae ei hanner canol yn dywyllach, gyda llinell ar y canolrif. Isod, {authority}: {mark}. 0 yw gwerth gwaethaf y grŵp, 100 y gorau. {listed}',
  },
  positionMark: { en: 'a dark mark', cy: 'marc tywyll' },
  positionMarkInterval: {
    en: 'a dark mark on the bar of its 95% interval',
    cy: 'marc tywyll ar far ei gyfwng 95%',
  },
  positionListed: { en: '{code}: {value}, at {position}.', cy: '{code}: {value}, ar {position}.' },
  positionCut: {
    en: 'An interval that reaches the edge may go beyond it.',
    cy: 'Gall cyfwng sy’n cyrraedd yr ymyl fynd y tu hwnt iddo.',
  },
  positionMore: {
    en: 'The first {count} are drawn; {more} more {more:has|have} no room here.',
    cy: 'Y {count} cyntaf sydd wedi’u llunio; nid oes lle yma i {more} arall.',
  },
  positionUndrawn: {
    en: 'Not on this scale, for want of a good direction or of four values: {codes}.',
    cy: 'Nid ar y raddfa hon, am ddiffyg cyfeiriad da neu bedwar gwerth: {codes}.',
  },
  positionAxis: {
    en: 'Position in the group: 0 worst, 100 best',
    cy: 'Safle yn y grŵp: 0 gwaethaf, 100 gorau',
  },
  position: { en: 'Position', cy: 'Safle yn y grŵp' },
  positionOuter: { en: 'Group: all', cy: 'Y grŵp: pawb' },
  positionMiddle: { en: 'Group: middle half', cy: 'Y grŵp: yr hanner canol' },
  positionInterval: { en: '95% interval', cy: 'Cyfwng 95%' },
  positionNoInterval: { en: '95% interval: none here', cy: 'Cyfwng 95%: dim un yma' },
  positionDrawing: { en: 'Figures of the drawing', cy: 'Ffigurau’r llun' },
  positionBar: { en: 'What the bar is', cy: 'Beth yw’r bar' },
  positionBarWorst: { en: 'To the lower quartile', cy: 'Hyd at y chwartel isaf' },
  positionBarLower: { en: 'To the median', cy: 'Hyd at y canolrif' },
  positionBarUpper: { en: 'To the upper quartile', cy: 'Hyd at y chwartel uchaf' },
  positionBarBest: { en: 'To the best', cy: 'Hyd at y gorau' },
  positionBarClear: { en: 'Left empty', cy: 'Yn wag' },
  positionBarBelow: { en: 'Interval below', cy: 'Cyfwng islaw' },
  positionBarMark: { en: 'Mark', cy: 'Marc' },
  positionBarAbove: { en: 'Interval above', cy: 'Cyfwng uwchlaw' },

  trendName: { en: 'Trend of {code}', cy: 'Tuedd {code}' },
  trendFinding: {
    en: '{title}: {from} ({first}), {to} ({last}); trend: {trend}',
    cy: '{title}: {from} ({first}), {to} ({last}); tuedd: {trend}',
  },
  trendSentence: {
    en: 'A line: {title}. {authority} went from {from} ({first}) to {to} ({last}); the comparators’ median from {medianFrom} to {medianTo}. The band is their middle half: {low} to {high} ({last}). Recent trend: {trend}.',
    cy: 'Llinell: {title}. Aeth {authority} o {from} ({first}) i {to} ({last}); canolrif y cymaryddion o {medianFrom} i {medianTo}. Y band yw eu hanner canol: {low} i {high} ({last}). Tuedd ddiweddar: {trend}.',
  },
  trendBand: { en: 'Comparators’ middle half', cy: 'Hanner canol y cymaryddion' },
  trendLower: { en: 'Lower quartile', cy: 'Chwartel isaf' },
  trendUpper: { en: 'Upper quartile', cy: 'Chwartel uchaf' },
  trendSpan: { en: 'Between the quartiles', cy: 'Rhwng y chwarteli' },

  funnelName: { en: 'Funnel of {code}', cy: 'Twndis {code}' },
  funnelFinding: {
    en: '{title}: {authority} at {value} is {where}',
    cy: '{title}: mae {authority} ar {value} {where}',
  },
  funnelInside: { en: 'within the funnel’s limits', cy: 'o fewn terfynau’r twndis' },
  funnelOutside95: { en: 'outside the funnel’s 95% limits', cy: 'y tu allan i derfynau 95% y twndis' },
  funnelOutside998: { en: 'outside the funnel’s 99.8% limits', cy: 'y tu allan i derfynau 99.8% y twndis' },
  funnelSentence: {
    en: 'Each mark is an authority: its people along the bottom, its value upward. Around the comparators’ pooled value of {average} the limits narrow as numbers grow. {authority}, with {base} {base:person|people}, is at {value}, {where}; the 95% limits there are {low} to {high}. Outside 95%: {outside}.',
    cy: 'Awdurdod yw pob marc: ei bobl ar hyd y gwaelod, ei werth i fyny. O amgylch gwerth cyfun y cymaryddion, {average}, mae’r terfynau’n culhau wrth i’r niferoedd dyfu. Mae {authority}, gyda {base} {base:person|o bobl}, ar {value}, {where}; y terfynau 95% yno yw {low} i {high}. Y tu allan i 95%: {outside}.',
  },
  funnelNobody: { en: 'none of the comparators', cy: 'yr un o’r cymaryddion' },
  funnelMany: {
    en: '{count} of the {of} comparators, furthest out {names}',
    cy: '{count} o’r {of} cymharydd, a’r rhai pellaf allan yw {names}',
  },
  funnelSome: {
    en: 'The table has {authority} and the {shown} others that are furthest out; all {of} are right of the chart.',
    cy: 'Yn y tabl mae {authority} a’r {shown} arall sydd bellaf allan; mae pob un o’r {of} i’r dde o’r siart.',
  },
  funnelBase: { en: 'People', cy: 'Pobl' },
  funnelAverage: { en: 'Pooled value', cy: 'Gwerth cyfun' },
  funnelLimits95: { en: '95% limits', cy: 'Terfynau 95%' },
  funnelLimits998: { en: '99.8% limits', cy: 'Terfynau 99.8%' },
  funnelLower95: { en: '95% lower', cy: '95% isaf' },
  funnelUpper95: { en: '95% upper', cy: '95% uchaf' },
  funnelLower998: { en: '99.8% lower', cy: '99.8% isaf' },
  funnelUpper998: { en: '99.8% upper', cy: '99.8% uchaf' },

  controlName: { en: 'Control chart of {code}', cy: 'Siart reoli {code}' },
  controlFinding: {
    en: '{title}, {points} {points:point|points}: {said}',
    cy: '{title}, {points} pwynt: {said}',
  },
  controlSentence: {
    en: 'A control chart (XmR): {title}, {first} to {last}: {said}. The mean is {mean}; the limits within which ordinary variation lies are {lower} and {upper}. The last value is {value}.',
    cy: 'Siart reoli (XmR): {title}, {first} i {last}: {said}. Y cymedr yw {mean}; y terfynau y mae amrywiad cyffredin o’u mewn yw {lower} a {upper}. Y gwerth olaf yw {value}.',
  },
  controlMean: { en: 'Mean', cy: 'Cymedr' },
  controlLimits: { en: 'Limits', cy: 'Terfynau' },
  controlLower: { en: 'Lower limit', cy: 'Terfyn isaf' },
  controlUpper: { en: 'Upper limit', cy: 'Terfyn uchaf' },
} as const satisfies Catalogue;
