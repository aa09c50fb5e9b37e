/** A JSON value as it is on the wire (RFC 8259). */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; an absent member is left out, never written as `undefined`. */
export type JsonObject = { readonly [name: string]: Json };
