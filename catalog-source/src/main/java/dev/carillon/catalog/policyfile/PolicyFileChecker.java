package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.KnownIds;
import dev.carillon.catalog.grant.ElementGrants;
import dev.carillon.catalog.grant.HighGrant;
import dev.carillon.catalog.managed.NamedInPolicies;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.StoredReference;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.template.Placeholder;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.Rules;
import dev.carillon.internal.validation.statement.HiddenRules;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges policy documents by all catalogs; it is made once and judges many. */
public final class PolicyFileChecker {

  private final List<StoredReference> references;
  private final Knowledge knowledge;

  private PolicyFileChecker(List<StoredReference> references) {
    this.references = references;
    this.knowledge = new Knowledge(references, List.of(), true);
  }

  /**
   * Makes a checker.
   *
   * @param own the user's catalogs, if there are any; for their services they go before the others
   * @param bundled the catalogs of all other services
   * @throws ProblemsException if a catalog cannot be read
   */
  public static PolicyFileChecker of(Optional<CatalogStore> own, CatalogStore bundled)
      throws ProblemsException {
    return new PolicyFileChecker(StoredReference.ofAll(own, bundled));
  }

  /**
   * Returns what the rules say of a document wherever it is deployed: what they say only because of
   * the account, Region or partition that it is checked with is no mistake.
   *
   * @param template the document, placeholders as they are
   * @param here the same with the values that it is checked with
   * @param placed whether the file tells which resource it is put on
   * @param service the service of that resource; empty if it is not known
   */
  List<Finding> judgedAnywhere(
      Template template,
      JsonValue here,
      PolicyKind kind,
      boolean placed,
      String service,
      JudgeSettings settings) {
    Judgement judgement = judgement(here, kind, placed, service);
    List<Finding> found =
        settings.risks() ? Rules.findingsAndRisks(judgement) : Rules.findings(judgement);
    Map<String, String> given = settings.samples();
    if (found.stream().noneMatch(PolicyFileChecker::isOfPlace)
        || !Deployments.matterTo(template.placeholders(), given)) {
      return found;
    }
    for (Map<String, String> samples : Deployments.otherSamples(template.document(), given)) {
      Map<String, Finding> there = new HashMap<>();
      Rules.findings(judgement(template.filled(samples), kind, placed, service))
          .forEach(one -> there.put(place(one), one));
      found =
          found.stream()
              .filter(one -> !isOfPlace(one) || isSame(one, there.get(place(one))))
              .toList();
    }
    return found;
  }

  /** Returns whether a finding can be about the account, the Region or the partition. */
  private static boolean isOfPlace(Finding finding) {
    return finding.check() == Check.MISSING_EXTERNAL_ID
        || (finding.severity() != Severity.SUGGESTION && !isOfPossible(finding));
  }

  /** Returns whether a finding says what a policy makes possible. */
  static boolean isOfPossible(Finding finding) {
    return finding.check().isRisk()
        || finding.check().name().startsWith("PASS_ROLE")
        || finding.check().name().startsWith("CREATE_SLR");
  }

  private static String place(Finding finding) {
    return finding.check() + " " + finding.path();
  }

  /** The account of a stack, which the message of one of these names, is not somebody else's. */
  private static boolean isSame(Finding here, @Nullable Finding there) {
    return there != null
        && (here.check() != Check.MISSING_EXTERNAL_ID || there.message().equals(here.message()));
  }

  /** Returns whether the actions of a known service begin so. */
  boolean isService(String prefix) {
    return !knowledge.isUnknownService(prefix);
  }

  private Judgement judgement(JsonValue document, PolicyKind kind, boolean placed, String service) {
    return new Judgement(kind, placed, service, knowledge, new Element("", document));
  }

  /** Returns what somebody who has a policy can get besides. */
  List<Finding> waysToMore(JsonValue document) {
    return Rules.waysToMore(document, knowledge);
  }

  /**
   * Judges a document, which may be broken in any way.
   *
   * @param file the file's name, for the findings
   * @param text the file's text
   */
  public JudgedPolicy check(String file, String text, JudgeSettings settings) {
    try {
      return check(file, JsonReader.read(text), text, settings);
    } catch (JsonFault e) {
      return JudgedPolicy.unreadable(file, "JSON", e);
    }
  }

  /**
   * Judges a document that was read.
   *
   * @param json what it was read from, if that was JSON; otherwise empty
   */
  JudgedPolicy check(String file, JsonValue read, String json, JudgeSettings settings) {
    Map<String, String> samples = Deployments.here(settings.samples());
    Template template = Template.of(read);
    JsonValue document = template.filled(samples);
    List<Problem> lacking =
        template.placeholders().stream()
            .filter(placeholder -> !samples.containsKey(placeholder.name()))
            .map(placeholder -> lacking(file, placeholder, settings.howToFill()))
            .toList();
    if (!lacking.isEmpty()) {
      return new JudgedPolicy(Optional.of(template), lacking);
    }
    PolicyKind kind = settings.kind().orElse(KindOfPolicy.of(document));
    List<Finding> judged =
        HiddenRules.ofText(
            mayBeOfOrganization(document, settings) ? "" : json,
            kind,
            judgedAnywhere(template, document, kind, false, "", settings));
    return new JudgedPolicy(
        Optional.of(template),
        new NotAccepted(file, settings)
            .of(
                Stream.concat(
                    judged.stream().map(finding -> Problem.of(file, finding)),
                    NamedInPolicies.of(new Element("", read)).stream()),
                UnaryOperator.identity(),
                read));
  }

  /** What only denies, or allows all else, is likely a service control policy: these take more. */
  private static boolean mayBeOfOrganization(JsonValue document, JudgeSettings settings) {
    return settings.kind().isEmpty()
        && new Element("", document)
            .statements().stream()
                .allMatch(
                    one ->
                        KindOfPolicy.denies(one)
                            || one.member("Action").stream()
                                .flatMap(action -> action.strings().stream())
                                .anyMatch(Element::isStars));
  }

  /**
   * Returns what a document grants above an access level, in the order of the document. An action
   * with a placeholder is one whose level nobody knows.
   *
   * @param document the document, placeholders as they are
   */
  public List<HighGrant> grantsAbove(JsonValue document, AccessLevel level) {
    return new ElementGrants(references.stream().flatMap(known -> known.actions().stream()))
        .above(document, level);
  }

  private static Problem lacking(String file, Placeholder placeholder, String howToFill) {
    String message =
        "The placeholder "
            + placeholder.written()
            + " has no value to check with. "
            + howToFill.formatted(placeholder.name());
    return Problem.of(KnownIds.NO_SAMPLE, Severity.ERROR, message)
        .in(file)
        .at(placeholder.position().line(), placeholder.position().column(), placeholder.path());
  }
}
