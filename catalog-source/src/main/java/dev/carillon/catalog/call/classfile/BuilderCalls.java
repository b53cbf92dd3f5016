package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads, in one method, the calls on the model of the SDK: what is built, and what is set. */
final class BuilderCalls {

  private static final String CONSUMER = "java/util/function/Consumer";

  private static final String MUTATION = "applyMutation";

  /** Stands for a request that was built in the method. */
  private static final String HERE = "";

  private static final String COPY = "copy";

  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");

  /** Setters whose maps are by the names of tables, and of attributes. */
  private static final Set<String> BY_NAME = Set.of("attributes", "requestItems");

  /** The methods of functions that a program writes or is given. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          CONSUMER + ".accept",
          "java/util/function/Function.apply",
          "java/util/function/UnaryOperator.apply",
          "kotlin/jvm/functions/Function1.invoke",
          "scala/Function1.apply");

  private final FoundCalls found;
  private final NewBuilders newBuilders;
  private final Operands operands;
  private final Branches branches;
  private final String method;

  /** Where builders of a class of the model were last made. */
  private final Map<String, Branches.Place> begun = new HashMap<>();

  private boolean ofCopy;
  private boolean finished;

  BuilderCalls(
      FoundCalls found,
      NewBuilders newBuilders,
      Operands operands,
      Branches branches,
      String method) {
    this.found = found;
    this.newBuilders = newBuilders;
    this.operands = operands;
    this.branches = branches;
    this.method = method;
  }

