package dev.carillon.catalog.cli.run;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a program is run with, and its code does not say: resources, and the partition of AWS. */
public final class RunOptions {

  @Option(
      names = "--resource",
      paramLabel = "ARN",
      description =
          "Use this ARN where the code names no resource of its type. Several of one type count"
              + " together.")
  private List<String> resources = List.of();

  @Option(
      names = "--partition",
      paramLabel = "NAME",
      description =
          "Where the program runs: aws-us-gov, aws-cn or another partition. Default: that of each"
              + " --resource, else the only one that the code names, else aws.")
  private @Nullable String partition;

  /** Returns the ARNs of the resources. */
  public List<String> resources() {
    return resources;
  }

  /** Reads what code calls that is run so. */
  public CalledActions read(List<Path> places, CatalogStore known) throws ProblemsException {
    for (String arn : resources) {
      requireArn(arn);
    }
    if (partition == null) {
      return CalledActions.in(places, known, resources);
    }
    try {
      return CalledActions.in(places, known, resources, partition);
    } catch (IllegalArgumentException e) {
      throw new Problems("--partition").fatal(String.valueOf(e.getMessage()));
    }
  }

  private static void requireArn(String arn) throws ProblemsException {
    if (arn.equals("*")) { // As Resource it is right; here it says nothing.
      throw new Problems("--resource")
          .fatal("\"*\" is no ARN; it stands anyway for what the code does not name");
    }
    if (arn.contains("<")) {
      throw new Problems("--resource")
          .fatal('"' + arn + "\" lacks a name: write it in place of <...>");
    }
    Optional<Fault> fault = ArnShape.fault(arn);
    if (fault.isPresent()) {
      throw new Problems("--resource").fatal('"' + arn + "\" is no ARN: " + fault.get().message());
    }
  }
}
