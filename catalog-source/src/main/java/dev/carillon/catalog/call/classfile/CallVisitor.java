package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.Frameworks;
import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.LocalVariables;
import dev.carillon.catalog.call.classfile.local.TextNames;
import dev.carillon.catalog.call.classfile.own.ClassRequests;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the calls of one class. */
final class CallVisitor extends ClassVisitor {

  private static final String CONSUMER = "java/util/function/Consumer";

  /** What stands for a setter of a consumer that is a class: what leads to a model leads on. */
  private static final String CONSUMED = "accept";

  private static final String RECORD = "java/lang/Record";
  private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int OWN = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

  private final String origin;
  private final LocalVariables locals;
  private final FoundCalls found;
  private final NewBuilders newBuilders = new NewBuilders();
  private final ClassRequests requests = new ClassRequests();
  private String type = "";

  /** Whether the class says what is on the stack where branches meet. */
  private boolean hasFrames;

  /** Whether the class is a consumer, as lambdas of some compilers are. */
  private boolean consumes;

  /** Whether only the package, or a class that extends it, makes objects of the class. */
  private boolean inside;

  /** Whether what reads configurations, or a framework, can make objects of the class, too. */
  private boolean madeByOthers;

  /** Whether classes in it, or around it, can change its private fields. */
  private boolean nested;

  private boolean isEnum;

  private String file = "";

  private CallVisitor(String origin, LocalVariables locals, FoundCalls found) {
    super(Opcodes.ASM9);
    this.locals = locals;
    this.origin = origin;
    this.found = found;
  }

  /** Reads the calls of a class in a folder or archive. */
  static void read(ClassReader type, String origin, FoundCalls found) {
    LocalVariables locals = LocalVariables.of(type, ClassReader.EXPAND_FRAMES);
    type.accept(new CallVisitor(origin, locals, found), ClassReader.EXPAND_FRAMES);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String parent,
      String @Nullable [] interfaces) {
    hasFrames = (version & 0xffff) >= Opcodes.V1_7; // Older ones need not have them.
    type = ModelTypes.className(name);
    found.texts().read(type);
    inside = (access & Opcodes.ACC_PUBLIC) == 0 || (access & Opcodes.ACC_ABSTRACT) != 0;
    madeByOthers = RECORD.equals(parent);
    isEnum = (access & Opcodes.ACC_ENUM) != 0;
    consumes = interfaces != null && List.of(interfaces).contains(CONSUMER);
    file = SimpleNames.of(type);
    if (signature != null) {
      found.given().extending(type, signature);
    }
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
    inside = true;
  }

  @Override
  public void visitNestHost(String host) {
    nested = true;
  }

  @Override
  public void visitNestMember(String member) {
    nested = true;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    madeByOthers |=
        visible && !isEnum && Frameworks.mayCall(Type.getType(descriptor).getClassName());
    return null;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    String field = TextNames.field(type, name);
    found.given().field(type, name, descriptor, signature);
    if ((access & Opcodes.ACC_FINAL) == 0 && (access & OWN) != OWN) {
      found.texts().canBe(field, Optional.empty());
      found.texts().canBe(TextNames.object(type, name), Optional.empty());
    } else if (value instanceof String text) {
      found.texts().canBe(field, Optional.of(TextNames.plain(text)));
    }
    if ((access & Opcodes.ACC_FINAL) != 0 || (!nested && (access & OWN) == OWN)) {
      newBuilders.addOwn(field);
    }
    return null;
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    if (source != null) {
      file = source;
    }
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean repeats = (access & Opcodes.ACC_BRIDGE) != 0;
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    if (repeats) {
      found.operations().add(type, name, false); // It is called by another type, too.
    } else if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
      boolean ofObject = !isStatic && (access & Opcodes.ACC_PRIVATE) == 0;
      found.operations().add(type, name, ofObject && ModelTypes.canBeOperation(name, descriptor));
    }
    if (ModelTypes.looksLikeOperation(name, descriptor)
        || ModelTypes.made(descriptor).isPresent()) {
      found.addMethod(type, name);
    }
    if (consumes && !repeats && name.equals("accept")) {
      for (String model : ModelTypes.built(descriptor)) {
        found.use(model).built();
        found.use(type).made(CONSUMED, List.of(model));
        newBuilders.add(name, model);
      }
    }
    found.given().take(type, access, name, descriptor, signature);
    if (!isClosed(access, name)) {
      ParameterTexts.open(found.texts(), type, name, descriptor, isStatic);
    } else if (isAdded(access, name)) {
      ParameterTexts.added(found.texts(), type, name, descriptor, isStatic);
    }
    if (repeats) {
      return null;
    }
    MethodRequests own = requests.of(name + descriptor);
    if (!hasFrames) {
      own.open();
    }
    CallMethodVisitor calls =
        new CallMethodVisitor(
            line -> new CallPlace(origin, type, name, file, line),
            found,
            newBuilders,
            own,
            locals.of(name, descriptor),
            descriptor,
            isStatic);
    return new OwnRequestVisitor(
        new CastVisitor(calls, found, descriptor, isStatic), own, type, isStatic, descriptor);
  }

  /** Returns whether all calls of a method are seen: those of its class or package. */
  private boolean isClosed(int access, String name) {
    boolean ofPackage = (access & SEEN) == 0;
    if (name.equals(KnownMethods.CONSTRUCTOR)) {
      return !madeByOthers && (inside || ofPackage);
    }
    return (access & Opcodes.ACC_PRIVATE) != 0 || isAdded(access, name);
  }

  /**
   * Returns whether a compiler added a method, for the calls of those that are not seen outside.
   */
  private static boolean isAdded(int access, String name) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0
        && (name.startsWith(ParameterTexts.ACCESSOR)
            || ((access & SEEN) == 0 && name.endsWith(KnownMethods.WITH_DEFAULTS)));
  }

  @Override
  public void visitEnd() {
    newBuilders.finish(found);
    requests.finish(found::addBuilder);
  }
}
