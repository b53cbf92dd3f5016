package dev.carillon.catalog.required;

import dev.carillon.catalog.call.DirectoryBuckets;
import dev.carillon.catalog.call.LeftOutParts;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.KnownParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The ARNs that an action is called on, as far as constants in the code that builds the request
 * name them; {@code *} stands for the rest.
 */
final class CalledResources {

  private static final String ALL = "*";

  /** What placeholders end in that stand for no name: an ARN has other words than requests. */
  private static final String KIND = "Type";

  private final RequestUses requests;
  private final AuthorizedAction action;
  private final String request;
  private final CopiedObject copied;
  private final Sides sides;
  private final RequestSubject subject;
  private final Set<String> parts;
  private final KnownParts.OfRequest names;

  /**
   * Takes what is known of a request.
   *
   * @param subject what the request is about
   * @param parts the parts of the request that lead to the action; none where any can
   */
  CalledResources(
      RequestUses requests,
      AuthorizedAction action,
      String request,
      RequestSubject subject,
      Set<String> parts,
      KnownParts.OfRequest names) {
    this.names = names;
    this.subject = subject;
    this.parts = parts;
    this.requests = requests;
    this.action = action;
    this.request = request;
    this.copied = new CopiedObject(requests, request);
    this.sides = new Sides(action, request);
  }

  /**
   * Returns the resources of a type; none where the code gives those of another type instead.
   *
   * @param all the types of the action; of a single one any identifier can be the ARN
   */
  NavigableSet<String> arns(ResourceTypeReference type, List<ResourceTypeReference> all) {
    if (AccessPoint.isOf(type)) {
      return new TreeSet<>(accessPoints(type));
    }
    Set<String> buckets =
        AccessPoint.standsFor(type) ? allConstants(AccessPoint.BUCKET, type) : Set.of();
    if (!buckets.isEmpty() && buckets.stream().allMatch(AccessPoint::isOne)) {
      return new TreeSet<>();
    }
    if (type.name().equals("table")) {
      NavigableSet<String> tables = StatementTables.arns(requests, action, request, type);
      if (!tables.isEmpty()) {
        return tables;
      }
    }
    NavigableSet<String> arns =
        whole(type, besideSource(it -> namesArn(it, type) || isPart(type, it)), all);
    if (arns.isEmpty()) {
      arns = whole(type, it -> namesArn(it, type), all);
      arns.addAll(arns.isEmpty() || !namesBesideSource(type) ? Set.of() : filled(type));
    }
    if (arns.isEmpty() && areOfOthers(type, all)) {
      return arns;
    }
    if (arns.isEmpty() && type.name().equals("queue")) {
      arns = GivenTexts.arnsOfQueues(requests.texts(request, "queueUrl"::equals));
    }
    if (arns.isEmpty() && all.size() == 1) {
      arns = whole(type, it -> NamedTypes.canBe(type, it) && !sides.isOther(it), all);
      arns = arns.isEmpty() ? whole(type, NamedTypes::areSome, all) : arns;
    }
    arns = arns.isEmpty() ? ofParts(type) : arns;
    return arns.isEmpty() ? filled(type) : arns;
  }

  /** Returns the ARNs that parts of the request give, where it names none of the type itself. */
  private NavigableSet<String> ofParts(ResourceTypeReference type) {
    return requests.isAnySet(request, it -> namesArn(it, type) || isPart(type, it))
        ? new TreeSet<>()
        : LeadingTexts.arns(
            textsOfParts(
                (part, it) ->
                    RequestNames.namesArn(it, type.name())
                        || References.isOne(part, it, type, action)),
            List.of(type),
            action);
  }

  private Set<String> textsOfParts(BiPredicate<String, String> setters) {
    return requests.textsOfParts(
        request, (part, it) -> (parts.isEmpty() || parts.contains(part)) && setters.test(part, it));
  }

