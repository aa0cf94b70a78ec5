/** What a column can be for, by its heading. */
export type HeadingRole =
  | 'authority'
  | 'authorityCode'
  | 'area'
  | 'indicator'
  | 'indicatorCode'
  | 'period'
  | 'people'
  | 'part'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'marker'
  | 'multiplier'
  | 'unit'
  | 'titleEn'
  | 'titleCy'
  | 'description'
  | 'polarity'
  | 'measure'
  | 'domain'
  | 'target'
  | 'pairedWith'
  | 'decimals'
  | 'source'
  | 'date'
  | 'service'
  | 'userGroup'
  | 'strength'
  | 'level'
  | 'weight'
  | 'text'
  | 'link'
  | 'neighbour'
  | 'rank'
  | 'closeness'
  | 'family'
  | 'timeNote'
  | 'id'
  | 'objective'
  | 'action'
  | 'partner'
  | 'owner'
  | 'due'
  | 'progress';

const lists: Readonly<Record<HeadingRole, string>> = {
  authority:
    'authority, local authority, council, county, unitary authority, la, la name, la and regions, ' +
    'authority name, local authority name, council name, name of council, authority cy, authority en, ' +
    'area, area name, geography, geography name, ltla name, utla name, lad name, awdurdod, ' +
    'awdurdod lleol, cyngor, enw r awdurdod, enw r cyngor, ardal, official name, county council, ' +
    'local authorities, councils, authorities',
  authorityCode:
    'gss, gss code, ons code, la code, la number, la num, lano, la no, areacode, area code, ' +
    'authority code, new la code, old la code, local authority code, council code, cod gss, ' +
    'cod awdurdod, cod yr awdurdod, geography code, lad code, ltla22 code, ltla code, utla code, ' +
    'area cod',
  area:
    'region, region name, region code, country, country name, country code, rhanbarth, gwlad, nation, ' +
    'goreg, parent code, parent name',
  indicator:
    'indicator, indicators, kpi, kpis, kpi name, pi name, performance indicator name, indicator name, performance indicator, data item, pi, measure name, ' +
    'performance measure, dangosydd, dangosyddion, enw r dangosydd, mesur perfformiad, variable, ' +
    'statistic, question, metric, mesur, series, rowref, row ref, item, category, categori, ' +
    'indicator title',
  indicatorCode:
    'code, indicator code, short desc, ref, reference, cod, cod y dangosydd, measure code, pi code, ' +
    'pi ref, pam code, reference code, indicator ref, indicator id, cyfeirnod, cod dangosydd, ' +
    'rowrefalt, item code',
  period:
    'period, year, years, time period, financial year, academic year, reporting period, quarter, ' +
    'month, yearcode, year code, time, cyfnod, blwyddyn, blwyddyn ariannol, chwarter, mis, ' +
    'blynyddoedd, financial quarter, fiscal quarter, reporting quarter, fiscal year, financial month, reporting month, qtr, quarter name, ' +
    'month name, chwarter ariannol, date of data, as at, period label, reporting year',
  people:
    'sex, gender, rhyw, rhywedd, age, ages, age group, age band, age range, oed, oedran, grwp oedran, grwp oed, band oedran, ' +
    'ethnicity, ethnic group, ethnigrwydd, grwp ethnig, category type, math o gategori',
  part:
    'part, component, numerator or denominator, rhan, figure type, measure type, data type, ' +
    'type of figure',
  value:
    'value, values, data, figure, figures, result, rate, percentage, percent, %, performance, actual, ' +
    'outturn, gwerth, gwerthoedd, canran, cyfradd, canlyniad, perfformiad, data value, obs value, ' +
    'score, sgor, ffigur',
  numerator: 'numerator, num, rhifiadur, numerator value, top, count, nifer',
  denominator: 'denominator, den, denom, base, enwadur, denominator value, bottom',
  marker:
    'note, notes, mark, marker, markers, notecodes, note codes, flag, flags, symbol, value note, nod, ' +
    'nodyn, nodiadau, marc, data flag, footnote, footnotes, comment, sylw',
  multiplier: 'multiplier, factor, lluosydd, lluoswm',
  unit: 'unit, units, unit of measure, uned, unedau, y axis name, unit of measurement',
  titleEn:
    'title, title en, title english, english title, name, teitl saesneg, enw, measure short, ' +
    'chart title, definition',
  titleCy:
    'teitl, title cy, title welsh, welsh title, teitl cymraeg, enw cymraeg, welsh name, ' +
    'title in welsh, teitl cy',
  description:
    'description, description en, description cy, description english, description welsh, disgrifiad, ' +
    'label, meaning, ystyr, disgrifiad cymraeg',
  polarity:
    'polarity, direction, good is, good to be, is good, better, good performance, what is good, what good looks like, aim to, ' +
    'bigger or smaller is better, high or low is good, higher or lower is better, pegynedd, cyfeiriad, polaredd, beth sy n dda, ' +
    'which way is good, desired direction',
  measure: 'measure, measure kind, kind, type, math, math o fesur, kind of measure',
  domain: 'domain, theme, parth, maes, topic, thema, domain name, standard',
  target: 'target, targets, target value, targed, targedau, goal, nod perfformiad',
  pairedWith: 'paired with, pair, outcome indicator, par, wedi i baru a',
  decimals: 'decimals, dps, dp, decimal places, degolion, lleoedd degol',
  source: 'source, ffynhonnell, source of evidence, evidence source, data owner, source url',
  date: 'date, dyddiad, date found, date of finding',
  service: 'service, gwasanaeth, service area, team, tim, service or team, gwasanaeth neu dim',
  userGroup: 'user group, grwp defnyddwyr, client group, grwp, people, service users',
  strength:
    'strength area for development, strength or area for development, strength, strength area, ' +
    'strength or area, cryfder maes i w ddatblygu, cryfder, finding type, strength development, ' +
    'cryfder neu faes i w ddatblygu, strength or development',
  level: 'level, lefel, grade, judgement, rating, gradd, barn',
  weight: 'weight, pwysau, weighting, pwysiad',
  text:
    'text, finding, findings, what was found, testun, canfyddiad, canfyddiadau, narrative, summary, ' +
    'evidence, tystiolaeth',
  link: 'link, dolen, url, document, hyperlink, hyperlinks, hyperlink s',
  neighbour:
    'neighbour, neighbour name, sn la name, statistical neighbour, nearest neighbour, neighbor, ' +
    'cymydog, comparator, neighbour authority',
  rank: 'rank, sn rank, neighbour rank, order, safle, trefn',
  closeness: 'closeness, snp, distance, agosrwydd, pellter',
  family:
    'family, family group, group, comparator group, grwp teulu, teulu, cluster, benchmarking family, ' +
    'family name, benchmarking group',
  timeNote:
    'time identifier, geographic level, geography level, tier, goind, sort, sortorder, sort order, ' +
    'hierarchy, status',
  id: 'id, number, no, rhif, finding id',
  objective:
    'objective, objectives, corporate objective, corporate objectives, council objective, well being objective, ' +
    'wellbeing objective, strategic objective, amcan, amcanion, amcan corfforaethol, amcan llesiant, serves objective',
  action:
    'action, actions, agreed action, partner action, what is to be done, cam gweithredu, camau gweithredu, ' +
    'gweithred, beth sydd i w wneud',
  partner:
    'partner, partners, partner organisation, partner agency, agreed with, partneriaid, sefydliad partner',
  owner:
    'owner, lead, lead officer, responsible, responsible officer, perchennog, swyddog arweiniol, swyddog cyfrifol',
  due: 'due, due date, deadline, by when, target date, erbyn, dyddiad cau, erbyn pryd',
  progress: 'progress, cynnydd, progress so far',
};

/**
 * The headings that officers and publishers use, in English and Welsh, by what their column is for. Compared in lower case with
 * punctuation as spaces. A heading is looked up whole; the first role that lists it wins.
 */
export const headingWords = Object.fromEntries(
  Object.entries(lists).map(([role, words]) => [role, words.split(', ')]),
) as unknown as Readonly<Record<HeadingRole, readonly string[]>>;
