package dev.carillon.catalog.diff;

/** The forms in which a difference is written; every form ends with a line break. */
public enum DiffFormat {
  /** For a terminal or a log: plain text, lines of at most 100 characters where names allow it. */
  TEXT,
  /** For a pull request: GitHub's Markdown, long lists folded. */
  MARKDOWN,
  /** For a program: every fact of both sides, nothing shortened. */
  JSON;

  /** Returns the difference in this form. */
  public String write(CatalogDiff diff) {
    return switch (this) {
      case TEXT -> TextForm.write(DiffStory.of(diff));
      case MARKDOWN -> MarkdownForm.write(DiffStory.of(diff));
      case JSON -> JsonForm.write(diff);
    };
  }
}
