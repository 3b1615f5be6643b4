/** Bytes of a page of every library: SQLite's default since 2016. */
export const PAGE_SIZE = 4096;
