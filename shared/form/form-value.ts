/** What stands in for placeholders, by the names in `form-fields.ts`: texts, lists of texts, and lists and groups of the same. */
export type FormValue = string | readonly FormValue[] | FormData;
export type FormData = { readonly [name: string]: FormValue };
