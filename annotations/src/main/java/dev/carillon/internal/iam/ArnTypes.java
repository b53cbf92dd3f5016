package dev.carillon.internal.iam;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The resource types of a service, made ready to say from the text of an ARN which of them it can
 * name. Make it once for a service.
 */
public final class ArnTypes {

  final List<ResourceTypeReference> types;
  final List<Typed> formats = new ArrayList<>();

  private final Set<String> withFormats = new HashSet<>();

  /** The formats by how their resources begin: EC2 has 114, of which few begin like an ARN. */
  private final Map<String, List<Typed>> byHead = new HashMap<>();

  /** A format of a type. */
  static final class Typed {
    final String type;
    final ArnFormat format;

    /** Those that go on where this one ends; a race would only look for them twice. */
    private @Nullable List<Typed> below;

    Typed(String type, ArnFormat format) {
      this.type = type;
      this.format = format;
    }
  }

  /** How many sets of names are kept; ARNs with wildcards fit many types, and mostly the same. */
  private static final int MOST_SETS = 1000;

  private final Map<Set<String>, Set<String>> sets = new ConcurrentHashMap<>();

  private ArnTypes(Collection<ResourceTypeReference> types) {
    this.types = List.copyOf(types);
    for (ResourceTypeReference type : types) {
      for (String format : type.arnFormats()) {
        Typed typed = new Typed(type.name(), ArnFormat.ofFormat(format));
        formats.add(typed);
        withFormats.add(type.name());
        List<Typed> alike = byHead.getOrDefault(typed.format.head(), new ArrayList<>());
        alike.add(typed);
        byHead.put(typed.format.head(), alike);
      }
    }
  }

  /** Makes the types of a service ready; those without ARN formats are never named. */
  public static ArnTypes of(Collection<ResourceTypeReference> types) {
    return new ArnTypes(types);
  }

  /**
   * Returns the names of the resource types that an ARN can name, sorted. By its format alone a
   * bucket could be called {@code photos/*}; but what is surely of a format that goes on behind a
   * slash, as an object's does, is not of the one above.
   *
   * @param arn the ARN, with wildcards, policy variables and tokens for what is open
   */
  public Set<String> namedBy(String arn) {
    return namedBy(ArnFormat.ofArn(arn));
  }

  Set<String> namedBy(ArnFormat open) {
    return names(open, fitting(open));
  }

  /**
   * Returns the names of the types that an ARN can name, if it is of a format whose ARNs have a
   * Region and an account just as it has; otherwise an empty set.
   */
  Set<String> namedBy(PlainArn arn) {
    ArnFormat open = ArnFormat.ofArn(arn.text());
    List<Typed> fitting = fitting(open);
    for (int i = 0; i < fitting.size(); i++) {
      ArnFormat format = fitting.get(i).format;
      if (format.hasPlacesOf(arn) && isSure(open, format)) {
        return isWrongName(format, open) ? Set.of() : names(open, fitting);
      }
    }
    return Set.of();
  }

  /**
   * Returns whether an ARN is of a format without any doubt. Where others begin alike, a misspelt
   * word of one of them could be taken for a name.
   */
  private boolean isSure(ArnFormat arn, ArnFormat format) {
    return arn.head().isEmpty()
        || byHead.getOrDefault(arn.head(), List.of()).size() < 2
        || (arn.marks() == format.marks() && (!ArnFormat.isOpen(arn.text()) || format.covers(arn)));
  }

  private List<Typed> fitting(ArnFormat open) {
    List<Typed> fitting = new ArrayList<>(2);
    String head = open.head();
    if (head.isEmpty()) {
      addFitting(open, formats, fitting);
    } else {
      addFitting(open, byHead.getOrDefault(head, List.of()), fitting);
      addFitting(open, byHead.getOrDefault("", List.of()), fitting);
    }
    int last = fitting.size() - 1;
    if (last < 0 || fitting.get(last).format.marks() < open.marks()) {
      ArnWords.addWrittenOtherwise(open, formats, fitting);
    }
    return fitting;
  }

  private static void addFitting(ArnFormat open, List<Typed> formats, List<Typed> fitting) {
    for (int i = 0; i < formats.size(); i++) {
      if (formats.get(i).format.meets(open)) {
        fitting.add(formats.get(i));
      }
    }
  }

