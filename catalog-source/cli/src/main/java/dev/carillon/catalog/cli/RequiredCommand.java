package dev.carillon.catalog.cli;

import static java.util.stream.Collectors.joining;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.cli.run.RunOptions;
import dev.carillon.catalog.form.DocumentForm;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.catalog.policyfile.JudgeSettings;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.policyfile.RoleFile;
import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.required.ClassPath;
import dev.carillon.catalog.required.UnnamedResources;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.LayeredCatalogs;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.policy.finding.PolicyKind;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which actions compiled code needs, or holds a policy against them. */
@Command(
    name = "required",
    description = {
      "Lists the IAM actions that compiled code needs: for its calls of the AWS SDK for Java 2.x, with"
          + " reason and place, and those that its @RequiresActions name.",
      "",
      "With --policy it lists instead the needed actions that the policies of a role do not grant,"
          + " with exit code 1 if there are any, and then the actions that they grant and that"
          + " nothing calls."
    },
    footer = {
      "",
      "Examples:",
      "  required target/classes lib/storage.jar",
      "  required target/classes --format policy",
      "  required target/classes --format policy --resource 'arn:aws:s3:::acme/*'",
      "  required target/classes --policy role.json --policy logs.json"
    })
final class RequiredCommand implements Callable<Integer> {

