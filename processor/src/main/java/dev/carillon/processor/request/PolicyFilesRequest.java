package dev.carillon.processor.request;

import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What one {@code @PolicyFile} asks for, and what of its surroundings decides the answer.
 *
 * @param source the Java file that the annotation is in
 * @param place the annotation's values as a whole
 * @param files the files that it names, in the user's order
 * @param kind where the policies are put
 * @param risks whether to say, too, what the policies make possible
 * @param ignored the ids of the checks that are named to be accepted
 * @param accepted what is written as text to be accepted: ids, and {@code ID=meaning}
 * @param samples the values of placeholders, {@code name=value}
 * @param ceiling the highest access level that may be granted there, if one is set
 * @param number which of the annotations in the package this is, from 0 on
 * @param inPackage what all such annotations in the package name, whether compiled now or not
 * @param surroundings what else there is in the package
 */
public record PolicyFilesRequest(
    SourceFile source,
    Place place,
    List<TextValue> files,
    PolicyKind kind,
    boolean risks,
    Set<String> ignored,
    List<TextValue> accepted,
    List<TextValue> samples,
    Optional<Ceiling> ceiling,
    int number,
    List<NamedFiles> inPackage,
    Surroundings surroundings)
    implements Request {

  /** Copies the parts. */
  public PolicyFilesRequest {
    files = List.copyOf(files);
    ignored = Set.copyOf(ignored);
    accepted = List.copyOf(accepted);
    samples = List.copyOf(samples);
    inPackage = List.copyOf(inPackage);
  }

  /** Returns all that is accepted, named or written as text. */
  public Set<String> allAccepted() {
    Set<String> all = new HashSet<>(ignored);
    accepted.forEach(text -> all.add(text.text()));
    return all;
  }

  /**
   * Files that an annotation of the package names.
   *
   * @param where the annotated element, for people: {@code "class com.acme.Uploads"}
   * @param texts what it names
   */
  public record NamedFiles(String where, List<String> texts) {

    /** Copies the list. */
    public NamedFiles {
      texts = List.copyOf(texts);
    }
  }

  /**
   * What else there is in the package.
   *
   * @param declaredTypes the simple names of the types that this compilation's sources declare
   * @param actionEnums the simple names of the enums of actions that were generated before
   * @param generatedVisible whether code in the package can name {@code @Generated}
   */
  public record Surroundings(
      Set<String> declaredTypes, SortedSet<String> actionEnums, boolean generatedVisible) {}
}
