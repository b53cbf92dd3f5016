package dev.carillon;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** A type as those see it who compile against it: its head in a line, and a line per member. */
final class ApiListing {

  private ApiListing() {}

  static String of(Class<?> type) {
    String head =
        Stream.concat(
                // Later JDKs say here what is sealed; the end of the line says it on all.
                Stream.of(type.toGenericString().replaceAll("(non-)?sealed ", "")),
                Stream.concat(Stream.of(type.getGenericSuperclass()), interfaces(type))
                    .filter(Objects::nonNull)
                    .filter(above -> above != Object.class)
                    .map(Type::getTypeName))
            .collect(joining(" < "));
    String permitted =
        type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses())
                .map(Class::getName)
                .sorted()
                .collect(joining(", ", " permits ", ""))
            : "";
    Stream<Member> members =
        Stream.of(
                type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
            .flatMap(Arrays::stream);
    return members
        .filter(ApiListing::isVisible)
        .map(ApiListing::line)
        .sorted()
        .collect(joining("", head + permitted + "\n", "\n"));
  }

  private static Stream<Type> interfaces(Class<?> type) {
    return Arrays.stream(type.getGenericInterfaces());
  }

  private static boolean isVisible(Member member) {
    return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && !member.isSynthetic();
  }

  private static String line(Member member) {
    String signature =
        member instanceof Field field
            ? field.toGenericString()
            : ((Executable) member).toGenericString();
    Object otherwise = member instanceof Method method ? method.getDefaultValue() : null;
    String value =
        otherwise instanceof Object[] several
            ? Arrays.toString(several)
            : String.valueOf(otherwise);
    return "  "
        + signature.replace(member.getDeclaringClass().getTypeName() + '.', "")
        + (otherwise == null ? "" : " default " + value)
        + '\n';
  }
}
