package dev.carillon.processor.problem;

import static dev.carillon.policy.finding.Severity.ERROR;
import static dev.carillon.policy.finding.Severity.SUGGESTION;
import static dev.carillon.policy.finding.Severity.WARNING;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.policy.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of everything that Carillon can say to javac. A constant is a message, and its name
 * the id that people search for and silence it by; where one mistake is told in several wordings,
 * those refer to the one that has the id. A mistake that IAM Access Analyzer documents has
 * Analyzer's code as its id, as in policies in JSON.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">IAM
 *     Access Analyzer policy check reference</a>
 */
public enum Message {

  // What is written as text, and what statements are built of

  INVALID_ACTION(ERROR, Help.TEXT, "\"%s\" is not an action of %s.%s"),
  PATTERN_OF_NO_ACTION(INVALID_ACTION, "\"%s\" matches no action of %s.%s"),
  NO_ACTION_AT_ALL(
      INVALID_ACTION,
      "\"%s\" is not an action: that is written service:Name, as in \"s3:GetObject\"."),
  REMOVED_ACTION(
      WARNING, Help.TEXT, "\"%s\" is deprecated: the reference read on %s does not list it."),
  UNKNOWN_DEPENDENT_ACTIONS(
      SUGGESTION,
      "The actions that \"%s\" depends on are not known, and so not added: AWS's reference has not"
          + " said so of any action since August 2026."),
  ACTION_LETTER_CASE(SUGGESTION, "AWS writes \"%s\" as \"%s\"; IAM accepts both."),
  INVALID_SERVICE_IN_ACTION(ERROR, Help.TEXT, "\"%s\": AWS has no service %s.%s"),
  INVALID_SERVICE_CONDITION_KEY(ERROR, Help.TEXT, "\"%s\" is not a condition key of %s.%s"),
  INVALID_GLOBAL_CONDITION_KEY(ERROR, Help.TEXT, "\"%s\" is not a global condition key of AWS.%s"),
  INVALID_ARN_RESOURCE(ERROR, Help.TEXT, "\"%s\": %s."),
  INVALID_ARN_PREFIX(ERROR, Help.TEXT, Help.NO_ARN),
  MISSING_ARN_FIELD(ERROR, Help.TEXT, Help.NO_ARN),
  MISSING_ARN_REGION(ERROR, Help.TEXT, "\"%s\": %s."),
  INVALID_PARTITION(ERROR, Help.TEXT, Help.NO_ARN),
  INVALID_ARN_REGION(ERROR, Help.TEXT, Help.NO_ARN),
  INVALID_ARN_ACCOUNT(ERROR, Help.TEXT, Help.NO_ARN),
  INVALID_SERVICE(ERROR, Help.TEXT, "\"%s\": AWS has no service %s.%s"),
  ARN_REGION_NOT_ALLOWED(ERROR, Help.TEXT, "\"%s\": %s."),
  ARN_ACCOUNT_NOT_ALLOWED(ERROR, Help.TEXT, "\"%s\": %s."),
  INVALID_MANAGED_POLICY(ERROR, Help.MEANT, "%s"),
  ACTION_DOES_NOT_TAKE_RESOURCE(ERROR, "%s."),
  RESOURCE_NAMED_IN_VAIN(
      ACTION_DOES_NOT_TAKE_RESOURCE, "no action of this statement takes \"%s\": %s."),
  REQUIRED_TYPE_NOT_NAMED(ERROR, "%s"),
  STAR_AS_ARN(ERROR, "\"*\" is not an ARN: for every resource call onAllResources()."),
  PATTERN_OF_OTHER_SERVICE(INVALID_ACTION, Help.NONE, Help.OTHER_SERVICE),
  CONDITION_TWICE(ERROR, Help.TWICE),
  RESULT_NOT_USED(WARNING, Help.MEANT, Help.UNUSED),
  ACCESS_LEVEL_ABOVE_CEILING(ERROR, Help.MEANT, "%s has the access level %s." + Help.CEILING),
  PATTERN_ABOVE_CEILING(
      ACCESS_LEVEL_ABOVE_CEILING, "%s stands for %s with the access level %s%s." + Help.CEILING),
  SELECTION_ABOVE_CEILING(
      ACCESS_LEVEL_ABOVE_CEILING, "this selects actions with the access level %s." + Help.CEILING),
  UNKNOWN_SUPPRESSION(WARNING, "\"%s\" silences nothing: Carillon has no message of this name.%s"),

