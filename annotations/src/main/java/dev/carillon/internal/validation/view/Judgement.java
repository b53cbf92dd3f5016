package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the rules look at, and where they put what they find. */
public final class Judgement {

  /** Looking for what was meant takes long, and nobody reads so many. */
  private static final int MOST_HINTS = 300;

  private static final long MOST_PAIRS = 250_000;

  /** No document that IAM takes has room for so many of one check; the others are counted. */
  private static final int MOST_OF_A_CHECK = 2_000;

  /** The order of the document. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::check);

  private final PolicyKind kind;
  private final boolean placed;
  private final String placedOn;
  private final String place;
  private final Knowledge knowledge;
  private final Element policy;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Check, Integer> found = new EnumMap<>(Check.class);
  private final List<StatementView> statements = new ArrayList<>();
  private final List<StatementView> denying = new ArrayList<>();
  private final Denials denials;
  private final Map<ActionPattern, List<ActionReference>> actions = new HashMap<>();

  /** What {@link #attachedTo} returns; looked for when it is asked for. */
  private @Nullable String attached;

  private @Nullable Boolean severalBuckets;

  /** The values of conditions whose keys were reported. */
  private final Set<Element> wrongKeys = new HashSet<>();

  /** The actions that were reported as such that the policy cannot grant. */
  private final Set<Element> neverGranted = new HashSet<>();

  private int hints;
  private long pairs;

  /**
   * @param placed whether it is told elsewhere which resource the document is put on, as templates
   *     do
   * @param service the service of that resource; empty if it is not told. Behind a slash stands
   *     what has the policy, where other rules hold for it than for the rest of the service.
   */
  public Judgement(
      PolicyKind kind, boolean placed, String service, Knowledge knowledge, Element policy) {
    this.kind = kind;
    this.placed = placed;
    int slash = service.indexOf('/');
    this.placedOn = slash < 0 ? service : service.substring(0, slash);
    this.place = service.substring(slash + 1);
    this.knowledge = knowledge;
    this.policy = policy;
    for (Element element : policy.statements()) {
      StatementView statement = new StatementView(element);
      statements.add(statement);
      if (statement.denies()) {
        denying.add(statement);
      }
    }
    this.denials = new Denials(denying);
  }

