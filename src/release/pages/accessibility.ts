import type { ReleasePage } from './releasePage';

/** In the form that public bodies must publish (the Public Sector Bodies Accessibility Regulations 2018; model statement of GDS). */
export const accessibility: ReleasePage = {
  file: 'accessibility',
  title: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  sections: [
    {
      heading: { en: 'What this statement is about', cy: 'Am beth y mae’r datganiad hwn' },
      paragraphs: [
        {
          en: 'It applies to the Judgement Grid add-in for Excel, to its workbench in a browser, and to the sheets and documents that it writes. A council that publishes these adds its own name and contact below before it puts the statement on its site.',
          cy: 'Mae’n berthnasol i ychwanegyn y Grid Barnu ar gyfer Excel, i’w fainc waith mewn porwr, ac i’r taflenni a’r dogfennau y mae’n eu hysgrifennu. Mae cyngor sy’n cyhoeddi’r rhain yn ychwanegu ei enw a’i gyswllt ei hun isod cyn rhoi’r datganiad ar ei safle.',
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
        { en: 'We know that these are not yet accessible:', cy: 'Gwyddom nad yw’r rhain yn hygyrch eto:' },
      ],
      items: [
        {
          en: 'Charts that Excel itself draws have no alternative text, since Excel lets no add-in set it (WCAG 1.1.1). The sentence to paste stands beside each chart. Files written by the command line and the workbench carry it.',
          cy: 'Nid oes testun amgen gan siartiau y mae Excel ei hun yn eu lluniadu, gan nad yw Excel yn gadael i unrhyw ychwanegyn ei osod (WCAG 1.1.1). Saif y frawddeg i’w gludo wrth ymyl pob siart. Mae ffeiliau a ysgrifennir gan y llinell orchymyn a’r fainc waith yn ei chario.',
        },
        {
          en: 'The judgement grid is a picture of marks in cells; the same content stands in a plain table below it.',
          cy: 'Llun o farciau mewn celloedd yw’r grid barnu; saif yr un cynnwys mewn tabl plaen oddi tano.',
        },
      ],
    },
    {
      heading: { en: 'Feedback and contact', cy: 'Adborth a chyswllt' },
      paragraphs: [
        {
          en: 'If you need a sheet or document in another form (large print, easy read, audio, Braille), or find a problem that is not listed here, contact: [name, telephone and e-mail of the council]. We answer within [number] days.',
          cy: 'Os oes angen taflen neu ddogfen arnoch mewn ffurf arall (print bras, hawdd ei ddeall, sain, Braille), neu os dewch o hyd i broblem nad yw wedi’i rhestru yma, cysylltwch â: [enw, ffôn ac e-bost y cyngor]. Byddwn yn ateb o fewn [nifer] diwrnod.',
        },
      ],
    },
    {
      heading: { en: 'Enforcement', cy: 'Gorfodi' },
      paragraphs: [
        {
          en: 'The Equality and Human Rights Commission (in Northern Ireland: the Equality Commission) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with our answer, contact the Equality Advisory and Support Service.',
          cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (yng Ngogledd Iwerddon: y Comisiwn Cydraddoldeb) sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar ein hateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.',
        },
      ],
    },
    {
      heading: { en: 'Technical information', cy: 'Gwybodaeth dechnegol' },
      paragraphs: [
        {
          en: 'This product is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of the points listed above.',
          cy: 'Mae’r cynnyrch hwn yn cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2, lefel AA, oherwydd y pwyntiau a restrir uchod.',
        },
      ],
    },
    {
      heading: { en: 'How it was tested', cy: 'Sut y’i profwyd' },
      paragraphs: [
        {
          en: 'Each build runs axe-core over every step of the pane and the workbench, in both languages and all themes, goes through the main job by keyboard alone, and checks the written workbooks and documents for titles, header rows, alternative text, contrast and language. It has not yet been tested by people who use screen readers; a council should do so before it relies on it.',
          cy: 'Mae pob adeiladiad yn rhedeg axe-core dros bob cam o’r cwarel a’r fainc waith, yn y ddwy iaith ac ym mhob thema, yn mynd drwy’r brif dasg â’r bysellfwrdd yn unig, ac yn gwirio’r llyfrau gwaith a’r dogfennau a ysgrifennir am deitlau, rhesi pennawd, testun amgen, cyferbyniad ac iaith. Nid yw wedi’i brofi eto gan bobl sy’n defnyddio darllenwyr sgrin; dylai cyngor wneud hynny cyn dibynnu arno.',
        },
      ],
    },
    {
      heading: { en: 'Preparation of this statement', cy: 'Paratoi’r datganiad hwn' },
      paragraphs: [
        {
          en: 'Prepared on 22 November 2026 by the makers, from the tests named above. A council that publishes it writes here when it reviewed it.',
          cy: 'Paratowyd ar 22 Tachwedd 2026 gan y gwneuthurwyr, o’r profion a enwir uchod. Mae cyngor sy’n ei gyhoeddi yn ysgrifennu yma pryd yr adolygodd ef.',
        },
      ],
    },
  ],
};
