package dev.carillon.catalog.call.classfile;

import dev.carillon.IamActions;
import dev.carillon.catalog.call.classfile.GeneratedTypes.GeneratedEnum;
import dev.carillon.catalog.call.classfile.GeneratedTypes.NamedLevels;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads Carillon's annotations of a class or package. */
final class MarkVisitor extends ClassVisitor {

  private static final String DECLARES = Type.getDescriptor(IamActions.class);
  private static final String GENERATED = Type.getDescriptor(GeneratedActions.class);
  private static final String LEVEL = Type.getInternalName(AccessLevel.class);

  private final List<String> services = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<NamedLevels> actions = new ArrayList<>();
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

  /** Returns the enum, with the text of its table. */
  GeneratedEnum generated(String table) {
    return new GeneratedEnum(name, service, constants, String.join("", pieces), actions, table);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return isGenerated() && method.equals("<clinit>") ? new Constants() : null;
  }

  /**
   * Reads how the constants are created: their own names and their actions' are the texts that
   * stand before a constructor is called, the levels are read from fields.
   */
  private final class Constants extends MethodVisitor {

    private final List<String> texts = new ArrayList<>();
    private final Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);

    Constants() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      if (owner.equals(LEVEL)) {
        Stream.of(AccessLevel.values())
            .filter(level -> level.name().equals(field))
            .forEach(levels::add);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      if (method.equals("<init>") && owner.equals(name.replace('.', '/'))) {
        if (texts.size() == 2) {
          actions.add(new NamedLevels(texts.get(1), levels));
        }
        texts.clear();
        levels.clear();
      }
    }
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
