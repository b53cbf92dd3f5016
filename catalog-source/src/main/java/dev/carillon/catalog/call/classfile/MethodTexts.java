package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.EnhancedTables;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.TextNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes, as the instructions of a method are visited, which texts go where. */
final class MethodTexts {

  static final String TEXT = "Ljava/lang/String;";

  /** What is of these types counts as the texts that it holds: it can be each of them. */
  static final Set<String> COLLECTIONS =
      Set.of("Ljava/util/Collection;", "Ljava/util/List;", "Ljava/util/Map;", "Ljava/util/Set;");

  /** What the name of a method ends in where it stands for a collection that is made there. */
  private static final String COLLECTED = "each";

  /** What the name of a variable ends in where it stands for the objects that it has. */
  private static final String OBJECTS = "objects";

  private final ConstantTexts texts;
  private final Operands operands;
  private final MergedTexts merged;
  private final ParameterTexts parameters;
  private final String type;
  private final String method;

  /** The call that comes next, or the object that it is on, if these say what it returns. */
  private Optional<String> within = Optional.empty();

  /** What an object supplies whose method is called next. */
  private Optional<String> supplied = Optional.empty();

  /** The object that is made by a call. */
  private Optional<String> made = Optional.empty();

  /** What stands for the texts that an iterator or stream has, or for the one that it is at. */
  private Optional<String> iterated = Optional.empty();

  /** What stands for the texts of collections, and for no text of their own. */
  private final Set<String> many = new HashSet<>();

  private int objects;
  private int collections;

  MethodTexts(
      ConstantTexts texts, Operands operands, MergedTexts merged, String type, String method) {
    this.merged = merged;
    this.texts = texts;
    this.operands = operands;
    this.type = type;
    this.method = method;
    this.parameters = new ParameterTexts(texts, operands, type, method);
  }

  /** Returns whether a type is that of texts, or can be that of an enum of the SDK. */
  static boolean isText(String descriptor) {
    return descriptor.equals(TEXT) || ModelTypes.canBeChoice(descriptor);
  }

  /** Returns what stands for the parameters of the method, and of those that it calls. */
  ParameterTexts parameters() {
    return parameters;
  }

  /** Returns what stands for the objects that a variable has. */
  static String objects(String variable) {
    return variable + OBJECTS;
  }

  /** Returns whether this stands for a collection, which is no text. */
  boolean isMany(String text) {
    return many.contains(text);
  }

  /**
   * Visits the load or the store of a variable.
   *
   * @param again whether it may be given more than one value
   */
  void variable(int opcode, int index, boolean again) {
    String name = TextNames.variable(type, method, index);
    String object = objects(name);
    if (opcode == Opcodes.ASTORE) {
      Optional<String> text = textOrAny();
      texts.canBe(name, text);
      text.filter(this::isMany).ifPresent(collection -> many.add(name));
      if (again || operands.isStored(index)) {
        merged.stored(index, name, text, isMany(name));
      }
      texts.canBe(object, operands.object(0));
      texts.changed(object);
      parameters.kept();
      if (method.contains(KnownMethods.WITH_DEFAULTS + '(')) {
        texts.canBe(ParameterTexts.leftOut(name), text);
      } else {
        texts.changed(name);
      }
    }
    operands.visitVariable(opcode, index, object);
    if (opcode == Opcodes.ALOAD) {
      operands.standsFor(merged.value(index).orElse(name));
    }
  }

  /** Visits the read or the write of a field. */
  void field(int opcode, String owner, String name, String descriptor) {
    String holder = ModelTypes.className(owner);
    String field = TextNames.field(holder, name);
    String object = TextNames.object(holder, name);
    boolean isText = isText(descriptor) || COLLECTIONS.contains(descriptor);
    boolean ofObject = opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD;
    boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    boolean keeps = descriptor.equals("Ljava/lang/Object;") && TextNames.isKeptByCoroutine(name);
    if (keeps) {
      keep(owner, name, written);
    }
    if (written) {
      parameters.kept();
      if (isText) {
        texts.canBe(field, textOrAny());
      } else if (isObject(descriptor)) {
        texts.canBe(object, operands.object(0));
      }
      operands.replace(ofObject ? 2 : 1, 0);
      return;
    }
    Optional<String> of = ofObject ? operands.object(0) : Optional.empty();
    operands.replace(ofObject ? 1 : 0, 1);
    if (isText) {
      String read = of.map(it -> TextNames.ofObject(it, field)).orElse(field);
      operands.standsFor(read);
      if (COLLECTIONS.contains(descriptor)) {
        many.add(read);
      }
    } else if (isObject(descriptor)) {
      operands.note(Operands.Kind.TYPE, Type.getType(descriptor).getClassName());
      operands.note(Operands.Kind.OBJECT, object);
    } else if (keeps) {
      operands.standsFor(kept(owner, name));
    }
  }

  /** Returns what stands for the text on top, or for any of those that a collection there has. */
  private Optional<String> textOrAny() {
    Optional<String> any = operands.collected().map(this::any);
    any.ifPresent(many::add);
    return operands.text(0, 1).or(() -> any);
  }

  private String any(List<String> all) {
    return texts.canBeAny(TextNames.variable(type, method + COLLECTED, ++collections), all);
  }

  /**
   * Notes that a variable gets back what it had before the coroutine was suspended; or, where its
   * own code does not run, is given what nobody knows.
   */
  private void keep(String owner, String name, boolean written) {
    String kept = kept(owner, name);
    if (!written) {
      texts.canBe(kept, Optional.of(kept));
    } else if (ModelTypes.className(owner).equals(type)
        && !method.startsWith(ParameterTexts.RESUMING)) {
      texts.canBe(kept, Optional.empty());
    }
  }

