package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows, in one method, the texts that it puts together: by {@code +}, as compilers write it, by
 * {@code concat}, {@code format}, {@code join} and a builder. Of what is put in a part can be
 * unknown.
 */
final class JoinedTexts {

  private static final String OPEN = String.valueOf(RequestUse.OPEN);
  private static final String STRING = "java/lang/String";
  private static final String BUILDER = "java/lang/StringBuilder";

  /** In the recipe of a concatenation, an operand and a constant. */
  private static final char OPERAND = '\1';

  private static final char CONSTANT = '\2';
  private static final Pattern DIRECTIVE = Pattern.compile("%(?:(\\d+)\\$)?([sd%n])|%");

  /** A longer text names nothing: a name has 2,048 characters, a statement of PartiQL 8,192. */
  private static final int LONGEST = 10_000;

  /** Of how many parts a builder puts a text together that is followed. */
  private static final int MOST_PARTS = 500;

  private final ConstantTexts texts;
  private final Operands operands;
  private final String type;
  private final String method;
  private final MethodTexts ofMethod;

  private int number;

  /** What the call that comes next puts together, and whether it is a builder that does. */
  private @Nullable List<String> parts;

  private boolean building;

  JoinedTexts(
      ConstantTexts texts, Operands operands, String type, String method, MethodTexts ofMethod) {
    this.texts = texts;
    this.operands = operands;
    this.type = type;
    this.method = method;
    this.ofMethod = ofMethod;
  }

  /** Visits a concatenation, before its operands are gone. */
  void concatenation(String name, String descriptor, Object... arguments) {
    parts = null;
    building = false;
    Type[] given = Type.getArgumentTypes(descriptor);
    int count = given.length;
    if (name.equals("makeConcatWithConstants") && arguments[0] instanceof String recipe) {
      List<String> all = new ArrayList<>();
      StringBuilder fixed = new StringBuilder();
      int operand = 0;
      int constant = 1;
      for (int i = 0; i < recipe.length(); i++) {
        char c = recipe.charAt(i);
        if (c == OPERAND) {
          all.add(TextNames.plain(fixed.toString()));
          fixed.setLength(0);
          boolean isMany = MethodTexts.COLLECTIONS.contains(given[operand].getDescriptor());
          String text = alone(text(operand++, count));
          all.add(isMany ? OPEN : text);
        } else if (c == CONSTANT) {
          fixed.append(arguments[constant++]);
        } else {
          fixed.append(c);
        }
      }
      all.add(TextNames.plain(fixed.toString()));
      parts = all;
    }
  }

  /** Visits a number, which can be a character, or the making of an array of numbers. */
  void number(int opcode, int value) {
    operands.replace(opcode == Opcodes.NEWARRAY ? 1 : 0, 1);
    if (opcode != Opcodes.NEWARRAY && value > 0) {
      operands.note(Operands.Kind.NUMBER, TextNames.plain(String.valueOf((char) value)));
    }
  }

  /** Visits a call, before its arguments are gone. */
  void arguments(int opcode, String owner, String name, String descriptor) {
    parts = null;
    building = owner.equals(BUILDER) && !name.equals("toString");
    int arguments = Type.getArgumentTypes(descriptor).length;
    int whole = arguments + (opcode == Opcodes.INVOKESTATIC ? 0 : 1);
    if (owner.equals(BUILDER)) {
      parts = ofBuilder(name, descriptor, arguments);
    } else if (owner.equals(STRING)) {
      parts =
          switch (name) {
            case "concat" -> List.of(text(0, 2), text(1, 2));
            case "format", "formatted" ->
                operands
                    .all(Operands.Kind.TEXTS, whole - 1, whole)
                    .flatMap(
                        given ->
                            format(
                                text(whole - 2, whole), given.stream().map(this::alone).toList()))
                    .orElse(null);
            case "join" ->
                operands
                    .all(Operands.Kind.TEXTS, 1, 2)
                    .or(() -> operands.all(Operands.Kind.COLLECTED, 1, 2))
                    .map(all -> join(text(0, 2), all))
                    .orElse(null);
            case "intern", "toString", "valueOf" -> List.of(alone(text(whole - 1, whole)));
            default -> null;
          };
    } else if (returnsItsArgument(owner, name, descriptor)) {
      parts = List.of(text(0, whole));
    }
  }

  /** Kotlin's classes of one text are that text, which is checked where one is made. */
  private static boolean returnsItsArgument(String owner, String name, String descriptor) {
    return (owner.equals("java/util/Objects") && name.startsWith("requireNonNull"))
        || (name.equals("constructor-impl")
            && descriptor.equals("(Ljava/lang/String;)Ljava/lang/String;"));
  }

  private @Nullable List<String> ofBuilder(String name, String descriptor, int arguments) {
    if (name.equals(KnownMethods.CONSTRUCTOR)) {
      return descriptor.contains("Ljava/") ? List.of(text(1, 2)) : List.of();
    }
    Optional<List<String>> before = operands.all(Operands.Kind.PARTS, 0, arguments + 1);
    if (name.equals("append")
        && arguments == 1
        && before.isPresent()
        && before.get().size() < MOST_PARTS) {
      List<String> all = new ArrayList<>(before.get());
      boolean isChar = descriptor.startsWith("(C)");
      all.add(isChar ? operands.value(1, 2, Operands.Kind.NUMBER).orElse(OPEN) : alone(text(1, 2)));
      return all;
    }
    return name.equals("toString") ? before.orElse(null) : null;
  }

  /** Returns whether a text is longer than one that can name something. */
  static boolean isAnyLong(Set<String> texts) {
    return texts.stream().anyMatch(text -> text.length() > LONGEST);
  }

  /** Returns a text, and of what stands for a collection that none is known. */
  private String alone(String text) {
    return ofMethod.isMany(text) ? OPEN : text;
  }

  private String text(int index, int arguments) {
    return operands.text(index, arguments).filter(it -> !RequestUse.isChoice(it)).orElse(OPEN);
  }

  private static List<String> join(String between, List<String> texts) {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      if (!all.isEmpty()) {
        all.add(between);
      }
      all.add(text);
    }
    return all;
  }

  /** Returns the parts of a format that is filled in, if it asks for texts and numbers alone. */
  private static Optional<List<String>> format(String format, List<String> given) {
    List<String> all = new ArrayList<>();
    Matcher directive = DIRECTIVE.matcher(format);
    int end = 0;
    int next = 0;
    while (directive.find()) {
      String kind = Objects.requireNonNullElse(directive.group(2), "");
      all.add(format.substring(end, directive.start()));
      end = directive.end();
      if (kind.equals("s") || kind.equals("d")) {
        String place = directive.group(1);
        int index = place == null ? next++ : Integer.parseInt(place) - 1;
        if (index < 0 || index >= given.size()) {
          return Optional.empty();
        }
        all.add(given.get(index));
      } else if (kind.equals("%")) {
        all.add("%");
      } else {
        return Optional.empty();
      }
    }
    all.add(format.substring(end));
    return format.indexOf('\0') < 0 && !format.equals(OPEN) ? Optional.of(all) : Optional.empty();
  }

  /** Visits a call or a concatenation, after which its result is there. */
  void called() {
    if (parts == null) {
      return;
    }
    if (building) {
      operands.note(Operands.Kind.PARTS, parts);
    } else if (!parts.stream().allMatch(part -> part.isEmpty() || part.equals(OPEN))) {
      String name = TextNames.joined(type, method, ++number);
      texts.isJoined(name, parts);
      operands.standsFor(name);
    }
  }
}
