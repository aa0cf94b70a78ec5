/** The format that Excel shows in the order of the person's country, as it shows it in Britain; others as they are. */
export function formatInBritain(numberFormat: string): string {
  return numberFormat.replace(/^m\/d\/yyyy/, 'dd/mm/yyyy');
}
