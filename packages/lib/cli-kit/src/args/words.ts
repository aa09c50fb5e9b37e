import { parseStrict } from '@repro/core/parse';
import { usageError } from '../errors.ts';

/**
 * The program and arguments that a repeatable flag names. Given once, it holds all the words: a JSON array of them,
 * or what stands between spaces, where a quote is a character like any other. Given several times, each is one word
 * as it stands. No shell reads any of it.
 * @param where names the flag or variable in an error
 * @throws ERR_REPRO_USAGE where no program is named, and for an array that holds anything but texts, ERR_REPRO_JSON_… for a malformed one
 */
export function commandWords(given: readonly string[], where: string): readonly string[] {
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) return given;
  const words = only.trimStart().startsWith('[') ? wordsOfJson(only, where) : only.match(/\S+/g);
  // A variable without a value must not turn what was asked for into nothing.
  if (!words?.[0]) throw usageError(`${where} is empty, expected a program`, 'name the program to run');
  return words;
}

function wordsOfJson(text: string, where: string): readonly string[] {
  const words = parseStrict(text, { name: where });
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words;
  throw usageError(`${where} is no JSON array of strings`, 'expected ["program", "argument", …]');
}
