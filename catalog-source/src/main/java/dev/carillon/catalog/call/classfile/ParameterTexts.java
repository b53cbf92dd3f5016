package dev.carillon.catalog.call.classfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes which texts, and which objects, the parameters of methods are given. */
final class ParameterTexts {

  /** What the names of methods begin with that compilers add for what is private. */
  static final String ACCESSOR = "access$";

  /** What they end in that Kotlin's compiler adds: some of their parameters are left to them. */
  static final String WITH_DEFAULTS = "$default";

  private final ConstantTexts texts;
  private final Operands operands;
  private final String type;
  private final boolean inConstructor;

  ParameterTexts(ConstantTexts texts, Operands operands, String type, String method) {
    this.inConstructor = method.startsWith(MethodTexts.MADE);
    this.texts = texts;
    this.operands = operands;
    this.type = type;
  }

  /** Notes that the parameters of a method, which whoever calls, can be anything. */
  static void open(
      ConstantTexts texts, String type, String method, String descriptor, boolean ofClass) {
    int slot = ofClass ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      String variable = ConstantTexts.variable(type, method + descriptor, slot);
      if (isText(parameter)) {
        texts.canBe(variable, Optional.empty());
      } else if (isObject(parameter)) {
        texts.canBe(MethodTexts.objects(variable), Optional.empty());
      }
      slot += parameter.getSize();
    }
  }

  /** Visits the start of a method, whose parameters have the objects that it is given. */
  void start(String method, String descriptor, boolean ofClass) {
    int slot = ofClass ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      if (isObject(parameter)) {
        String objects = MethodTexts.objects(ConstantTexts.variable(type, method, slot));
        operands.replace(0, 1);
        operands.is(Operands.Kind.OBJECT, objects);
        operands.visitVariable(Opcodes.ASTORE, slot, objects);
      }
      slot += parameter.getSize();
    }
  }

  /**
   * Visits a call, before its arguments are gone, and returns the texts that it gives, by what
   * stands for the parameters.
   */
  Map<String, Optional<String>> given(int opcode, String owner, String name, String descriptor) {
    Map<String, Optional<String>> given = new HashMap<>();
    String called = className(owner);
    if (!canBeClosed(called, name)) {
      return given;
    }
    Type[] parameters = Type.getArgumentTypes(descriptor);
    int slot = opcode == Opcodes.INVOKESTATIC ? 0 : 1;
    for (int i = 0; i < parameters.length; i++) {
      boolean leftOut =
          name.endsWith(WITH_DEFAULTS) && operands.is(Operands.Kind.NULL, i, parameters.length);
      String variable = ConstantTexts.variable(called, name + descriptor, slot);
      if (isText(parameters[i]) && !leftOut) {
        given.put(variable, operands.text(i, parameters.length));
      } else if (isObject(parameters[i]) && !leftOut) {
        texts.canBe(MethodTexts.objects(variable), objectGiven(i, parameters.length));
      }
      slot += parameters[i].getSize();
    }
    given.forEach(texts::canBe);
    if (inConstructor && name.equals(MethodTexts.MADE) && called.equals(type)) {
      given.forEach((own, text) -> texts.canBe(own + ConstantTexts.HANDED_ON, text));
    }
    return given;
  }

  /** Visits a lambda or reference to a method, before what it captures is gone. */
  void captured(Handle handle, String factory) {
    String called = className(handle.getOwner());
    if (!canBeClosed(called, handle.getName())) {
      return;
    }
    int captured = Type.getArgumentTypes(factory).length;
    boolean ofClass =
        handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    int index = ofClass ? 0 : 1;
    int slot = handle.getTag() == Opcodes.H_INVOKESTATIC ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(handle.getDesc())) {
      String variable = ConstantTexts.variable(called, handle.getName() + handle.getDesc(), slot);
      boolean isCaptured = index < captured;
      if (isText(parameter)) {
        texts.canBe(variable, isCaptured ? operands.text(index, captured) : Optional.empty());
      } else if (isObject(parameter)) {
        texts.canBe(
            MethodTexts.objects(variable),
            isCaptured ? objectGiven(index, captured) : Optional.empty());
      }
      slot += parameter.getSize();
      index++;
    }
  }

  private Optional<String> objectGiven(int index, int arguments) {
    return operands.value(index, arguments, Operands.Kind.OBJECT);
  }

  /** Returns whether a method, called here, can be one of which all calls are seen. */
  private boolean canBeClosed(String owner, String name) {
    return name.equals(MethodTexts.MADE)
        || name.startsWith(ACCESSOR)
        || name.endsWith(WITH_DEFAULTS)
        || outermost(owner).equals(outermost(type));
  }

  private static boolean isText(Type parameter) {
    return parameter.getDescriptor().equals(MethodTexts.TEXT);
  }

  private static boolean isObject(Type parameter) {
    return MethodTexts.isObject(parameter.getDescriptor());
  }

  private static String className(String owner) {
    return Type.getObjectType(owner).getClassName();
  }

  private static String outermost(String type) {
    int inner = type.indexOf('$');
    return inner < 0 ? type : type.substring(0, inner);
  }
}
