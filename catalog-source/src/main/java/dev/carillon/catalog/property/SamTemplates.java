package dev.carillon.catalog.property;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.template.TemplateTypes;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that policy templates of SAM are given: the rows of {@code templates.txt}. SAM refuses
 * a template that lacks one, and puts a name into an ARN as it is.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html">
 *     Policy template list</a>
 */
final class SamTemplates {

  private static final String ARN = "arn:";
  private static final String SLASH = "/";

  /** A type of which Ref gives an address. */
  private static final String QUEUE = "AWS::SQS::Queue";

  private static final Set<String> ADDRESSES = Set.of("Ref", "QueueUrl");

  private static final String WITHOUT_SLASH = "SSMParameterReadPolicy";
  private static final String WITH_SLASH = "SSMParameterWithSlashPrefixReadPolicy";

  /** The placeholders of each template. */
  private static final Map<String, List<String>> PLACEHOLDERS = new HashMap<>();

  static {
    FactRows.read(SamTemplates.class, "templates.txt", SamTemplates::add);
  }

  private SamTemplates() {}

  private static void add(Row row) {
    boolean needs = row.text(0).equals("needs");
    row.words(needs ? 2 : 1)
        .forEach(name -> PLACEHOLDERS.put(name, needs ? row.words(1) : List.of()));
  }

  /** Returns the names of the templates. */
  static Set<String> names() {
    return PLACEHOLDERS.keySet();
  }

  /**
   * Returns what is wrong with the values of a template.
   *
   * @param template the object with the values, called as the template is
   * @param types the types of the resources around it, by their logical ids
   */
  static List<Finding> wrong(Element template, Map<String, String> types) {
    List<Finding> found = new ArrayList<>();
    for (String placeholder : PLACEHOLDERS.getOrDefault(template.name(), List.of())) {
      template
          .member(placeholder)
          .ifPresentOrElse(
              value ->
                  Values.alternatives(value)
                      .flatMap(one -> wrong(template.name(), one, placeholder, types))
                      .forEach(found::add),
              () -> found.add(missing(template, placeholder)));
    }
    return found;
  }

  private static Finding missing(Element template, String placeholder) {
    List<String> others = new ArrayList<>(template.names());
    others.removeAll(PLACEHOLDERS.getOrDefault(template.name(), List.of()));
    return Values.finding(
        Check.INVALID_POLICY_ELEMENT,
        template,
        template.name()
            + " needs a value for "
            + placeholder
            + (others.isEmpty() ? "." : ", and takes none for " + Values.named(others) + '.'));
  }

  private static Stream<Finding> wrong(
      String template, Element value, String placeholder, Map<String, String> types) {
    String text = value.isString() ? value.text() : value.text("Fn::Sub");
    Reference reference = Reference.of(value);
    String written = text.isEmpty() ? reference.written() : '"' + text + '"';
    String type = types.getOrDefault(reference.id(), "");
    return slash(template, value, text)
        .or(
            () ->
                placeholder.endsWith("Arn")
                    ? ofArn(value, reference, type, placeholder, written)
                    : ofName(value, text, reference, type, placeholder, written))
        .stream();
  }

  private static Optional<Finding> ofArn(
      Element value, Reference reference, String type, String placeholder, String written) {
    boolean isText = value.isString() && !Values.isOpen(value) && !value.text().contains("*");
    return (isText && !value.text().startsWith(ARN))
            || (reference.isRef() && TemplateTypes.givesName(type))
        ? finding(value, written + " is no ARN, which " + placeholder + " has to be.")
        : Optional.empty();
  }

  private static Optional<Finding> ofName(
      Element value,
      String text,
      Reference reference,
      String type,
      String placeholder,
      String written) {
    boolean isAddress =
        text.startsWith("https://")
            || (type.equals(QUEUE) && ADDRESSES.contains(reference.attribute()));
    return isAddress || text.startsWith(ARN) || TemplateTypes.givesArn(type, reference.attribute())
        ? finding(
            value,
            written
                + " is "
                + (isAddress ? "a URL" : "an ARN")
                + ", and SAM puts what "
                + placeholder
                + " is into an ARN. Write the name or id alone"
                + (reference.id().isEmpty()
                    ? "."
                    : reference.isRef() ? ", as an attribute gives it." : ", as Ref gives it."))
        : Optional.empty();
  }

  /** Of two templates for parameters one puts a slash in front of the name. */
  private static Optional<Finding> slash(String template, Element value, String text) {
    if (template.equals(WITHOUT_SLASH) && text.startsWith(SLASH)) {
      return finding(
          value,
          "SAM puts a slash in front of \""
              + text
              + "\", which has one. Leave it out, or take "
              + WITH_SLASH
              + '.');
    }
    return template.equals(WITH_SLASH)
            && !text.isEmpty()
            && Character.isLetterOrDigit(text.charAt(0))
            && !text.startsWith(ARN)
        ? finding(
            value,
            "SAM puts no slash in front of \""
                + text
                + "\". Begin it with one, or take "
                + WITHOUT_SLASH
                + '.')
        : Optional.empty();
  }

  private static Optional<Finding> finding(Element value, String message) {
    return Optional.of(Values.finding(Check.DATA_TYPE_MISMATCH, value, message));
  }
}
