import type { AdviceCatalogue } from '../advice';

const noSuchAuthority = {
  en: 'There is no authority called “{name}” in these figures.',
  cy: 'Nid oes awdurdod o’r enw “{name}” yn y ffigurau hyn.',
};

/** What can go wrong in choosing comparators and comparing. */
export const comparingProblems = {
  unknownComparator: {
    message: noSuchAuthority,
    fix: {
      en: 'Correct the name or take it out. Nearest: {nearest}.',
      cy: 'Cywirwch yr enw neu tynnwch ef allan. Agosaf: {nearest}.',
    },
  },
  unknownComparatorAtAll: {
    message: noSuchAuthority,
    fix: { en: 'Correct the name or take it out.', cy: 'Cywirwch yr enw neu tynnwch ef allan.' },
  },
  noComparatorsNamed: {
    message: { en: 'No comparators were named.', cy: 'Ni enwyd unrhyw gymaryddion.' },
    fix: {
      en: 'Name at least one authority other than the council itself.',
      cy: 'Enwch o leiaf un awdurdod heblaw’r cyngor ei hun.',
    },
  },
  ownNamed: {
    message: {
      en: '“{name}” is the council itself, and was left out of its comparators.',
      cy: '“{name}” yw’r cyngor ei hun, ac fe’i gadawyd allan o’i gymaryddion.',
    },
    fix: { en: 'Nothing need be done.', cy: 'Nid oes angen gwneud dim.' },
  },
  comparatorTwice: {
    message: {
      en: '“{name}” was named twice and is counted once.',
      cy: 'Enwyd “{name}” ddwywaith; fe’i cyfrifir unwaith.',
    },
    fix: { en: 'Take one of the two out of the list.', cy: 'Tynnwch un o’r ddau o’r rhestr.' },
  },
  aloneInCountry: {
    message: {
      en: 'There are no figures for other authorities in {country}.',
      cy: 'Nid oes ffigurau ar gyfer awdurdodau eraill yn {country}.',
    },
    fix: {
      en: 'Add their figures to the workbook, or choose other comparators.',
      cy: 'Ychwanegwch eu ffigurau at y llyfr gwaith, neu dewiswch gymaryddion eraill.',
    },
  },
  regionUnknown: {
    message: {
      en: 'The register does not say which region {authority} is in.',
      cy: 'Nid yw’r gofrestr yn dweud ym mha ranbarth y mae {authorityCy}.',
    },
    fix: {
      en: 'Choose the whole country, or name the comparators.',
      cy: 'Dewiswch y wlad gyfan, neu enwch y cymaryddion.',
    },
  },
  indicatorsWithinCountry: {
    message: {
      en: 'Only the council’s own country has figures for these indicators, so they are compared with {members} of its councils ({count}): {indicators}.',
      cy: 'Dim ond gwlad y cyngor ei hun sydd â ffigurau ar gyfer y dangosyddion hyn, felly fe’u cymherir â {members} o’i chynghorau ({count}): {indicators}.',
    },
    fix: { en: 'Nothing need be done.', cy: 'Nid oes angen gwneud dim.' },
  },
  noContext: {
    message: {
      en: 'Nearest neighbours need a context sheet, and there is none.',
      cy: 'Mae angen taflen gyd-destun ar gyfer y cymdogion agosaf, ac nid oes un.',
    },
    fix: {
      en: 'Add a sheet called Context with authorities down and variables across (population, density, spend per head), or choose other comparators.',
      cy: 'Ychwanegwch daflen o’r enw Context ag awdurdodau i lawr a newidynnau ar draws (poblogaeth, dwysedd, gwariant y pen), neu dewiswch gymaryddion eraill.',
    },
  },
  unknownVariable: {
    message: {
      en: 'The context sheet has no variable called “{variable}”.',
      cy: 'Nid oes newidyn o’r enw “{variable}” ar y daflen gyd-destun.',
    },
    fix: { en: 'Choose from: {there}.', cy: 'Dewiswch o blith: {there}.' },
  },
  badWeights: {
    message: {
      en: 'There are {weights} weights for {variables} variables, or a weight is below 0, or all are 0.',
      cy: 'Mae {weights} pwysiad ar gyfer {variables} newidyn, neu mae pwysiad islaw 0, neu maent i gyd yn 0.',
    },
    fix: {
      en: 'Give each variable one weight of 0 or more, and at least one above 0.',
      cy: 'Rhowch un pwysiad o 0 neu fwy i bob newidyn, ac o leiaf un uwchlaw 0.',
    },
  },
  ownContextMissing: {
    message: {
      en: 'The context sheet has no numbers for {authority}, so its neighbours cannot be found.',
      cy: 'Nid oes rhifau ar gyfer {authorityCy} ar y daflen gyd-destun, felly ni ellir canfod ei gymdogion.',
    },
    fix: {
      en: 'Fill in its row on the context sheet, or choose other comparators.',
      cy: 'Llenwch ei res ar y daflen gyd-destun, neu dewiswch gymaryddion eraill.',
    },
  },
  ownVariableMissing: {
    message: {
      en: '{authority} has no number for “{variable}”, so neighbours were found without it.',
      cy: 'Nid oes gan {authorityCy} rif ar gyfer “{variable}”, felly canfuwyd cymdogion hebddo.',
    },
    fix: { en: 'Fill it in on the context sheet.', cy: 'Llenwch ef ar y daflen gyd-destun.' },
  },
  contextMissing: {
    message: {
      en: 'Not considered as neighbours for want of context figures ({count}): {authorities}.',
      cy: 'Heb eu hystyried yn gymdogion am ddiffyg ffigurau cyd-destun ({count}): {authorities}.',
    },
    fix: {
      en: 'Fill in their rows on the context sheet.',
      cy: 'Llenwch eu rhesi ar y daflen gyd-destun.',
    },
  },
  badNumberOfNeighbours: {
    message: {
      en: 'The number of neighbours has to be a whole number of 1 or more, not {k}.',
      cy: 'Rhaid i nifer y cymdogion fod yn rhif cyfan o 1 neu fwy, nid {k}.',
    },
    fix: {
      en: 'Ask for 5 to 15 neighbours: nearest:10.',
      cy: 'Gofynnwch am 5 i 15 o gymdogion: nearest:10.',
    },
  },
  noNeighbours: {
    message: {
      en: 'No other authority has all the context figures that are needed.',
      cy: 'Nid oes gan unrhyw awdurdod arall yr holl ffigurau cyd-destun sydd eu hangen.',
    },
    fix: {
      en: 'Fill in the context sheet, or choose fewer variables.',
      cy: 'Llenwch y daflen gyd-destun, neu dewiswch lai o newidynnau.',
    },
  },
  fewerNeighbours: {
    message: {
      en: '{k} {k:neighbour was|neighbours were} asked for and only {found} could be considered.',
      cy: 'Gofynnwyd am {k} o gymdogion a dim ond {found} y gellid eu hystyried.',
    },
    fix: {
      en: 'Ask for fewer, or fill in the context sheet.',
      cy: 'Gofynnwch am lai, neu llenwch y daflen gyd-destun.',
    },
  },
  noFamilies: {
    message: {
      en: 'There are no family groups in these sheets, and no region or kind of council here is called “{name}”.',
      cy: 'Nid oes grwpiau teulu yn y taflenni hyn, ac nid oes rhanbarth na math o gyngor yma o’r enw “{name}”.',
    },
    fix: {
      en: 'Add a sheet with authorities and the family of each, or choose other comparators.',
      cy: 'Ychwanegwch daflen ag awdurdodau a theulu pob un, neu dewiswch gymaryddion eraill.',
    },
  },
  unknownFamily: {
    message: {
      en: 'There is no family group called “{name}”.',
      cy: 'Nid oes grŵp teulu o’r enw “{name}”.',
    },
    fix: { en: 'Choose from: {there}.', cy: 'Dewiswch o blith: {there}.' },
  },
  familyEmpty: {
    message: {
      en: 'The family group “{name}” has no other authority in it.',
      cy: 'Nid oes awdurdod arall yn y grŵp teulu “{name}”.',
    },
    fix: { en: 'Choose another family group.', cy: 'Dewiswch grŵp teulu arall.' },
  },
  familyAbsent: {
    message: {
      en: 'Councils of the family “{name}” without figures here ({count}): {authorities}.',
      cy: 'Cynghorau’r teulu “{name}” heb ffigurau yma ({count}): {authorities}.',
    },
    fix: {
      en: 'Add their figures, or correct their names in the file of families.',
      cy: 'Ychwanegwch eu ffigurau, neu cywirwch eu henwau yn y ffeil o deuluoedd.',
    },
  },
  noLists: {
    message: {
      en: 'There is no list “{name}”: no list of comparators is saved in this workbook.',
      cy: 'Nid oes rhestr “{name}”: nid oes rhestr o gymaryddion wedi’i chadw yn y llyfr gwaith hwn.',
    },
    fix: {
      en: 'Save one in the pane, or write its name and its councils under “Your lists of comparators” on the Setup sheet.',
      cy: 'Cadwch un yn y cwarel, neu ysgrifennwch ei henw a’i chynghorau o dan “Eich rhestrau o gymaryddion” ar y daflen Gosodiad.',
    },
  },
  unknownList: {
    message: { en: 'No saved list is called “{name}”.', cy: 'Nid oes rhestr wedi’i chadw o’r enw “{name}”.' },
    fix: { en: 'Choose from: {there}.', cy: 'Dewiswch o blith: {there}.' },
  },
  noNeighbourList: {
    message: {
      en: 'There is no published list of neighbours in what was opened.',
      cy: 'Nid oes rhestr gyhoeddedig o gymdogion yn yr hyn a agorwyd.',
    },
    fix: {
      en: 'Add the list as a sheet (authority, neighbour, rank), or give its file: published:neighbours.csv.',
      cy: 'Ychwanegwch y rhestr fel taflen (awdurdod, cymydog, safle), neu rhowch ei ffeil: published:neighbours.csv.',
    },
  },
  notInNeighbourList: {
    message: {
      en: '{authority} has no neighbours in the published list.',
      cy: 'Nid oes gan {authorityCy} gymdogion yn y rhestr gyhoeddedig.',
    },
    fix: {
      en: 'Use a list that has the council in it, or choose other comparators.',
      cy: 'Defnyddiwch restr sy’n cynnwys y cyngor, neu dewiswch gymaryddion eraill.',
    },
  },
  indicatorsWithoutPeriod: {
    message: {
      en: 'No figures for the period asked for, so not compared ({count}): {indicators}.',
      cy: 'Dim ffigurau ar gyfer y cyfnod y gofynnwyd amdano, felly heb eu cymharu ({count}): {indicators}.',
    },
    fix: {
      en: 'Leave the period out to compare each indicator in its latest.',
      cy: 'Peidiwch â rhoi cyfnod er mwyn cymharu pob dangosydd yn ei gyfnod diweddaraf.',
    },
  },
  comparableBefore: {
    message: {
      en: 'In the latest period the council, or nearly everybody else, has no figure yet; in an earlier one they have ({count}): {indicators}.',
      cy: 'Yn y cyfnod diweddaraf nid oes gan y cyngor, neu gan bron neb arall, ffigur eto; mewn un cynharach mae ganddynt ({count}): {indicatorsCy}.',
    },
    fix: {
      en: 'Choose the earlier period to compare these there, or wait for the figures.',
      cy: 'Dewiswch y cyfnod cynharach i gymharu’r rhain yno, neu arhoswch am y ffigurau.',
    },
  },
  fewComparators: {
    message: {
      en: 'There {count:is|are} only {count} {count:comparator|comparators}: quartiles need a group of four, the council among them.',
      cy: 'Dim ond {count} cymharydd sydd: mae angen grŵp o bedwar ar gyfer chwarteli, gan gynnwys y cyngor.',
    },
    fix: { en: 'Choose a larger group.', cy: 'Dewiswch grŵp mwy.' },
  },
} as const satisfies AdviceCatalogue;
