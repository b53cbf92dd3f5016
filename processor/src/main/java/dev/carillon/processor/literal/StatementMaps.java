package dev.carillon.processor.literal;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.catalog.policyfile.PolicyInText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Says of the maps in a method or field whether they are statements of IAM: these have an effect.
 * Policies of other clouds have one, too, but a number as their version, and neither one of IAM nor
 * ARNs of AWS beside it. What maps of programs and of other protocols call an action has neither.
 */
public final class StatementMaps {

  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");

  private final ConstantFolder folder;
  private final Map<Tree, Kind> kinds = new WeakHashMap<>();

  /** Creates the search in code whose constants are folded. */
  public StatementMaps(ConstantFolder folder) {
    this.folder = folder;
  }

  /** Returns whether the map in which a text stands is a statement of IAM. */
  boolean areOfIam(TreePath text) {
    Kind kind = kind(text);
    return kind != Kind.NONE && kind != Kind.OTHER_CLOUD;
  }

  /** Returns whether the map in which a text stands is a statement of another cloud. */
  boolean areOfOtherCloud(TreePath text) {
    return kind(text) == Kind.OTHER_CLOUD;
  }

  /** Returns whether it is a statement beside which a version of IAM stands, and no other. */
  public boolean haveVersionOfIam(TreePath text) {
    return kind(text) == Kind.OF_VERSION;
  }

  /** Returns whether it is a statement beside which no version stands. */
  public boolean haveNoVersion(TreePath text) {
    return kind(text) == Kind.WITHOUT_VERSION;
  }

  private Kind kind(TreePath text) {
    TreePath member = text;
    while (member.getParentPath() != null
        && !(member.getParentPath().getLeaf() instanceof ClassTree)) {
      member = member.getParentPath();
    }
    TreePath all = member;
    Kind known = kinds.get(all.getLeaf());
    if (known == null) {
      Search search = new Search();
      search.scan(all, null);
      known = search.kind();
      kinds.put(all.getLeaf(), known);
    }
    return known;
  }

  /** What a map is. Those of IAM have a version of IAM beside them, none, or also another one. */
  private enum Kind {
    OF_VERSION,
    WITHOUT_VERSION,
    OF_OTHER_VERSION,
    OTHER_CLOUD,
    NONE
  }

  /** Goes through a method or field. */
  private final class Search extends TreePathScanner<Void, Void> {
    private boolean hasEffect;
    private boolean hasVersion;
    private boolean hasOtherVersion;
    private boolean hasNumber;
    private boolean hasArn;

    Kind kind() {
      if (!hasEffect) {
        return Kind.NONE;
      }
      if (hasNumber && !hasVersion && !hasArn) {
        return Kind.OTHER_CLOUD;
      }
      if (hasOtherVersion) {
        return Kind.OF_OTHER_VERSION;
      }
      return hasVersion ? Kind.OF_VERSION : Kind.WITHOUT_VERSION;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      for (ExpressionTree value : call.getArguments()) {
        ExpressionTree key = MapKeys.keyOf(call, value);
        if (key != null) {
          String name = text(key).orElse("");
          hasEffect |= name.equals("Effect");
          if (name.equals("Version")) {
            String version = text(value).orElse("");
            hasVersion |= VERSIONS.contains(version);
            hasOtherVersion |= !VERSIONS.contains(version);
            hasNumber |= PolicyInText.isVersionOfOtherCloud(version);
          }
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      hasArn |= literal.getValue() instanceof String text && text.startsWith("arn:");
      return super.visitLiteral(literal, null);
    }

    private Optional<String> text(ExpressionTree part) {
      return folder.fold(new TreePath(getCurrentPath(), part)).map(ConstantText::value);
    }
  }
}
