export const paneNames = ["source", "form", "preview", "details"] as const;

/** The panes of the editor; a narrow screen shows one of them. */
export type PaneName = (typeof paneNames)[number];
