package dev.carillon.catalog.edited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.diff.JsonForm;
import dev.carillon.catalog.edited.EditedService.EditedType;
import dev.carillon.catalog.edited.EditedService.Told;
import dev.carillon.catalog.read.Source;
import dev.carillon.catalog.read.SourceReader;
import dev.carillon.catalog.read.varied.WrittenForm;
import dev.carillon.catalog.refresh.Refreshed;
import dev.carillon.catalog.store.BundledCatalogs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * References of real services in which AWS changed this and that: each change is told once, in each
 * form, and nothing else is; what the newer source cannot tell stays known.
 */
@Tag("any-jdk")
class EditedReferenceTest {

  /** Stands behind a type that is taken and required, which only some sources can tell. */
  static final String MARKED = "\u0001";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final Pattern VALUES =
      Pattern.compile("((?:on \\S+ )?[a-z ]+ condition key|now authorized by|.* needs)s? (.+)");

  private final BundledCatalogs bundled = new BundledCatalogs();

  /** In which form a reference is written. */
  private enum Form {
    JSON,
    PAGE_2020,
    PAGE_2026;

    boolean lacks(Fact fact) {
      return switch (this) {
        case JSON -> fact != Fact.OPERATIONS;
        case PAGE_2020 -> fact == Fact.OPERATIONS;
        case PAGE_2026 -> fact == Fact.OPERATIONS || fact == Fact.DEPENDENT_ACTIONS;
      };
    }

    Source written(ServiceCatalog catalog, Random order) throws ProblemsException {
      String text =
          switch (this) {
            case JSON -> AwsJson.of(catalog, order);
            case PAGE_2020 -> WrittenForm.MARKDOWN_2020.of(catalog);
            case PAGE_2026 -> WrittenForm.LISTS_2026.of(catalog);
          };
      return SourceReader.read("aws", text.getBytes(UTF_8));
    }
  }

  @Property(tries = 120)
  void eachEditIsToldOnce(@ForAll Random random) throws ProblemsException {
    EditedService aws = new EditedService(service(random), random);
    Form early = aws.pick(List.of(Form.values()));
    Form late = aws.pick(List.of(Form.values()));
    ServiceCatalog before = Refreshed.first(early.written(aws.catalog(), random), DAY);
    for (int left = 1 + random.nextInt(6), tries = 0; left > 0 && tries < 50; tries++) {
      left -= aws.pick(List.of(Edit.values())).to(aws) ? 1 : 0;
    }
    Source source = late.written(aws.catalog(), random);
    ServiceCatalog after = Refreshed.of(before, source, DAY);

    assertEquals(kept(before, source.catalog(), aws.types), after.actions());
    CatalogDiff diff = CatalogDiff.between(before, after);
    List<String> expected = expected(aws, early, late);
    assertEquals(expected, told(diff), () -> DiffFormat.TEXT.write(diff));
    assertEquals(aws.removes, diff.hasRemovals());
    assertEquals(
        aws.removes || expected.stream().anyMatch(EditedReferenceTest::isOfFacts),
        diff.hasChangedFacts() || diff.hasRemovals());
    assertFormsAgree(diff);
    Source again = late.written(aws.catalog(), random);
    assertEquals(after, Refreshed.of(after, again, DAY.plusDays(7)));
  }

  private ServiceCatalog service(Random random) throws ProblemsException {
    List<String> services = List.copyOf(bundled.services());
    ServiceCatalog catalog =
        bundled.find(services.get(random.nextInt(services.size()))).orElseThrow();
    int size = catalog.actions().size();
    return size > 4 && size < 150 ? catalog : service(random);
  }

  /**
   * Returns the actions of a newer source, with what an earlier catalog knew and it cannot tell.
   */
  private static List<CatalogAction> kept(
      ServiceCatalog before, ServiceCatalog told, List<EditedType> types) {
    Map<String, String> earlier = new HashMap<>();
    types.forEach(type -> earlier.put(type.name, type.earlierName));
    List<CatalogAction> kept = new ArrayList<>();
    for (CatalogAction action : told.actions()) {
      Optional<CatalogAction> known = before.action(action.name());
      List<ResourceUse> uses = new ArrayList<>();
      for (ResourceUse use : action.resources()) {
        String type = earlier.getOrDefault(use.type(), use.type());
        Optional<ResourceUse> same = known.flatMap(old -> old.use(type));
        uses.add(same.map(old -> use.marked(use.required().or(old.required()))).orElse(use));
      }
      kept.add(
          new CatalogAction(
              action.name(),
              action.description() == null
                  ? known.map(CatalogAction::description).orElse(null)
                  : action.description(),
              action.accessLevels(),
              uses,
              action.conditionKeys(),
              action.dependents().or(() -> known.flatMap(CatalogAction::dependents)),
              known
                  .map(old -> action.permissionOnly().or(old.permissionOnly()))
                  .orElse(action.permissionOnly())));
    }
    return kept;
  }

