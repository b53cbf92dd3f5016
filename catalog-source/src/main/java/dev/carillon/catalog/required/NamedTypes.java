package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.KnownParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Of which types code names resources, by whatever it sets on requests and on parts of them. */
final class NamedTypes {

  /**
   * Requests whose names stand in ARNs where the formats of these have ids.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/databrew/latest/dg/security_iam_service-with-iam.html">ARNs
   *     of DataBrew</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/r53recovery/latest/dg/getting-started-cli-readiness.html">ARNs
   *     of readiness checks</a>
   */
  private static final Pattern NAME_AS_ID =
      Pattern.compile("\\.services\\.(databrew|route53recoveryreadiness)\\.");

  private static final Pattern OF_DATABASE = Pattern.compile("^db(?=.)");

  /**
   * What parts of EC2's requests call groups for security and for placement; a group of resources
   * they name by its ARN.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html">Placement</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTarget.html">
   *     CapacityReservationTarget</a>
   */
  private static final Pattern GROUP = Pattern.compile("group(s|Id|Name)");

  private static final Pattern SEVERAL = Pattern.compile("(s|List)$");

  /** What the name of a request tells of what a thing is made of, or of where it goes. */
  private static final Pattern ORIGIN =
      Pattern.compile("(?<=[a-z])(From(?!\\w+Task$)[A-Z]\\w*|To(PointInTime|Region))$");

  /**
   * Types of RDS by what requests call them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.ARN.html">ARNs of
   *     RDS</a>
   */
  private static final Map<String, String> ABBREVIATED =
      Map.of(
          "dbclusterparametergroup", "cluster-pg",
          "dbinstance", "db",
          "dbinstancereadreplica", "db",
          "dbparametergroup", "pg",
          "dbsecuritygroup", "secgrp",
          "dbsubnetgroup", "subgrp",
          "eventsubscription", "es",
          "optiongroup", "og");

  private final CalledResources resources;
  private final AuthorizedAction action;
  private final String request;
  private final RequestUses requests;
  private final KnownParts.OfRequest names;

  NamedTypes(
      CalledResources resources,
      AuthorizedAction action,
      String request,
      RequestUses requests,
      KnownParts.OfRequest names) {
    this.names = names;
    this.resources = resources;
    this.action = action;
    this.request = request;
    this.requests = requests;
  }

  /** Returns whether the code names a resource of a type that the action need not name. */
  boolean isNamed(ResourceTypeReference type, List<ResourceUse> uses) {
    return names.isNamed(
            "",
            KnownParts.ANY,
            type.name(),
            () ->
                isNamedBySetters(type)
                    || OptionalTypes.isNamed(type, uses, action, request, requests, names))
        || isAccessPoint(type);
  }

  private boolean isNamed(ResourceTypeReference type) {
    return isNamedBySetters(type) || isAccessPoint(type);
  }

  private boolean isAccessPoint(ResourceTypeReference type) {
    return !NarrowedArns.makes(action, type)
        && AccessPoint.isNamed(type, resources.allConstants(AccessPoint.BUCKET, type));
  }

  private boolean isNamedBySetters(ResourceTypeReference type) {
    if (NarrowedArns.makes(action, type)) {
      return false;
    }
    return References.mayBeOf(type, action, request, requests)
        || requests.isAnySet(request, setter -> RequestNames.namesType(setter, type.name()))
        || requests.isAnySetOfParts(request, isOfPart(type))
        || RequestNames.lastPlaceholders(type.arnFormats())
            .anyMatch(
                last -> requests.isAnySet(request, it -> resources.namesPart(it, last, type)));
  }

  /** Returns which setters of which parts name a resource of a type. */
  private BiPredicate<String, String> isOfPart(ResourceTypeReference type) {
    boolean isGroup = action.service().equals("ec2") && type.name().equals("group");
    return (part, setter) ->
        !(isGroup && GROUP.matcher(setter).matches())
            && (RequestNames.namesType(setter, type.name())
                || RequestNames.namesType(part + setter, type.name())
                || RequestNames.lastPlaceholders(type.arnFormats())
                    .anyMatch(last -> RequestNames.namesInPart(part, setter, last)));
  }

  /** Returns whether nothing that some request sets can name a resource of these types. */
  boolean namesNone(Collection<ResourceTypeReference> types) {
    Predicate<String> names =
        setter ->
            RequestNames.canName(setter)
                || types.stream().anyMatch(type -> resources.isPart(type, setter));
    return (!requests.isAnySet(request, names) && types.stream().noneMatch(this::isNamed))
        || isLeftOut(names, types);
  }

