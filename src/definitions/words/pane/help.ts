import type { Text } from '../../../domain/text';

export interface HelpSection {
  /** The anchor. */
  id: string;
  heading: Text;
  /** A paragraph each. `term` stands before it in bold. */
  lines: readonly { term?: Text; text: Text }[];
}

/** The help of the pane. README says the sections “promises”, “reads” and “keeps” in the same English words: a test holds the two together. */
export const helpSections: readonly HelpSection[] = [
  {
    id: 'steps',
    heading: { en: 'The four steps', cy: 'Y pedwar cam' },
    lines: [
      {
        term: { en: 'Figures', cy: 'Ffigurau' },
        text: {
          en: 'Choose your council. Look at the tables that were found and at what is doubtful, and correct what was misunderstood.',
          cy: 'Dewiswch eich cyngor. Edrychwch ar y tablau a gafwyd ac ar yr hyn sy’n amheus, a chywirwch yr hyn a gamddeallwyd.',
        },
      },
      {
        term: { en: 'Comparators', cy: 'Cymaryddion' },
        text: {
          en: 'Choose whom to compare with, then compare. Choose others and compare again to see what moves.',
          cy: 'Dewiswch â phwy i gymharu, yna cymharwch. Dewiswch eraill a chymharwch eto i weld beth sy’n symud.',
        },
      },
      {
        term: { en: 'Judgements', cy: 'Barnau' },
        text: {
          en: 'Open a domain to see its evidence and what its levels mean. Give your own level with a reason where you judge otherwise.',
          cy: 'Agorwch faes i weld ei dystiolaeth ac ystyr ei lefelau. Rhowch eich lefel eich hun gyda rheswm lle barnwch yn wahanol.',
        },
      },
      {
        term: { en: 'Publish', cy: 'Cyhoeddi' },
        text: {
          en: 'Choose the sheets and their language, see what will change, and write them. The last publish can be undone.',
          cy: 'Dewiswch y taflenni a’u hiaith, gwelwch beth fydd yn newid, ac ysgrifennwch hwy. Gellir dadwneud y cyhoeddi diwethaf.',
        },
      },
    ],
  },
  {
    id: 'promises',
    heading: { en: 'What you can rely on', cy: 'Yr hyn y gallwch ddibynnu arno' },
    lines: [
      {
        term: { en: 'A suggestion is never the judgement.', cy: 'Nid yw awgrym byth yn farn.' },
        text: {
          en: 'Your level stands beside it, with a reason, a name and a date, and survives every run.',
          cy: 'Saif eich lefel chi wrth ei ymyl, gyda rheswm, enw a dyddiad, ac mae’n goroesi pob rhediad.',
        },
      },
      {
        term: {
          en: 'Too little evidence is said, not guessed.',
          cy: 'Dywedir pan fo rhy ychydig o dystiolaeth; ni ddyfelir.',
        },
        text: {
          en: 'Missing is never zero. An indicator without a direction is never better or worse.',
          cy: 'Nid yw’r hyn sydd ar goll byth yn sero. Nid yw dangosydd heb gyfeiriad byth yn well nac yn waeth.',
        },
      },
      {
        term: { en: 'Every figure can be traced', cy: 'Gellir olrhain pob ffigur' },
        text: {
          en: 'to its value, its comparators, its method and its cell.',
          cy: 'i’w werth, ei gymaryddion, ei ddull a’i gell.',
        },
      },
      {
        term: { en: 'Your workbook is safe.', cy: 'Mae eich llyfr gwaith yn ddiogel.' },
        text: {
          en: 'It writes only sheets of its own, all or nothing, and sends your figures nowhere.',
          cy: 'Dim ond ei daflenni ei hun y mae’n eu hysgrifennu, y cyfan neu ddim, ac nid yw’n anfon eich ffigurau i unman.',
        },
      },
    ],
  },
  {
    id: 'reads',
    heading: { en: 'What it reads', cy: 'Yr hyn y mae’n ei ddarllen' },
    lines: [
      {
        term: { en: 'Figures', cy: 'Ffigurau' },
        text: {
          en: 'councils (name in English or Welsh, or a code), an indicator, a period and a value: a row a reading, or councils down and years across. Numerator and denominator where you have them: intervals, pooled values and gaps in people come from them.',
          cy: 'cynghorau (enw yn Gymraeg neu yn Saesneg, neu god), dangosydd, cyfnod a gwerth: rhes i bob darlleniad, neu gynghorau i lawr a blynyddoedd ar draws. Rhifiadur ac enwadur lle maent gennych: ohonynt hwy y daw cyfyngau, gwerthoedd cyfun a bylchau mewn pobl.',
        },
      },
      {
        term: { en: 'Indicators', cy: 'Dangosyddion' },
        text: {
          en: 'code, title, title in Welsh, polarity (higher is better, lower is better, no direction), unit, domain',
          cy: 'cod, teitl, teitl Cymraeg, cyfeiriad (uwch yn well, is yn well, dim cyfeiriad), uned, maes',
        },
      },
      {
        term: { en: 'Context', cy: 'Cyd-destun' },
        text: {
          en: 'councils down, variables across: nearest neighbours are computed from it',
          cy: 'cynghorau i lawr, newidynnau ar draws: cyfrifir y cymdogion agosaf ohoni',
        },
      },
      {
        term: { en: 'Findings', cy: 'Canfyddiadau' },
        text: {
          en: 'domain, source, date, level, weight, text: what audits, surveys and inspections found',
          cy: 'maes, ffynhonnell, dyddiad, lefel, pwysau, testun: yr hyn a ganfu archwiliadau, arolygon ac arolygiadau',
        },
      },
      {
        term: { en: 'Teams', cy: 'Timau' },
        text: {
          en: 'rows of teams, services or areas: Team, Indicator, Quarter, Value, Target (or quarters across). Compared with each other, never with councils',
          cy: 'rhesi o dimau, gwasanaethau neu ardaloedd: Tîm, Dangosydd, Chwarter, Gwerth, Targed (neu chwarteri ar draws). Fe’u cymherir â’i gilydd, byth â chynghorau',
        },
      },
      {
        term: { en: 'Targets', cy: 'Targedau' },
        text: {
          en: 'Indicator, Period, Target: one for an indicator and period; two that disagree are named with both cells',
          cy: 'Dangosydd, Cyfnod, Targed: un i bob dangosydd a chyfnod; enwir dau nad ydynt yn cytuno, gyda’r ddwy gell',
        },
      },
      {
        term: { en: 'Objectives, Partner actions', cy: 'Amcanion, Camau partneriaid' },
        text: {
          en: 'Ref, Objective, Lead, Indicators; Ref, Action, Partner, Objective, Due: indicators and actions are cross-referenced, and gaps listed',
          cy: 'Cyf, Amcan, Arweinydd, Dangosyddion; Cyf, Cam gweithredu, Partner, Amcan, Erbyn: croesgyfeirir dangosyddion a chamau gweithredu, a rhestrir bylchau',
        },
      },
      {
        term: { en: 'Framework', cy: 'Fframwaith' },
        text: {
          en: 'your own framework, on the sheet that the pane inserts: judged by unless you choose another',
          cy: 'eich fframwaith eich hun, ar y daflen y mae’r cwarel yn ei mewnosod: bernir yn ei ôl oni ddewiswch un arall',
        },
      },
      {
        text: {
          en: 'Hidden sheets are named and left alone. What it doubts, it says, with the cell and what to do.',
          cy: 'Enwir taflenni cudd a gadewir llonydd iddynt. Yr hyn y mae’n ei amau, mae’n ei ddweud, gyda’r gell a beth i’w wneud.',
        },
      },
    ],
  },
  {
    id: 'keeps',
    heading: { en: 'What it keeps', cy: 'Yr hyn y mae’n ei gadw' },
    lines: [
      {
        term: { en: 'Your cells', cy: 'Eich celloedd' },
        text: {
          en: 'Yellow cells are yours: what stands there survives every run. Sheets can be published in English, Welsh or both; in both, you fill in the first language’s sheets, and the others are copies to read.',
          cy: 'Chi biau’r celloedd melyn: mae’r hyn sydd ynddynt yn goroesi pob rhediad. Gellir cyhoeddi taflenni yn Gymraeg, yn Saesneg neu yn y ddwy iaith; yn y ddwy, rydych yn llenwi taflenni’r iaith gyntaf, a chopïau i’w darllen yw’r lleill.',
        },
      },
      {
        term: { en: 'Judgements', cy: 'Barnau' },
        text: {
          en: 'A lead officer’s level, a moderated level that goes before it, reasons, names and dates. A level that differs from the suggestion needs a reason: without one it is not taken up, and the cell is named. Every change is a line of the judgement log, which is only ever added to.',
          cy: 'Lefel swyddog arweiniol, lefel a safonwyd sy’n mynd o’i blaen, rhesymau, enwau a dyddiadau. Mae angen rheswm ar lefel sy’n wahanol i’r awgrym: heb un, ni chaiff ei derbyn, ac enwir y gell. Mae pob newid yn llinell yn y cofnod barnau, na wneir dim ond ychwanegu ato.',
        },
      },
      {
        term: { en: 'Strengths, areas and actions', cy: 'Cryfderau, meysydd a chamau gweithredu' },
        text: {
          en: 'Your words stand beside the draft and go before it; a run keeps them and says when the draft has changed.',
          cy: 'Saif eich geiriau wrth ymyl y drafft ac maent yn mynd o’i flaen; mae rhediad yn eu cadw ac yn dweud pan fydd y drafft wedi newid.',
        },
      },
      {
        term: { en: 'Closed years', cy: 'Blynyddoedd a gaewyd' },
        text: {
          en: 'Next year’s sheets show last year beside this one, what moved and why, and what the figures of last year’s actions did. A level judged for a closed year stays in its cells as that year’s, and does not count until it is judged again for the new one: a new date is enough, a slip put right in its reason is not. The last closing can be taken back until the next.',
          cy: 'Mae taflenni’r flwyddyn nesaf yn dangos y llynedd wrth ymyl eleni, beth symudodd a pham, a beth wnaeth ffigurau camau gweithredu’r llynedd. Erys lefel a farnwyd ar gyfer blwyddyn a gaewyd yn ei chelloedd fel lefel y flwyddyn honno, ac ni chaiff ei chyfrif nes ei barnu eto ar gyfer y flwyddyn newydd: mae dyddiad newydd yn ddigon, ond nid yw cywiro llithriad yn ei rheswm. Gellir dadwneud y cau diwethaf tan y nesaf.',
        },
      },
    ],
  },
  {
    id: 'cells',
    heading: { en: 'Between the pane and the cells', cy: 'Rhwng y cwarel a’r celloedd' },
    lines: [
      {
        text: {
          en: 'An address in the pane selects its cell. Select a figure in a sheet, and the pane opens the domain that it speaks to; on our sheets, any row that names an indicator or a domain does the same. A right click on a cell has “Explain this figure”.',
          cy: 'Mae cyfeiriad yn y cwarel yn dewis ei gell. Dewiswch ffigur mewn taflen, ac mae’r cwarel yn agor y maes y mae’n ymwneud ag ef; ar ein taflenni ni, mae unrhyw res sy’n enwi dangosydd neu faes yn gwneud yr un peth. Mae clic de ar gell yn cynnig “Egluro’r ffigur hwn”.',
        },
      },
      {
        text: {
          en: 'When figures are edited, the pane says so. It never runs again by itself.',
          cy: 'Pan olygir ffigurau, mae’r cwarel yn dweud hynny. Nid yw byth yn rhedeg eto ar ei ben ei hun.',
        },
      },
    ],
  },
  {
    id: 'keys',
    heading: { en: 'Keys', cy: 'Bysellau' },
    lines: [
      {
        term: { en: 'Alt+1 to Alt+4', cy: 'Alt+1 i Alt+4' },
        text: { en: 'the four steps', cy: 'y pedwar cam' },
      },
      {
        term: { en: 'Alt+Page Down, Alt+Page Up', cy: 'Alt+Page Down, Alt+Page Up' },
        text: { en: 'the next and the previous domain', cy: 'y maes nesaf a’r un blaenorol' },
      },
      {
        term: { en: 'Alt+0', cy: 'Alt+0' },
        text: { en: 'this page, and back', cy: 'y dudalen hon, ac yn ôl' },
      },
      {
        term: { en: 'Ctrl+Shift+Y in Excel', cy: 'Ctrl+Shift+Y yn Excel' },
        text: { en: 'opens the pane', cy: 'yn agor y cwarel' },
      },
      {
        term: { en: 'Ctrl+Shift+E in Excel', cy: 'Ctrl+Shift+E yn Excel' },
        text: { en: 'explains the selected figure', cy: 'yn egluro’r ffigur a ddewiswyd' },
      },
    ],
  },
];
