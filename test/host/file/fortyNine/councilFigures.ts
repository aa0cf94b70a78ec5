const councils =
  'W06000001 Isle of Anglesey|W06000002 Gwynedd|W06000003 Conwy|W06000004 Denbighshire|W06000005 Flintshire|W06000006 Wrexham|' +
  'W06000008 Ceredigion|W06000009 Pembrokeshire|W06000010 Carmarthenshire|W06000011 Swansea|W06000012 Neath Port Talbot|' +
  'W06000013 Bridgend|W06000014 Vale of Glamorgan|W06000015 Cardiff|W06000016 Rhondda Cynon Taf|W06000018 Caerphilly|' +
  'W06000019 Blaenau Gwent|W06000020 Torfaen|W06000021 Monmouthshire|W06000022 Newport|W06000023 Powys|W06000024 Merthyr Tydfil';

const headers = [
  'Authority code',
  'Authority',
  'Reviews on time (%) 2013-14',
  'Reviews on time (%) 2014-15',
  'Delayed transfers of care (rate) 2014-15',
  'Change',
];

/** 22 councils with three indicators and a column of formulas, as shared strings and the rows of a sheet. Made-up figures. */
export function councilFigures(): { strings: string[]; rows: string } {
  const strings = [...headers];
  const place = (text: string): number => strings.push(text) - 1;
  let rows = `<row r="1" ht="30" customHeight="1">${headers.map((_, c) => `<c r="${'ABCDEF'[c]}1" s="1" t="s"><v>${c}</v></c>`).join('')}</row>`;
  councils.split('|').forEach((line, i) => {
    const [code = '', ...name] = line.split(' ');
    const r = i + 2;
    const before = 62 + ((i * 7) % 23) + 0.5;
    const after = 64 + ((i * 11) % 25);
    rows +=
      `<row r="${r}"><c r="A${r}" t="s"><v>${place(code)}</v></c><c r="B${r}" t="s"><v>${place(name.join(' '))}</v></c>` +
      `<c r="C${r}" s="2"><v>${before}</v></c><c r="D${r}" s="2"><v>${after}</v></c><c r="E${r}" s="3"><v>${(i * 13) % 9}.25</v></c>` +
      `<c r="F${r}"><f${i === 0 ? ' t="shared" ref="F2:F23" si="0"' : ' t="shared" si="0"'}>${i === 0 ? 'D2-C2' : ''}</f><v>${after - before}</v></c></row>`;
  });
  strings.push('<si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r></si>');
  return { strings, rows };
}
