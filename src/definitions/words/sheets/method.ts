import type { Catalogue } from '../say';

/** The Method sheet: comparators, rules, sources. */
export const methodWords = {
  methodTitle: { en: 'Method: how these results were made', cy: 'Dull: sut y gwnaed y canlyniadau hyn' },
  methodHowToRead: {
    en: 'Who was compared, by which rules, from which sources: enough to repeat the work by hand.',
    cy: 'Pwy a gymharwyd, yn ôl pa reolau, o ba ffynonellau: digon i ailadrodd y gwaith â llaw.',
  },
  methodRun: { en: 'This run', cy: 'Y rhediad hwn' },
  methodFramework: { en: 'Framework', cy: 'Fframwaith' },
  methodFrameworkText: { en: '{name}, version {version}', cy: '{name}, fersiwn {version}' },
  methodDate: { en: 'Date', cy: 'Dyddiad' },
  methodVersion: { en: 'Version of Judgement Grid', cy: 'Fersiwn Judgement Grid' },
  methodPeriodAsked: {
    en: '{period}, as asked: only figures for that period are compared.',
    cy: '{period}, fel y gofynnwyd: dim ond ffigurau’r cyfnod hwnnw a gymharir.',
  },
  methodPeriodLatest: {
    en: 'For each indicator the latest period that has figures; the periods may differ.',
    cy: 'Ar gyfer pob dangosydd, y cyfnod diweddaraf sydd â ffigurau; gall y cyfnodau amrywio.',
  },
  methodComparators: { en: 'Comparators', cy: 'Cymaryddion' },
  comparatorsCountry: {
    en: 'All other authorities of the same country that have figures ({count}).',
    cy: 'Pob awdurdod arall yn yr un wlad sydd â ffigurau ({count}).',
  },
  comparatorsTier: {
    en: 'All other authorities of the same kind in the same country that have figures ({count}).',
    cy: 'Pob awdurdod arall o’r un math yn yr un wlad sydd â ffigurau ({count}).',
  },
  comparatorsRegion: {
    en: 'All other authorities of the same region that have figures ({count}).',
    cy: 'Pob awdurdod arall yn yr un rhanbarth sydd â ffigurau ({count}).',
  },
  comparatorsNearest: {
    en: 'The {count} {count:authority|authorities} nearest to {authority} by {variables}: each variable standardised, then Euclidean distance.',
    cy: 'Y {count} awdurdod agosaf at gyngor {authority} yn ôl {variables}: pob newidyn wedi’i safoni, yna pellter Ewclidaidd.',
  },
  comparatorsAllVariables: {
    en: 'all variables of the context sheet',
    cy: 'holl newidynnau’r daflen gyd-destun',
  },
  comparatorsNamed: {
    en: 'The {count} {count:authority that was|authorities that were} named.',
    cy: 'Y {count} awdurdod a enwyd.',
  },
  comparatorsList: {
    en: 'The {count} {count:authority|authorities} of your list “{name}”.',
    cy: 'Y {count} awdurdod yn eich rhestr “{name}”.',
  },
  comparatorsAnywhere: { en: '{variables}; of all countries', cy: '{variables}; o bob gwlad' },
  comparatorsFamily: {
    en: 'The other {count} {count:authority|authorities} of the family group “{name}”.',
    cy: 'Y {count} awdurdod arall yn y grŵp teulu “{name}”.',
  },
  comparatorsPublished: {
    en: 'The {count} {count:neighbour|neighbours} in the published list.',
    cy: 'Y {count} cymydog yn y rhestr gyhoeddedig.',
  },
  methodMembers: { en: 'The comparators ({count})', cy: 'Y cymaryddion ({count})' },
  methodDistance: { en: 'Distance', cy: 'Pellter' },
  methodWhyClose: { en: 'Closest in', cy: 'Agosaf o ran' },
  methodLeftOut: { en: 'Could not be considered', cy: 'Ni ellid eu hystyried' },
  methodRules: { en: 'Rules', cy: 'Rheolau' },
  ruleRank: {
    en: 'Ties take the better rank. 1 is best, or highest where there is no direction. Missing values are not ranked. The council counts among its comparators.',
    cy: 'Mae gwerthoedd cydradd yn cymryd y safle gwell. 1 yw’r gorau, neu’r uchaf lle nad oes cyfeiriad. Ni roddir safle i werthoedd coll. Cyfrifir y cyngor ymhlith ei gymaryddion.',
  },
  ruleQuartile: {
    en: 'Bounds as Excel’s QUARTILE.INC, the council included; 4 is best, or highest where there is no direction. A value on a bound gets the better quartile. Fewer than 4 values: none.',
    cy: 'Ffiniau fel QUARTILE.INC Excel, gan gynnwys y cyngor; 4 yw’r gorau, neu’r uchaf lle nad oes cyfeiriad. Mae gwerth ar ffin yn cael y chwartel gwell. Llai na 4 gwerth: dim.',
  },
  ruleComparatorValue: {
    en: 'Median and simple mean of the comparators, the council and missing values left out. Pooled value: the sum of numerators over the sum of denominators.',
    cy: 'Canolrif a chymedr syml y cymaryddion, heb y cyngor na gwerthoedd coll. Gwerth cyfun: swm y rhifiaduron dros swm yr enwaduron.',
  },
  ruleInterval: {
    en: 'Proportions: Wilson’s score interval. Rates and counts: Byar’s method from 10 events, exact Poisson below. 95% in the table, 99.8% for “much”.',
    cy: 'Cyfrannau: cyfwng sgôr Wilson. Cyfraddau a chyfrifon: dull Byar o 10 digwyddiad, Poisson union islaw. 95% yn y tabl, 99.8% ar gyfer “llawer”.',
  },
  ruleDifference: {
    en: 'Similar where the comparators’ median lies within the 95% interval, ends included; else better or worse, or higher or lower where there is no direction; “much” outside the 99.8% interval.',
    cy: 'Tebyg lle mae canolrif y cymaryddion o fewn y cyfwng 95%, gan gynnwys ei ddau ben; fel arall gwell neu waeth, neu uwch neu is lle nad oes cyfeiriad; “llawer” y tu allan i’r cyfwng 99.8%.',
  },
  ruleTrend: {
    en: 'The last five annual figures: χ² for trend (proportions) or weighted regression (others), at 99.8%; not said where leaving out one figure would reverse it.',
    cy: 'Y pum ffigur blynyddol diwethaf: χ² ar gyfer tuedd (cyfrannau) neu atchweliad wedi’i bwysoli (eraill), ar 99.8%; ni ddywedir hyn lle byddai gadael un ffigur allan yn ei wrthdroi.',
  },
  ruleChange: {
    en: 'This year’s value less last year’s; improving or worsening where Newcombe’s 95% interval of the difference (proportions), or the one made of the two values’ own intervals (rates and counts), leaves 0 out.',
    cy: 'Gwerth eleni llai gwerth y llynedd; yn gwella neu’n gwaethygu lle nad yw 0 yng nghyfwng 95% Newcombe ar gyfer y gwahaniaeth (cyfrannau), neu yn yr un a wneir o gyfyngau’r ddau werth (cyfraddau a chyfrifon).',
  },
  ruleFunnel: {
    en: 'Proportions, around the comparators’ pooled value, which leaves the council out: p̄ ± z√(p̄(1−p̄)/n), at 95% and 99.8% (“much”); on a limit is within.',
    cy: 'Cyfrannau, o amgylch gwerth cyfun y cymaryddion, heb y cyngor: p̄ ± z√(p̄(1−p̄)/n), ar 95% a 99.8% (“llawer”); mae gwerth ar derfyn y tu mewn.',
  },
  ruleProcessControl: {
    en: 'Months and quarters, 13 points or more: mean ± 2.66 × mean moving range; outside, a run of 7, a trend of 7, 2 of 3 near a limit. Variation and assurance in the NHS tool’s words.',
    cy: 'Misoedd a chwarteri, 13 pwynt neu fwy: cymedr ± 2.66 × cymedr yr amrediad symudol; y tu allan, rhediad o 7, tuedd o 7, 2 o 3 yn agos at derfyn. Amrywiad a sicrwydd yng ngeiriau offeryn y GIG.',
  },
  ruleLearn: {
    en: 'Comparators whose difference from the council leaves 0 out of its 95% interval, in the good direction; and the three that improved most in five years. Nearest first, where it is known who is near.',
    cy: 'Cymaryddion y mae eu gwahaniaeth o’r cyngor yn gadael 0 allan o’i gyfwng 95%, yn y cyfeiriad da; a’r tri a wellodd fwyaf mewn pum mlynedd. Yr agosaf yn gyntaf, lle gwyddys pwy sy’n agos.',
  },
  ruleLevel: {
    en: 'An indicator’s level is its quartile unless the framework has another rule; one step up or down where target and trend agree; held in the middle where the difference from the median is not significant at 95%, or there is none.',
    cy: 'Lefel dangosydd yw ei chwartel oni bai bod gan y fframwaith reol arall; un cam i fyny neu i lawr lle mae’r targed a’r duedd yn cytuno; fe’i cedwir yn y canol lle nad yw’r gwahaniaeth o’r canolrif yn arwyddocaol ar 95%, neu lle nad oes un.',
  },
  ruleDomain: {
    en: 'A domain’s suggestion is the weighted mean of its evidence, half up. Fewer than {minimum} {minimum:piece|pieces}, or less than {floor} of the expected evidence: not enough evidence, which is never a level.',
    cy: 'Awgrym maes yw cymedr pwysedig ei dystiolaeth, hanner i fyny. Llai na {minimum} darn, neu lai na {floor} o’r dystiolaeth ddisgwyliedig: dim digon o dystiolaeth, nad yw byth yn lefel.',
  },
  ruleQuestion: {
    en: 'A question’s result is the mean of its domains that have a level, each counting once, half up, and then limited by the caps below.',
    cy: 'Canlyniad cwestiwn yw cymedr ei feysydd sydd â lefel, pob un yn cyfrif unwaith, hanner i fyny, ac yna’n gyfyngedig gan y capiau isod.',
  },
  ruleFirmness: {
    en: 'The suggestion is made again under other sound choices (quartile method, each comparator left out, the next group, each piece left out); firmness is the share that keeps the level.',
    cy: 'Gwneir yr awgrym eto gyda dewisiadau dilys eraill (dull chwartel, gadael pob cymharydd allan, y grŵp nesaf, gadael pob darn allan); cadernid yw’r gyfran sy’n cadw’r lefel.',
  },
  ruleMissing: {
    en: 'A missing figure is neither zero nor average: it is left out, and the Benchmark sheet says who and why.',
    cy: 'Nid sero na chyfartaledd yw ffigur coll: fe’i gadewir allan, ac mae’r daflen Meincnod yn dweud pwy a pham.',
  },
  ruleCap: {
    en: 'With “{domain}” at “{at}” or below, the question is at most “{limit}”. {reason}',
    cy: 'Gyda “{domain}” ar “{at}” neu is, mae’r cwestiwn ar y mwyaf yn “{limit}”. {reason}',
  },
  ruleNearest: {
    en: 'Each context variable is standardised (less its mean, divided by its standard deviation, over all authorities that have it); the distance is the root of the weighted sum of squared differences; those with the smallest distance are taken, never the council itself.',
    cy: 'Safonir pob newidyn cyd-destun (llai ei gymedr, wedi’i rannu â’i wyriad safonol, dros bob awdurdod sydd ag ef); y pellter yw ail isradd swm pwysedig y gwahaniaethau wedi’u sgwario; cymerir y rhai â’r pellter lleiaf, byth y cyngor ei hun.',
  },
  ruleGap: {
    en: 'The council’s value less the benchmark. In people: the change in its numerator that closes it, as whole people, rounded away from 0.',
    cy: 'Gwerth y cyngor llai’r meincnod. Mewn pobl: y newid yn ei rifiadur sy’n ei gau, fel pobl gyfan, wedi’i dalgrynnu i ffwrdd o 0.',
  },
  ruleScale: {
    en: '0 is the worst value of the group and 100 the best; a value lies between as it does in its unit. Intervals are cut off at both ends.',
    cy: '0 yw gwerth gwaethaf y grŵp a 100 y gorau; mae gwerth yn gorwedd rhyngddynt fel y mae yn ei uned. Torrir cyfyngau yn y ddau ben.',
  },
  methodRuleNearest: { en: 'Nearest neighbours', cy: 'Cymdogion agosaf' },
  methodRuleGap: { en: 'Gap', cy: 'Bwlch' },
  methodRuleScale: { en: 'One scale for a theme', cy: 'Un raddfa i thema' },
  methodRuleRank: { en: 'Rank', cy: 'Safle' },
  methodRuleQuartile: { en: 'Quartile', cy: 'Chwartel' },
  methodRuleComparatorValue: { en: 'Comparators’ value', cy: 'Gwerth y cymaryddion' },
  methodRuleInterval: { en: 'Interval', cy: 'Cyfwng' },
  methodRuleDifference: { en: 'Difference', cy: 'Gwahaniaeth' },
  methodRuleTrend: { en: 'Recent trend', cy: 'Tuedd ddiweddar' },
  methodRuleChange: { en: 'Change on the year', cy: 'Newid dros y flwyddyn' },
  methodRuleFunnel: { en: 'Funnel', cy: 'Twndis' },
  methodRuleProcessControl: { en: 'Variation and assurance (XmR)', cy: 'Amrywiad a sicrwydd (XmR)' },
  methodRuleLearn: { en: 'Who to learn from', cy: 'Pwy i ddysgu ganddynt' },
  methodRuleLevel: { en: 'Level of an indicator', cy: 'Lefel dangosydd' },
  methodRuleDomain: { en: 'Suggested level of a domain', cy: 'Lefel a awgrymir ar gyfer maes' },
  methodRuleQuestion: { en: 'Result of a question', cy: 'Canlyniad cwestiwn' },
  methodRuleFirmness: { en: 'Firmness', cy: 'Cadernid' },
  methodRuleMissing: { en: 'Missing figures', cy: 'Ffigurau coll' },
  methodRuleCap: { en: 'Cap', cy: 'Cap' },
  methodDeviations: {
    en: 'Where we differ from official tools',
    cy: 'Lle’r ydym yn wahanol i offer swyddogol',
  },
  deviationTrend: {
    en: 'The trend must survive leaving out any one figure; the public tool whose rule we follow does not ask that.',
    cy: 'Rhaid i’r duedd oroesi gadael unrhyw un ffigur allan; nid yw’r offeryn cyhoeddus y dilynwn ei reol yn gofyn hynny.',
  },
  deviationSmall: {
    en: 'An indicator that does not differ from the median at 95% cannot give the best or the worst level: small numbers do not drive a judgement.',
    cy: 'Ni all dangosydd nad yw’n wahanol i’r canolrif ar 95% roi’r lefel orau na’r waethaf: nid yw niferoedd bach yn gyrru barn.',
  },
  deviationSuggestion: {
    en: 'A level computed here is a suggestion; the joint reviews of 1996 to 2009 judged, they did not compute.',
    cy: 'Awgrym yw lefel a gyfrifir yma; barnu a wnâi cyd-adolygiadau 1996 i 2009, nid cyfrifo.',
  },
  methodTopicTrend: { en: 'Trend', cy: 'Tuedd' },
  methodTopicSmall: { en: 'Small numbers', cy: 'Niferoedd bach' },
  methodTopicSuggestion: { en: 'Suggestion', cy: 'Awgrym' },
  methodSources: { en: 'Sources', cy: 'Ffynonellau' },
  methodSourceTable: {
    en: 'Cells {range}: {indicators} {indicators:indicator|indicators}, {authorities} {authorities:authority|authorities}, {readings} {readings:reading|readings}.',
    cy: 'Celloedd {range}: {indicators} dangosydd, {authorities} awdurdod, {readings} darlleniad.',
  },
} as const satisfies Catalogue;