  /** Where builds put the classes of tests, below the folder of all that they make. */
  private static final List<String> TESTS = List.of("test-classes", "classes/java/test");

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "CLASSES",
      description = "Folders of classes, such as target/classes, or jars.")
  private List<Path> classes = List.of();

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Read these folders and jars, too, and show which of them needs what.")
  private @Nullable String classpath;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or policy. Default: ${DEFAULT-VALUE}.")
  private RequiredReport.Format format = RequiredReport.Format.TEXT;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "Compare what the code needs with the policies in this file: a policy document, a"
              + " CloudFormation template, output of Terraform or of AWS's command line, or another"
              + " file with policies. Several files count together.")
  private List<Path> policies = List.of();

  @Mixin private final RunOptions run = new RunOptions();

  @Mixin private final CatalogsOption catalogs = new CatalogsOption();

  RequiredCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ProblemsException {
    List<Path> places = places();
    CachedCatalogs known =
        CachedCatalogs.of(LayeredCatalogs.of(catalogs.own(), new BundledCatalogs()));
    CalledActions called = read(places, known);
    if (called.actions().isEmpty()
        && called.operations().isEmpty()
        && called.unmapped().isEmpty()) {
      String unread =
          called.unread().stream().map(line -> "; not read: " + line).collect(joining());
      if (unread.isEmpty() && places.stream().noneMatch(Inputs::hasClasses)) {
        throw new Problems(places.get(0).toString())
            .fatal("has no class file in it or below; name where the compiler writes them");
      }
      if (format == RequiredReport.Format.JSON && policies.isEmpty()) {
        surroundings.out().print(RequiredReport.json(called));
      }
      throw new Problems(places.get(0).toString())
          .fatal(
              "no code here calls "
                  + (called.callSites() == 0 ? "" : "an operation of ")
                  + "the AWS SDK for Java 2.x or says which actions it needs with @RequiresActions"
                  + (called.callSites() == 0
                      ? ""
                      : "; it only builds clients, or asks of them what sends no request")
                  + unread);
    }
    tellUnused(called);
    return policies.isEmpty() ? print(called, places.size() > 1) : hold(called, known);
  }

  private List<Path> places() throws ProblemsException {
    List<Path> places = new ArrayList<>(classes);
    if (classpath != null) {
      ClassPath given = ClassPath.of(classpath);
      given
          .missing()
          .forEach(entry -> surroundings.tell("not read: " + entry + ", which is not there"));
      places.addAll(given.places());
    }
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw new Problems(place.toString()).fatal("there is no such folder or jar");
      }
      for (String tests : TESTS) {
        if (Files.isDirectory(place.resolve(tests))) {
          surroundings.tell("tests are read, too: " + place.resolve(tests));
        }
      }
      if (!Files.isDirectory(place) && !(Files.isRegularFile(place) && Inputs.isJar(place))) {
        throw new Problems(place.toString())
            .fatal("cannot be read; expected a folder of classes or a jar");
      }
    }
    if (places.isEmpty()) {
      throw new Problems("required")
          .fatal("expected folders of classes or jars, or --classpath with some that exist");
    }
    return places;
  }

  private int print(CalledActions called, boolean withOrigin) throws ProblemsException {
    switch (format) {
      case TEXT -> surroundings.out().print(RequiredReport.text(called, withOrigin));
      case JSON -> surroundings.out().print(RequiredReport.json(called));
      case POLICY -> printPolicy(called);
    }
    return Main.DONE;
  }

  private void printPolicy(CalledActions called) throws ProblemsException {
    printRest(called);
    if (called.needed().isEmpty()) {
      throw new Problems("required").fatal("no action is needed for sure: no policy to write");
    }
    String written = called.policy().toPrettyJson() + '\n';
    surroundings.out().print(written);
    RequiredReport.unnamed(UnnamedResources.of(called, run.resources()))
        .forEach(surroundings::tell);
    List<Problem> findings =
        PolicyFileChecker.of(catalogs.own(), new BundledCatalogs())
            .check("policy", written, JudgeSettings.of(PolicyKind.IDENTITY, "").withRisks(true))
            .findings();
    findings.forEach(surroundings::tell);
    tellPlaces(called, findings);
  }

  /** Prints where the actions that are found to make something possible are needed. */
  private void tellPlaces(CalledActions called, List<Problem> findings) {
    called.actions().stream()
        .filter(it -> it.need() == Need.NEEDED && !it.places().isEmpty())
        .filter(it -> findings.stream().anyMatch(found -> names(found, it.action())))
        .forEach(
            it -> surroundings.tell(it.action() + " is needed at " + RequiredReport.places(it)));
  }

  private static boolean names(Problem found, String action) {
    return Pattern.compile(Pattern.quote(action) + "\\b").matcher(found.message()).find();
  }

  /** Prints what a policy cannot say. */
  private void printRest(CalledActions called) {
    printUnknown(called);
    called.perhaps().forEach(action -> surroundings.tell("perhaps needed, not granted: " + action));
    called.ownKeys().forEach(surroundings::tell);
  }

  private void printUnknown(CalledActions called) {
    called.unmapped().forEach(call -> surroundings.tell("not known: " + call));
    called.unread().forEach(line -> surroundings.tell("not read: " + line));
  }

  private int hold(CalledActions called, CachedCatalogs known) throws ProblemsException {
    printUnknown(called);
    Map<Path, RolePolicy> documents = new LinkedHashMap<>();
    for (Path file : policies) {
      RoleFile read = read(file);
      read.notKnown().forEach(surroundings::tell);
      documents.put(file, read.policy());
    }
    HeldPolicies held = HeldPolicies.of(called, documents, known);
    switch (format) {
      case TEXT -> surroundings.out().print(held.text());
      case JSON -> surroundings.out().print(held.json());
      case POLICY ->
          throw new Problems("required")
              .fatal("--format policy writes what is needed; with --policy ask for json");
    }
    return held.missing().isEmpty() ? Main.DONE : Main.FOUND;
  }

  private CalledActions read(List<Path> places, CatalogStore known) throws ProblemsException {
    try {
      return run.read(places, known);
    } catch (UncheckedIOException e) {
      throw Inputs.unreadable(e);
    }
  }

  private void tellUnused(CalledActions called) {
    run.resources().stream()
        .distinct()
        .filter(called::needsSameWithout)
        .forEach(
            arn ->
                surroundings.tell(
                    "--resource "
                        + arn
                        + " changes nothing: the code needs no resource of its type, or names"
                        + " each itself"));
  }

  private static RoleFile read(Path file) throws ProblemsException {
    String name = file.toString();
    String text = FileText.decode(name, FileText.readBytes(file));
    JsonValue written = DocumentForm.read(name, text);
    try {
      return RoleFile.of(name, written);
    } catch (JsonFault e) {
      throw new Problems(name).fatal(e.line(), e.column(), "is no identity policy: " + e.problem());
    }
  }
}
