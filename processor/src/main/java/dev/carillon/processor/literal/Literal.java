package dev.carillon.processor.literal;

import com.sun.source.util.TreePath;
import dev.carillon.CheckIamLiterals;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Help;
import dev.carillon.processor.scope.Declared;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A constant text in the code, with all that a check may ask about it. */
public final class Literal {

  private final TreePath path;
  private final String text;
  private final boolean requirement;
  private final Declared declared;
  private final KnownServices services;
  private final TextUses uses;
  private final Optional<ActionName> action;

  /**
   * Creates the text.
   *
   * @param path the whole expression
   * @param text its value, without white space around if it is no requirement
   * @param requirement whether it stands in an annotation that names required actions
   * @param declared what is declared for the file
   */
  public Literal(
      TreePath path,
      String text,
      boolean requirement,
      Declared declared,
      KnownServices services,
      TextUses uses) {
    this.path = path;
    this.text = text;
    this.requirement = requirement;
    this.declared = declared;
    this.services = services;
    this.uses = uses;
    this.action = text.indexOf(':') < 0 ? Optional.empty() : ActionName.parse(VisibleText.of(text));
  }

  String text() {
    return text;
  }

  /** Returns the text, as a person sees it, as an action; empty where it is none of AWS. */
  Optional<ActionName> action() {
    return action.filter(any -> !uses.isOfOtherCloud(path));
  }

  /** Returns whether the text has to be an action: it stands in {@code @RequiresActions}. */
  boolean isRequirement() {
    return requirement;
  }

  /** Returns whether the text of a service is checked here, or was declared not to be. */
  boolean isDeclared(String service) {
    return declared.levelOf(service.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Returns what is known of a service, if its text is checked here. */
  Optional<ServiceFacts> checked(String serviceAsTyped) {
    String service = serviceAsTyped.toLowerCase(Locale.ROOT);
    return declared.levelOf(service).orElse(Literals.OFF) == Literals.OFF
        ? Optional.empty()
        : facts(service);
  }

  /** Returns what is known of a service, whether its text is checked here or not. */
  Optional<ServiceFacts> facts(String service) {
    return services.find(service, declared.packagesDeclaring(service));
  }

  /** Returns whether a declaration names the service whose text is checked here. */
  boolean names(String service) {
    return declared.services().contains(service);
  }

  /** Returns the service whose text is checked here and that was meant by one mistyped. */
  Optional<String> nearService(String typed) {
    return declared.near(typed, this::checkedServices);
  }

  private SortedSet<String> checkedServices() {
    SortedSet<String> names = new TreeSet<>(declared.services());
    if (names.remove(CheckIamLiterals.ALL)) {
      names.addAll(services.services());
    }
    return names;
  }

  /** Returns the services of AWS. */
  SortedSet<String> services() {
    return services.services();
  }

  /** Returns all that is known; every catalog is read for it. */
  Knowledge everything() {
    return services.everything();
  }

  /** Returns whether the text of any service is checked here. */
  boolean isAnythingChecked() {
    return declared.strictest() != Literals.OFF;
  }

  /** Returns whether the code puts other text in place of a part of this. */
  boolean isReplaced() {
    return !uses.replaced(path).isNothing();
  }

  /** Returns what the code around the text calls it. */
  TextUse use() {
    return requirement || uses.isCalledAction(path) ? TextUse.ACTION : uses.use(path);
  }

  /** Returns whether nothing but an action can stand here. */
  private boolean isAction() {
    return requirement || uses.isOfStatement(path);
  }

  /** Returns whether it is an action to AWS's own code, which makes a policy of it. */
  boolean isOfAwsAction() {
    return uses.isTakenByAws(path);
  }

  /** Returns whether the code says that the text is an ARN, and all of one. */
  boolean isArn() {
    return uses.isArn(path);
  }

  /** Returns whether a request to AWS attaches what the text names to a role, user or group. */
  boolean isAttached() {
    return uses.isAttached(path);
  }

  /** Returns what the code says that it is for; beside an action of the service stand actions. */
  TextUse use(ServiceFacts facts) {
    return isAction() ? TextUse.ACTION : uses.of(path, facts);
  }

  /**
   * Returns whether the text stands for a type of resources, as AWS's tagging API writes them:
   * {@code ec2:instance}.
   */
  boolean isResourceType(ServiceFacts facts, TextUse use) {
    return use != TextUse.ACTION && use != TextUse.CONDITION && facts.isResourceType(text);
  }

  /** Returns a problem at a character of a text. */
  static Problem at(int start, Problem problem) {
    return problem.at(1, start + 1, "");
  }

  /** Returns the problem of what is of no service, as strict as any check of text here. */
  Problem globalProblem(int start, Problem problem) {
    return at(start, declared.strictest() == Literals.WARNING ? problem.asWarning() : problem);
  }

  /** Returns the problem, as strict as the check of the service's text here. */
  Problem problem(ServiceFacts facts, int start, Problem problem) {
    boolean softened =
        declared.levelOf(facts.service()).filter(Literals.WARNING::equals).isPresent();
    Problem told = Help.seeing(facts.address(), problem);
    return at(start, softened ? told.asWarning() : told);
  }
}
