/** An address that the add-in cannot be served from; the message is a sentence for whoever gave it. */
export class AddressFault extends Error {}

/**
 * The address of the add-in: https, a host and folders.
 * @returns without a slash at the end
 * @throws AddressFault where it is none: Office takes nothing but https, and the pages' names are put behind it as they are
 */
export function addressIn(text: string): string {
  const example = 'give one like https://your.host/folder';
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined) throw new AddressFault(`“${text}” is no address: ${example}.`);
  if (address.protocol !== 'https:')
    throw new AddressFault(`“${text}” does not begin with https, and Office takes nothing else: ${example}.`);
  const { username, password, pathname } = address;
  if (/[?#]/.test(text) || `${username}${password}` !== '' || pathname.includes('&'))
    throw new AddressFault(`“${text}” is more than a host and folders (no ?, #, @ or & in it): ${example}.`);
  return address.href.replace(/\/+$/, '');
}

/** The address that a script was started with, if any; where it is none, says so in one sentence and ends with exit code 2. */
export function addressGiven([, , text]: readonly string[]): string | undefined {
  try {
    return text === undefined ? undefined : addressIn(text);
  } catch (error) {
    if (error instanceof AddressFault) endWith(error.message);
    throw error;
  }
}

/** Ends a script that was not started as it must be. */
export function endWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
