/** A sheet's name as it stands before the "!" of an address: quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]\d*[Cc]\d*$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
