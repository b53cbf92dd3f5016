package dev.carillon.catalog.cli;

import dev.carillon.catalog.policyfile.JudgedFiles;
import dev.carillon.catalog.policyfile.SarifReport;

/** How {@code check} answers. */
enum CheckFormat {
  /** A line for each finding, for people. */
  TEXT {
    @Override
    String write(JudgedFiles judged) {
      return FindingReport.text(judged);
    }
  },
  /** A JSON array for programs. */
  JSON {
    @Override
    String write(JudgedFiles judged) {
      return FindingReport.json(judged.findings());
    }
  },
  /** A log for code hosts. */
  SARIF {
    @Override
    String write(JudgedFiles judged) {
      return SarifReport.write(judged);
    }
  },
  /** A table for a pull request. */
  MARKDOWN {
    @Override
    String write(JudgedFiles judged) {
      return FindingReport.markdown(judged);
    }
  };

  abstract String write(JudgedFiles judged);
}
