package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.condition.ArnKey;
import dev.carillon.policy.condition.ArnOperators;
import dev.carillon.policy.condition.BinaryKey;
import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.DateKey;
import dev.carillon.policy.condition.IpAddressKey;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.policy.condition.NumericKey;
import dev.carillon.policy.condition.NumericOperators;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.condition.StringOperators;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The condition keys of AWS Harbor.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "harbor"
)
public final class HarborKeys {
  /**
   * The condition key {@code harbor:Armed}.
   */
  public static final BoolKey ARMED = BoolKey.of("harbor:Armed");

  /**
   * The condition key {@code harbor:Depth}.
   */
  public static final NumericKey DEPTH = NumericKey.of("harbor:Depth");

  /**
   * The condition key {@code harbor:Flags}, which can have several values.
   */
  public static final MultivaluedKey<StringOperators> FLAGS = StringKey.multivalued("harbor:Flags");

  /**
   * The condition key {@code harbor:Flags}.
   */
  public static final StringKey FLAGS_AS_STRING = StringKey.of("harbor:Flags");

  /**
   * The condition key {@code harbor:IPv6-Address}.
   */
  public static final IpAddressKey IPV6_ADDRESS = IpAddressKey.of("harbor:IPv6-Address");

  /**
   * The condition key {@code harbor:Key}.
   */
  public static final BinaryKey KEY = BinaryKey.of("harbor:Key");

  /**
   * The condition key {@code harbor:Novel}.
   */
  public static final StringKey NOVEL = StringKey.of("harbor:Novel");

  /**
   * The condition key {@code harbor:Owner}.
   */
  public static final ArnKey OWNER = ArnKey.of("harbor:Owner");

  /**
   * The condition key {@code harbor:Owner}.
   */
  public static final StringKey OWNER_AS_STRING = StringKey.of("harbor:Owner");

  /**
   * The condition key {@code harbor:Seals}, which can have several values.
   */
  public static final MultivaluedKey<ArnOperators> SEALS = ArnKey.multivalued("harbor:Seals");

  /**
   * The condition key {@code harbor:Untold}.
   */
  public static final StringKey UNTOLD = StringKey.of("harbor:Untold");

  /**
   * The condition key {@code harbor:arrival.time}.
   */
  public static final DateKey ARRIVAL__TIME = DateKey.of("harbor:arrival.time");

  /**
   * The condition key {@code harbor:arrivalTime}.
   */
  public static final DateKey ARRIVAL_TIME = DateKey.of("harbor:arrivalTime");

  /**
   * The condition key {@code saml:aud}.
   */
  public static final StringKey SAML_AUD = StringKey.of("saml:aud");

  /**
   * No instances: all members are static.
   */
  private HarborKeys() {
  }

  /**
   * The condition key {@code ${Provider}:sub}.
   *
   * @param provider for {@code ${Provider}}
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey sub(String provider) {
    return StringKey.of("${Provider}:sub", provider);
  }

  /**
   * The condition key <code>harbor:Cargo/&#60;default&#62;/of/&#60;default&#62;</code>, which
   * can have several values.
   *
   * @param default_ for {@code ${default}}
   * @param default_2 for {@code ${default}}
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static MultivaluedKey<NumericOperators> cargoOf(String default_, String default_2) {
    return NumericKey.multivalued("harbor:Cargo/<default>/of/<default>", default_, default_2);
  }

  /**
   * The condition key {@code harbor:ResourceTag/${TagKey}}.
   *
   * @param tagKey for {@code ${TagKey}}
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static ArnKey resourceTag(String tagKey) {
    return ArnKey.of("harbor:ResourceTag/${TagKey}", tagKey);
  }

  /**
   * The condition key {@code harbor:ResourceTag/${TagKey}}.
   *
   * @param tagKey for {@code ${TagKey}}
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey resourceTagAsString(String tagKey) {
    return StringKey.of("harbor:ResourceTag/${TagKey}", tagKey);
  }
}
