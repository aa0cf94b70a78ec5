import type { Catalogue } from '../say';

/** The words of the judgement record in the pane: moderation, changed evidence, the log of a domain. */
export const recordWords = {
  moderate: { en: 'Add a moderated level', cy: 'Ychwanegu lefel wedi’i safoni' },
  moderationHeading: { en: 'Moderation', cy: 'Safoni' },
  moderationNote: {
    en: 'The moderated level wins over the lead officer’s.',
    cy: 'Mae’r lefel a safonwyd yn drech na lefel y swyddog arweiniol.',
  },
  moderatedLevel: { en: 'Moderated level', cy: 'Lefel a safonwyd' },
  moderatedReason: { en: 'Moderator’s reason', cy: 'Rheswm y safonwr' },
  moderatedReasonHint: {
    en: 'Needed where the moderated level is not the lead officer’s',
    cy: 'Ei angen lle nad lefel y swyddog arweiniol yw’r lefel a safonwyd',
  },
  moderatedBy: { en: 'Moderator', cy: 'Safonwr' },
  moderatedOn: { en: 'Moderated on', cy: 'Dyddiad safoni' },
  noModeratedLevel: { en: 'Not moderated', cy: 'Heb ei safoni' },
  moderatedReasonMissing: {
    en: 'The moderated level differs from the lead officer’s. Write why, then save.',
    cy: 'Mae’r lefel a safonwyd yn wahanol i lefel y swyddog arweiniol. Ysgrifennwch pam, yna cadwch.',
  },
  moderatorMissing: {
    en: 'Write the moderator’s name, then save: the record says who moderated.',
    cy: 'Ysgrifennwch enw’r safonwr, yna cadwch: dywed y cofnod pwy a safonodd.',
  },
  notTakenUp: { en: 'Typed, not taken up', cy: 'Teipiwyd, heb ei gymryd' },
  notTakenUpHere: {
    en: 'You can also do it here below, and save.',
    cy: 'Gallwch wneud hynny yma isod hefyd, a chadw.',
  },
  evidenceChanged: { en: 'Evidence changed', cy: 'Tystiolaeth wedi newid' },
  evidenceChangedSince: {
    en: 'The evidence has changed since this was judged:',
    cy: 'Mae’r dystiolaeth wedi newid ers barnu hyn:',
  },
  evidenceConfirm: {
    en: 'Your judgement stands. Save it again with today’s date to say that it still holds, or change it.',
    cy: 'Saif eich barn. Cadwch hi eto gyda dyddiad heddiw i ddweud ei bod yn dal i sefyll, neu newidiwch hi.',
  },
  earlierHere: { en: 'Judged for {year}', cy: 'Barnwyd ar gyfer {year}' },
  earlierLead: {
    en: 'Judged for {year}: {label}. For this year it is still to be judged. Save it with today’s date to say that it still holds, or change it. (With the date of then, you only put right what was written then.)',
    cy: 'Barnwyd ar gyfer {year}: {label}. Mae eto i’w farnu ar gyfer eleni. Cadwch hyn gyda dyddiad heddiw i ddweud ei fod yn dal i sefyll, neu newidiwch ef. (Gyda’r dyddiad gwreiddiol, dim ond cywiro’r hyn a ysgrifennwyd bryd hynny a wnewch.)',
  },
  earlierModerated: {
    en: 'Moderated for {year}: {label}. For this year it is still to be moderated: give a new date to say that it still holds, or change it.',
    cy: 'Safonwyd ar gyfer {year}: {label}. Mae eto i’w safoni ar gyfer eleni: rhowch ddyddiad newydd i ddweud ei fod yn dal i sefyll, neu newidiwch ef.',
  },
  logHeading: { en: 'Judgement log ({count})', cy: 'Cofnod barnau ({count})' },
  logLine: {
    en: '{on}: {role}, {before} → {level}. {reason}',
    cy: '{on}: {role}, {before} → {level}. {reason}',
  },
  insertFindings: { en: 'Insert a Findings sheet', cy: 'Mewnosod taflen Canfyddiadau' },
  planHeading: { en: 'Strengths, areas and actions', cy: 'Cryfderau, meysydd a chamau gweithredu' },
  planLine: { en: '{kind}: {text}', cy: '{kind}: {text}' },
  planStrength: { en: 'Strength', cy: 'Cryfder' },
  planArea: { en: 'Area for development', cy: 'Maes i’w ddatblygu' },
  planAction: { en: 'Action', cy: 'Cam gweithredu' },
  planDraft: { en: 'Action, drafted', cy: 'Cam gweithredu, drafft' },
  addAction: { en: 'Add an action', cy: 'Ychwanegu cam gweithredu' },
  editAction: { en: 'Edit', cy: 'Golygu' },
  editActionOf: { en: 'Edit: {text}', cy: 'Golygu: {text}' },
  saveAction: { en: 'Save action', cy: 'Cadw’r cam gweithredu' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  actionNobody: { en: 'Nobody named', cy: 'Neb wedi’i enwi' },
  actionWordsMissing: { en: 'Write what is to be done.', cy: 'Ysgrifennwch beth sydd i’w wneud.' },
  actionSavedHere: {
    en: 'Saved. It goes onto the Action plan when you publish.',
    cy: 'Cadwyd. Bydd yn mynd ar y Cynllun gweithredu pan fyddwch yn cyhoeddi.',
  },
  planSheetsHeading: { en: 'Sheets for your plan', cy: 'Taflenni ar gyfer eich cynllun' },
  planSheetsNote: {
    en: 'Empty tables that are read with your figures. They are yours: never written over.',
    cy: 'Tablau gwag a ddarllenir gyda’ch ffigurau. Eich rhai chi ydynt: ni ysgrifennir drostynt byth.',
  },
  insertTargets: { en: 'Insert a Targets sheet', cy: 'Mewnosod taflen Targedau' },
  insertObjectives: { en: 'Insert an Objectives sheet', cy: 'Mewnosod taflen Amcanion' },
  insertPartnerActions: {
    en: 'Insert a Partner actions sheet',
    cy: 'Mewnosod taflen Camau partneriaid',
  },
  moderatedHere: { en: 'Moderated', cy: 'Safonwyd' },
} as const satisfies Catalogue;
