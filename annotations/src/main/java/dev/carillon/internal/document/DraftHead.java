package dev.carillon.internal.document;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement of which no action is chosen yet. */
public final class DraftHead {
  private final Effect effect;

  /** The statement id, null for none. */
  private final @Nullable String sid;

  /** The prefix of the one service that it is about; null where it mixes services. */
  private final @Nullable String service;

  /** The service's actions; null where it mixes services, or no enum was generated. */
  private final @Nullable Class<? extends Action> type;

  /** Whom it is about; null where that is not said, or never will be. */
  private final @Nullable Principals principals;

  /** Keeps what it is given. */
  public DraftHead(
      Effect effect,
      @Nullable String sid,
      @Nullable String service,
      @Nullable Class<? extends Action> type,
      @Nullable Principals principals) {
    this.effect = effect;
    this.sid = sid;
    this.service = service;
    this.type = type;
    this.principals = principals;
  }

  /**
   * Starts a statement.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static DraftHead of(
      Effect effect,
      @Nullable String sid,
      @Nullable String service,
      @Nullable Class<? extends Action> type) {
    if (sid != null) {
      checkSid(sid);
    }
    if (service != null) {
      DeclaredService.declare(service);
    }
    return new DraftHead(effect, sid, service, type, null);
  }

  /**
   * Refuses a statement id that IAM does not take.
   *
   * @throws InvalidPolicyException if it is not alphanumeric
   */
  public static void checkSid(String sid) {
    if (!isSid(sid)) {
      Seldom.refuse(sid);
    }
  }

  /** Returns whether IAM takes this as a statement id. */
  static boolean isSid(String sid) {
    for (int i = 0; i < sid.length(); i++) {
      char c = sid.charAt(i);
      if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return !sid.isEmpty();
  }

  /** Returns how a message names the statement. */
  public String label() {
    return Sid.label(sid);
  }

  Effect effect() {
    return effect;
  }

  @Nullable String sid() {
    return sid;
  }

  public @Nullable String service() {
    return service;
  }

  public @Nullable Principals principals() {
    return principals;
  }

  /** Returns this head of a statement about principals. */
  public DraftHead withPrincipals(Principals changed) {
    return new DraftHead(effect, sid, service, type, changed);
  }

  /** Returns an action of the service, which knows all others; empty where no enum has them. */
  List<Action> declared() {
    return type == null ? List.of() : Seldom.declared(type);
  }

  /**
   * Returns patterns of actions, with the service in front.
   *
   * @throws InvalidPolicyException if there is none, or one is not a pattern of the service
   */
  public Matched patterns(boolean negated, Collection<String> patterns) {
    return Matched.of(negated, Seldom.patterns(this, patterns));
  }

  /** What few statements ask for; the class is not loaded for others. */
  private static final class Seldom {

    private static final List<String> EVERY_ACTION = List.of("*", "*:*");

    static void refuse(String sid) {
      if (isSid(Placeholders.replaced(sid, "x")) && !Placeholders.hasPolicyVariable(sid)) {
        return; // A token of the CDK.
      }
      throw new InvalidPolicyException(
          sid.isEmpty() ? Check.EMPTY_SID_VALUE : Check.UNSUPPORTED_SID,
          String.format(
              Locale.ROOT,
              "The Sid \"%s\" is refused by IAM: a Sid is made of A-Z, a-z and 0-9, at least one of"
                  + " them.%s",
              sid,
              sid.isEmpty()
                  ? ""
                  : " A resource's policy can have it: call withSid behind grantedTo."));
    }

    static List<String> patterns(DraftHead head, Collection<String> patterns) {
      List<String> checked =
          List.copyOf(patterns).stream().map(text -> pattern(head, text)).toList();
      if (checked.isEmpty()) {
        throw new InvalidPolicyException(
            Check.EMPTY_ARRAY_ACTION,
            String.format(Locale.ROOT, "%s selects no action: there is no pattern.", head.label()));
      }
      return checked;
    }

    static List<Action> declared(Class<? extends Action> type) {
      Action[] all = type.getEnumConstants();
      return all == null || all.length == 0 ? List.of() : List.of(all[0]);
    }

    private static String pattern(DraftHead head, String text) {
      String service = head.service();
      if (service == null && EVERY_ACTION.contains(text)) {
        return text;
      }
      String full = service == null || text.contains(":") ? text : service + ':' + text;
      boolean ofService = service == null || ActionName.foldedServiceOf(full).equals(service);
      if (!ofService || ActionName.parse(full).isEmpty()) {
        boolean isOfMany = service == null && !Arn.isPlain(ActionName.serviceOf(full));
        throw new InvalidPolicyException(
            isOfMany
                ? Check.WILDCARD_IN_SERVICE_NAME
                : Placeholders.hasPolicyVariable(full)
                    ? Check.VARIABLE_UNSUPPORTED_IN_ELEMENT
                    : Check.INVALID_ACTION,
            String.format(
                Locale.ROOT,
                "%s selects by \"%s\", which is not a pattern of %s. One reads %s:List*.%s",
                head.label(),
                text,
                service == null ? "actions" : service + " actions",
                service == null ? "s3" : service,
                ofService ? "" : " AwsStatement takes those of all services."));
      }
      ActionName named = ActionName.parse(full).orElseThrow();
      ServicePrefixes.meant(named.service())
          .filter(meant -> service == null)
          .ifPresent(
              meant -> {
                throw new InvalidPolicyException(
                    Check.INVALID_SERVICE_IN_ACTION,
                    String.format(
                        Locale.ROOT,
                        "%s selects by \"%s\", but there is no service \"%s\".%s",
                        head.label(),
                        text,
                        named.service(),
                        NearestNames.didYouMean(meant)));
              });
      return full;
    }
  }
}
