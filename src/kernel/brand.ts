declare const brand: unique symbol;

/** A string or number that says what it names, so that a ComplaintId cannot stand where a CustomerId belongs. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
