/** A text of the manifest in both languages. */
export interface ManifestWords {
  en: string;
  cy: string;
}

/** What Office shows of the add-in outside its pane. Office takes 125 characters for a label and 250 for a description. */
export const manifestWords = {
  name: { en: 'Judgement Grid', cy: 'Grid Barnu' },
  description: {
    en: 'Compares a council with comparable authorities, suggests a level for each domain with its reasons, and keeps the judgement.',
    cy: 'Yn cymharu cyngor ag awdurdodau tebyg, yn awgrymu lefel i bob maes gyda’i rhesymau, ac yn cadw’r farn.',
  },
  group: { en: 'Judgement Grid', cy: 'Grid Barnu' },
  startTitle: { en: 'Judgement Grid is ready', cy: 'Mae’r Grid Barnu yn barod' },
  startText: {
    en: 'Open it from the Home tab. It writes only sheets of its own and sends your figures nowhere.',
    cy: 'Agorwch ef o’r tab Hafan. Dim ond ei daflenni ei hun y mae’n eu hysgrifennu, ac nid yw’n anfon eich ffigurau i unman.',
  },
} as const satisfies Record<string, ManifestWords>;
