package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.catalog.form.UnfilledNames;
import dev.carillon.catalog.grant.CdkGrants;
import dev.carillon.catalog.grant.OwnService;
import dev.carillon.catalog.managed.NamedInPolicies;
import dev.carillon.catalog.template.MadeUpNames;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges the policies that were found in one file: in a template of CloudFormation, or in what
 * AWS's command line or Terraform prints; what is left open is unknown.
 */
final class FoundPolicyChecker {

  private final PolicyFileChecker checker;
  private final String file;
  private final JudgeSettings settings;
  private final NotAccepted notAccepted;
  private final Map<String, String> samples;

  /** What was judged: with the values of parameters, most policies are as they were without. */
  private final Map<FoundPolicy, List<Finding>> known = new HashMap<>();

  FoundPolicyChecker(PolicyFileChecker checker, String file, JudgeSettings settings) {
    this.checker = checker;
    this.file = file;
    this.settings = settings;
    this.notAccepted = new NotAccepted(file, settings);
    this.samples = Deployments.here(settings.samples());
  }

  /**
   * Returns what is found and not accepted. Of the values that the template has for its parameters
   * only that counts which says how much is allowed, or to whom: many stand for none, and a
   * deployment gives another one.
   */
  List<Problem> check(JsonValue template, UnfilledNames names) {
    TemplateValues values = TemplateValues.of(template);
    List<TemplateResource> resources = TemplateResource.of(template, values);
    List<Problem> open = new ArrayList<>(inResources(resources, names));
    open.addAll(notAccepted(TemplateResource.wrongPolicies(resources), template));
    TemplateValues known = values.withParameters(template, samples.keySet());
    List<TemplateResource> own =
        known.haveParameters() ? TemplateResource.of(template, known) : resources;
    if (own.equals(resources)) {
      return open;
    }
    Set<String> told = open.stream().map(one -> one.path() + one.id()).collect(Collectors.toSet());
    List<Problem> all = new ArrayList<>(open);
    inResources(own, UnfilledNames.NONE).stream()
        .filter(problem -> problem.severity() != Severity.SUGGESTION)
        .filter(problem -> !AcceptedAs.isById(problem.id()))
        .filter(problem -> !told.contains(problem.path() + problem.id()))
        .map(
            problem ->
                problem.saying(
                    problem.message()
                        + " So it is with a value that the template has for a parameter."))
        .forEach(all::add);
    return all;
  }

  private List<Problem> inResources(List<TemplateResource> resources, UnfilledNames names) {
    Map<FoundPolicy, List<Finding>> judged = new LinkedHashMap<>();
    Boundaries boundaries = new Boundaries(resources);
    MadeUpNames madeUp = TemplateResource.madeUpNames(resources);
    PolicyDocuments.inResources(resources)
        .forEach(
            policy -> {
              List<Finding> found =
                  madeUp.certain(
                      policy.document(),
                      judged(policy, boundaries),
                      other -> judged(policy.saying(other)));
              List<Finding> unfilled = names.in(policy.document());
              judged.put(
                  policy,
                  unfilled.isEmpty()
                      ? found
                      : Stream.concat(unfilled.stream(), found.stream()).toList());
            });
    OtherBuckets.add(resources, judged);
    List<Problem> named = named(judged.keySet());
    if (settings.risks()) {
      AttachedPolicies.ofAws(resources)
          .forEach(policy -> judged.put(policy, judged(policy, boundaries)));
      together(resources, boundaries, judged);
    }
    Set<Problem> findings = new LinkedHashSet<>(notAccepted(judged));
    findings.addAll(named);
    resources.stream()
        .filter(resource -> !resource.whole())
        .filter(resource -> !PolicyDocuments.inResources(List.of(resource)).isEmpty())
        .findFirst()
        .ifPresent(resource -> findings.addAll(notWhole(resource)));
    return List.copyOf(findings);
  }

  /** Returns what is found in policies that a document tells of, and not accepted. */
  List<Problem> check(List<FoundPolicy> policies) {
    Map<FoundPolicy, List<Finding>> judged = new LinkedHashMap<>();
    policies.forEach(policy -> judged.put(policy, judged(policy)));
    return Stream.concat(notAccepted(judged).stream(), named(judged.keySet()).stream()).toList();
  }

  /** Returns what is wrong with the managed policies that policies name, and not accepted. */
  private List<Problem> named(Set<FoundPolicy> policies) {
    return policies.stream()
        .flatMap(
            policy ->
                notAccepted(
                    policy, NamedInPolicies.of(new Element("", policy.document())).stream()))
        .toList();
  }

  private List<Problem> notAccepted(Map<FoundPolicy, List<Finding>> judged) {
    Set<Problem> findings = new LinkedHashSet<>();
    judged.forEach(
        (policy, ofIt) ->
            notAccepted(policy, ofIt.stream().map(finding -> Problem.of(file, finding)))
                .forEach(findings::add));
    return List.copyOf(findings);
  }

  /** Returns what is found in a policy and not accepted, at its places in the file. */
  private Stream<Problem> notAccepted(FoundPolicy policy, Stream<Problem> found) {
    return notAccepted.of(found, policy::pathOf, policy.document()).stream()
        .map(one -> one.at(one.line(), one.column(), policy.pathOf(one.path())));
  }

