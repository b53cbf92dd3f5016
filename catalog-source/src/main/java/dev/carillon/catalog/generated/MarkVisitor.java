package dev.carillon.catalog.generated;

import dev.carillon.IamActions;
import dev.carillon.catalog.generated.GeneratedTypes.GeneratedEnum;
import dev.carillon.internal.generated.GeneratedActions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads Carillon's annotations of a class or package. */
final class MarkVisitor extends ClassVisitor {

  private static final String DECLARES = Type.getDescriptor(IamActions.class);
  private static final String GENERATED = Type.getDescriptor(GeneratedActions.class);

  private final List<String> services = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private String service = "";
  private String name = "";
  private boolean isEnum;

  MarkVisitor() {
    super(Opcodes.ASM9);
  }

  List<String> services() {
    return services;
  }

  /** Returns whether the class, once all of it was visited, is a generated enum. */
  boolean isGenerated() {
    return !service.isEmpty();
  }

  /** Returns the enum, with what its table says. */
  GeneratedEnum generated(TableVisitor table) {
    return new GeneratedEnum(
        name, service, constants, String.join("", pieces), table.actions(constants), table.text());
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = internalName.replace('/', '.');
    isEnum = (access & Opcodes.ACC_ENUM) != 0;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (descriptor.equals(DECLARES)) {
      return new Values("value", services);
    }
    return descriptor.equals(GENERATED) && isEnum ? new Facts() : null;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & Opcodes.ACC_ENUM) != 0) {
      constants.add(field);
    }
    return null;
  }

  /** The texts of one array. */
  private static final class Values extends AnnotationVisitor {

    private final String member;
    private final List<String> texts;

    Values(String member, List<String> texts) {
      super(Opcodes.ASM9);
      this.member = member;
      this.texts = texts;
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(String array) {
      return array.equals(member) ? this : null;
    }

    @Override
    public void visit(@Nullable String element, Object value) {
      if (element == null && value instanceof String text) {
        texts.add(text);
      }
    }
  }

  /** What a generated enum says of itself. */
  private final class Facts extends AnnotationVisitor {

    Facts() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(String member, Object value) {
      if (member.equals("service")) {
        service = value.toString();
      }
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(String member) {
      return member.equals("catalog") ? new Values(member, pieces) : null;
    }
  }
}
