package com.acme.guide.files;

import dev.carillon.PolicyFile;
import dev.carillon.policy.Policy;

@PolicyFile(
    value = "templates/report-reader.json",
    placeholders = {"bucket=acme-reports"})
final class Reports {
  static Policy reader() {
    return ReportReaderPolicy.policy("aws", "acme-reports-eu");
  }

  private Reports() {}
}
