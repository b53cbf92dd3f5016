package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.EnhancedTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes, as the instructions of a method are visited, which texts go where. */
final class MethodTexts {

  private static final String TEXT = "Ljava/lang/String;";
  private static final String MADE = "<init>";
  private static final String SDK = "software.amazon.awssdk.";

  private final ConstantTexts texts;
  private final Operands operands;
  private final String type;
  private final String method;

  /** What is on top where the code jumps to a label. */
  private final Map<Label, List<Optional<String>>> arriving = new HashMap<>();

  /** How many of them were merged into one. */
  private int merged;

  /** The object whose method is called next, if it is a constant. */
  private Optional<String> receiver = Optional.empty();

  /** The object that is made by a call. */
  private Optional<String> made = Optional.empty();

  private int objects;

  /** Whether what stands next is not run after what stood before. */
  private boolean ended;

  MethodTexts(ConstantTexts texts, Operands operands, String type, String method) {
    this.texts = texts;
    this.operands = operands;
    this.type = type;
    this.method = method;
  }

  /** Notes that the parameters of a method, which whoever calls, can be anything. */
  static void openParameters(
      ConstantTexts texts, String type, String method, String descriptor, boolean ofClass) {
    int slot = ofClass ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      if (parameter.getDescriptor().equals(TEXT)) {
        texts.canBe(ConstantTexts.variable(type, method + descriptor, slot), Optional.empty());
      }
      slot += parameter.getSize();
    }
  }

  /** Visits the load or the store of a variable. */
  void variable(int opcode, int index) {
    String name = ConstantTexts.variable(type, method, index);
    if (opcode == Opcodes.ASTORE) {
      texts.canBe(name, operands.text(0, 1));
      if (method.startsWith(MADE)) {
        texts.changed(name);
      }
    }
    operands.visitVariable(opcode, index);
    if (opcode == Opcodes.ALOAD) {
      operands.standsFor(name);
    }
  }

  /** Visits the read or the write of a field. */
  void field(int opcode, String owner, String name, String descriptor) {
    String holder = className(owner);
    String field = ConstantTexts.field(holder, name);
    String object = ConstantTexts.object(holder, name);
    boolean isText = descriptor.equals(TEXT);
    boolean ofObject = opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD;
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      if (isText) {
        texts.canBe(field, operands.text(0, 1));
      } else if (isObject(descriptor)) {
        texts.canBe(object, operands.object(0));
      }
      operands.replace(ofObject ? 2 : 1, 0);
      return;
    }
    Optional<String> of = ofObject ? operands.object(0) : Optional.empty();
    operands.replace(ofObject ? 1 : 0, 1);
    if (isText) {
      operands.standsFor(of.map(it -> ConstantTexts.ofObject(it, field)).orElse(field));
    } else if (isObject(descriptor)) {
      operands.isObject(object);
    }
  }

  private static boolean isObject(String descriptor) {
    return descriptor.charAt(0) == 'L'
        && (isOfProgram(descriptor.substring(1))
            || EnhancedTables.isOne(Type.getType(descriptor).getClassName()));
  }

  /** Visits the return of an object. */
  void result() {
    if (method.endsWith(TEXT)) {
      texts.canBe(ConstantTexts.result(type, method), operands.text(0, 1));
    } else if (gives(method.substring(method.indexOf('(')))) {
      texts.canBe(ConstantTexts.result(type, method), operands.object(0));
    }
  }

  /** Returns whether a method gives an object and takes nothing. */
  private static boolean gives(String descriptor) {
    return descriptor.startsWith("()") && isObject(descriptor.substring(2));
  }

  /** Visits a call, before its arguments are gone. */
  void arguments(int opcode, String owner, String name, String descriptor) {
    String called = className(owner);
    receiver =
        opcode != Opcodes.INVOKESTATIC && descriptor.equals("()" + TEXT)
            ? operands.object(0)
            : Optional.empty();
    made = named(called, descriptor);
    if (!descriptor.contains(TEXT)
        || !(name.equals(MADE) || outermost(called).equals(outermost(type)))) {
      return;
    }
    Map<String, Optional<String>> given = new HashMap<>();
    Type[] parameters = Type.getArgumentTypes(descriptor);
    int slot = opcode == Opcodes.INVOKESTATIC ? 0 : 1;
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getDescriptor().equals(TEXT)) {
        given.put(
            ConstantTexts.variable(called, name + descriptor, slot),
            operands.text(i, parameters.length));
      }
      slot += parameters[i].getSize();
    }
    given.forEach(texts::canBe);
    if (name.equals(MADE) && isOfProgram(owner)) {
      String object = ConstantTexts.made(type, method, ++objects);
      given.forEach((parameter, text) -> texts.canBe(ConstantTexts.given(object, parameter), text));
      made = Optional.of(object);
    }
  }

  /** Returns what stands for the table or index that a call of the enhanced client makes. */
  private Optional<String> named(String called, String descriptor) {
    Type made = Type.getReturnType(descriptor);
    if (made.getSort() != Type.OBJECT
        || !EnhancedTables.isOne(made.getClassName())
        || !called.startsWith(SDK)) {
      return Optional.empty();
    }
    int parameters = Type.getArgumentTypes(descriptor).length;
    String object = ConstantTexts.made(type, method, ++objects);
    boolean index = EnhancedTables.isIndex(made.getClassName());
    if (index) {
      Optional<String> table = operands.object(parameters);
      texts.canBe(
          ConstantTexts.given(object, ConstantTexts.TABLE),
          table.map(it -> ConstantTexts.ofObject(it, ConstantTexts.TABLE)));
    }
    texts.canBe(
        ConstantTexts.given(object, index ? ConstantTexts.INDEX : ConstantTexts.TABLE),
        operands.text(0, parameters));
    return Optional.of(object);
  }

  /** Visits a lambda or reference to a method, before what it captures is gone. */
  void captured(Handle handle, String factory) {
    String called = className(handle.getOwner());
    String descriptor = handle.getDesc();
    if (!descriptor.contains(TEXT) || !outermost(called).equals(outermost(type))) {
      return;
    }
    int captured = Type.getArgumentTypes(factory).length;
    boolean ofClass =
        handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    int index = ofClass ? 0 : 1;
    int slot = handle.getTag() == Opcodes.H_INVOKESTATIC ? 0 : 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      if (parameter.getDescriptor().equals(TEXT)) {
        texts.canBe(
            ConstantTexts.variable(called, handle.getName() + descriptor, slot),
            index < captured ? operands.text(index, captured) : Optional.empty());
      }
      slot += parameter.getSize();
      index++;
    }
  }

  /** Visits a call, after which its result is there. */
  void called(String owner, String name, String descriptor) {
    made.ifPresent(operands::isObject);
    if (descriptor.endsWith(TEXT) && !name.equals(MADE) && isOfProgram(owner)) {
      String called = ConstantTexts.call(className(owner), name + descriptor);
      operands.standsFor(receiver.map(it -> ConstantTexts.ofObject(it, called)).orElse(called));
    } else if (isOfProgram(owner) && gives(descriptor)) {
      operands.isObject(ConstantTexts.call(className(owner), name + descriptor));
    }
  }

  /** Visits a jump, before its operands are gone. */
  void jump(int opcode, Label target) {
    int compared = opcode == Opcodes.GOTO ? 0 : opcode <= Opcodes.IFLE ? 1 : 2;
    compared = opcode >= Opcodes.IFNULL ? 1 : compared;
    arriving.computeIfAbsent(target, key -> new ArrayList<>()).add(operands.text(0, compared + 1));
    ended = opcode == Opcodes.GOTO;
  }

  /** Visits what leaves the code that stands here. */
  void end() {
    ended = true;
  }

  /** Returns what stands for the text that is on top at a label, whichever way the code comes. */
  Optional<String> label(Label label) {
    List<Optional<String>> all = arriving.getOrDefault(label, new ArrayList<>());
    arriving.remove(label);
    if (!ended) {
      all.add(operands.text(0, 1));
    }
    ended = false;
    if (all.isEmpty() || all.contains(Optional.<String>empty())) {
      return Optional.empty();
    }
    String name = ConstantTexts.variable(type, method, - ++merged);
    all.forEach(text -> texts.canBe(name, text));
    return Optional.of(name);
  }

  private static String className(String owner) {
    return Type.getObjectType(owner).getClassName();
  }

  private static boolean isOfProgram(String owner) {
    return !owner.startsWith("java/")
        && !owner.startsWith("kotlin/")
        && !owner.startsWith("scala/")
        && !owner.startsWith("software/amazon/awssdk/");
  }

  private static String outermost(String type) {
    int inner = type.indexOf('$');
    return inner < 0 ? type : type.substring(0, inner);
  }
}
