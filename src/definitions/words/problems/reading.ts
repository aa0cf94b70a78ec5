import type { AdviceCatalogue } from '../advice';
import { changeProblems } from './changes';
import { columnProblems } from './columns';
import { correctionProblems } from './corrections';
import { fractionProblems } from './fractions';
import { periodProblems } from './periods';
import { revisionProblems } from './revisions';
import { seriesProblems } from './series';
import { registerProblems } from './registers';

const notACouncil = {
  en: '“{name}” is not a council that we know.',
  cy: 'Nid yw “{name}” yn gyngor yr ydym yn ei adnabod.',
};
const writeMultiplier = {
  en: 'Write the multiplier in the register if this is wrong.',
  cy: 'Ysgrifennwch y lluosydd yn y gofrestr os yw hyn yn anghywir.',
};

/** What reading and tidying can find wrong, and why a run can be refused for what is in the input. */
export const readingProblems = {
  ...seriesProblems,
  ...periodProblems,
  ...revisionProblems,
  ...correctionProblems,
  ...columnProblems,
  ...changeProblems,
  ...fractionProblems,
  noFigures: {
    message: {
      en: 'No figures for councils were found in the input.',
      cy: 'Ni chafwyd hyd i unrhyw ffigurau am gynghorau yn y mewnbwn.',
    },
    fix: {
      en: 'Give a sheet with councils down the side or across the top, and figures beside them.',
      cy: 'Rhowch daflen gyda chynghorau i lawr yr ochr neu ar draws y top, a ffigurau wrth eu hymyl.',
    },
  },
  nothingToRead: {
    message: {
      en: 'No table that could be read was found in the input.',
      cy: 'Ni chafwyd hyd i unrhyw dabl y gellid ei ddarllen yn y mewnbwn.',
    },
    fix: {
      en: 'Give a sheet with headings above its columns: councils and figures, or indicators, context or findings.',
      cy: 'Rhowch daflen gyda phenawdau uwchben ei cholofnau: cynghorau a ffigurau, neu ddangosyddion, cyd-destun neu ganfyddiadau.',
    },
  },
  unknownAuthority: {
    message: notACouncil,
    fix: { en: 'Did you mean: {nearest}?', cy: 'Ai hwn oedd gennych mewn golwg: {nearest}?' },
  },
  unknownAuthorityAtAll: {
    message: notACouncil,
    fix: {
      en: 'Write the council’s name or its nine-character GSS code.',
      cy: 'Ysgrifennwch enw’r cyngor neu ei god GSS naw nod.',
    },
  },
  authorityHasNoFigures: {
    message: {
      en: 'There are no figures for {name} in the input.',
      cy: 'Nid oes ffigurau ar gyfer {name} yn y mewnbwn.',
    },
    fix: {
      en: 'Choose a council that is in the sheets, or add the figures of {name}.',
      cy: 'Dewiswch gyngor sydd yn y taflenni, neu ychwanegwch ffigurau {name}.',
    },
  },
  authorityNotRecognised: {
    message: {
      en: '“{name}” is not a council’s name as we know it; its figures were left out.',
      cy: 'Nid yw “{name}” yn enw cyngor fel yr ydym yn ei adnabod; gadawyd ei ffigurau allan.',
    },
    fix: {
      en: 'If it is one of these, write it so: {nearest}.',
      cy: 'Os yw’n un o’r rhain, ysgrifennwch ef felly: {nearest}.',
    },
  },
  authorityUnknown: {
    message: {
      en: '“{name}” is no council, country or region that we know; its figures were left out.',
      cy: 'Nid yw “{name}” yn gyngor, yn wlad nac yn rhanbarth yr ydym yn ei adnabod; gadawyd ei ffigurau allan.',
    },
    fix: {
      en: 'Write the council’s name or GSS code, or leave the row as it is if it is no council.',
      cy: 'Ysgrifennwch enw’r cyngor neu ei god GSS, neu gadewch y rhes fel y mae os nad yw’n gyngor.',
    },
  },
  rowWithoutAuthority: {
    message: {
      en: 'Here and in rows like it ({count} in all) no council is named; their figures were left out.',
      cy: 'Yma ac mewn rhesi tebyg ({count} i gyd) ni chaiff cyngor ei enwi; gadawyd eu ffigurau allan.',
    },
    fix: { en: 'Write the council’s name in every row.', cy: 'Ysgrifennwch enw’r cyngor ym mhob rhes.' },
  },
  rowWithoutIndicator: {
    message: {
      en: 'Here and in rows like it ({count} in all) the cell of the indicator is empty; their figures were left out.',
      cy: 'Yma ac mewn rhesi tebyg ({count} i gyd) mae cell y dangosydd yn wag; gadawyd eu ffigurau allan.',
    },
    fix: {
      en: 'Write the indicator in every row: select the column, fill the empty cells down, and read again.',
      cy: 'Ysgrifennwch y dangosydd ym mhob rhes: dewiswch y golofn, llenwch y celloedd gwag i lawr, a darllenwch eto.',
    },
  },
  cellNotUnderstood: {
    message: {
      en: '“{text}” is neither a number nor a sign that we know; it was not used.',
      cy: 'Nid yw “{text}” yn rhif nac yn arwydd yr ydym yn ei adnabod; ni chafodd ei ddefnyddio.',
    },
    fix: {
      en: 'Replace it with a number, or with c, x or z.',
      cy: 'Rhowch rif yn ei le, neu c, x neu z.',
    },
  },
  basesJoined: {
    message: {
      en: 'The count in the rows “{total}” was taken as the base of {count} {count:percentage beside them, which comes|percentages beside them, which come} out of it.',
      cy: 'Cymerwyd y cyfrif yn y rhesi “{total}” yn sylfaen i {count} {count:canran wrth ei hymyl|o ganrannau wrth eu hymyl}, sy’n deillio ohono.',
    },
    fix: {
      en: 'If that is wrong, give the base a column of its own.',
      cy: 'Os yw hynny’n anghywir, rhowch golofn ei hun i’r sylfaen.',
    },
  },
  decimalCommas: {
    message: {
      en: 'In this column a comma was read as the decimal sign: “{text}” as {value} ({count} {count:cell|cells}).',
      cy: 'Yn y golofn hon darllenwyd coma fel y pwynt degol: “{text}” fel {value} ({count} {count:cell|o gelloedd}).',
    },
    fix: {
      en: 'If that is wrong, write the numbers without commas and run again.',
      cy: 'Os yw hynny’n anghywir, ysgrifennwch y rhifau heb gomas a rhedwch eto.',
    },
  },
  commaUnclear: {
    message: {
      en: '“{text}” could be a decimal or thousands: the file parts its cells by semicolons. {count} such {count:cell was|cells were} not used.',
      cy: 'Gallai “{text}” fod yn ddegolyn neu’n filoedd: hanner colonau sy’n gwahanu celloedd y ffeil. Ni ddefnyddiwyd {count} o gelloedd o’r fath.',
    },
    fix: {
      en: 'Write the numbers without commas that part thousands, and with a point for decimals.',
      cy: 'Ysgrifennwch y rhifau heb gomas rhwng miloedd, a gyda phwynt ar gyfer degolion.',
    },
  },
  valueIsNotTheRatio: {
    message: {
      en: '{indicator}, {authority}: the value is {value}, but its numerator and denominator give {computed}.',
      cy: '{indicator}, {authorityCy}: y gwerth yw {value}, ond mae ei rifiadur a’i enwadur yn rhoi {computed}.',
    },
    fix: {
      en: 'Check the value, the numerator and the denominator.',
      cy: 'Gwiriwch y gwerth, y rhifiadur a’r enwadur.',
    },
  },
  numeratorAboveDenominator: {
    message: {
      en: '{indicator}, {authority}: the numerator {numerator} is above the denominator {denominator}.',
      cy: '{indicator}, {authorityCy}: mae’r rhifiadur {numerator} yn uwch na’r enwadur {denominator}.',
    },
    fix: {
      en: 'Check whether the two are the wrong way round.',
      cy: 'Gwiriwch a yw’r ddau y ffordd anghywir.',
    },
  },
  shareOfNobody: {
    message: {
      en: '{indicator}, {authority}: {value} is given for 0 of 0. A share of nobody is no figure, and is not compared.',
      cy: '{indicator}, {authorityCy}: rhoddir {value} ar gyfer 0 o 0. Nid yw cyfran o neb yn ffigur, ac ni chaiff ei chymharu.',
    },
    fix: {
      en: 'Leave the value blank, or write [z] for not applicable; or mend the denominator.',
      cy: 'Gadewch y gwerth yn wag, neu ysgrifennwch [z] am ddim yn berthnasol; neu cywirwch yr enwadur.',
    },
  },
  percentageOver100: {
    message: {
      en: '{indicator}, {authority}: {value} is over 100 per cent.',
      cy: '{indicator}, {authorityCy}: mae {value} dros 100 y cant.',
    },
    fix: { en: 'Check the value and its unit.', cy: 'Gwiriwch y gwerth a’i uned.' },
  },
  multiplierInferred: {
    message: {
      en: '{indicator}: value = numerator ÷ denominator × {multiplier}, as {holds} of {checked} {checked:reading shows|readings show}.',
      cy: '{indicator}: gwerth = rhifiadur ÷ enwadur × {multiplier}, fel y dengys {holds} o {checked} darlleniad.',
    },
    fix: writeMultiplier,
  },
  valueIsTheNumerator: {
    message: {
      en: '{indicator}: the value is its numerator, as printed, in all {count} {count:reading that has|readings that have} both; no share was made of it.',
      cy: '{indicator}: y gwerth yw ei rifiadur, fel y’i hargraffwyd, ym mhob un o’r {count} darlleniad sydd â’r ddau; ni wnaed cyfran ohono.',
    },
    fix: {
      en: 'To compare councils of different size, leave the value blank and give a multiplier: it is then worked out.',
      cy: 'I gymharu cynghorau o faint gwahanol, gadewch y gwerth yn wag a rhowch luosydd: yna fe’i cyfrifir.',
    },
  },
  codeAndNameDiffer: {
    message: {
      en: 'The code {code} is that of {council}, but the name beside it is “{name}”; the code was believed.',
      cy: 'Cod {council} yw {code}, ond yr enw wrth ei ymyl yw “{name}”; credwyd y cod.',
    },
    fix: { en: 'Correct the code or the name.', cy: 'Cywirwch y cod neu’r enw.' },
  },
  valuesComputed: {
    message: {
      en: '{indicator}: {count} {count:value was|values were} worked out from numerator ÷ denominator × {multiplier}.',
      cy: '{indicator}: cyfrifwyd {count} gwerth o rifiadur ÷ enwadur × {multiplier}.',
    },
    fix: writeMultiplier,
  },
  ...registerProblems,
  sheetNotRead: {
    message: {
      en: 'This sheet is hidden, and was not read.',
      cy: 'Mae’r daflen hon yn gudd, ac ni chafodd ei darllen.',
    },
    fix: { en: 'Unhide it to have it read.', cy: 'Datguddiwch hi i’w darllen.' },
  },
  hiddenNotRead: {
    message: {
      en: '{count} hidden {count:row or column of this sheet was|rows or columns of this sheet were} not read.',
      cy: 'Ni ddarllenwyd {count} rhes neu golofn gudd ar y daflen hon.',
    },
    fix: { en: 'Unhide them to have them read.', cy: 'Datguddiwch nhw i’w darllen.' },
  },
  noCouncilsInTable: {
    message: {
      en: 'There are figures in {range}, but no column or heading names councils; they were not used.',
      cy: 'Mae ffigurau yn {range}, ond nid oes colofn na phennawd yn enwi cynghorau; ni chawsant eu defnyddio.',
    },
    fix: {
      en: 'Add a column with the councils’ names or GSS codes; or, where all are one council’s, write its name in a line above the table.',
      cy: 'Ychwanegwch golofn gydag enwau’r cynghorau neu eu codau GSS; neu, os yw’r cyfan yn eiddo i un cyngor, ysgrifennwch ei enw mewn llinell uwchben y tabl.',
    },
  },
  moreOfTheSame: {
    message: {
      en: 'There are {count} more like this on the sheet: {problem}',
      cy: 'Mae {count} arall fel hyn ar y daflen: {problem}',
    },
    fix: { en: 'Mend the first ones and run again.', cy: 'Trwsiwch y rhai cyntaf a rhedwch eto.' },
  },
} satisfies AdviceCatalogue;
