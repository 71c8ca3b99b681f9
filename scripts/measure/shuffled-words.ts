/** The words of a text in another order, the same for the same seed. */
export function shuffledWords(text: string, seed: number): string {
  const words = text.split(' ');
  const next = generator(seed);
  for (let last = words.length - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    [words[last], words[chosen]] = [words[chosen] ?? '', words[last] ?? ''];
  }
  return words.join(' ');
}

/** Numbers from 0 up to 1 that look like chance (the linear congruential generator of Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
