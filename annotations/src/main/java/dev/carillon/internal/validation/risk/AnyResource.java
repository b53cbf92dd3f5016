package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.value.SecretNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an ARN stands for any resource at all, and which actions can be on no resource. */
public final class AnyResource {

  private static final WildcardPattern ANY_ARN = WildcardPattern.of("arn:*");

  /** All resources of a partition; an account has those of one. */
  private static final List<WildcardPattern> EVERYTHING =
      ArnShape.partitions().stream()
          .map(partition -> WildcardPattern.of("arn:" + partition + ":?*:*:*:?*"))
          .toList();

  /** An ARN's resource begins with its type, unless it is a bucket or an object. */
  private static final Pattern TYPE = Pattern.compile("^/?[A-Za-z0-9-]+[/:]");

  /**
   * What takes a type and can be asked for without a resource, on {@code *} then: metrics of no
   * dataset, speech without a lexicon, a connection in no group.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
   *     types that are not required</a>
   */
  private static final Set<String> ALSO_ON_NONE =
      Set.of(
          """
          bedrock:CreateGuardrail
          ce:GetCostAndUsage
          ce:GetCostForecast
          ce:GetDimensionValues
          ce:GetTags
          cloudhsm:CreateCluster
          cloudwatch:GetMetricData
          cloudwatch:ListMetrics
          cloudwatch:PutMetricData
          comprehend:DetectEntities
          directconnect:CreateConnection
          directconnect:CreateLag
          mediaconvert:CreateJob
          polly:StartSpeechSynthesisTask
          polly:SynthesizeSpeech
          rekognition:DetectModerationLabels
          transfer:CreateConnector
          translate:StartTextTranslationJob
          translate:TranslateDocument
          translate:TranslateText\
          """
              .split("\n"));

  private AnyResource() {}

  /** Returns whether an action that takes types can be asked for without a resource. */
  public static boolean canBeOnNone(String action) {
    return ALSO_ON_NONE.contains(action);
  }

  /** Returns whether an ARN stands for every resource there is. */
  static boolean isEverything(String resource) {
    WildcardPattern pattern = WildcardPattern.of(resource);
    return EVERYTHING.stream().anyMatch(pattern::covers);
  }

  /** Returns whether an ARN stands for all resources, or all of a type. */
  static boolean isCoveredBy(String resource, Knowledge knowledge) {
    if (resource.indexOf('*') < 0) {
      return false;
    }
    String text = Placeholders.replaced(resource, "x");
    String[] parts = text.split(":", Arn.PARTS);
    if (parts.length < Arn.PARTS) {
      return text.endsWith("*")
          && text.indexOf('/') < 0
          && WildcardPattern.of(text).intersects(ANY_ARN);
    }
    String rest = SecretNames.withoutEnd(parts[2], parts[5]);
    boolean typed =
        !parts[4].isEmpty() || (!parts[2].equals("s3") && !knowledge.formats(parts[2]).isEmpty());
    String id =
        typed && !isInBucket(parts[2], rest, knowledge)
            ? TYPE.matcher(rest).replaceFirst("")
            : rest;
    return (id.indexOf('*') >= 0
            && id.chars().allMatch(character -> "*?/:".indexOf(character) >= 0))
        || (typed && isAnyOfType(parts[2], rest, knowledge));
  }

  /** Returns whether an ARN of S3 begins with no type of the service, and so with a bucket. */
  private static boolean isInBucket(String service, String rest, Knowledge knowledge) {
    String first = rest.substring(0, rest.indexOf('/') + 1);
    return service.equals("s3")
        && knowledge.formats(service).stream()
            .noneMatch(format -> format.arn().resource().startsWith(first));
  }

  /** Returns the resources that nobody named where each has an ARN of its own; else null. */
  static @Nullable NamedResources ofSomeTypes(StatementView statement, Judgement judgement) {
    List<Named> all = new ArrayList<>();
    for (Element resource : statement.strings("Resource")) {
      String arn = resource.text();
      if (isCoveredBy(arn, judgement.knowledge())) {
        if (arn.split(":", Arn.PARTS).length < Arn.PARTS) {
          return null;
        }
        all.add(Named.of(arn));
      }
    }
    return all.isEmpty() ? null : new NamedResources(all, judgement::affords);
  }

  /** Returns whether an action takes one of some resources, or may. */
  static boolean isTaken(NamedResources all, String action, Judgement judgement) {
    KnownService service = judgement.knowledge().service(ActionName.serviceOf(action)).orElse(null);
    return service == null
        || service
            .action(action.substring(action.indexOf(':') + 1))
            .map(one -> new Taker(one.iamName(), one.resourceTypes(), service.arns()))
            .map(all::takesOne)
            .orElse(true);
  }

  /** Where the type is not written out, it still can be all of one: {@code ro*}. */
  private static boolean isAnyOfType(String service, String rest, Knowledge knowledge) {
    int fixed = 0;
    while (fixed < rest.length() && "*?/:".indexOf(rest.charAt(fixed)) < 0) {
      fixed++;
    }
    if (!Arn.isPlain(service) || !rest.endsWith("*") || "/:".indexOf(rest.charAt(fixed)) >= 0) {
      return false;
    }
    String start = rest.substring(0, fixed);
    WildcardPattern pattern = WildcardPattern.of(rest);
    return knowledge.formats(service).stream()
        .map(ArnPlaces.Format::arn)
        .map(Arn::resource)
        .filter(format -> format.startsWith(start) && format.indexOf('*') > 0)
        .filter(pattern::matches) // Quicker than covers, and false of nearly all.
        .anyMatch(format -> pattern.covers(WildcardPattern.of(format.replace("*", "?*"))));
  }
}