  /**
   * Returns whether all requests have ARNs where one of a type can stand, and of other types of the
   * action: a load balancer for networks is none for applications.
   */
  private boolean areOfOthers(ResourceTypeReference type, List<ResourceTypeReference> all) {
    Predicate<String> setters = setter -> namesArn(setter, type);
    Set<String> texts =
        requests.isLeftOut(request, setters) ? Set.of() : requests.constants(request, setters);
    return !texts.isEmpty() && texts.stream().allMatch(text -> LeadingTexts.isOfAny(all, text));
  }

  /**
   * Returns setters but for those that name a source, where nothing else is named: what is made of
   * it is of the same type, and has no name yet.
   */
  private Predicate<String> besideSource(Predicate<String> setters) {
    Predicate<String> others = setters.and(setter -> !Sides.isSource(setter));
    return sides.isOfOne() || requests.isAnySet(request, others) ? setters : others;
  }

  /** Returns whether the request has the ARN of a source, and a name for what is made of it. */
  private boolean namesBesideSource(ResourceTypeReference type) {
    Predicate<String> made = setter -> !Sides.isSource(setter);
    return RequestNames.lastPlaceholders(type.arnFormats())
        .anyMatch(last -> requests.isAnySet(request, made.and(it -> namesPart(it, last, type))));
  }

  boolean namesArn(String setter, ResourceTypeReference type) {
    return names.isNamed(
        setter, KnownParts.ARN, type.name(), () -> sides.namesArn(setter, type.name()));
  }

  /** Returns the access points that the code names instead of buckets, or can name. */
  private Collection<String> accessPoints(ResourceTypeReference type) {
    Set<String> buckets = allConstants(AccessPoint.BUCKET, type);
    return buckets.isEmpty()
            || requests.isAnySet(request, it -> namesPart(it, "AccessPointName", type))
        ? filled(type)
        : AccessPoint.resources(type, buckets, constants("ObjectName", type));
  }

  /** Returns the ARNs of a type that the code gives, if it gives but ARNs of the action's types. */
  private NavigableSet<String> whole(
      ResourceTypeReference type, Predicate<String> setters, List<ResourceTypeReference> all) {
    Set<String> texts =
        requests.isLeftOut(request, setters) ? Set.of() : requests.texts(request, setters);
    NavigableSet<String> arns =
        GivenTexts.ofAll(
            texts, text -> GivenTexts.arn(text).filter(arn -> subject.isOfAny(all, arn)).stream());
    arns.removeIf(arn -> !LeadingTexts.isOf(type, arn));
    return arns;
  }

  boolean isPart(ResourceTypeReference type, String setter) {
    return RequestNames.placeholders(type.arnFormats())
        .anyMatch(part -> namesPart(setter, part, type));
  }

  /** Returns the ARNs that the code gives, and the formats with most of its names, filled in. */
  private NavigableSet<String> filled(ResourceTypeReference type) {
    NavigableSet<String> arns = new TreeSet<>();
    boolean named = true;
    for (String part : RequestNames.placeholders(type.arnFormats()).toList()) {
      Set<String> texts = constants(part, type);
      NavigableSet<String> given = LeadingTexts.given(type, texts);
      arns.addAll(given);
      named &= given.isEmpty() || !LeadingTexts.others(type, texts).isEmpty();
    }
    if (!named) {
      return arns;
    }
    Map<String, Map<String, Set<String>>> byFormat = new LinkedHashMap<>();
    type.arnFormats().forEach(format -> byFormat.put(format, values(format, type)));
    long most = byFormat.values().stream().mapToLong(CalledResources::countNamed).max().orElse(0);
    byFormat.forEach(
        (format, values) -> {
          if (LeadingTexts.isOfAnyService(format)) {
            arns.add(ALL);
          } else if (countNamed(values) == most) {
            arns.addAll(GivenTexts.filled(format, values::get));
          }
        });
    return arns;
  }

  private static long countNamed(Map<String, Set<String>> values) {
    return values.values().stream().filter(named -> !named.contains(ALL)).count();
  }

