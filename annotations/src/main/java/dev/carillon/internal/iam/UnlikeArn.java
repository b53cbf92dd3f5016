package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An ARN held against formats that it is not of; the class is not loaded where all are right. */
final class UnlikeArn {
  /** In IAM, what has no path of its own: a provider's address, the place in an organization. */
  private static final Pattern OTHER_PATHS = Pattern.compile("[a-z]+-provider/|access-report/");

  private static final Pattern OF_NO_NAME = Pattern.compile(":(List|Describe|Create)");

  /** Services that have names of paths and ids that can be empty. */
  private static final String MAY_BE_EMPTY = " execute-api iot logs vpc-lattice ";

  private final List<ArnTypes.Typed> formats;
  private final ArnFormat arn;
  private @Nullable Boolean slip;

  UnlikeArn(List<ArnTypes.Typed> formats, ArnFormat arn) {
    this.formats = formats;
    this.arn = arn;
  }

  /**
   * Returns whether it is that of one of these types but for its service, which is another plain
   * one: {@code arn:aws:sts::111122223333:role/deployer}.
   */
  boolean isElsewhere(Collection<String> types) {
    return elsewhere(types) != null;
  }

  /**
   * Returns whether it is of one of these types as its parts stand, and not only because a star in
   * the place of a Region or an account could also stand for some parts.
   *
   * @param types the types that it is of
   */
  boolean isInPlace(Collection<String> types) {
    boolean isSpanned = false;
    boolean isCut = arn.part(Arn.PARTS - 1).isEmpty(); // Its last star stands for what is missing.
    for (ArnTypes.Typed typed : formats) {
      if (types.contains(typed.type) && typed.format.meets(arn)) {
        if (isCut || isInPlace(typed.format)) {
          return true;
        }
        isSpanned = true;
      }
    }
    return !types.isEmpty() && !isSpanned;
  }

  private boolean isInPlace(ArnFormat format) {
    for (int i = 0; i < Arn.PARTS - 1; i++) {
      if (!WildcardPattern.of(arn.part(i)).intersects(WildcardPattern.of(format.part(i)))) {
        return false;
      }
    }
    return WildcardPattern.of(arn.resource()).intersects(WildcardPattern.of(format.resource()));
  }

