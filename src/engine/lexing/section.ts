/** A stretch of one language within a file: the whole file, or one cell of a notebook. */
export interface Section {
  languageId: string;
  /** Byte range in the bytes to lex, which for a notebook are its code cells and not the file. */
  start: number;
  end: number;
  /** 0-based index of the notebook cell among all cells; -1 outside notebooks. */
  cell: number;
}

export interface SectionedSource {
  bytes: Uint8Array;
  sections: Section[];
}
