/** Carries an answer's type through the contract without a value. */
export type Answer<Type> = { readonly type?: Type };

export function answer<Type>(): Answer<Type> {
  return {};
}
