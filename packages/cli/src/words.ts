/** Every sentence that the command line says, English. Help texts stand in their commands. */
export const words = {
  unknownCommand: (name: string) => `unknown command "${name}"; "larder --help" lists them`,
  see: (name: string) => `see "larder ${name} --help"`,
  noPaths: "name at least one file or folder",
  oneFile: "name exactly one file",
  noFiles: "no recipe files (.md, .markdown) under the given paths",
  fileUnreadable: (path: string, reason: string) => `cannot read ${path}: ${reason}`,
  fileUnwritable: (path: string, reason: string) => `cannot write ${path}: ${reason}; the file is as it was`,
  fileErrors: {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is not a folder",
    EEXIST: "it is already there",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
  } as Readonly<Record<string, string>>,
  fileErrorOther: (code: string) => (code === "" ? "it could not be opened" : `the system answered ${code}`),
  servingsUnknown: (path: string) =>
    `${path} does not say how many it serves, so "@N" has no meaning here; use a factor such as ${path}@x2, or add "servings:" to the file`,
  servingsInvalid: (path: string, text: string) =>
    `${path}@${text}: "${text}" is not a number above 0 (@4) or a factor (@x2)`,
  checked: (files: number, errors: number, warnings: number, hints: number) =>
    `${files} files: ${errors} errors, ${warnings} warnings, ${hints} hints`,
  roundtripDone: (files: number, different: number, readOnly: number) =>
    `${files} files: ${different} differ, ${readOnly} are read-only and never rewritten`,
  nothingToEdit: "say what to change: --set KEY=VALUE, --add-ingredient TEXT or --remove-ingredient N",
  setNeedsKey: (text: string) => `--set ${text}: write it as KEY=VALUE`,
  setListInvalid: (key: string) => `--set ${key}=[…]: a list is written as JSON, such as '${key}=["one", "two"]'`,
  removeNeedsNumber: (text: string) =>
    `--remove-ingredient ${text}: a whole number from 1, counting ingredients and not headers`,
  edited: (path: string) => `${path} changed`,
  unchanged: (path: string) => `${path} is already so; nothing was written`,
  notUtf8Output: "the file is not plain UTF-8 text; it is shown but never rewritten",
  inputLine: (line: number, reason: string) => `input line ${line}: ${reason}`,
  inputNotJson: "not JSON",
  inputWrongShape: 'expected {"id": "…", "text": "…", "lang": "…" (optional)}',
  editRefused: {
    document_read_only: "the file is not plain UTF-8 text or holds NUL bytes; it is never rewritten",
    fields_not_editable:
      "its front matter cannot be read safely; mend it in a text editor first (larder check names the line)",
    field_missing: "there is no such field",
    field_exists: "there is already such a field",
    field_not_a_list: "that field is not a list",
    item_missing: "there is no such item",
    ingredient_missing: "there is no ingredient with that number",
    value_invalid: "that value cannot be written there without changing something else",
  },
  setupLinkOwner: "there is an owner already; recover an account with: npm run larder -- reset-link EMAIL",
  setupLink: (address: string) => `Open this address within an hour to create the owner (it works once):\n${address}`,
  resetLink: (address: string) => `Open this address within an hour to set a new password (it works once):\n${address}`,
  noSuchAccount: (email: string) => `no account has the address ${email}`,
  oneEmail: "name the account's email address",
  correction: (text: string, lang: string | null, spans: string) => `${text}\n    ${lang ?? "-"}  ${spans}`,
  backupDone: (path: string, rows: number) => `${rows} rows written to ${path}`,
  restoreRefused: {
    instance_not_empty:
      "this instance has an owner already; a backup is read only into an empty one, and nothing was changed",
    backup_damaged: "the backup is damaged or cut short: its checksum does not match; nothing was changed",
    backup_unknown_format: "that file is not a backup of Larder; nothing was changed",
    backup_newer: "the backup was made by a newer version of Larder; update first, nothing was changed",
  },
  restoreDone: (path: string, rows: number) => `${rows} rows restored from ${path}`,
  progress: (table: string, rows: number) => `${table}: ${rows}`,
} as const;