  /**
   * Visits a call on a class of the model.
   *
   * @param here whether it is made here, and not a reference to a method
   */
  void visit(String owner, String name, String descriptor, boolean here) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (ModelTypes.isBuilder(owner)) {
      if (name.equals(MUTATION)) {
        mutate(ModelTypes.withoutBuilder(owner), here);
      } else if (parameters.length > 0) {
        set(ModelTypes.withoutBuilder(owner), name, parameters, here);
      }
    } else if (name.equals("builder")) {
      found.use(owner).built();
      begun.put(owner, branches.place());
    } else if (name.equals("toBuilder") || name.equals(COPY)) {
      copy(owner, parameters.length, here);
    } else if (parameters.length == 1) {
      RequestUse.setterOf(name)
          .ifPresent(setter -> found.use(owner).made(setter, nested(parameters[0], here)));
    }
  }

  /** Takes the copying of a request: if it was built here, all that is set on it is seen. */
  private void copy(String model, int lambdas, boolean here) {
    Optional<String> field = here ? request(lambdas) : Optional.empty();
    if (field.isEmpty()) {
      found.use(model).copied();
      return;
    }
    if (!field.get().equals(HERE)) {
      newBuilders.addCopy(field.get(), model);
    }
    if (lambdas > 0) {
      operands.lambda(0, 1).ifPresentOrElse(this::goesOn, () -> found.use(model).copied());
    }
  }

  /** Visits an access to a field, before what is written is gone. */
  void written(int opcode, String owner, String name, String descriptor) {
    if (isWrite(opcode) && isModel(descriptor)) {
      newBuilders.addKept(field(owner, name), request(0).filter(HERE::equals).isPresent());
    }
  }

  /** Visits the same, after which what is read is there. */
  void read(int opcode, String owner, String name, String descriptor) {
    if (!isWrite(opcode) && isModel(descriptor)) {
      operands.is(Operands.Kind.REQUEST, field(owner, name));
    }
  }

  private static boolean isWrite(int opcode) {
    return opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
  }

  private static boolean isModel(String descriptor) {
    return ModelTypes.isModel(Type.getType(descriptor).getClassName());
  }

  private static String field(String owner, String name) {
    return ConstantTexts.field(Type.getObjectType(owner).getClassName(), name);
  }

  /** Returns the field of the request below as many operands, or that it was built here. */
  private Optional<String> request(int above) {
    return operands.all(Operands.Kind.REQUEST, 0, above + 1).map(known -> known.get(0));
  }

  /** Visits a call, before its arguments are gone. */
  void arguments(String name, String descriptor) {
    int parameters = Type.getArgumentTypes(descriptor).length;
    ofCopy = name.equals("toBuilder") ? request(0).isPresent() : isCopy(parameters);
    finished = name.equals("build") && operands.builder(0, 1).isPresent();
  }

  private boolean isCopy(int above) {
    return operands
        .all(Operands.Kind.BUILDER, 0, above + 1)
        .filter(known -> known.contains(COPY))
        .isPresent();
  }

  /** Visits a call, after which its result is there: the builder goes on as it was. */
  void called(String descriptor) {
    Optional<String> model = ModelTypes.builderOf(Type.getReturnType(descriptor));
    if (model.isPresent() && ofCopy) {
      operands.is(Operands.Kind.BUILDER, model.get(), COPY);
    } else if (model.isPresent()) {
      operands.is(Operands.Kind.BUILDER, model.get());
    } else if (finished) {
      operands.is(Operands.Kind.REQUEST, HERE);
    }
  }

  /** Takes the lambda that a builder is handed to: it starts with what the builder has. */
  private void mutate(String model, boolean here) {
    if (here && operands.lambda(0, 1).isPresent()) {
      if (newBuilders.forgetLast(model)) {
        found.use(model).wasBuilt();
        if (!branches.place().equals(begun.get(model))) {
          newBuilders.removeLast(model);
        }
      }
    } else if (here) {
      finishedElsewhere(model);
    }
  }

  /**
   * Visits a call of a function, which finishes the builder that it is given, or of what goes on
   * with the builder of another.
   */
  void function(String owner, String name) {
    if (FUNCTIONS.contains(owner + '.' + name)) {
      operands.builder(0, 1).ifPresent(this::finishedElsewhere);
    } else if (owner.equals(CONSUMER) && name.equals("andThen")) {
      operands.lambda(0, 1).ifPresent(this::goesOn);
    }
  }

  private void goesOn(String model) {
    if (newBuilders.forgetLast(model)) {
      found.use(model).wasBuilt();
      newBuilders.removeLast(model);
    }
  }

  /** Notes that a builder made here is the one which a lambda is given, and counts there. */
  private void finishedElsewhere(String model) {
    if (branches.place().equals(begun.get(model))) {
      found.use(model).wasBuilt();
    }
  }

  /** Notes a call of a setter; a flag that is given {@code false} is as one that is not set. */
  private void set(String model, String setter, Type[] parameters, boolean here) {
    if (here && isFlag(parameters) && operands.is(Operands.Kind.FALSE, 0, 1)) {
      return;
    }
    List<String> texts = List.of();
    if (here && parameters.length == 1) {
      texts = BY_NAME.contains(setter) ? operands.keys(1) : operands.texts(1);
      texts = operands.all(Operands.Kind.CHOICE, 0, 1).orElse(texts);
    }
    Branches.Place start = begun.get(model);
    boolean always = here && branches.place().equals(start);
    if (here && isCopy(parameters.length)) {
      found.use(model).setOfCopy(setter, texts, nested(parameters[0], true));
      start = Branches.Place.START;
    } else {
      found.use(model).set(setter, texts, nested(parameters[0], here), always);
    }
    if (here && start == null) {
      newBuilders.addCall(method, model, setter, branches.place().equals(Branches.Place.START));
    }
    if (COLLECTIONS.contains(parameters[0].getClassName())) {
      found.addCollection(model, setter);
    }
  }

  private static boolean isFlag(Type[] parameters) {
    return parameters.length == 1
        && (parameters[0].getSort() == Type.BOOLEAN
            || parameters[0].getClassName().equals(Boolean.class.getName()));
  }

  private List<String> nested(Type parameter, boolean here) {
    Type element = parameter.getSort() == Type.ARRAY ? parameter.getElementType() : parameter;
    if (ModelTypes.isModel(element.getClassName())) {
      return List.of(element.getClassName());
    }
    return here ? operands.lambda(0, 1).stream().toList() : List.of();
  }
}
