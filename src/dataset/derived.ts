/**
 * A function that works something out of an object once, for as long as the object lives: of what never changes, such as an
 * edition, an index is made when somebody first looks something up in it. The bundler drops those that nobody asks for.
 */
/* @__NO_SIDE_EFFECTS__ */
export function derived<Input extends object, Result extends object | string>(
  derive: (input: Input) => Result,
): (input: Input) => Result {
  const known = new WeakMap<Input, Result>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const result = derive(input);
    known.set(input, result);
    return result;
  };
}
