package dev.carillon.catalog.diff;

/** The forms in which a difference is written; every form ends with a line break. */
public enum DiffFormat {
  /** For a terminal or a log: plain text, lines of at most 100 characters where names allow it. */
  TEXT {
    @Override
    public String write(CatalogDiff diff) {
      return TextForm.write(DiffStory.of(diff));
    }
  },
  /** For a pull request: GitHub's Markdown, long lists folded. */
  MARKDOWN {
    @Override
    public String write(CatalogDiff diff) {
      return MarkdownForm.write(DiffStory.of(diff));
    }
  },
  /** For a program: every fact of both sides, nothing shortened. */
  JSON {
    @Override
    public String write(CatalogDiff diff) {
      return JsonForm.write(diff);
    }
  };

  /** Returns the difference in this form. */
  public abstract String write(CatalogDiff diff);
}
