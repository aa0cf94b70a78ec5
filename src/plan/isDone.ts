/** Whether an officer's word for progress says that an action is done: "Done", "Completed June 2016", "100%", "Cwblhawyd". */
export function isDone(progress: string): boolean {
  return /^\s*(100\s*%|(done|completed?|finished|closed|achieved|implemented|wedi['’]i (gwblhau|chwblhau)|wedi gorffen|cwblhawyd|gorffenedig|cyflawnwyd)\b)/i.test(
    progress,
  );
}
