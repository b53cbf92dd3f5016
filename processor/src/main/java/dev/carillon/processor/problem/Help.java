package dev.carillon.processor.problem;

/** What messages of the check end with, and sentences that several have. */
final class Help {

  /** The page of AWS's reference that lists the pages of all services. */
  static final String TABLES =
      "https://docs.aws.amazon.com/service-authorization/latest/reference/"
          + "reference_policies_actions-resources-contextkeys.html";

  static final String NONE = "";

  /** For a text: that it is one of IAM is a guess. */
  static final String TEXT =
      "\nAWS's tables: " + TABLES + "\nNot what it seems? @SuppressWarnings(\"carillon:%s\")";

  static final String MEANT = "\nMeant so? @SuppressWarnings(\"carillon:%s\")";

  static final String CEILING = " @MaxAccessLevel(%s) on %s allows no more than %s.";

  static final String NO_ARN = "\"%s\" is not an ARN: %s.";

  static final String DID_NOT_RUN =
      "Carillon's annotation processor did not run, and nothing was done for %s. Since Java 23"
          + " javac runs no processor";

  private Help() {}
}
