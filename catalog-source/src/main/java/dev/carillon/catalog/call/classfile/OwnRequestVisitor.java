package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.call.classfile.own.OwnOperations;
import dev.carillon.catalog.call.classfile.own.StartedRequest;
import dev.carillon.catalog.call.classfile.own.ValueVisitor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads, in one method, which requests and parts of them come from elsewhere, or go there while
 * they are built: of these the method does not show all that is set. A builder may only be called,
 * and be kept in variables of its type.
 */
final class OwnRequestVisitor extends ValueVisitor {

  /** What can be given a builder, and sets nothing on it. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "java/util/Objects|java/lang/String(Builder)?|java/io/PrintStream|org/slf4j/Logger"
              + "|kotlin/jvm/internal/Intrinsics");

  /** The types that builders have beside those with their names. */
  private static final Pattern WIDER =
      Pattern.compile("software/amazon/awssdk/(utils/builder/.*|core/SdkPojo)");

  /** Methods of requests and builders that start with what is set already. */
  private static final Set<String> CHANGING = Set.of("applyMutation", "copy", "toBuilder");

  private static final String CONSUMER = "java.util.function.Consumer";
  private static final int CALLED = 1;
  private static final int TAKEN = 2;

  private final MethodRequests own;
  private final String type;

  OwnRequestVisitor(
      MethodVisitor next, MethodRequests own, String type, boolean isStatic, String descriptor) {
    super(next, isStatic, descriptor);
    this.own = own;
    this.type = type;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      model(parameter).forEach(own::parameter);
    }
  }

  /** Returns the request, or the part of one, that a type is, is an array of or builds, if any. */
  private static Set<String> model(Type type) {
    Type one = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    String name = one.getClassName();
    String model = ModelTypes.isBuilder(name) ? ModelTypes.withoutBuilder(name) : name;
    return ModelTypes.isModel(model) ? Set.of(model) : Set.of();
  }

  @Override
  protected boolean isFollowed(String type) {
    return ModelTypes.isBuilder(type) && ModelTypes.isModel(ModelTypes.className(type));
  }

  @Override
  protected boolean canBeFollowed(String type) {
    return isFollowed(type) || WIDER.matcher(type).matches();
  }

  @Override
  protected boolean isHarmless(String owner) {
    return HARMLESS.matcher(owner).matches();
  }

  @Override
  protected void escapes(String type) {
    read(Type.getObjectType(type));
  }

  @Override
  protected void cast(String type) {
    read(Type.getObjectType(type));
  }

  @Override
  protected void read(Type type) {
    model(type).forEach(own::escapes);
  }

  @Override
  protected boolean called(
      int opcode, String owner, String name, String descriptor, List<Boolean> made) {
    own.started().next(Optional.empty(), false);
    String on = ModelTypes.className(owner);
    Type[] parameters = Type.getArgumentTypes(descriptor);
    if (ModelTypes.isModel(on)) {
      if (CHANGING.contains(name)) {
        escapes(owner);
      } else if (opcode != Opcodes.INVOKESTATIC && isRead(on, parameters.length, name)) {
        read(Type.getReturnType(descriptor));
      }
      for (int i = 0; i < parameters.length; i++) {
        set(on, name, parameters[i], made.get(i));
      }
      return true;
    }
    read(Type.getReturnType(descriptor));
    boolean sends = CallMapping.isClient(on) || ModelTypes.takesConsumer(name, descriptor);
    for (int i = 0; i < parameters.length; i++) {
      if (sends && parameters[i].getClassName().equals(CONSUMER) && !made.get(i)) {
        own.open();
      }
    }
    return false;
  }

  @Override
  protected Optional<StartedRequest> comes(
      String owner, String name, List<StartedRequest> on, List<StartedRequest> given) {
    String type = ModelTypes.className(owner);
    boolean isClient = CallMapping.isClient(type);
    own.started().next(given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty(), isClient);
    if (ModelTypes.isRequest(type)) {
      boolean begins = name.equals("builder");
      if (!begins && on.isEmpty()) {
        own.started().mix(type);
      }
      return begins ? Optional.of(own.started().begin(type, "")) : Optional.empty();
    }
    if (!ModelTypes.isBuilder(type) || !ModelTypes.isRequest(ModelTypes.withoutBuilder(type))) {
      return Optional.empty();
    }
    Optional<StartedRequest> builder = on.stream().findFirst();
    own.started().set(ModelTypes.withoutBuilder(type), builder);
    return builder;
  }

  @Override
  protected Optional<StartedRequest> begins(Object... arguments) {
    Handle lambda = (Handle) arguments[CALLED];
    List<String> built = ModelTypes.built(((Type) arguments[TAKEN]).getDescriptor());
    return built.size() == 1 && ModelTypes.isRequest(built.get(0))
        ? Optional.of(own.started().begin(built.get(0), lambda.getName() + lambda.getDesc()))
        : Optional.empty();
  }

  @Override
  protected void mix(StartedRequest request) {
    own.started().mix(request.request());
  }

  /** Returns whether a method of the model only tells what a request or an answer has. */
  private static boolean isRead(String owner, int parameters, String name) {
    return !ModelTypes.isBuilder(owner) || (parameters == 0 && !name.equals("build"));
  }

  /** Takes a setter, which can be given parts in a collection, or what sets more on one. */
  private void set(String owner, String name, Type given, boolean made) {
    boolean isSeen = made && given.getClassName().equals(CONSUMER);
    if (ModelTypes.isBuilder(owner) && ModelTypes.canHoldParts(given) && !isSeen) {
      own.unclear(ModelTypes.withoutBuilder(owner), name);
    }
  }

  @Override
  protected boolean function(Object... arguments) {
    boolean isLambda = false;
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
        isLambda |= take(handle) && arguments.length > TAKEN && argument == arguments[CALLED];
      }
    }
    if (isLambda && arguments[TAKEN] instanceof Type taken && taken.getSort() == Type.METHOD) {
      for (Type parameter : taken.getArgumentTypes()) {
        if (ModelTypes.builderOf(parameter).isEmpty()) {
          read(parameter);
        }
      }
    }
    return isLambda;
  }

  /** Takes a reference to a method; returns whether that is a lambda of this one. */
  private boolean take(Handle handle) {
    String owner = ModelTypes.className(handle.getOwner());
    if (owner.equals(type) && OwnOperations.isLambda(handle.getName())) {
      own.lambda(handle.getName() + handle.getDesc());
      return true;
    }
    Type[] parameters = Type.getArgumentTypes(handle.getDesc());
    if (!ModelTypes.isBuilder(owner) && !handle.getName().equals("builder")) {
      read(Type.getReturnType(handle.getDesc()));
    }
    if (CHANGING.contains(handle.getName())) {
      escapes(handle.getOwner());
    }
    for (Type parameter : parameters) {
      set(owner, handle.getName(), parameter, false);
      read(parameter);
    }
    return false;
  }
}
