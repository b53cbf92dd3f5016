import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code listed.txt} below {@code catalog.template}: which functions of CloudFormation give an ARN of a
 * resource, in which form, and of which types {@code Ref} gives a name. Taken from AWS's schemas of resource types as
 * the npm package {@code @aws-cdk/aws-service-spec} has them: {@code java -cp
 * catalog-source/cli/target/carillon-catalog.jar .ci/TemplateTypes.java package/db.json.gz}. A form that the schemas
 * leave open is that of the service's type of resource of the same name in the bundled catalogs, as for a service of
 * ECS; what these leave open, too, is left out.
 */
final class TemplateTypes {

  private static final Path LISTED =
      Path.of("catalog-source/src/main/resources/dev/carillon/catalog/template/listed.txt");

  private static final String HEAD =
      """
      Which functions of a template give the ARN of a resource, and in which form; and the types of which Ref gives
      something else. Written by .ci/TemplateTypes.java from AWS's schemas of resource types. A type stands for what Ref
      gives, one with an attribute for Fn::GetAtt. R stands for the Region, A for the account, and a question mark for
      what only the deployment knows.

      https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
      """;

  /** The attribute or property that is an ARN, and what is before that in its name. */
  private static final Pattern ARN = Pattern.compile("([A-Za-z0-9]*)(?:Arn|ARN)");

  /** An identifier that is a name, an id or an address; the id of an account can be a principal. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]*(?:Name|(?<!Account|Owner)(?<=[a-z])Id|Url|URL|Uri)");

  /** What is only called so can be anything, and is what its description says. */
  private static final String ID = "Id";

  private static final Pattern TELLS_ID = Pattern.compile("(?!.*provider-assigned)(?i:.*\\b(?:id|uuid|identif\\w+)\\b).*",
      Pattern.DOTALL);

  private static final Pattern TELLS_ARN = Pattern.compile("\\bARN\\b|Amazon Resource Name|arn:aws");

  /** An ARN that a text shows as an example, whole. */
  private static final Pattern EXAMPLE = Pattern.compile("arn:aws[a-z-]*:(?:[^:\\s`]*:){3}[^\\s`\"'<)]+[^\\s`\"'<).,]");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

  /** What names differ in that mean the same type, and the number of a service's version. */
  private static final Pattern SPELLING = Pattern.compile("[^a-z0-9]|v[0-9]+$");

  private static final Set<String> OF_PLACE = Set.of("Partition", "Region", "Account");

  /** Around the marks that part an ARN: ten pieces are in front of the resource, whose first word is the next. */
  private static final Pattern BETWEEN = Pattern.compile("(?=[:/])|(?<=[:/])");

  private static final int LAST_OF_PLACE = 10;

  private static final BundledCatalogs CATALOGS = new BundledCatalogs();

  /** What CloudFormation itself calls an id is an ARN for some of its types. */
  private static final String OF_ITSELF = "AWS::CloudFormation::";

  private static final int SHORTEST = 4;
  private static final int WIDTH = 119;

  private final Map<String, TreeSet<String>> names = new TreeMap<>();
  private final TreeMap<String, String> arns = new TreeMap<>();

