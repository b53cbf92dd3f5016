package dev.carillon.catalog.form;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a policy or a template is written in; the names of files say it. */
public enum DocumentForm {
  /** What IAM takes, and what the CDK writes. */
  JSON,

  /** What templates are written in by hand. */
  YAML;

  /** What JSON with a policy has, or a configuration of Terraform. */
  private static final Pattern OF_POLICY =
      Pattern.compile(
          "\"(?:(?:Statement|Effect)\"|(?:resource|data)\"\\s*:\\s*[{\\[]\\s*(?:\\{\\s*)?\"aws_)");

  private static final Pattern JSON_START = Pattern.compile("\\s*[{\\[]");

  /** CloudFormation's own ending, for either form. */
  private static final String EITHER = ".template";

  /**
   * The names of files that a generator of code makes other files of: {@code index.ts.template}.
   */
  private static final Pattern OF_CODE =
      Pattern.compile(".*\\.(?:[cm]?[jt]sx?|py|tf|java|kt|go|rb|cs|sh|md|html)\\.template");

  /** What the names of files end with that are in Terraform's own language, which is not read. */
  public static final String TERRAFORM = ".tf";

  /** What the names of files of some form end with. */
  public static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", EITHER, ".tfstate");

  /**
   * Returns the form of a file.
   *
   * @param name the file's name
   * @param text what it says, which decides where the name says neither
   */
  public static DocumentForm of(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isYaml =
        lower.endsWith(".yaml")
            || lower.endsWith(".yml")
            || (lower.endsWith(EITHER) && !text.stripLeading().startsWith("{"));
    return isYaml ? YAML : JSON;
  }

  /**
   * Returns the form of a text within a document that may have a policy; empty if there can be
   * none.
   */
  public static Optional<DocumentForm> ofText(String text) {
    boolean isLikely = text.contains("\"Statement\"") || text.contains("\"Effect");
    if (JSON_START.matcher(text).lookingAt()) {
      return isLikely || text.contains("\"2012-10-17\"") ? Optional.of(JSON) : Optional.empty();
    }
    boolean isYaml = text.indexOf('\n') >= 0 && (isLikely || YAML.mayHavePolicy(text));
    return isYaml ? Optional.of(YAML) : Optional.empty();
  }

  /**
   * Returns what a file says that is to have a policy.
   *
   * @param name the file's name
   * @throws ProblemsException if it is Terraform's own language, or not of the form of its name
   */
  public static JsonValue read(String name, String text) throws ProblemsException {
    DocumentForm form = of(name, text);
    try {
      refuseTerraform(name);
      return form.read(text);
    } catch (JsonFault e) {
      throw new Problems(name).fatal(e.line(), e.column(), "not " + form + ": " + e.problem());
    }
  }

  /**
   * Refuses a file that somebody names, if it is in Terraform's own language.
   *
   * @throws ProblemsException if it is
   */
  public static void refuseTerraform(String name) throws ProblemsException {
    if (name.endsWith(TERRAFORM)) {
      throw new Problems(name)
          .fatal(
              "is in Terraform's own language, which is not read; check what terraform show -json"
                  + " prints of a plan");
    }
  }

  /**
   * Returns what a text says.
   *
   * @throws JsonFault if it is not of this form
   */
  public JsonValue read(String text) {
    return this == JSON ? JsonReader.read(text, most()) : YamlReader.read(text);
  }

  /**
   * Returns whether a file that nobody named is read. What makes code is not, and what is longer
   * than a policy or template only if it has what statements stand under, or a resource of
   * Terraform.
   */
  public static boolean isWorthReading(String name, String text) {
    return !OF_CODE.matcher(name.toLowerCase(Locale.ROOT)).matches()
        && (text.length() <= JsonReader.MAX_LENGTH
            || text.contains("Statement")
            || text.contains("\"aws_"));
  }

  /** Returns how long a text may be: what Terraform and AWS's command line print can be long. */
  private int most() {
    return this == JSON ? FileText.MAX_BYTES : JsonReader.MAX_LENGTH;
  }

  /**
   * Returns whether a text of this form that cannot be read may have been meant as a policy or as a
   * template with one.
   */
  public boolean mayHavePolicy(String text) {
    boolean has =
        switch (this) {
          case JSON -> OF_POLICY.matcher(text).find();
          case YAML ->
              (text.contains("Statement") && text.contains("AWS::"))
                  || (text.contains("Effect:") && text.contains("Action:"));
        };
    return has && text.length() <= most();
  }
}
