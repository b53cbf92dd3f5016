package dev.carillon.catalog.cli;

import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.catalog.report.SarifReport;

/** How {@code check} answers. */
enum CheckFormat {
  /** A line for each finding, for people. */
  TEXT,
  /** A JSON array for programs. */
  JSON,
  /** A log for code hosts. */
  SARIF,
  /** A table for a pull request. */
  MARKDOWN;

  String write(JudgedFiles judged) {
    return switch (this) {
      case TEXT -> FindingReport.text(judged);
      case JSON -> FindingReport.json(judged.findings());
      case SARIF -> SarifReport.write(judged);
      case MARKDOWN -> FindingReport.markdown(judged);
    };
  }
}