  /** Returns what is told of the file besides what its policies say. */
  List<Problem> notAccepted(Stream<Problem> found, JsonValue document) {
    return notAccepted.of(found, UnaryOperator.identity(), document);
  }

  /** What was not looked at is told, as of a policy with too many parts. */
  private List<Problem> notWhole(TemplateResource resource) {
    JsonValue properties = resource.properties(0).value();
    Finding finding =
        new Finding(
            Check.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
            Severity.WARNING,
            resource.path(),
            properties.position().line(),
            properties.position().column(),
            "The template chooses between too many parts to judge it once for each: of this and of"
                + " further resources only the first alternatives are judged. Split it into several"
                + " templates.");
    return notAccepted.of(List.of(finding), any -> resource.path(), properties);
  }

  private List<Finding> judged(FoundPolicy policy) {
    List<Finding> judged = known.get(policy);
    if (judged == null) {
      PolicyKind kind = settings.kind().orElse(policy.kind());
      Template template = Template.of(policy.document());
      List<Finding> found =
          checker.judgedAnywhere(
              template,
              template.filled(samples),
              kind,
              !policy.on().isEmpty(),
              OwnService.of(policy.on(), kind),
              settings);
      judged =
          Stream.concat(found.stream(), policy.ofOwn(checker::isService))
              .filter(finding -> !policy.isPointless(finding))
              .filter(finding -> !CdkGrants.cause(finding, policy.document()))
              .toList();
      known.put(policy, judged);
    }
    return judged;
  }

  /**
   * What a boundary keeps a principal from is not possible, nor does a boundary allow anything; but
   * its conditions limit as little there as elsewhere.
   */
  private List<Finding> judged(FoundPolicy policy, Boundaries boundaries) {
    List<Finding> judged =
        judged(policy).stream().filter(finding -> !isOfChosen(finding, policy)).toList();
    JsonValue bounded = boundaries.in(policy);
    boolean onlyBoundary = boundaries.isOnlyBoundary(policy);
    if ((!onlyBoundary && bounded == policy.document())
        || judged.stream().noneMatch(PolicyFileChecker::isOfPossible)) {
      return judged;
    }
    int own = new Element("", policy.document()).statements().size();
    return Stream.concat(
            judged.stream()
                .filter(
                    finding ->
                        !PolicyFileChecker.isOfPossible(finding)
                            || (onlyBoundary
                                && finding.check() == Check.MFA_CONDITION_PASSES_WITHOUT_KEY)),
            onlyBoundary
                ? Stream.empty()
                : judged(policy.saying(bounded)).stream()
                    .filter(PolicyFileChecker::isOfPossible)
                    .filter(finding -> isOfFirst(own, finding)))
        .toList();
  }

  /** Of ARNs in two partitions, a template may choose those that fit. */
  private boolean isOfChosen(Finding finding, FoundPolicy policy) {
    return finding.check() == Check.UNSUPPORTED_RESOURCE_ARN_IN_POLICY
        && settings.kind().orElse(policy.kind()) == PolicyKind.IDENTITY;
  }

  private static boolean isOfFirst(int statements, Finding finding) {
    return IntStream.range(0, statements)
        .anyMatch(number -> finding.path().startsWith("Statement[" + number + ']'));
  }

  /**
   * Adds what all policies of a principal make possible. What one of them makes possible alone is
   * told of that one; where all make more of it, of all.
   */
  private void together(
      List<TemplateResource> resources,
      Boundaries boundaries,
      Map<FoundPolicy, List<Finding>> judged) {
    Set<String> alone =
        judged.values().stream()
            .flatMap(List::stream)
            .map(FoundPolicyChecker::key)
            .collect(Collectors.toCollection(HashSet::new));
    Map<FoundPolicy, List<Finding>> more = new LinkedHashMap<>();
    Set<String> places = new HashSet<>();
    for (FoundPolicy policy : AttachedPolicies.together(resources)) {
      List<Finding> ways = new ArrayList<>();
      JsonValue bounded = Template.of(boundaries.in(policy)).filled(samples);
      for (Finding way : checker.waysToMore(bounded)) {
        if (alone.add(key(way))) {
          places.add(place(way));
          ways.add(ofAllPolicies(way, policy.path()));
        }
      }
      more.put(policy, ways);
    }
    judged.replaceAll(
        (policy, ofIt) ->
            ofIt.stream()
                .filter(
                    one ->
                        one.check() != Check.PRIVILEGE_ESCALATION || !places.contains(place(one)))
                .toList());
    judged.putAll(more);
  }

  private static Finding ofAllPolicies(Finding way, String principal) {
    return new Finding(
        way.check(),
        way.path(),
        way.line(),
        way.column(),
        way.message()
            + " It takes the policies of "
            + principal.substring(principal.lastIndexOf('.') + 1)
            + " together.");
  }

  private static String place(Finding finding) {
    return finding.line() + ":" + finding.column();
  }

  private static String key(Finding finding) {
    return place(finding) + ' ' + finding.check() + ' ' + finding.message();
  }
}