  /** Returns whether nothing but the ARN of whatever it is names a resource of these types. */
  boolean namesByAnyArn(Collection<ResourceTypeReference> types) {
    return requests.isAnySet(request, RequestNames::namesAnyArn) && !namesOne(types);
  }

  /** Returns whether the code gives the name or the ARN of what is of one of these types. */
  private boolean namesOne(Collection<ResourceTypeReference> types) {
    return types.stream()
        .anyMatch(
            type ->
                isNamed(type) || requests.isAnySet(request, it -> resources.namesArn(it, type)));
  }

  /** Returns whether each request gives the name or the ARN of what is of one of these types. */
  boolean eachNamesOne(Collection<ResourceTypeReference> types) {
    return namesOne(types) && !isLeftOut(setter -> false, types);
  }

  /**
   * Returns whether some requests name something, and others nothing. A part can name it, too, and
   * so can what is called as a type is.
   */
  private boolean isLeftOut(Predicate<String> names, Collection<ResourceTypeReference> types) {
    Predicate<String> all =
        names.or(setter -> types.stream().anyMatch(it -> isNamedBy(setter, it)));
    return requests.isAnySet(request, all) && requests.isLeftOut(request, all);
  }

  private boolean isNamedBy(String setter, ResourceTypeReference type) {
    return RequestNames.namesType(setter, type.name())
        || requests.isSetOfParts(request, setter, isOfPart(type));
  }

  /**
   * Returns whether a setter can take the ARN of what is of a type, where the action can be on no
   * other type: what is called as the type is, such as {@code task}, takes one, too.
   */
  static boolean canBe(ResourceTypeReference type, String setter) {
    return RequestNames.identifies(setter)
        || RequestNames.plain(setter).equals(RequestNames.plain(type.name()));
  }

  /** Returns whether a setter takes several ARNs, or what can be such. */
  static boolean areSome(String setter) {
    String one = SEVERAL.matcher(setter).replaceFirst("");
    return !one.equals(setter) && RequestNames.identifies(one);
  }

  /** Returns a placeholder, in small letters, as a request calls what stands for it. */
  static String asRequestsCall(String request, String placeholder) {
    return NAME_AS_ID.matcher(request).find()
        ? placeholder.replaceFirst("id$", "name")
        : placeholder;
  }

  /**
   * Returns whether a setter names what is of a type by another word than ARNs have: what is called
   * as the type is, such as {@code task}, takes an id; the document of an association is its name,
   * the security groups of an interface are its groups, a grant's id is a token, and that of a
   * vehicle its name.
   *
   * @param kind the type in small letters
   * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html">
   *     StopTask</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html">
   *     GetEventDataStore</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociation.html">
   *     CreateAssociation</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html">
   *     CreateNetworkInterface</a>
   * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrant.html">
   *     GetAccessGrant</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/iot-fleetwise/latest/APIReference/API_CreateVehicle.html">
   *     CreateVehicle</a>
   */
  static boolean isOtherName(String setter, String placeholder, String kind) {
    return switch (placeholder) {
      case "ChannelId",
          "ContainerInstanceId",
          "EventDataStoreId",
          "InstanceId",
          "TaskId",
          "TaskSetId" ->
          placeholder.equalsIgnoreCase(kind + "id")
              && (setter.equalsIgnoreCase(kind) || setter.equalsIgnoreCase(kind + 's'));
      case "DocumentName" -> setter.equals("name");
      case "SecurityGroupId" -> setter.equals("groups");
      case "Token" -> setter.equalsIgnoreCase(kind + "id");
      case "VehicleId" -> setter.equals("vehicleName");
      default -> false;
    };
  }

  /** Returns what a request is about, in small letters, as types are called: RDS leaves out DB. */
  static String called(String noun) {
    return OF_DATABASE.matcher(RequestNames.plain(noun)).replaceFirst("");
  }

  /**
   * Returns whether a request that makes something makes what is of a type, by the name of its
   * class without the verb: {@code FileSystemFromBackup} is a file system.
   */
  static boolean isMadeBy(String noun, String type) {
    String made = ORIGIN.matcher(noun).replaceFirst("");
    return RequestNames.plain(made).endsWith(RequestNames.plain(type))
        || type.equals(ABBREVIATED.get(RequestNames.plain(made)))
        || RequestNames.namesArn(made + "Arn", type);
  }
}
