import { isReproError } from '@repro/core';

/** `ok`, or the code of the error that `read` ends in; an error without a code is thrown on. */
export async function outcome(read) {
  try {
    await read();
    return 'ok';
  } catch (error) {
    if (!isReproError(error) || error.code === 'ERR_REPRO_INTERNAL') throw error;
    return error.code;
  }
}
