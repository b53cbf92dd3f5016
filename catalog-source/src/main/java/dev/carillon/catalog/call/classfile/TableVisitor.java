package dev.carillon.catalog.call.classfile;

import dev.carillon.internal.generated.ActionTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the packed text that the nested class of a generated enum gives its table. */
final class TableVisitor extends ClassVisitor {

  private static final String TABLE = Type.getInternalName(ActionTable.class);

  private final List<String> texts = new ArrayList<>();
  private String packed = "";

  TableVisitor() {
    super(Opcodes.ASM9);
  }

  /** Returns the text; empty where the class creates no table. */
  String text() {
    return packed;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return method.equals("<clinit>") ? new Arguments() : null;
  }

  /** The texts among the arguments: the service prefix, then the pieces. */
  private final class Arguments extends MethodVisitor {

    Arguments() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      if (owner.equals(TABLE) && !texts.isEmpty()) {
        packed = String.join("", texts.subList(1, texts.size()));
      }
    }
  }
}
