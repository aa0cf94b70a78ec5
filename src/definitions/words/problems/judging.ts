import type { AdviceCatalogue } from '../advice';

/** What can go wrong with levels and findings. Mistakes in a framework file are in `framework.ts`. */
export const judgingProblems = {
  levelNotOnScale: {
    message: {
      en: '“{typed}” is no level for {domain}, and is not taken up.',
      cy: 'Nid yw “{typed}” yn lefel ar gyfer {domainCy}, ac ni chymerir mohono.',
    },
    fix: {
      en: 'Choose a level from 1 to {levels}, or its name, from the list in the cell.',
      cy: 'Dewiswch lefel o 1 i {levels}, neu ei henw, o’r rhestr yn y gell.',
    },
  },
  positionNotOnScale: {
    message: {
      en: '“{typed}” is no level, and is not drawn as last time’s position.',
      cy: 'Nid yw “{typed}” yn lefel, ac ni chaiff ei ddangos fel y safle y tro diwethaf.',
    },
    fix: {
      en: 'Choose a level from 1 to {levels}, from the list in the cell.',
      cy: 'Dewiswch lefel o 1 i {levels}, o’r rhestr yn y gell.',
    },
  },
  levelWithoutReason: {
    message: {
      en: '{domain} is given level {level} where {suggested} is suggested, and no reason. It is not taken up until there is one.',
      cy: '{domainCy}: rhoddwyd lefel {level} lle awgrymir {suggested}, heb reswm. Ni chymerir mohoni nes bod un.',
    },
    fix: {
      en: 'Write the reason beside the level, or take the level out.',
      cy: 'Ysgrifennwch y rheswm wrth ochr y lefel, neu tynnwch y lefel allan.',
    },
  },
  levelWithoutReasonOrSuggestion: {
    message: {
      en: '{domain} is given level {level} where the evidence is not enough for a suggestion, and no reason. It stays unjudged until there is one.',
      cy: '{domainCy}: rhoddwyd lefel {level} lle nad oes digon o dystiolaeth ar gyfer awgrym, heb reswm. Erys heb ei farnu nes bod un.',
    },
    fix: {
      en: 'Write the reason beside the level, or take the level out.',
      cy: 'Ysgrifennwch y rheswm wrth ochr y lefel, neu tynnwch y lefel allan.',
    },
  },
  moderatedWithoutReason: {
    message: {
      en: '{domain} is moderated to level {level} where the lead officer’s is {suggested}, and no reason. It is not taken up until there is one.',
      cy: 'Safonwyd {domainCy} i lefel {level} lle rhoddodd y swyddog arweiniol {suggested}, heb reswm. Ni chymerir mohoni nes bod un.',
    },
    fix: {
      en: 'Write the moderator’s reason beside the moderated level, or take the level out.',
      cy: 'Ysgrifennwch reswm y safonwr wrth ochr y lefel a safonwyd, neu tynnwch y lefel allan.',
    },
  },
  judgementsPutBack: {
    message: {
      en: 'Cells of the Judgement grid are gone: the judgements of {count} {count:domain|domains} come from the log ({domains}).',
      cy: 'Mae celloedd o’r Grid barnu wedi mynd: daw barnau {count} maes o’r cofnod ({domainsCy}).',
    },
    fix: {
      en: 'Publish to have them on the grid again. To take a judgement out, empty its cells and leave the row.',
      cy: 'Cyhoeddwch i’w cael ar y grid eto. I dynnu barn allan, gwagiwch ei chelloedd a gadewch y rhes.',
    },
  },
  logDeleted: {
    message: {
      en: 'The sheet of the judgement log was deleted: {count} {count:line|lines}.',
      cy: 'Dilewyd taflen y cofnod barnau: {count} llinell.',
    },
    fix: {
      en: 'Nothing is lost: the next publish puts the log back.',
      cy: 'Ni chollwyd dim: bydd y cyhoeddi nesaf yn rhoi’r cofnod yn ôl.',
    },
  },
  logRowDeleted: {
    message: {
      en: 'Line {number} of the judgement log ({domain}) was deleted.',
      cy: 'Dilewyd llinell {number} o’r cofnod barnau ({domainCy}).',
    },
    fix: {
      en: 'The next publish puts it back: the log keeps every change. A new change makes a new line.',
      cy: 'Bydd y cyhoeddi nesaf yn ei rhoi’n ôl: mae’r cofnod yn cadw pob newid. Mae newid newydd yn gwneud llinell newydd.',
    },
  },
  logRowEdited: {
    message: {
      en: 'Line {number} of the judgement log ({domain}) was changed by hand.',
      cy: 'Newidiwyd llinell {number} o’r cofnod barnau ({domainCy}) â llaw.',
    },
    fix: {
      en: 'The next publish puts it back as it was. Change the judgement on the Judgement grid: that makes a new line.',
      cy: 'Bydd y cyhoeddi nesaf yn ei rhoi’n ôl fel yr oedd. Newidiwch y farn ar y Grid barnu: mae hynny’n gwneud llinell newydd.',
    },
  },
  logRowAdded: {
    message: {
      en: 'A line “{text}” was put into the judgement log by hand.',
      cy: 'Rhoddwyd llinell “{text}” yn y cofnod barnau â llaw.',
    },
    fix: {
      en: 'It is no part of the record, and the next publish takes it out. Keep notes on a sheet of your own.',
      cy: 'Nid yw’n rhan o’r cofnod, a bydd y cyhoeddi nesaf yn ei thynnu allan. Cadwch nodiadau ar daflen eich hun.',
    },
  },
  judgementsOfAnother: {
    message: {
      en: 'The judgements, words and actions in this workbook are about {council}: they are not taken for {here}.',
      cy: 'Am {councilCy} y mae’r barnau, y geiriau a’r camau yn y llyfr gwaith hwn: ni chymerir hwy ar gyfer {hereCy}.',
    },
    fix: {
      en: 'Choose {council} again. To judge {here}, copy the sheets of figures into a new workbook, and begin there.',
      cy: 'Dewiswch {councilCy} eto. I farnu {hereCy}, copïwch y taflenni ffigurau i lyfr gwaith newydd, a dechreuwch yno.',
    },
  },
  copyNotRead: {
    message: {
      en: '“{copy}” is a second sheet of {sheet}: it stays as it is, and what is typed there does not count.',
      cy: 'Ail daflen o {sheet} yw “{copy}”: mae’n aros fel y mae, ac nid yw’r hyn a deipir yno yn cyfrif.',
    },
    fix: {
      en: 'Type on {sheet}, and carry over what stands only here. Keep this one, hide it or delete it.',
      cy: 'Teipiwch ar {sheet}, a symudwch yno’r hyn sydd yma yn unig. Cadwch hon, cuddiwch hi neu ei dileu.',
    },
  },
  recordChanged: {
    message: {
      en: 'The judgement record was changed by somebody else since the workbook was read.',
      cy: 'Newidiodd rhywun arall y cofnod barnau ers i’r llyfr gwaith gael ei ddarllen.',
    },
    fix: {
      en: 'Nothing was written. Read the workbook again, then repeat your change.',
      cy: 'Nid ysgrifennwyd dim. Darllenwch y llyfr gwaith eto, yna gwnewch eich newid eto.',
    },
  },
  entryRowMoved: {
    message: {
      en: 'The row that you are writing in was moved or deleted on the sheet {sheet} since it was read.',
      cy: 'Cafodd y rhes rydych yn ysgrifennu ynddi ei symud neu ei dileu ar y daflen {sheet} ers ei darllen.',
    },
    fix: {
      en: 'Nothing was written, and what you typed is still here. Run again, then save.',
      cy: 'Nid ysgrifennwyd dim, ac mae’r hyn a deipiwyd gennych yma o hyd. Rhedwch eto, yna cadwch.',
    },
  },
  entryChanged: {
    message: {
      en: 'Somebody typed “{text}” on the sheet {sheet} since the workbook was read.',
      cy: 'Teipiodd rhywun “{text}” ar y daflen {sheet} ers i’r llyfr gwaith gael ei ddarllen.',
    },
    fix: {
      en: 'Nothing was written, and what you typed is still here. Run again, look at it, then save.',
      cy: 'Nid ysgrifennwyd dim, ac mae’r hyn a deipioch yn dal yma. Rhedwch eto, edrychwch arno, yna cadwch.',
    },
  },
  entryEmptied: {
    message: {
      en: 'Somebody took out what stood on the sheet {sheet} since the workbook was read.',
      cy: 'Tynnodd rhywun allan yr hyn oedd ar y daflen {sheet} ers i’r llyfr gwaith gael ei ddarllen.',
    },
    fix: {
      en: 'Nothing was written, and what you typed is still here. Run again, look at it, then save.',
      cy: 'Nid ysgrifennwyd dim, ac mae’r hyn a deipioch yn dal yma. Rhedwch eto, edrychwch arno, yna cadwch.',
    },
  },
  noScale: {
    message: {
      en: 'The framework “{framework}” has no levels, so there is nothing to replay.',
      cy: 'Nid oes lefelau yn y fframwaith “{framework}”, felly nid oes dim i’w ailchwarae.',
    },
    fix: {
      en: 'Choose a framework with a scale of levels.',
      cy: 'Dewiswch fframwaith â graddfa o lefelau.',
    },
  },
  wrongNumberOfLevels: {
    message: {
      en: 'There {found:is|are} {found} {found:level|levels}, and the framework has {expected} {expected:domain|domains}.',
      cy: 'Mae {found} lefel, ac mae {expected} maes yn y fframwaith.',
    },
    fix: {
      en: 'Give one level a domain, in the framework’s order; null for a domain that is not judged.',
      cy: 'Rhowch un lefel i bob maes, yn nhrefn y fframwaith; null ar gyfer maes nad yw wedi’i farnu.',
    },
  },
  levelOffScale: {
    message: {
      en: 'Level {at} ({domain}) is “{level}”, which is not on the scale of 1 to {levels}.',
      cy: 'Lefel {at} ({domainCy}) yw “{level}”, nad yw ar y raddfa 1 i {levels}.',
    },
    fix: {
      en: 'Give a whole level from 1 to {levels}, or null.',
      cy: 'Rhowch lefel gyfan o 1 i {levels}, neu null.',
    },
  },
} as const satisfies AdviceCatalogue;