  // What code calls of AWS's SDK

  CALL_ABOVE_CEILING(
      ACCESS_LEVEL_ABOVE_CEILING,
      "the operation %s needs %s%s, which has the access level %s." + Help.CEILING),
  CALL_OF_UNKNOWN_LEVEL(
      ACCESS_LEVEL_ABOVE_CEILING,
      "the operation %s needs %s%s, and its access level is not known." + Help.CEILING),
  ACTION_NOT_GRANTED(ERROR, Help.MEANT, "%s needs %s%s, which %s %s."),
  GRANT_NOT_READ(SUGGESTION, Help.MEANT, "%s needs %s%s, which no text of %s grants. %s"),
  GRANTED_NOT_CALLED(
      SUGGESTION, Help.MEANT, "\"%s\" is granted to %s, but no code in it needs this."),
  CALL_NOT_KNOWN(
      SUGGESTION,
      Help.MEANT,
      "this call is not checked, because it is not known which actions it needs: %s."),
  CALLS_NOT_CHECKED(
      WARNING,
      "calls of the AWS SDK in %s are not checked: a plugin of javac checks them, and this compiler"
          + " runs no such plugins. `carillon-catalog required` checks them in class files."),
  POLICIES_OF_CALLS_ELSEWHERE(
      WARNING,
      "the option -A%s names \"%s\", but the check of calls does not get this option, and looks for"
          + " the files of @GrantedBy elsewhere. Write policies = %s into carillon.properties."),

  // Options and catalogs

  BAD_OPTION(ERROR, "%s: there is no option %s; the options are %s."),
  OPTION_WITHOUT_VALUE(BAD_OPTION, "%s: %s has no value."),
  OPTION_TWICE(BAD_OPTION, "%s: the option %s is there twice. Write it once."),
  BAD_LEVEL(BAD_OPTION, "%s: %s=%s is not one of %s."),
  BAD_RELEASE(BAD_OPTION, "%s: updated-from=%s is no release, such as 0.1.0."),
  UNREADABLE_OPTIONS(
      BAD_OPTION,
      "%s cannot be read; it must be a Java properties file in UTF-8, with / in paths."),
  MISPLACED_OPTIONS(
      WARNING, "%s is not read: it has to be in a folder above, beside pom.xml or build.gradle."),
  NO_CATALOG_FOLDER(
      ERROR,
      "%s names the folder \"%s\", but there is no such folder. It takes a folder of"
          + " catalogs, each in a file <service>.json."),
  EMPTY_CATALOG_FOLDER(
      WARNING,
      "%s names the folder \"%s\", but there is no catalog in it (<service>.json), so those that come"
          + " with Carillon are used."),
  STALE_ENUM(
      WARNING,
      "%s was generated from another catalog than the one in %s. Compile its package again; until"
          + " then checks use what the enum knows.\n%s"),
  UNREADABLE_CATALOG(ERROR, "The catalog of \"%s\" cannot be read:%s"),
  UNREADABLE_CATALOGS(UNREADABLE_CATALOG, "%s names a folder that cannot be used:%s"),
  UNREADABLE_CATALOG_FOR_FILES(
      UNREADABLE_CATALOG,
      "Policy files are checked against the catalogs that come with Carillon, because a catalog"
          + " cannot be read:%s"),
  UNREADABLE_BASELINE(ERROR, "The baseline cannot be used: %s"),
  FINDINGS_RECORDED(
      WARNING,
      "carillon.properties has record = %s: findings are written there instead of being reported."
          + " Delete the line once you have run `carillon-catalog check --write-baseline --recorded`."),
  ACCEPTED_NOT_FOUND(
      SUGGESTION, "%s accepts %s here, but that is no longer found, or it has changed."),

