package com.acme.benchmarks;

import com.acme.benchmarks.Peers.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Documents that are built and written, and documents that are read and written. */
final class Documents {

  private Documents() {}

  static List<Row> built(int rounds) throws RunnerException {
    Jmh measured = Jmh.run(PolicyBenchmark.class, rounds);
    List<Row> rows = new ArrayList<>();
    for (Document document : Document.values()) {
      rows.add(
          row(measured, document.title(), document + "carillon", "the AWS SDK's builder",
              document + "awsSdk", document.bar()));
      rows.add(
          row(measured, document.title(), document + "carillon", "appending its tokens",
              document + "appended", document == Document.TEN_ACTIONS ? "0.75" : ""));
    }
    return rows;
  }

  static List<Row> read(int rounds) throws RunnerException {
    if (!ReadingBenchmark.hasPolicies()) {
      System.out.println("Reading is not measured: no folder " + ReadingBenchmark.FOLDER);
      return List.of();
    }
    Jmh measured = Jmh.run(ReadingBenchmark.class, rounds);
    String work = "the managed policies, read and written";
    return List.of(
        row(measured, work, "carillon", "the AWS SDK's", "awsSdk", "0.5"),
        row(measured, work, "carillon", "Jackson's tree", "jackson", "0.8"));
  }

  private static Row row(
      Jmh measured, String work, String id, String beside, String other, String bar) {
    return new Row(
        work,
        beside,
        Row.ratios(measured.times(id), measured.times(other)),
        bar,
        String.format(
            Locale.ROOT, "%,.0f / %,.0f bytes", measured.bytes(id), measured.bytes(other)));
  }
}
