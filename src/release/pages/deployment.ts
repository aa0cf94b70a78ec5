import type { ReleasePage } from './releasePage';

/** For the people who look after Office in a council: the three ways of deploying, and how to check what they were given. */
export const deployment: ReleasePage = {
  file: 'deployment',
  title: { en: 'Deploying the add-in', cy: 'Gosod yr ychwanegyn' },
  sections: [
    {
      heading: { en: 'What you have', cy: 'Beth sydd gennych' },
      items: [
        {
          en: 'site: a folder of plain files for any web server with https. Nothing runs on the server, and it needs no database.',
          cy: 'site: ffolder o ffeiliau plaen i unrhyw weinydd gwe gyda https. Nid oes dim yn rhedeg ar y gweinydd, ac nid oes angen cronfa ddata.',
        },
        {
          en: 'manifest.xml: what Office reads to show the add-in. It holds the address that was given when the release was made. manifest-localhost.xml is for trying the add-in out on one’s own machine.',
          cy: 'manifest.xml: yr hyn y mae Office yn ei ddarllen i ddangos yr ychwanegyn. Mae’n dal y cyfeiriad a roddwyd wrth wneud y fersiwn. Mae manifest-localhost.xml ar gyfer rhoi cynnig ar yr ychwanegyn ar eich peiriant eich hun.',
        },
        {
          en: 'checksums.txt: SHA-256 of every file. Check with: sha256sum --check checksums.txt',
          cy: 'checksums.txt: SHA-256 pob ffeil. Gwiriwch gyda: sha256sum --check checksums.txt',
        },
        {
          en: 'bill-of-materials.json (CycloneDX) and licences.txt: every library that the product is made of.',
          cy: 'bill-of-materials.json (CycloneDX) a licences.txt: pob llyfrgell y gwnaed y cynnyrch ohoni.',
        },
        {
          en: 'audit.txt: what npm audit said of known weaknesses in these libraries, or that the registry in use gave no answer; then run it yourself.',
          cy: 'audit.txt: yr hyn a ddywedodd npm audit am wendidau hysbys yn y llyfrgelloedd hyn, neu na roddodd y gofrestrfa ateb; rhedwch ef eich hun felly.',
        },
        {
          en: 'Pages to read, each in English and Welsh: privacy and security, the accessibility statement, and ten minutes of checks with a real Excel (golden.xlsx is their workbook).',
          cy: 'Tudalennau i’w darllen, pob un yn Gymraeg a Saesneg: preifatrwydd a diogelwch, y datganiad hygyrchedd, a deg munud o wiriadau gydag Excel go iawn (golden.xlsx yw eu llyfr gwaith).',
        },
      ],
    },
    {
      heading: { en: 'First, the files', cy: 'Yn gyntaf, y ffeiliau' },
      ordered: true,
      items: [
        {
          en: 'Copy the folder site to the address in manifest.xml, so that taskpane.html opens there in a browser.',
          cy: 'Copïwch y ffolder site i’r cyfeiriad yn manifest.xml, fel bod taskpane.html yn agor yno mewn porwr.',
        },
        {
          en: 'Serve it by https with a certificate that your computers trust. Scripts with a code in their name (taskpane.1a2b3c4d.js) never change and may be cached for long; all other files, the pages and the folders assets and office among them, for a few minutes only.',
          cy: 'Gweinwch hi drwy https gyda thystysgrif y mae eich cyfrifiaduron yn ymddiried ynddi. Nid yw sgriptiau â chod yn eu henw (taskpane.1a2b3c4d.js) byth yn newid, a gellir eu storio am amser hir; pob ffeil arall, gan gynnwys y tudalennau a’r ffolderi assets ac office, am ychydig funudau yn unig.',
        },
        {
          en: 'The pages forbid scripts from elsewhere themselves, except Office.js from appsforoffice.microsoft.com, which Microsoft requires. Let that address through your firewall.',
          cy: 'Mae’r tudalennau eu hunain yn gwahardd sgriptiau o fannau eraill, heblaw Office.js o appsforoffice.microsoft.com, y mae Microsoft yn ei fynnu. Gadewch y cyfeiriad hwnnw drwy eich mur gwarchod.',
        },
      ],
    },
    {
      heading: { en: 'Central deployment (Microsoft 365)', cy: 'Gosod canolog (Microsoft 365)' },
      ordered: true,
      items: [
        {
          en: 'In the Microsoft 365 admin centre choose Settings, Integrated apps, Upload custom apps, Office add-in, and upload manifest.xml.',
          cy: 'Yng nghanolfan weinyddu Microsoft 365 dewiswch Settings, Integrated apps, Upload custom apps, Office add-in, ac uwchlwythwch manifest.xml.',
        },
        {
          en: 'Assign it to the officers or groups who need it. It appears on the Home tab of Excel within a day, mostly sooner.',
          cy: 'Rhowch ef i’r swyddogion neu’r grwpiau sydd ei angen. Mae’n ymddangos ar dab Hafan Excel o fewn diwrnod, yn gynt fel arfer.',
        },
      ],
    },
    {
      heading: { en: 'Shared folder (Windows only)', cy: 'Ffolder a rennir (Windows yn unig)' },
      ordered: true,
      items: [
        {
          en: 'Put manifest.xml into a shared network folder that officers can read.',
          cy: 'Rhowch manifest.xml mewn ffolder rhwydwaith a rennir y gall swyddogion ei ddarllen.',
        },
        {
          en: 'Add the folder as a trusted catalogue: in Excel choose File, Options, Trust Center, Trusted Add-in Catalogs, or set it by group policy.',
          cy: 'Ychwanegwch y ffolder fel catalog dibynadwy: yn Excel dewiswch File, Options, Trust Center, Trusted Add-in Catalogs, neu gosodwch hi drwy bolisi grŵp.',
        },
        {
          en: 'Officers then choose Home, Add-ins, Shared folder.',
          cy: 'Wedyn mae swyddogion yn dewis Hafan, Add-ins, Shared folder.',
        },
      ],
    },
    {
      heading: { en: 'Without Excel', cy: 'Heb Excel' },
      paragraphs: [
        {
          en: 'workbench.html in the same folder runs the same pane in a browser on workbooks from disk, for people without an add-in. It needs no deployment.',
          cy: 'Mae workbench.html yn yr un ffolder yn rhedeg yr un cwarel mewn porwr ar lyfrau gwaith o’r ddisg, i bobl heb ychwanegyn. Nid oes angen ei osod.',
        },
      ],
    },
    {
      heading: { en: 'A new version, and taking it away', cy: 'Fersiwn newydd, a’i dynnu' },
      paragraphs: [
        {
          en: 'Replace the folder site; officers have the new version when they next open the pane. Upload manifest.xml again only where it differs. When the add-in is removed, the sheets that it wrote stay in the workbooks as ordinary sheets.',
          cy: 'Disodlwch y ffolder site; bydd y fersiwn newydd gan swyddogion pan agorant y cwarel nesaf. Dim ond lle mae’n wahanol y mae angen uwchlwytho manifest.xml eto. Pan dynnir yr ychwanegyn, mae’r taflenni a ysgrifennodd yn aros yn y llyfrau gwaith fel taflenni cyffredin.',
        },
      ],
    },
  ],
};
