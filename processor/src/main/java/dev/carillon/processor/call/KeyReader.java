package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.Keys;
import dev.carillon.policy.KeysByType;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.name.UserName;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads which condition key an expression is. */
final class KeyReader {

  private static final String KEYS = UserName.packageOf(ConditionKey.class);

  /** Stands for the part of a key that only the run will tell, such as a tag. */
  private static final String SOME = "some";

  private final Code code;
  private final ValueReader values;

  KeyReader(Code code, ValueReader values) {
    this.code = code;
    this.values = values;
  }

  /** Returns the key's name; empty where it is not known here. */
  Optional<String> name(TreePath expression) {
    TreePath path = code.kept(expression);
    Element named = code.trees().getElement(path);
    Optional<TypeElement> owner = code.ownerOf(path);
    if (named == null || owner.isEmpty()) {
      return Optional.empty();
    }
    String member = named.getSimpleName().toString();
    List<String> filling = List.of();
    if (path.getLeaf() instanceof MethodInvocationTree) {
      List<TreePath> arguments = Call.argumentsOf(path);
      if (isMadeOfText(owner.get())) {
        return arguments.isEmpty()
            ? Optional.empty()
            : code.text(arguments.get(0))
                .flatMap(key -> filled(key, texts(arguments.subList(1, arguments.size()))));
      }
      filling = texts(arguments);
    }
    List<String> filled = filling;
    Optional<String> key =
        isGlobal(owner.get())
            ? global(member, filled)
            : code.services()
                .ofGenerated(owner.get())
                .flatMap((ServiceFacts facts) -> facts.keyOf(member))
                .flatMap(template -> filled(template, filled));
    // Whose claim it is, only the run will tell: of such a key nothing is known.
    return key.filter(name -> !name.startsWith(SOME + ':'));
  }

  /** Returns where a key is written as a text: {@code StringKey.of("s3:prefix")}. */
  Optional<TreePath> text(TreePath expression) {
    return expression.getLeaf() instanceof MethodInvocationTree
            && code.ownerOf(expression).filter(KeyReader::isMadeOfText).isPresent()
        ? Call.argumentsOf(expression).stream().findFirst()
        : Optional.empty();
  }

  /** Returns whether a key is one of {@code StringKey} and the like, which are given its name. */
  private static boolean isMadeOfText(TypeElement owner) {
    return owner.getQualifiedName().toString().startsWith(KEYS);
  }

  /** Returns whether a member is one of {@code Keys}, which inherits some. */
  private static boolean isGlobal(TypeElement owner) {
    String name = owner.getQualifiedName().toString();
    return name.equals(UserName.of(Keys.class))
        || name.startsWith(UserName.of(KeysByType.class) + '.');
  }

  private List<String> texts(List<TreePath> arguments) {
    return arguments.stream()
        .map(values::text)
        .map(text -> text.equals(WrittenStatement.UNKNOWN) ? SOME : text)
        .toList();
  }

  private static Optional<String> filled(String template, List<String> filling) {
    if (filling.isEmpty()) {
      return Optional.of(template);
    }
    try {
      return Optional.of(KeyTemplate.parse(template).fill(filling.toArray(String[]::new)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // The builder refuses it.
    }
  }

  /** Asks our own class of global keys. */
  private static Optional<String> global(String member, List<String> filling) {
    try {
      Object key;
      if (filling.isEmpty()) {
        key = Keys.class.getField(member).get(null);
      } else {
        Class<?>[] types = filling.stream().map(text -> String.class).toArray(Class<?>[]::new);
        Method method = Keys.class.getMethod(member, types);
        key = method.invoke(null, filling.toArray());
      }
      return key instanceof ConditionKey one
          ? Optional.of(one.name())
          : key instanceof MultivaluedKey<?> several
              ? Optional.of(several.name())
              : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
