import type { ReleasePage } from './releasePage';

/** For an information-governance officer: what is processed, where it stays, what is asked of Office, and what was tested. */
export const privacy: ReleasePage = {
  file: 'privacy',
  title: { en: 'Privacy and security', cy: 'Preifatrwydd a diogelwch' },
  sections: [
    {
      heading: { en: 'In one paragraph', cy: 'Mewn un paragraff' },
      paragraphs: [
        {
          en: 'Everything is worked out on the officer’s own computer, inside Excel or the browser. No figure, text or name leaves the workbook. There is no account, no server of ours that receives data, no telemetry of ours, no cookie, no advertising and no artificial intelligence service. The supplier is not a processor under the UK GDPR, since it never receives the data.',
          cy: 'Cyfrifir popeth ar gyfrifiadur y swyddog ei hun, y tu mewn i Excel neu’r porwr. Nid oes unrhyw ffigur, testun nac enw yn gadael y llyfr gwaith. Nid oes cyfrif, dim gweinydd gennym sy’n derbyn data, dim telemetreg gennym, dim cwcis, dim hysbysebu a dim gwasanaeth deallusrwydd artiffisial. Nid yw’r cyflenwr yn brosesydd o dan GDPR y DU, gan nad yw byth yn derbyn y data.',
        },
      ],
    },
    {
      heading: { en: 'What is kept, and where', cy: 'Beth a gedwir, ac ymhle' },
      items: [
        {
          en: 'In the workbook: the sheets that the add-in writes, and hidden parts of the file with what was last published, the figures of the last run, the judgement log, closed years, the officer’s choices, and what was written in the pane and stands on no sheet yet. Whoever has the workbook has these too.',
          cy: 'Yn y llyfr gwaith: y taflenni y mae’r ychwanegyn yn eu hysgrifennu, a rhannau cudd o’r ffeil gyda’r hyn a gyhoeddwyd ddiwethaf, ffigurau’r rhediad diwethaf, y cofnod barnau, blynyddoedd a gaewyd, dewisiadau’r swyddog, a’r hyn a ysgrifennwyd yn y cwarel ac nad yw ar unrhyw daflen eto. Mae’r rhain gan bwy bynnag sydd â’r llyfr gwaith hefyd.',
        },
        {
          en: 'With the person, in the browser storage that Office gives the add-in: the name under which they judge, the language and the density of the pane. No figures.',
          cy: 'Gyda’r person, yn y storfa borwr y mae Office yn ei rhoi i’r ychwanegyn: yr enw y maent yn barnu oddi tano, yr iaith a dwysedd y cwarel. Dim ffigurau.',
        },
        {
          en: 'In the workbench only: the open workbook, in this browser (IndexedDB), so that a reload loses nothing. The button “Clear” removes it. The pages of the workbench themselves are kept too, so that it opens without a network.',
          cy: 'Yn y fainc waith yn unig: y llyfr gwaith agored, yn y porwr hwn (IndexedDB), fel na chollir dim wrth ail-lwytho. Mae’r botwm “Clirio” yn ei ddileu. Cedwir tudalennau’r fainc waith ei hun hefyd, fel ei bod yn agor heb rwydwaith.',
        },
        {
          en: 'On the web server: what any server writes of a request for a page (address, time). That is yours to govern.',
          cy: 'Ar y gweinydd gwe: yr hyn y mae unrhyw weinydd yn ei ysgrifennu am gais am dudalen (cyfeiriad, amser). Chi sy’n llywodraethu hynny.',
        },
      ],
    },
    {
      heading: { en: 'Personal data', cy: 'Data personol' },
      paragraphs: [
        {
          en: 'The product needs figures of councils, not of people. Names of officers who judge, own an action or are consulted are kept in the workbook because a judgement must say who made it. Findings are free text: do not write what could identify a person who uses services. Small numbers that a source has suppressed stay suppressed: they are never worked out from other cells.',
          cy: 'Mae’r cynnyrch angen ffigurau cynghorau, nid pobl. Cedwir enwau swyddogion sy’n barnu, yn berchen ar gam gweithredu neu yr ymgynghorir â hwy yn y llyfr gwaith am fod rhaid i farn ddweud pwy a’i gwnaeth. Testun rhydd yw canfyddiadau: peidiwch ag ysgrifennu’r hyn a allai adnabod person sy’n defnyddio gwasanaethau. Mae niferoedd bach y mae ffynhonnell wedi’u cuddio yn aros yn gudd: ni chyfrifir hwy byth o gelloedd eraill.',
        },
      ],
    },
    {
      heading: { en: 'What is asked of Office', cy: 'Beth a ofynnir gan Office' },
      paragraphs: [
        {
          en: 'ReadWriteDocument: reading and writing the one workbook in which the pane is open. No mail, no calendar, no files, no directory, no sign-in.',
          cy: 'ReadWriteDocument: darllen ac ysgrifennu’r un llyfr gwaith y mae’r cwarel ar agor ynddo. Dim post, dim calendr, dim ffeiliau, dim cyfeiriadur, dim mewngofnodi.',
        },
      ],
    },
    {
      heading: { en: 'How it protects the workbook', cy: 'Sut y mae’n diogelu’r llyfr gwaith' },
      items: [
        {
          en: 'It writes only sheets that it made itself and marked, but for a finding that the officer adds in the pane: that goes into a free row below the findings on their own sheet. A publish is carried out whole, or everything is put back.',
          cy: 'Dim ond taflenni a wnaeth ei hun ac a farciodd y mae’n eu hysgrifennu, ac eithrio canfyddiad y mae’r swyddog yn ei ychwanegu yn y cwarel: â hwnnw i res rydd o dan y canfyddiadau ar eu taflen eu hunain. Cwblheir cyhoeddiad yn llawn, neu rhoddir popeth yn ôl.',
        },
        {
          en: 'Text from files and officers is written as text: it never becomes a formula, a link that runs, or markup.',
          cy: 'Ysgrifennir testun o ffeiliau a chan swyddogion fel testun: nid yw byth yn troi’n fformiwla, yn ddolen sy’n rhedeg, nac yn farcio.',
        },
        {
          en: 'Macros in a workbook are kept, never run and never added. External links are kept and never followed.',
          cy: 'Cedwir macros mewn llyfr gwaith, heb eu rhedeg byth a heb eu hychwanegu byth. Cedwir dolenni allanol heb eu dilyn byth.',
        },
        {
          en: 'Damaged, encrypted and deliberately harmful files are refused in one sentence, within bounds of memory and time.',
          cy: 'Gwrthodir ffeiliau sydd wedi’u difrodi, eu hamgryptio neu sy’n fwriadol niweidiol mewn un frawddeg, o fewn terfynau cof ac amser.',
        },
        {
          en: 'A content security policy on each page forbids inline scripts and connections to any other host; tests hold it to that. The one exception is in Excel: the pane loads Microsoft’s own Office.js from appsforoffice.microsoft.com, as every Excel add-in must.',
          cy: 'Mae polisi diogelwch cynnwys ar bob tudalen yn gwahardd sgriptiau mewnol a chysylltiadau ag unrhyw westeiwr arall; mae profion yn ei ddal at hynny. Yr unig eithriad yw yn Excel: mae’r cwarel yn llwytho Office.js Microsoft ei hun o appsforoffice.microsoft.com, fel y mae’n rhaid i bob ychwanegyn Excel.',
        },
      ],
    },
    {
      heading: { en: 'Reporting a weakness', cy: 'Rhoi gwybod am wendid' },
      paragraphs: [
        {
          en: 'Write to whoever gave you this release. “Copy details” in the pane gives a description of a fault without any figures in it.',
          cy: 'Ysgrifennwch at bwy bynnag a roddodd y fersiwn hon i chi. Mae “Copïo manylion” yn y cwarel yn rhoi disgrifiad o nam heb unrhyw ffigurau ynddo.',
        },
      ],
    },
  ],
};