  private static List<String> expected(EditedService aws, Form early, Form late) {
    List<String> expected = new ArrayList<>();
    for (Told told : aws.told) {
      boolean known = told.fact().filter(fact -> early.lacks(fact) || late.lacks(fact)).isEmpty();
      if (known && !(told.fact().equals(Optional.of(Fact.OPERATIONS)) && hadNone(aws))) {
        String marked = late.lacks(Fact.REQUIRED_MARKS) ? "" : " and requires it";
        expected.add(told.text().get().replace(MARKED, marked));
      }
    }
    return expected.stream().sorted().toList();
  }

  /** A source without operations says nothing of them. */
  private static boolean hadNone(EditedService aws) {
    return aws.operations.stream().allMatch(operation -> operation.name.startsWith("DoZq"));
  }

  /** Returns what is told, each value of each name by itself, but for selections. */
  private static List<String> told(CatalogDiff diff) {
    List<String> told = new ArrayList<>();
    for (Map<?, ?> section : objects(JsonForm.plain(diff).get("told"))) {
      String title =
          String.valueOf(section.get("title"))
              .replaceFirst(
                  "^\\d+ (action|resource type|(?:global )?condition key|operation)s?", "$1")
              .replace("code that names them", "code that names it");
      for (Map<?, ?> item : objects(section.get("items"))) {
        for (String sentence : sentences(String.valueOf(item.get("text")))) {
          List<?> names = (List<?>) item.get("names");
          for (Object name : names.isEmpty() ? List.of("") : names) {
            told.add(title + '|' + sentence + '|' + name);
          }
        }
      }
    }
    return told.stream().filter(line -> !line.startsWith("What that means")).sorted().toList();
  }

  private static List<Map<?, ?>> objects(Object array) {
    List<Map<?, ?>> objects = new ArrayList<>();
    ((List<?>) array).forEach(object -> objects.add((Map<?, ?>) object));
    return objects;
  }

  private static List<String> sentences(String text) {
    Matcher values = VALUES.matcher(text);
    if (!values.matches()) {
      return List.of(text);
    }
    List<String> sentences = new ArrayList<>();
    for (String value : values.group(2).split(", ", -1)) {
      sentences.add(values.group(1) + ' ' + value);
    }
    return sentences;
  }

  private static boolean isOfFacts(String told) {
    return !told.matches("(?s)[a-z ]+ added\\|.*|.*\\|described as .*");
  }

  /** Text and Markdown have the words of the JSON, in its order. */
  private static void assertFormsAgree(CatalogDiff diff) {
    String text = words(DiffFormat.TEXT.write(diff));
    String markdown = words(DiffFormat.MARKDOWN.write(diff));
    int inText = 0;
    int inMarkdown = 0;
    for (Map<?, ?> section : objects(JsonForm.plain(diff).get("told"))) {
      List<String> parts = new ArrayList<>(List.of(words(String.valueOf(section.get("title")))));
      for (Map<?, ?> item : objects(section.get("items"))) {
        parts.add(words(String.valueOf(item.get("text"))));
        ((List<?>) item.get("names")).forEach(name -> parts.add(words(String.valueOf(name))));
      }
      for (String part : parts) {
        inText = text.indexOf(part, inText);
        inMarkdown = markdown.indexOf(part, inMarkdown);
        assertTrue(inText >= 0 && inMarkdown >= 0, () -> part + "\nis not in\n" + text + markdown);
      }
    }
    assertEquals(diff.hasOtherName(), text.contains("AWScalledtheservice"));
    assertEquals(diff.hasOtherName(), markdown.contains("AWScalledtheservice"));
  }

  private static String words(String text) {
    return text.replaceAll("</?code>|[\\s\\\\`]|&[a-z]+;|[<>&]", "");
  }
}
