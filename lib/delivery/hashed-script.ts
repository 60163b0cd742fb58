/** Scripts that are fetched by few pages or late: the search, parts of `site.js` and explanations, the wizard, the decision aids. Their names change with their content. */
export const hashedScriptFolders = ["sok", "del", "veiviser", "verktoy"] as const;

/** Signs of the hash in the name of such a script. */
export const hashedNameLength = 12;

const pattern = new RegExp(`^/(?:${hashedScriptFolders.join("|")})/[\\da-f]{${hashedNameLength}}\\.(?:js|txt)$`);

/** Whether an address is that of a script whose name changes with its content: `/veiviser/0123456789ab.js`. */
export const isHashedScript = (path: string): boolean => pattern.test(path);
