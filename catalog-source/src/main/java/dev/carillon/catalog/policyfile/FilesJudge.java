package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.baseline.Acceptance;
import dev.carillon.catalog.form.DocumentForm;
import dev.carillon.catalog.form.ToolDocument;
import dev.carillon.catalog.form.UnfilledNames;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import dev.carillon.catalog.property.PropertyRules;
import dev.carillon.catalog.template.Loops;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Judges the policies and templates in files and folders, in JSON and YAML. */
public final class FilesJudge {

  /**
   * The property of sets of stacks and of conformance packs that has a template as a text.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html">
   *     AWS::CloudFormation::StackSet</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html">
   *     AWS::Config::ConformancePack</a>
   */
  private static final String TEMPLATE = "TemplateBody";

  /** What a template in JSON has only where a text of it has an element of a policy. */
  private static final String QUOTED = "\"Effect\\";

  /** What is said where there are files, and none is what was meant. */
  static final String NO_POLICY = "has no policy or template in any file";

  private final PolicyFileChecker checker;
  private final boolean allowsNone;

  /** Judges with what a checker knows. */
  public FilesJudge(PolicyFileChecker checker) {
    this(checker, false);
  }

  private FilesJudge(PolicyFileChecker checker, boolean allowsNone) {
    this.checker = checker;
    this.allowsNone = allowsNone;
  }

  /** Returns one that does not tell where nothing is judged at all. */
  public FilesJudge allowingNone() {
    return new FilesJudge(checker, true);
  }