  // Builds

  VERSIONS_DIFFER(ERROR, Help.VERSIONS),
  PROCESSOR_DID_NOT_RUN(
      ERROR,
      Help.DID_NOT_RUN
          + " that is merely on the class path, and -proc:none turns all off. Leave -proc:none out, and"
          + " name carillon-processor on the processor path.%s"),
  PROCESSOR_MAY_BE_OFF(
      PROCESSOR_DID_NOT_RUN,
      Help.MEANT,
      Help.DID_NOT_RUN
          + " that is merely on the class path. Name carillon-processor on the processor path.%s"),
  PROCESSOR_WAS_LEFT_OUT(
      PROCESSOR_DID_NOT_RUN,
      Help.MEANT,
      "other annotation processors ran, Carillon's did not, and nothing was done for %s. Either"
          + " another one claims all annotations, or -processor (in Maven <annotationProcessors>)"
          + " names only others: leave this option out, or add %s to it."),

  // @IamActions

  NO_SERVICE(ERROR, "%s names no service. Name at least one by its prefix, as in %s(\"chime\")."),
  UNKNOWN_SERVICE(ERROR, "\"%s\" is not a service that Carillon knows. %s"),
  SERVICE_NAMED_TWICE(ERROR, "\"%s\" is named twice. Name each service once."),
  SERVICE_NAMED_ELSEWHERE(
      SERVICE_NAMED_TWICE,
      "\"%s\" is named by @IamActions on %s, too. Name each service once in a package."),
  TYPE_EXISTS(
      ERROR,
      "\"%s\" would generate %s, but your sources already have a type %s. Rename yours, or put"
          + " @IamActions on another package. If Carillon generated it, leave the folder of what is"
          + " generated out of the sources."),
  SAME_TYPE_NAME(
      ERROR,
      "\"%s\" and \"%s\" would both generate %s. Put one of them into @IamActions of another"
          + " package."),
  NO_ACTIONS(ERROR, "The catalog of \"%s\" has no action to generate."),
  TOO_MANY_ACTIONS(
      ERROR,
      "\"%s\" has %s actions, too many for one enum: its initializer would take about %s bytes, and"
          + " javac refuses more than 65535 (Carillon stops at %s). Give a catalog with fewer"
          + " actions, by -Acarillon.catalogs."),
  TOO_MANY_MEMBERS(
      ERROR,
      "\"%s\" would make %s members of %s, too many for one class: javac refuses more than 65535"
          + " bytes of initializer or entries in its constant pool (Carillon stops at %s). %s is"
          + " left out. Give a catalog with fewer, by -Acarillon.catalogs."),
  CANNOT_WRITE(ERROR, "%s cannot be generated: %s"),

  // @PolicyFile