  /** The services that ARNs of the types of a namespace name, as far as the schemas tell. */
  private final Map<String, TreeSet<String>> services = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    TemplateTypes types = new TemplateTypes();
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(Path.of(arguments[0])))) {
      JsonNode schemas = new ObjectMapper().readTree(packed).at("/schema/resource/entities");
      schemas.forEach(types::addService);
      schemas.forEach(types::add);
    }
    Files.writeString(LISTED, types.text());
  }

  private void addService(JsonNode type) {
    String told = type.path("arnTemplate").asText();
    if (!told.isEmpty()) {
      services.computeIfAbsent(namespace(type), namespace -> new TreeSet<>()).add(told.split(":")[2]);
    }
  }

  private static String namespace(JsonNode type) {
    return type.get("cloudFormationType").asText().split("::")[1];
  }

  private void add(JsonNode type) {
    String name = type.get("cloudFormationType").asText();
    JsonNode primary = type.path("primaryIdentifier");
    List<String> ref = texts(type.has("cfnRefIdentifier") ? type.get("cfnRefIdentifier") : primary);
    boolean isArn = ref.size() == 1 && ARN.matcher(ref.get(0)).matches();
    TreeSet<String> giving = new TreeSet<>();
    if (isArn) {
      giving.add(name);
    } else if (!ref.isEmpty() && !name.startsWith(OF_ITSELF) && ref.stream().allMatch(one -> isName(type, one, ref.size()))) {
      names.computeIfAbsent(name.split("::")[1], service -> new TreeSet<>()).add(name);
    }
    type.path("attributes").fieldNames().forEachRemaining(attribute -> {
      if (texts(primary).equals(List.of(attribute)) && ARN.matcher(attribute).matches()
          || isOwn(name.substring(name.lastIndexOf(':') + 1), attribute)) {
        giving.add(name + '.' + attribute);
      }
    });
    if (!giving.isEmpty()) {
      arns.put(String.join(" ", giving), form(type));
    }
  }

  /** Several identifiers are joined by bars, which is no ARN whatever they are, unless one of them is given alone. */
  private static boolean isName(JsonNode type, String identifier, int count) {
    String documented = Stream.of("attributes", "properties")
        .map(members -> type.path(members).path(identifier).path("documentation").asText())
        .reduce("", String::concat);
    if (count > 1) {
      return !ARN.matcher(identifier).matches();
    }
    boolean isCalledSo = identifier.equals(ID)
        ? TELLS_ID.matcher(documented).matches()
        : NAME.matcher(identifier).matches();
    return isCalledSo && !TELLS_ARN.matcher(documented).find();
  }

  private static boolean isOwn(String type, String attribute) {
    Matcher arn = ARN.matcher(attribute);
    if (!arn.matches()) {
      return false;
    }
    String of = arn.group(1).toLowerCase(Locale.ROOT);
    String what = type.toLowerCase(Locale.ROOT);
    return of.isEmpty() || of.length() >= SHORTEST && what.endsWith(of);
  }

  /** Returns the form of ARNs of a type; empty where none is told, or an example is in another one. */
  private String form(JsonNode type) {
    String told = type.path("arnTemplate").asText(format(type));
    String pattern = "\\Q" + VARIABLE.matcher(told).replaceAll("\\\\E.*\\\\Q") + "\\E";
    boolean isContradicted = type.path("attributes").findValuesAsText("documentation").stream()
        .flatMap(text -> EXAMPLE.matcher(text).results().map(one -> one.group()))
        .filter(example -> example.split(":").length > 5)
        .anyMatch(example -> isOfService(example, told) && !example.matches(pattern));
    if (told.isEmpty() || isContradicted) {
      return "";
    }
    String form = told.replace("arn:${Partition}:", "").replace(":${Region}:", ":R:").replace(":${Account}:", ":A:");
    return VARIABLE.matcher(form).replaceAll("?");
  }

  /** Returns the format of the service's types of resources that are called alike; empty if there is none. */
  private String format(JsonNode type) {
    String service = namespace(type).toLowerCase(Locale.ROOT);
    String called = type.get("cloudFormationType").asText().split("::")[2].toLowerCase(Locale.ROOT);
    return services.getOrDefault(namespace(type), new TreeSet<>(Set.of(service))).stream()
        .flatMap(one -> catalog(one).or(() -> catalog(spelled(one))).stream())
        .flatMap(catalog -> catalog.resourceTypes().stream())
        .filter(one -> spelled(one.name().split("/")[0].toLowerCase(Locale.ROOT)).equals(called))
        .flatMap(one -> one.arnFormats().stream())
        .map(format -> VARIABLE.matcher(format).replaceAll(one ->
            Matcher.quoteReplacement(OF_PLACE.contains(one.group(1)) ? one.group() : "${X}")))
        .reduce(TemplateTypes::common)
        .orElse("");
  }

  private static String spelled(String name) {
    return SPELLING.matcher(name).replaceAll("");
  }

  /** Returns a format that two have in common, parts in which they differ being open; empty if they have none. */
  private static String common(String one, String other) {
    List<String> parts = List.of(BETWEEN.split(one));
    List<String> others = List.of(BETWEEN.split(other));
    if (parts.size() != others.size()) {
      return "";
    }
    StringBuilder common = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean isMark = parts.get(i).matches("[:/]");
      if (!parts.get(i).equals(others.get(i)) && (isMark || i <= LAST_OF_PLACE)) {
        return "";
      }
      common.append(parts.get(i).equals(others.get(i)) ? parts.get(i) : "${X}");
    }
    return common.toString();
  }

  private static Optional<ServiceCatalog> catalog(String service) {
    try {
      return CATALOGS.find(service);
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOfService(String example, String told) {
    return told.contains(':' + example.split(":")[2] + ':');
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD);
    arns.forEach((giving, form) -> text.append("  arn | ").append(giving)
        .append(form.isEmpty() ? "" : " | " + form).append('\n'));
    names.values().forEach(types -> {
      StringBuilder line = new StringBuilder("  name |");
      for (String type : types) {
        if (line.length() + type.length() > WIDTH) {
          text.append(line).append('\n');
          line.setLength(0);
          line.append("   ");
        }
        line.append(' ').append(type);
      }
      text.append(line).append('\n');
    });
    return text.toString();
  }
}
