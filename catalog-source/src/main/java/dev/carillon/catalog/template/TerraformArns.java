package dev.carillon.catalog.template;

import dev.carillon.catalog.template.TerraformTypes.Form;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What references to resources of Terraform give, where a policy of one document names something by
 * its ARN. Names and places that nobody wrote stand in no message: see {@link #asWritten}.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/references">
 *     References to named values</a>
 */
public final class TerraformArns {

  private static final String ARN = "arn:";

  /** How an expression begins that refers to a resource of the provider. */
  private static final String OF_AWS = "${aws_";

  /** A placeholder for a resource, or for one of several, and for one of its attributes. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{((aws_\\w+)\\.[\\w-]+(?:\\[[\\w.-]+]|\\.[\\w-]+)?)\\.([a-z_]+)}");

  /** Elements that name resources. */
  private static final Set<String> OF_RESOURCES = Set.of("Resource", "NotResource");

  /** What else has to name by an ARN: keys, a member of principals. */
  private static final Pattern OF_ARNS = Pattern.compile("AWS|(?i:aws:(?:Source|Principal)Arn)");

  /** The ARN of a bucket by its name; in another partition it stays as it is written. */
  private static final Pattern OF_BUCKET =
      Pattern.compile("arn:aws:s3:::(\\$\\{(aws_s3_bucket\\.[^{}]+)\\.(?:bucket|id)})");

  /** What gives the URL of a queue. */
  private static final Set<String> URLS = Set.of("aws_sqs_queue.id", "aws_sqs_queue.url");

  private static final String URL = "https://";

  /** How the text begins that stands for a reference, and what is in quotation marks. */
  private static final Pattern START = Pattern.compile("(?:arn:|https://)\\$\\{aws_[^{}]+}");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** So many ways to write a resource are told. */
  private static final int MOST_TOLD = 3;

  /** A bucket, by its name. */
  private static final Form BUCKET = new Form("s3:::?", true);

  /** Names that stand for those of resources, which no policy has, and which are short. */
  private final Map<String, String> names = new HashMap<>();

  /** What is written for each text that stands for a reference, by the start of the text. */
  private final Map<String, Map<String, String>> written = new HashMap<>();

  /** What is written for the resource in each ARN that has such a text. */
  private final Map<String, String> resources = new HashMap<>();

  /** The same by the resource alone, which may be written in several ways. */
  private final Map<String, Set<String>> alone = new HashMap<>();

  /**
   * Returns a policy with what its references give, as far as that is known. Names are made up only
   * where they name resources, and if nothing is denied: what a denial covers depends on them.
   */
  public JsonValue given(JsonValue policy) {
    if (!hasReference(policy)) {
      return policy;
    }
    boolean allows =
        new Element("", policy)
            .statements().stream().allMatch(one -> one.text("Effect").equals("Allow"));
    return in(policy, false, allows, false);
  }

  /** Most policies have none, and stay the very same. */
  private static boolean hasReference(JsonValue value) {
    Collection<JsonValue> parts =
        value instanceof JsonArray array
            ? array.elements()
            : value instanceof JsonObject object ? object.members().values() : List.of();
    return value instanceof JsonString text
        ? text.value().contains(OF_AWS)
        : parts.stream().anyMatch(TerraformArns::hasReference);
  }

  private JsonValue in(JsonValue value, boolean ofArns, boolean allows, boolean ofResources) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(),
          array.elements().stream().map(one -> in(one, ofArns, allows, ofResources)).toList());
    }
    if (value instanceof JsonObject object) {
      return object.changed(
          (name, member) -> {
            boolean areResources = OF_RESOURCES.contains(name);
            return in(
                member, areResources || OF_ARNS.matcher(name).matches(), allows, areResources);
          });
    }
    return ofArns && value instanceof JsonString text && text.value().contains(OF_AWS)
        ? new JsonString(text.position(), given(text.value(), allows && ofResources))
        : value;
  }

  /**
   * Returns a text with what its references give.
   *
   * @param named whether names stand for those of resources
   */
  private String given(String text, boolean named) {
    boolean isArn = text.startsWith(ARN);
    String given = isArn ? ofArn(text, named) : ofReference(text, named);
    if (given.startsWith(ARN) && !given.equals(text)) {
      String resource = isArn ? resource(text) : "…" + text.substring(text.indexOf('}') + 1);
      resources.put(given, resource);
      for (String one : called(given)) {
        Set<String> all = alone.computeIfAbsent(one, any -> new LinkedHashSet<>());
        if (all.size() < MOST_TOLD) {
          all.add(resource);
        }
      }
    }
    return given;
  }

  /** Returns how messages name the resource in an ARN. */
  private static Set<String> called(String arn) {
    String resource = resource(arn);
    return new LinkedHashSet<>(List.of(resource, Placeholders.starred(resource)));
  }

  private String ofArn(String text, boolean named) {
    Matcher bucket = OF_BUCKET.matcher(text);
    if (named && bucket.lookingAt()) {
      String given = arn(bucket.group(2), bucket.group(1), BUCKET, bucket.group(), true);
      return given + text.substring(bucket.end());
    }
    return REFERENCE.matcher(text).replaceAll(one -> Matcher.quoteReplacement(inArn(one, named)));
  }

  private String ofReference(String text, boolean named) {
    Matcher reference = REFERENCE.matcher(text);
    Optional<Form> form = reference.lookingAt() ? form(reference) : Optional.empty();
    return form.isEmpty()
        ? text
        : (form.get().isArn()
                ? arn(reference, form.get(), named)
                : reference.group(1) + '.' + reference.group(3))
            + text.substring(reference.end());
  }

  private static Optional<Form> form(MatchResult reference) {
    return TerraformTypes.form(reference.group(2), reference.group(3));
  }

  private static String resource(String arn) {
    String[] parts = arn.split(":", Arn.PARTS);
    return parts[parts.length - 1];
  }

  /** Returns what a reference gives in an ARN, where an ARN is out of place, and so is a URL. */
  private String inArn(MatchResult reference, boolean named) {
    String whole = reference.group();
    Optional<Form> form = form(reference).filter(Form::isArn);
    if (form.isPresent()) {
      return arn(reference, form.get(), named);
    }
    return URLS.contains(reference.group(2) + '.' + reference.group(3))
        ? standsFor(URL + whole, URL + whole, whole)
        : whole;
  }

  private String arn(MatchResult reference, Form form, boolean named) {
    String whole = reference.group();
    return arn(reference.group(1), whole, form, whole, named);
  }

  /** Returns an ARN of a form, its open parts named after the resource. */
  private String arn(String resource, String reference, Form form, String text, boolean named) {
    String open = "${" + resource + '.';
    String name =
        form.isOfOneWord() && named
            ? names.computeIfAbsent(resource, any -> String.valueOf(names.size()))
            : open + "name}";
    String start = ARN + reference;
    String arn =
        start
            + ':'
            + form.arn()
                .replace(":R:", ':' + open + "region}:")
                .replace(":A:", ':' + open + "account}:")
                .replace("?", name);
    return standsFor(start, arn, text);
  }

  private String standsFor(String start, String text, String writtenAs) {
    written.computeIfAbsent(start, any -> new LinkedHashMap<>()).put(text, writtenAs);
    return text;
  }

  /** Returns a text for people, in which references stand as they are written. */
  public String asWritten(String message) {
    StringBuilder told = new StringBuilder();
    Map<String, String> ofTold = new HashMap<>();
    int at = 0;
    Matcher start = START.matcher(message);
    while (start.find(at)) {
      int from = start.start();
      Map<String, String> texts = written.getOrDefault(start.group(), Map.of());
      String text =
          texts.keySet().stream()
              .filter(one -> message.startsWith(one, from))
              .findFirst()
              .orElse(start.group());
      told.append(message, at, from).append(texts.getOrDefault(text, text));
      at = from + text.length();
      int end = message.indexOf('"', from);
      String whole = message.substring(from, end < 0 ? message.length() : end);
      Optional.ofNullable(resources.get(whole))
          .ifPresent(resource -> called(whole).forEach(one -> ofTold.put(one, resource)));
    }
    return at == 0
        ? message
        : QUOTED
            .matcher(told.append(message, at, message.length()))
            .replaceAll(one -> Matcher.quoteReplacement(quoted(one.group(1), ofTold)));
  }

  /** Returns a quoted text as it is written, of an ARN that is told as well if there is one. */
  private String quoted(String text, Map<String, String> ofTold) {
    String known = ofTold.get(text);
    Set<String> all = known == null ? alone.getOrDefault(text, Set.of(text)) : Set.of(known);
    return all.stream().map(one -> '"' + one + '"').collect(Collectors.joining(" or "));
  }
}