  private static String kept(String owner, String name) {
    return TextNames.kept(ModelTypes.className(owner), name);
  }

  /** Returns whether a type is that of objects which are told apart. */
  static boolean isObject(String descriptor) {
    return descriptor.charAt(0) == 'L'
        && (ModelTypes.isOfProgram(descriptor.substring(1))
            || Supplied.isSupplier(Type.getType(descriptor).getInternalName())
            || EnhancedTables.isOne(Type.getType(descriptor).getClassName()));
  }

  /** Visits the return of an object. */
  void result() {
    parameters.kept();
    if (isText(method.substring(method.indexOf(')') + 1))) {
      texts.canBe(TextNames.result(type, method), operands.text(0, 1));
    } else if (gives(method.substring(method.indexOf('(')))) {
      texts.canBe(TextNames.result(type, method), operands.object(0));
    }
  }

  /** Returns whether a method gives an object and takes nothing. */
  private static boolean gives(String descriptor) {
    return descriptor.startsWith("()") && isObject(descriptor.substring(2));
  }

  /** Visits a call, before its arguments are gone. */
  void arguments(int opcode, String owner, String name, String descriptor) {
    String called = ModelTypes.className(owner);
    within =
        isText(Type.getReturnType(descriptor).getDescriptor()) && ModelTypes.isOfProgram(owner)
            ? parameters.call(opcode, owner, name, descriptor)
            : Optional.empty();
    supplied =
        Supplied.isAsked(owner, name) ? operands.object(0).map(Supplied::of) : Optional.empty();
    iterated =
        opcode != Opcodes.INVOKESTATIC && KnownMethods.isIterated(owner, name, descriptor)
            ? textOrAny().map(all -> name.equals("next") ? any(List.of(all)) : all)
            : Optional.empty();
    if (owner.equals("java/util/Map") && name.equals("get")) {
      iterated = operands.text(0, 2).filter(this::isMany).map(all -> any(List.of(all)));
    }
    if (KnownMethods.CHANGING.matcher(owner + '.' + name).matches()) {
      int arguments = Type.getArgumentTypes(descriptor).length;
      operands
          .text(0, arguments + (opcode == Opcodes.INVOKESTATIC ? 0 : 1))
          .ifPresent(list -> texts.canBe(list, Optional.empty()));
    }
    made = Supplied.isPassedOn(owner) ? operands.object(0) : named(called, descriptor);
    Map<String, Optional<String>> given = parameters.given(opcode, owner, name, descriptor);
    if (name.equals(KnownMethods.CONSTRUCTOR)
        && !given.isEmpty()
        && ModelTypes.isOfProgram(owner)) {
      String object = TextNames.made(called, type, method, ++objects);
      given.forEach((parameter, text) -> texts.canBe(TextNames.given(object, parameter), text));
      made = Optional.of(object);
    }
  }

  /** Returns what stands for the table or index that a call of the enhanced client makes. */
  private Optional<String> named(String called, String descriptor) {
    Type made = Type.getReturnType(descriptor);
    if (made.getSort() != Type.OBJECT
        || !EnhancedTables.isOne(made.getClassName())
        || !ModelTypes.isOfSdk(called)) {
      return Optional.empty();
    }
    int parameters = Type.getArgumentTypes(descriptor).length;
    String object = TextNames.made("", type, method, ++objects);
    boolean index = EnhancedTables.isIndex(made.getClassName());
    if (index) {
      Optional<String> table = operands.object(parameters);
      texts.canBe(
          TextNames.given(object, TextNames.TABLE),
          table.map(it -> TextNames.ofObject(it, TextNames.TABLE)));
    }
    texts.canBe(
        TextNames.given(object, index ? TextNames.INDEX : TextNames.TABLE),
        operands.text(0, parameters));
    return Optional.of(object);
  }

  /** Visits a lambda, or a reference to a method, which an interface of the program becomes. */
  void implementation(Handle handle, String factory, String name, Type called) {
    Type made = Type.getReturnType(factory);
    String descriptor = called.getDescriptor();
    if ((isText(called.getReturnType().getDescriptor()) || gives(descriptor))
        && ModelTypes.isOfProgram(made.getInternalName())) {
      String own =
          TextNames.call(
              ModelTypes.className(handle.getOwner()), handle.getName() + handle.getDesc());
      texts.canBe(TextNames.result(made.getClassName(), name + descriptor), Optional.of(own));
    }
  }

  /** Visits a lambda, or a reference to a method, after which it is there. */
  void supplier(Handle handle) {
    if (handle.getDesc().endsWith(TEXT)) {
      String object = TextNames.made("", type, method, ++objects);
      Supplied.note(object, handle, texts);
      operands.note(Operands.Kind.OBJECT, object);
    }
  }

  /** Visits a call, after which its result is there. */
  void called(String owner, String name, String descriptor) {
    if (name.equals(KnownMethods.CONSTRUCTOR) && ModelTypes.isOfProgram(owner)) {
      operands.note(Operands.Kind.TYPE, ModelTypes.className(owner));
    }
    made.ifPresent(object -> operands.note(Operands.Kind.OBJECT, object));
    supplied.or(() -> iterated).ifPresent(operands::standsFor);
    if (isText(Type.getReturnType(descriptor).getDescriptor()) && ModelTypes.isOfProgram(owner)) {
      String called = TextNames.call(ModelTypes.className(owner), name + descriptor);
      operands.standsFor(within.map(it -> TextNames.ofObject(it, called)).orElse(called));
    } else if (ModelTypes.isOfProgram(owner) && gives(descriptor)) {
      operands.note(
          Operands.Kind.OBJECT, TextNames.call(ModelTypes.className(owner), name + descriptor));
    }
  }
}
