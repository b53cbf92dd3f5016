package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes which texts, and which objects, the parameters of methods are given. */
final class ParameterTexts {

  /** What the names of methods begin with that compilers add for what is private. */
  static final String ACCESSOR = "access$";

  /** The method of a coroutine that lets the code behind a suspension go on. */
  static final String RESUMING = "invokeSuspend(";

  /** What the names of methods begin with of which just one lambda is made. */
  private static final String LAMBDA = "lambda$";

  /** What has texts and hands each of them to a lambda. */
  private static final Set<String> ITERABLE =
      Set.of(
          "java/lang/Iterable",
          "java/util/Collection",
          "java/util/List",
          "java/util/Set",
          "java/util/stream/Stream");

  private final ConstantTexts texts;
  private final Operands operands;
  private final String type;
  private final String method;
  private final boolean inConstructor;

  /** The parameter of a lambda that comes next, and what stands for a collection in front of it. */
  private Optional<String> takesEach = Optional.empty();

  private Optional<String> each = Optional.empty();

  private int collections;
  private int calls;

  ParameterTexts(ConstantTexts texts, Operands operands, String type, String method) {
    this.method = method;
    this.inConstructor = method.startsWith(KnownMethods.CONSTRUCTOR);
    this.texts = texts;
    this.operands = operands;
    this.type = type;
  }

  /**
   * A parameter.
   *
   * @param variable the name of its variable, which stands for the texts that it is given
   * @param index how many parameters are in front of it
   * @param slot its variable in class files
   */
  private record Parameter(Type type, String variable, int index, int slot) {

    /** Returns those of a method. */
    static List<Parameter> of(String type, String method, String descriptor, boolean isStatic) {
      List<Parameter> all = new ArrayList<>();
      Type[] types = Type.getArgumentTypes(descriptor);
      int slot = isStatic ? 0 : 1;
      for (int i = 0; i < types.length; i++) {
        String variable = TextNames.variable(type, method + descriptor, slot);
        all.add(new Parameter(types[i], variable, i, slot));
        slot += types[i].getSize();
      }
      return all;
    }

    /** Returns those that take a text or an object. */
    static List<Parameter> followed(
        String type, String method, String descriptor, boolean isStatic) {
      return of(type, method, descriptor, isStatic).stream()
          .filter(one -> one.isText() || one.isObject())
          .toList();
    }

    boolean isText() {
      return MethodTexts.isText(type.getDescriptor());
    }

    boolean isObject() {
      return MethodTexts.isObject(type.getDescriptor());
    }

    Operands.Kind kind() {
      return isText() ? Operands.Kind.TEXT : Operands.Kind.OBJECT;
    }

    /** Returns what stands for the texts or objects that it is given. */
    String name() {
      return isText() ? variable : MethodTexts.objects(variable);
    }
  }

  /** Returns what stands for what a parameter has where it is left to its default. */
  static String leftOut(String parameter) {
    return parameter + "default";
  }

  /** Notes that the parameters of a method, which whoever calls, can be anything. */
  static void open(
      ConstantTexts texts, String type, String method, String descriptor, boolean isStatic) {
    for (Parameter parameter : Parameter.followed(type, method, descriptor, isStatic)) {
      texts.canBe(parameter.name(), Optional.empty());
    }
  }

  /**
   * Notes that what a compiler added, and nothing calls, gives the parameters of others nothing.
   */
  static void added(
      ConstantTexts texts, String type, String method, String descriptor, boolean isStatic) {
    for (Parameter parameter : Parameter.followed(type, method, descriptor, isStatic)) {
      if (parameter.isText()) {
        texts.canBe(parameter.variable(), Optional.of(parameter.variable()));
      }
    }
  }

  /**
   * Visits the start of a method, whose parameters have the objects that it is given; of what is
   * neither a text nor an object, such as a list, nobody knows what it is given.
   */
  void start(String method, String descriptor, boolean isStatic) {
    for (Parameter parameter : Parameter.of(type, method, descriptor, isStatic)) {
      if (!parameter.isText()) {
        texts.canBe(parameter.variable(), Optional.empty());
      }
      if (parameter.isObject()) {
        operands.replace(0, 1);
        operands.note(parameter.kind(), parameter.name());
        operands.visitVariable(Opcodes.ASTORE, parameter.slot(), parameter.name());
      }
    }
  }

