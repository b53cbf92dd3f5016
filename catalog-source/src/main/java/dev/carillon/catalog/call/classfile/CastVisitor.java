package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.SimpleNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads, in one method, which values of no type of the model are cast to requests, or to builders
 * of requests, and go on as such: others built them. Compilers cast, too, what generic methods
 * return; where something in the method, or a signature of the program, names the type, that tells
 * what built it. All goes on to the visitor of the calls.
 */
final class CastVisitor extends MethodVisitor {

  private static final String CONSUMER = "java/util/function/Consumer";
  private static final String CLASS = "java/lang/Class";
  private static final String CAST = "cast";
  private static final String SWITCH = "typeSwitch";

  /** Where the value on top is from. */
  private enum From {
    /** A parameter: what is cast is written so in the source. */
    OUTSIDE,
    /** The SDK, which says of what type it is, or returns what the program sends. */
    SDK,
    /** Anything else, such as what a generic method returns. */
    ELSEWHERE
  }

  private final FoundCalls found;
  private final int parameters;
  private final Map<Integer, From> stored = new HashMap<>();

  /** The classes that the source itself says values are of. */
  private final Set<String> told = new HashSet<>();

  private final Set<String> cast = new HashSet<>();

  /** The classes that what is called, read or declared in the method has, and its lambdas. */
  private final Set<String> named = new HashSet<>();

  /** The classes that something else than the SDK's model is given. */
  private final Set<String> handedOn = new HashSet<>();

  private From top = From.ELSEWHERE;

  /** Whether the value on top was cast to a consumer. */
  private boolean isConsumer;

  CastVisitor(CallMethodVisitor calls, FoundCalls found, String descriptor, boolean isStatic) {
    super(Opcodes.ASM9, calls);
    this.found = found;
    this.parameters = (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - (isStatic ? 1 : 0);
    addTo(named, Type.getArgumentTypes(descriptor));
    addTo(handedOn, Type.getReturnType(descriptor));
  }

  /** Adds the requests that these types are, or build. */
  private static void addTo(Set<String> models, Type... types) {
    for (Type type : types) {
      String name = type.getClassName();
      String model = ModelTypes.isBuilder(name) ? ModelTypes.withoutBuilder(name) : name;
      if (ModelTypes.isRequest(model)) {
        models.add(model);
      }
    }
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    super.visitVarInsn(opcode, slot);
    if (opcode == Opcodes.ASTORE) {
      stored.put(slot, top);
    }
    top = stored.getOrDefault(slot, slot < parameters ? From.OUTSIDE : From.ELSEWHERE);
    isConsumer = false;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    boolean isWrite = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    addTo(isWrite ? handedOn : named, Type.getType(descriptor));
    top = From.ELSEWHERE;
    isConsumer = false;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    String type = ModelTypes.className(owner);
    Type[] given = Type.getArgumentTypes(descriptor);
    if (!ModelTypes.isModel(type)) {
      addTo(handedOn, given);
    }
    addTo(named, Type.getReturnType(descriptor));
    if (isConsumer && given.length == 1 && CallMapping.isClient(type)) {
      found.given().cast(requestOf(type, name));
    }
    boolean isCast = owner.equals(CLASS) && name.equals(CAST);
    top = isCast ? From.OUTSIDE : ModelTypes.isOfSdk(type) ? From.SDK : From.ELSEWHERE;
    isConsumer = false;
  }

  /** Returns the request of a client's operation, as the method's name tells it. */
  private static String requestOf(String client, String method) {
    String folder = client.substring(0, client.length() - SimpleNames.of(client).length());
    String name = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    return folder + "model." + name + "Request";
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    addTo(handedOn, Type.getArgumentTypes(descriptor));
    for (Object argument : arguments) {
      if (argument instanceof Type type && type.getSort() == Type.METHOD) {
        addTo(named, type.getArgumentTypes());
        addTo(named, type.getReturnType());
      } else if (argument instanceof Type type && name.equals(SWITCH)) {
        addTo(told, type);
      }
    }
    top = From.ELSEWHERE;
    isConsumer = false;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    super.visitTypeInsn(opcode, type);
    Type given = Type.getObjectType(type);
    if (opcode == Opcodes.INSTANCEOF && top != From.SDK) {
      addTo(told, given);
    } else if (opcode == Opcodes.CHECKCAST && top != From.SDK) {
      isConsumer = top == From.OUTSIDE && type.equals(CONSUMER);
      addTo(cast, given);
      if (top == From.OUTSIDE) {
        addTo(told, given);
      }
    }
  }

  @Override
  public void visitInsn(int opcode) {
    super.visitInsn(opcode);
    if (opcode != Opcodes.DUP) {
      top = From.ELSEWHERE;
    }
  }

  @Override
  public void visitLocalVariable(
      String name,
      String descriptor,
      @Nullable String signature,
      Label start,
      Label end,
      int slot) {
    super.visitLocalVariable(name, descriptor, signature, start, end, slot);
    if (signature != null) {
      found.given().naming(signature);
    }
  }

  @Override
  public void visitEnd() {
    super.visitEnd();
    cast.retainAll(handedOn);
    for (String model : cast) {
      if (told.contains(model)) {
        found.given().cast(model);
      } else if (!named.contains(model)) {
        found.given().castUnlessNamed(model);
      }
    }
  }
}
