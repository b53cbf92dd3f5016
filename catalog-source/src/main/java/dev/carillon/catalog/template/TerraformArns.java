package dev.carillon.catalog.template;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.validation.view.Element;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What references to resources of Terraform give, where a policy names something by its ARN: the
 * rows of {@code terraform.txt}. Of what these do not have, nothing is known.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/references">
 *     References to named values</a>
 */
public final class TerraformArns {

  /** A placeholder for a resource, or for one of several, and for one of its attributes. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{((aws_\\w+)\\.([\\w-]+(?:\\[[\\w.-]+]|\\.[\\w-]+)?))\\.([a-z_]+)}");

  /** What has to name by an ARN: elements, keys, a member of principals. */
  private static final Pattern OF_ARNS =
      Pattern.compile("Resource|NotResource|AWS|(?i:aws:(?:Source|Principal)Arn)");

  /** The ARN of a bucket by its name. */
  private static final Pattern OF_BUCKET =
      Pattern.compile("arn:[^:]*:s3:::\\$\\{(aws_s3_bucket\\.[^{}]+)\\.(?:bucket|id)}");

  /** What gives the URL of a queue. */
  private static final Set<String> URLS = Set.of("aws_sqs_queue.id", "aws_sqs_queue.url");

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

  /** The forms of ARNs by what gives them, empty for what gives no ARN. */
  private static final Map<String, Form> FORMS = new HashMap<>();

  /**
   * A form of ARNs.
   *
   * @param isOfOneWord whether the name in them is one word, whatever it is
   */
  private record Form(String text, boolean isOfOneWord) {}

  static {
    FactRows.read(TerraformArns.class, "terraform.txt", TerraformArns::add);
  }

  /** Whether names may be made up, with which a denial does not cover what it should not. */
  private final boolean allows;

  private TerraformArns(boolean allows) {
    this.allows = allows;
  }

  private static void add(Row row) {
    String given = row.text(1);
    int dot = given.indexOf('.');
    String type = dot < 0 ? given : given.substring(0, dot);
    Form form =
        given.startsWith("AWS::")
            ? new Form(
                TemplateTypes.form(type, dot < 0 ? TemplateTypes.REF : given.substring(dot + 1))
                    .orElseThrow(() -> new IllegalArgumentException("no form: " + given)),
                TemplateTypes.areOfOneWord(type))
            : new Form(given, false);
    row.words(2).forEach(attribute -> FORMS.put(row.text(0) + '.' + attribute, form));
    row.words(3)
        .forEach(attribute -> FORMS.put(row.text(0) + '.' + attribute, new Form("", false)));
  }

  /** Returns a policy with what its references give, as far as that is known. */
  public static JsonValue given(JsonValue policy) {
    boolean allows =
        new Element("", policy)
            .statements().stream().allMatch(one -> one.text("Effect").equals("Allow"));
    return new TerraformArns(allows).in(policy, false);
  }

  private JsonValue in(JsonValue value, boolean isOfArns) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(), array.elements().stream().map(one -> in(one, isOfArns)).toList());
    }
    if (value instanceof JsonObject object) {
      return object.changed((name, member) -> in(member, OF_ARNS.matcher(name).matches()));
    }
    return isOfArns && value instanceof JsonString text && text.value().contains("${aws_")
        ? new JsonString(text.position(), given(text.value()))
        : value;
  }

  private String given(String text) {
    if (text.startsWith("arn:")) {
      return REFERENCE
          .matcher(withBucket(text))
          .replaceAll(one -> Matcher.quoteReplacement(inArn(one)));
    }
    Matcher reference = REFERENCE.matcher(text);
    if (!reference.lookingAt()) {
      return text;
    }
    Form form = FORMS.get(giving(reference));
    String rest = text.substring(reference.end());
    return form == null
        ? text
        : form.text().isEmpty()
            ? reference.group(1) + '.' + reference.group(4) + rest
            : written(reference, form) + rest;
  }

  private static String giving(MatchResult reference) {
    return reference.group(2) + '.' + reference.group(4);
  }

  /** Returns the ARN of a bucket for one that is put together of its name, the whole resource. */
  private String withBucket(String text) {
    Matcher named = OF_BUCKET.matcher(text);
    return allows && named.lookingAt()
        ? given("${" + named.group(1) + ".arn}" + text.substring(named.end()))
        : text;
  }

  /** Returns what a reference gives in an ARN, where an ARN is out of place, and so is a URL. */
  private String inArn(MatchResult reference) {
    String giving = giving(reference);
    Form form = FORMS.get(giving);
    if (form != null && !form.text().isEmpty()) {
      return written(reference, form);
    }
    return URLS.contains(giving)
        ? "https://sqs.amazonaws.com/" + madeUp(reference)
        : reference.group();
  }

  /** Returns a name that stands for that of a resource. */
  private static String madeUp(MatchResult reference) {
    String name = NO_LETTER.matcher(reference.group(3).toLowerCase(Locale.ROOT)).replaceAll("-");
    return name.startsWith("-") || name.endsWith("-") ? 'x' + name + 'x' : name;
  }

  /** Returns an ARN of a form, its open parts named after the resource. */
  private String written(MatchResult reference, Form form) {
    String resource = "${" + reference.group(1) + '.';
    String name = form.isOfOneWord() && allows ? madeUp(reference) : resource + "name}";
    return "arn:"
        + resource
        + "partition}:"
        + form.text()
            .replace(":R:", ':' + resource + "region}:")
            .replace(":A:", ':' + resource + "account}:")
            .replace("?", name);
  }
}