  /**
   * Judges the files that texts name, each file once; see {@link FileSearch#require}. What cannot
   * be read is told, and the others are still judged. A file that a text names is judged as a
   * policy if it holds no other; of those in a folder, what has no policy is skipped. Where nothing
   * is judged at all, that is told: another folder was meant.
   */
  public JudgedFiles judge(Collection<String> texts, JudgeSettings settings) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> findings = new ArrayList<>();
    List<Path> read = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    AtomicInteger accepted = new AtomicInteger();
    JudgeSettings counting = counting(settings, accepted);
    for (Found found : found(texts, problems)) {
      PolicyPath file = found.file();
      try {
        Optional<List<Problem>> judged = judge(file, found.isNamed(), counting);
        if (judged.isPresent()) {
          findings.addAll(judged.get());
          read.add(file.path());
        } else {
          skipped.add(file.name());
        }
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
      }
    }
    if (!allowsNone && !texts.isEmpty() && read.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(String.join(", ", texts), 0, 0, NO_POLICY));
    }
    return new JudgedFiles(read, skipped, problems, findings, accepted.get());
  }

  /** A file, and whether some text names it alone, not a folder or pattern that it is found by. */
  private record Found(PolicyPath file, boolean isNamed) {

    Found and(Found again) {
      return again.isNamed ? new Found(file, true) : this;
    }
  }

  private Collection<Found> found(Collection<String> texts, List<Problem> problems) {
    Map<Path, Found> found = new LinkedHashMap<>();
    for (String text : texts) {
      for (PolicyPath file : files(text, problems)) {
        found.merge(file.path(), new Found(file, file.name().equals(text)), Found::and);
      }
    }
    return found.values();
  }

  private List<PolicyPath> files(String text, List<Problem> problems) {
    List<String> others = List.of(DocumentForm.TERRAFORM);
    Problems unlisted = new Problems(text);
    try {
      List<PolicyPath> found =
          allowsNone && FileSearch.isFolder(text)
              ? FileSearch.find(text, DocumentForm.ENDINGS, others, unlisted)
              : FileSearch.require(text, DocumentForm.ENDINGS, others, unlisted);
      if (!unlisted.isEmpty()) {
        problems.addAll(unlisted.exception().problems());
      }
      return found;
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  /** Returns the settings, and counts what is accepted by them. */
  private static JudgeSettings counting(JudgeSettings settings, AtomicInteger accepted) {
    Acceptance decision = settings.acceptance();
    return settings.accepting(
        (finding, inFile, policy) -> {
          boolean is = decision.accepts(finding, inFile, policy);
          accepted.addAndGet(is ? 1 : 0);
          return is;
        });
  }

  /** Returns what is found in a file; empty if it is neither named nor has a policy. */
  private Optional<List<Problem>> judge(PolicyPath file, boolean named, JudgeSettings settings)
      throws ProblemsException {
    if (named) {
      DocumentForm.refuseTerraform(file.name());
    } else if (file.name().endsWith(DocumentForm.TERRAFORM)) {
      return Optional.empty();
    }
    String whole = FileText.readWhole(file.name(), file.path(), named);
    String text = FileText.withoutMark(whole);
    if (!named && !DocumentForm.isWorthReading(file.name(), text)) {
      return Optional.empty();
    }
    DocumentForm form = DocumentForm.of(file.name(), text);
    FoundPolicyChecker policies = new FoundPolicyChecker(checker, file.name(), settings);
    try {
      JsonValue document = form.read(text);
      if (PolicyDocuments.isTemplate(document)) {
        List<Problem> findings =
            new ArrayList<>(policies.check(document, UnfilledNames.of(document, text)));
        findings.addAll(policies.check(inTexts(document, text)));
        NotAccepted notAccepted = new NotAccepted(file.name(), settings);
        notAccepted.addInPlace(findings, ofProperties(document), document);
        if (text.contains(QUOTED) || form == DocumentForm.YAML) {
          findings.addAll(notAccepted.of(PoliciesInside.unreadable(document), document));
        }
        return Optional.of(findings);
      }
      String json = form == DocumentForm.JSON ? whole : "";
      return judge(document, json, file.name(), named, policies, settings);
    } catch (JsonFault e) {
      return named || form.mayHavePolicy(text)
          ? Optional.of(JudgedPolicy.unreadable(file.name(), form.name(), e).findings())
          : Optional.empty();
    }
  }

  /** Returns the same of a document that is no template. */
  private Optional<List<Problem>> judge(
      JsonValue document,
      String json,
      String file,
      boolean named,
      FoundPolicyChecker policies,
      JudgeSettings settings) {
    if (PolicyDocuments.isPolicy(document)) {
      return Optional.of(checker.check(file, document, json, settings).findings());
    }
    TerraformResources terraform = new TerraformResources(document);
    List<FoundPolicy> inside = inOther(document, terraform);
    List<Problem> notKnown = new ArrayList<>(terraform.notKnown(file));
    NotAccepted notAccepted = new NotAccepted(file, settings);
    notKnown.addAll(notAccepted.of(PoliciesInside.unreadable(document), document));
    notKnown.addAll(policies.notAccepted(TemplateResource.wrongPolicies(document), document));
    if (inside.isEmpty() && notKnown.isEmpty() && !TemplateResource.namesPolicies(document)) {
      return !named
          ? Optional.empty()
          : Optional.of(
              ToolDocument.is(file, document)
                  ? List.of()
                  : checker.check(file, document, json, settings).findings());
    }
    List<Problem> findings = new ArrayList<>();
    Element root = new Element("", document);
    if (named && IamStatements.haveEffects(root) && PoliciesInside.areStatements(root)) {
      findings.addAll(checker.check(file, document, json, settings).findings());
    }
    for (Problem problem : policies.check(inside)) {
      findings.add(
          problem
              .saying(PolicyInText.dotted(problem.message()))
              .at(problem.line(), problem.column(), PolicyInText.dotted(problem.path())));
    }
    notAccepted.addInPlace(findings, terraform.ofProperties(), document);
    findings.addAll(notKnown);
    return Optional.of(findings);
  }

  /** Returns what is said of the properties of a template, as they are written. */
  private static List<Finding> ofProperties(JsonValue template) {
    Element root = new Element("", template);
    List<Element> resources =
        root.member("Resources").stream().flatMap(TemplateResource::in).toList();
    return PropertyRules.judges(root) ? PropertyRules.of(resources) : List.of();
  }

  /**
   * Returns the policies in a document that is neither one itself nor a template: what AWS's
   * command line or Terraform prints, or what else has policies or resources of a template.
   */
  static List<FoundPolicy> inOther(JsonValue document) {
    return inOther(document, new TerraformResources(document));
  }

  /** Returns the same; the resources that Terraform has in the document were read already. */
  static List<FoundPolicy> inOther(JsonValue document, TerraformResources terraform) {
    if (PolicyDocuments.isPolicy(document)) {
      return List.of();
    }
    List<FoundPolicy> answered = CliAnswer.policies(document);
    List<FoundPolicy> found = answered.isEmpty() ? terraform.policies() : answered;
    return found.isEmpty() ? PoliciesInside.of(document) : found;
  }

  /**
   * Returns the policies of the templates that stand as texts in another one, all at their place.
   */
  static List<FoundPolicy> inTexts(JsonValue template, String written) {
    List<FoundPolicy> found = new ArrayList<>();
    if (written.contains(TEMPLATE)) {
      Loops loops = new Loops();
      for (TemplateResource resource : TemplateResource.of(template)) {
        if (resource.type().startsWith("AWS::")) {
          Optional<Element> text = resource.properties(0).member(TEMPLATE);
          text.filter(Element::isString).ifPresent(one -> addPolicies(one, loops, found));
        }
      }
    }
    return found;
  }

  private static void addPolicies(Element text, Loops loops, List<FoundPolicy> found) {
    try {
      JsonValue read = DocumentForm.of(".template", text.text()).read(text.text());
      if (PolicyDocuments.isTemplate(read)) {
        JsonValue there = PolicyInText.at(text.value().position(), read);
        String path = text.path();
        for (FoundPolicy one : PolicyDocuments.inResources(TemplateResource.of(there, loops))) {
          found.add(
              new FoundPolicy(
                  path, one.document(), one.kind(), List.of(path), one.pointless(), one.on()));
        }
      }
    } catch (JsonFault none) {
      // Some other text.
    }
  }
}
