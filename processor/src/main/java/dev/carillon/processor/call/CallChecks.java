package dev.carillon.processor.call;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.Problem;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.request.Ceiling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The checks of calls, each of which is asked about the methods that it names. */
public final class CallChecks {

  private static final List<CallCheck> ALL =
      List.of(
          new StatementCheck(),
          new ArnPartCheck(),
          new PolicyCheck(),
          new SelectionCheck(),
          new DependentsCheck(),
          new UnusedResultCheck(),
          new ManagedPolicyNameCheck(),
          new PolicyPartCheck());

  /** By javac's names, which are quicker to compare than texts: most calls are of no concern. */
  private final Map<Name, List<CallCheck>> byMethod = new HashMap<>();

  private final Code code;

  /** Creates the checks of a compilation. */
  public CallChecks(Elements elements, Code code) {
    this.code = code;
    for (CallCheck check : ALL) {
      for (String method : check.methods()) {
        byMethod.computeIfAbsent(elements.getName(method), n -> new ArrayList<>()).add(check);
      }
    }
  }

  /** Returns whether any check is about a method of such a name: asked first, as most are not. */
  public boolean concern(MethodInvocationTree call) {
    return byMethod.containsKey(name(call));
  }

  /**
   * Checks a call.
   *
   * @param factsByName finds what is known of a service that a text names
   * @param level how strictly texts are checked here
   * @param ceiling the ceiling around it, or null for none
   * @param findings is told what is wrong, and where
   */
  public void check(
      TreePath path,
      MethodInvocationTree call,
      Function<String, Optional<ServiceFacts>> factsByName,
      Literals level,
      @Nullable Ceiling ceiling,
      BiConsumer<TreePath, Problem> findings) {
    for (CallCheck check : byMethod.getOrDefault(name(call), List.of())) {
      check.check(new Call(path, call, code, factsByName, level, ceiling, findings));
    }
  }

  private static @Nullable Name name(MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      return select.getIdentifier();
    }
    return call.getMethodSelect() instanceof IdentifierTree identifier
        ? identifier.getName()
        : null;
  }
}
