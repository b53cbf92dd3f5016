package dev.carillon.catalog.call.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads the packed text that the nested class of a generated enum gives its table, the pieces in
 * their order.
 */
final class TableVisitor extends ClassVisitor {

  private static final String GIVES_THE_PIECES = "packed";

  private final StringBuilder packed = new StringBuilder();

  TableVisitor() {
    super(Opcodes.ASM9);
  }

  /** Returns the text; empty where the class gives none. */
  String text() {
    return packed.toString();
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return method.equals(GIVES_THE_PIECES) ? new Pieces() : null;
  }

  private final class Pieces extends MethodVisitor {

    Pieces() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        packed.append(text);
      }
    }
  }
}
