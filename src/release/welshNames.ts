/** Councils of Wales whose Welsh name differs from the English one, as the councils write it themselves. */
export const welshNames: Readonly<Record<string, string>> = {
  'Isle of Anglesey': 'Ynys Môn',
  Denbighshire: 'Sir Ddinbych',
  Flintshire: 'Sir y Fflint',
  Wrexham: 'Wrecsam',
  Pembrokeshire: 'Sir Benfro',
  Carmarthenshire: 'Sir Gaerfyrddin',
  Swansea: 'Abertawe',
  'Neath Port Talbot': 'Castell-nedd Port Talbot',
  Bridgend: 'Pen-y-bont ar Ogwr',
  'Vale of Glamorgan': 'Bro Morgannwg',
  Cardiff: 'Caerdydd',
  'Merthyr Tydfil': 'Merthyr Tudful',
  Caerphilly: 'Caerffili',
  Torfaen: 'Torfaen',
  Monmouthshire: 'Sir Fynwy',
  Newport: 'Casnewydd',
};
