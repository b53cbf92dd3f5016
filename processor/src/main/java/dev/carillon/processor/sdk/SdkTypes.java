package dev.carillon.processor.sdk;

import dev.carillon.catalog.call.CallMapping;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.processor.sdk.SdkType.Client;
import dev.carillon.processor.sdk.SdkType.Model;
import dev.carillon.processor.sdk.SdkType.Other;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds out what types have to do with the SDK; each type of a compilation is looked at once. */
final class SdkTypes {

  private static final String SERVICE_NAME = "SERVICE_NAME";
  private static final SdkType OTHER = new Other();

  private final IdentityHashMap<TypeElement, SdkType> known = new IdentityHashMap<>();
  private final IdentityHashMap<ExecutableElement, SdkCall> calls = new IdentityHashMap<>();
  private final Map<String, String> serviceNames = new HashMap<>();

  private final Set<ExecutableElement> plain = Collections.newSetFromMap(new IdentityHashMap<>());

  SdkType of(TypeElement type) {
    SdkType before = known.get(type);
    if (before == null) {
      before = find(type);
      known.put(type, before);
    }
    return before;
  }

  /** Returns whether calls of a method are known to say nothing of requests, as most do. */
  boolean isPlain(ExecutableElement method) {
    return plain.contains(method);
  }

  /** Notes that calls of a method say nothing of requests, whatever they are given. */
  void addPlain(ExecutableElement method) {
    plain.add(method);
  }

  /** Returns what a type is, where it is a class or an interface. */
  SdkType of(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement e
        ? of(e)
        : OTHER;
  }

  /**
   * Returns from the packages of the clients that were seen to what the clients say of themselves.
   */
  Map<String, String> serviceNames() {
    return serviceNames;
  }

  /**
   * Returns the model that a {@code Consumer<PutObjectRequest.Builder>} is given the builder of.
   */
  Optional<String> modelOfConsumer(@Nullable TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement
        && declared.getTypeArguments().size() == 1) {
      TypeMirror argument = declared.getTypeArguments().get(0);
      return of(argument) instanceof SdkType.Builder builder
          ? Optional.of(builder.model())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Returns whether a client of the SDK declares a method, and not a type that extends one. */
  boolean isOfClient(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement declaring
        && of(declaring) instanceof Client client
        && !client.own();
  }

  /** Returns the call of a method or a constructor of a client; all calls of it are one object. */
  SdkCall call(Client client, ExecutableElement method) {
    SdkCall before = calls.get(method);
    if (before == null) {
      before =
          new SdkCall(
              client.name(),
              method.getSimpleName().toString(),
              request(method),
              client.own() && !isOfClient(method));
      calls.put(method, before);
    }
    return before;
  }

  /** Returns the request that a method takes, itself or in a lambda that is given its builder. */
  Optional<String> request(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (of(parameter.asType()) instanceof Model model && model.name().endsWith("Request")) {
        return Optional.of(model.name());
      }
      Optional<String> built = modelOfConsumer(parameter.asType());
      if (built.isPresent()) {
        return built;
      }
    }
    return Optional.empty();
  }

  /** Returns the parts of the model that a parameter of a setter takes, elements of lists too. */
  List<String> parts(TypeMirror parameter) {
    List<String> parts = new ArrayList<>();
    addParts(parameter, parts);
    return parts;
  }

  private void addParts(TypeMirror type, List<String> parts) {
    if (type instanceof javax.lang.model.type.ArrayType array) {
      addParts(array.getComponentType(), parts);
    } else if (of(type) instanceof Model model) {
      parts.add(model.name());
    } else if (of(type) instanceof SdkType.Builder builder) {
      parts.add(builder.model());
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> addParts(argument, parts));
    }
  }

  private SdkType find(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!name.startsWith(SdkCall.SDK)) {
      return name.startsWith("java.")
          ? OTHER
          : client(type, Collections.newSetFromMap(new IdentityHashMap<>()))
              .<SdkType>map(client -> new Client(client, true))
              .orElse(OTHER);
    }
    if (CallMapping.isClient(name)) {
      noteServiceName(type, name);
      return new Client(name, false);
    }
    if (!name.contains(".model.")) {
      return OTHER;
    }
    return type.getSimpleName().contentEquals("Builder")
            && type.getEnclosingElement() instanceof TypeElement model
        ? new SdkType.Builder(model.getQualifiedName().toString())
        : new Model(name);
  }

  /** Returns the client that a type of the program extends. */
  private Optional<String> client(TypeElement type, Set<TypeElement> seen) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    for (TypeMirror parent : parents) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && seen.add(element)) {
        Optional<String> found =
            of(element) instanceof Client client
                ? Optional.of(client.name())
                : client(element, seen);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private void noteServiceName(TypeElement type, String name) {
    for (Element member : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (member.getSimpleName().contentEquals(SERVICE_NAME)
          && name.startsWith(SdkCall.SERVICES)
          && member instanceof VariableElement field
          && field.getConstantValue() instanceof String service) {
        serviceNames.put(name.substring(SdkCall.SERVICES.length(), name.lastIndexOf('.')), service);
      }
    }
  }
}
