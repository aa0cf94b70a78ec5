import type { ReleasePage } from './releasePage';

/** What no test of ours can do: ten minutes with a real Excel. `golden.xlsx` beside it is what the command line makes of the sample. */
export const manualChecks: ReleasePage = {
  file: 'manual-checks',
  title: { en: 'Ten minutes with a real Excel', cy: 'Deg munud gydag Excel go iawn' },
  sections: [
    {
      heading: { en: 'Why', cy: 'Pam' },
      paragraphs: [
        {
          en: 'No test of the product runs Excel itself: they run Microsoft’s own client against a strict stand-in. Do these checks once on Windows, once on a Mac and once on the web before a version is given to officers, and write down the version of Excel.',
          cy: 'Nid oes yr un o brofion y cynnyrch yn rhedeg Excel ei hun: maent yn rhedeg cleient Microsoft ei hun yn erbyn dirprwy llym. Gwnewch y gwiriadau hyn unwaith ar Windows, unwaith ar Mac ac unwaith ar y we cyn rhoi fersiwn i swyddogion, a nodwch fersiwn Excel.',
        },
      ],
    },
    {
      heading: { en: 'The golden workbook (2 minutes)', cy: 'Y llyfr gwaith safonol (2 funud)' },
      ordered: true,
      items: [
        {
          en: 'Open golden.xlsx. Excel opens it without offering to repair it.',
          cy: 'Agorwch golden.xlsx. Mae Excel yn ei agor heb gynnig ei drwsio.',
        },
        {
          en: 'Go through the tabs. No column shows #####, every chart is drawn, and a right click on a chart, View Alt Text, shows its sentence.',
          cy: 'Ewch drwy’r tabiau. Nid oes colofn yn dangos #####, mae pob siart wedi’i luniadu, ac mae clic de ar siart, View Alt Text, yn dangos ei frawddeg.',
        },
        {
          en: 'Review, Check Accessibility: no error on our sheets.',
          cy: 'Adolygu, Gwirio Hygyrchedd: dim gwall ar ein taflenni ni.',
        },
        {
          en: 'Print preview of the committee table: A4 landscape, no column cut, the header row on each page.',
          cy: 'Rhagolwg argraffu tabl y pwyllgor: A4 tirlun, dim colofn wedi’i thorri, y rhes pennawd ar bob tudalen.',
        },
        {
          en: 'Print preview of a sheet of charts: no chart is cut in two. If one is, Excel ignored the page breaks: report it.',
          cy: 'Rhagolwg argraffu taflen o siartiau: dim siart wedi’i dorri’n ddau. Os oes un, anwybyddodd Excel y toriadau tudalen: rhowch wybod.',
        },
      ],
    },
    {
      heading: { en: 'The pane (5 minutes)', cy: 'Y cwarel (5 munud)' },
      ordered: true,
      items: [
        {
          en: 'Open the sample workbook from the folder site/assets and choose Judgement Grid on the Home tab. The pane opens beside the sheets.',
          cy: 'Agorwch y llyfr gwaith enghreifftiol o’r ffolder site/assets a dewis Grid Barnu ar y tab Hafan. Mae’r cwarel yn agor wrth ymyl y taflenni.',
        },
        {
          en: 'Choose Merthyr Tydfil, compare, open a domain, click a piece of evidence: its cell is selected.',
          cy: 'Dewiswch Ferthyr Tudful, cymharwch, agorwch faes, cliciwch ar ddarn o dystiolaeth: dewisir ei gell.',
        },
        {
          en: 'Right-click a figure, Explain this figure: the pane opens at the domain that it speaks to. Ctrl+Shift+Y opens the pane, Ctrl+Shift+E explains the selected figure.',
          cy: 'De-gliciwch ar ffigur, Egluro’r ffigur hwn: mae’r cwarel yn agor ar y maes y mae’n berthnasol iddo. Mae Ctrl+Shift+Y yn agor y cwarel, a Ctrl+Shift+E yn egluro’r ffigur a ddewiswyd.',
        },
        {
          en: 'Give a domain another level without a reason: it is refused. Give a reason: it is kept.',
          cy: 'Rhowch lefel arall i faes heb reswm: gwrthodir hi. Rhowch reswm: cedwir hi.',
        },
        {
          en: 'Publish. The sheets appear; publish again: no second copy. Start to edit a cell and publish: the pane asks you to finish the cell.',
          cy: 'Cyhoeddwch. Mae’r taflenni’n ymddangos; cyhoeddwch eto: dim ail gopi. Dechreuwch olygu cell a chyhoeddi: mae’r cwarel yn gofyn i chi orffen y gell.',
        },
        {
          en: 'Look at a theme’s charts: the band under the trend and the limits of the funnel are drawn, and the legends name them.',
          cy: 'Edrychwch ar siartiau thema: mae’r band o dan y duedd a therfynau’r twndis wedi’u lluniadu, ac mae’r allweddi’n eu henwi.',
        },
        {
          en: 'Make a report and Copy for Word: pasted into Word, its headings are headings and its tables are tables.',
          cy: 'Gwnewch adroddiad a Copïo ar gyfer Word: wedi’i ludo yn Word, mae ei benawdau’n benawdau a’i dablau’n dablau.',
        },
        {
          en: 'Undo the publish: the workbook is as before it.',
          cy: 'Dadwnewch y cyhoeddi: mae’r llyfr gwaith fel yr oedd cynt.',
        },
        {
          en: 'Change a figure in a sheet: the pane says that figures changed, and does not run by itself.',
          cy: 'Newidiwch ffigur mewn taflen: mae’r cwarel yn dweud bod ffigurau wedi newid, ac nid yw’n rhedeg ohono’i hun.',
        },
        {
          en: 'Protect the workbook’s structure and publish: one sentence says what to do, and nothing was written.',
          cy: 'Diogelwch strwythur y llyfr gwaith a chyhoeddi: mae un frawddeg yn dweud beth i’w wneud, ac nid ysgrifennwyd dim.',
        },
      ],
    },
    {
      heading: {
        en: 'Formulas, keyboard, Welsh (3 minutes)',
        cy: 'Fformiwlâu, bysellfwrdd, Cymraeg (3 munud)',
      },
      ordered: true,
      items: [
        {
          en: 'Type =JG.WILSON(12,80): two cells show 0.087940 and 0.244132.',
          cy: 'Teipiwch =JG.WILSON(12,80): mae dwy gell yn dangos 0.087940 a 0.244132.',
        },
        {
          en: 'Type =JG.RANK(A1,A1:A5) over five figures of which one cell is empty. Note whether this Excel hands the empty cell over as 0 (README, Formulas).',
          cy: 'Teipiwch =JG.RANK(A1,A1:A5) dros bum ffigur ac un gell yn wag. Nodwch a yw’r Excel hwn yn trosglwyddo’r gell wag fel 0 (README, Formulas).',
        },
        {
          en: 'Go through the four steps with Tab, Shift+Tab, the arrows, Enter and Escape only.',
          cy: 'Ewch drwy’r pedwar cam gyda Tab, Shift+Tab, y saethau, Enter ac Escape yn unig.',
        },
        {
          en: 'Switch the pane to Welsh: every word changes. In an Office in Welsh the ribbon is Welsh too.',
          cy: 'Newidiwch y cwarel i’r Gymraeg: mae pob gair yn newid. Mewn Office Cymraeg mae’r rhuban yn Gymraeg hefyd.',
        },
        {
          en: 'Listen to one domain with a screen reader (Narrator, VoiceOver or NVDA).',
          cy: 'Gwrandewch ar un maes â darllenydd sgrin (Narrator, VoiceOver neu NVDA).',
        },
      ],
    },
  ],
};
