package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Classes as business code has them, the same in each run: fields, constants, records, generics,
 * lambdas, streams, switches, joined strings, text blocks, and strings with and without a colon, of
 * which every tenth class has some that name IAM actions.
 */
final class OrdinaryClasses {

  static final String PACKAGE = "com.acme.shop";

  private static final int CLASSES_PER_PACKAGE = 20;

  private static final List<String> NOUNS =
      List.of("Order", "Invoice", "Customer", "Parcel", "Refund", "Basket", "Voucher", "Return");

  private static final List<String> TEXTS =
      List.of(
          "no such entry: ",
          "https://example.com/api/v1/",
          "12:30",
          "content-type: application/json",
          "select * from entry where id = :id",
          "%s of %d is %.2f",
          "urn:uuid:",
          "a longer sentence that tells the reader what went wrong, and where",
          "order:created",
          "jdbc:postgresql://localhost:5432/shop",
          "",
          "x");

  private final Random random;
  private final int number;
  private final StringBuilder code = new StringBuilder();

  private OrdinaryClasses(int number) {
    this.number = number;
    this.random = new Random(number);
  }

  /** Writes the classes below the folder and returns how many lines they have. */
  static int write(Path folder, int classes) throws IOException {
    int lines = 0;
    for (int number = 0; number < classes; number++) {
      String text = new OrdinaryClasses(number).write();
      Path file = folder.resolve(packageOf(number).replace('.', '/')).resolve(name(number) + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      lines += (int) text.lines().count();
    }
    return lines;
  }

  private static String packageOf(int number) {
    return PACKAGE + ".part" + number / CLASSES_PER_PACKAGE;
  }

  private static String name(int number) {
    return NOUNS.get(number % NOUNS.size()) + "Service" + number;
  }

  private String write() {
    add("package %s;".formatted(packageOf(number)));
    add("");
    for (String type : List.of("ArrayList", "Comparator", "HashMap", "List", "Map", "Optional")) {
      add("import java.util.%s;".formatted(type));
    }
    add("import java.util.function.Function;");
    add("import java.util.stream.Collectors;");
    add("");
    add("/** Keeps the entries of part %d. */".formatted(number));
    add("public class %s {".formatted(name(number)));
    fields();
    for (int i = 0; i < 3; i++) {
      lookup(i);
      describe(i);
      total(i);
      kind(i);
    }
    textBlock();
    neighbour();
    if (number % 10 == 0) {
      permissions();
    }
    add("}");
    return code.toString();
  }

  private void add(String line) {
    code.append(line).append('\n');
  }

  private String text() {
    return '"' + TEXTS.get(random.nextInt(TEXTS.size())) + '"';
  }

  private void fields() {
    add("  private static final String TABLE = \"entry_%d\";".formatted(number));
    add("  private static final String QUERY = \"select * from \" + TABLE + \" where id = :id\";");
    add("  private static final int LIMIT = %d + 2 * 8;".formatted(number));
    add("");
    add("  /** An entry. */");
    add("  public record Entry(String id, String name, long cents, List<String> tags) {}");
    add("");
    add("  enum State { NEW, PAID, SENT, CLOSED }");
    add("");
    add("  private final Map<String, Entry> entries = new HashMap<>();");
    add("  private final List<Function<Entry, String>> columns = new ArrayList<>();");
    add("");
  }

  private void lookup(int i) {
    add("  public <T extends Comparable<T>> Optional<T> lookup%d(String id, Function<? super Entry, ? extends T> column) {".formatted(i));
    add("    Entry entry = entries.get(id + " + text() + ");");
    add("    if (entry == null || entry.tags().isEmpty()) {");
    add("      System.err.println(" + text() + " + id + " + text() + " + entries.size());");
    add("      return Optional.empty();");
    add("    }");
    add("    return Optional.of(column.apply(entry));");
    add("  }");
    add("");
  }

  private void describe(int i) {
    add("  public String describe%d(List<Entry> list) {".formatted(i));
    add("    StringBuilder text = new StringBuilder(" + text() + ");");
    add("    for (int n = 0; n < list.size() && n + %d < LIMIT; n++) {".formatted(random.nextInt(9)));
    add("      Entry entry = list.get(n);");
    add("      text.append(entry.id()).append(" + text() + ").append(entry.name());");
    add("      text.append(String.format(" + text() + ", entry.name(), n, entry.cents() / 100.0));");
    add("    }");
    add("    columns.add(entry -> entry.name() + " + text() + " + entry.cents() + text.length());");
    add("    return text.toString().replace(" + text() + ", " + text() + ");");
    add("  }");
    add("");
  }

  private void total(int i) {
    add("  public Map<String, Long> total%d(List<Entry> list, long least) {".formatted(i));
    add("    return list.stream()");
    add("        .filter(entry -> entry.cents() + 1 > least && !entry.name().equals(" + text() + "))");
    add("        .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::cents))");
    add("        .collect(Collectors.groupingBy(entry -> entry.tags().isEmpty() ? " + text() + " : entry.id(),");
    add("            Collectors.summingLong(entry -> entry.cents() * 2 + " + random.nextInt(99) + ")));");
    add("  }");
    add("");
  }

  private void kind(int i) {
    add("  int kind%d(String name, State state) {".formatted(i));
    add("    try {");
    add("      switch (state) {");
    add("        case NEW: return name.length() + 1;");
    add("        case PAID: return LIMIT + Integer.parseInt(name.substring(1));");
    add("        default: break;");
    add("      }");
    add("    } catch (NumberFormatException e) {");
    add("      throw new IllegalArgumentException(" + text() + " + name, e);");
    add("    }");
    add("    return switch (name) {");
    add("      case \"order:created\", \"order:paid\" -> 1;");
    add("      case \"https://example.com/%d\" -> 2;".formatted(i));
    add("      default -> name.isBlank() ? 0 : name.indexOf(':');");
    add("    };");
    add("  }");
    add("");
  }

  private void textBlock() {
    add("  String page() {");
    add("    return \"\"\"");
    add("        <html xmlns:x=\"urn:x\">");
    add("          <p style=\"color: red\">%s</p>");
    add("        </html>");
    add("        \"\"\".formatted(QUERY);");
    add("  }");
    add("");
  }

  private void neighbour() {
    if (number % CLASSES_PER_PACKAGE > 0) {
      String other = name(number - 1);
      add("  long with(%s other, List<%s.Entry> list) {".formatted(other, other));
      add("    return other.total0(list, 0).values().stream().mapToLong(Long::longValue).sum();");
      add("  }");
    }
  }

  private void permissions() {
    add("  static final List<String> ACTIONS = List.of(\"s3:GetObject\", \"sqs:SendMessage\", \"kms:Decrypt\");");
    add("  static final String BUCKET = \"arn:aws:s3:::acme-%d/*\";".formatted(number));
    add("  static final Map<String, String> CONDITION = Map.of(\"aws:SourceVpc\", \"vpc-%d\");".formatted(number));
  }
}
