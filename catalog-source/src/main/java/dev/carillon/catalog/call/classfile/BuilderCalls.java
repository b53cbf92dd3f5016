package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SetterWords;
import dev.carillon.catalog.call.classfile.local.BuilderWays;
import dev.carillon.catalog.call.classfile.local.KnownInstructions;
import dev.carillon.catalog.call.classfile.local.KnownMethods;
import dev.carillon.catalog.call.classfile.local.TextNames;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads, in one method, the calls on the model of the SDK: what is built, and what is set. */
final class BuilderCalls {

  private static final String CONSUMER = "java/util/function/Consumer";
  private static final String MUTATION = "applyMutation";

  /** Stands for a builder that was made in the method, and for a request that was built there. */
  private static final String HERE = "";

  private static final String COPY = "copy";

  private final FoundCalls found;
  private final NewBuilders newBuilders;
  private final MethodRequests own;
  private final Operands operands;
  private final BuilderWays ways;
  private final String method;

  /** Where the builder of the call that comes next is from, and the variables that had it. */
  private List<String> origin = List.of();

  /** Whether the call that comes next makes a request of such a builder. */
  private boolean finished;

  BuilderCalls(
      FoundCalls found,
      NewBuilders newBuilders,
      MethodRequests own,
      Operands operands,
      BuilderWays ways,
      String method) {
    this.found = found;
    this.newBuilders = newBuilders;
    this.own = own;
    this.operands = operands;
    this.ways = ways;
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
      Set<String> together = ways.begin(owner);
      uses(owner).forEach(use -> use.built(together));
    } else if (name.equals("toBuilder") || name.equals(COPY)) {
      copy(owner, parameters.length, here);
    } else if (parameters.length == 1) {
      List<String> parts = ModelTypes.given(operands, parameters[0], here);
      SetterWords.setterOf(name)
          .ifPresent(setter -> uses(owner).forEach(use -> use.made(setter, parts)));
    }
  }

  private List<RequestUse> uses(String model) {
    return List.of(found.use(model), own.use(model));
  }

  /** Takes the copying of a request: if it was built here, all that is set on it is seen. */
  private void copy(String model, int lambdas, boolean here) {
    List<String> keepers = here ? request(lambdas) : List.of();
    if (keepers.isEmpty()) {
      found.use(model).copied();
      return;
    }
    for (String keeper : keepers) {
      if (!keeper.equals(HERE)) {
        newBuilders.addCopy(keeper, model);
      }
    }
    if (lambdas > 0) {
      operands
          .lambda(0, 1)
          .ifPresentOrElse(one -> goesOn(one, true, false), () -> found.use(model).copied());
    }
  }

  /** Visits an access to a field, before what is written is gone. */
  void written(int opcode, String owner, String name, String descriptor) {
    if (KnownInstructions.isWrite(opcode) && ModelTypes.isOfModel(descriptor)) {
      newBuilders.addKept(ModelTypes.field(owner, name), request(0).equals(List.of(HERE)));
    }
  }

  /** Visits the same, after which what is read is there. */
  void read(int opcode, String owner, String name, String descriptor) {
    boolean isModel = ModelTypes.isOfModel(descriptor) && !ModelTypes.canBeChoice(descriptor);
    if (isModel && !KnownInstructions.isWrite(opcode)) {
      operands.note(Operands.Kind.REQUEST, ModelTypes.field(owner, name));
    }
    if (opcode == Opcodes.GETSTATIC && ModelTypes.isChoice(owner, descriptor)) {
      operands.note(Operands.Kind.TEXT, RequestUse.CHOICE + name);
      found.given().choice(owner);
    } else if (descriptor.equals("Ljava/lang/Boolean;") && owner.equals("java/lang/Boolean")) {
      operands.note(Operands.Kind.FLAG, name.toLowerCase(Locale.ROOT));
    }
  }

  /** Visits the store of a variable, before what is stored is gone. */
  void stored(int index) {
    boolean isFirst = !operands.isStored(index);
    String variable = variable(index);
    if (isFirst) {
      newBuilders.addOwn(variable);
    }
    List<String> from = request(0).isEmpty() ? operands.origin(0) : request(0);
    boolean isMade = Set.of(HERE, COPY).containsAll(from) || from.equals(List.of(HERE, variable));
    newBuilders.addKept(variable, (isFirst || isMade) && !from.isEmpty());
  }

  /** Visits the load of a variable, after which what it has is there. */
  void loaded(int index) {
    for (Operands.Kind kind : List.of(Operands.Kind.BUILDER, Operands.Kind.REQUEST)) {
      List<String> values = new ArrayList<>(operands.all(kind, 0, 1).orElse(List.of()));
      if (!values.isEmpty() && !values.contains(variable(index))) {
        values.add(variable(index));
        operands.note(kind, values);
      }
    }
  }

  private String variable(int index) {
    return method + '#' + index;
  }

  /** Returns what keeps the request or part below as many operands; {@link #HERE} if it is new. */
  private List<String> request(int above) {
    Optional<List<String>> kept = operands.all(Operands.Kind.REQUEST, 0, above + 1);
    return kept.orElseGet(
        () -> operands.text(0, above + 1).filter(TextNames::isField).stream().toList());
  }

  /** Visits a call, before its arguments are gone. */
  void arguments(String owner, String name, String descriptor) {
    if (name.equals("toBuilder")) {
      origin = request(0).isEmpty() ? List.of() : List.of(COPY);
    } else if (name.equals("builder")) {
      origin = ModelTypes.isModel(ModelTypes.className(owner)) ? List.of(HERE) : List.of();
    } else {
      origin = operands.origin(Type.getArgumentTypes(descriptor).length);
    }
    if (!ModelTypes.isModel(ModelTypes.className(owner))) {
      handOn(Type.getArgumentTypes(descriptor).length);
      ways.call(owner, name, descriptor);
    } else if (name.equals("build")) {
      ways.used(ModelTypes.withoutBuilder(ModelTypes.className(owner)));
    }
    finished = name.equals("build") && (origin.contains(HERE) || origin.contains(COPY));
  }

  /** Notes the builders that something else than the model is given, which may set more. */
  private void handOn(int arguments) {
    for (int i = 0; i < arguments; i++) {
      Optional<String> model = operands.value(i, arguments, Operands.Kind.BUILDER);
      model.ifPresent(ways::used);
    }
  }

  /** Visits a call, after which its result is there: the builder goes on as it was. */
  void called(String descriptor) {
    Optional<String> model = ModelTypes.builderOf(Type.getReturnType(descriptor));
    List<String> values = new ArrayList<>(origin);
    if (model.isPresent()) {
      values.add(0, model.get());
      operands.note(Operands.Kind.BUILDER, values);
    } else if (finished) {
      values.replaceAll(from -> from.equals(COPY) ? HERE : from);
      operands.note(Operands.Kind.REQUEST, values);
    }
  }

  /** Takes the lambda that a builder is handed to: it starts with what the builder has. */
  private void mutate(String model, boolean here) {
    if (here && operands.lambda(0, 1).isPresent()) {
      boolean ofCopy = operands.origin(1).contains(COPY);
      goesOn(model, ofCopy, !ofCopy && ways.isAlways(model));
    } else if (here) {
      finishedElsewhere(model);
    }
  }

  /**
   * Visits a call of a function, which finishes the builder that it is given, or of what goes on
   * with the builder of another.
   */
  void function(String owner, String name) {
    if (KnownMethods.OF_FUNCTIONS.contains(owner + '.' + name)) {
      operands.value(0, 1, Operands.Kind.BUILDER).ifPresent(this::finishedElsewhere);
    } else if (owner.equals(CONSUMER) && name.equals("andThen")) {
      operands.lambda(0, 1).ifPresent(model -> goesOn(model, false, false));
    }
  }

  private void goesOn(String model, boolean ofCopy, boolean always) {
    if (newBuilders.forgetLast(model)) {
      found.use(model).wasBuilt();
      if (!always) {
        newBuilders.removeLast(model, ofCopy);
      }
    }
  }

  /** Notes that a builder made here is the one which a lambda is given, and counts there. */
  private void finishedElsewhere(String model) {
    if (ways.isAlways(model)) {
      found.use(model).wasBuilt();
    }
  }

  /** Notes a call of a setter; a flag that is given {@code false} is as one that is not set. */
  private void set(String model, String setter, Type[] parameters, boolean here) {
    boolean isFlag = here && ModelTypes.isFlag(parameters);
    Optional<String> flag = operands.value(0, 1, Operands.Kind.FLAG).filter(it -> isFlag);
    if (flag.filter("false"::equals).isPresent()) {
      return;
    }
    List<String> texts = flag.filter(it -> ActionNeeds.isText(model, setter)).stream().toList();
    if (here && !isFlag && parameters.length == 1) {
      texts = operands.values(1, HeldParts.kind(setter));
    }
    boolean isGiven = here && ways.isNoneOf(model);
    boolean always = here && ways.isAlways(model);
    boolean first = isGiven && ways.isAlways();
    List<String> builder = operands.origin(parameters.length);
    List<String> parts = ModelTypes.given(operands, parameters[0], here);
    own.use(model).set(setter, texts, parts, always || first);
    if (here && builder.contains(COPY)) {
      found.use(model).setOfCopy(setter, texts, parts);
      isGiven = false;
    } else {
      found.use(model).set(setter, texts, parts, always);
      BuilderWays.Called call = new BuilderWays.Called(model, setter, builder);
      if (always || first) {
        ways.callAlways(call, () -> mayBeSkipped(call));
      } else if (here) {
        ways.callInBranch(call);
      }
    }
    if (isGiven) {
      newBuilders.addCall(method, model, setter, first);
      own.given(model, setter, first);
    }
    found.held().add(model, setter, parameters[0].getClassName());
  }

  /** Visits a label: what all branches call that end there is called whichever way is taken. */
  void label() {
    ways.joined()
        .forEach(
            (call, times) -> {
              own.use(call.model()).setAlways(call.setter(), times);
              if (ways.isNoneOf(call.model())) {
                newBuilders.addJoined(method, call.model(), call.setter(), times);
                own.given(call.model(), call.setter(), true);
              } else {
                found.use(call.model()).setAlways(call.setter(), times);
              }
              ways.callAlways(call, () -> mayBeSkipped(call));
            });
  }

  /** Notes of a call that counts as always made that it is not. */
  private void mayBeSkipped(BuilderWays.Called call) {
    own.use(call.model()).wasNotAlways(call.setter());
    if (ways.isNoneOf(call.model())) {
      newBuilders.wasNotAlways(method, call.model(), call.setter());
      own.given(call.model(), call.setter(), false);
    } else {
      found.use(call.model()).wasNotAlways(call.setter());
    }
  }
}