  /** Returns what can stand for each placeholder of a format. */
  Map<String, Set<String>> values(String format, ResourceTypeReference type) {
    Map<String, Set<String>> values = new HashMap<>();
    RequestNames.placeholders(List.of(format))
        .forEach(part -> values.computeIfAbsent(part, it -> values(format, it, type)));
    return values;
  }

  private Set<String> values(String format, String placeholder, ResourceTypeReference type) {
    Set<String> values =
        GivenTexts.ofAll(
            LeadingTexts.others(type, constants(placeholder, type)),
            text ->
                Optional.of(text)
                    .filter(it -> !LeadingTexts.isOfOther(it, format))
                    .flatMap(it -> GivenTexts.named(it, placeholder))
                    .map(GivenTexts::literal)
                    .stream()
                    .flatMap(name -> GivenTexts.inArn(format, placeholder, name).stream()));
    return values.isEmpty() ? Set.of(ALL) : values;
  }

  private Set<String> constants(String placeholder, ResourceTypeReference type) {
    Set<String> all = allConstants(placeholder, type);
    all = all.isEmpty() ? DefaultNames.of(action, placeholder, request, requests) : all;
    return placeholder.equals(AccessPoint.BUCKET) ? AccessPoint.without(all) : all;
  }

  Set<String> allConstants(String placeholder, ResourceTypeReference type) {
    if (placeholder.endsWith(KIND)
        || RequestNames.OF_CALLER.contains(placeholder)
        || copied.isOtherOfFolder(action)) {
      return Set.of();
    }
    if (DirectoryBuckets.isCopy(request)) {
      return copied.constants(placeholder, action);
    }
    Predicate<String> named =
        RequestNames.nearest(
            setter -> namesPart(setter, placeholder, type),
            setter -> !Sides.isSource(setter) && namesArn(setter, type),
            setters -> requests.isAnySet(request, setters));
    Predicate<String> setters = Sides.isOfName(placeholder) ? named : besideSource(named);
    if (isOfSource(placeholder, type)) {
      setters = setters.and(Sides::isSource);
    }
    if (!requests.isAnySet(request, setters)) {
      return requests.isAnySet(request, named)
          ? Set.of()
          : inParts((part, it) -> RequestNames.namesInPart(part, it, placeholder));
    }
    // A request can have the ARN of one thing and the name of another.
    Predicate<String> arns = it -> !Sides.isSource(it) && namesArn(it, type);
    Predicate<String> all = requests.isLeftOut(request, arns) ? setters.or(arns) : setters;
    return requests.isLeftOut(request, all) ? Set.of() : requests.texts(request, all);
  }

  /** Returns what names something in parts; nothing if some request has none of these parts. */
  private Set<String> inParts(BiPredicate<String, String> setters) {
    return parts.isEmpty() && LeftOutParts.areSome(requests, request, setters)
        ? Set.of()
        : textsOfParts(setters);
  }

  /**
   * Returns whether a placeholder is that of a source, which is named whole: the volume that a
   * snapshot is copied to is not the one that has it ({@code CopySnapshotAndUpdateVolume}).
   */
  private boolean isOfSource(String placeholder, ResourceTypeReference type) {
    return !RequestNames.plain(placeholder).startsWith(RequestNames.plain(type.name()))
        && !subject.tagsNew(action.actionName(), type.name())
        && requests.isAnySet(request, it -> Sides.isSource(it) && namesArn(it, type));
  }

  boolean namesPart(String setter, String placeholder, ResourceTypeReference type) {
    return !requests.takesParts(request, setter)
        && names.isNamed(setter, placeholder, type.name(), () -> isName(setter, placeholder, type));
  }

  private boolean isName(String setter, String placeholder, ResourceTypeReference type) {
    return (!sides.isOther(setter) || Sides.isOfName(placeholder))
        && !placeholder.endsWith(KIND)
        && !Sides.isOfNew(setter, type.name(), request)
        && (subject.namesPart(setter, placeholder, type.name())
            || Sides.namesPart(setter, placeholder));
  }
}
