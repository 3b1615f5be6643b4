/** What a test takes for granted to be there. */
export function mustBe<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('There is nothing where the test expects something');
  return value;
}
