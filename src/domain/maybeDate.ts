/** Whether a number format may show a day: "General" does not, "dd/mm/yyyy" does; a colour ("[Red]") cannot be told from one here. */
export function maybeDate(format: string | undefined): boolean {
  return format !== undefined && format !== 'General' && /[dmy]/i.test(format);
}