  private Set<String> names(ArnFormat open, List<Typed> fitting) {
    if (fitting.size() == 1) {
      return Set.of(fitting.get(0).type);
    }
    List<Typed> lowest = new ArrayList<>(fitting.size());
    for (int i = 0; i < fitting.size(); i++) {
      Typed typed = fitting.get(i);
      if (!isBelow(typed, open, fitting) && !isWrongName(typed.format, open)) {
        lowest.add(typed);
      }
    }
    if (lowest.isEmpty()) {
      lowest = fitting; // Another check says that no name has such a mark.
    }
    List<Typed> alike = lowest.size() > 1 ? ArnWords.alike(open, lowest) : lowest;
    if (alike.size() == 1) {
      return Set.of(alike.get(0).type);
    }
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < alike.size(); i++) {
      names.add(alike.get(i).type);
    }
    return kept(names);
  }

  /** Returns whether an ARN is of its types only by a slash in a name that has none. */
  boolean goesOnOtherwise(String text) {
    if (!text.endsWith("/*")) {
      return false;
    }
    ArnFormat arn = ArnFormat.ofArn(text);
    List<Typed> fitting = fitting(arn);
    List<String> formats = new ArrayList<>(fitting.size());
    for (int i = 0; i < fitting.size(); i++) {
      formats.add(fitting.get(i).format.resource());
    }
    return ArnWords.goesOnOtherwise(arn.part(Arn.PARTS - 1), formats);
  }

  /** Returns whether it is of the format only by a mark in a name that has none. */
  private static boolean isWrongName(ArnFormat format, ArnFormat arn) {
    return format.marks() < arn.marks() && ArnPlaces.isWrongName(format, arn);
  }

  /** Returns the set, or an equal one that is kept: a statement can have very many ARNs. */
  private Set<String> kept(Set<String> names) {
    Set<String> known = sets.get(names);
    if (known == null && sets.size() < MOST_SETS) {
      sets.put(names, names);
    }
    return known == null ? names : known;
  }

  /** Returns whether the ARN is surely of a format that goes on where this one ends. */
  boolean isBelow(Typed typed, ArnFormat open, List<Typed> fitting) {
    for (Typed other : below(typed)) {
      if (fitting.contains(other)
          && (other.format.covers(open) || ArnWords.hasMoreNames(open, typed, other))
          && (other.format.part(Arn.PARTS).isEmpty() // It has no colon.
              || !ArnWords.isWrittenOtherwise(open, typed))) {
        return true;
      }
    }
    return false;
  }

  private List<Typed> below(Typed typed) {
    List<Typed> known = typed.below;
    if (known == null) {
      known = new ArrayList<>();
      for (Typed other : formats) {
        if (other != typed && typed.format.isAbove(other.format)) {
          known.add(other);
        }
      }
      typed.below = known;
    }
    return known;
  }

  /**
   * Returns the names of the resource types whose ARNs have a format, whatever the placeholders are
   * called and whichever service owns it, sorted.
   */
  Set<String> ofFormat(String format) {
    ArnFormat wanted = ArnFormat.ofFormat(format);
    Set<String> names = new TreeSet<>();
    for (Typed typed : formats) {
      ArnFormat known = typed.format;
      if (known.text().equals(wanted.text())
          || (known.covers(ArnFormat.ofArn(wanted.text())) && !known.isAbove(wanted))) {
        names.add(typed.type);
      }
    }
    return names;
  }

  /** Returns whether a type of this name has ARN formats. */
  boolean hasFormats(String type) {
    return withFormats.contains(type);
  }

  /** Returns whether the service has resource types at all. */
  boolean isEmpty() {
    return types.isEmpty();
  }

  /** Returns what can be told of an ARN beyond that it is of no format of some types. */
  UnlikeArn unlike(ArnFormat arn) {
    return new UnlikeArn(formats, arn);
  }

  /**
   * Returns what the wildcards of an ARN match besides resources of its own type: IAM lets them
   * span slashes, so {@code arn:aws:s3:::logs-*} also matches the objects in such buckets.
   *
   * @param text the ARN
   * @param own the format that the ARN is of
   * @return patterns of ARNs by the names of other types; empty without wildcards
   */
  public Map<String, List<String>> alsoMatched(String text, String own) {
    return WideArns.alsoMatched(types, text, own);
  }

  /** Returns the ARNs of a format of AWS's: {@code arn:${Partition}:s3:::${BucketName}}. */
  public static WildcardPattern pattern(String format) {
    return WildcardPattern.of(Placeholders.starred(Placeholders.repaired(format)));
  }
}
