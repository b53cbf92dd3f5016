package dev.carillon.catalog.call.classfile.given;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;

/**
 * Types by which classes may call methods that were not seen to be called.
 *
 * @param byLength their internal names by their bytes: most names are not read, only their lengths
 */
public record UnseenTypes(Map<Integer, Set<String>> byLength) {

  /** Takes the binary names of types. */
  public static UnseenTypes of(Set<String> types) {
    return new UnseenTypes(
        types.stream()
            .map(type -> type.replace('.', '/'))
            .collect(
                Collectors.groupingBy(
                    name -> name.getBytes(StandardCharsets.UTF_8).length, Collectors.toSet())));
  }

  /**
   * Returns whether the owner of a member is one of them.
   *
   * @param member where the member's constant stands
   */
  boolean have(ClassReader type, int member, char[] buffer) {
    int owner = type.getItem(type.readUnsignedShort(member));
    int length = type.readUnsignedShort(type.getItem(type.readUnsignedShort(owner)));
    return byLength.getOrDefault(length, Set.of()).contains(type.readClass(member, buffer));
  }
}