  public PolicyKind kind() {
    return kind;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Element policy() {
    return policy;
  }

  public List<StatementView> statements() {
    return statements;
  }

  /** Returns the statements that deny. */
  public List<StatementView> denying() {
    return denying;
  }

  /** Returns the service of the resource that the document is put on; empty if it is not told. */
  public String placedOn() {
    return placedOn;
  }

  /** Returns what has the document: a service, whatever its resource is, or a thing of one. */
  public String place() {
    return place;
  }

  /** Returns whether it is told that a VPC endpoint has the document. */
  public boolean isOfEndpoint() {
    return place.endsWith("endpoint");
  }

  /**
   * Returns the service of the resource that a resource's policy is about, empty if nothing tells:
   * of the one it is put on, of the first ARN beside an action of its service, or of the first.
   */
  public String attachedTo() {
    String known = attached;
    if (known == null) {
      known = placedOn.isEmpty() ? lookForService() : placedOn;
      attached = known;
    }
    return known;
  }

  private String lookForService() {
    String first = "";
    for (StatementView statement : statements) {
      Set<String> asked = new HashSet<>();
      for (Element resource : statement.strings("Resource")) {
        String service = Arn.serviceOf(resource.text());
        if (Arn.isPlain(service) && asked.add(service)) {
          if (statement.hasActionOf(service)) {
            return service;
          }
          first = first.isEmpty() ? service : first;
        }
      }
    }
    return first;
  }

  /**
   * Returns whether the document names several buckets, which the policy of a bucket cannot. Where
   * it is told elsewhere whose it is, that says nothing: a template can name a bucket in two ways.
   *
   * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html">
   *     Adding a bucket policy</a>
   */
  public boolean namesSeveralBuckets() {
    Boolean known = severalBuckets;
    if (known == null) {
      known = !placed && NamedBuckets.areSeveral(statements);
      severalBuckets = known;
    }
    return known;
  }

  /** Returns what the document denies whatever the resource and the request. */
  public Denials denials() {
    return denials;
  }

  /** Returns the known actions that a pattern with a plain service stands for. */
  public List<ActionReference> actions(ActionPattern pattern) {
    return actions.computeIfAbsent(pattern, knowledge::actions);
  }

  /** Returns what may have been meant; nothing where a document has got too many such things. */
  public String hint(Supplier<String> meant) {
    return hints++ < MOST_HINTS ? meant.get() : "";
  }

  /**
   * Returns the message that there is no such service, and which one may have been meant.
   *
   * @param written the service as the document has it
   */
  public String noService(String written, String service) {
    return "There is no service \""
        + written
        + "\"."
        + hint(() -> MeantServices.didYouMean(service, knowledge.prefixes()));
  }

  /** Returns whether so many pairs of parts can be compared besides those that were. */
  public boolean affords(long more) {
    pairs += more;
    return pairs <= MOST_PAIRS;
  }

  /** Returns whether parts were not compared as there were too many. */
  public boolean isIncomplete() {
    return pairs > MOST_PAIRS;
  }

  /** Reports a finding at an element. */
  public void report(Check check, Element at, String message) {
    report(check, check.severity(), at, message);
  }

  /** Reports a finding at an element, which matters less than its check says. */
  public void report(Check check, Severity severity, Element at, String message) {
    report(check, severity, at, at.value().position(), message);
  }

  /** Reports that the name of an element is wrong, at the name. */
  public void reportName(Check check, Element at, String message) {
    report(check, check.severity(), at, at.namePosition(), message);
  }

  private void report(Check check, Severity severity, Element at, Position place, String message) {
    if (found.merge(check, 1, Integer::sum) <= MOST_OF_A_CHECK) {
      findings.add(new Finding(check, severity, at.path(), place.line(), place.column(), message));
    }
  }

  /** Reports that the key of a condition is wrong; what follows from that is not told as well. */
  public void reportKey(Check check, ConditionView condition, String message) {
    reportKey(check, check.severity(), condition, message);
  }

  /** Reports a key that matters less than its check says. */
  public void reportKey(Check check, Severity severity, ConditionView condition, String message) {
    wrongKeys.add(condition.values());
    Element values = condition.values();
    report(check, severity, values, values.namePosition(), message);
  }

  /** Reports an action that the policy cannot grant; what else it is about does not matter. */
  public void reportNeverGranted(Severity severity, Element action, String message) {
    neverGranted.add(action);
    report(Check.UNSUPPORTED_ACTION_IN_POLICY, severity, action, message);
  }

  /**
   * Reports what one of the rules about IAM finds wrong with an action that is so never granted.
   */
  public void reportNeverGranted(Fault fault, Element action) {
    neverGranted.add(action);
    report(fault, action);
  }

  /** Returns whether an action was reported as one that the policy cannot grant. */
  public boolean isNeverGranted(Element action) {
    return neverGranted.contains(action);
  }

  /** Returns the conditions of a statement but those with a key that was reported. */
  public List<ConditionView> withRightKeys(StatementView statement) {
    return wrongKeys.isEmpty()
        ? statement.conditions()
        : statement.conditions().stream()
            .filter(condition -> !wrongKeys.contains(condition.values()))
            .toList();
  }

  /** Reports what one of the rules about IAM finds wrong. */
  public void report(Fault fault, Element at) {
    report(fault.check(), at, fault.message() + '.');
  }

  /**
   * Returns the findings in the order of the document; at one place, in that of the checks. Of a
   * check that found too much the document has one more, which says how many are left out.
   */
  public List<Finding> findings() {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Finding> sorted = new ArrayList<>(findings);
    found.forEach(
        (check, times) -> {
          if (times > MOST_OF_A_CHECK) {
            String more = (times - MOST_OF_A_CHECK) + " more such findings are not listed.";
            Position top = policy.value().position();
            sorted.add(new Finding(check, policy.path(), top.line(), top.column(), more));
          }
        });
    sorted.sort(ORDER);
    return Repeated.once(sorted);
  }
}
