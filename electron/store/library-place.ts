/** Where a library and its backups lie, and what dates them. */
export type LibraryPlace = { readonly folder: string; readonly backupFolder: string; readonly clock: () => Date };
