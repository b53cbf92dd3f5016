/**
 * The vocabulary of IAM policies: actions, statements and policies as immutable values, and their
 * JSON as AWS documents it. Generated code is a thin layer over these classes.
 *
 * <h2>Where to look</h2>
 *
 * <ul>
 *   <li>A document: {@link dev.carillon.policy.Policy} of a user, group or role, {@link
 *       dev.carillon.policy.ResourcePolicy} of a bucket, key or queue, {@link
 *       dev.carillon.policy.TrustPolicy} of a role. {@link dev.carillon.policy.PolicyDocument} has
 *       what they share: JSON, size, findings.
 *   <li>A statement: {@link dev.carillon.policy.Statement}, begun by the generated {@code
 *       ChimeStatement}, or by {@link dev.carillon.policy.AwsStatement} for several services.
 *       Naming a {@link dev.carillon.policy.Principal} makes it a {@link
 *       dev.carillon.policy.ResourceStatement}; a {@link dev.carillon.policy.TrustStatement} says
 *       who may assume a role. {@link dev.carillon.policy.SelectionStep} has the ways to select
 *       actions, {@link dev.carillon.policy.ResourceStatementTarget} those to name resources.
 *   <li>An action: {@link dev.carillon.policy.Action}, which the generated enums implement, and its
 *       {@link dev.carillon.policy.AccessLevel}.
 *   <li>Resources: {@link dev.carillon.policy.arn}. Conditions: {@link
 *       dev.carillon.policy.condition}; the global keys are {@link dev.carillon.policy.Keys}.
 *   <li>What a policy says: {@link dev.carillon.policy.finding} judges it, {@link
 *       dev.carillon.policy.PolicySummary} sums it up, {@link dev.carillon.policy.reference.Quota}
 *       measures it, {@link dev.carillon.policy.RequiredActions} are what code needs of it.
 *   <li>Wildcards: {@link dev.carillon.policy.pattern}, which also compacts actions to patterns.
 *   <li>Beneath: {@link dev.carillon.policy.reference}, what AWS says of its services.
 * </ul>
 *
 * <h2>What generated code calls</h2>
 *
 * <p>For a service {@code chime} with the prefix {@code Chime}:
 *
 * <p><b>{@code ChimeStatement}</b> has {@code allow()}, {@code allow(String sid)}, {@code deny()}
 * and {@code deny(String sid)}. Each returns {@code StatementStart.of(Effect.ALLOW, sid, "chime",
 * ChimeAction.class)}, of type {@code StatementStart<ChimeAction>}, where the service has no
 * resource types (so that {@code .on(arn)} does not exist), and {@code
 * ResourceStatementStart.of(…)} where it has.
 *
 * <p><b>{@code ChimeAction}</b> implements {@link dev.carillon.policy.Action}. {@code
 * conditionKeys()} has the keys of the action itself, those that the reference lists for the
 * action's use of a resource type, and those of the resource types it takes, each once. {@code
 * requiredResourceTypes()} has the types marked as required.
 *
 * <p><b>{@code ChimeResource}</b>, only where there are resource types, is a final class with one
 * static method per ARN format that returns {@link dev.carillon.policy.arn.ResourceArn}. Its
 * parameters, all {@code CharSequence}, are the placeholders of the format except {@code
 * ${Partition}}, in the order of the format and each once, in lower camel case:
 *
 * <pre>{@code
 * public static ResourceArn appInstanceUser(
 *     CharSequence accountId, CharSequence appInstanceId, CharSequence appInstanceUserId) {
 *   return ResourceArn.of("chime", "app-instance-user",
 *       "arn:${Partition}:chime::${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}",
 *       accountId, appInstanceId, appInstanceUserId);
 * }
 * }</pre>
 *
 * <p>Where other formats of the service say more closely what a resource is, the method ends in
 * {@code .unlike("arn:…", …)} with these: a bucket's, with that of objects. So no value makes an
 * ARN one of another type.
 *
 * <p>The method is named after the type. Where a type has several formats, each method has the
 * suffix {@code By} and the name of the first placeholder that no other format of the type has
 * ({@code authorizerByApiId}, {@code authorizerByRestApiId}); a format without such a placeholder
 * has the bare name, or a number from 2 where that is taken. A word of Java gets an underscore
 * ({@code package_}).
 *
 * <p><b>{@code ChimeKeys}</b>, only where the service has condition keys besides the global ones,
 * is a final class. Names leave the service's own prefix out; that of another service stays ({@code
 * StsKeys.SAML_AUD} is {@code saml:aud}). A dot in an own key is two underscores, other separators
 * are one. Where two keys still would have one name, neither gets it: each has the codes of its
 * separators between dollar signs ({@code ARRIVAL$2d$TIME}). A key without placeholders is a
 * constant, {@code public static final StringKey MEETING_REGION =
 * StringKey.of("chime:MeetingRegion")}; one with placeholders a method that takes a {@code String}
 * for each: {@code StringKey.of("s3:ExistingObjectTag/<key>", key)}. The type in the reference
 * decides the class:
 *
 * <ul>
 *   <li>{@code String}: {@code StringKey}; {@code Numeric} (also {@code Long}): {@code NumericKey};
 *       {@code Date}: {@code DateKey}; {@code Bool} (also {@code Boolean}): {@code BoolKey}; {@code
 *       Binary}: {@code BinaryKey}; {@code IPAddress}: {@code IpAddressKey}; {@code ARN}: {@code
 *       ArnKey};
 *   <li>{@code ArrayOfString} and so on: {@code StringKey.multivalued(name)}, of type {@code
 *       MultivaluedKey<StringOperators>};
 *   <li>of a key with two types, the first as above, and each other under the name with {@code
 *       _AS_STRING}, {@code _AS_NUMBER}, {@code _AS_ARN} and so on added, in the plural where it is
 *       multivalued.
 * </ul>
 *
 * <p>Global keys ({@code aws:…}) are in {@link dev.carillon.policy.Keys} and not generated.
 */
@NullMarked
package dev.carillon.policy;

import org.jspecify.annotations.NullMarked;