  NO_POLICY_FILE(
      ERROR, "@%s names no file. Name at least one, as in \"policies/meeting-host.json\"."),
  NO_SOURCE_ROOT(
      ERROR,
      "Carillon cannot tell in which source root this Java file lies, and so not where to look for"
          + " policy files. Name the folder: -A%s=DIR."),
  NO_SOURCE_ROOT_OF_CALLS(
      WARNING,
      "Carillon cannot tell in which source root this Java file lies, and so not where the files of"
          + " @GrantedBy are: what they grant is not checked."),
  NO_POLICY_FOLDER(
      ERROR, "%s names the folder \"%s\" for policy files, but there is no such folder."),
  POLICY_FILE_NOT_FOUND(ERROR, "there is no policy file \"%s\" in %s.%s"),
  NO_POLICY_IN_FOLDER(
      POLICY_FILE_NOT_FOUND, "the folder \"%s\" in %s has no file whose name ends in .json."),
  UNREADABLE_POLICY_FILE(ERROR, "%s"),
  NO_POLICY_DOCUMENT(
      UNREADABLE_POLICY_FILE,
      "%s is no policy document; expected a JSON object with \"Statement\"."),
  POLICY_FILE_OUTSIDE(
      ERROR,
      "\"%s\" leads out of the folder of policy files. Write a relative path without ..; to use"
          + " another folder, name it by -Acarillon.policies=DIR."),
  BAD_PLACEHOLDER(
      ERROR,
      "\"%s\" gives no placeholder a value. Write the name, = and the value, as in"
          + " \"bucket=acme-reports\"."),
  PLACEHOLDER_TWICE(BAD_PLACEHOLDER, "\"%s\" gives a placeholder a second value. Give it one."),
  POLICY_CLASS_NAME(
      ERROR,
      "\"%s\" gives no class name. Name the file with letters from A to Z, digits and hyphens, a"
          + " letter first, as in meeting-host.json."),
  SAME_POLICY_CLASS(
      ERROR,
      "\"%s\" and \"%s\" would both generate %s. Rename one, or name it in @PolicyFile of another"
          + " package."),
  POLICY_FILE_NAMED_TWICE(
      ERROR, "\"%s\" is named on %s too, and would generate %s twice. Name it once in a package."),
  POLICY_CLASS_EXISTS(
      ERROR,
      "\"%s\" would generate %s, but your sources already have a type %s. Rename one of them."),
  POLICY_FILE_TOO_LONG(
      ERROR,
      "the document has %s bytes as a constant of a class, but Java allows %s. The longest policy"
          + " that AWS accepts has 32768 characters without white space."),
  FILE_ABOVE_CEILING(
      ACCESS_LEVEL_ABOVE_CEILING,
      Help.NONE,
      "%s." + Help.CEILING + "\nIntended? Name the file outside of it, or raise the level there."),
  TEXT_ABOVE_CEILING(ACCESS_LEVEL_ABOVE_CEILING, "%s." + Help.CEILING),
  MORE_FINDINGS(SUGGESTION, "and %s more findings in this file."),

  // Carillon's own faults

  INTERNAL_ERROR(
      ERROR,
      "Carillon itself failed; your code is not to blame. Please report this to Carillon's issue"
          + " tracker, with the lines that follow.\n%s"),
  CHECK_IS_OFF(
      INTERNAL_ERROR,
      "the check of IAM text failed and is off for the rest of this compilation: %s");

  private final Severity severity;
  private final @Nullable Message sameAs;
  private final String help;
  private final String format;

  Message(Severity severity, String format) {
    this(severity, Help.NONE, format);
  }

  Message(Severity severity, String help, String format) {
    this.severity = severity;
    this.sameAs = null;
    this.help = help;
    this.format = format;
  }

  Message(Message sameAs, String format) {
    this(sameAs, sameAs.help, format);
  }

  Message(Message sameAs, String help, String format) {
    this.severity = sameAs.severity;
    this.sameAs = sameAs;
    this.help = help;
    this.format = format;
  }

  /** Returns what to search for and to silence it by: the name of the mistake. */
  public String id() {
    return sameAs == null ? name() : sameAs.name();
  }

  /** Returns how many values the message has. */
  int count() {
    return format.split("%s", -1).length - 1;
  }

  /**
   * Fills in the message. A {@code String} is in one line; what has lines is of another type.
   *
   * @throws IllegalArgumentException if the message has another number of values
   */
  public Problem of(Object... values) {
    if (values.length != count()) {
      throw new IllegalArgumentException(name() + " takes " + count() + " values");
    }
    Object[] inLine =
        Arrays.stream(values)
            .map(value -> value instanceof String one ? PrintedText.inLine(one) : value)
            .toArray();
    String text = String.format(Locale.ROOT, format, inLine);
    return Problem.of(id(), severity, text).helping(help).acceptedById(AcceptedAs.isById(id()));
  }
}
