import type { ComparatorChoice } from '../../domain/comparison';

/** The choice as it is kept in the workbook: "country", "nearest:8", "Cardiff;Swansea" (a council's name may hold a comma). */
export function comparatorsText(choice: ComparatorChoice): string {
  switch (choice.kind) {
    case 'country':
      return 'country';
    case 'nearest':
      return `nearest:${choice.k}`;
    case 'named':
      return choice.names.join(';');
    case 'family':
      return `family:${choice.name}`;
    case 'published':
      return `published:${choice.sheet ?? ''}`;
  }
}
