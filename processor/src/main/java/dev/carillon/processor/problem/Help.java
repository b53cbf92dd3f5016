package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import java.util.Optional;

/** What javac prints below messages, and sentences that several have. */
public final class Help {

  private static final String CHECKS =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
          + "access-analyzer-reference-policy-checks.html";

  /** The page of AWS's reference that lists the pages of all services. */
  public static final String TABLES =
      "https://docs.aws.amazon.com/service-authorization/latest/reference/"
          + "reference_policies_actions-resources-contextkeys.html";

  static final String NONE = "";

  /** For a text: that it is one of IAM is a guess. */
  static final String TEXT =
      "\nAWS's tables: " + TABLES + "\nFalse alarm? @SuppressWarnings(\"carillon:%s\")";

  static final String MEANT = "\nIntended? @SuppressWarnings(\"carillon:%s\")";

  static final String CEILING = " @MaxAccessLevel(%s) on %s allows no more than %s.";

  static final String OTHER_SERVICE =
      "\"%s\" is not a pattern of %s actions. AwsStatement takes those of all services.";

  static final String NO_ARN = "\"%s\" is not an ARN: %s.";

  static final String TWICE =
      "two conditions compare %s by %s. If any of the values may match, give all to one condition.";

  static final String UNUSED =
      "%s(…) changes nothing here: it returns something new, which is not used.";

  static final String DID_NOT_RUN =
      "Carillon's annotation processor did not run, and nothing was done for %s. Since Java 23"
          + " javac runs no processor";

  static final String VERSIONS =
      "carillon-processor has the version %s, but carillon-annotations has the version %s%s. Code"
          + " that is generated for one version need not work with another. Give both the same"
          + " version:"
          + "\n  Maven: ${carillon.version} in the dependency and in <annotationProcessorPaths>. If a"
          + " library brings another version (mvn dependency:tree -Dincludes=dev.carillon), import"
          + " carillon-bom in <dependencyManagement>."
          + "\n  Gradle: the same version in implementation and annotationProcessor.";

  private Help() {}

  /** Returns what is printed below a finding in a policy file. */
  static String inFile(Problem finding) {
    String accepted = finding.acceptedAs();
    String way =
        finding.isAcceptedById() ? "ignore = Check." + accepted : "accept = \"" + accepted + '"';
    return accepted.isEmpty()
        ? ""
        : "\nAWS's checks: " + CHECKS + "\nIntended? @PolicyFile(…, " + way + ")";
  }

  /**
   * Returns a problem with the address of a page in the place of that of all of AWS's tables; where
   * no page is known, or the problem names one already, just the same.
   */
  public static Problem seeing(Optional<String> page, Problem problem) {
    return page.map(address -> problem.helping(problem.help().replace(TABLES, address)))
        .orElse(problem);
  }
}
