package dev.carillon.catalog.required;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The models that requests of Bedrock's runtime name: by an id, by that of an inference profile,
 * which takes the model in whatever Region as well, or by an ARN.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html">policies
 *     for inference profiles</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/rerank-prereq.html">the
 *     permissions for reranking</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html">the
 *     ids of inference profiles</a>
 */
final class InvokedModels {

  private static final String REQUESTS = ".services.bedrockruntime.model.";

  /** Their requests name the models in parts. */
  private static final Pattern OF_AGENTS =
      Pattern.compile(
          ".*\\.services\\.bedrockagentruntime\\.model\\.(Rerank|RetrieveAndGenerate(Stream)?)Request");

  /** Its request makes an invocation, which AWS lists as a resource of the same action. */
  private static final String ASYNCHRONOUS = "StartAsyncInvokeRequest";

  private static final Set<String> ACTIONS =
      Set.of("bedrock:CountTokens", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

  /** Requests for models, and how they name one: a foundation model or one made of it. */
  private static final String MANAGING = ".services.bedrock.model.";

  private static final Set<String> MODELS =
      Set.of("baseModelIdentifier", "modelId", "modelIdentifier");
  private static final String ANY = "*";
  private static final Pattern ANY_MODEL =
      Pattern.compile("arn:aws:bedrock:[*]:[*]?:(custom|foundation)-model/[*]");

  private static final String MODEL = "arn:aws:bedrock:*::foundation-model/";
  private static final String PROFILE = "arn:aws:bedrock:*:*:inference-profile/";
  private static final Pattern PROFILE_ID =
      Pattern.compile("(?:us|us-gov|eu|apac|jp|au|ca|global)\\.([a-z0-9]+\\.[a-z0-9.:-]+)");
  private static final Pattern MODEL_ID = Pattern.compile("[a-z0-9]+\\.[a-z0-9.:-]+");
  private static final Pattern ARN =
      Pattern.compile(
          "arn:aws[a-z-]*:bedrock:[^:]*:[^:]*:(foundation-model|inference-profile|"
              + "application-inference-profile|provisioned-model|imported-model|"
              + "custom-model-deployment)/(.+)");

  private InvokedModels() {}

  /** Returns their ARNs; none where not all models are constants of a known form. */
  static NavigableSet<String> arns(AuthorizedAction action, String request, RequestUses requests) {
    if (ACTIONS.contains(action.action()) && OF_AGENTS.matcher(request).matches()) {
      return arns(requests.textsOfParts(request, (part, setter) -> setter.equals("modelArn")));
    }
    if (!ACTIONS.contains(action.action()) || !request.contains(REQUESTS)) {
      return new TreeSet<>();
    }
    NavigableSet<String> arns = named(request, "modelId"::equals, requests);
    if (!arns.isEmpty() && request.endsWith(ASYNCHRONOUS)) {
      arns.add("arn:aws:bedrock:*:*:async-invoke/*");
    }
    return arns;
  }

  /** Replaces all models by those that a request of Bedrock itself names, where they are known. */
  static void replaceIn(NavigableSet<String> arns, String request, RequestUses requests) {
    if (!request.contains(MANAGING)) {
      return;
    }
    NavigableSet<String> models = named(request, MODELS::contains, requests);
    if (!models.isEmpty() && arns.contains(MODEL + ANY)) {
      arns.removeIf(arn -> ANY_MODEL.matcher(arn).matches());
      models.stream().filter(model -> model.startsWith(MODEL)).forEach(arns::add);
    }
  }

  /** Returns the ARNs of the models that such setters name; none where not all are known. */
  private static NavigableSet<String> named(
      String request, Predicate<String> setter, RequestUses requests) {
    return arns(requests.constants(request, setter));
  }

  private static NavigableSet<String> arns(Set<String> models) {
    return GivenTexts.ofAll(models, model -> arns(model).stream());
  }

  private static Set<String> arns(String model) {
    Matcher arn = ARN.matcher(model);
    if (arn.matches()) {
      return ofProfile(arn.group(1), arn.group(2))
          .map(behind -> Set.of(model, behind))
          .orElse(Set.of(model));
    }
    Matcher profile = PROFILE_ID.matcher(model);
    if (profile.matches()) {
      return Set.of(PROFILE + model, MODEL + profile.group(1));
    }
    return MODEL_ID.matcher(model).matches() ? Set.of(MODEL + model) : Set.of();
  }

  /** Returns the model behind a profile, which a profile of the account's own does not tell. */
  private static Optional<String> ofProfile(String type, String id) {
    if (!type.endsWith("inference-profile")) {
      return Optional.empty();
    }
    Matcher profile = PROFILE_ID.matcher(id);
    return Optional.of(MODEL + (profile.matches() ? profile.group(1) : "*"));
  }
}
