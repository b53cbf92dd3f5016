package dev.carillon.catalog.template;

import dev.carillon.internal.pattern.Placeholders;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ARNs of resources that a template makes: which form {@code Fn::GetAtt} or {@code Ref} gives
 * is told by the resource's type, and only the name is left to the deployment.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html">
 *     Return values of resource types</a>
 */
public final class TemplateArns {

  /**
   * How attributes are called that are no ARNs; the id of a role, user or account can be a
   * principal.
   */
  private static final Pattern NO_ARN =
      Pattern.compile("((?<!Role|User|Account|Owner)Id|Name|Url|URL|Uri)$");

  /** What a stack in the stack gives can be anything, whatever it is called. */
  private static final String OUTPUTS = "Outputs.";

  private static final String QUEUE_URL = ".QueueUrl";

  /** What has a name that begins like no other. */
  private static final String ALIAS = "AWS::KMS::Alias";

  /** The member of a principal that is the id of an account. */
  private static final String CANONICAL = "CanonicalUser";

  private TemplateArns() {}

  /**
   * Returns a text that begins with a reference as it is written, if what is referred to is no ARN:
   * a name where an attribute has the ARN, an attribute that is called a name or an address, or one
   * that there is not, as the case of its letters counts.
   *
   * @param member where the text stands: for a {@code CanonicalUser} an id is right that is no ARN
   */
  public static Optional<String> named(String text, String member, Map<String, String> types) {
    String name = name(text);
    if (member.equals(CANONICAL) && name.endsWith(".S3CanonicalUserId")) {
      return Optional.empty();
    }
    String type = type(name, types);
    String attribute = attribute(name);
    return (attribute.equals(Functions.REF)
            ? TemplateTypes.givesName(type)
            : isNoArn(type, attribute))
        ? Optional.of(called(text))
        : Optional.empty();
  }

  /**
   * Returns a text that begins with a reference, with an id such as that gives in its place; empty
   * if it gives none.
   */
  static Optional<String> withId(String text, Map<String, String> types) {
    String name = name(text);
    return TemplateTypes.id(type(name, types), attribute(name)).map(id -> id + behind(text));
  }

  /** Returns a text that begins with a reference as a function that gives that is called. */
  static String called(String text) {
    String name = name(text);
    boolean isRef = attribute(name).equals(Functions.REF);
    return (isRef ? "!Ref " : "!GetAtt ") + name + behind(text);
  }

  private static String name(String text) {
    return text.substring(2, Math.max(2, text.indexOf('}')));
  }

  private static String behind(String text) {
    return text.substring(text.indexOf('}') + 1);
  }

  private static String type(String name, Map<String, String> types) {
    return types.getOrDefault(name.split("\\.", 2)[0], "");
  }

  private static String attribute(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? Functions.REF : name.substring(dot + 1);
  }

  private static boolean isNoArn(String type, String attribute) {
    if (attribute.startsWith(OUTPUTS)) {
      return false;
    }
    boolean isName =
        NO_ARN.matcher(type + '.' + attribute).find()
            && !TemplateTypes.givesArn(type, attribute)
            && (TemplateTypes.haveArn(type) || TemplateTypes.givesName(type));
    return isName || TemplateTypes.isInOtherCase(type, attribute) || TemplateTypes.giveNoArn(type);
  }

  /**
   * Returns an ARN, for references to buckets their names, as such a name is the whole resource,
   * and for those that give the URL of a queue a URL, which is in no ARN.
   */
  public static String withNames(String arn, Map<String, String> types) {
    return !arn.startsWith("arn:")
        ? arn
        : Placeholders.IN_FORMAT
            .matcher(arn)
            .replaceAll(
                variable ->
                    Matcher.quoteReplacement(
                        given(variable.group(1), types).orElse(variable.group())));
  }

  private static Optional<String> given(String name, Map<String, String> types) {
    String id = name.endsWith(QUEUE_URL) ? name.replace(QUEUE_URL, "") : name;
    String lower = madeUp(id);
    return switch (types.getOrDefault(id, "")) {
      case ALIAS -> Optional.of("alias/" + lower);
      case "AWS::S3::Bucket" -> id.equals(name) ? Optional.of(lower) : Optional.empty();
      case "AWS::SQS::Queue" -> Optional.of("https://sqs.amazonaws.com/" + lower);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the ARN that a name stands for, as far as it is known.
   *
   * @param name what is named: {@code "Topic"}, {@code "Bucket.Arn"}
   * @param types the types of the template's resources, by their logical ids
   */
  public static Optional<String> of(String name, Map<String, String> types) {
    String id = name.split("\\.", 2)[0];
    String type = type(name, types);
    return TemplateTypes.form(type, attribute(name))
        .map(form -> written(form, id, TemplateTypes.areOfOneWord(type)));
  }

  /** Returns whether a name stands for that of each resource of a type. */
  static boolean isNameMadeUp(String type) {
    return TemplateTypes.areOfOneWord(type) || type.equals(ALIAS);
  }

  /** Returns the name that stands for that of a resource. */
  static String madeUp(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static String written(String form, String id, boolean isOfOneWord) {
    int name = form.indexOf('?');
    String named =
        isOfOneWord && name >= 0
            ? form.substring(0, name) + madeUp(id) + form.substring(name + 1)
            : form;
    return "arn:${AWS::Partition}:"
        + named
            .replace(":R:", ":${AWS::Region}:")
            .replace(":A:", ":${AWS::AccountId}:")
            .replace("?", "${" + id + '}');
  }
}
