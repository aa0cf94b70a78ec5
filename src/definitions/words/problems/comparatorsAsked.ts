import type { AdviceCatalogue } from '../advice';

/** What can be wrong with the comparators that a command line asks for. */
export const comparatorsAskedProblems = {
  badNeighbourCount: {
    message: { en: '“{text}” is no number of neighbours.', cy: 'Nid yw “{text}” yn nifer o gymdogion.' },
    fix: {
      en: 'Write a whole number from 1, such as nearest:10.',
      cy: 'Ysgrifennwch rif cyfan o 1, er enghraifft nearest:10.',
    },
  },
  badVariables: {
    message: {
      en: '“{text}” names no variables, or a weight in it is no number of 0 or more.',
      cy: 'Nid yw “{text}” yn enwi newidynnau, neu mae pwysau ynddo nad yw’n rhif o 0 neu fwy.',
    },
    fix: {
      en: 'Write them as --variables "Population=2, Density".',
      cy: 'Ysgrifennwch nhw fel --variables "Population=2, Density".',
    },
  },
  onlyWithNearest: {
    message: {
      en: '{option} goes with the nearest comparators only.',
      cy: 'Gyda’r cymaryddion agosaf yn unig y mae {option} yn mynd.',
    },
    fix: {
      en: 'Add --comparators nearest:10, or leave it out.',
      cy: 'Ychwanegwch --comparators nearest:10, neu gadewch ef allan.',
    },
  },
  familiesNotJson: {
    message: { en: '“{file}” is not JSON.', cy: 'Nid JSON yw “{file}”.' },
    fix: {
      en: 'README shows what a file of families looks like.',
      cy: 'Mae README yn dangos sut olwg sydd ar ffeil o deuluoedd.',
    },
  },
  familiesTooLong: {
    message: {
      en: '“{file}” is too long for a file of families.',
      cy: 'Mae “{file}” yn rhy hir i fod yn ffeil o deuluoedd.',
    },
    fix: {
      en: 'Name the file of the families, of at most {most} bytes.',
      cy: 'Enwch ffeil y teuluoedd, o {most} beit ar y mwyaf.',
    },
  },
  familiesShape: {
    message: {
      en: '“{file}” is no file of families: {path} is missing or wrong.',
      cy: 'Nid ffeil o deuluoedd yw “{file}”: mae {path} ar goll neu’n anghywir.',
    },
    fix: {
      en: 'README shows what a file of families looks like.',
      cy: 'Mae README yn dangos sut olwg sydd ar ffeil o deuluoedd.',
    },
  },
  familiesFamilyTwice: {
    message: {
      en: 'In “{file}”, two families are called “{name}” ({path}).',
      cy: 'Yn “{file}”, gelwir dau deulu yn “{name}” ({path}).',
    },
    fix: { en: 'Give each a name of its own.', cy: 'Rhowch ei enw ei hun i bob un.' },
  },
  familiesAuthorityTwice: {
    message: {
      en: 'In “{file}”, “{name}” stands in two families, or twice in one ({path}).',
      cy: 'Yn “{file}”, mae “{name}” mewn dau deulu, neu ddwywaith mewn un ({path}).',
    },
    fix: { en: 'Leave it in one.', cy: 'Gadewch ef mewn un.' },
  },
} satisfies AdviceCatalogue;
