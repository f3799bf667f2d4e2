/**
 * Why a viewer may not do what was asked: nobody is signed in, or somebody is whose role does not allow it.
 *
 * Every use case can answer with these beside its own codes.
 */
export type AccessError = { readonly code: "signed_out" } | { readonly code: "forbidden" };
