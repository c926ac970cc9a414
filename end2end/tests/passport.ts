// The lines of a passport that is valid for long: the specimen of Doc 9303 with later days.
export const NAMES = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';

/** The check digit 7-3-1 of Doc 9303-3. */
function digit(text: string): string {
  const value = (sign: string) => (sign === '<' ? 0 : parseInt(sign, 36));
  return String([...text].reduce((sum, sign, at) => sum + value(sign) * [7, 3, 1][at % 3], 0) % 10);
}

/** The lines of a passport that is valid for long. */
export function passport(): string {
  const expires = '350415';
  const second = `L898902C36UTO7408122F${expires}${digit(expires)}ZE184226B<<<<<1`;
  return `${NAMES}\n${second}${digit(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43))}`;
}
