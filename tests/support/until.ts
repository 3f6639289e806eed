/**
 * Asks again and again until the answer is truthy, and gives it back.
 * @param what in words, for the error when it never comes
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  patience = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: failure });
    await new Promise(resolve => setTimeout(resolve, 60));
  }
}
