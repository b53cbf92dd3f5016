package dev.carillon.catalog.template;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code Ref} and {@code Fn::GetAtt} give of a resource, by its type: the rows of {@code
 * listed.txt} and {@code told.txt}. Of what these do not have, nothing is known.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html">
 *     Resource types and their return values</a>
 */
public final class TemplateTypes {

  /** The forms of ARNs by what gives them, empty where the form is not known. */
  private static final Map<String, String> ARNS = new HashMap<>();

  /** What gives ARNs, by the same in lower case. */
  private static final Map<String, String> WRITTEN = new HashMap<>();

  /** Types of which an attribute gives an ARN. */
  private static final Set<String> WITH_ATTRIBUTE = new HashSet<>();

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> WITHOUT_ARN = new HashSet<>();

  /** What ids look like, by what gives them. */
  private static final Map<String, String> IDS = new HashMap<>();

  /** Types in whose ARNs the name is one word. */
  private static final Set<String> OF_ONE_WORD = new HashSet<>();

  static {
    FactRows.read(TemplateTypes.class, "listed.txt", TemplateTypes::add);
    FactRows.read(TemplateTypes.class, "told.txt", TemplateTypes::add);
  }

  private TemplateTypes() {}

  private static void add(Row row) {
    for (String named : row.words(1)) {
      switch (row.text(0)) {
        case "arn" -> addArn(named, row.text(2));
        case "name" -> NAMES.add(named);
        case "id" -> addId(named, row.text(2));
        case "none" -> WITHOUT_ARN.add(named);
        case "open" -> forget(named);
        case "word" -> OF_ONE_WORD.add(named);
        default -> throw new IllegalArgumentException("no kind of row: " + row.text(0));
      }
    }
  }

  private static void forget(String giving) {
    NAMES.remove(giving);
    ARNS.remove(giving);
  }

  private static void addArn(String giving, String form) {
    NAMES.remove(giving);
    ARNS.put(giving, form);
    WRITTEN.put(giving.toLowerCase(Locale.ROOT), giving);
    int dot = giving.indexOf('.');
    if (dot >= 0) {
      WITH_ATTRIBUTE.add(giving.substring(0, dot));
    }
  }

  private static void addId(String giving, String example) {
    NAMES.add(giving);
    IDS.put(giving, example);
  }

  private static String giving(String type, String attribute) {
    return attribute.equals(Functions.REF) ? type : type + '.' + attribute;
  }

  /**
   * Returns whether a function gives an ARN.
   *
   * @param type the type of the resource: {@code "AWS::SNS::Topic"}
   * @param attribute the attribute that {@code Fn::GetAtt} names, or {@code Ref}
   */
  public static boolean givesArn(String type, String attribute) {
    return ARNS.containsKey(giving(type, attribute));
  }

  /**
   * Returns the form of the ARN that a function gives, without the partition; empty where it is not
   * known.
   *
   * @see #givesArn
   */
  static Optional<String> form(String type, String attribute) {
    return Optional.ofNullable(ARNS.get(giving(type, attribute))).filter(form -> !form.isEmpty());
  }

  /**
   * Returns an id as a function gives it, also of a parameter; empty if it gives something else.
   */
  static Optional<String> id(String type, String attribute) {
    return Optional.ofNullable(IDS.get(giving(type, attribute)));
  }

  /** Returns whether the name in the ARNs of a type is one word, whatever it is. */
  static boolean areOfOneWord(String type) {
    return OF_ONE_WORD.contains(type);
  }

  /** Returns whether {@code Ref} gives a name or an id of a resource, which is no ARN. */
  public static boolean givesName(String type) {
    return NAMES.contains(type) || WITHOUT_ARN.contains(type);
  }

  /** Returns whether nothing gives an ARN of a resource, neither Ref nor any attribute. */
  static boolean giveNoArn(String type) {
    return WITHOUT_ARN.contains(type);
  }

  /** Returns whether some attribute gives an ARN of a resource. */
  static boolean haveArn(String type) {
    return WITH_ATTRIBUTE.contains(type);
  }

  /** Returns whether an attribute gives an ARN, if it is written with other capital letters. */
  static boolean isInOtherCase(String type, String attribute) {
    String giving = giving(type, attribute);
    String written = WRITTEN.get(giving.toLowerCase(Locale.ROOT));
    return written != null && !written.equals(giving) && !ARNS.containsKey(giving);
  }
}
