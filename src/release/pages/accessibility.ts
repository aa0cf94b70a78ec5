import type { ReleasePage } from './releasePage';

/**
 * In the form that public bodies must publish, with the model's headings in their order.
 * @see Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8; GDS, Sample accessibility statement
 */
export const accessibility: ReleasePage = {
  file: 'accessibility',
  title: {
    en: 'Accessibility statement for Judgement Grid',
    cy: 'Datganiad hygyrchedd ar gyfer y Grid Barnu',
  },
  sections: [
    {
      heading: { en: 'What this statement is about', cy: 'Am beth y mae’r datganiad hwn' },
      paragraphs: [
        {
          en: 'It applies to the Judgement Grid add-in for Excel, to its workbench in a browser, and to the sheets and documents that it writes. It is run by [name of the council], which puts its own name and contacts in place of the words in square brackets before it publishes this page.',
          cy: 'Mae’n berthnasol i ychwanegyn y Grid Barnu ar gyfer Excel, i’w fainc waith mewn porwr, ac i’r taflenni a’r dogfennau y mae’n eu hysgrifennu. Fe’i rhedir gan [enw’r cyngor], sy’n rhoi ei enw a’i gysylltau ei hun yn lle’r geiriau mewn cromfachau sgwâr cyn cyhoeddi’r dudalen hon.',
        },
        { en: 'You should be able to:', cy: 'Dylech allu:' },
      ],
      items: [
        {
          en: 'use every part by keyboard alone, and see where the focus is',
          cy: 'defnyddio pob rhan â’r bysellfwrdd yn unig, a gweld ble mae’r ffocws',
        },
        {
          en: 'zoom to 400% and use the pane at 320 pixels without losing anything',
          cy: 'chwyddo i 400% a defnyddio’r cwarel ar 320 picsel heb golli dim',
        },
        {
          en: 'use dark and high-contrast themes; nothing is said by colour alone',
          cy: 'defnyddio themâu tywyll a chyferbyniad uchel; ni ddywedir dim â lliw yn unig',
        },
        {
          en: 'listen to it with a screen reader; every chart has a sentence and a table beside it',
          cy: 'gwrando arno â darllenydd sgrin; mae brawddeg a thabl wrth ymyl pob siart',
        },
        {
          en: 'have all of it in English or in Welsh',
          cy: 'cael y cyfan yn Gymraeg neu yn Saesneg',
        },
      ],
    },
    {
      heading: { en: 'How accessible it is', cy: 'Pa mor hygyrch ydyw' },
      paragraphs: [
        {
          en: 'We know that charts on sheets which Excel itself draws are not fully accessible: see “Non-accessible content”.',
          cy: 'Gwyddom nad yw siartiau ar daflenni y mae Excel ei hun yn eu lluniadu yn gwbl hygyrch: gweler “Cynnwys nad yw’n hygyrch”.',
        },
      ],
    },
    {
      heading: { en: 'Feedback and contact information', cy: 'Adborth a gwybodaeth gyswllt' },
      paragraphs: [
        {
          en: 'If you need a sheet or document in another form (accessible PDF, large print, easy read, audio, Braille), contact: [e-mail, telephone and address of the council]. We will consider your request and answer within [number] days.',
          cy: 'Os oes angen taflen neu ddogfen arnoch mewn ffurf arall (PDF hygyrch, print bras, hawdd ei ddeall, sain, Braille), cysylltwch â: [e-bost, ffôn a chyfeiriad y cyngor]. Byddwn yn ystyried eich cais ac yn ateb o fewn [nifer] diwrnod.',
        },
      ],
    },
    {
      heading: {
        en: 'Reporting accessibility problems',
        cy: 'Rhoi gwybod am broblemau hygyrchedd',
      },
      paragraphs: [
        {
          en: 'We always want to make it more accessible. If you find a problem that is not listed on this page, or think that we do not meet the requirements of the regulations, contact: [the person or team in charge of accessibility].',
          cy: 'Rydym bob amser am ei wneud yn fwy hygyrch. Os dewch o hyd i broblem nad yw wedi’i rhestru ar y dudalen hon, neu os ydych o’r farn nad ydym yn bodloni gofynion y rheoliadau, cysylltwch â: [y person neu’r tîm sy’n gyfrifol am hygyrchedd].',
        },
      ],
    },
    {
      heading: { en: 'Enforcement procedure', cy: 'Y weithdrefn orfodi' },
      paragraphs: [
        {
          en: 'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS). In Northern Ireland, contact the Equality Commission for Northern Ireland (ECNI).',
          cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”). Os nad ydych yn fodlon ar ein hateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS). Yng Ngogledd Iwerddon, cysylltwch â Chomisiwn Cydraddoldeb Gogledd Iwerddon (ECNI).',
        },
      ],
    },
    {
      heading: {
        en: 'Technical information about its accessibility',
        cy: 'Gwybodaeth dechnegol am ei hygyrchedd',
      },
      paragraphs: [
        {
          en: '[Name of the council] is committed to making it accessible, in accordance with the accessibility regulations.',
          cy: 'Mae [enw’r cyngor] wedi ymrwymo i’w wneud yn hygyrch, yn unol â’r rheoliadau hygyrchedd.',
        },
      ],
    },
    {
      heading: { en: 'Compliance status', cy: 'Statws cydymffurfio' },
      paragraphs: [
        {
          en: 'It is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of the non-compliance listed below.',
          cy: 'Mae’n cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2, lefel AA, oherwydd y diffyg cydymffurfio a restrir isod.',
        },
      ],
    },
    {
      heading: { en: 'Non-accessible content', cy: 'Cynnwys nad yw’n hygyrch' },
      paragraphs: [
        {
          en: 'The content listed below is not accessible for these reasons.',
          cy: 'Nid yw’r cynnwys a restrir isod yn hygyrch am y rhesymau hyn.',
        },
      ],
      items: [
        {
          en: 'Non-compliance with the accessibility regulations: charts that Excel itself draws have no alternative text, since Excel lets no add-in set it. This fails WCAG 2.2 success criterion 1.1.1 (non-text content). The sentence to paste, and a table of the same figures, stand beside each chart. Files that the command line and the workbench write carry the text.',
          cy: 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd: nid oes testun amgen gan siartiau y mae Excel ei hun yn eu lluniadu, gan nad yw Excel yn gadael i unrhyw ychwanegyn ei osod. Mae hyn yn methu maen prawf llwyddiant 1.1.1 WCAG 2.2 (cynnwys nad yw’n destun). Saif y frawddeg i’w gludo, a thabl o’r un ffigurau, wrth ymyl pob siart. Mae ffeiliau a ysgrifennir gan y llinell orchymyn a’r fainc waith yn cario’r testun.',
        },
        {
          en: 'Disproportionate burden: none is claimed.',
          cy: 'Baich anghymesur: ni hawlir dim.',
        },
        {
          en: 'Content that is not within the scope of the accessibility regulations: worksheets of the council’s own that the product reads and does not change, and sheets and documents published before 23 September 2018 that are not needed for a service.',
          cy: 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd: taflenni gwaith y cyngor ei hun y mae’r cynnyrch yn eu darllen heb eu newid, a thaflenni a dogfennau a gyhoeddwyd cyn 23 Medi 2018 nad oes eu hangen ar gyfer gwasanaeth.',
        },
      ],
    },
    {
      heading: {
        en: 'What we are doing to improve accessibility',
        cy: 'Beth rydym yn ei wneud i wella hygyrchedd',
      },
      paragraphs: [
        {
          en: 'Alternative text is set by the add-in itself as soon as Excel lets add-ins do so. Every change of the product has to pass the checks below before it is released.',
          cy: 'Bydd yr ychwanegyn ei hun yn gosod testun amgen cyn gynted ag y bydd Excel yn gadael i ychwanegion wneud hynny. Rhaid i bob newid i’r cynnyrch basio’r gwiriadau isod cyn ei ryddhau.',
        },
      ],
    },
    {
      heading: {
        en: 'Preparation of this accessibility statement',
        cy: 'Paratoi’r datganiad hygyrchedd hwn',
      },
      paragraphs: [
        {
          en: 'This statement was prepared on 22 November 2026. It was last reviewed on [date].',
          cy: 'Paratowyd y datganiad hwn ar 22 Tachwedd 2026. Fe’i hadolygwyd ddiwethaf ar [dyddiad].',
        },
        {
          en: 'It was last tested on 22 November 2026 against WCAG 2.2 level AA by the makers, without people who use screen readers; a council should have them try it before it relies on it. What was tested, and how:',
          cy: 'Fe’i profwyd ddiwethaf ar 22 Tachwedd 2026 yn erbyn WCAG 2.2 lefel AA gan y gwneuthurwyr, heb bobl sy’n defnyddio darllenwyr sgrin; dylai cyngor ofyn iddynt roi cynnig arno cyn dibynnu arno. Beth a brofwyd, a sut:',
        },
      ],
      items: [
        {
          en: 'the pane and the workbench: axe-core in a browser over every step, in both languages and in all themes, at 320 pixels too; the main job by keyboard alone',
          cy: 'y cwarel a’r fainc waith: axe-core mewn porwr dros bob cam, yn y ddwy iaith ac ym mhob thema, ar 320 picsel hefyd; y brif dasg â’r bysellfwrdd yn unig',
        },
        {
          en: 'written workbooks: titles, header rows, alternative text, contrast, reading order and language, by program',
          cy: 'llyfrau gwaith a ysgrifennir: teitlau, rhesi pennawd, testun amgen, cyferbyniad, trefn ddarllen ac iaith, drwy raglen',
        },
        {
          en: 'written documents: headings, table headers, alternative text and language, by program',
          cy: 'dogfennau a ysgrifennir: penawdau, penawdau tablau, testun amgen ac iaith, drwy raglen',
        },
      ],
    },
  ],
};