  /**
   * Visits a call, before its arguments are gone, and returns the texts that it gives, by what
   * stands for the parameters.
   */
  Map<String, Optional<String>> given(int opcode, String owner, String name, String descriptor) {
    handsOver(owner, name);
    Map<String, Optional<String>> given = new HashMap<>();
    String called = ModelTypes.className(owner);
    if (!canBeClosed(called, name)) {
      return given;
    }
    int count = Type.getArgumentTypes(descriptor).length;
    boolean isStatic = opcode == Opcodes.INVOKESTATIC;
    for (Parameter parameter : Parameter.followed(called, name, descriptor, isStatic)) {
      int index = parameter.index();
      if (!isLeftOut(name, index, count) && !isResumed(called, name, index, count)) {
        Optional<String> argument = operands.value(index, count, parameter.kind());
        texts.canBe(parameter.name(), argument);
        if (parameter.isText()) {
          given.put(parameter.name(), argument);
        }
      }
    }
    if (inConstructor && name.equals(KnownMethods.CONSTRUCTOR) && called.equals(type)) {
      given.forEach((own, text) -> texts.canBe(own + TextNames.HANDED_ON, text));
    }
    return given;
  }

  /**
   * Returns whether a call only lets a coroutine of Kotlin go on: what it is given counts no more.
   */
  private boolean isResumed(String owner, String name, int index, int arguments) {
    return name.startsWith(ACCESSOR)
        && method.startsWith(RESUMING)
        && type.startsWith(owner + '$' + name.substring(ACCESSOR.length()) + '$')
        && operands.is(Operands.Kind.NULL, index, arguments);
  }

  /** Returns whether a call of Kotlin's leaves an argument to its default. */
  private boolean isLeftOut(String method, int index, int arguments) {
    return method.endsWith(KnownMethods.WITH_DEFAULTS)
        && operands.is(Operands.Kind.NULL, index, arguments);
  }

  /**
   * Visits a call of a method that returns a text, before its arguments are gone, and returns what
   * stands for the call, with what it gives, or for the object that it is on.
   */
  Optional<String> call(int opcode, String owner, String name, String descriptor) {
    int count = Type.getArgumentTypes(descriptor).length;
    boolean isStatic = opcode == Opcodes.INVOKESTATIC;
    Optional<String> on = isStatic ? Optional.empty() : operands.object(count);
    List<Parameter> followed =
        Parameter.followed(ModelTypes.className(owner), name, descriptor, isStatic);
    if (followed.isEmpty()) {
      return on;
    }
    String call = TextNames.ofCall(type, method, ++calls);
    for (Parameter parameter : followed) {
      int index = parameter.index();
      texts.canBe(
          TextNames.given(call, TextNames.ofAnyType(parameter.name())),
          isLeftOut(name, index, count)
              ? Optional.of(leftOut(parameter.name()))
              : operands.value(index, count, parameter.kind()));
    }
    return Optional.of(on.map(object -> TextNames.inside(call, object)).orElse(call));
  }

  /** Visits a lambda or reference to a method, before what it captures is gone. */
  void captured(Handle handle, String factory) {
    String called = ModelTypes.className(handle.getOwner());
    if (!canBeClosed(called, handle.getName())) {
      return;
    }
    int captured = Type.getArgumentTypes(factory).length;
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    int first = isStatic || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL ? 0 : 1;
    int last = Type.getArgumentTypes(handle.getDesc()).length - 1;
    for (Parameter parameter :
        Parameter.followed(called, handle.getName(), handle.getDesc(), isStatic)) {
      int index = first + parameter.index();
      boolean isOne = index == captured && parameter.index() == last;
      if (isOne && parameter.isText() && handle.getName().startsWith(LAMBDA)) {
        kept();
        takesEach = Optional.of(parameter.name());
        each = collection(captured);
      } else {
        texts.canBe(
            parameter.name(),
            index < captured
                ? operands.value(index, captured, parameter.kind())
                : Optional.empty());
      }
    }
  }

  /**
   * Returns what stands for the texts of the collection below as many operands, if one is there.
   */
  private Optional<String> collection(int above) {
    return operands
        .all(Operands.Kind.COLLECTED, 0, above + 1)
        .map(
            all -> texts.canBeAny(TextNames.variable(type, method + "each of", ++collections), all))
        .or(() -> operands.text(0, above + 1));
  }

  /**
   * Visits a call behind a lambda that takes a text: it takes each of a collection where the call
   * hands these over, and else nobody knows what.
   */
  private void handsOver(String owner, String name) {
    boolean isEach = name.equals("forEach") && ITERABLE.contains(owner);
    takesEach.ifPresent(taking -> texts.canBe(taking, isEach ? each : Optional.empty()));
    takesEach = Optional.empty();
  }

  /** Visits what can keep a lambda that takes a text: who calls it later, gives it any. */
  void kept() {
    handsOver("", "");
  }

  /** Returns whether a method, called here, can be one of which all calls are seen. */
  private boolean canBeClosed(String owner, String name) {
    return name.equals(KnownMethods.CONSTRUCTOR)
        || name.startsWith(ACCESSOR)
        || name.endsWith(KnownMethods.WITH_DEFAULTS)
        || outermost(owner).equals(outermost(type));
  }

  private static String outermost(String type) {
    int inner = type.indexOf('$');
    return inner < 0 ? type : type.substring(0, inner);
  }
}
