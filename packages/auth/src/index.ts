export { handleAuth } from "./auth-handler.ts";
export { keepSession, signOutHere } from "./browser-session.ts";
export { getBrowser } from "./get-browser.ts";
export { getViewer } from "./get-viewer.ts";
export { type OriginError, requireSameOrigin } from "./same-origin.ts";
export { getSafeAddress, getSingleSignOn } from "./sign-in-options.ts";
