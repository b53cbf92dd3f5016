package dev.carillon.catalog.generated;

import dev.carillon.catalog.generated.GeneratedTypes.NamedLevels;
import dev.carillon.internal.generated.AccessLevels;
import dev.carillon.internal.generated.ActionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads what the nested class of a generated enum gives its table: to its constructor the service,
 * the levels and the names that are not regular, and the packed text, both in pieces.
 */
final class TableVisitor extends ClassVisitor {

  private static final String GIVES_THE_PIECES = "packed";

  private static final int LEVELS = 1;

  private static final int NAMES = 2;

  private final List<String> constructor = new ArrayList<>();
  private final List<String> packed = new ArrayList<>();

  TableVisitor() {
    super(Opcodes.ASM9);
  }

  /** Returns the text; empty where the class gives none. */
  String text() {
    return String.join("", packed);
  }

  /**
   * Returns the actions of the constants; none where the class says nothing of them in a way that
   * is known here.
   */
  List<NamedLevels> actions(List<String> constants) {
    String levels = constructor.size() > LEVELS ? constructor.get(LEVELS) : "";
    if (levels.length() != constants.size()) {
      return List.of();
    }
    List<NamedLevels> actions = new ArrayList<>();
    try {
      Map<String, String> irregular =
          ActionTable.irregularNames(
              constructor
                  .subList(Math.min(NAMES, constructor.size()), constructor.size())
                  .toArray(String[]::new));
      for (int i = 0; i < constants.size(); i++) {
        String constant = constants.get(i);
        actions.add(
            new NamedLevels(
                irregular.getOrDefault(constant, ActionTable.regularName(constant)),
                AccessLevels.of(levels.charAt(i))));
      }
      return actions;
    } catch (IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return switch (method) {
      case "<init>" -> new Texts(constructor);
      case GIVES_THE_PIECES -> new Texts(packed);
      default -> null;
    };
  }

  private static final class Texts extends MethodVisitor {

    private final List<String> texts;

    Texts(List<String> texts) {
      super(Opcodes.ASM9);
      this.texts = texts;
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }
  }
}