  /** Returns whether ARNs of one of these types are in its service. */
  boolean isIn(Collection<String> types) {
    for (ArnTypes.Typed typed : formats) {
      String known = typed.format.part(2);
      if (types.contains(typed.type) && (known.equals(arn.part(2)) || known.equals("*"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it is of a format of any type but for its service. */
  boolean isElsewhere() {
    for (ArnTypes.Typed typed : formats) {
      if (typed.format.isElsewhere(arn)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the ARN of one of these types that was meant: by one that is so but for its service, or
   * by that of what it lies in.
   *
   * @param own the types that the ARN is of
   */
  Optional<String> meant(Collection<String> types, Collection<String> own) {
    ArnFormat elsewhere = elsewhere(types);
    return Optional.ofNullable(elsewhere == null ? within(types, own) : inPlaceOf(elsewhere));
  }

  /**
   * Returns the ARN of all of one of these types in what this is, as of the objects in a bucket, or
   * that of what all of these lie in, as of the bucket.
   */
  private @Nullable String within(Collection<String> types, Collection<String> own) {
    for (ArnTypes.Typed inner : formats) {
      boolean isTaken = types.contains(inner.type);
      boolean isOwn = own.contains(inner.type);
      for (ArnTypes.Typed around : isTaken || isOwn ? formats : List.<ArnTypes.Typed>of()) {
        boolean inside = isTaken && own.contains(around.type);
        if (inside || (isOwn && types.contains(around.type))) {
          String start = around.format.text();
          String format = inner.format.text();
          if (format.startsWith(start + '/') || format.startsWith(start + ':')) {
            String rest = format.substring(start.length());
            String text = arn.text();
            if (!inside && text.endsWith(rest)) {
              text = text.substring(0, text.length() - rest.length());
            }
            ArnFormat outer = ArnFormat.ofArn(text);
            boolean other = inside || !text.equals(arn.text());
            if (other
                && Arn.isPlain(text)
                && around.format.covers(outer)
                && !inner.format.covers(outer)) {
              return inside ? text + rest : text;
            }
          }
        }
      }
    }
    return null;
  }

  private @Nullable ArnFormat elsewhere(Collection<String> types) {
    for (ArnTypes.Typed typed : formats) {
      if (types.contains(typed.type) && typed.format.isElsewhere(arn)) {
        return typed.format;
      }
    }
    return null;
  }

  /**
   * Returns whether it is of a format of its service but for a word within, or a mark in a name
   * that has none.
   */
  boolean hasSlip() {
    Boolean known = slip;
    if (known == null) {
      known = findSlip();
      slip = known;
    }
    return known;
  }

  private boolean findSlip() {
    String resource = arn.part(Arn.PARTS - 1);
    List<List<String>> own = new ArrayList<>();
    List<String> fitting = new ArrayList<>();
    for (ArnTypes.Typed typed : formats) {
      if (typed.format.part(2).equals(arn.part(2))) {
        own.add(SlippedWord.parts(typed.format.resource()));
        if (typed.format.meets(arn)) {
          fitting.add(typed.format.resource());
        }
      }
    }
    return Arn.parse(arn.text()).flatMap(one -> SlippedWord.meant(one, own)).isPresent()
        || (!fitting.isEmpty() && ArnPlaces.hasMarkInName(arn.part(2), resource, fitting));
  }

  /** Returns it with the service of a format, without a Region or account that that lacks. */
  private String inPlaceOf(ArnFormat format) {
    return String.join(
        ":",
        arn.part(0),
        arn.part(1),
        format.part(2),
        format.part(3).isEmpty() ? "" : arn.part(3),
        format.part(4).isEmpty() ? "" : arn.part(4),
        arn.part(Arn.PARTS - 1));
  }

  /**
   * Returns whether it lacks the last name of its type. Services hold actions to such ARNs, as
   * their refusals show, that are about all of a type or about what has no name yet.
   */
  boolean lacksName(String action, Collection<String> types) {
    Set<String> names = new HashSet<>();
    for (ArnTypes.Typed typed : formats) {
      if (typed.format.meets(arn) && endsBeforeName(typed.format)) {
        names.add(typed.type);
      }
    }
    return !names.isEmpty()
        && (Collections.disjoint(names, types) || !OF_NO_NAME.matcher(action).find());
  }

  /** Returns whether it lacks the last name of each of these types, which it is of. */
  boolean lackName(Set<String> types) {
    for (ArnTypes.Typed typed : formats) {
      if (types.contains(typed.type) && typed.format.meets(arn) && !endsBeforeName(typed.format)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether it, which ends in a mark, ends where a format has its last name. No resource
   * has such an ARN, but where a path or an id may be empty.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html">
   *     Control access for invoking an API: the path of the root resource is empty</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names">
   *     Friendly names and paths: a path of IAM ends in a slash, a name has none</a>
   */
  private boolean endsBeforeName(ArnFormat format) {
    String resource = arn.part(Arn.PARTS - 1);
    return !resource.startsWith("/")
        && !ArnFormat.isOpen(resource)
        && format.text().endsWith("*")
        && (format.marks() == arn.marks()
            || (arn.part(2).equals("iam") && !OTHER_PATHS.matcher(resource).lookingAt()))
        && !MAY_BE_EMPTY.contains(' ' + arn.part(2) + ' ');
  }

  /**
   * Returns whether its resource is a path, where all of these types, and some are of its service,
   * have a word in front: {@code /app/url} is no parameter. Paths stand for requests that are about
   * no resource.
   */
  boolean lacksWord(Collection<String> types) {
    if (!arn.part(Arn.PARTS - 1).startsWith("/")) {
      return false;
    }
    boolean isOfService = false;
    for (ArnTypes.Typed typed : formats) {
      if (types.contains(typed.type)) {
        isOfService |= typed.format.part(2).equals(arn.part(2));
        String resource = typed.format.part(Arn.PARTS - 1);
        if (resource.startsWith("*") || resource.startsWith("/")) {
          return false;
        }
      }
    }
    return isOfService;
  }
}
